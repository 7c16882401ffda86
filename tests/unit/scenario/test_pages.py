"""Every code has a page, and its examples do what the page says."""

import pytest

from game.scenario import pages
from game.scenario.diagnostics import Severity
from game.scenario.sentences import SENTENCES
from game.text.language import Language
from tests.helpers.shared import ROOT
from tests.unit.scenario.scenario_texts import example, example_codes

PAGES = {page.code: page for page in pages.pages()}
WITH_LINES = [code for code, page in PAGES.items() if not page.situation]
MANUAL = ROOT / "scenarios" / "handleiding" / "foutmeldingen.md"


def test_every_code_has_a_page_and_every_page_a_code() -> None:
    assert set(PAGES) == set(SENTENCES)


def test_the_example_casus_is_sound() -> None:
    assert example_codes(example()) == []


@pytest.mark.parametrize("code", WITH_LINES)
def test_the_right_example_is_clean_and_the_wrong_one_gives_exactly_this_code(code: str) -> None:
    page = PAGES[code]
    right, wrong = page.right.strip("\n"), page.wrong.strip("\n")

    assert right in example(), "the right example is not a part of the example casus"
    assert example_codes(example().replace(right, wrong, 1)) == [code]


@pytest.mark.parametrize("code", PAGES)
def test_a_page_is_there_in_both_languages(code: str) -> None:
    dutch, english = PAGES[code], pages.page(code, Language.EN)

    assert english is not None
    assert dutch.meaning != english.meaning
    assert (dutch.wrong != english.wrong) == dutch.situation
    assert dutch.wrong != dutch.right


@pytest.mark.parametrize("asked", ["OPG203", "opg203", "203"])
def test_a_page_is_found_however_its_code_is_written(asked: str) -> None:
    found = pages.page(asked)

    assert found is not None
    assert pages.page_text(found).startswith("OPG203 (fout): ")


def test_the_list_names_every_code_once() -> None:
    listed = pages.list_text()

    assert [listed.count(code) for code in SENTENCES] == [1] * len(SENTENCES)


def test_the_page_of_the_manual_is_fresh() -> None:
    written = MANUAL.read_text(encoding="utf-8") if MANUAL.exists() else ""

    assert written == pages.manual_text(), "write game.scenario.pages.manual_text() to it"


def test_severities_are_those_of_the_checker() -> None:
    assert {one.severity for one in PAGES.values()} == set(Severity)
