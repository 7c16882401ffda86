"""Checks of encounters: every option costs and gives, none is better in everything."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import permutations

from game.model.conditions import ALWAYS, Condition
from game.model.terms import Lesson
from game.scenario import weigh
from game.scenario.compile_state import condition
from game.scenario.findings import Finding
from game.scenario.never import Facts
from game.scenario.schema import Encounter, Option
from game.scenario.source import Path
from game.scenario.subject import Subject, level_names

_FEWEST_WAYS = 3
_NUMBERS = (int, float)


def _path(index: int, at: int) -> Path:
    return ("ontmoetingen", index, "opties", at)


def price_and_gain(subject: Subject) -> Iterator[Finding]:
    """Every option has a cost and a gain."""
    for index, encounter in enumerate(subject.document.encounters):
        weights = subject.weights[index]
        for at, option in enumerate(encounter.options):
            if not weigh.has_cost(option, weights[at]):
                yield Finding(code="OPG401", path=_path(index, at), on_key=True)
            elif not weigh.has_gain(option, weights[at], weigh.others(weights, at)):
                yield Finding(code="OPG402", path=_path(index, at), on_key=True)


def dominance(subject: Subject) -> Iterator[Finding]:
    """No option is at least as good as another in everything."""
    for index, encounter in enumerate(subject.document.encounters):
        options = encounter.options
        for (better, more), (worse, less) in permutations(enumerate(subject.weights[index]), 2):
            if not weigh.dominates(more, less) or _asked(options[better]) != ALWAYS:
                continue
            later = options[worse].later or options[better].later
            yield Finding(
                code="OPG404" if later else "OPG403",
                path=(*_path(index, worse), "label"),
                values={"better": str(better + 1), "worse": str(worse + 1)},
                other=((*_path(index, better), "label"), f"~option:{better + 1}"),
            )


def _asked(option: Option) -> Condition:
    """Return what must hold before an option can be chosen."""
    return condition(option.requires)


def labels_once(subject: Subject) -> Iterator[Finding]:
    """No two options of an encounter say the same."""
    for index, encounter in enumerate(subject.document.encounters):
        first: dict[str, int] = {}
        for number, option in enumerate(encounter.options):
            label = option.label.casefold()
            path: Path = ("ontmoetingen", index, "opties")
            if label in first:
                earlier = (*path, first[label], "label")
                yield Finding(
                    code="OPG435", path=(*path, number, "label"), other=(earlier, "~first")
                )
            first.setdefault(label, number)


def costs_are_paid(subject: Subject) -> Iterator[Finding]:
    """Costs are above zero, and vulnerability is no cost."""
    for index, encounter in enumerate(subject.raw["ontmoetingen"]):
        for number, option in enumerate(encounter["opties"]):
            costs = option.get("kosten", {})
            path: Path = (*_path(index, number), "kosten")
            if "kwetsbaarheid" in costs:
                yield Finding(code="OPG420", path=(*path, "kwetsbaarheid"), on_key=True)
            for key, amount in costs.items():
                if type(amount) in _NUMBERS and amount < 0:
                    yield Finding(code="OPG419", path=(*path, key))


def choosable(subject: Subject) -> Iterator[Finding]:
    """What an option asks can come true, and somebody can always choose."""
    for index, encounter in enumerate(subject.document.encounters):
        never: dict[int, list[str]] = {}
        written = [(at, _asked(one)) for at, one in enumerate(encounter.options) if one.requires]
        asking = [(at, needs) for at, needs in written if needs != ALWAYS]
        for level, outlook in subject.levels.items() if asking else ():
            facts = Facts(outlook, encounter.id)
            for number, needs in asking:
                if facts.never(needs):
                    never.setdefault(number, []).append(level_names([level]))
        for number, levels in never.items():
            path: Path = (*_path(index, number), "vereist")
            code = "OPG406" if len(levels) == len(subject.levels) else "OPG407"
            yield Finding(code=code, path=path, values={"levels": ", ".join(levels)}, on_key=True)
        if len(asking) == len(encounter.options):
            yield Finding(code="OPG431", path=("ontmoetingen", index, "titel"))


def lost_at_a_level(subject: Subject) -> Iterator[Finding]:
    """Tell which encounters are not drawn at a level."""
    for index, encounter in enumerate(subject.document.encounters):
        lost = [level for level, at in subject.levels.items() if encounter.id not in at.options]
        if lost and _sound(encounter, subject.weights[index]):
            values = {"levels": level_names(lost), "name": encounter.id}
            yield Finding(code="OPG409", path=("ontmoetingen", index, "id"), values=values)


def _sound(encounter: Encounter, weights: Sequence[weigh.Weights]) -> bool:
    return len(weigh.kept(encounter.options, weights)) == len(encounter.options)


def delays(subject: Subject) -> Iterator[Finding]:
    """A delayed line or promise has one moment."""
    for index, encounter in enumerate(subject.document.encounters):
        for number, option in enumerate(encounter.options):
            path: Path = ("ontmoetingen", index, "opties", number)
            for at, line in enumerate(option.later):
                if line.after is not None and line.round is not None:
                    yield Finding(code="OPG424", path=(*path, "later", at))
            promise = option.gains.promise if option.gains else None
            if promise and promise.after is not None and promise.round is not None:
                yield Finding(code="OPG424", path=(*path, "gevolgen", "afspraak"))


def lessons(subject: Subject) -> Iterator[Finding]:
    """Each lesson can be scored in at least three ways."""
    if subject.practice:
        return
    ways = Counter(
        lesson
        for encounter in subject.document.encounters
        for option in encounter.options
        for lesson in {proof.lesson for proof in option.evidence if proof.weight > 0}
    )
    few = [lesson.value for lesson in Lesson if ways[lesson.value] < _FEWEST_WAYS]
    if few:
        said = [f"{lesson} ({ways[lesson]})" for lesson in sorted(few, key=ways.__getitem__)]
        yield Finding(code="OPG405", values={"choices": ", ".join(said)})


CHECKS = (
    price_and_gain,
    dominance,
    labels_once,
    costs_are_paid,
    choosable,
    lost_at_a_level,
    delays,
    lessons,
)
