"""Schema of conditions and evidence -> the values of the model."""

from collections.abc import Callable, Iterator

from game.model.conditions import (
    ALWAYS,
    ActionDone,
    AllOf,
    AnyOf,
    BatonWith,
    CanvasHas,
    ChanceIs,
    CircleInTeam,
    Condition,
    EnergyIn,
    FitAtLeast,
    FlagIs,
    InTeam,
    JobInTeam,
    LevelIs,
    MarkSet,
    MeanEnergyAtLeast,
    MeterIn,
    NoneOf,
    OptionWas,
    PartiesAtLeast,
    PartnerHoldsBaton,
    RoleIs,
    RoundIn,
    SignalsKnown,
    SignalUsed,
    WorkEvaluated,
)
from game.model.effects import (
    EvidenceRule,
)
from game.model.ids import EncounterId, InspanningId, PersonId, SignalId
from game.model.terms import Block, Flag, Lesson, Meter
from game.scenario import keys
from game.scenario.schema_state import Predicate, Proof

FLAGS: tuple[tuple[str, Flag], ...] = (
    ("safety_net", Flag.SAFETY_NET),
    ("barrier", Flag.BARRIER),
    ("conflict", Flag.CONFLICT),
    ("initiative", Flag.INITIATIVE),
    ("acute", Flag.ACUTE),
)
"""Flags of a table by their field in conditions and effects."""
_BOUNDS: tuple[tuple[Meter, str, str], ...] = tuple(
    (meter, f"{meter.value}_low", f"{meter.value}_high") for meter in Meter
)
"""Every meter with the keys of its bounds."""
_LESSONS = {lesson.value: lesson for lesson in Lesson}
ANY_WORK = "alle"
"""Word for any inspanning in ``geevalueerd``."""


def condition(predicate: Predicate | None) -> Condition:
    """Return what a predicate says; nothing written always holds."""
    if predicate is None:
        return ALWAYS
    parts = tuple(_parts(predicate))
    return parts[0] if len(parts) == 1 else AllOf(parts=parts)


def _parts(given: Predicate) -> Iterator[Condition]:
    written = given.model_fields_set
    for names, parts in _GROUPS:
        if not written.isdisjoint(names):
            yield from parts(given)


def _rounds(given: Predicate) -> Iterator[Condition]:
    yield RoundIn(low=given.round_low, high=given.round_high)


def _meters(given: Predicate) -> Iterator[Condition]:
    written = given.model_fields_set
    for meter, low, high in _BOUNDS:
        if low not in written and high not in written:
            continue
        lows: dict[str, int] = getattr(given, low) or {}
        highs: dict[str, int] = getattr(given, high) or {}
        for area in dict.fromkeys((*lows, *highs)):
            yield MeterIn(
                meter=meter,
                low=lows.get(area),
                high=highs.get(area),
                area=area or given.area or "",  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
            )


def _people(given: Predicate) -> Iterator[Condition]:
    lows = given.energy_low or {}
    belows = given.energy_below or {}
    for person in dict.fromkeys((*lows, *belows)):
        yield EnergyIn(person=PersonId(person), low=lows.get(person), below=belows.get(person))
    if given.mean_energy_low is not None:
        yield MeanEnergyAtLeast(low=given.mean_energy_low)
    for people, present in ((given.in_team, True), (given.not_in_team, False)):
        if people is not None:
            yield InTeam(people=tuple(map(PersonId, people)), present=present)
    if given.circle_in_team is not None:
        yield CircleInTeam(circles=tuple(given.circle_in_team))
    if given.job_in_team is not None:
        yield JobInTeam(jobs=tuple(given.job_in_team))
    if given.parties_low is not None:
        yield PartiesAtLeast(low=given.parties_low)


def _flags(given: Predicate) -> Iterator[Condition]:
    for name, flag in FLAGS:
        wanted: bool | None = getattr(given, name)
        if wanted is not None:
            yield FlagIs(flag=flag, on=wanted)


def _stance(given: Predicate) -> Iterator[Condition]:
    if given.role is not None:
        yield RoleIs(roles=tuple(given.role))
    if given.role_before is not None:
        yield RoleIs(roles=tuple(given.role_before), when="previous")
    if given.role_ever is not None:
        yield RoleIs(roles=tuple(given.role_ever), when="ever")
    if given.fit_low is not None:
        yield FitAtLeast(low=given.fit_low)
    if given.baton is not None:
        yield BatonWith(holder=holder(given.baton))
    if given.baton_with_partner is not None:
        held = PartnerHoldsBaton()
        yield held if given.baton_with_partner else NoneOf(parts=(held,))


def _memory(given: Predicate) -> Iterator[Condition]:
    if given.signal_known is not None:
        yield SignalsKnown(signals=tuple(map(SignalId, given.signal_known)))
    if given.signal_used is not None:
        yield SignalUsed(signal=SignalId(given.signal_used))
    if given.acted is not None:
        yield ActionDone(actions=tuple(given.acted))
    if given.chosen is not None:
        options = tuple(map(_chosen, given.chosen))
        yield options[0] if len(options) == 1 else AnyOf(parts=options)
    for mark in given.mark or ():
        yield MarkSet(mark=mark)
    if given.evaluated is not None:
        word = given.evaluated
        yield WorkEvaluated(inspanning=InspanningId("" if word == ANY_WORK else word))


def _settings(given: Predicate) -> Iterator[Condition]:
    for block, choice in (given.choices or {}).items():
        yield CanvasHas(block=keys.BLOCKS[block], choice=canvas_choice(keys.BLOCKS[block], choice))
    if given.levels is not None:
        yield LevelIs(levels=tuple(given.levels))
    if given.chance is not None:
        yield ChanceIs(below=given.chance)
    if given.none_of is not None:
        yield NoneOf(parts=tuple(_parts(given.none_of)))
    if given.any_of is not None:
        yield AnyOf(parts=tuple(condition(part) for part in given.any_of))


_PEOPLE = ("energy_low", "energy_below", "mean_energy_low", "in_team", "not_in_team")
_TEAM = ("circle_in_team", "job_in_team", "parties_low")
_STANCE = ("role", "role_before", "role_ever", "fit_low", "baton", "baton_with_partner")
_MEMORY = ("signal_known", "signal_used", "acted", "chosen", "mark", "evaluated")
_SETTINGS = ("choices", "levels", "chance", "none_of", "any_of")
_GROUPS: tuple[tuple[frozenset[str], Callable[[Predicate], Iterator[Condition]]], ...] = (
    (frozenset({"round_low", "round_high"}), _rounds),
    (frozenset(name for _, *names in _BOUNDS for name in names), _meters),
    (frozenset({*_PEOPLE, *_TEAM}), _people),
    (frozenset(_STANCE), _stance),
    (frozenset(name for name, _ in FLAGS), _flags),
    (frozenset(_MEMORY), _memory),
    (frozenset(_SETTINGS), _settings),
)
"""What reads which keys of a predicate, in the order of the conditions that come of it."""


def _chosen(reference: str) -> OptionWas:
    name, _, number = reference.partition(".")
    return OptionWas(encounter=EncounterId(name), option=int(number))


def holder(word: str) -> PersonId:
    """Return who has the baton; "" is the municipality."""
    return PersonId("" if word == keys.MUNICIPALITY else word)


def canvas_choice(block: Block, word: str) -> str:
    """Return a choice of a block as the rulebook names it: a gemeenterol in English."""
    role = keys.ROLES.get(word) if block is Block.ROLES else None
    return role.value if role else word


def evidence(given: Proof) -> EvidenceRule:
    """Return a point for or against a lesson."""
    return EvidenceRule(
        lesson=_LESSONS[given.lesson],
        sort=keys.EVIDENCE.get(given.sort, given.sort),
        weight=given.weight,
        anchor=None if given.anchor is None else condition(given.anchor),
    )
