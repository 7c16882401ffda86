"""The preview follows the file, keeps what was whole, keeps its place, and tells positions."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from game.ui.events import Activate
from game.ui.layout.canvas import Canvas, canvas_for
from game.ui.layout.check import check_page
from game.ui.layout.measure import PlainMeasure
from game.ui.layout.nodes import TextBlock
from game.ui.layout.page import Page
from game.ui.preview import LOOK_EVERY, PreviewShell, draw_preview
from game.ui.screens.preview import GoTo, PointAt, board_area
from game.ui.settings import Settings
from game.ui.state import UiState
from game.workshop.begin import begin
from tests.unit.ui_screens.world import SCENARIOS

SIZES = ((1366, 768), (1920, 1080), (3840, 2160))


class Author:
    """Somebody with an editor at the left and the preview at the right."""

    def __init__(self, folder: Path) -> None:
        begin("proef", folder)
        self.file = folder / "proef" / "scenario.toml"
        self.told: list[str] = []
        self.shell = PreviewShell(self.file.parent, self.told.append)
        self.canvas: Canvas = canvas_for(1920, 1080, measure=PlainMeasure())
        self.ui = UiState()
        self.now = 100.0

    def saves(self, old: str, new: str) -> None:
        text = self.file.read_text(encoding="utf-8")
        assert old in text
        self.file.write_text(text.replace(old, new), encoding="utf-8")
        stat = self.file.stat()  # two saves in one tick of a coarse clock are two saves still
        os.utime(self.file, ns=(stat.st_atime_ns, stat.st_mtime_ns + 1_000_000))

    def sees(self) -> str:
        return " ".join(self.page().texts())

    def page(self) -> Page:
        self.now = self.shell.next_wake(self.now) or self.now
        return self.shell.page(self.canvas, self.ui, self.now)

    def goes(self, stop: str) -> None:
        event = Activate(target_id="preview.next", intent=GoTo(stop=stop), source="key")
        self.ui = self.shell.handle(event, self.ui, self.now)

    def taps(self, x: float, y: float) -> None:
        gesture = replace(self.ui.gesture, tapped_x=x, tapped_y=y)
        self.ui = replace(self.ui, gesture=gesture)
        event = Activate(target_id="board", intent=PointAt(), source="mouse")
        self.ui = self.shell.handle(event, self.ui, self.now)


@pytest.fixture
def author(tmp_path: Path) -> Author:
    return Author(tmp_path)


def test_a_saved_change_shows_at_the_next_look_and_the_looks_are_close(author: Author) -> None:
    assert "Proef" in author.sees()

    author.saves('titel = "Proef"', 'titel = "Meteen te zien"')

    assert "Meteen te zien" in author.sees()
    assert LOOK_EVERY <= 0.5


def test_after_a_mistake_the_last_good_version_stays_with_the_message(author: Author) -> None:
    author.sees()
    author.saves('naam = "Het loket"', 'naam = "De balie"\nrin = "binnen"')

    seen = author.sees()

    assert "Het loket" in seen
    assert "De balie" not in seen
    assert "laatste goede versie" in seen
    assert "OPG301" in seen

    author.saves('\nrin = "binnen"', "")
    seen = author.sees()
    assert "De balie" in seen
    assert "Geen fouten" in seen


def test_a_casus_that_was_never_whole_shows_what_is_wrong(tmp_path: Path) -> None:
    begin("proef", tmp_path)
    file = tmp_path / "proef" / "scenario.toml"
    file.write_text("id = \n", encoding="utf-8")
    shell = PreviewShell(file.parent, lambda _line: None)
    canvas = canvas_for(1920, 1080, measure=PlainMeasure())

    page = shell.page(canvas, UiState(), 1.0)

    assert check_page(page, canvas) == ()
    assert "Nog niets te zien" in " ".join(page.texts())
    assert draw_preview(file.parent, tmp_path, Settings(), (320, 180)) == ()


def test_it_keeps_its_place_while_the_author_writes(author: Author) -> None:
    author.goes("encounter.woensdag")
    assert "Zestien meter garen" in author.sees()

    author.saves("Zestien meter garen", "Twintig meter garen")
    assert "Twintig meter garen" in author.sees()
    assert author.shell.stop == "encounter.woensdag"

    author.saves('id = "woensdag"', 'id = "donderdag"')
    author.sees()
    assert author.shell.stop == "board"


@pytest.mark.parametrize(
    ("across", "down", "line"),
    [(0.0, 0.0, "positie = [0.00, 0.00]"), (0.25, 0.8, "positie = [0.25, 0.80]")],
)
def test_a_tap_on_the_board_is_a_line_to_paste(
    author: Author, across: float, down: float, line: str
) -> None:
    author.sees()
    area = board_area(author.canvas)

    author.taps(area.x + across * area.w, area.y + down * area.h)

    assert author.told == [line]
    assert line in author.ui.hint.text


def test_a_pasted_position_puts_the_place_where_the_tap_was(author: Author) -> None:
    area = board_area(author.canvas)
    places = {"veldje": (0.2, 0.3), "buurthuis": (0.8, 0.3), "loket": (0.8, 0.8)}
    author.sees()
    for name, (across, down) in {**places, "gemeentehuis": (0.2, 0.8)}.items():
        author.taps(area.x + across * area.w, area.y + down * area.h)
        author.saves(f'id = "{name}"\nnaam', f'id = "{name}"\n{author.told[-1]}\nnaam')

    page = author.page()

    labels = {node.text: node.box for node in page.nodes if isinstance(node, TextBlock)}
    for name, across in (("Het trapveldje", 0.2), ("Buurthuis De Draad", 0.8)):
        middle = (labels[name].cx - area.x) / area.w
        assert abs(middle - across) < 0.08


@pytest.mark.parametrize("name", sorted(path.parent.name for path in SCENARIOS.glob("*/*o.toml")))
def test_every_stop_of_every_casus_can_be_read(name: str) -> None:
    shell = PreviewShell(SCENARIOS / name, lambda _line: None)
    for size, factor, language in ((SIZES[0], 1.0, "nl"), (SIZES[1], 1.5, "en")):
        canvas = canvas_for(*size, measure=PlainMeasure(), text_factor=factor)
        canvas = replace(canvas, language="en" if language == "en" else "nl")
        for stop in shell.stop_ids:
            ui = shell.handle(
                Activate(target_id="", intent=GoTo(stop=stop), source="key"), UiState(), 0.0
            )
            assert check_page(shell.page(canvas, ui, 0.0), canvas) == (), (stop, size, factor)


def test_every_stop_becomes_a_picture_without_a_display(tmp_path: Path) -> None:
    begin("proef", tmp_path)

    files = draw_preview(tmp_path / "proef", tmp_path, Settings(), (640, 360))

    assert [file.name for file in files][:3] == [
        "01-board.png",
        "02-people-1.png",
        "03-encounter-bal_vijftien.png",
    ]
    assert all(file.read_bytes().startswith(b"\x89PNG") for file in files)


def test_a_name_on_png_gets_the_board_alone(tmp_path: Path) -> None:
    begin("proef", tmp_path)
    alone = tmp_path / "uit" / "Bord.PNG"

    assert draw_preview(tmp_path / "proef", alone, Settings(), (320, 180)) == (alone,)

    assert alone.read_bytes().startswith(b"\x89PNG")
    assert list(alone.parent.iterdir()) == [alone]
