"""Evidence in words: "omdat u in ronde 2 naar Truus luisterde", and whether it counts in full."""

from game.model.casus import Casus
from game.model.conditions import (
    AllOf,
    Condition,
    EnergyIn,
    MeanEnergyAtLeast,
    MeterIn,
    SignalUsed,
    WorkEvaluated,
)
from game.model.state import EvidenceItem, State
from game.model.terms import Meter, Role
from game.text.language import Both, Language, choose, fill
from game.text.names import Names, names_of
from game.text.words import evidence as words
from game.text.words.evidence_choices import CHOICES
from game.text.words.roles import ROLE_NAMES

Reasons = tuple[Both, ...]


def evidence_sentence(
    item: EvidenceItem, casus: Casus, state: State, language: Language, *, with_round: bool = True
) -> str:
    """The reason of a point, without capital or full stop; its round is part of it or not."""
    names = names_of(casus, state, language)
    slots = _slots(item, names, when=_when(item.round, language) if with_round else "")
    return _chosen(item, slots, language) or fill(words.UNKNOWN.in_(language), slots)


def anchor_remark(item: EvidenceItem, casus: Casus, state: State, language: Language) -> str:
    """Whether a point counts in full or for half, and why; "" for one that has no anchor."""
    if item.anchor is None or item.weight < 0:
        return ""
    names = names_of(casus, state, language)
    met, missed = _reasons(item.anchor)
    slots: dict[str, str | int] = {
        "person": _person(item, names) or _anchored_person(item.anchor, names),
        "round": _evaluated_in(item, state),
    }
    reason = choose(met if item.met else missed, language, slots)
    if reason is None:
        reason = (words.OTHER_MET if item.met else words.OTHER_MISSED)[0].in_(language)
    return fill((words.FULL if item.met else words.HALF).in_(language), {"reason": reason})


def _chosen(item: EvidenceItem, slots: dict[str, str | int], language: Language) -> str | None:
    option = slots["label"] != ""
    lesson = words.BY_LESSON.get((item.sort, item.lesson), ())
    known = (*lesson, *words.SORTS.get(item.sort, ()))
    if option and item.sort not in words.LABELLED:
        known = (*CHOICES.get(item.sort, ()), words.OPTION)
    for variant in known or ((words.OPTION,) if option else ()):
        said = choose((variant,), language, slots | {"when": slots["when"] or " "})
        if said is not None:
            return fill(variant.in_(language), slots)
    return None


def _slots(item: EvidenceItem, names: Names, *, when: str) -> dict[str, str | int]:
    because = item.because
    role = because.role
    return {
        "when": when,
        "person": _person(item, names),
        "place": names.the_place(because.place),
        "work": names.work(because.work),
        "role": ROLE_NAMES[Role(role)].in_(names.language) if role else "",
        "encounter": names.encounter(because.encounter),
        "label": names.option(because.encounter, because.option) if because.option else "",
    }


def _person(item: EvidenceItem, names: Names) -> str:
    """The person it is about, or whoever at that place told the signal."""
    because = item.because
    if because.person or not because.signal:
        return names.first(because.person)
    told = (
        person.id
        for person in names.casus.people.values()
        if because.signal in person.knows and person.place == because.place
    )
    return names.first(next(told, ""))


def _when(round_number: int, language: Language) -> str:
    both = words.WHEN_ROUND if round_number > 0 else words.WHEN_BEFORE
    return fill(both.in_(language), {"round": round_number})


def _reasons(anchor: Condition) -> tuple[Reasons, Reasons]:
    match anchor:
        case SignalUsed():
            return words.USED, words.UNUSED
        case WorkEvaluated():
            return words.EVALUATED, words.NOT_EVALUATED
        case MeterIn(meter=Meter.RESULT | Meter.LASTING):
            return words.NOTICED, words.UNNOTICED
        case EnergyIn() | MeanEnergyAtLeast():
            return words.STAYED, words.TIRED
        case AllOf(parts=(only,)):
            return _reasons(only)
        case _:
            return words.OTHER_MET, words.OTHER_MISSED


def _anchored_person(anchor: Condition, names: Names) -> str:
    return names.first(anchor.person) if isinstance(anchor, EnergyIn) else ""


def _evaluated_in(item: EvidenceItem, state: State) -> int | str:
    rounds = [
        each.round
        for each in state.evidence
        if each.table == item.table
        and each.sort == "evaluate"
        and each.because.work == item.because.work
    ]
    return min(rounds, default="")
