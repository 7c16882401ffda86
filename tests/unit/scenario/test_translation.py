"""English texts beside a casus: complete, as new as the Dutch, and nothing but texts."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from game.model.casus import Casus
from game.model.events import Event, PromiseMade
from game.model.ids import PlaceId
from game.model.state import State
from game.model.terms import Level
from game.model.value import replace
from game.scenario import plain
from game.scenario.diagnostics import FileReport, Report, Severity
from game.scenario.fixing import mark_translated
from game.scenario.load import Loaded, check_paths, in_english, load_casus, load_text
from game.scenario.reading import SCENARIO_FILE, TRANSLATION_FILE
from game.scenario.render import render_text
from game.scenario.schema_translation import Translation
from game.scenario.translation import translate
from game.scenario.translation_texts import with_fingerprints
from game.session.speaking import spoken
from game.ui.presenter.faces import people_in, portrait_of
from tests.helpers import walks
from tests.helpers.games import new_game
from tests.helpers.golden import Golden
from tests.unit.scenario.scenario_texts import NAME, SCENARIOS, bankje

FOLDERS = sorted(path.parent.name for path in SCENARIOS.glob(f"*/{SCENARIO_FILE}"))
LEVELS = [
    ("bankje", Level.ENTRY),
    *(("zolang-het-thuis-gaat", level) for level in Level),
    *(
        (name, Level.STANDARD)
        for name in FOLDERS
        if name not in {"bankje", "zolang-het-thuis-gaat"}
    ),
]
BENCH = PlaceId("bankje")
TEXTS = frozenset(
    [
        *("name", "text", "title", "subtitle", "intro", "opening_question", "content_note"),
        *("learning_goals", "sources", "closing", "jargon", "job", "wants", "asks", "lines"),
        *("sentence", "change", "indicator", "label", "note", "questions"),
    ]
)
"""Fields of a casus that hold what people read."""


def english_text(name: str = "bankje") -> str:
    frozen = Path(__file__).parent / "bankje.en.toml"
    path = frozen if name == "bankje" else SCENARIOS / name / TRANSLATION_FILE
    return path.read_text(encoding="utf-8")


def loaded(name: str, level: Level | None = None) -> Loaded:
    found = load_casus(SCENARIOS / name, level)
    assert isinstance(found, Loaded), found
    return found


def beside(english: str, dutch: str | None = None) -> Loaded:
    """The practice casus with these English texts beside it."""
    found = load_text(dutch or bankje(), NAME, translation=english)
    assert isinstance(found, Loaded), found
    return found


def said(english: str, dutch: str | None = None) -> FileReport:
    """What is said of a translation of the practice casus."""
    return beside(english, dutch).report.files[-1]


def codes(english: str, dutch: str | None = None) -> list[str]:
    return [one.code for one in said(english, dutch).diagnostics]


def changed(*changes: tuple[str, str]) -> str:
    text = english_text()
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


@pytest.mark.parametrize("name", FOLDERS)
def test_a_shipped_casus_is_wholly_in_english_and_as_new_as_the_dutch(name: str) -> None:
    files = loaded(name).report.files

    assert len(files) == 2, f"{name} has no {TRANSLATION_FILE}"
    assert files[1].diagnostics == (), render_text(Report(files=(files[1],)))


def differences(left: Any, right: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The places where two casussen differ."""
    rows: Any = left
    others: Any = right
    if type(left) is not type(right):
        yield path
    elif is_dataclass(left):
        for field in fields(left):
            inside = (*path, field.name)
            yield from differences(getattr(left, field.name), getattr(right, field.name), inside)
    elif isinstance(left, tuple):
        yield from _rows(list(rows), list(others), path)
    elif plain.table(left) is not None or plain.array(left) is not None:
        yield from _rows(left, right, path)
    elif left != right:
        yield path


def _rows(left: Any, right: Any, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    one, other = plain.children(left), plain.children(right)
    if [key for key, _ in one] != [key for key, _ in other]:
        yield path
        return
    for (key, mine), (_, theirs) in zip(one, other, strict=True):
        yield from differences(mine, theirs, (*path, str(key)))


@pytest.mark.parametrize(("name", "level"), LEVELS)
def test_a_translation_changes_texts_and_nothing_else(name: str, level: Level) -> None:
    both = loaded(name, level)
    found = list(differences(both.casus, both.english))

    assert len(found) > 80
    assert [path for path in found if not TEXTS & set(path[-3:])] == []


def without_texts(events: tuple[Event, ...]) -> list[Event]:
    """The events; a promise quotes the casus."""
    return [
        replace(event, text="") if isinstance(event, PromiseMade) else event for event in events
    ]


def walk(casus: Casus, start: State, seed: int) -> Iterator[tuple[list[Event], State]]:
    for _, stepped in walks.steps(casus, start, walks.luck(seed), 250):
        yield without_texts(stepped.events), stepped.state


@pytest.mark.parametrize(("name", "level"), LEVELS)
@pytest.mark.parametrize("seed", [1, 2])
def test_a_game_goes_the_same_in_both_languages(name: str, level: Level, seed: int) -> None:
    both = loaded(name, level)
    tables, rounds = both.casus.frame.tables[0], both.casus.frame.rounds
    start = new_game(both.casus, tables=tables, rounds=rounds, minutes=60, seed=seed)
    steps = zip(walk(both.casus, start, seed), walk(both.english, start, seed), strict=True)

    for (dutch, state), (english, told) in steps:
        assert dutch == english
        assert spoken(state, both.casus, both.english) == told


@pytest.mark.parametrize("name", FOLDERS)
def test_people_have_one_face_in_both_languages(name: str) -> None:
    both = loaded(name)

    for person in both.casus.people:
        assert portrait_of(both.casus, person) == portrait_of(both.english, person), person


@pytest.mark.parametrize("name", FOLDERS)
def test_a_dilemma_shows_the_same_people_in_both_languages(name: str) -> None:
    both = loaded(name)

    for dutch, english in zip(
        both.casus.story.encounters.values(), both.english.story.encounters.values(), strict=True
    ):
        shown = set(people_in(both.casus, dutch.title + " " + dutch.text, dutch.concerns))
        told = set(people_in(both.english, english.title + " " + english.text, english.concerns))
        assert shown == told, dutch.id


SLIPS: dict[str, tuple[str, str]] = {
    "unknown_id": ("[plekken.bankje]", "[plekken.bankjee]"),
    "unknown_key": ('naam = "The bench"', 'name = "The bench"'),
    "one_option_too_many": (
        '  { label = "One page',
        '  { label = "Nobody signs" },\n  { label = "One page',
    ),
    "another_casus": ('id = "bankje"', 'id = "banken"'),
    "empty_text": ('naam = "The bench"', 'naam = " "'),
    "forgotten_text": ('zin = "The bench stands', '# zin = "The bench stands'),
    "same_as_dutch": ("The bench in order", "De bank op orde"),
    "too_long": ("Kindly ask for form", "Would you ever so kindly ask her for form"),
    "real_people": ("Noor unfolds", "Noor (06-12345678) unfolds"),
    "no_toml": ('naam = "The bench"', "naam = The bench"),
}


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_gives_the_message_that_was_agreed(name: str, golden: Golden) -> None:
    report = said(changed(SLIPS[name]))

    golden.check(f"diagnostics/english_{name}.txt", render_text(Report(files=(report,))))


def test_a_changed_dutch_text_makes_its_own_translation_stale() -> None:
    dutch = bankje(("Warm, droog, en 1,4", "Warm, droog, en 1,5"))

    found = said(english_text(), dutch)

    assert [(one.code, one.severity) for one in found.diagnostics] == [
        ("OPG505", Severity.WARNING)
    ]
    assert found.diagnostics[0].span is not None
    line = found.text.splitlines()[found.diagnostics[0].span.line - 1]
    assert line == "[plekken.gemeentehuis]"


def test_a_new_later_line_makes_its_encounter_stale_and_incomplete() -> None:
    dutch = bankje(
        (
            "gevolgen = { rechtmatigheid = 2",
            'later = { na = 1, tekst = "Wind." }\ngevolgen = { rechtmatigheid = 2',
        )
    )

    assert codes(english_text(), dutch) == ["OPG504", "OPG505"]


def test_wrapping_a_dutch_text_elsewhere_makes_nothing_stale() -> None:
    assert codes(english_text(), bankje(("bank. Overdag zit", "bank.\nOverdag  zit"))) == []


def test_reviewing_a_translation_renews_its_fingerprints_and_nothing_else() -> None:
    dutch = bankje(("Warm, droog, en 1,4", "Warm, droog, en 1,5"))
    english = english_text()

    fresh = with_fingerprints(english, dutch)

    assert codes(fresh, dutch) == []
    assert with_fingerprints(fresh, dutch) == fresh
    assert fresh.partition("[bron]")[0] == english.partition("[bron]")[0]
    assert with_fingerprints(english.partition("[bron]")[0], dutch) == fresh


def test_fingerprints_may_stand_before_other_tables() -> None:
    english = (
        'formaat = 1\nid = "bankje"\n[bron]\ntitel = "0"\n\n[plekken.bankje]\nnaam = "Bench"\n'
    )

    fresh = with_fingerprints(english, bankje())

    assert fresh.endswith('\n[plekken.bankje]\nnaam = "Bench"\n')
    assert '"plekken.bankje" = "' in fresh
    assert "titel" not in fresh


def test_dutch_stands_in_where_english_is_missing() -> None:
    found = beside('formaat = 1\nid = "bankje"\n[plekken.bankje]\nnaam = "The bench"\n')
    place = found.english.board.places

    assert [one.name for one in place.values()][:2] == ["The bench", "Buurthuis De Pit"]
    assert place[BENCH].text == found.casus.board.places[BENCH].text
    assert found.report.count(Severity.ERROR) == 0
    assert found.report.count(Severity.TIP) > 5


def test_a_translation_with_an_error_does_not_stop_the_casus() -> None:
    found = beside(changed(("[plekken.bankje]", "[plekken.bankjee]")))

    assert found.report.failed
    assert found.translation == ""
    assert found.english == found.casus


def test_a_casus_without_translation_is_dutch_in_both_languages() -> None:
    found = load_text(bankje(), NAME)

    assert isinstance(found, Loaded)
    assert found.english == found.casus
    assert len(found.report.files) == 1


def test_the_texts_in_a_session_file_give_the_same_english() -> None:
    found = loaded("bankje")

    assert in_english(found.casus, found.translation) == found.english
    assert in_english(found.casus, "") == found.casus
    assert in_english(found.casus, "no toml") == found.casus


def test_an_empty_translation_changes_nothing() -> None:
    casus = loaded("zolang-het-thuis-gaat").casus

    assert translate(casus, Translation.model_validate({"formaat": 1, "id": "x"})) == casus


def test_the_file_with_english_texts_is_checked_with_its_casus() -> None:
    file = SCENARIOS / "bankje" / TRANSLATION_FILE

    found = check_paths((file,))

    assert [Path(one.name).name for one in found.files] == [SCENARIO_FILE, TRANSLATION_FILE]


def test_english_texts_that_cannot_be_read_are_said(tmp_path: Path) -> None:
    (tmp_path / SCENARIO_FILE).write_text(bankje(), encoding="utf-8")
    (tmp_path / TRANSLATION_FILE).write_bytes(english_text().encode("utf-16"))

    found = load_casus(tmp_path)

    assert isinstance(found, Loaded)
    assert [one.code for one in found.report.files[1].diagnostics] == ["OPG004"]
    assert not check_paths((tmp_path,)).readable


def test_a_translation_without_fingerprints_is_told_once_that_it_was_never_looked_over() -> None:
    bare = english_text().partition("[bron]")[0]

    assert codes(bare, bankje()) == ["OPG507"]


def test_marking_a_translation_keeps_the_old_file_and_makes_it_fresh(tmp_path: Path) -> None:
    bare = english_text().partition("[bron]")[0]
    (tmp_path / "scenario.toml").write_text(bankje(), encoding="utf-8")
    path = tmp_path / "scenario.en.toml"
    path.write_text(bare, encoding="utf-8")

    marked = mark_translated(path)

    assert marked is not None
    assert marked.backup.read_text(encoding="utf-8") == bare
    assert codes(path.read_text(encoding="utf-8"), bankje()) == []
    assert mark_translated(path) is None
