"""The report as a page: nothing from outside, nothing that runs, every line leads to its step."""

import re
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest
from typing_extensions import override

from game.model.terms import Level
from game.report.book import Book
from game.report.html import Part, report_html
from game.session.session import Session
from game.text.catalogue import texts
from game.text.language import Language
from tests.helpers.shared import needs_shared, shared
from tests.unit.report.naughty import HOSTILE, naughty
from tests.unit.report.sessions import begun, played, practice, two_tables


class Page(HTMLParser):
    """What is on a page: tags, ids, links and text outside style."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.addresses: list[str] = []
        self.text = ""
        self._inside = ""
        self.feed(html)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self._inside = tag
        for name, value in attrs:
            assert not name.startswith("on"), f"{name} on <{tag}>"
            if name == "id":
                self.ids.append(value or "")
            if name == "href":
                self.links.append(value or "")
            if name in ("src", "action", "srcset", "xlink:href"):
                self.addresses.append(value or "")

    @override
    def handle_data(self, data: str) -> None:
        if self._inside != "style":
            self.text += data


SESSIONS: dict[str, Callable[[], Session]] = {
    "two": two_tables,
    "practice": practice,
    "naughty": naughty,
    "begun": begun,
    "deep": lambda: played(level=Level.DEEPENING, tables=2, rounds=3),
    "paper": lambda: played("paper", rounds=3),
    "random": lambda: played("random", rounds=3),
}
NAMES = tuple(SESSIONS)


@cache
def book(name: str, language: Language = Language.NL) -> Book:
    return Book(SESSIONS[name]().history, texts(language))


@cache
def html(name: str, part: Part = "both", language: Language = Language.NL) -> str:
    return report_html(book(name, language), part)


@pytest.mark.parametrize("name", NAMES)
def test_every_line_leads_to_a_step_that_stands(name: str) -> None:
    page = Page(html(name))
    assert all(link.startswith("#") for link in page.links)
    assert {link[1:] for link in page.links} <= set(page.ids)
    steps = {f"stap-{step.seq}" for step in book(name).history.steps}
    assert {found for found in page.ids if found.startswith("stap-")} == steps


@pytest.mark.parametrize("name", [name for name in NAMES if name != "practice"])
def test_every_point_is_on_the_page_with_its_step(name: str) -> None:
    whole = book(name)
    linked = re.findall(r'href="#stap-(\d+)"', html(name, "debrief"))
    for item in whole.state.evidence:
        assert str(whole.evidence_steps[item.number]) in linked


@pytest.mark.parametrize("name", NAMES)
def test_no_id_is_used_twice(name: str) -> None:
    ids = Page(html(name)).ids
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", NAMES)
def test_nothing_comes_from_outside_and_nothing_runs(name: str) -> None:
    text = html(name)
    page = Page(text)
    assert not {"script", "iframe", "link", "object", "form", "img"} & set(page.tags)
    assert page.addresses == []
    head = text.index("<head>")
    assert text.index("Content-Security-Policy") < text.index("charset") < head + 400
    assert unescape(text).count("default-src 'none'") == 1
    assert "http://" not in text.replace("http://www.w3.org/2000/svg", "").split("<main>")[0]


def test_what_people_typed_is_text() -> None:
    page = Page(html("naughty"))
    for said in HOSTILE:
        assert " ".join(said.split()) in " ".join(page.text.split())


@needs_shared
@pytest.mark.parametrize("name", ["naughty", "two", "practice"])
def test_an_outside_checker_finds_nothing(name: str, tmp_path: Path) -> None:
    path = tmp_path / "verslag.html"
    path.write_text(html(name), "utf-8")
    tool = shared("tools/exportcheck.py")
    done = subprocess.run(
        [sys.executable, str(tool), str(path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", NAMES)
def test_the_sheets_stand_without_the_debrief(name: str) -> None:
    sheets = Page(html(name, "sheets"))
    tables = len(book(name).state.tables)
    assert sum(found.startswith("blad-") for found in sheets.ids) == tables
    assert all(link.startswith("#blad-") for link in sheets.links)
    assert "nabespreking" not in sheets.ids
    assert "blad-1" not in Page(html(name, "debrief")).ids


@pytest.mark.parametrize("name", NAMES)
def test_every_chart_has_a_title_a_description_a_sentence_and_its_numbers(name: str) -> None:
    text = html(name)
    figures = re.findall(r"<figure>.*?</figure>", text, re.DOTALL)
    assert figures
    for figure in figures:
        assert re.search(r"<title id=\"[\w-]+\">[^<]+</title>", figure)
        assert re.search(r"<desc id=\"[\w-]+\">[^<]+</desc>", figure)
        assert re.search(r"<h3>[^<]+</h3></figcaption>", figure)
        assert "<table>" in figure


@pytest.mark.parametrize("language", list(Language))
def test_a_page_says_which_language_it_is(language: Language) -> None:
    text = html("two", "both", language)
    assert f'<html lang="{language.value}">' in text
    assert ("De nabespreking" in text) == (language is Language.NL)


def test_practice_names_nothing_that_its_level_leaves_out() -> None:
    text = Page(html("practice")).text.lower()
    for word in ("stokje", "rechtmatigheid", "draagvlak", "verbondenheid", "reserve"):
        assert word not in text, word


def test_monday_is_on_the_sheet_of_its_table() -> None:
    session = played(tables=2, rounds=3)
    session.remarks.note("Ik bel Ria.", table="t2", topic="monday")
    page = report_html(Book(session.history, texts(Language.NL)), "sheets")
    first, second = page.split('id="blad-2"')
    assert "Ik bel Ria." not in first
    assert "Ik bel Ria." in second


def test_a_contested_point_counts_as_the_facilitator_left_it() -> None:
    session = played(rounds=3)
    session.remarks.contest(0, "Dat was niet zo.", 0)
    whole = Book(session.history, texts(Language.NL))
    assert whole.state.evidence[0].weight == 0
    page = report_html(whole, "debrief")
    assert "Dat was niet zo." in page
    assert "Telt nu als 0." in page


def test_the_report_says_when_today_would_go_otherwise() -> None:
    whole = book("two")
    assert "Volgens de regels van vandaag zou alles net zo zijn gegaan." in html("two")
    assert f"{len(whole.history.steps)} stappen" in html("two")


def test_an_english_page_words_what_the_casus_says_in_english() -> None:
    page = Page(html("practice", "both", Language.EN)).text
    assert "Everybody can sit here, and sleep" in page
    assert "Iedereen kan hier zitten" not in page


def test_practice_says_nothing_of_lesson_scores() -> None:
    assert "gemiddeld" not in Page(html("practice")).text
    assert "gemiddeld" in Page(html("two")).text
