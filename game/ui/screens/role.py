"""Rolkeuze: seven cards, silence, tally, another voice, and the choice of the table."""

from dataclasses import replace
from typing import Final

from game.art.emblems import baton
from game.text.phrases.play_round import PlayRole
from game.text.phrases.role import RoleText
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Picture
from game.ui.layout.page import Layer, Page
from game.ui.layout.styles import BODY, BODY_BOLD, CHOICE, HEADING, LABEL, LABEL_BOLD
from game.ui.layout.text import line, paragraph, text_width
from game.ui.presenter import news as news_presenter
from game.ui.presenter import role as presenter
from game.ui.presenter.role import RoleView
from game.ui.presenter.scene import Scene
from game.ui.presenter.where import ScreenName
from game.ui.screens import chrome, news
from game.ui.screens.role_cards import role_cards, whole_card
from game.ui.screens.role_silence import silence_ring
from game.ui.screens.role_tally import tally_layer
from game.ui.screens.teams import pawn
from game.ui.state import UiState
from game.ui.widgets.buttons import button
from game.ui.widgets.cards import pill_width

_GROWN: Final = 1.35
_HEAD: Final = 66.0
_FOOT: Final = 76.0
_COLUMNS: Final = 4
_WIDE: Final = 700.0
_ALONE: Final = 150.0
"""How high the one thing beside the silence is."""


def page(scene: Scene, canvas: Canvas, ui: UiState) -> Page:
    """The news as long as it was not read, then the choice of a role."""
    if news_presenter.news_waits(scene):
        return news.page(scene, canvas, ui)
    view = presenter.view(scene)
    frame = chrome.frame(scene, canvas)
    head, rest = frame.body.split_top(_HEAD, 12)
    foot, grid = rest.split_bottom(_FOOT, 16)
    part = _head(scene, canvas, head, view)
    columns = _COLUMNS if len(view.cards) > _COLUMNS else _COLUMNS - 1
    cells = grid.grid(columns, 2)
    part += role_cards(scene, canvas, cells, view.cards, counted=not view.fixed)
    side = _side_place(cells, len(view.cards))
    part += _side(scene, canvas, side, view)
    part += _foot(scene, canvas, foot, cells[columns - 1], view, told=_tells(side, view))
    opened = _opened(scene, canvas, view)
    return chrome.finish(
        scene,
        name=str(ScreenName.ROLE),
        parts=[frame.part, part],
        focus=_chooses(opened) if opened else _focus(view),
        announce=view.title,
        layers=opened,
        back=presenter.close(scene) if opened else None,
    )


def _focus(view: RoleView) -> str:
    if not view.confirm.reason:
        return "confirm"
    running = view.silence.state == "running"
    return f"role.{view.cards[0].number}" if running else "side.silence"


def _chooses(opened: tuple[Layer, ...]) -> str:
    """Enter on a card that was opened to be chosen chooses it."""
    found = [target.id for layer in opened for target in layer.targets]
    return "card.choose" if "card.choose" in found else ""


def _opened(scene: Scene, canvas: Canvas, view: RoleView) -> tuple[Layer, ...]:
    what = presenter.opened(scene)
    if what == "tally":
        return (tally_layer(scene, canvas, view),)
    found = [card for card in view.cards if card.role == what]
    return (whole_card(scene, canvas, found[0], view),) if found else ()


def _side_place(cells: tuple[Box, ...], count: int) -> Box:
    """What the cards leave free: one cell, or two beside each other at the entry level."""
    free = cells[count:]
    place = free[0]
    for cell in free[1:]:
        place = place.union(cell)
    return place


def _head(scene: Scene, canvas: Canvas, area: Box, view: RoleView) -> Part:
    name = scene.here.name
    wide = pill_width(canvas, name) + 56
    tag, rest = area.split_right(min(wide, area.w * 0.3), 24)
    plate = tag.at(w=tag.w, h=56)
    sign, label = plate.inset(12, 2).split_left(48, 4)
    part = Part.of(
        Panel(box=plate, fill="night", radius=28),
        pawn(sign, list(scene.state.tables).index(scene.table)),
        line(canvas, name, LABEL_BOLD, label, colour="white"),
    )
    title, words = rest.split_left(
        min(text_width(canvas, view.title, HEADING) + 6, rest.w * 0.6), 24
    )
    return part + Part.of(
        line(canvas, view.title, HEADING, title),
        paragraph(
            canvas,
            view.note or view.subtitle,
            replace(BODY, size=BODY.size * min(1.0, _GROWN / canvas.text_factor)),
            words,
            colour="ink" if view.note else "ink2",
            valign="middle",
            columns=90,
            max_lines=2,
        ),
    )


def _side(scene: Scene, canvas: Canvas, area: Box, view: RoleView) -> Part:
    """First the silence; then the tally, who speaks first, and the regiestokje.

    A wide side has beside the silence what comes after it.
    """
    part = Part.of(Panel(box=area, fill="night", radius=24, shadow=2))
    inner = area.inset(20)
    silence, more = inner, None
    if area.w > _WIDE:
        silence, more = inner.columns_of([None, inner.w * 0.44], gap=32)
    elif view.baton and view.silence.state == "done":
        more, silence = inner.split_bottom(64, 12)
    part += _silence(scene, canvas, silence, view, alone=area.w <= _WIDE)
    if more is None:
        return part
    if area.w > _WIDE:
        return part + _after(scene, canvas, more, view, told=_tells(area, view))
    return part + _baton(scene, canvas, more, view)


def _tells(side: Box, view: RoleView) -> bool:
    """Whether the side has room to tell who proposes the role."""
    return side.w > _WIDE and not view.baton and not view.fixed and bool(view.proposes)


def _after(scene: Scene, canvas: Canvas, area: Box, view: RoleView, *, told: bool) -> Part:
    """Beside the silence: who speaks first, and who proposes or holds the regiestokje."""
    if view.baton:
        baton_box, speaks = area.split_bottom(90, 16)
        return _first(canvas, speaks, view) + _baton(scene, canvas, baton_box, view)
    if not told:
        return _first(canvas, area.at(w=area.w, h=min(area.h, _ALONE)), view)
    upper, lower = area.rows(2)
    return _first(canvas, upper, view) + _next(canvas, lower, "users", view.proposes)


def _first(canvas: Canvas, area: Box, view: RoleView) -> Part:
    """Who speaks first."""
    return _next(canvas, area, "chat-circle-dots", view.speaks_first)


def _next(canvas: Canvas, area: Box, icon: str, words: str) -> Part:
    """What comes after the silence."""
    sign, text = area.inset(20, 8).split_left(48, 16)
    return Part.of(
        Panel(box=area, fill="night3", radius=20),
        IconNode(box=sign.at(w=46, h=46), name=icon, colour="accent2"),
        paragraph(canvas, words, CHOICE, text, colour="white", valign="middle", max_lines=3),
    )


def _silence(scene: Scene, canvas: Canvas, area: Box, view: RoleView, *, alone: bool) -> Part:
    foot, above = area.split_bottom(76, 12)
    if view.silence.state == "done":
        return _counting(scene, canvas, above, foot, view, alone=alone)
    waiting = view.silence.state == "before"
    shown = above if waiting else area
    ring, words = shown.split_left(min(170.0 if alone else 210.0, shown.h, shown.w * 0.42), 22)
    title, text = words.at(w=words.w, h=min(words.h, 170)).rows_of([None, None], gap=4)
    spot = ring.at(w=ring.w, h=ring.w)
    part = _sign(spot, "lock") if view.fixed else silence_ring(canvas, spot, view.silence)
    part += Part.of(
        paragraph(
            canvas,
            view.silence.title,
            BODY_BOLD,
            title,
            colour="white",
            valign="bottom",
            max_lines=2,
        ),
        paragraph(canvas, view.silence.line, LABEL, text, colour="mist", max_lines=3),
    )
    if not waiting:
        return part
    return part + button(
        canvas,
        foot,
        id="side.silence",
        label=scene.say(RoleText.START_SILENCE),
        intent=presenter.silence_intent(scene),
        icon="timer",
        kind="primary" if view.confirm.reason else "secondary",
    )


def _sign(area: Box, icon: str) -> Part:
    """What stands where the silence was counted: a lock where nobody had to be silent."""
    return Part.of(
        Panel(box=area, fill="night3", radius=area.w / 2),
        IconNode(box=area.inset(area.w * 0.3), name=icon, colour="accent2"),
    )


def _counting(
    scene: Scene, canvas: Canvas, area: Box, foot: Box, view: RoleView, *, alone: bool
) -> Part:
    """After the silence: how many cards are up; and who speaks first, if that is not beside."""
    part = Part()
    if alone:
        speaks, area = area.split_bottom(78, 10)
        part = _first(canvas, speaks, view)
        part += _raised(canvas, view, *area.rows_of([min(48.0, area.h * 0.5), None], gap=0))
    else:
        sign, words = area.split_left(min(210.0, area.h, area.w * 0.42), 22)
        part = _sign(sign.at(w=sign.w, h=sign.w), "hand")
        words = words.at(w=words.w, h=min(words.h, 120))
        part += _raised(canvas, view, *words.rows_of([48, None], gap=0))
    return part + button(
        canvas,
        foot,
        id="side.silence",
        label=scene.say(PlayRole.COUNT),
        intent=presenter.open_tally(scene),
        icon="hand",
        kind="secondary" if view.counted else "primary",
    )


def _raised(canvas: Canvas, view: RoleView, title: Box, text: Box) -> Part:
    """That it was quiet, and how many cards are up."""
    return Part.of(
        line(canvas, view.silence.title, BODY_BOLD, title, colour="white"),
        paragraph(canvas, view.silence.line, LABEL, text, colour="mist", max_lines=2),
    )


def _baton(scene: Scene, canvas: Canvas, area: Box, view: RoleView) -> Part:
    picture, words = area.split_left(100, 16)
    upper, lower = words.rows(2, gap=0)
    return Part.of(
        Picture(box=picture, svg=baton(), fit="contain", alt=scene.say(PlayRole.BATON)),
        line(canvas, scene.say(PlayRole.BATON), LABEL, upper, colour="mist"),
        line(canvas, view.baton, LABEL_BOLD, lower, colour="white"),
    )


def _foot(
    scene: Scene, canvas: Canvas, area: Box, last: Box, view: RoleView, *, told: bool
) -> Part:
    """Another voice, who proposes unless that is ``told`` above it, and the choice."""
    action, rest = area.split_right(last.w, 16)
    part = button(
        canvas,
        action,
        id="confirm",
        label=view.confirm.label,
        intent=view.confirm.intent,
        icon="check-fat",
        reason=view.confirm.reason,
        enabled=not view.confirm.reason,
    )
    words = view.voiced or ("" if view.fixed else scene.say(RoleText.MINORITY))
    if not words:
        return part
    voice, proposes = rest.split_left(rest.w if told else rest.w * 0.5, 24)
    icon, text = voice.inset(24, 6).split_left(44, 16)
    return part + Part.of(
        Panel(box=voice, fill="paper", radius=24, stroke="line", stroke_width=2),
        IconNode(box=icon.at(w=42, h=42), name="hand", colour="t3"),
        paragraph(canvas, words, BODY, text, valign="middle", max_lines=2, columns=60),
        paragraph(
            canvas,
            "" if view.fixed or told else view.proposes,
            BODY,
            proposes,
            colour="ink2",
            valign="middle",
            max_lines=2,
            columns=60,
        ),
    )
