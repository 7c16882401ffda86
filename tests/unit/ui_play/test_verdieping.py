"""What only verdieping shows: the matrix, the spanningen, the beleidsadviseur, and the sheets."""

from dataclasses import replace

import pytest

from game.model.events import Cause
from game.model.organisation import Shift
from game.model.terms import Future, Level, Tension
from game.ui.layout.check import check_page
from game.ui.presenter import adviser, learn, learn_blocks, organisation, result_sheets, roundend
from game.ui.presenter.where import screen_of
from game.ui.screens.registry import SCREENS
from game.ui.state import UiState
from tests.helpers.games import T1, with_town
from tests.unit.ui_play.test_play_pages import LOOKS
from tests.unit.ui_play.verdieping import Stop, advised, scene, stops

HALF = "2"
"""The round after which the game of four rounds pauses."""
LEARNED = tuple((f"learn-{stage}:{HALF}", "1") for stage in ("questions", "matrix", "tensions"))
READY = (*LEARNED, (f"learn-adviser:{HALF}:t1", "1"))


def marked(stop: Stop, *marks: tuple[str, str]) -> Stop:
    """Return a stop with marks of the screen besides those it has."""
    return replace(stop, marks=(*stop.marks, *marks))


def pages() -> dict[str, Stop]:
    """Return every page that a strategy does not pass by itself."""
    half, end = stops()["half-time"], stops()["end"]
    revealed = tuple((f"revealed:4:{table}", "1") for table in ("t1", "t2"))
    told = marked(stops()["round 4"], *revealed)
    found = {
        "three questions": half,
        "matrix": marked(half, LEARNED[0]),
        "spanningen": marked(half, *LEARNED[:2]),
        "beleidsadviseur": marked(half, *LEARNED),
        "beleidsadviseur answers": marked(advised(), *LEARNED),
        "a reason": marked(half, *READY),
        "pilots": marked(half, *READY, ("plan:learn:t1", "pilots")),
        "together": marked(half, *READY, ("plan:learn:t1", "share")),
        "scale": marked(half, *READY, ("plan:learn:t1", "scale")),
        "canvas": marked(half, *READY, ("plan:learn:t1", "effects")),
        "round end": told,
        "spanningen at the round's end": marked(told, ("tensions:4", "1")),
    }
    sheets = ("", "matrix", "tensions", "learning", "closing")
    return {**found, **{f"sheet {name}": marked(end, ("sheet", name)) for name in sheets}}


@pytest.mark.parametrize("look", LOOKS)
def test_every_page_keeps_the_laws_of_a_readable_page(look: str) -> None:
    canvas = LOOKS[look]
    wrong: list[str] = []
    for name, stop in pages().items():
        shown = scene(stop, language=canvas.language)
        page = SCREENS[screen_of(shown)](shown, canvas, UiState())
        wrong += [f"{name}: {finding}" for finding in check_page(page, canvas)]
    assert wrong == []


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        (Level.STANDARD, ["questions", "plan"]),
        (Level.DEEPENING, ["questions", "matrix", "tensions", "adviser", "plan"]),
    ],
)
def test_half_time_goes_page_by_page(level: Level, expected: list[str]) -> None:
    stop = stops(level)["half-time"]
    seen: list[str] = []
    while not seen or seen[-1] != "plan":
        here = scene(stop, level=level)
        seen.append(learn.learn_stage(here))
        mark = learn.seen(here, learn.learn_stage(here))
        stop = marked(stop, (mark.key, mark.to))
    assert seen == expected


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        (Level.STANDARD, ("outcome", "learning", "closing")),
        (Level.DEEPENING, ("outcome", "matrix", "tensions", "learning", "closing")),
    ],
)
def test_the_outcome_has_the_sheets_of_its_level(level: Level, expected: tuple[str, ...]) -> None:
    stop = stops(level)["end"]
    assert result_sheets.sheets(scene(stop, level=level)) == expected
    walked: list[str] = []
    for _ in expected:
        here = scene(stop, level=level)
        walked.append(result_sheets.open_sheet(here))
        link = result_sheets.next_sheet(here)
        stop = replace(stop, marks=(*stop.marks[:1], (link.intent.key, link.intent.to)))
    assert tuple(walked) == expected
    assert result_sheets.open_sheet(scene(stop, level=level)) == "outcome"


def test_the_matrix_names_what_filled_a_cell_and_what_helps_where_there_is_room() -> None:
    view = organisation.matrix(scene(stops()["half-time"]))
    cells = {cell.id: cell for cell in view.cells}
    full, empty = cells["cell.direct_governance"], cells["cell.organise_leadership"]
    assert (full.filled, full.causes, full.hint) == (2, ("Vooraf: De koersagenda (2×)",), "")
    assert (empty.filled, empty.causes) == (0, ())
    assert empty.hint == "Helpt: medewerkers meenemen"


def test_the_matrix_says_what_progress_counts_from_now() -> None:
    stop = stops()["half-time"]
    every = dict.fromkeys(("direct_governance", "perform_governance"), 200)
    lopsided = with_town(replace(stop.state), srm={**every, "organise_governance": 200})
    view = organisation.matrix(scene(replace(stop, state=lopsided)))
    assert view.power.startswith("× 0,")
    assert view.so_far == "Tot nu toe × 1,00"
    assert view.unbalanced
    assert "structuur" in view.balance


def test_a_slider_at_an_end_says_what_it_costs_and_when_it_moved() -> None:
    stop = stops()["round 2"]
    cause = Cause(kind="role", ref="space_giver")
    shifts = tuple(
        Shift(what="b", round=number, table=T1, change=100, value=1000, cause=cause)
        for number in (1, 2, 2)
    )
    state = with_town(
        stop.state,
        tensions={Tension.LETTING_GO: 1000, Tension.MONEY: 0},
        organisation=replace(stop.state.town.organisation, shifts=shifts),
    )
    here = scene(replace(stop, state=state))
    sliders = {slider.id: slider for slider in organisation.tensions(here).sliders}
    assert sliders["tension.b"].cost == "Kost draagvlak"
    assert sliders["tension.d"].cost == "Kost eigenaarschap"
    assert sliders["tension.a"].cost == ""
    moves = [
        (move.text.replace("\N{NO-BREAK SPACE}", " "), move.way)
        for move in sliders["tension.b"].moves
    ]
    assert moves == [("R1 +1 Ruimtegever", 1), ("R2 +2 Ruimtegever", 1)]
    link = roundend.tensions_link(here)
    assert link is not None
    assert link.label == "Spanningen (1 schoof)"


def test_below_verdieping_the_round_end_has_no_way_to_spanningen() -> None:
    stop = stops(Level.STANDARD)["round 2"]
    assert roundend.tensions_link(scene(stop, level=Level.STANDARD)) is None


@pytest.mark.parametrize("future", Future)
def test_the_adviser_of_the_casus_answers_with_their_own_face(future: Future) -> None:
    asked = adviser.view(scene(stops()["half-time"]))
    answered = adviser.view(scene(advised(future)))
    assert asked is not None
    assert answered is not None
    assert asked.name == "Noor Jansen"
    assert answered.person.person == "noor"
    assert asked.says != answered.says
    assert answered.says.startswith("Een kans")
    assert [one.id for one in answered.futures if one.chosen] == [f"future.{future}"]


def test_without_energy_a_future_is_a_threat() -> None:
    stop = advised(Future.MANAGEMENT)
    tired = with_town(stop.state, energy={"noor": 100})
    view = adviser.view(scene(replace(stop, state=tired)))
    assert view is not None
    assert view.says.startswith("Een bedreiging")


def test_work_to_share_is_offered_with_the_table_it_belongs_to() -> None:
    block = learn_blocks.opened(scene(stops()["half-time"]), learn_blocks.SHARE)
    assert block.choices
    assert all("(Tafel 2)" in choice.label for choice in block.choices)


def test_alone_there_is_nobody_to_share_with() -> None:
    alone = scene(stops(tables=1)["half-time"])
    assert learn_blocks.SHARE not in learn_blocks.names(alone)
