"""The lines of Doorwerking: who, what came of it and which meter moved."""

from collections import Counter
from collections.abc import Sequence

from game.model import events as e
from game.model.casus import Casus
from game.model.ids import PersonId, PlaceId
from game.model.state import State
from game.model.terms import SHARED_METERS, Mechanic, Meter
from game.model.value import replace, value
from game.text.cause_people import Scene, scene_of
from game.text.language import Both, Language, capital, fill, pick, slots_of
from game.text.names import Names, names_of
from game.text.words.causes_actions import ACTION_LINES
from game.text.words.causes_areas import AREA_LINES, PLAIN
from game.text.words.causes_base import WHO, Line, Lines
from game.text.words.causes_other import GENERAL_LINES, HAPPENED, OTHER_LINES
from game.text.words.causes_roles import ROLE_LINES
from game.text.words.roles import ROLE_NAMES

LINES: Lines = {**ACTION_LINES, **ROLE_LINES, **OTHER_LINES, **GENERAL_LINES, **HAPPENED}
SHOWN_MAX = 5
FEW = 3
FACE_MAX = 2
SILENT = (Meter.TIME, Meter.LASTING)
"""Meters of which the screen itself shows enough."""
SPENT = ("action", "travel", "explore", "reserve")
"""Causes whose price was on the button: what they cost in budget needs no line."""
KNOWN_ALREADY = 6
"""What the room chose itself tells less than what came of it."""
PRESSING = 30
"""What comes back every round until something changes is told before what happened once."""
WEIGHTS = {
    Meter.OWNERSHIP: 30, Meter.CAPACITY: 30, Meter.VULNERABILITY: 28, Meter.TRUST: 24,
    Meter.SUPPORT: 22, Meter.CONNECTION: 18, Meter.LEGALITY: 16, Meter.RESULT: 26,
}  # fmt: skip


@value
class CauseLine:
    """One line of Doorwerking: ``who`` and then ``sentence`` read on as one sentence.

    Attributes:
        face: The person to show, or "".
        place: The place to show when there is no face, or "".
        meter: The meter that moved, None when there is none or when the level hides it.
        energy: Whether it was a person's energy that moved.
        change: How far, in hundredths; 0 when nothing is to be shown.
        value: Where the meter or energy stands now, in hundredths.
        grey: Whether the face turns grey: the person is nearly worn out.
        hard: Whether it was bad for whom it tells of, also where the level hides how much.
        weight: How important the line is; only for comparing.
    """

    face: PersonId | str = ""
    place: PlaceId | str = ""
    who: str
    sentence: str
    meter: Meter | None = None
    energy: bool = False
    change: int = 0
    value: int = 0
    grey: bool = False
    hard: bool = False
    weight: int


OTHER_VOICE = Both("De andere stem", "The other voice")
OTHER_VOICE_RIGHT = Both("zag het goed: {role} paste beter.", "was right: {role} fitted better.")
HARD = frozenset({"harm", "wasted", "exhausted", "left", "broken", "forced", "borrowed"})
Moved = e.MeterChanged | e.SharedMeterChanged | e.AreaMeterChanged


def cause_line(event: e.Event, casus: Casus, state: State, language: Language) -> CauseLine | None:
    """What an event means to people, or None when there is nothing to tell about it."""
    names = names_of(casus, state, language)
    match event:
        case e.MeterChanged() | e.SharedMeterChanged() | e.AreaMeterChanged():
            return _moved(event, names, state)
        case e.EnergyChanged():
            return _energy(event, names, state)
        case e.HarmDone(table=table, change=change) if change > 0:
            return _told("harm", scene_of(casus, state, table), names, weight=90 + change // 10)
        case e.ProgressMade(table=table, wasted=wasted) if wasted > 0:
            return _told("wasted", scene_of(casus, state, table), names, weight=20)
        case _:
            return _happened(event, names, state)


def pick_cause_lines(
    events: Sequence[e.Event], casus: Casus, state: State, language: Language, table: str = ""
) -> tuple[CauseLine, ...]:
    """At most five lines, the most important first; of one table with what all share, or of all.

    Lines about a meter moving the same way as in a line before are left out, unless fewer than
    three would remain.
    """
    mine = [each for each in events if not table or _concerns(each, state, table)]
    names, alone = names_of(casus, state, language), _alone(mine)
    found: list[CauseLine] = []
    for at, each in enumerate(mine):
        line = cause_line(each, casus, state, language)
        if line is not None:
            if isinstance(each, e.AreaMeterChanged) and at in alone:
                line = _in_area(each, line, names)
            found.append(line)
    ranked = sorted(found, key=lambda line: -line.weight)
    first: list[CauseLine] = []
    spare: list[CauseLine] = []
    for line in ranked:
        if any(_same_sentence(line, other) for other in first):
            continue
        again = any(_same_move(line, other) for other in first) or _seen_enough(line, first)
        (spare if again else first).append(line)
    missing = max(0, FEW - len(first))
    return _hopeful(first + spare[:missing])


def _concerns(event: e.Event, state: State, table: str) -> bool:
    """Whether an event is this table's or everybody's; who tired in another team is theirs.

    After the last round nobody asks how much time the next one has.
    """
    if isinstance(event, e.NextTimeChanged) and state.round >= state.setup.rounds:
        return False
    if not isinstance(event, e.EnergyChanged):
        return getattr(event, "table", "") in {"", table}
    teams = [each.id for each in state.tables.values() if event.person in each.team]
    return not teams or table in teams


def _hopeful(lines: list[CauseLine]) -> tuple[CauseLine, ...]:
    """The first five, the last of them a good one when there is one and the rest is not."""
    shown = lines[:SHOWN_MAX]
    if not any(_good(line) for line in shown):
        better = [line for line in lines[SHOWN_MAX:] if _good(line)]
        shown = [*shown[: SHOWN_MAX - 1], better[0]] if better else shown
    return tuple(shown)


def _good(line: CauseLine) -> bool:
    return line.change != 0 and (line.change < 0) is (line.meter is Meter.VULNERABILITY)


def _seen_enough(line: CauseLine, shown: list[CauseLine]) -> bool:
    return bool(line.face) and sum(other.face == line.face for other in shown) >= FACE_MAX


def _same_sentence(one: CauseLine, other: CauseLine) -> bool:
    return (one.who, one.sentence) == (other.who, other.sentence)


def _same_move(one: CauseLine, other: CauseLine) -> bool:
    if one.grey and other.grey:
        return one.face == other.face
    if one.energy or other.energy:
        return one.energy and other.energy and (one.change > 0) == (other.change > 0)
    same = one.meter is other.meter and one.meter is not None
    return same and (one.meter is Meter.VULNERABILITY or (one.change > 0) == (other.change > 0))


def _moved(event: Moved, names: Names, state: State) -> CauseLine | None:
    spent = event.cause.kind in SPENT and event.meter is Meter.BUDGET and event.change < 0
    follows = isinstance(event, e.AreaMeterChanged) and _at_work(event, names.casus, state)
    if event.change == 0 or event.meter in SILENT or spent or follows:
        return None
    scene = scene_of(names.casus, state, event.table, event.cause)
    sign = "+" if event.change > 0 else "-"
    line = _say(
        scene, names, (event.cause.kind, event.cause.ref.partition(".")[0], event.meter, sign)
    )
    if line is None:
        return None
    who, sentence, face, place = line
    shown = _shown(event.meter, names.casus)
    weight = WEIGHTS.get(event.meter, 8) + abs(event.change) // 10
    weight -= KNOWN_ALREADY if scene.option[0] else 0
    weight += PRESSING if event.cause.kind == "tension" else 0
    return CauseLine(
        face=face, place=place, who=who, sentence=sentence,
        meter=event.meter if shown else None, change=event.change if shown else 0,
        value=event.value if shown else 0, weight=weight if shown else weight - 10,
        hard=(event.change > 0) is (event.meter is Meter.VULNERABILITY),
    )  # fmt: skip


def _at_work(event: e.AreaMeterChanged, casus: Casus, state: State) -> bool:
    """Whether a meter of opgaven moved in an area because tables at work there moved it."""
    forms = (table.dossier.form for table in state.tables.values())
    return event.meter not in SHARED_METERS and any(
        form is not None and casus.work.opgaven[form.opgave].area == event.area for form in forms
    )


def _alone(events: Sequence[e.Event]) -> frozenset[int]:
    """Which events tell of one area and not of all at once, by their place in the row."""
    kept = [(at, each) for at, each in enumerate(events) if isinstance(each, e.AreaMeterChanged)]
    groups = Counter((each.meter, each.cause, each.change > 0) for _at, each in kept)
    return frozenset(
        at for at, each in kept if groups[each.meter, each.cause, each.change > 0] == 1
    )


def _in_area(event: e.AreaMeterChanged, line: CauseLine, names: Names) -> CauseLine:
    """The line about one area, which it names."""
    sign = "+" if event.change > 0 else "-"
    said = AREA_LINES.get((event.meter, sign), (PLAIN[sign],))
    chosen = said[pick(len(said), event.area, event.cause.kind, event.cause.ref)]
    return replace(
        line,
        face="",
        place="",
        who=names.area(event.area),
        sentence=chosen.in_(names.language),
        weight=line.weight + KNOWN_ALREADY,
    )


def _energy(event: e.EnergyChanged, names: Names, state: State) -> CauseLine | None:
    if event.change == 0:
        return None
    low = event.value <= names.casus.rules.numbers.energy.warning
    scene = scene_of(names.casus, state, "", event.cause).about(event.person)
    sign = "+" if event.change > 0 else "-"
    key: tuple[str, str, str, str] = (event.cause.kind, event.cause.ref, "energy", sign)
    if low and event.change < 0:
        key = ("exhausted" if event.value <= 0 else "warning", "", "", "")
    line = _say(scene, names, key)
    if line is None:
        return None
    who, sentence, face, _ = line
    shown = names.casus.rules.has(Mechanic.ENERGY_SHOWN)
    return CauseLine(
        face=face, who=who, sentence=sentence, energy=shown, change=event.change if shown else 0,
        value=event.value if shown else 0, grey=low, hard=event.change < 0,
        weight=(95 if low else 12) + abs(event.change) // 10,
    )  # fmt: skip


def _happened(event: e.Event, names: Names, state: State) -> CauseLine | None:
    match event:
        case e.MemberJoined(table=table, person=person):
            return _told("joined", scene_of(names.casus, state, table).about(person), names, 21)
        case e.MemberLeft(table=table, person=person, exhausted=exhausted):
            key, weight = ("exhausted", 130) if exhausted else ("left", 40)
            return _told(key, scene_of(names.casus, state, table).about(person), names, weight)
        case e.PromiseSettled(table=table, number=number, kept=kept):
            scene = scene_of(names.casus, state, table)
            promised = [p.to for p in scene.promises if p.number == number]
            key, weight = ("kept", 32) if kept else ("broken", 45)
            return _told(key, scene.about(*promised), names, weight)
        case e.InitiativeOpened(table=table, initiative=initiative):
            scene = scene_of(names.casus, state, table).titled(names.initiative(initiative))
            return _told("opened", scene, names, 35)
        case e.WorkScaled(table=table, inspanning=work):
            scene = scene_of(names.casus, state, table).working(names.work(work))
            return _told("scaled", scene, names, 30)
        case _:
            return _politics(event, names, state)


def _politics(event: e.Event, names: Names, state: State) -> CauseLine | None:
    match event:
        case e.MinorityProvedRight(role=role):
            language = names.language
            sentence = fill(
                OTHER_VOICE_RIGHT.in_(language), {"role": ROLE_NAMES[role].in_(language)}
            )
            return CauseLine(who=OTHER_VOICE.in_(language), sentence=sentence, weight=50)
        case e.RoleForced(table=table, forced=True):
            return _told("forced", scene_of(names.casus, state, table), names, 60)
        case e.NextTimeChanged(table=table, change=change, cause=cause) if change:
            known = "gained" if change > 0 else "borrowed"
            scene = scene_of(names.casus, state, table, cause)
            return _told(known, scene, names, 14)
        case e.BatonPassed(table=table, holder=""):
            return _told("returned", scene_of(names.casus, state, table), names, 33)
        case e.BatonPassed(table=table, holder=holder):
            return _told(
                "passed", scene_of(names.casus, state, table).about(PersonId(holder)), names, 33
            )
        case _:
            return None


def _told(key: str, scene: Scene, names: Names, weight: int) -> CauseLine | None:
    line = _say(scene, names, (key, "", "", ""))
    if line is None:
        return None
    who, sentence, face, place = line
    return CauseLine(
        face=face, place=place, who=who, sentence=sentence, weight=weight,
        grey=key == "exhausted", hard=key in HARD,
    )  # fmt: skip


def _say(
    scene: Scene, names: Names, key: tuple[str, str, str, str]
) -> tuple[str, str, PersonId | str, PlaceId | str] | None:
    kind, ref, meter, sign = key
    tries = (
        (kind, ref, meter + sign), (kind, "", meter + sign), (kind, "", ""), (kind, "", sign),
        ("", "", meter + sign),
    )  # fmt: skip
    for each in tries:
        lines = [line for line in LINES.get(each, ()) if _possible(line, scene, names)]
        if lines:
            chosen = lines[pick(len(lines), *scene.keys, kind, ref, meter)]
            return _spoken(chosen, scene, names, (kind, meter))
    return None


def _possible(line: Line, scene: Scene, names: Names) -> bool:
    there = {
        "person": bool(scene.people), "place": bool(scene.place), "work": bool(scene.work)
    }.get(line.who, True)  # fmt: skip
    return there and all(_slots(scene, names)[slot] for slot in slots_of(line.nl))


def _slots(scene: Scene, names: Names) -> dict[str, str]:
    return {"label": names.option(*scene.option), "title": scene.title}


def _spoken(
    line: Line, scene: Scene, names: Names, salt: tuple[str, str]
) -> tuple[str, str, PersonId | str, PlaceId | str]:
    face: PersonId | str = ""
    place: PlaceId | str = ""
    if line.who == "person":
        face = scene.people[pick(len(scene.people), *scene.keys, *salt)]
        who = names.first(face)
    elif line.who == "place":
        place, who = scene.place, names.place(scene.place).partition(",")[0]
    elif line.who == "work":
        who = f"“{scene.work}”"
    else:
        who = WHO[line.who].in_(names.language)
        face = scene.people[0] if scene.option[0] and scene.people else ""
        place = scene.place if line.who == "street" and not face else ""
    sentence = fill(line.both.in_(names.language), _slots(scene, names))
    return capital(who), sentence, face, place


def _shown(meter: Meter, casus: Casus) -> bool:
    hidden = {
        Meter.TRUST: Mechanic.TRUST_SHOWN, Meter.CONNECTION: Mechanic.TRUST_SHOWN,
        Meter.SUPPORT: Mechanic.SUPPORT_SHOWN, Meter.LEGALITY: Mechanic.SUPPORT_SHOWN,
    }.get(meter)  # fmt: skip
    return meter in casus.rules.level.shown or (hidden is not None and casus.rules.has(hidden))
