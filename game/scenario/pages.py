"""A page for each code: what it means, a wrong and a right example, and what to do."""

import re
import textwrap
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import tomli

from game.model.value import value
from game.scenario import plain
from game.scenario.diagnostics import Severity
from game.scenario.sentences import SENTENCES, sentences
from game.text.language import Both, Language

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "uitleg"
"""Where the texts of the pages are."""
GROUPS: Mapping[str, Both] = MappingProxyType(
    {
        "OPG0": Both("Het bestand openen", "Opening the file"),
        "OPG1": Both("Het bestand lezen", "Reading the file"),
        "OPG2": Both("Namen van andere onderdelen", "Names of other parts"),
        "OPG3": Both("Sleutels en waarden", "Keys and values"),
        "OPG4": Both("Wat de casus zegt", "What the case says"),
        "OPG5": Both("De Engelse teksten", "The English texts"),
    }
)
"""What the codes that begin alike have in common."""
_SEVERITIES: Mapping[Severity, Both] = MappingProxyType(
    {
        Severity.ERROR: Both("fout", "error"),
        Severity.WARNING: Both("waarschuwing", "warning"),
        Severity.TIP: Both("tip", "tip"),
    }
)
_PLACE = re.compile(r"\{\w+\}")
_WIDTH = 92
_WRONG = Both("Zo niet:", "Not like this:")
_RIGHT = Both("Zo wel:", "But like this:")


@value
class Page:
    """What there is to say of a code.

    Attributes:
        meaning: What it means and what to do.
        wrong: Lines of a file that give this code, or a situation in words.
        right: The same lines as they should be.
        situation: Whether the examples tell a situation, because the whole file is meant.
    """

    code: str
    severity: Severity
    title: str
    meaning: str
    wrong: str
    right: str
    situation: bool


def pages(language: Language = Language.NL) -> tuple[Page, ...]:
    """Return the page of every code, in the order of the codes."""
    found = {
        code: _page(code, plain.table(entry) or {}, language)
        for file in sorted(FOLDER.glob("*.toml"))
        for code, entry in tomli.loads(file.read_text(encoding="utf-8")).items()
    }
    return tuple(found[code] for code in sorted(found))


def page(code: str, language: Language = Language.NL) -> Page | None:
    """Return the page of a code, written in any case and with or without ``OPG``; or None."""
    wanted = code.upper() if code.upper().startswith("OPG") else f"OPG{code}"
    return next((one for one in pages(language) if one.code == wanted), None)


def _page(code: str, entry: Mapping[str, Any], language: Language) -> Page:
    dutch = language is Language.NL
    situation = "wrong" in entry
    wrong, right = ("fout", "goed") if dutch or not situation else ("wrong", "right")
    return Page(
        code=code,
        severity=SENTENCES[code].severity,
        title=_PLACE.sub("...", sentences(language)[code].message),
        meaning=str(entry["nl" if dutch else "en"]),
        wrong=str(entry[wrong]),
        right=str(entry[right]),
        situation=situation,
    )


def page_text(one: Page, language: Language = Language.NL) -> str:
    """Return a page as plain text for a terminal."""
    severity = _SEVERITIES[one.severity].in_(language)
    return "\n".join(
        [
            f"{one.code} ({severity}): {one.title}",
            "",
            textwrap.fill(one.meaning, _WIDTH),
            "",
            _WRONG.in_(language),
            *_indented(one.wrong),
            _RIGHT.in_(language),
            *_indented(one.right),
        ]
    )


def _indented(example: str) -> list[str]:
    return [f"    {line}".rstrip() for line in example.strip("\n").split("\n")]


def list_text(language: Language = Language.NL) -> str:
    """Return the list of all codes with their titles, group by group."""
    lines: list[str] = []
    for start, title in GROUPS.items():
        inside = [one for one in pages(language) if one.code.startswith(start)]
        lines += ["", title.in_(language)] if lines else [title.in_(language)]
        lines += [f"  {one.code}  {one.title}" for one in inside]
    return "\n".join(lines)


_MANUAL_HEAD = """\
# Alle meldingen van controleer

Deze pagina is gemaakt uit dezelfde teksten als `python run_game.py uitleg`. Zoek de code die in \
uw scherm staat, bijvoorbeeld OPG203. Een **fout** moet weg voordat u kunt spelen. Een \
**waarschuwing** is bijna altijd terecht. Een **tip** mag u laten staan.

Veel fouten kan `python run_game.py controleer --fix` zelf herstellen. Het oude bestand blijft \
ernaast staan, met `.bak` erachter.
"""


def manual_text() -> str:
    """Return the page of the manual about all codes, in Markdown."""
    parts = [_MANUAL_HEAD]
    for start, title in GROUPS.items():
        parts.append(f"## {title.nl}\n")
        parts.extend(_section(one) for one in pages() if one.code.startswith(start))
    return "\n".join(parts)


def _section(one: Page) -> str:
    severity = _SEVERITIES[one.severity].nl
    head = f"### {one.code}: {one.title}\n\n*{severity}.* {one.meaning}\n"
    if one.situation:
        return f"{head}\n- {_WRONG.nl} {one.wrong}\n- {_RIGHT.nl} {one.right}\n"
    wrong, right = one.wrong.strip("\n"), one.right.strip("\n")
    return (
        f"{head}\n{_WRONG.nl}\n\n```toml\n{wrong}\n```\n\n{_RIGHT.nl}\n\n```toml\n{right}\n```\n"
    )
