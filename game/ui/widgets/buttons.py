"""Buttons, toggles, steppers and tabs."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, Literal

from game.model.value import value
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Target
from game.ui.layout.styles import CHOICE, LABEL, LABEL_BOLD, VALUE, TextStyle
from game.ui.layout.text import alike, line, paragraph, text_width

ButtonKind = Literal["primary", "secondary", "quiet", "dark", "night"]
"""``dark`` lies on a dark bar; ``night`` is a round button over a picture."""
_CENTRED: Final = frozenset({"primary", "quiet", "night"})
_ON_DARK: Final = frozenset({"dark", "night"})
_COUNTED: Final = replace(LABEL_BOLD, face="number")
"""An amount to choose looks like the amounts elsewhere: 60 min, 100 %."""
_AIRY: Final = 0.6
"""The share of a tab that its letters may be high."""
_SIGN: Final = 44.0
_GROWN: Final = 1.4
"""How much larger a sign becomes with the letters beside it, at most."""
_NOT_NOW: Final = ("Dit kan nu niet.", "This is not possible now.")


@value
class Tab:
    """One tab; tabs of a row exclude each other."""

    id: str
    label: str
    intent: object


def not_now(canvas: Canvas, enabled: bool, reason: str) -> str:  # noqa: FBT001  a plain fact
    """The reason of a disabled target, a general sentence when none is given; empty if enabled."""
    if enabled and not reason:
        return ""
    return reason or canvas.say(*_NOT_NOW)


def button(  # noqa: PLR0913  each argument is one visible or audible thing
    canvas: Canvas,
    area: Box,
    *,
    id: str,
    label: str,
    intent: object,
    kind: ButtonKind = "primary",
    icon: str = "",
    hotkey: str = "",
    enabled: bool = True,
    reason: str = "",
    style: TextStyle | None = None,
    centred: bool = False,
) -> Part:
    """A button with a label, and an icon before it if named; up to two lines of text.

    ``style`` gives a row of buttons letters of one size; ``centred`` one place for the label.
    """
    why = not_now(canvas, enabled, reason)
    radius = area.h / 2 if kind == "night" else min(28.0, area.h / 3)
    target = Target(
        id=id, box=area, intent=intent, label=label, reason=why, hotkey=hotkey, radius=radius
    )
    ink = _ink(kind, target)
    inside = area.inset(20, 8)
    set_in = style or (CHOICE if area.h >= 72 else LABEL_BOLD)
    wide = text_width(canvas, label, set_in)
    size = _sign(canvas, area, inside.w - 14 - wide, canvas.text(set_in))
    parts = Part(nodes=(_face(kind, target),), targets=(target,))
    if icon:
        free = max(0.0, inside.w - size - 14 - wide) / 2 if centred or kind in _CENTRED else 0
        place = inside.pad(left=free).at(w=size, h=size, ax=0)
        parts += Part.of(IconNode(box=place, name=icon, colour=_sign_ink(kind, ink)))
        inside = inside.pad(left=free + size + 14)
    return parts + Part.of(
        paragraph(
            canvas,
            label,
            set_in,
            inside,
            colour=ink,
            align="left" if icon else "center",
            valign="middle",
            max_lines=1 if area.h < 84 else 2,
            balance=True,
        )
    )


def _sign(canvas: Canvas, area: Box, room: float, letters: float) -> float:
    """The side of a sign before a label: it grows with the letters where it has room."""
    usual = min(_SIGN, area.h * 0.5)
    grown = min(_SIGN * min(canvas.text_factor, _GROWN), area.h * 0.6, letters * 1.25)
    return max(usual, min(grown, room))


def icon_button(  # noqa: PLR0913  each argument is one visible or audible thing
    canvas: Canvas,
    area: Box,
    *,
    id: str,
    icon: str,
    label: str,
    intent: object,
    on_dark: bool = False,
    enabled: bool = True,
    reason: str = "",
    hotkey: str = "",
) -> Part:
    """A button that shows an icon only; the label is for tests and the transcript."""
    why = not_now(canvas, enabled, reason)
    grown = 0.12 * (min(canvas.text_factor, _GROWN) - 1.0) / (_GROWN - 1.0)
    size = min(_SIGN * min(canvas.text_factor, _GROWN), area.h * (0.56 + grown))
    target = Target(id=id, box=area, intent=intent, label=label, reason=why, hotkey=hotkey)
    free, taken = ("white", "track") if on_dark else ("ink", "ink3")
    colour = taken if why else free
    dark = Panel(box=area, fill="night3", radius=16, opacity=0.55)
    light = Panel(box=area, fill="white", radius=16, stroke="line", stroke_width=2)
    ground = dark if on_dark else light
    face = IconNode(box=area.at(w=size, h=size), name=icon, colour=colour)
    return Part(nodes=(ground, face), targets=(target,))


def toggle(canvas: Canvas, area: Box, *, id: str, label: str, on: bool, intent: object) -> Part:
    """A switch with its label; says on or off by place and by word."""
    target = Target(
        id=id, box=area, intent=intent, label=label, role="toggle", chosen=on, radius=20
    )
    word = canvas.say("aan", "on") if on else canvas.say("uit", "off")
    words, switch = area.inset(24, 8).split_right(150)[::-1]
    track, says = switch.split_left(84, 12)
    groove = track.at(w=84, h=44)
    knob = groove.inset(4).at(w=36, h=36, ax=1.0 if on else 0.0)
    return Part(
        nodes=(
            Panel(box=area, fill="white", radius=20, stroke="line", stroke_width=2),
            line(canvas, label, LABEL_BOLD, words),
            Panel(box=groove, fill="ok" if on else "ink3", radius=22),
            Panel(box=knob, fill="white", radius=18),
            line(canvas, word, LABEL, says),
        ),
        targets=(target,),
    )


def stepper(  # noqa: PLR0913  each argument is one visible thing
    canvas: Canvas,
    area: Box,
    *,
    id: str,
    label: str,
    count: int,
    low: int,
    high: int,
    change: Callable[[int], object],
) -> Part:
    """A count with a minus and a plus; ``change`` makes the intent for the new count."""
    words, hand = area.split_right(min(area.w, 290), 16)[::-1]
    side = max(64.0, min(area.h, 88.0))
    minus, middle, plus = hand.at(w=hand.w, h=side).columns_of([side, None, side])
    least = canvas.say(f"Minder dan {low} kan niet.", f"Not less than {low}.")
    most = canvas.say(f"Meer dan {high} kan niet.", f"Not more than {high}.")
    parts = Part.of(line(canvas, label, LABEL_BOLD, words)) if words.w > 40 else Part()
    parts += icon_button(
        canvas,
        minus,
        id=f"{id}.minus",
        icon="minus",
        label=f"{label} \u2212",
        intent=change(max(low, count - 1)),
        reason=least if count <= low else "",
    )
    parts += Part.of(line(canvas, str(count), VALUE, middle, align="center"))
    return parts + icon_button(
        canvas,
        plus,
        id=f"{id}.plus",
        icon="plus",
        label=f"{label} +",
        intent=change(min(high, count + 1)),
        reason=most if count >= high else "",
    )


def tabs(canvas: Canvas, area: Box, *, tabs: Sequence[Tab], current: str) -> Part:
    """Tabs beside each other in letters of one size; the current one is filled."""
    parts: list[Part] = []
    places = area.columns(len(tabs))
    base = _COUNTED if any(tab.label[:1].isdecimal() for tab in tabs) else LABEL_BOLD
    airy = max(base.minimum, area.h * _AIRY) / canvas.text_factor
    style = alike(
        canvas,
        replace(base, size=min(base.size, airy)),
        [(tab.label, place.inset(20, 4)) for tab, place in zip(tabs, places, strict=True)],
        max_lines=1,
    )
    for tab, place in zip(tabs, places, strict=True):
        now = tab.id == current
        target = Target(
            id=tab.id,
            box=place,
            intent=tab.intent,
            label=tab.label,
            role="tab",
            chosen=now,
            radius=place.h / 2,
        )
        face = Panel(
            box=place,
            fill="accent2" if now else "white",
            radius=place.h / 2,
            stroke="ink" if now else "line",
            stroke_width=3 if now else 2,
        )
        words = line(canvas, tab.label, style, place.inset(20, 4), align="center")
        parts.append(Part(nodes=(face, words), targets=(target,)))
    return Part.joined(parts)


def _ink(kind: ButtonKind, target: Target) -> str:
    if not target.enabled:
        return "mist" if kind in _ON_DARK else "ink2"
    return "white" if kind in _ON_DARK else "ink"


def _sign_ink(kind: ButtonKind, ink: str) -> str:
    return "accent2" if kind == "night" else ink


def _face(kind: ButtonKind, target: Target) -> Panel:
    area, radius = target.box, target.radius
    if not target.enabled:
        dull = "night3" if kind in _ON_DARK else "faint"
        return Panel(box=area, fill=dull, radius=radius, stroke="grey", stroke_width=2)
    match kind:
        case "primary":
            return Panel(box=area, fill="accent2", radius=radius, shadow=1)
        case "secondary":
            return Panel(
                box=area, fill="white", radius=radius, stroke="ink3", stroke_width=3, shadow=1
            )
        case "quiet":
            return Panel(box=area, fill="sand", radius=radius, stroke="hem", stroke_width=2)
        case "dark":
            return Panel(box=area, fill="night3", radius=radius)
        case "night":
            return Panel(box=area, fill="night", radius=radius)
