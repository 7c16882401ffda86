"""Cards on paper: all that a level has, nothing that it hides, on a page that stands alone."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from typing_extensions import override

from game.model.casus import Casus
from game.model.terms import Level, Meter
from game.model.value import replace
from game.report.pdf import browser, write_pdf
from game.scenario.load import Loaded, load_casus
from game.text.catalogue import texts
from game.text.language import Language
from game.workshop.paper import paper
from game.workshop.prints import Prints, prints
from tests.helpers.shared import ROOT


def casus_of(name: str, level: Level | None = None, *, english: bool = False) -> Casus:
    loaded = load_casus(ROOT / "scenarios" / name, level)
    assert isinstance(loaded, Loaded)
    return loaded.english if english else loaded.casus


def cards(name: str = "wie-mag-hier-wonen", level: Level | None = None, tables: int = 2) -> Prints:
    return prints(casus_of(name, level), Language.NL, tables)


class Words(HTMLParser):
    """The words of a page, without those of its style sheet."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._style = False

    @override
    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._style = tag == "style"

    @override
    def handle_endtag(self, tag: str) -> None:
        self._style = self._style and tag != "style"

    @override
    def handle_data(self, data: str) -> None:
        if not self._style:
            self.found.append(data)


def words(page: str) -> str:
    parser = Words()
    parser.feed(page)
    return " ".join(" ".join(parser.found).split())


def test_each_table_has_a_card_with_its_own_sign() -> None:
    made = cards(tables=3).tables

    assert [table.name for table in made] == ["Tafel 1", "Tafel 2", "Tafel 3"]
    assert len({table.emblem for table in made}) == 3


@pytest.mark.parametrize(
    ("level", "numbers"), [(Level.ENTRY, [1, 3, 5, 7]), (Level.STANDARD, [1, 2, 3, 4, 5, 6, 7])]
)
def test_a_level_has_its_own_roles_and_keeps_their_numbers(
    level: Level, numbers: list[int]
) -> None:
    assert [role.number for role in cards(level=level).roles] == numbers


def test_every_encounter_with_every_answer_is_on_a_card() -> None:
    casus = casus_of("wie-mag-hier-wonen")
    made = cards().encounters

    assert [one.title for one in made] == [
        one.title.strip('"') for one in casus.story.encounters.values()
    ]
    labels = [[answer.label for answer in one.answers] for one in made]
    assert labels == [[o.label for o in one.options] for one in casus.story.encounters.values()]


def test_a_card_never_names_what_the_level_hides() -> None:
    casus = casus_of("wie-mag-hier-wonen", Level.ENTRY)
    hidden = [meter for meter in Meter if meter not in casus.rules.level.shown]
    said = texts(Language.NL)

    answers = [answer for one in cards(level=Level.ENTRY).encounters for answer in one.answers]

    prices = " ".join(" ".join(answer.costs + answer.gains) for answer in answers)
    for meter in hidden:
        assert said.meter(meter, casus) not in prices


def test_players_do_not_see_what_happens_later_and_the_leader_does() -> None:
    made = cards()
    later = made.encounters[0].answers[0].delayed[0][:40]
    note = made.encounters[0].note[:40]

    for leader in (False, True):
        seen = words(paper(made, leader=leader))
        assert (later in seen) is leader
        assert (note in seen) is leader


@pytest.mark.parametrize("name", ["bankje", "zolang-het-thuis-gaat", "wie-mag-hier-wonen"])
def test_the_page_asks_nothing_of_the_outside(name: str) -> None:
    page = re.sub(r"base64,[\w+/=]+", "", paper(cards(name, tables=1), leader=True))

    head = page[: page.index("<meta charset")]
    assert "default-src 'none'" in head
    assert not re.search(r"<script|javascript:|@import|<link|<iframe", page)
    addresses = set(re.findall(r"(?:https?:)?//[\w.]+", page)) - {"http://www.w3.org"}
    assert addresses == set()
    assert '<html lang="nl">' in page


def test_markup_of_an_author_is_shown_as_text() -> None:
    casus = casus_of("bankje")
    odd = replace(casus, about=replace(casus.about, title='<img src=x onerror="a()">{{ 7 * 7 }}'))

    page = paper(prints(odd, Language.NL, 1), leader=True)

    assert "<img src=x" not in page
    assert "49" not in page[page.index("<title>") : page.index("</title>")]
    assert "&lt;img" in page


def test_english_cards_are_english() -> None:
    casus = casus_of("wie-mag-hier-wonen", english=True)

    page = words(paper(prints(casus, Language.EN, 1), leader=True))

    for dutch in ("Tafel", "rolkaart", "Alleen voor", "Wie mag hier"):
        assert dutch not in page


def test_quotation_marks_are_typeset() -> None:
    page = words(paper(cards(), leader=True))

    assert '"' not in page
    assert "\u201cJij mag eerst kijken.\u201d" in page


def test_a_browser_that_is_not_there_is_not_found() -> None:
    assert browser(("no-such-browser",)) is None


@pytest.mark.skipif(browser() is None, reason="no browser on this computer")
def test_a_browser_prints_every_page_once(tmp_path: Path) -> None:
    pdf = tmp_path / "kaarten.pdf"

    assert write_pdf(paper(cards("bankje", tables=1), leader=False), pdf)
    assert pdf.read_bytes().startswith(b"%PDF")
    # a table card, the roles, the letters, and two encounters a page
    assert len(re.findall(rb"/Type\s*/Page\b", pdf.read_bytes())) == 3 + 2
