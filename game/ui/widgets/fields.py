"""Typing: a text field with its caret, and a row of keys for accents."""

from collections.abc import Sequence
from typing import Final

from game.ui.events import InsertText
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.marks import underlined
from game.ui.layout.nodes import Field, Panel, Part, Target
from game.ui.layout.styles import BODY, NUMBER, TextStyle
from game.ui.layout.text import line, paragraph
from game.ui.layout.wrap import Ruler
from game.ui.state import FieldDraft

ACCENTS: Final = ("é", "ë", "è", "ï", "ö", "ü", "ç", "á", "ó", "€")
_KEY: Final = 72.0


def text_field(  # noqa: PLR0913  each argument is one visible or audible thing
    canvas: Canvas,
    area: Box,
    *,
    id: str,
    draft: FieldDraft,
    label: str,
    placeholder: str = "",
    intent: object = None,
    max_length: int = 80,
    lines: int = 1,
    focused: bool = False,
    marked: Sequence[str] = (),
) -> Part:
    """A field to type in; Enter submits ``intent``.

    ``label`` is for tests and transcript: put visible words beside or above the field. The
    placeholder disappears with the first letter. Of longer text the part around the caret shows.
    Words that are ``marked`` get a soft line under them.
    """
    field = Field(max_length=max_length, start=draft.text)
    target = Target(
        id=id, box=area, intent=intent, label=label, role="field", radius=16, field=field
    )
    face = Panel(
        box=area,
        fill="white",
        radius=16,
        stroke="ink" if focused else "ink3",
        stroke_width=4 if focused else 2,
    )
    part = Part(nodes=(face,), targets=(target,))
    inside = area.inset(20, 8)
    shown = draft.text[: draft.caret] + draft.composing + draft.text[draft.caret :]
    if not shown and placeholder:
        part += Part.of(
            paragraph(
                canvas, placeholder, BODY, inside, colour="ink3", valign="middle", max_lines=lines
            )
        )
    caret = draft.caret + len(draft.composing)
    return part + _written(
        canvas, inside, shown, caret, lines=lines, focused=focused, marked=marked
    )


def accent_row(canvas: Canvas, area: Box, *, field_id: str) -> Part:
    """Keys for letters that a keyboard may hide, as many as fit beside each other."""
    count = max(1, min(len(ACCENTS), int((area.w + 16) / (_KEY + 16))))
    parts: list[Part] = []
    for place, letter in enumerate(ACCENTS[:count]):
        key = box(area.x + place * (_KEY + 16), area.y, _KEY, min(_KEY, max(64.0, area.h)))
        target = Target(
            id=f"{field_id}.{letter}",
            box=key,
            intent=InsertText(field_id=field_id, text=letter),
            label=letter,
            radius=12,
        )
        face = Panel(box=key, fill="sand", radius=12, stroke="line", stroke_width=2)
        words = line(canvas, letter, NUMBER, key, align="center")
        parts.append(Part(nodes=(face, words), targets=(target,)))
    return Part.joined(parts)


def _written(  # noqa: PLR0913  each argument is one independent fact
    canvas: Canvas,
    inside: Box,
    text: str,
    caret: int,
    *,
    lines: int,
    focused: bool,
    marked: Sequence[str],
) -> Part:
    size = max(BODY.minimum, min(canvas.text(BODY), inside.h / lines / 1.2))
    style = TextStyle(name="field", face=BODY.face, size=size / canvas.text_factor, minimum=26)
    ruler = Ruler(measure=canvas.measure, face=style.face, size=size)
    spans = (
        flow(ruler, text, inside.w - 8) if lines > 1 else (_around(ruler, text, caret, inside),)
    )
    here = next(place for place in reversed(range(len(spans))) if spans[place][0] <= caret)
    first = max(0, min(here - lines + 1, len(spans) - lines)) if here >= lines else 0
    leading = size * 1.2
    top = inside.cy - leading / 2 if lines == 1 else inside.y
    part = Part()
    for row, (start, end) in enumerate(spans[first : first + lines]):
        place = box(inside.x, top + row * leading, inside.w, leading)
        if text[start:end].strip():
            row_text = line(canvas, text[start:end].rstrip(), style, place, typed=True)
            part += underlined(canvas, row_text, marked)
        if focused and first + row == here:
            x = place.x + ruler.width(text[start:caret])
            part += Part.of(Panel(box=box(x, place.y + 2, 4, leading - 4), fill="ink"))
    return part


def flow(ruler: Ruler, text: str, width: float) -> tuple[tuple[int, int], ...]:
    """The text cut into rows that fit, as (start, end) character places without gaps."""
    rows: list[tuple[int, int]] = []
    start = 0
    while True:
        end = _row_end(ruler, text, start, width)
        rows.append((start, end))
        if end >= len(text):
            return tuple(rows)
        start = end


def _row_end(ruler: Ruler, text: str, start: int, width: float) -> int:
    end, last_space = start, start
    while end < len(text) and ruler.width(text[start : end + 1].rstrip()) <= width:
        end += 1
        if text[end - 1] == " ":
            last_space = end
    if end >= len(text):
        return len(text)
    return last_space if last_space > start else max(end, start + 1)


def _around(ruler: Ruler, text: str, caret: int, inside: Box) -> tuple[int, int]:
    """The part of one long row that keeps the caret in sight."""
    room = inside.w - 12
    start, end = 0, len(text)
    while start < caret and ruler.width(text[start:caret]) > room:
        start += 1
    while end > caret and ruler.width(text[start:end]) > room:
        end -= 1
    return start, end
