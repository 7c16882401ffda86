"""What a table chose for its opgave, in words; the same on the form and in the list of steps."""

from functools import cache

import pytest

from game.model import commands as k
from game.model.casus import Casus
from game.model.commands import OpgaveChoice
from game.model.ids import TableId
from game.model.refusal import Refused
from game.model.state import State
from game.model.terms import Level
from game.rules.decide import advance
from game.rules.moves import Moves
from game.text.catalogue import texts
from game.text.language import Language
from game.text.opgave_words import FIELD_NAMES, MOST_WORDS, field_choice
from game.text.step_lines import step_line
from tests.helpers.walks import begin

CASUS = "zolang-het-thuis-gaat"
T1 = TableId("t1")


@cache
def formulating() -> tuple[Casus, State]:
    """Return a game in which the first table words its opgave."""
    casus, state = begin((CASUS, Level.STANDARD, 1, 90, 4), 3)
    while not any(isinstance(one.command, k.ShapeOpgave) for one in Moves(casus).of(state)):
        stepped = advance(casus, state, Moves(casus).of(state)[0].command)
        assert not isinstance(stepped, Refused)
        state = stepped.state
    return casus, state


def said(command: k.ShapeOpgave, language: Language = Language.NL) -> str:
    casus, state = formulating()
    return step_line(command, casus, state, texts(language)).what


@pytest.mark.parametrize("language", list(Language))
def test_every_choice_of_every_field_has_a_name(language: Language) -> None:
    casus, state = formulating()
    catalogue = texts(language)
    names = catalogue.names(casus, state)
    shaping = [
        one.command for one in Moves(casus).of(state) if isinstance(one.command, k.ShapeOpgave)
    ]
    assert {one.field for one in shaping} <= set(FIELD_NAMES)
    for one in shaping:
        name = field_choice(one.field, one.choice, names, catalogue)
        assert name
        assert "_" not in name
        assert said(one, language).startswith(
            "Opgave, " if language is Language.NL else "Challenge, "
        )


def test_what_leaves_a_list_is_told_as_gone() -> None:
    _casus, state = formulating()
    form = state.tables[T1].dossier.form
    assert form is not None
    held = k.ShapeOpgave(table=T1, field="domain", choice=form.why.domains[0])
    assert "niet meer" in said(held)


@pytest.mark.parametrize("field", ["scale", "aim", "framing", "horizon"])
def test_what_replaces_another_choice_is_told_as_chosen(field: OpgaveChoice) -> None:
    casus, state = formulating()
    shaping = (
        one.command for one in Moves(casus).of(state) if isinstance(one.command, k.ShapeOpgave)
    )
    one = next(command for command in shaping if command.field == field)
    assert "niet meer" not in said(one)


def test_a_long_signal_is_told_by_its_first_words() -> None:
    casus, state = formulating()
    form = state.tables[T1].dossier.form
    assert form is not None
    for signal in casus.board.signals:
        line = said(k.ShapeOpgave(table=T1, field="signal", choice=signal))
        assert len(line.split()) <= MOST_WORDS + 5
