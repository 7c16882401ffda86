"""Opgave kiezen: the opgaven as large cards."""

from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Target
from game.ui.layout.page import Page
from game.ui.layout.styles import BODY, LABEL, LABEL_BOLD, SUBHEADING
from game.ui.layout.text import line, paragraph
from game.ui.presenter import prioritise as presenter
from game.ui.presenter.prioritise import OpgaveCard
from game.ui.presenter.scene import Scene
from game.ui.screens import chrome
from game.ui.screens.opgaven import opgave_sign, opgave_token
from game.ui.screens.parts import heading
from game.ui.state import UiState
from game.ui.widgets.cards import ground


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
            _cards(canvas, rest, shown.cards),
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


def _cards(canvas: Canvas, area: Box, cards: tuple[OpgaveCard, ...]) -> Part:
    if len(cards) > 6:
        spots = area.grid(4, -(-len(cards) // 4))
    elif len(cards) > 3:
        upper, lower = area.rows(2)
        first = (len(cards) + 1) // 2
        spots = (*upper.columns(first), *lower.columns(len(cards) - first))
    else:
        spots = area.at(w=area.w, h=min(area.h, 520), ay=0).columns(len(cards))
    return Part.joined(
        [_card(canvas, spot, card) for card, spot in zip(cards, spots, strict=False)]
    )


def _card(canvas: Canvas, area: Box, card: OpgaveCard) -> Part:
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
    inside = area.pad(left=20).inset(24, 20)
    top, inside = inside.split_top(min(112.0, inside.h * 0.36), 8)
    sign, title = top.split_left(min(84.0, top.h), 20)
    part += opgave_sign(sign, card.sign) + Part.of(
        paragraph(canvas, card.title, SUBHEADING, title, valign="middle", max_lines=3)
    )
    remark = card.remark or card.shared
    if remark:
        foot, inside = inside.split_bottom(44, 6)
        icon, words = foot.split_left(36, 8)
        part += Part.of(
            IconNode(
                box=icon.at(w=34, h=34), name="users" if card.remark else "seal-check", colour="ok"
            ),
            line(canvas, remark, LABEL_BOLD, words, colour="ok" if target.enabled else "ink2"),
        )
    if card.for_whom and inside.h > 150:
        who, inside = inside.split_bottom(44, 6)
        part += Part.of(line(canvas, card.for_whom, LABEL, who, colour="ink2"))
    return part + Part.of(
        paragraph(canvas, card.sentence, BODY, inside, colour="ink2", columns=60)
    )
