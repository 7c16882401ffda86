"""Opgave kiezen: the opgaven as large cards."""

from typing import Final

from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Picture, Target
from game.ui.layout.page import Page
from game.ui.layout.styles import BODY, LABEL, LABEL_BOLD, SUBHEADING, TextStyle
from game.ui.layout.text import even, line, paragraph, text_height, text_width
from game.ui.presenter import prioritise as presenter
from game.ui.presenter.prioritise import OpgaveCard
from game.ui.presenter.scene import Scene
from game.ui.screens import chrome
from game.ui.screens.opgaven import opgave_sign, opgave_token
from game.ui.screens.parts import heading
from game.ui.screens.play_parts import medallion
from game.ui.state import UiState
from game.ui.widgets.cards import ground

_PICTURED: Final = 520.0
_POSTERS: Final = 5
"""So many cards stand in one row, each with its picture, unless the text is large."""
_POSTER: Final = 420.0
"""A narrower card has its sign on the edge of its picture and its title below."""
_BESIDE: Final = 760.0
"""A lower card that is wider than this has its picture at the right."""
_FOOT: Final = 64.0
_FACES: Final = 3
_LABEL_COLUMNS: Final = 56
_GROWN: Final = 1.15
_Looks = tuple[TextStyle, TextStyle]
"""How the title and the words of each card are set."""


def page(scene: Scene, canvas: Canvas, ui: UiState) -> Page:  # noqa: ARG001  as every screen
    """The opgaven from which the table takes one."""
    shown = presenter.choose_view(scene)
    frame = chrome.frame(scene, canvas, bottom=True)
    bar = chrome.bottom(scene, canvas)
    head, rest = heading(canvas, frame.body.pad(left=8), shown.title)
    free = [card for card in shown.cards if not card.why_not]
    return chrome.finish(
        scene,
        name="choose",
        parts=[
            frame.part,
            head,
            _cards(scene, canvas, rest, shown.cards),
            bar.part,
            hint_on_dark(canvas, bar.body, shown.subtitle),
        ],
        focus=f"take.{free[0].id}" if free else "",
    )


def hint_on_dark(canvas: Canvas, area: Box, text: str) -> Part:
    """What the table can do now, in the bottom bar."""
    icon, words = area.split_left(44, 14)
    return Part.of(
        IconNode(box=icon.at(w=40, h=40), name="info", colour="accent2"),
        paragraph(canvas, text, BODY, words, colour="mist", valign="middle", columns=80),
    )


def _cards(scene: Scene, canvas: Canvas, area: Box, cards: tuple[OpgaveCard, ...]) -> Part:
    if len(cards) > 6:
        spots = area.grid(4, -(-len(cards) // 4))
    elif len(cards) == _POSTERS and canvas.text_factor <= 1.0:
        spots = area.columns(len(cards))
    elif len(cards) > 3:
        upper, lower = area.rows(2)
        first = (len(cards) + 1) // 2
        spots = (*upper.columns(first), *lower.columns(len(cards) - first))
    else:
        spots = area.columns(max(2, len(cards)))

    def drawn(title: TextStyle, told: TextStyle) -> Part:
        looks = (title, told)
        placed = zip(cards, spots, strict=False)
        return Part.joined([_card(scene, canvas, spot, card, looks) for card, spot in placed])

    return even(canvas, drawn, SUBHEADING, BODY)


def _card(scene: Scene, canvas: Canvas, area: Box, card: OpgaveCard, looks: _Looks) -> Part:
    target = Target(
        id=f"take.{card.id}",
        box=area,
        intent=card.take,
        label=card.title,
        role="card",
        reason=card.why_not,
        hotkey=card.hotkey,
        chosen=card.chosen,
        radius=24,
    )
    part = ground(target, radius=24) + Part(targets=(target,))
    stripe = Box(x=area.x, y=area.y, w=16, h=area.h)
    part += Part.of(Panel(box=stripe, fill=opgave_token(card.sign), radius=(24, 0, 0, 24)))
    inside = area.pad(left=16)
    if inside.h > _PICTURED:
        share = 0.34 if area.w < _POSTER else 0.4
        banner, inside = inside.split_top(inside.h * share, 0)
        svg = presenter.picture(scene, card.id, (round(banner.w), round(banner.h)))
        if svg:
            part += Part.of(
                Picture(box=banner.pad(top=3, right=3), svg=svg, radius=(0, 21, 0, 0), fit="cover")
            )
    elif inside.w > _BESIDE and canvas.text_factor <= 1.0:
        still, inside = inside.split_right(inside.w * 0.36, 0)
        svg = presenter.picture(scene, card.id, (round(still.h * 1.6), round(still.h)))
        if svg:
            place = still.pad(top=3, right=3, bottom=3)
            part += Part.of(Picture(box=place, svg=svg, radius=(0, 21, 21, 0), fit="cover"))
    if area.w < _POSTER:
        return part + _poster(canvas, inside, card, looks, able=target.enabled)
    inside = inside.inset(28, 18)
    foot, inside = inside.split_bottom(_FOOT, 8)
    top, inside = inside.split_top(min(100.0, inside.h * 0.5), 8)
    sign, title = top.split_left(min(76.0, top.h), 20)
    part += opgave_sign(sign, card.sign) + Part.of(
        paragraph(canvas, card.title, looks[0], title, valign="middle", max_lines=3)
    )
    return (
        part
        + _words(canvas, inside, card, looks[1])
        + _foot(canvas, foot, card, able=target.enabled)
    )


def _poster(canvas: Canvas, area: Box, card: OpgaveCard, looks: _Looks, *, able: bool) -> Part:
    """A narrow card under its picture: the sign on the edge, then title, words, and for whom."""
    sign = Box(x=area.x + 20, y=area.y - 50, w=92, h=92)
    inside = area.inset(20, 16).pad(top=34)
    foot, inside = inside.split_bottom(_FOOT, 8)
    high = min(text_height(canvas, card.title, looks[0], inside.w) + 4, 150.0)
    title, inside = inside.split_top(high, 10)
    part = opgave_sign(sign, card.sign) + Part.of(
        paragraph(canvas, card.title, looks[0], title, max_lines=3)
    )
    return part + _words(canvas, inside, card, looks[1]) + _foot(canvas, foot, card, able=able)


def _words(canvas: Canvas, area: Box, card: OpgaveCard, style: TextStyle) -> Part:
    """What the opgave is; then what somebody notices of it, or why it matters, if it fits."""
    wanted = text_height(canvas, card.sentence, style, area.w) + 4
    words, rest = area.split_top(min(wanted, area.h), 12)
    part = Part.of(paragraph(canvas, card.sentence, style, words, colour="ink2"))
    change = f"{card.change_label} {card.change}" if card.change else ""
    more = [("smiley", change)] if change else [("ear", reason) for reason in card.reasons]
    for icon, text in more:
        high = max(44.0, text_height(canvas, text, LABEL, rest.w - 56, _LABEL_COLUMNS) + 4)
        if high > rest.h:
            break
        line_box, rest = rest.split_top(high, 8)
        spot, said = line_box.split_left(40, 16)
        part += Part.of(
            IconNode(box=spot.at(w=36, h=36, ay=0), name=icon, colour="petal"),
            paragraph(canvas, text, LABEL, said, columns=_LABEL_COLUMNS, valign="middle"),
        )
    return part


def _foot(canvas: Canvas, area: Box, card: OpgaveCard, *, able: bool) -> Part:
    """For whom it is, with their faces; and who else wants it."""
    canvas = canvas.at_most(_GROWN)
    part, rest = Part(), area
    remark = card.remark or card.shared
    if remark:
        wide = min(text_width(canvas, remark, LABEL_BOLD) + 48, area.w * 0.6)
        mark, rest = area.split_right(wide, 12)
        icon, words = mark.split_left(34, 8)
        name = "users" if card.remark else "seal-check"
        part += Part.of(
            IconNode(box=icon.at(w=34, h=34), name=name, colour="ok"),
            paragraph(
                canvas,
                remark,
                LABEL_BOLD,
                words,
                colour="ok" if able else "ink2",
                valign="middle",
                max_lines=2,
            ),
        )
    for one in card.faces[:_FACES]:
        if rest.w < area.h:
            break
        spot, rest = rest.split_left(area.h, 8)
        part += medallion(spot, one, width=3, shadow=False)
    if card.for_whom and text_width(canvas, card.for_whom, LABEL) <= rest.w - 8:
        part += Part.of(line(canvas, card.for_whom, LABEL, rest.pad(left=8), colour="ink2"))
    return part
