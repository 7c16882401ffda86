"""The way into the first round: the town, the chairs, and one button."""

from typing import Final

from game.model.terms import Seat
from game.text.catalogue import Texts, texts
from game.text.phrases.chrome import ChromeText
from game.text.phrases.play_end import PlayRoundEnd
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.marks import underlined
from game.ui.layout.nodes import IconNode, Panel, Part
from game.ui.layout.page import Page
from game.ui.layout.styles import BODY, BODY_BOLD, HEADING, LABEL, LABEL_BOLD, TextStyle
from game.ui.layout.text import even, line, paragraph, text_height, text_width
from game.ui.presenter import board as board_view
from game.ui.presenter.plain_words import jargon
from game.ui.presenter.roundend import next_view
from game.ui.presenter.scene import Scene
from game.ui.presenter.where import ScreenName
from game.ui.screens import chrome
from game.ui.screens.board import board
from game.ui.screens.route import areas
from game.ui.screens.teams import pawn
from game.ui.state import UiState
from game.ui.widgets.buttons import button

_LARGE: Final = 1.3
_GROWN: Final = 1.4
_ICONS = {
    Seat.LIFEWORLD: "house-line",
    Seat.DELIVERY: "person-simple-walk",
    Seat.POLICY: "pencil-ruler",
    Seat.EXECUTIVE: "bank",
}


def start_page(scene: Scene, canvas: Canvas, _ui: UiState) -> Page:
    """The page before round 1."""
    frame = chrome.frame(scene, canvas)
    above = chrome.frame(scene, canvas, bottom=True).body
    beside, town, _strip = areas(canvas, above)
    right = Box(x=beside.x, y=beside.y, w=beside.w, h=frame.body.h)
    below = frame.body.pad(top=town.h + 16, right=frame.body.right - town.right)
    drawn = board(canvas, town, board_view.view(scene))
    return chrome.finish(
        scene,
        name=str(ScreenName.ROUND_END),
        parts=[
            frame.part,
            Part(nodes=drawn.part.nodes),
            _opgave(scene, canvas, below),
            _card(scene, canvas, right),
        ],
        focus="next",
        announce=scene.say(PlayRoundEnd.START_TITLE),
    )


def _opgave(scene: Scene, canvas: Canvas, area: Box) -> Part:
    """What the table set out to do, in its own words; of several tables the name of each."""
    if len(scene.state.tables) > 1 and canvas.text_factor < _LARGE:
        return _opgaven(scene, canvas, area)
    form = scene.here.dossier.form
    title, sentence = (form.title, form.sentence) if form is not None else ("", "")
    part = Part.of(Panel(box=area, fill="night", radius=24, shadow=2))
    label, rest = area.inset(36, 26).split_top(40, 6)
    heading, words = rest.split_top(64, 4)
    return (
        part
        + Part.of(
            line(canvas, scene.say(ChromeText.OPGAVE), LABEL_BOLD, label, colour="accent2"),
            line(canvas, title or scene.casus.about.title, HEADING, heading, colour="white"),
        )
        + underlined(
            canvas,
            paragraph(
                canvas,
                sentence or scene.casus.about.opening_question,
                BODY,
                words,
                colour="mist",
                max_lines=3,
            ),
            jargon(scene),
        )
    )


def _opgaven(scene: Scene, canvas: Canvas, area: Box) -> Part:
    """What each table set out to do, on a row of its own."""
    part = Part.of(Panel(box=area, fill="night", radius=24, shadow=2))
    tables = list(scene.state.tables.values())
    wide = max(text_width(canvas, table.name, LABEL_BOLD) for table in tables) + 4
    for at, (table, row) in enumerate(
        zip(tables, area.inset(32, 20).rows(len(tables), gap=8), strict=True)
    ):
        side = min(60.0, row.h)
        sign, rest = row.split_left(60, 16)
        name, words = rest.split_left(min(wide, rest.w * 0.34), 24)
        form = table.dossier.form
        part += Part.of(
            pawn(sign.at(w=side, h=side), at),
            line(canvas, table.name, LABEL_BOLD, name, colour="accent2"),
            line(canvas, form.title if form else "", BODY_BOLD, words, colour="white"),
        )
    return part


def _seat(canvas: Canvas, area: Box, say: Texts, seat: Seat, told: TextStyle) -> Part:
    """A chair and what one does on it."""
    calm = canvas.at_most(_GROWN)
    icon, text = area.inset(20, 4).split_left(72, 20)
    line_high = calm.text(BODY_BOLD) * 1.2
    said = min(text_height(canvas, say.seat_line(seat), told, text.w) + 4, text.h - line_high)
    block = text.at(w=text.w, h=min(text.h, line_high + said))
    upper, lower = block.rows_of([min(line_high, text.h * 0.44), None], gap=0)
    return Part.of(
        Panel(box=area, fill="sand", radius=20),
        Panel(box=icon.at(w=68, h=68), fill="ink", radius=34),
        IconNode(box=icon.at(w=38, h=38), name=_ICONS[seat], colour="accent2"),
        line(calm, say.seat(seat), BODY_BOLD, upper),
        paragraph(canvas, say.seat_line(seat), told, lower, colour="ink2", max_lines=2),
    )


def _card(scene: Scene, canvas: Canvas, area: Box) -> Part:
    say = texts(scene.language)
    part = Part.of(Panel(box=area, fill="paper", radius=24, shadow=2))
    foot, room = area.inset(32, 28).split_bottom(112, 24)
    title, rest = room.split_top(64, 4)
    words, chairs = rest.split_top(92, 16)
    part += Part.of(
        line(canvas, scene.say(PlayRoundEnd.START_TITLE), HEADING, title),
        paragraph(
            canvas, scene.say(PlayRoundEnd.START_LINE), BODY, words, colour="ink2", balance=True
        ),
    )

    def seats(told: TextStyle) -> Part:
        placed = zip(Seat, chairs.rows(len(Seat), gap=14), strict=True)
        return Part.joined([_seat(canvas, place, say, seat, told) for seat, place in placed])

    part += even(canvas, seats, LABEL)
    on = next_view(scene)
    return part + button(
        canvas,
        foot,
        id="next",
        label=scene.say(PlayRoundEnd.START),
        intent=on.intent,
        icon="arrow-right",
        reason=on.reason,
        enabled=not on.reason,
    )
