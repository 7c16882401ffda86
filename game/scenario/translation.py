"""English texts over a Dutch casus: only texts change, so that the rules see the same game."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias, TypeVar

from pydantic import ValidationError

from game.model.casus import (
    About,
    Area,
    Board,
    Casus,
    Encounter,
    Epilogue,
    Goal,
    Initiative,
    Inspanning,
    NewsItem,
    Opgave,
    Option,
    Person,
    Place,
    Signal,
    Story,
    Work,
)
from game.model.effects import Effects
from game.model.value import replace, value
from game.scenario import checks_translation, compile_board, explain, limits, tomltext
from game.scenario import schema_translation as schema
from game.scenario.diagnostics import FileReport
from game.scenario.fields import Part
from game.scenario.findings import place
from game.scenario.schema_translation import Translation

_Worded: TypeAlias = (
    Area
    | Encounter
    | Epilogue
    | Goal
    | Initiative
    | Inspanning
    | NewsItem
    | Opgave
    | Place
    | Signal
)
_Record = TypeVar("_Record", bound=_Worded)


@value
class CheckedTranslation:
    """What is known of a translation; None when Dutch has to stand in for all of it."""

    report: FileReport
    translation: Translation | None


def check_translation(text: str, name: str, dutch: Mapping[str, Any]) -> CheckedTranslation:
    """Return all that is to be said of a translation, and the translation when it can be used.

    Args:
        text: TOML.
        name: What messages call the text; of a file its path.
        dutch: The checked scenario document, as TOML gave it.
    """
    found = _read(text, name)
    if isinstance(found, FileReport):
        return CheckedTranslation(report=found, translation=None)
    translation, raw = found
    diagnostics = place(checks_translation.findings(raw, dutch), text)
    report = FileReport(name=name, text=text, diagnostics=diagnostics)
    return CheckedTranslation(report=report, translation=None if report.failed else translation)


def read_translation(text: str) -> Translation | None:
    """Return a translation without asking whether it fits; None when it cannot be read."""
    found = _read(text, "")
    return None if isinstance(found, FileReport) else found[0]


def _read(text: str, name: str) -> tuple[Translation, Mapping[str, Any]] | FileReport:
    parsed = tomltext.parse(text)
    if isinstance(parsed, tomltext.Broken):
        return FileReport(name=name, text=text, diagnostics=parsed.diagnostics)
    if parsed.slips:
        return FileReport(name=name, text=text, diagnostics=parsed.slips)
    raw = parsed.document
    beyond = limits.limits(raw)
    if beyond:
        return FileReport(name=name, text=text, diagnostics=place(beyond, text))
    try:
        return Translation.model_validate(raw), raw
    except ValidationError as error:
        wrong = place(explain.findings(error, raw, Translation), text)
        return FileReport(name=name, text=text, diagnostics=wrong)


def translate(casus: Casus, given: Translation) -> Casus:
    """Return a casus with its texts in English; what is not translated stays Dutch."""
    return replace(
        casus,
        about=_about(casus.about, given),
        board=_board(casus.board, given),
        people={key: _person(one, given.people.get(key)) for key, one in casus.people.items()},
        work=_work(casus.work, given),
        story=_story(casus.story, given),
    )


def _each(given: Sequence[str], dutch: tuple[str, ...]) -> tuple[str, ...]:
    """Return the translated texts, with the Dutch ones where the translation stops."""
    return (*given[: len(dutch)], *dutch[len(given) :])


def _about(dutch: About, given: Translation) -> About:
    closing = given.closing
    question, bridge = (closing.question, closing.bridge) if closing else (None, None)
    return replace(
        dutch,
        title=given.title or dutch.title,
        subtitle=given.subtitle or dutch.subtitle,
        intro=given.intro or dutch.intro,
        opening_question=given.opening_question or dutch.opening_question,
        content_note=given.content_note or dutch.content_note,
        learning_goals=_each(given.learning_goals, dutch.learning_goals),
        sources=_each(given.sources, dutch.sources),
        closing=(question or dutch.closing[0], bridge or dutch.closing[1]),
    )


def _over(dutch: _Record, given: Part | None) -> _Record:
    """Return a record with the texts that a translation gives under the names of its fields."""
    if given is None:
        return dutch
    texts: dict[str, Any] = {name: text for name, text in given if isinstance(text, str)}
    return replace(dutch, **texts)


def _board(dutch: Board, given: Translation) -> Board:
    return replace(
        dutch,
        areas={key: _over(area, given.areas.get(key)) for key, area in dutch.areas.items()},
        places={key: _over(one, given.places.get(key)) for key, one in dutch.places.items()},
        signals={key: _over(one, given.signals.get(key)) for key, one in dutch.signals.items()},
    )


def _person(dutch: Person, given: schema.PersonTexts | None) -> Person:
    if given is None:
        return dutch
    character = dutch.character
    lines = compile_board.lines(given.lines)
    character = replace(
        character,
        job=given.job or character.job,
        wants=given.wants or character.wants,
        asks=given.asks or character.asks,
        lines={name: lines.get(name, line) for name, line in character.lines.items()},
    )
    return replace(dutch, name=given.name or dutch.name, character=character)


def _work(dutch: Work, given: Translation) -> Work:
    texts = given.inspanningen
    return replace(
        dutch,
        opgaven={key: _over(one, given.opgaven.get(key)) for key, one in dutch.opgaven.items()},
        goals={key: _over(goal, given.goals.get(key)) for key, goal in dutch.goals.items()},
        inspanningen={key: _over(one, texts.get(key)) for key, one in dutch.inspanningen.items()},
    )


def _story(dutch: Story, given: Translation) -> Story:
    told: Counter[str] = Counter()
    epilogues: list[Epilogue] = []
    for epilogue in dutch.epilogues:
        rows = given.epilogues.get(epilogue.face, [])
        number = told[epilogue.face]
        told[epilogue.face] += 1
        epilogues.append(_over(epilogue, rows[number] if number < len(rows) else None))
    return replace(
        dutch,
        encounters={
            key: _encounter(one, given.encounters.get(key))
            for key, one in dutch.encounters.items()
        },
        news=tuple(_over(item, given.news.get(item.id)) for item in dutch.news),
        initiatives={
            key: _over(one, given.initiatives.get(key)) for key, one in dutch.initiatives.items()
        },
        epilogues=tuple(epilogues),
        jargon=tuple(given.jargon) or dutch.jargon,
    )


def _encounter(dutch: Encounter, given: schema.EncounterTexts | None) -> Encounter:
    if given is None:
        return dutch
    texts = dict(enumerate(given.options, 1))
    return replace(
        _over(dutch, given),
        questions=_each(given.questions, dutch.questions),
        options=tuple(_option(option, texts.get(option.number)) for option in dutch.options),
    )


def _option(dutch: Option, given: schema.OptionTexts | None) -> Option:
    if given is None:
        return dutch
    lines = _each(given.later, tuple(line.text for line in dutch.later))
    return replace(
        dutch,
        label=given.label or dutch.label,
        note=given.note or dutch.note,
        gains=_promised(dutch.gains, given.promise),
        later=tuple(
            replace(line, text=text) for line, text in zip(dutch.later, lines, strict=True)
        ),
    )


def _promised(dutch: Effects, text: str | None) -> Effects:
    if dutch.promise is None or text is None:
        return dutch
    return replace(dutch, promise=replace(dutch.promise, text=text))
