"""What the games of bots say about a casus, each with its place in the file."""

from collections.abc import Iterator, Mapping, Sequence, Set
from typing import Any, TypeAlias

import tomli

from game.model.casus import Casus
from game.model.terms import Action, Lesson, Mechanic, WorkKind
from game.model.value import value
from game.scenario.diagnostics import Severity
from game.scenario.never import Facts
from game.scenario.outlook import of_casus
from game.scenario.source import Path, Source
from game.sim.bot_names import called
from game.sim.figures import Figures, Lasting
from game.sim.games import PRACTICE, Sample, minutes_for
from game.sim.registry import RANDOM
from game.sim.strategies import BAD, FIXED, GOOD
from game.text.catalogue import texts
from game.text.language import Language
from game.text.phrases.simulation import SimulationText as Say

MANY_GAMES = 200
"""Games from which what never happened is a warning instead of a tip."""
APART, MARGIN, BAD_SHARE, RANDOM_SHARE, SPREAD = 0.8, 1.25, 0.5, 0.4, 0.35
"""Lowest of the good ones against the highest; against the best fixed role; a bad one, and chance,
against the median of the good; and p90 - p10 against the median.

In the three rounds of a practice casus ways to play cannot differ that much. There it is enough
that no fixed role does better than the best of the good ones and nothing bad better than the
worst, and lessons are not judged: ``controleer`` does not ask it to hold all ten either."""
HIGH, LOW = 6.0, 3.0
"""A lesson's mean that some bot should reach, and one that some bot should stay under."""
ENOUGH_BOTS = 6
"""Bots from which their lessons are compared."""
_FIXED, _BAD = tuple(way.name for way in FIXED), tuple(way.name for way in BAD)
_Slots: TypeAlias = Mapping[str, str | int | float]
_Expected: TypeAlias = tuple[str, Path, Say, str, str]


@value
class Seen:
    """One thing that stood out.

    Attributes:
        code: SIM and three digits: 1xx what never happened, 2xx balance, 3xx lessons.
        severity: How bad it is.
        path: Where in the scenario file.
        phrase: What to say.
        slots: What to fill in.
    """

    code: str
    severity: Severity
    path: Path
    phrase: Say
    slots: _Slots


@value
class Placed:
    """A finding as it is told: ``line`` counts from 1."""

    code: str
    severity: Severity
    line: int
    message: str


def findings(
    casus: Casus, text: str, played: Mapping[str, Sequence[Sample]], done: Sequence[Figures]
) -> tuple[Seen, ...]:
    """Return what stands out in the games of bots.

    Args:
        casus: What was played.
        text: The scenario as TOML; says where things stand.
        played: The games of each bot.
        done: The figures of each bot.
    """
    games = sum(len(samples) for samples in played.values())
    seen = {trace for samples in played.values() for sample in samples for trace in sample.seen}
    happened = never(casus, text, seen, games)
    if minutes_for(casus, casus.frame.rounds) == PRACTICE:
        return (*happened, *_of_practice(done))
    return (*happened, *_balance(done), *_lessons(seen, done))


def never(casus: Casus, text: str, seen: Set[str], games: int) -> tuple[Seen, ...]:
    """Return what never happened, in the order of the file.

    Args:
        casus: What was played.
        text: The scenario as TOML.
        seen: The traces of all games together.
        games: How many games; with few of them it is only a tip.
    """
    severity = Severity.WARNING if games >= MANY_GAMES else Severity.TIP
    return tuple(
        Seen(code=code, severity=severity, path=path, phrase=phrase, slots={"title": title})
        for code, path, phrase, title, trace in _expected(casus, tomli.loads(text))
        if trace not in seen and _worth_telling(trace, seen)
    )


def place(found: Sequence[Seen], text: str, language: Language) -> tuple[Placed, ...]:
    """Return findings with their line and sentence, in the order in which they were found."""
    source = Source(text)
    return tuple(_placed(one, source, language) for one in found)


def _placed(one: Seen, source: Source, language: Language) -> Placed:
    span = source.key(one.path)
    return Placed(
        code=one.code,
        severity=one.severity,
        line=span.line if span is not None else 1,
        message=texts(language).say(
            one.phrase,
            **{name: _worded(name, given, language) for name, given in one.slots.items()},
        ),
    )


def _worded(name: str, given: str | int | float, language: Language) -> str | int:
    """Return what goes into a slot: of a bot both names, of a figure one decimal."""
    if name == "bot":
        return f"{called(str(given), language)} ({given})"
    return decimal(given, language) if isinstance(given, float) else given


def decimal(number: float, language: Language) -> str:
    """Return a number with one decimal, as the language writes it."""
    said = f"{number:.1f}"
    return said.replace(".", ",") if language is Language.NL else said


def _worth_telling(trace: str, seen: Set[str]) -> bool:
    """An answer is not told when its encounter was never met, or when it could not be chosen."""
    sort, _, name = trace.partition(":")
    if sort == "open":
        return f"met:{name.rpartition('.')[0]}" in seen
    return sort != "chosen" or f"open:{name}" in seen


def _expected(casus: Casus, raw: Mapping[str, Any]) -> Iterator[_Expected]:
    """Yield what should happen to somebody: code, place, sentence, title and trace."""
    yield from _expected_people(casus, raw)
    yield from _expected_work(casus, raw)
    for encounter in casus.story.encounters.values():
        path = _path(raw, "ontmoetingen", encounter.id)
        yield "SIM101", path, Say.NEVER_MET, encounter.title, f"met:{encounter.id}"
        for option in encounter.options:
            where = (*path, "opties", option.number - 1)
            name = f"{encounter.id}.{option.number}"
            yield "SIM102", where, Say.NEVER_OPEN, option.label, f"open:{name}"
            yield "SIM103", where, Say.NEVER_CHOSEN, option.label, f"chosen:{name}"
    facts = Facts(of_casus(casus))
    for item in casus.story.news:
        if item.when is not None and facts.never(item.when):
            continue
        yield (
            "SIM104",
            _path(raw, "nieuws", item.id),
            Say.NEVER_TOLD,
            item.title or item.id,
            f"told:{item.id}",
        )
    started = casus.rules.has(Mechanic.INITIATIVES)
    for one in casus.story.initiatives.values() if started else ():
        path = _path(raw, "initiatieven", one.id)
        yield "SIM107", path, Say.NEVER_OPENED, one.title, f"opened:{one.id}"
    for number, epilogue in enumerate(casus.story.epilogues):
        path = ("epilogen", number)
        yield "SIM108", path, Say.NEVER_HEARD, epilogue.title, f"epilogue:{number}"


def _expected_people(casus: Casus, raw: Mapping[str, Any]) -> Iterator[_Expected]:
    for person in casus.people.values():
        membership = person.membership
        if membership.can_be_invited and not membership.starts_in_team:
            path = _path(raw, "personen", person.id)
            yield "SIM105", path, Say.NEVER_JOINED, person.name, f"joined:{person.id}"


def _expected_work(casus: Casus, raw: Mapping[str, Any]) -> Iterator[_Expected]:
    rolls_out = Action.ROLL_OUT in casus.rules.actions
    for work in casus.work.inspanningen.values():
        if work.kind is WorkKind.ROLL_OUT and not rolls_out:
            continue
        path = _path(raw, "inspanningen", work.id)
        yield "SIM106", path, Say.NEVER_STARTED, work.title, f"started:{work.id}"


def _path(raw: Mapping[str, Any], table: str, name: str) -> Path:
    rows: Sequence[Mapping[str, Any]] = raw.get(table, ())
    for number, row in enumerate(rows):
        if row.get("id") == name:
            return (table, number)
    return (table,)


def _balance(done: Sequence[Figures]) -> Iterator[Seen]:
    """Yield what the medians say, once the three good ways of playing are among them."""
    known = {one.bot: one.lasting for one in done}
    yield from _chance(known)
    heights = _heights(known)
    if not heights:
        return
    weakest, middle, strongest = heights[0], heights[len(heights) // 2], heights[-1]
    if weakest < APART * strongest:
        yield _whole("SIM202", Say.GOOD_APART, {"value": weakest, "other": strongest})
    yield from _above(known, _FIXED, weakest / MARGIN, ("SIM201", Say.ONE_ROLE_WINS, weakest))
    yield from _above(known, _BAD, middle * BAD_SHARE, ("SIM203", Say.BAD_WINS, middle))
    yield from _above(known, (RANDOM,), middle * RANDOM_SHARE, ("SIM203", Say.BAD_WINS, middle))


def _of_practice(done: Sequence[Figures]) -> Iterator[Seen]:
    """Yield what the medians say of a practice casus."""
    known = {one.bot: one.lasting for one in done}
    yield from _chance(known)
    heights = _heights(known)
    if heights:
        best, worst = heights[-1], heights[0]
        yield from _above(known, _FIXED, best, ("SIM201", Say.ONE_ROLE_WINS, best))
        yield from _above(known, (*_BAD, RANDOM), worst, ("SIM203", Say.BAD_WINS, worst))


def _chance(known: Mapping[str, Lasting]) -> Iterator[Seen]:
    """Yield the good ways of playing for which luck counts too much."""
    for way in GOOD:
        lasting = known.get(way.name)
        if lasting is not None and lasting.p90 - lasting.p10 > SPREAD * lasting.median:
            slots: _Slots = {"bot": way.name, "value": lasting.p10, "other": lasting.p90}
            yield _whole("SIM204", Say.CHANCE_DECIDES, slots)


def _heights(known: Mapping[str, Lasting]) -> list[float]:
    """Return the medians of the good ways of playing, lowest first; none unless all played."""
    heights = sorted(known[way.name].median for way in GOOD if way.name in known)
    return heights if len(heights) == len(GOOD) else []


def _above(
    known: Mapping[str, Lasting],
    bots: Sequence[str],
    bound: float,
    telling: tuple[str, Say, float],
) -> Iterator[Seen]:
    """Yield the ways of playing that do better than they should."""
    code, phrase, good = telling
    for bot in bots:
        lasting = known.get(bot)
        if lasting is not None and lasting.median > bound:
            slots: _Slots = {"bot": bot, "value": lasting.median, "other": good}
            yield _whole(code, phrase, slots)


def _whole(code: str, phrase: Say, slots: _Slots) -> Seen:
    """Return a finding about the whole casus."""
    return Seen(code=code, severity=Severity.WARNING, path=("id",), phrase=phrase, slots=slots)


def _lessons(seen: Set[str], done: Sequence[Figures]) -> Iterator[Seen]:
    for lesson in Lesson:
        if f"lesson:{lesson}" not in seen:
            yield _whole("SIM301", Say.LESSON_SILENT, {"number": lesson.value})
        elif len(done) >= ENOUGH_BOTS:
            yield from _one_sided(lesson, [one.lessons[lesson - 1] for one in done])


def _one_sided(lesson: Lesson, means: Sequence[float]) -> Iterator[Seen]:
    if max(means) < HIGH:
        slots = {"number": lesson.value, "value": max(means)}
        yield _whole("SIM302", Say.LESSON_NEVER_HIGH, slots)
    if min(means) > LOW:
        slots = {"number": lesson.value, "value": min(means)}
        yield _whole("SIM303", Say.LESSON_NEVER_LOW, slots)
