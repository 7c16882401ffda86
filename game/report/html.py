"""A report as one HTML file that needs nothing else: pictures, fonts and style are inside."""

from base64 import b64encode
from collections.abc import Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, Literal, TypeAlias

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from game.report.book import Book
from game.report.contents import contents, css_string, footer, sources
from game.report.debrief import debrief
from game.report.sheet import sheets
from game.text.language import Phrase
from game.text.numbers import day
from game.text.phrases.counts import Count
from game.text.phrases.pivots import PivotText
from game.text.phrases.report import DebriefText, ReportText
from game.text.phrases.report_sections import ConsideredText, SourceText, SummaryText

Part: TypeAlias = Literal["both", "sheets", "debrief"]
CSP = (
    "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; "
    "base-uri 'none'; form-action 'none'"
)
"""What a browser may load for the report: nothing that is not in the file itself."""
_HERE = Path(__file__).resolve().parent
_FONTS = _HERE.parents[1] / "assets" / "fonts"
_FACES = (
    ("Atkinson", 400, "atkinson-hyperlegible-next-400.ttf"),
    ("Atkinson", 700, "atkinson-hyperlegible-next-700.ttf"),
    ("Fraunces", 700, "fraunces-700.ttf"),
)


def report_html(book: Book, part: Part = "both") -> str:
    """Return the report of a session: the sheets of the tables, the whole debrief, or both."""
    template = _environment().get_template("report.html")
    steps = {step.seq for step in book.history.steps}
    whole = debrief(book) if part != "sheets" else None
    return template.render(
        lang=book.texts.language.value,
        csp=CSP,
        fonts=_fonts(),
        style=(_HERE / "templates" / "style.css").read_text("utf-8"),
        title=book.say(ReportText.TITLE, casus=book.casus.about.title),
        subtitle=subtitle(book),
        meta=_meta(book, level=part == "sheets"),
        sheets=sheets(book) if part != "debrief" else (),
        whole=whole,
        contents=contents(book, whole) if whole else (),
        sources=sources(book),
        footer=css_string(footer(book)),
        register=part != "sheets",
        standing=steps,
        t=_say(book, ReportText),
        d=_say(book, DebriefText),
        p=_say(book, PivotText),
        s=_say(book, SummaryText),
        c=_say(book, ConsideredText),
        o=_say(book, SourceText),
    )


def page_of_steps(book: Book, rows: Sequence[tuple[str, str, str, str]]) -> str:
    """Return a page with nothing but steps: number, round, who, what."""
    return (
        _environment()
        .get_template("transcript.html")
        .render(
            lang=book.texts.language.value,
            csp=CSP,
            fonts=_fonts(),
            style=(_HERE / "templates" / "style.css").read_text("utf-8"),
            title=book.say(ReportText.TITLE, casus=book.casus.about.title),
            subtitle=subtitle(book),
            rows=rows,
            footer=css_string(footer(book)),
            t=_say(book, ReportText),
        )
    )


def subtitle(book: Book) -> str:
    """Return when it was played."""
    when = datetime.fromisoformat(book.history.header.created_at)
    return book.say(ReportText.PLAYED, day=day(when, book.texts.language))


def _meta(book: Book, *, level: bool) -> list[str]:
    """Return what to know beforehand; the first page of a debrief tells the level itself."""
    header = book.history.header
    lines: list[str] = []
    if level:
        lines.append(
            book.say(
                ReportText.LEVEL,
                level=book.texts.level(header.level).lower(),
                rounds=book.state.setup.rounds,
                tables=book.texts.count(Count.TABLES, len(header.setup.tables)),
            )
        )
    if header.origin.parent is not None:
        lines.append(book.say(ReportText.BRANCH, step=header.origin.parent.seq))
    if not book.state.over:
        last = book.history.seq_at(book.history.positions)
        lines.append(book.say(ReportText.UNFINISHED, step=last))
    return lines


def _say(book: Book, phrases: type[Phrase]) -> Any:
    def say(name: str, **slots: str | int) -> str:
        return book.say(phrases[name], **slots)

    return say


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=False,
    )


@cache
def _fonts() -> str:
    """Return the fonts as style rules; one that is missing is left to the reader's own."""
    rules: list[str] = []
    for family, weight, name in _FACES:
        path = _FONTS / name
        if path.is_file():
            data = b64encode(path.read_bytes()).decode("ascii")
            rules.append(
                f'@font-face{{font-family:"{family}";font-weight:{weight};font-display:swap;'
                f'src:url("data:font/ttf;base64,{data}") format("truetype")}}'
            )
    return "\n".join(rules)
