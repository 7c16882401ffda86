"""Lines of Doorwerking name people and do not repeat themselves."""

import re
from typing import get_args

import pytest

from game.model import events as e
from game.model.ids import InspanningId, PersonId
from game.model.terms import Action, Meter, Role
from game.text.catalogue import texts
from game.text.language import Language
from tests.unit.text.stage import TABLE, bench, state

REFS = {"option": "overkapping.1", "later": "overkapping.3", "news": "regen", "energy": "truus"}
KIND_REFS: dict[str, tuple[str, ...]] = {
    "action": tuple(Action), "role": tuple(Role), "misfit": tuple(Role)
}  # fmt: skip
STRAY = re.compile(r"[{}]|“”|  ")
T = texts(Language.NL)


def moved(meter: Meter, change: int, kind: e.CauseKind, ref: str = "") -> e.MeterChanged:
    cause = e.Cause(kind=kind, ref=ref or REFS.get(kind, ""))
    return e.MeterChanged(table=TABLE, meter=meter, value=500, change=change, cause=cause)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("change", [100, -50])
@pytest.mark.parametrize("kind", get_args(e.CauseKind))
def test_every_change_has_a_line_that_reads_on(
    kind: e.CauseKind, change: int, language: Language
) -> None:
    refs: tuple[str, ...] = KIND_REFS.get(kind, ("",))
    for ref in refs:
        for meter in Meter:
            line = texts(language).cause_line(moved(meter, change, kind, ref), bench(), state())
            if line is None:
                assert meter in {Meter.TIME, Meter.LASTING, Meter.BUDGET}
                continue
            assert line.who[0].isupper() or line.who[0] == "“"
            assert line.sentence[0].islower()
            assert line.sentence[-1] in ".?”"
            assert not STRAY.search(line.sentence)
            assert len(f"{line.who} {line.sentence}") <= 110


def test_a_line_is_about_somebody_who_was_there() -> None:
    now = state((Action.LISTEN, "bankje", ""))
    line = T.cause_line(moved(Meter.TRUST, 50, "action", Action.LISTEN), bench(), now)
    assert line is not None
    assert line.face in {"truus", "noor", ""}
    assert line.face or line.place == "bankje"


@pytest.mark.parametrize(
    ("meter", "change", "hard"),
    [
        (Meter.TRUST, 50, False),
        (Meter.TRUST, -50, True),
        (Meter.VULNERABILITY, 100, True),
        (Meter.VULNERABILITY, -100, False),
    ],
)
def test_a_line_knows_whether_it_was_hard(meter: Meter, change: int, *, hard: bool) -> None:
    line = T.cause_line(moved(meter, change, "role", Role.CO_PLAYER), bench(), state())
    assert line is not None
    assert line.hard is hard


def test_what_the_level_hides_is_not_named() -> None:
    line = T.cause_line(moved(Meter.TRUST, 50, "role", Role.CO_PLAYER), bench(), state())
    assert line is not None
    assert (line.meter, line.change, line.value) == (None, 0, 0)


def test_nobody_is_told_of_a_change_of_nothing() -> None:
    assert T.cause_line(moved(Meter.TRUST, 0, "role"), bench(), state()) is None


def tired(value: int) -> e.EnergyChanged:
    cause = e.Cause(kind="energy", ref="truus")
    return e.EnergyChanged(person=PersonId("truus"), value=value, change=-100, cause=cause)


@pytest.mark.parametrize(("left", "grey"), [(300, False), (100, True), (0, True)])
def test_a_face_turns_grey_at_energy_one(left: int, *, grey: bool) -> None:
    line = T.cause_line(tired(left), bench(), state())
    assert line is not None
    assert (line.face, line.grey) == ("truus", grey)


OTHERS: tuple[e.Event, ...] = (
    e.HarmDone(table=TABLE, value=200, change=200),
    e.ProgressMade(table=TABLE, progress=900, wasted=300),
    e.MemberJoined(table=TABLE, person=PersonId("noor"), cause=e.Cause(kind="action")),
    e.MemberLeft(table=TABLE, person=PersonId("truus"), exhausted=True),
    e.WorkScaled(table=TABLE, inspanning=InspanningId("overkapping"), volume=900),
    e.RoleForced(table=TABLE, forced=True),
    e.BatonPassed(table=TABLE, holder=PersonId("karim"), cause=e.Cause(kind="baton")),
    e.BatonPassed(table=TABLE, holder="", cause=e.Cause(kind="baton")),
    e.NextTimeChanged(table=TABLE, value=200, change=200, cause=e.Cause(kind="role")),
)


@pytest.mark.parametrize("event", OTHERS, ids=lambda event: event.kind)
def test_other_things_that_happen_have_a_line(event: e.Event) -> None:
    line = T.cause_line(event, bench(), state())
    assert line is not None
    assert line.sentence.endswith(".")


def test_at_most_five_lines_and_no_meter_twice() -> None:
    many: list[e.Event] = [
        moved(meter, change, kind, Role.FACILITATOR if kind == "role" else "")
        for meter in Meter
        for change in (50, 100, -100)
        for kind in get_args(e.CauseKind)
    ]
    lines = T.pick_cause_lines((*many, tired(100), *OTHERS), bench(), state(), TABLE)
    assert len(lines) == 5
    moves = [(line.meter, line.change > 0) for line in lines if line.meter]
    assert len(set(moves)) == len(moves)
    assert len({(line.who, line.sentence) for line in lines}) == 5
    assert lines[0].grey, "a person comes first"
    assert any(line.change > 0 and line.meter is not Meter.VULNERABILITY for line in lines)


def test_nothing_happened_is_no_line() -> None:
    assert T.pick_cause_lines((), bench(), state()) == ()


def test_the_same_round_is_told_in_the_same_words() -> None:
    events: list[e.Event] = [moved(Meter.OWNERSHIP, 100, "role", Role.FACILITATOR), tired(300)]
    first = T.pick_cause_lines(events, bench(), state())
    assert first == T.pick_cause_lines(events, bench(), state())


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("fits", [True, False])
def test_somebody_always_has_something_to_say(
    role: Role, language: Language, *, fits: bool
) -> None:
    for person in bench().people:
        said = texts(language).fitting_line(person, role, bench(), fits=fits)
        assert said[-1] in ".?!"


def test_who_is_nearly_worn_out_is_named() -> None:
    warning = T.energy_warning("truus", bench())
    assert warning.title == "Truus is bijna op"
    assert warning.quote
    assert T.energy_warning("truus", bench(), gone=True).title == "Truus is op"


@pytest.mark.parametrize(
    ("now", "lasting", "part"),
    [(0, 0, "nog niets"), (1000, 900, "nog weinig"), (6200, 3400, "Bijna de helft"),
     (6200, 2500, "Ruim de helft"), (6000, 1000, "Bijna alles"), (6000, 4500, "Een deel"),
     (6000, 5800, "blijft")],
)  # fmt: skip
def test_lasting_against_now(now: int, lasting: int, part: str) -> None:
    assert part in T.conclusion(now, lasting)
