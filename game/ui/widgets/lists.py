"""Lists that scroll by buttons, and the scrubber of the replay: no dragging needed."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from game.model.value import value
from game.ui.events import Scroll
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Picture, Target, TextBlock
from game.ui.layout.styles import CHOICE, LABEL, LABEL_BOLD, TextStyle
from game.ui.layout.text import even, line, paragraph, text_width
from game.ui.widgets.buttons import icon_button, not_now
from game.ui.widgets.cards import ground

_SIDE: Final = 72.0
_NAME: Final = 52.0
_COLUMNS: Final = 72
_GROWN: Final = 1.3
_LONG: Final = 40
"""A longer name is small on its own: it does not make the others small."""


@value
class Row:
    """One row of a list; ``shown`` stands at the right, a picture or an icon at the left."""

    id: str
    label: str
    intent: object
    detail: str = ""
    icon: str = ""
    picture: Picture | None = None
    shown: str = ""
    chosen: bool = False
    reason: str = ""


@value
class Window:
    """The rows in view: the first one's number, a box for each, and the scroll buttons."""

    first: int
    boxes: tuple[Box, ...]
    part: Part


@value
class Mark:
    """A moment on the scrubber: ``at`` runs 0-1 along the track."""

    at: float
    icon: str = ""
    colour: str = "accent2"


def window_of(  # noqa: PLR0913  each argument is one independent measure
    canvas: Canvas,
    area: Box,
    *,
    id: str,
    count: int,
    row_height: float,
    scroll: int,
    gap: float = 16,
) -> Window:
    """Which of ``count`` rows are in view; buttons at the right when not all of them are."""
    room = max(1, int((area.h + gap + 0.5) / (row_height + gap)))
    first = max(0, min(scroll, count - room))
    part = Part()
    if count > room:
        area, bar = area.split_right(_SIDE, 16)[::-1]
        part = _scroll_buttons(canvas, bar, id=id, first=first, room=room, count=count)
        part = _corrected(part, scroll - first)
    shown = min(room, count - first)
    boxes = tuple(
        box(area.x, area.y + place * (row_height + gap), area.w, row_height)
        for place in range(shown)
    )
    return Window(first=first, boxes=boxes, part=part)


def stack_of(
    canvas: Canvas,
    area: Box,
    *,
    id: str,
    heights: Sequence[float],
    scroll: int,
    gap: float = 16,
) -> Window:
    """Rows each as high as it needs: as many as fit; buttons at the right when not all do.

    ``heights`` are those of rows beside the buttons. A row that is higher than the area is cut to
    it.
    """
    highs = [min(high, area.h) for high in heights]
    first = max(0, min(scroll, _last_start(highs, area.h, gap)))
    room = _fitting(highs[first:], area.h, gap)
    part, rows = Part(), area
    if room < len(highs):
        rows, bar = area.split_right(_SIDE, 16)[::-1]
        part = _scroll_buttons(canvas, bar, id=id, first=first, room=room, count=len(highs))
        part = _corrected(part, scroll - first)
    boxes = rows.rows_of([*highs[first : first + room], None], gap)[:room]
    return Window(first=first, boxes=boxes, part=part)


def _fitting(highs: Sequence[float], room: float, gap: float) -> int:
    """How many rows fit under each other, from the first; one at least."""
    used = -gap
    for count, high in enumerate(highs):
        used += gap + high
        if used > room + 0.5:
            return max(1, count)
    return len(highs)


def _last_start(highs: Sequence[float], room: float, gap: float) -> int:
    """The first row of the last page, which is as full as can be."""
    return len(highs) - _fitting(highs[::-1], room, gap)


def list_view(  # noqa: PLR0913  each argument is one independent measure
    canvas: Canvas,
    area: Box,
    *,
    id: str,
    rows: Sequence[Row],
    scroll: int,
    row_height: float = 100,
    gap: float = 16,
) -> Part:
    """Rows that can be chosen, with scroll buttons when they are more than fit."""
    window = window_of(
        canvas,
        area,
        id=id,
        count=len(rows),
        row_height=row_height,
        scroll=scroll,
        gap=gap,
    )
    shown = rows[window.first : window.first + len(window.boxes)]
    placed = tuple(zip(shown, window.boxes, strict=True))

    def drawn(label: TextStyle, detail: TextStyle) -> Part:
        long = replace(CHOICE, name="long")
        return Part.joined(
            [
                _row(canvas, place, row, long if len(row.label) > _LONG else label, detail)
                for row, place in placed
            ]
        )

    return even(canvas, drawn, CHOICE, LABEL) + window.part


def scrubber(  # noqa: PLR0913  each argument is one visible or audible thing
    canvas: Canvas,
    area: Box,
    *,
    id: str,
    position: int,
    total: int,
    intent: object,
    previous: object,
    following: object,
    marks: Sequence[Mark] = (),
) -> Part:
    """A time line with a button at each end; a tap on it activates ``intent`` with its ``at``."""
    left, track, right = area.columns_of([_SIDE, None, _SIDE], gap=24)
    share = position / total if total else 0.0
    part = icon_button(
        canvas,
        left.at(w=_SIDE, h=_SIDE),
        id=f"{id}.previous",
        icon="skip-back",
        label=canvas.say("Stap terug", "Step back"),
        intent=previous,
        reason="" if position > 0 else canvas.say("Dit is het begin.", "This is the start."),
    )
    label = canvas.say(f"Stap {position} van {total}", f"Step {position} of {total}")
    target = Target(
        id=id, box=track, intent=intent, label=label, role="scrubber", radius=track.h / 2
    )
    groove = track.at(w=track.w, h=16, ay=0.78)
    part += Part(nodes=_time_line(groove, share, marks), targets=(target,))
    return part + icon_button(
        canvas,
        right.at(w=_SIDE, h=_SIDE),
        id=f"{id}.following",
        icon="skip-forward",
        label=canvas.say("Stap verder", "Step on"),
        intent=following,
        reason="" if position < total else canvas.say("Dit is het einde.", "This is the end."),
    )


def _time_line(groove: Box, share: float, marks: Sequence[Mark]) -> tuple[Panel | IconNode, ...]:
    done = box(groove.x, groove.y, max(groove.h, groove.w * share), groove.h)
    nodes: list[Panel | IconNode] = [
        Panel(box=groove, fill="grey", radius=8),
        Panel(box=done, fill="petal", radius=8),
    ]
    for mark in marks:
        x = groove.x + groove.w * mark.at
        if mark.icon:
            place = box(x - 18, groove.y - 48, 36, 36)
            nodes.append(IconNode(box=place, name=mark.icon, colour=mark.colour))
        nodes.append(Panel(box=box(x - 2, groove.y - 8, 4, 32), fill=mark.colour))
    knob = box(groove.x + groove.w * share - 18, groove.cy - 18, 36, 36)
    nodes.append(Panel(box=knob, fill="white", radius=18, stroke="ink", stroke_width=5))
    return tuple(nodes)


def _row(canvas: Canvas, area: Box, row: Row, name: TextStyle, small: TextStyle) -> Part:
    target = Target(
        id=row.id,
        box=area,
        intent=row.intent,
        label=row.label,
        role="item",
        reason=not_now(canvas, not row.reason, row.reason),
        chosen=row.chosen,
        radius=18,
    )
    part = ground(target, radius=18) + Part(targets=(target,))
    words = area.inset(20, 8)
    if row.picture is not None or row.icon:
        side = min(84.0, words.h)
        face, words = words.split_left(side, 20)
        part += Part.of(_face(row, face.at(w=side, h=side)))
    if row.shown:
        calm = canvas.at_most(_GROWN)
        width = min(text_width(calm, row.shown, LABEL_BOLD) + 8, words.w * 0.4)
        words, right = words.split_right(width, 16)[::-1]
        part += Part.of(line(calm, row.shown, LABEL_BOLD, right, align="right"))
    second = row.reason or row.detail
    ink = "ink" if target.enabled else "ink2"
    if not second:
        return part + Part.of(_label(canvas, words, row.label, name, ink))
    upper, lower = words.rows_of([min(words.h * 0.52, _NAME), None], gap=0)
    return part + Part.of(
        _label(canvas, upper, row.label, name, ink),
        paragraph(canvas, second, small, lower, colour="ink2", valign="middle", columns=_COLUMNS),
    )


def _label(canvas: Canvas, area: Box, text: str, style: TextStyle, ink: str) -> TextBlock:
    """A label in one line, in smaller letters where it would be cut; else in two."""
    label = line(canvas, text, style, area, colour=ink)
    if label.overflow:
        label = paragraph(
            canvas, text, LABEL_BOLD, area, colour=ink, valign="middle", max_lines=2, columns=90
        )
    return label


def _face(row: Row, area: Box) -> IconNode | Picture:
    if row.picture is None:
        return IconNode(box=area.at(w=area.w * 0.6, h=area.h * 0.6), name=row.icon, colour="petal")
    return replace(row.picture, box=area)


def _scroll_buttons(
    canvas: Canvas, bar: Box, *, id: str, first: int, room: int, count: int
) -> Part:
    leap = max(1, room - 1)
    left = count - room - first
    up, middle, down = bar.rows_of([_SIDE, None, _SIDE], gap=16)
    groove = middle.at(w=8, h=middle.h)
    part = Part.of(
        Panel(box=groove, fill="grey", radius=4),
        Panel(
            box=box(groove.x, groove.y + groove.h * first / count, 8, groove.h * room / count),
            fill="ink3",
            radius=4,
        ),
    )
    part += icon_button(
        canvas,
        up,
        id=f"{id}.up",
        icon="caret-up",
        label=canvas.say("Omhoog", "Up"),
        intent=Scroll(list_id=id, by=-min(leap, first)),
        reason="" if first else canvas.say("Dit is het begin.", "This is the start."),
    )
    return part + icon_button(
        canvas,
        down,
        id=f"{id}.down",
        icon="caret-down",
        label=canvas.say("Omlaag", "Down"),
        intent=Scroll(list_id=id, by=min(leap, left)),
        reason="" if left > 0 else canvas.say("Dit is het einde.", "This is the end."),
    )


def _corrected(part: Part, excess: int) -> Part:
    """Scroll intents that also take back how far the remembered row lies past the last one."""
    if not excess:
        return part
    targets = tuple(
        replace(target, intent=replace(target.intent, by=target.intent.by - excess))
        if isinstance(target.intent, Scroll)
        else target
        for target in part.targets
    )
    return Part(nodes=part.nodes, targets=targets)
