"""Onthulling: the ticks turn one by one; then somebody says one line, large."""

from functools import lru_cache
from typing import Final, Literal

from game.art.emblems import coin
from game.art.svg import document, dot
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Picture
from game.ui.layout.page import Motion, Page
from game.ui.layout.styles import BODY, CHOICE, HEADING, SUBHEADING, TextStyle
from game.ui.layout.text import alike, line, paragraph
from game.ui.presenter import reveal as presenter
from game.ui.presenter.reveal import RevealView, Tick
from game.ui.presenter.scene import Scene
from game.ui.presenter.where import ScreenName
from game.ui.screens import chrome, roundend
from game.ui.screens.play_parts import big_number, medallion, quoted
from game.ui.screens.speech import bubble, thinking
from game.ui.state import UiState
from game.ui.widgets.buttons import button

SPEECH: Final = TextStyle(name="speech", face="heading", size=68, minimum=36, leading=1.12)
NAME: Final = TextStyle(name="role_name", face="heading", size=56, minimum=34, leading=1.1)
TOLD: Final = TextStyle(name="tick_line", face="text", size=31, minimum=26)
_HEAD: Final = 216.0
_LOOKS: Final[dict[str, tuple[str, str, Literal["unknown", "met", "unmet"]]]] = {
    "hidden": ("sand", "line", "unknown"),
    "turning": ("cream", "accent", "unknown"),
    "met": ("#E4F1EA", "ok", "met"),
    "unmet": ("#FBE9DE", "warn", "unmet"),
}
"""Ground, edge and coin of a condition by its state."""


def page(scene: Scene, canvas: Canvas, ui: UiState) -> Page:
    """The page of one table's ticks; without a fit it is what the round did."""
    view = presenter.view(scene)
    if view is None:
        return roundend.page(scene, canvas, ui)
    frame = chrome.frame(scene, canvas)
    under = canvas.area.pad(top=frame.body.y - 16)
    night = Part.of(Panel(box=under, fill="night2", fill_to="night"))
    left, right = frame.body.inset(44, 28).columns_of([None, frame.body.w * 0.45], gap=40)
    name = f"{ScreenName.REVEAL}.{len([tick for tick in view.ticks if tick.line])}"
    return chrome.finish(
        scene,
        name=str(ScreenName.REVEAL),
        parts=[frame.part, night, _card(canvas, left, view), _speaker(canvas, right, view)],
        focus="turn",
        announce=view.speech or view.chose,
        motion=_motion(scene, view, name),
    )


def _motion(scene: Scene, view: RevealView, name: str) -> tuple[Motion, ...]:
    turned = sum(tick.state in {"met", "unmet"} for tick in view.ticks)
    if view.speech:
        return (Motion(id=f"{name}.says.{scene.table}", nodes=("says.*",), kind="pop"),)
    if not turned:
        return ()
    last = turned - 1
    return (Motion(id=f"{name}.{scene.table}.{last}", nodes=(f"coin.{last}",), kind="pop"),)


def _card(canvas: Canvas, area: Box, view: RevealView) -> Part:
    head, body = area.split_top(min(_HEAD, area.h * 0.26), 0)
    part = Part.of(
        Panel(box=area, fill="paper", radius=32, shadow=3),
        Panel(box=head, fill=view.tone, radius=(32, 32, 0, 0)),
    )
    inner = head.inset(40, 30)
    number, rest = inner.split_left(140, 32)
    sign, words = rest.split_right(104, 20)
    upper, lower = words.at(w=words.w, h=124).rows_of([46, None], gap=0)
    part += Part.of(Picture(box=head, svg=_arcs(head.w, head.h), radius=(32, 32, 0, 0)))
    part += big_number(canvas, number.at(w=140, h=140), view.number, view.tone)
    part += Part.of(
        IconNode(box=sign.at(w=100, h=100), name=view.icon, colour="white"),
        line(canvas, view.chose, BODY, upper, colour="white"),
        line(canvas, view.name, NAME, lower, colour="white"),
    )
    inside = body.inset(36, 24)
    says, rest = inside.split_top(50, 10)
    title, rest = rest.split_top(58, 14)
    part += Part.of(
        paragraph(canvas, f"“{view.line}”", BODY, says, colour="ink2", columns=60, max_lines=1),
        line(canvas, view.works_when, HEADING, title),
    )
    return part + _ticks(canvas, rest, view)


def _ticks(canvas: Canvas, area: Box, view: RevealView) -> Part:
    """The conditions under each other, in letters of one size; under them how the role fitted."""
    part, rest = Part(), area
    if view.fit:
        verdict, rest = area.split_bottom(112 if view.worn else 62, 14)
        part = _verdict(canvas, verdict, f"{view.fit} {view.worn}".strip())
    rows = rest.rows(len(view.ticks), gap=14)
    cards = [place.at(w=place.w, h=min(place.h, 140), ay=0.0) for place in rows]
    places = [_words(canvas, card) for card in cards]
    both = list(zip(view.ticks, places, strict=True))
    named = alike(
        canvas, CHOICE, [(tick.words, place[0]) for tick, place in both], max_lines=1, columns=80
    )
    told = alike(
        canvas, TOLD, [(tick.line, place[1]) for tick, place in both], max_lines=1, columns=80
    )
    for at, (tick, (name, said)) in enumerate(both):
        part += _coin(cards[at], tick, at) + Part.of(
            line(canvas, tick.words, named, name),
            line(canvas, tick.line, told, said, colour="ink2"),
        )
    return part


def _verdict(canvas: Canvas, area: Box, words: str) -> Part:
    return Part.of(
        Panel(box=area, fill="ink", radius=20),
        paragraph(
            canvas,
            words,
            SUBHEADING,
            area.inset(28, 6),
            colour="accent2",
            align="center",
            valign="middle",
            columns=60,
        ),
    )


def _words(canvas: Canvas, area: Box) -> tuple[Box, Box]:
    """Where a condition stands, and under it what is said of it."""
    _, words = area.inset(20, 10).split_left(96, 24)
    name, told = (canvas.text(style) * style.leading for style in (CHOICE, TOLD))
    block = words.at(w=words.w, h=min(words.h, name + told + 2))
    return block.split_top(block.h * name / (name + told), 0)


def _coin(area: Box, tick: Tick, at: int) -> Part:
    """The ground of a condition, and its coin."""
    fill, edge, face = _LOOKS[tick.state]
    left, _ = area.inset(20, 10).split_left(96, 24)
    side = min(92.0, left.h)
    return Part.of(
        Panel(
            box=area,
            fill=fill,
            radius=24,
            stroke=edge,
            stroke_width=4 if tick.state == "turning" else 3,
        ),
        Picture(box=left.at(w=side, h=side), svg=coin(face), id=f"coin.{at}"),
    )


def _speaker(canvas: Canvas, area: Box, view: RevealView) -> Part:
    action, rest = area.split_bottom(96, 24)
    speech, face = rest.split_top(rest.h * 0.33, 28)
    side = min(face.h, face.w * 0.6, 446.0)
    middle = face.at(w=side, h=side)
    part = Part.of(Picture(box=middle.grown(side * 0.42), svg=_glow(), id="glow"))
    if view.speaker is not None:
        part += medallion(middle, view.speaker, ring="accent2", width=10)
    if view.speech or view.speaker is not None:
        part += _bubble(canvas, speech, view)
    wide = min(action.w, 560.0)
    return part + button(
        canvas,
        action.at(w=wide, h=action.h),
        id="turn",
        label=view.label,
        intent=view.intent,
        icon="arrow-right" if view.speech else "caret-right",
    )


def _bubble(canvas: Canvas, area: Box, view: RevealView) -> Part:
    """What is said; three dots as long as cards are still to be turned."""
    if not view.speech:
        return thinking(canvas, area, view.about)
    words, who = area.inset(36, 20).split_bottom(48, 6)[::-1]
    about = line(canvas, view.about, BODY, who, colour="ink2", align="center")
    spoken = quoted(canvas, view.speech, SPEECH, words)
    return bubble(area, theme=canvas.theme) + spoken + Part.of(about)


@lru_cache(maxsize=8)
def _arcs(width: float, height: float) -> str:
    """Two soft discs behind the emblem in the head of the card."""
    at = width - 112
    rings = "".join(dot(at, height / 2, size, "#FFFFFF", 0.09) for size in (176, 272))
    return document(rings, width, height)


def _glow() -> str:
    """Three soft rings behind the face."""
    rings = "".join(dot(430, 430, radius, "#FFCB57", 0.06) for radius in (290, 350, 420))
    return document(rings, 860, 860)
