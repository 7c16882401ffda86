"""The sentences of all diagnostics, by code and by language."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from game.model.value import replace
from game.scenario import wording
from game.scenario.diagnostics import Diagnostic, FileReport, Fix, Report, Span
from game.scenario.sentences_form import FORM
from game.scenario.sentences_reading import READING
from game.scenario.sentences_sense import SENSE
from game.scenario.sentences_translation import TRANSLATION
from game.scenario.sentences_world import WORLD
from game.scenario.wording import Wording
from game.scenario.words import ENGLISH_WORDS, WORDS
from game.text.language import Language

SENTENCES: Mapping[str, Wording] = MappingProxyType(
    {**READING, **FORM, **SENSE, **WORLD, **TRANSLATION}
)
"""Every code with its Dutch sentences."""
_NOTHING = "~nothing"
_DUTCH_ONLY = frozenset({"about"})
"""Values that exist in Dutch alone: descriptions of the keys."""


def sentences(language: Language) -> Mapping[str, Wording]:
    """Return every code with its sentences in a language."""
    return SENTENCES if language is Language.NL else _english()


@cache
def _english() -> Mapping[str, Wording]:
    # who asks in Dutch does not pay for the English table
    from game.scenario.english_form import FORM as FORM_EN  # noqa: PLC0415
    from game.scenario.english_reading import READING as READING_EN  # noqa: PLC0415
    from game.scenario.english_sense import SENSE as SENSE_EN  # noqa: PLC0415

    said = {**READING_EN, **FORM_EN, **SENSE_EN}
    return {code: _in_english(dutch, said[code]) for code, dutch in SENTENCES.items()}


def _in_english(dutch: Wording, said: tuple[str, ...]) -> Wording:
    """Return the sentences of a code: message, label, help and what else the help may be."""
    message, label, way_out, otherwise = (*said, "", "", "")[:4]
    return replace(dutch, message=message, label=label, help=way_out, otherwise=otherwise)


def worded(
    code: str,
    values: Mapping[str, str],
    span: Span | None = None,
    other: tuple[Span, str] | None = None,
    *,
    language: Language = Language.NL,
    fix: Fix | None = None,
) -> Diagnostic:
    """Return the diagnostic of a code with its sentences filled in.

    Args:
        code: One of ``SENTENCES``.
        values: What goes into the places of the sentences; one of our own words begins with ``~``.
        span: The place.
        other: A second place, with what stands beside it.
        language: Which sentences.
        fix: The repair, when it is certain.
    """
    words = sentences(language)[code]
    own = WORDS if language is Language.NL else ENGLISH_WORDS
    plain = {
        name: wording.said(text, own) if name != "choices" or text == _NOTHING else text
        for name, text in values.items()
        if language is Language.NL or name not in _DUTCH_ONLY
    }
    way_out = words.help if wording.complete(words.help, plain) else words.otherwise
    return Diagnostic(
        code=code,
        severity=words.severity,
        message=wording.fill(words.message, plain),
        span=span,
        label=wording.fill(words.label, plain),
        other=None if other is None else (other[0], wording.said(other[1], own)),
        help=wording.fill(way_out, plain).strip(),
        values=(*values.items(), *((("~other", other[1]),) if other else ())),
        fix=fix,
    )


def in_language(report: Report, language: Language) -> Report:
    """Return a report in a language."""
    if language is Language.NL:
        return report
    return Report(files=tuple(_file(file, language) for file in report.files))


def _file(file: FileReport, language: Language) -> FileReport:
    said = tuple(_again(one, language) for one in file.diagnostics)
    return replace(file, diagnostics=said)


def _again(one: Diagnostic, language: Language) -> Diagnostic:
    values = dict(one.values)
    beside = values.pop("~other", "")
    other = None if one.other is None else (one.other[0], beside)
    return worded(one.code, values, one.span, other, language=language, fix=one.fix)
