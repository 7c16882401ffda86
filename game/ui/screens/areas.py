"""Areas with a meter of their own: small dials in a row, and the dialog that explains them."""

from game.text.phrases.chrome import ChromeText
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Panel, Part
from game.ui.layout.page import Layer
from game.ui.layout.styles import BODY, BODY_BOLD, LABEL, LABEL_BOLD
from game.ui.layout.text import line, paragraph, text_width
from game.ui.presenter import areas as presenter
from game.ui.presenter.areas import AreasView, AreaView
from game.ui.presenter.scene import Scene
from game.ui.screens.dialogs import filled, head
from game.ui.screens.play_parts import dial_part
from game.ui.screens.teams import sign
from game.ui.widgets.layers import dialog_frame

_NAME = 44.0
_SIGN = 36.0
_TALL = 64.0
"""Rows this high have larger words."""
_FULL = 1000
"""Hundredths of a full bar."""


def areas_layer(canvas: Canvas, scene: Scene) -> Layer | None:
    """The dialog with all areas; None when the casus has none."""
    view = presenter.view(scene)
    if view is None:
        return None
    layer, room = dialog_frame(canvas, name="areas", width=1640, height=760)
    part, room = head(canvas, room, view.title, scene.say(ChromeText.CLOSE), "areas.close")
    words, room = room.split_top(96, 24)
    part += Part.of(
        paragraph(canvas, view.line, BODY, words, colour="ink2", columns=90, max_lines=2)
    )
    return filled(layer, part + area_row(canvas, room, view))


def area_row(canvas: Canvas, area: Box, view: AreasView) -> Part:
    """Every area as a dial with its name, what is to be said of it, and who works there."""
    places = area.columns(len(view.areas), gap=16)
    return Part.joined(
        [_area(canvas, place, each) for each, place in zip(view.areas, places, strict=True)]
    )


def area_bars(canvas: Canvas, area: Box, view: AreasView) -> Part:
    """Every area as a bar with its name and number, where there is no room for dials."""
    rows = area.rows(len(view.areas), gap=4)
    plain, bold = (BODY, BODY_BOLD) if rows[0].h >= _TALL else (LABEL, LABEL_BOLD)
    wide = max(text_width(canvas, each.name, bold) for each in view.areas) + 8
    parts: list[Part] = []
    for each, place in zip(view.areas, rows, strict=True):
        name, rest = place.split_left(min(wide, place.w * 0.5), 16)
        number, bar = rest.split_right(64, 12)
        groove = bar.at(w=bar.w, h=min(34.0, max(bar.h * 0.36, min(20.0, bar.h * 0.6))))
        filled = groove.w * each.dial.hundredths / _FULL
        style = bold if each.lowest else plain
        parts.append(
            Part.of(
                line(canvas, each.name, style, name),
                Panel(box=groove, fill="sand2", radius=groove.h / 2),
                line(canvas, each.dial.shown, bold, number, align="right"),
            )
        )
        if filled >= groove.h:
            mark = groove.split_left(filled, 0)[0]
            tone = "accent" if each.lowest else each.dial.colour
            parts.append(Part.of(Panel(box=mark, fill=tone, radius=groove.h / 2)))
    return Part.joined(parts)


def _area(canvas: Canvas, area: Box, view: AreaView) -> Part:
    low = view.lowest
    part = Part.of(
        Panel(
            box=area,
            fill="cream" if low else "sand",
            radius=20,
            stroke="accent" if low else "",
            stroke_width=3 if low else 0,
        )
    )
    name, rest = area.inset(10, 12).split_top(_NAME, 4)
    part += Part.of(line(canvas, view.name, LABEL_BOLD, name, align="center"))
    remark, dial = rest.split_bottom(min(76.0, rest.h * 0.3), 4)
    side = min(dial.w, dial.h, 220.0)
    part += dial_part(canvas, dial.at(w=side, h=side), view.dial, on_dark=False)
    words = remark
    if view.tables:
        signs, words = remark.split_bottom(_SIGN, 0)
        strip = signs.at(w=len(view.tables) * (_SIGN + 6), h=_SIGN)
        for at, place in zip(view.tables, strip.columns(len(view.tables), gap=6), strict=True):
            part += Part.of(sign(place, at))
    if view.remark and words.h > 20:
        part += Part.of(
            paragraph(
                canvas,
                view.remark,
                LABEL,
                words,
                colour="ink2",
                align="center",
                valign="middle",
                max_lines=2,
            )
        )
    return part
