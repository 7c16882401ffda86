"""Prioriteren: two columns of ranked opgaven that slide together."""

from typing import Final

from game.art.svg import document, dot, path, trace
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Picture, Target
from game.ui.layout.page import Motion, Page
from game.ui.layout.styles import BODY_BOLD, CHOICE, HEADING, LABEL, SUBHEADING, TextStyle
from game.ui.layout.text import even, line, paragraph, text_height
from game.ui.presenter import prioritise as presenter
from game.ui.presenter.prioritise import TOP, Candidate, Column, PrioritiseView, Ranked
from game.ui.presenter.scene import Scene
from game.ui.screens import chrome
from game.ui.screens.opgaven import opgave_sign, opgave_token
from game.ui.screens.parts import heading, panel
from game.ui.state import UiState
from game.ui.widgets.buttons import button
from game.ui.widgets.cards import badge, ground

_FOOT: Final = 112.0
_CARD: Final = 160.0
_COLUMNS: Final = 90
_SHORT: Final = 40
_SLOPE: Final = 190.0
"""Room between the rankings for the lines that join them."""
_SLOPED: Final = 1.3
"""Text size up to which there is such room."""
_DOT: Final = 14.0
_AFTER: Final = 1200
"""The lines appear when the columns have slid together, in milliseconds."""


def page(scene: Scene, canvas: Canvas, ui: UiState) -> Page:  # noqa: ARG001  as every screen
    """The double brainstorm."""
    shown = presenter.view(scene)
    frame = chrome.frame(scene, canvas)
    head, rest = heading(
        canvas,
        frame.body.pad(left=8),
        shown.title,
        shown.subtitle if shown.phase != "compared" else "",
    )
    foot, rest = rest.split_bottom(_FOOT, 16)
    together = shown.phase == "compared"
    content = _together(canvas, rest, shown) if together else _apart(canvas, rest, shown)
    focus = f"rank.{shown.candidates[0].id}" if shown.candidates else "go"
    return chrome.finish(
        scene,
        name=f"prioritise.{shown.phase}",
        parts=[frame.part, head, content, _foot(canvas, foot, shown)],
        focus=focus,
        announce=shown.verdict or shown.hint,
        motion=_sliding(canvas) if together else (),
    )


def _apart(canvas: Canvas, area: Box, shown: PrioritiseView) -> Part:
    """A column of each group at the sides, what is still to be ranked in the middle."""
    if not shown.candidates:
        first, second = area.pad(left=8).columns(2, gap=32)
        return _column(canvas, first, shown.columns[0]) + _column(canvas, second, shown.columns[1])
    active = 0 if shown.columns[0].active else 1
    ranking, pool = area.split_left(620, 24)
    column = shown.columns[active]
    part = _column(canvas, ranking, column)
    gone = {row.sign: row for row in column.rows if row.opgave is not None}
    free = {candidate.sign: candidate for candidate in shown.candidates}
    high = min(_CARD, (pool.h + 16) / len(column.rows) - 16)
    places = {
        at: box(pool.x, pool.y + place * (high + 16), pool.w, high)
        for place, at in enumerate(sorted(gone.keys() | free.keys()))
    }

    def left(title: TextStyle, sentence: TextStyle) -> Part:
        return Part.joined(
            [_candidate(canvas, places[at], free[at], title, sentence) for at in sorted(free)]
        )

    part += Part.joined([_gone(canvas, places[at], gone[at]) for at in sorted(gone)])
    return part + even(canvas, left, CHOICE, LABEL)


def _gone(canvas: Canvas, area: Box, row: Ranked) -> Part:
    """What was ranked leaves its place open, with the number that it got."""
    number, words = area.inset(24, 8).split_left(min(84.0, area.h - 24), 24)
    side = min(52.0, number.h)
    return badge(canvas, number.at(w=side, h=side), str(row.position), fill="ink3") + Part.of(
        Panel(box=area, radius=20, stroke="grey", stroke_width=3, dashed=True),
        line(canvas, row.title, LABEL, words, colour="ink2"),
    )


def _together(canvas: Canvas, area: Box, shown: PrioritiseView) -> Part:
    """Both rankings beside each other; what both have in their top two is ringed."""
    verdict, rest = area.split_bottom(88, 14)
    wide = canvas.text_factor <= _SLOPED
    first, second = rest.pad(left=8).columns(2, gap=_SLOPE if wide else 32)
    slopes = _slopes(first, second, shown) if wide else Part()
    card = verdict.pad(left=8)
    icon, words = card.inset(32, 12).split_left(64, 20)
    return (
        _column(canvas, first, shown.columns[0])
        + _column(canvas, second, shown.columns[1])
        + slopes
        + Part.of(
            Panel(box=card, fill="night", radius=24),
            IconNode(box=icon.at(w=60, h=60), name="chats-circle", colour="accent2"),
            paragraph(
                canvas,
                shown.verdict,
                SUBHEADING,
                words,
                colour="white",
                valign="middle",
                columns=80,
            ),
        )
    )


def _slopes(first: Box, second: Box, shown: PrioritiseView) -> Part:
    """A line from each opgave at the left to its place at the right: level means agreed."""
    wide, high = second.x - first.right, first.h
    left, right = (
        {
            row.sign: spot.cy - first.y
            for row, spot in zip(column.rows, _rows(area, column), strict=True)
        }
        for column, area in zip(shown.columns, (first, second), strict=True)
    )
    body = ""
    for sign in left.keys() & right.keys():
        start, end, tone = left[sign], right[sign], opgave_token(sign)
        data = trace("M", _DOT, start, "C", wide / 2, start, wide / 2, end, wide - _DOT, end)
        body += path(data, stroke=tone, width=8)
        body += dot(_DOT, start, _DOT - 2, tone) + dot(wide - _DOT, end, _DOT - 2, tone)
    area = box(first.right, first.y, wide, high)
    return Part.of(Picture(box=area, svg=document(body, wide, high), id="slopes"))


def _sliding(canvas: Canvas) -> tuple[Motion, ...]:
    far = canvas.width * 0.22
    return (
        Motion(id="slopes", nodes=("slopes",), kind="fade", delay=_AFTER),
        Motion(id="left", nodes=("executives.*",), kind="slide", by=(-far, 0.0), duration="walk"),
        Motion(id="right", nodes=("others.*",), kind="slide", by=(far, 0.0), duration="walk"),
    )


def _column(canvas: Canvas, area: Box, column: Column) -> Part:
    part = panel(area, id=f"{column.group}.panel")
    head, _ = area.inset(28, 20).split_top(52, 4)
    part += Part.of(
        line(canvas, column.name, SUBHEADING, head, id=f"{column.group}.name"),
    )
    places = tuple(zip(column.rows, _rows(area, column), strict=True))

    def ranked(style: TextStyle) -> Part:
        return Part.joined([_ranked(canvas, spot, row, column, style) for row, spot in places])

    return part + even(canvas, ranked, BODY_BOLD)


def _rows(area: Box, column: Column) -> tuple[Box, ...]:
    """The places of a column, under its name."""
    _, inside = area.inset(28, 20).split_top(52, 4)
    return inside.rows(len(column.rows), gap=10)


def _ranked(canvas: Canvas, area: Box, row: Ranked, column: Column, style: TextStyle) -> Part:
    name = f"{column.group}.{row.position}"
    number, place = area.split_left(56, 12)
    top = row.position <= TOP
    part = badge(
        canvas,
        number.at(w=52, h=52),
        str(row.position),
        fill="night" if top else "ink3",
        colour="accent2" if top else "white",
    )
    if row.opgave is None:
        return part + Part.of(
            Panel(box=place, radius=16, stroke="grey", stroke_width=3, dashed=True, id=name)
        )
    side = min(64.0, place.h - 12)
    sign, words = place.inset(16, 6).split_left(side, 16)
    ring = Panel(
        box=place,
        fill="cream" if row.shared else "white",
        radius=16,
        stroke="ink" if row.shared else opgave_token(row.sign),
        stroke_width=5 if row.shared else 3,
        id=name,
    )
    if row.shared:
        tick, words = words.split_right(44, 8)
        part += Part.of(ring, IconNode(box=tick.at(w=40, h=40), name="seal-check", colour="ok"))
    else:
        part += Part.of(ring)
    return (
        part
        + opgave_sign(sign, row.sign)
        + Part.of(
            paragraph(
                canvas, row.title, style, words, valign="middle", max_lines=2, id=f"{name}.t"
            )
        )
    )


def _candidate(
    canvas: Canvas, area: Box, candidate: Candidate, head: TextStyle, small: TextStyle
) -> Part:
    target = Target(
        id=f"rank.{candidate.id}",
        box=area,
        intent=candidate.choose,
        label=candidate.title,
        role="card",
        hotkey=candidate.hotkey,
        radius=20,
    )
    sign, words = area.inset(24, 8).split_left(min(84.0, area.h - 24), 24)
    title = canvas.text(head) * 1.2
    said = text_height(canvas, candidate.sentence, small, words.w, _COLUMNS) + 4
    block = words.at(w=words.w, h=min(words.h, title + said))
    upper, lower = block.rows_of([min(title, words.h * 0.41), None], gap=0)
    return (
        ground(target)
        + Part(targets=(target,))
        + opgave_sign(sign, candidate.sign)
        + Part.of(
            line(canvas, candidate.title, head, upper),
            paragraph(
                canvas,
                candidate.sentence,
                small,
                lower,
                colour="ink2",
                max_lines=2,
                columns=_COLUMNS,
            ),
        )
    )


def _foot(canvas: Canvas, area: Box, shown: PrioritiseView) -> Part:
    go, words = area.split_right(520, 24)
    style = HEADING if len(shown.hint) < _SHORT else SUBHEADING
    hint = paragraph(canvas, shown.hint, style, words.pad(left=8), valign="middle", columns=70)
    if shown.candidates:
        return Part.of(hint)
    return Part.of(hint) + button(
        canvas,
        go,
        id="go",
        label=shown.go_label,
        intent=shown.go,
        icon="arrow-right",
        enabled=not shown.go_why_not,
        reason=shown.go_why_not,
    )
