"""Schema of conditions and effects -> the values of the model."""

from collections.abc import Iterator

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
    NOTHING,
    Effects,
    EnergyEffect,
    EvidenceRule,
    FlagEffect,
    LaterEffect,
    MeterEffect,
    PromiseEffect,
    SrmEffect,
    TensionEffect,
    TieEffect,
)
from game.model.ids import EncounterId, InspanningId, PersonId, SignalId
from game.model.terms import Block, Flag, Lesson, Mechanic, Meter, Tension
from game.scenario import keys
from game.scenario.schema_state import EffectTable, Later, Predicate, Promise, Proof

_FLAGS: tuple[tuple[str, Flag], ...] = (
    ("safety_net", Flag.SAFETY_NET),
    ("barrier", Flag.BARRIER),
    ("conflict", Flag.CONFLICT),
    ("initiative", Flag.INITIATIVE),
    ("acute", Flag.ACUTE),
)
ANY_WORK = "alle"
"""Word for any inspanning in ``geevalueerd``."""


def condition(predicate: Predicate | None) -> Condition:
    """Return what a predicate says; nothing written always holds."""
    if predicate is None:
        return ALWAYS
    parts = tuple(_parts(predicate))
    return parts[0] if len(parts) == 1 else AllOf(parts=parts)


def _parts(given: Predicate) -> Iterator[Condition]:
    if given.round_low is not None or given.round_high is not None:
        yield RoundIn(low=given.round_low, high=given.round_high)
    yield from _meters(given)
    yield from _people(given)
    yield from _stance(given)
    for name, flag in _FLAGS:
        wanted: bool | None = getattr(given, name)
        if wanted is not None:
            yield FlagIs(flag=flag, on=wanted)
    yield from _memory(given)
    yield from _settings(given)
    if given.none_of is not None:
        yield NoneOf(parts=tuple(_parts(given.none_of)))
    if given.any_of is not None:
        yield AnyOf(parts=tuple(condition(part) for part in given.any_of))


def _meters(given: Predicate) -> Iterator[Condition]:
    for meter in Meter:
        lows: dict[str, int] = getattr(given, f"{meter.value}_low", None) or {}
        highs: dict[str, int] = getattr(given, f"{meter.value}_high", None) or {}
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
        yield BatonWith(holder=_holder(given.baton))
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


def _chosen(reference: str) -> OptionWas:
    name, _, number = reference.partition(".")
    return OptionWas(encounter=EncounterId(name), option=int(number))


def _holder(word: str) -> PersonId:
    return PersonId("" if word == keys.MUNICIPALITY else word)


def canvas_choice(block: Block, word: str) -> str:
    """Return a choice of a block as the rulebook names it: a gemeenterol in English."""
    role = keys.ROLES.get(word) if block is Block.ROLES else None
    return role.value if role else word


def effects(given: EffectTable | None, on: frozenset[Mechanic], sign: int = 1) -> Effects:
    """Return what a table of effects does at a level with these mechanics.

    ``sign`` -1 turns amounts round: what costs take.
    """
    if given is None:
        return NOTHING
    return Effects(
        meters=tuple(_meter_effects(given, on, sign)),
        energy=tuple(
            EnergyEffect(person=PersonId(person), change=sign * change)
            for person, change in (given.energy or {}).items()
        ),
        reveals=tuple(map(SignalId, given.reveals or ())),
        joins=tuple(map(PersonId, given.joins or ())),
        leaves=tuple(map(PersonId, given.leaves or ())),
        flags=tuple(
            FlagEffect(flag=flag, on=getattr(given, name))
            for name, flag in _FLAGS
            if getattr(given, name) is not None
        ),
        social=tuple(_social(given, on, sign)),
        promise=_promise(given.promise) if given.promise and Mechanic.PROMISES in on else None,
        baton=_holder(given.baton) if given.baton and Mechanic.BATON in on else None,
        marks=tuple(given.marks or ()),
    )


def _meter_effects(
    given: EffectTable, on: frozenset[Mechanic], sign: int
) -> Iterator[MeterEffect]:
    for meter in Meter:
        if meter is Meter.RESERVE and Mechanic.RESERVE not in on:
            continue
        if meter.value not in given.model_fields_set:
            continue
        amounts: dict[str, int] = getattr(given, meter.value, None) or {}
        for area, change in amounts.items():
            if change:
                yield MeterEffect(meter=meter, change=sign * change, area=area or given.area or "")


def _social(
    given: EffectTable, on: frozenset[Mechanic], sign: int
) -> Iterator[TieEffect | TensionEffect | SrmEffect]:
    for pair, change in (given.tie_changes or {}).items():
        first, _, second = pair.partition("-")
        yield TieEffect(first=PersonId(first), second=PersonId(second), change=sign * change)
    if Mechanic.TENSIONS in on:
        for letter, change in (given.tensions or {}).items():
            yield TensionEffect(tension=Tension(letter), change=sign * change)
    if Mechanic.SRM in on:
        for cell, change in (given.srm or {}).items():
            yield SrmEffect(cell=cell, change=sign * change)


def _promise(given: Promise) -> PromiseEffect:
    return PromiseEffect(
        to=PersonId(given.to), text=given.text, after=given.after, round=given.round
    )


def later(given: Later, on: frozenset[Mechanic]) -> LaterEffect:
    """Return a delayed line; without a moment it falls a round later."""
    after = 1 if given.after is None and given.round is None else given.after
    return LaterEffect(
        text=given.text,
        when=condition(given.when),
        effects=effects(given.gains, on),
        after=after,
        round=given.round,
    )


def evidence(given: Proof) -> EvidenceRule:
    """Return a point for or against a lesson."""
    return EvidenceRule(
        lesson=Lesson(given.lesson),
        sort=keys.EVIDENCE.get(given.sort, given.sort),
        weight=given.weight,
        anchor=None if given.anchor is None else condition(given.anchor),
    )
