"""Every sort of evidence that the rules record is in the rulebook, and the other way round."""

import ast
from pathlib import Path

from game.model.terms import Level
from game.rules import actions
from tests.helpers.shared import ROOT
from tests.helpers.small_casus import rules

FOR_AUTHORS = {"informal_knowledge", "about_them_without_them", "cover"}
"""Sorts that only an option of a casus can show."""


def recorded_in(path: Path) -> set[str]:
    """Return the words in a module of the rules that name a sort."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    strings = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return {value for value in strings if isinstance(value, str)}


def sorts_named() -> set[str]:
    """Return every sort that the rules or a role's effects name."""
    files = (ROOT / "game" / "rules").glob("*.py")
    words = {word for path in files for word in recorded_in(path)}
    book = rules(Level.DEEPENING)
    from_roles = {item.evidence for role in book.roles.values() for item in role.effects}
    return words | from_roles


def test_the_rules_record_every_sort_of_the_rulebook_but_those_of_authors() -> None:
    assert set(rules().evidence) - sorts_named() == FOR_AUTHORS


def test_what_the_rules_record_is_in_the_rulebook() -> None:
    book = rules(Level.DEEPENING)
    for path in sorted((ROOT / "game" / "rules").glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
                continue
            if node.func.id != "record" or len(node.args) < 3:
                continue
            named = [n.value for n in ast.walk(node.args[2]) if isinstance(n, ast.Constant)]
            assert set(named) <= set(book.evidence), (path.name, named)


def test_every_point_has_a_weight_and_each_lesson_can_go_up_and_down() -> None:
    points = [point for row in rules().evidence.values() for point in row]
    assert all(point.weight for point in points)
    for sign in (1, -1):
        assert {point.lesson.value for point in points if point.weight * sign > 0} == set(
            range(1, 11)
        )


def test_what_an_action_is_evidence_of_is_in_the_rulebook() -> None:

    named = {sort for row in actions.EVIDENCE.values() for sort in row}
    assert named <= set(rules().evidence)
