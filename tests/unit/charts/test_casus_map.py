"""The casus on one sheet holds everything once, in its place, with words that can be read."""

import re
from itertools import combinations
from xml.etree import ElementTree

import pytest

from game.charts.casus_map import chances
from game.charts.poster import poster_svg
from game.model.casus import Casus
from game.model.terms import Lesson
from game.model.value import replace
from game.scenario.load import Loaded, load_casus
from game.text.language import Language
from game.workshop.drawing import drawing
from tests.helpers.shared import ROOT

CASUSSEN = sorted(path.parent.name for path in (ROOT / "scenarios").glob("*/scenario.toml"))
SVG = "{http://www.w3.org/2000/svg}"


def casus_of(name: str) -> Casus:
    loaded = load_casus(ROOT / "scenarios" / name)
    assert isinstance(loaded, Loaded)
    return loaded.casus


@pytest.mark.parametrize("name", CASUSSEN)
def test_everybody_every_place_and_every_encounter_is_on_the_sheet(name: str) -> None:
    casus = casus_of(name)

    poster = drawing(casus, Language.NL)

    words = [label.text for label in poster.labels]
    said = " ".join(words)
    for place in casus.board.places.values():
        assert place.name.partition(",")[0].split()[0] in said
    for encounter in casus.story.encounters.values():
        assert words.count(encounter.title) == 1
    on_board = [inset.alt for inset in poster.insets if inset.box[2] > 50]
    assert sorted(on_board) == sorted(person.name for person in casus.people.values())


@pytest.mark.parametrize("name", CASUSSEN)
def test_no_place_covers_another(name: str) -> None:
    faces = [
        inset.box for inset in drawing(casus_of(name), Language.NL).insets if inset.box[2] > 50
    ]

    for first, second in combinations(faces, 2):
        apart = abs(first[0] - second[0]) >= 44 or abs(first[1] - second[1]) >= 50
        assert apart, (first, second)


@pytest.mark.parametrize("language", list(Language))
def test_the_svg_stands_by_itself(language: Language) -> None:
    text = poster_svg(drawing(casus_of("wie-mag-hier-wonen"), language))
    root = ElementTree.fromstring(text)  # noqa: S314  we made it ourselves

    assert root[0].tag == f"{SVG}title"
    assert root[1].tag == f"{SVG}desc"
    assert not re.search(r"(href|src|@import|url\((?!#))", text)
    assert "http" not in text.replace("http://www.w3.org/2000/svg", "")
    ids = re.findall(r'clipPath id="(\w+)"', text)
    assert len(ids) == len(set(ids)) > 20


def test_markup_in_a_casus_stays_text() -> None:
    casus = casus_of("bankje")
    odd = replace(casus, about=replace(casus.about, title='<script>"&'))

    assert "<script>" not in poster_svg(drawing(odd, Language.NL))


def test_a_lesson_counts_the_answers_in_its_favour() -> None:
    casus = casus_of("wie-mag-hier-wonen")
    encounters = list(casus.story.encounters.values())

    counted = [chances(encounters, lesson) for lesson in Lesson]

    assert min(counted) >= 3
    totals = [label for label in drawing(casus, Language.NL).labels if label.size == 24]
    assert [int(label.text) for label in totals if label.text.isdigit()][-10:] == counted


def test_labels_are_never_smaller_than_can_be_read() -> None:
    labels = drawing(casus_of("zolang-het-thuis-gaat"), Language.NL).labels

    assert min(label.size for label in labels) >= 18
    assert all(label.text for label in labels)
