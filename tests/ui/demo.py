"""A page with one of everything, and a shell that writes down what it hears.

Run as a program it opens a window: ``python -m tests.ui.demo LOG [WIDTHxHEIGHT] [--break]``.
"""

import sys
from dataclasses import replace
from pathlib import Path

from typing_extensions import override

from game.model.value import value
from game.ui.app import App
from game.ui.contract import AppOptions
from game.ui.events import (
    Activate,
    CloseDialog,
    Closing,
    OpenDialog,
    Quit,
    SetReading,
    Submit,
    UiEvent,
)
from game.ui.interact import Timing
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Panel, Part, Picture
from game.ui.layout.page import Layer, Motion, Page
from game.ui.layout.styles import BODY, HEADING
from game.ui.layout.text import line, paragraph
from game.ui.settings import SettingsStore
from game.ui.state import UiState
from game.ui.widgets.bars import (
    BarIntents,
    BarStep,
    Rounds,
    backdrop,
    bottom_bar,
    hint_line,
    top_bar,
)
from game.ui.widgets.buttons import button, stepper, toggle
from game.ui.widgets.cards import Price, card, tile
from game.ui.widgets.choices import choice_card, pick_card
from game.ui.widgets.fields import accent_row, text_field
from game.ui.widgets.layers import Choice, dialog
from game.ui.widgets.lists import Row, list_view
from game.ui.widgets.reading import ReadingChoice, ReadingStory, reading_card

DIAL = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">'
    '<circle cx="50" cy="50" r="42" fill="none" stroke="#2D5A66" stroke-width="12"/>'
    '<path d="M50 8 A42 42 0 0 1 92 50" fill="none" stroke="#F2B84B" stroke-width="12"/></svg>'
)
SCENE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 240">'
    '<rect width="480" height="240" fill="#F5B863"/><circle cx="240" cy="90" r="50" '
    'fill="#D55E00"/><rect x="120" y="170" width="240" height="70" fill="#8A4A2A"/></svg>'
)
LABELS = (
    "Vandaag op bezoek, met de wijkverpleegkundige",
    "Buurvrouw Fatma vragen en haar steunen",
    "Eerst intern overleg over de procedure",
)


@value
class Wish:
    """What a target of the demo asks for."""

    name: str
    number: int = 0


class DemoShell:
    """Counts, chooses and remembers every event in order."""

    def __init__(self, *, breaks: bool = False) -> None:
        self.events: list[UiEvent] = []
        self.chosen = ""
        self.count = 3
        self.on = False
        self.breaks = breaks

    def page(self, canvas: Canvas, ui: UiState, _now: float, /) -> Page:
        if self.chosen == "choice.c" and self.breaks:
            raise RuntimeError("the demo breaks here")
        bar, rest = top_bar(
            canvas,
            title="Zolang het thuis gaat",
            steps=(
                BarStep(label="Nieuws", state="done"),
                BarStep(label="Rol", state="now"),
                BarStep(label="Op pad"),
            ),
            rounds=Rounds(text="Ronde 2 van 4", now=2, total=4),
            clock="6:20",
            intents=BarIntents(
                help=OpenDialog(name="help"), pause=Wish(name="pause"), menu=Wish(name="menu")
            ),
        )
        bottom, inside = bottom_bar(canvas)
        room = rest.pad(bottom=152).inset(16)
        left, middle, right = room.columns(3, gap=16)
        part = backdrop(canvas) + bar + bottom
        part += self._left(canvas, left, ui) + self._middle(canvas, middle)
        part += self._right(canvas, right, ui) + self._bottom(canvas, inside)
        layers = [Layer.of("main", part)]
        if ui.dialog:
            layers.append(_help(canvas))
        if ui.reading:
            layers.append(self._reading(canvas, ui))
        motion = (Motion(id="enter", nodes=("token",), kind="slide", by=(600, 0)),)
        return Page(name="demo", layers=tuple(layers), motion=motion, back=Wish(name="back"))

    def handle(self, event: UiEvent, ui: UiState, _now: float, /) -> UiState:
        self.events.append(event)
        match event:
            case Activate(intent=Wish(name="choose")):
                self.chosen = event.target_id
            case Activate(intent=Wish(name="count", number=number)):
                self.count = number
            case Activate(intent=Wish(name="toggle")):
                self.on = not self.on
            case Submit():
                return ui.without_draft(event.field_id)
            case _:
                pass
        return ui

    def next_wake(self, _now: float, /) -> float | None:
        return None

    def _left(self, canvas: Canvas, area: Box, ui: UiState) -> Part:
        inner = area.inset(28, 24)
        title, text, label, field, accents, count, switch, _ = inner.rows_of(
            [64, 170, 44, 84, 72, 88, 84, None], gap=16
        )
        words = "Een tafel in de wijk kiest samen welke rol nu past. Eerst stil, dan praten."
        return (
            card(area)
            + Part.of(
                line(canvas, "Wat doet u?", HEADING, title),
                paragraph(canvas, words, BODY, text, colour="ink2"),
                line(canvas, "Uw zin", BODY, label),
            )
            + text_field(
                canvas,
                field,
                id="zin",
                draft=ui.draft("zin"),
                label="Uw zin",
                placeholder="Typ hier",
                intent=Wish(name="zin"),
                max_length=40,
                focused=ui.focus == "zin",
            )
            + accent_row(canvas, accents, field_id="zin")
            + stepper(
                canvas,
                count,
                id="count",
                label="Stemmen",
                count=self.count,
                low=0,
                high=5,
                change=lambda number: Wish(name="count", number=number),
            )
            + toggle(
                canvas, switch, id="on", label="Geluid", on=self.on, intent=Wish(name="toggle")
            )
        )

    def _middle(self, canvas: Canvas, area: Box) -> Part:
        rows = area.rows_of([None, None, None, 150], gap=20)
        part = Part()
        prices = (
            Price(icon="hourglass-medium", text="\u22122"),
            Price(icon="coins", text="\u22121"),
        )
        for letter, label, place in zip("ABC", LABELS, rows, strict=False):
            part += choice_card(
                canvas,
                place,
                id=f"choice.{letter.lower()}",
                letter=letter,
                label=label,
                intent=Wish(name="choose"),
                prices=prices[: 1 + (letter == "A")],
                chosen=self.chosen == f"choice.{letter.lower()}",
            )
        one, two = rows[3].columns(2)
        part += pick_card(
            canvas, one, id="listen", label="Luisteren", intent=Wish(name="listen"), icon="ear"
        )
        return part + pick_card(
            canvas,
            two,
            id="trial",
            label="Proef starten",
            intent=Wish(name="trial"),
            icon="plant",
            enabled=False,
            reason="Te weinig budget.",
        )

    def _right(self, canvas: Canvas, area: Box, ui: UiState) -> Part:
        rows = [
            Row(
                id=f"row.{number}", label=f"Persoon {number}", intent=Wish(name="row"), icon="user"
            )
            for number in range(1, 15)
        ]
        return card(area, fill="sand") + list_view(
            canvas, area.inset(20), id="people", rows=rows, scroll=ui.scroll("people")
        )

    def _bottom(self, canvas: Canvas, area: Box) -> Part:
        dial, time, hint, read, go = area.columns_of([124, 220, None, 320, 260], gap=24)
        token = dial.at(w=40, h=40)
        return (
            Part.of(
                Picture(box=dial.at(w=120, h=120), svg=DIAL, alt="Eigenaarschap 3 van 10"),
                Panel(
                    box=token,
                    fill="accent2",
                    radius=20,
                    stroke="white",
                    stroke_width=4,
                    id="token",
                ),
            )
            + tile(canvas, time, icon="hourglass-medium", shown="7", of="/12", label="Tijd")
            + button(
                canvas,
                read,
                id="read",
                label="Voorlezen",
                intent=SetReading(on=True),
                kind="dark",
                icon="presentation-chart",
            )
            + button(canvas, go, id="go", label="Doen", intent=Wish(name="go"), icon="check-fat")
            + Part.of(Panel(box=hint, fill="paper", radius=20))
            + hint_line(canvas, hint.inset(20, 10), "Beleid stelt voor, de tafel bevestigt.")
        )

    def _reading(self, canvas: Canvas, ui: UiState) -> Layer:
        choices = [
            ReadingChoice(
                id=f"read.{letter}",
                letter=letter,
                label=label,
                intent=Wish(name="choose"),
                prices=(Price(icon="hourglass-medium", text="\u22122"),),
            )
            for letter, label in zip("ABC", LABELS, strict=True)
        ]
        story = ReadingStory(
            title="Mevrouw De Bruin wil geen loket",
            text="\u201cWanneer komt er nou iemand lángs?\u201d",
            picture=lambda box: Picture(box=box, svg=SCENE, alt="Een keukentafel"),
            tag="De Buurtmakers kiezen",
            clock="1:30",
        )
        return reading_card(canvas, name="reading", story=story, choices=choices, page=ui.page)


def _help(canvas: Canvas) -> Layer:
    return dialog(
        canvas,
        name="help",
        title="Hulp",
        text="Kies samen één antwoord. U kunt altijd terug: elke stap is terug te draaien.",
        buttons=(
            Choice(id="help.quit", label="Stoppen", intent=Quit(), kind="secondary"),
            Choice(id="help.close", label="Verder spelen", intent=CloseDialog()),
        ),
    )


class WritingShell(DemoShell):
    """The demo that also writes each event to a file, for a test in another process."""

    def __init__(self, path: Path, *, breaks: bool) -> None:
        super().__init__(breaks=breaks)
        self._path = path

    @override
    def handle(self, event: UiEvent, ui: UiState, _now: float, /) -> UiState:
        with self._path.open("a", encoding="utf-8") as log:
            log.write(f"{_said(event)}\n")
        return super().handle(event, ui, _now)


def _said(event: UiEvent) -> str:
    match event:
        case Activate():
            return f"activate {event.target_id} {event.source}"
        case Submit():
            return f"submit {event.field_id} {event.text}"
        case Closing():
            return "closing"
        case _:
            return f"other {event}"


def main(arguments: list[str]) -> int:
    path = Path(arguments[0])
    size = (
        tuple(int(side) for side in arguments[1].split("x")) if len(arguments) > 1 else (1280, 720)
    )
    store = SettingsStore(path.with_suffix(".settings.json"))
    if "--percent" in arguments:
        percent = int(arguments[arguments.index("--percent") + 1])
        store.change(replace(store.current, text_percent=percent))
    shell = WritingShell(path, breaks="--break" in arguments)
    options = AppOptions(size=(size[0], size[1]), timing=Timing(rest=0.05))
    return App(shell, store, options).run()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
