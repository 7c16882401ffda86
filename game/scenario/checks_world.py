"""Checks of the town, the people and the frame of a casus."""

from collections.abc import Iterator

from game.model.casus import Place, Work
from game.model.rule_parts import ActionRule
from game.model.rulebook import Rulebook
from game.model.terms import Action, Level, Mechanic, WorkKind
from game.scenario import keys
from game.scenario.findings import Finding, likeness
from game.scenario.subject import Subject, level_names

_FREE = ("acties", "rol_ronde_1")


def places_for_actions(subject: Subject) -> Iterator[Finding]:
    """Every action of every level has a place."""
    without: dict[Action, list[Level]] = {}
    rules: dict[Action, ActionRule] = {}
    for level, at in subject.levels.items():
        for action, rule in at.rules.actions.items():
            if not any(_fits(place, rule) for place in at.board.places.values()):
                without.setdefault(action, []).append(level)
                rules[action] = rule
    for action, levels in without.items():
        kinds = [keys.dutch_word(keys.PLACE_KINDS, kind) for kind in rules[action].kinds]
        yield Finding(
            code="OPG413",
            values={
                "action": keys.dutch_word(keys.ACTIONS, action),
                "levels": level_names(levels),
                "kinds": " of ".join(kinds) or "~another_ring",
            },
        )


def _fits(place: Place, rule: ActionRule) -> bool:
    if rule.ring is not None and place.ring is not rule.ring:
        return False
    return not rule.kinds or bool(set(rule.kinds) & set(place.kinds))


def connected_board(subject: Subject) -> Iterator[Finding]:
    """Every place can be reached from the first."""
    places = next(iter(subject.levels.values())).board.places
    waiting = [next(iter(places))]
    seen = set(waiting)
    while waiting:
        for other, _ in places[waiting.pop()].exits:
            if other in places and other not in seen:
                seen.add(other)
                waiting.append(other)
    first = next(iter(places))
    for index, place in enumerate(places):
        if place not in seen:
            values = {"name": place, "other": first}
            yield Finding(code="OPG412", path=("plekken", index, "id"), values=values)


_TITLES = ("opgaven", "doelen", "inspanningen", "ontmoetingen")


def names_once(subject: Subject) -> Iterator[Finding]:
    """No two people or places share a name, and no two cards of a kind a title."""
    for table in ("personen", "plekken"):
        yield from _twice(subject, table, "naam", "OPG411")
    for table in _TITLES:
        yield from _twice(subject, table, "titel", "OPG434")


def _twice(subject: Subject, table: str, key: str, code: str) -> Iterator[Finding]:
    first: dict[str, int] = {}
    for index, row in enumerate(subject.raw.get(table, ())):
        name = str(row[key]).strip().casefold()
        if name in first:
            earlier = (table, first[name], key)
            yield Finding(code=code, path=(table, index, key), other=(earlier, "~first"))
        first.setdefault(name, index)


def faces(subject: Subject) -> Iterator[Finding]:
    """Every face has epilogues of which the last always holds."""
    told: dict[str, list[int]] = {}
    for index, epilogue in enumerate(subject.document.epilogues):
        told.setdefault(epilogue.face, []).append(index)
    for index, person in enumerate(subject.document.people):
        if person.face and person.id not in told:
            yield Finding(
                code="OPG414", path=("personen", index, "gezicht"), values={"name": person.id}
            )
    for face, rows in told.items():
        yield from _told(subject, face, rows)


def _told(subject: Subject, face: str, rows: list[int]) -> Iterator[Finding]:
    """Yield what is wrong with the epilogues of one face."""
    epilogues = subject.document.epilogues
    if any(person.id == face and not person.face for person in subject.document.people):
        path = ("epilogen", rows[0], "gezicht")
        yield Finding(code="OPG428", path=path, values={"name": face})
        return
    if epilogues[rows[-1]].when is not None:
        yield Finding(code="OPG415", path=("epilogen", rows[-1], "als"), on_key=True)
    for row in rows[:-1]:
        if epilogues[row].when is None:
            yield Finding(code="OPG416", path=("epilogen", row, "gezicht"))


def frame(subject: Subject) -> Iterator[Finding]:
    """Levels, tables and the folder agree with each other."""
    document = subject.document
    order = tuple(Level)
    if order.index(document.lowest_level or document.level) > order.index(document.level):
        yield Finding(code="OPG422", path=("laagste_niveau",))
    if document.tables.bounds_min > document.tables.bounds_max:
        yield Finding(code="OPG423", path=("tafels", "min"))
    if subject.folder and subject.folder != document.id:
        values = {"name": document.id, "folder": subject.folder}
        yield Finding(code="OPG425", path=("id",), values=values)
    if not any(person.in_team for person in document.people):
        yield Finding(code="OPG426", path=("personen",), on_key=True)


def numbers(subject: Subject) -> Iterator[Finding]:
    """Changed numbers exist in the rulebook, and a fixed role is in play."""
    for name in subject.raw.get("afwijkingen", {}):
        if name not in subject.numbers and name not in _FREE:
            values = {
                "name": name,
                **likeness(name, subject.numbers),
                "choices": ", ".join(subject.numbers),
            }
            yield Finding(code="OPG421", path=("afwijkingen", name), values=values, on_key=True)
    role = subject.document.deviations and subject.document.deviations.first_role
    lacking = {
        level: at.rules
        for level, at in subject.levels.items()
        if role and role not in at.rules.roles
    }
    for level, rules in lacking.items():
        yield Finding(
            code="OPG427",
            path=("afwijkingen", "rol_ronde_1"),
            values={"levels": level_names([level]), "choices": _roles(rules)},
        )


def _roles(rules: Rulebook) -> str:
    return ", ".join(keys.dutch_word(keys.ROLES, role) for role in rules.roles)


def work_to_start(subject: Subject) -> Iterator[Finding]:
    """Every opgave has something to start with, and there is something to choose from."""
    work = next(iter(subject.levels.values())).work
    for index, opgave in enumerate(subject.document.opgaven):
        if not _startable(opgave.id, work):
            yield Finding(code="OPG429", path=("opgaven", index, "id"))
    count = len(subject.document.opgaven)
    din = any(at.rules.has(Mechanic.DIN) for at in subject.levels.values())
    if din and count < 4 and not subject.practice:
        yield Finding(code="OPG430", path=("opgaven",), values={"count": str(count)}, on_key=True)


def _startable(opgave: str, work: Work) -> bool:
    own = {goal.id for goal in work.goals.values() if goal.opgave == opgave}
    found = next(one for one in work.opgaven.values() if one.id == opgave)
    return any(
        one.kind in {WorkKind.PILOT, WorkKind.ROLL_OUT}
        and (one.id in found.inspanningen or own & {goal for goal, _ in one.goals})
        for one in work.inspanningen.values()
    )


CHECKS = (
    places_for_actions,
    connected_board,
    names_once,
    faces,
    frame,
    numbers,
    work_to_start,
)
