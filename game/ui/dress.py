"""What the kit puts over every page: pressed look, focus ring, the reason of a refusal. Pure."""

from typing import Final

from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Panel, Part, Target
from game.ui.layout.page import Layer, Page
from game.ui.layout.styles import READING_TEXT, READING_TITLE
from game.ui.layout.text import paragraph
from game.ui.state import UiState
from game.ui.widgets.layers import Choice, button_row, toast

_TITLE: Final = 1.3
"""A title is large as it is: it grows less than the words under it."""


def dressed(page: Page, ui: UiState, canvas: Canvas, now: float) -> Page:
    """The page with the marks of the interaction on top."""
    marks = Part()
    pressed = page.target(ui.pressed)
    if pressed is not None and pressed.enabled:
        marks += Part.of(_pressed(pressed))
    focused = page.target(ui.focus)
    if focused is not None and (ui.gesture.by_key or focused.role == "field"):
        marks += Part(nodes=_ring(focused))
    shown = page.with_layer(Layer(name="marks", nodes=marks.nodes)) if marks.nodes else page
    if ui.hint.text and now < ui.hint.until:
        shown = shown.with_layer(toast(canvas, ui.hint.text))
    return shown


def _pressed(target: Target) -> Panel:
    return Panel(box=target.box, fill="ink", radius=target.radius, opacity=0.16)


def _ring(target: Target) -> tuple[Panel, ...]:
    """Two colours, so that it shows on any ground: 4 px ink inside, 7 px yellow around it."""
    around = target.ring or target.box
    inner, outer = around.grown(4), around.grown(11)
    return (
        Panel(box=outer, radius=target.radius + 11, stroke="focus", stroke_width=7),
        Panel(box=inner, radius=target.radius + 4, stroke="ink", stroke_width=4),
    )


def black_page(canvas: Canvas) -> Page:
    """Nothing to be seen: the room looks at each other."""
    return Page(
        name="black",
        layers=(Layer.of("black", Part.of(Panel(box=canvas.area, fill="#000000"))),),
        announce=canvas.say("Het scherm is zwart.", "The screen is black."),
    )


def error_page(canvas: Canvas, *, again: object, stop: object) -> Page:
    """Something broke: the session is safe, and there are two ways on."""
    title = canvas.say("Er ging iets mis.", "Something went wrong.")
    text = canvas.say(
        "Uw sessie is veilig: alles tot en met de laatste stap is bewaard. "
        "Probeer het opnieuw, of stop en ga later verder.",
        "Your session is safe: everything up to the last step is kept. "
        "Try again, or stop and go on later.",
    )
    area = canvas.area.inset(240, 160)
    card = Panel(box=area, fill="paper", radius=32, shadow=3)
    words, foot = area.inset(72, 64).split_bottom(112, 32)[::-1]
    upper, lower = words.rows_of([words.h * 0.4, None], gap=24)
    part = Part.of(
        Panel(box=canvas.area, fill="night", fill_to="night2"),
        card,
        paragraph(canvas.at_most(_TITLE), title, READING_TITLE, upper, valign="bottom"),
        paragraph(canvas, text, READING_TEXT, lower),
    )
    part += button_row(
        canvas,
        foot,
        (
            Choice(
                id="error.quit",
                label=canvas.say("Stoppen", "Stop"),
                intent=stop,
                icon="x",
                kind="secondary",
            ),
            Choice(
                id="error.again",
                label=canvas.say("Opnieuw proberen", "Try again"),
                intent=again,
                icon="arrows-clockwise",
            ),
        ),
    )
    return Page(
        name="error", layers=(Layer.of("error", part),), focus="error.again", announce=title
    )
