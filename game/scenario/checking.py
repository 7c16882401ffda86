"""Checking the text of a scenario file: TOML, schema, references, sense."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from types import MappingProxyType
from typing import Any

from pydantic import ValidationError

from game.model.casus import Casus
from game.model.terms import Level
from game.scenario import (
    checks_areas,
    checks_options,
    checks_pictures,
    checks_texts,
    checks_world,
    collector,
    dangling,
    explain,
    keys,
    limits,
    plain,
    references,
    rulebooks,
    schema,
    tomltext,
)
from game.scenario import compile as compiler
from game.scenario import rulebook as book
from game.scenario.bundle import Fetch, nothing
from game.scenario.diagnostics import Diagnostic, FileReport
from game.scenario.findings import Finding, in_file_order, place
from game.scenario.outlook import outlook
from game.scenario.reading import SCENARIO_FILE
from game.scenario.rulebook_reader import RulebookError
from game.scenario.sentences import worded
from game.scenario.source import Path
from game.scenario.subject import Subject

CHECKS: tuple[Callable[[Subject], Iterator[Finding]], ...] = (
    *checks_options.CHECKS,
    *checks_world.CHECKS,
    *checks_areas.CHECKS,
    *checks_texts.CHECKS,
)
"""Every check of sense, in the order in which they run."""
_NEVER = frozenset({"OPG406", "OPG407", "OPG408"})
"""That something can never be is not said where the reason stands inside it."""
_FOLLOWS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "OPG412": frozenset({"OPG202"}),
        "OPG413": frozenset({"OPG202"}),
        "OPG414": frozenset({"OPG203"}),
        "OPG428": frozenset({"OPG210"}),
        "OPG429": frozenset({"OPG205", "OPG206", "OPG207"}),
        "OPG432": frozenset({"OPG201"}),
        "OPG433": frozenset({"OPG201"}),
    }
)
"""Codes that a broken reference brings along: the reference is mended first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What is known of a text.

    Attributes:
        report: All that is to be said of it.
        rulebook: TOML of the rulebook.
        casus: Gives the casus at a level; None when it cannot be played.
        levels: The levels that it allows, its own first.
        raw: A document that keeps to the schema as TOML gave it, and empty otherwise.
    """

    report: FileReport
    rulebook: str
    casus: Callable[[Level], Casus] | None = None
    levels: tuple[Level, ...] = ()
    raw: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def not_at(self, level: Level) -> FileReport:
        """Return a report that refuses a level."""
        values = {
            "level": keys.dutch_word(keys.LEVELS, level),
            "choices": ", ".join(keys.dutch_word(keys.LEVELS, one) for one in self.levels),
        }
        report = self.report
        return FileReport(
            name=report.name,
            text=report.text,
            diagnostics=(*report.diagnostics, worded("OPG491", values)),
        )


def check_text(
    text: str, name: str, rulebook: str | None = None, fetch: Fetch = nothing
) -> Checked:
    """Return all that is to be said of a text, and its casus at each level when it has none.

    Args:
        text: TOML.
        name: What messages call the text; of a file its path.
        rulebook: Text of the rulebook; None is the one that comes with the game.
        fetch: Gives the pictures of the casus.
    """
    with collector.waiting():
        return _check_text(
            text, name, book.rulebook_text() if rulebook is None else rulebook, fetch
        )


def _check_text(text: str, name: str, rules: str, fetch: Fetch) -> Checked:
    read = _read(text)
    if isinstance(read, _Refused):
        return Checked(report=read.report(text, name), rulebook=rules)
    document, raw = read.document, read.raw
    named = references.namings(raw)
    findings = [*dangling.findings(raw, named), *checks_pictures.findings(raw, fetch)]
    compiled = compiler.Compiled(document, raw, rules)
    levels = compiler.levels(document)
    try:
        subject = _subject(read, named, compiled, rules, _folder(name))
    except RulebookError as flaw:
        findings.append(_broken_rulebook(flaw))
    else:
        for check in CHECKS:
            findings.extend(check(subject))
    found = read.parsed.slips + _placed(_causes(findings), read.parsed)
    report = FileReport(name=name, text=text, diagnostics=in_file_order(found))
    return Checked(
        report=report,
        rulebook=rules,
        casus=None if report.failed else compiled.casus,
        levels=levels,
        raw=raw,
    )


def _causes(findings: list[Finding]) -> list[Finding]:
    """Leave out what follows from something else that is said already."""
    inner = [one.path for one in findings if one.code not in _NEVER]
    codes = {one.code for one in findings}
    told = {one for one, causes in _FOLLOWS.items() if codes & causes}
    return [
        one
        for one in findings
        if one.code not in told and (one.code not in _NEVER or not _within(one.path, inner))
    ]


def _within(path: Path, inner: list[Path]) -> bool:
    return any(other[: len(path)] == path for other in inner)


def compile_only(
    text: str, name: str, level: Level | None, rulebook: str | None
) -> Casus | FileReport:
    """Return the casus of a text at a level without asking whether it makes sense."""
    read = _read(text)
    if isinstance(read, _Refused):
        return read.report(text, name)
    if read.parsed.slips:
        return FileReport(name=name, text=text, diagnostics=read.parsed.slips)
    document, raw = read.document, read.raw
    rules = book.rulebook_text() if rulebook is None else rulebook
    try:
        return compiler.Compiled(document, raw, rules).casus(level or document.level)
    except RulebookError as flaw:
        return _Refused(findings=(_broken_rulebook(flaw),)).report(text, name)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """A document that keeps to the schema, with the same as TOML gave it, and all its texts."""

    document: schema.Document
    raw: Mapping[str, Any]
    texts: list[str]
    parsed: tomltext.Parsed


@dataclass(frozen=True, slots=True, kw_only=True)
class _Refused:
    """A text that is no scenario document."""

    findings: tuple[Finding, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    parsed: tomltext.Parsed | None = None

    def report(self, text: str, name: str) -> FileReport:
        """Return the report of a text."""
        placed = (
            place(self.findings, text) if not self.parsed else _placed(self.findings, self.parsed)
        )
        found = in_file_order((*self.diagnostics, *placed))
        return FileReport(name=name, text=text, diagnostics=found)


def _placed(findings: Iterable[Finding], parsed: tomltext.Parsed) -> tuple[Diagnostic, ...]:
    """Return diagnostics with their places, without those that follow from a slip."""
    return tuple(
        one
        for one in place(findings, parsed.text)
        if one.span is None or one.span.line not in parsed.touched
    )


def _read(text: str) -> _Read | _Refused:
    """Return the checked document of a text, and the same as TOML gave it."""
    parsed = tomltext.parse(text)
    if isinstance(parsed, tomltext.Broken):
        return _Refused(diagnostics=parsed.diagnostics)
    raw = parsed.document
    texts = limits.within(raw)
    if texts is None:
        beyond = tuple(limits.limits(raw))
        if beyond:
            return _Refused(findings=beyond, diagnostics=parsed.slips, parsed=parsed)
        texts = [text for _, text in plain.texts(raw)]
    try:
        document = schema.Document.model_validate(raw)
    except ValidationError as error:
        loose = dangling.findings(raw, references.namings(raw))
        places = {one.path for one in loose}
        wrong = [
            one
            for one in explain.findings(error, raw)
            if one.code != "OPG314" or not {one.path, one.path[:-1]} & places
        ]
        found = (*wrong, *_not_of(_misnamed(wrong), loose))
        return _Refused(findings=found, diagnostics=parsed.slips, parsed=parsed)
    return _Read(document=document, raw=raw, texts=texts, parsed=parsed)


def _misnamed(wrong: Iterable[Finding]) -> frozenset[str]:
    """Return the codes of references into a table whose header is written wrongly."""
    meant = {one.values.get("suggestion", "") for one in wrong if len(one.path) == 1}
    return frozenset(references.CODES[table] for table in meant if table in references.CODES)


def _not_of(codes: frozenset[str], findings: Iterable[Finding]) -> list[Finding]:
    return [one for one in findings if one.code not in codes]


def _broken_rulebook(flaw: RulebookError) -> Finding:
    return Finding(code="OPG490", values={"detail": str(flaw)})


def _subject(
    read: _Read, named: references.Namings, compiled: compiler.Compiled, rules: str, folder: str
) -> Subject:
    document = read.document
    return Subject(
        document=document,
        raw=read.raw,
        levels={one: outlook(document, compiled, one) for one in compiler.levels(document)},
        namings=named,
        together="\n".join(read.texts),
        weights=compiled.shared.weights,
        numbers=book.number_names(rulebooks.document(rules)),
        folder=folder,
    )


def _folder(name: str) -> str:
    path = PurePath(name)
    return path.parent.name if path.name == SCENARIO_FILE else ""
