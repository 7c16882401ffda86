"""The bars that every play screen has: steps, round, clock and help above, meters below."""

from collections.abc import Sequence
from itertools import product
from typing import Literal

from game.model.value import value
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Target, TextBlock
from game.ui.layout.styles import LABEL, LABEL_BOLD, NUMBER, SUBHEADING
from game.ui.layout.text import line, paragraph, text_width
from game.ui.widgets.buttons import icon_button

TOP_HEIGHT = 104.0
BOTTOM_HEIGHT = 152.0
_BUTTON = 72.0
_ROUND = 56.0
_TICKED = 78.0
_PLAIN = 58.0
"""What a step takes beside its name: with a tick, and as long as it is not done."""
_TWO_LINES = 0.92
"""How much smaller a title is set in two lines."""
_GROWN = 1.4
"""How much larger letters become in a bar of a fixed height, at most."""
_DOTTED = 1.25
"""Up to this size of letters the rounds are dots as well as words."""
_FINER = 0.1


@value
class BarStep:
    """One step of the round in the step bar."""

    label: str
    state: Literal["done", "now", "later"] = "later"


Step = BarStep


@value
class BarIntents:
    """What the fixed buttons of the top bar mean; a button without intent is left out."""

    compare: object | None = None
    help: object | None = None
    clock: object | None = None
    pause: object | None = None
    menu: object | None = None
    call: object | None = None


@value
class Rounds:
    """The round in words (``Ronde 2 van 4``) and as dots; no dots when ``total`` is 0."""

    text: str = ""
    now: int = 0
    total: int = 0


def backdrop(canvas: Canvas) -> Part:
    """The sand ground under a play screen."""
    return Part.of(Panel(box=canvas.area, fill="backdrop", fill_to="backdrop2"))


def top_bar(  # noqa: PLR0913  each argument is one visible thing
    canvas: Canvas,
    *,
    title: str,
    steps: Sequence[BarStep] = (),
    rounds: Rounds = Rounds(),  # noqa: B008  an immutable value is a safe default
    clock: str = "",
    intents: BarIntents = BarIntents(),  # noqa: B008  as above
    lead: float = 0.0,
    fill: tuple[str, str] = ("night", "night2"),
) -> tuple[Part, Box]:
    """The step bar, and the room that is left under it.

    The letters grow as far as the bar is high. The steps keep their names as long as they fit at
    their usual size; those that are done lose theirs first. A ``lead`` keeps so many pixels free
    at the left instead of the title; ``fill`` is the ground.
    """
    canvas = canvas.at_most(_GROWN)
    bar, rest = canvas.area.split_top(TOP_HEIGHT, 0)
    part = Part.of(Panel(box=bar, fill=fill[0], fill_to=fill[1], direction="right"))
    inner = bar.inset(24, 16)
    inner, fixed = _fixed_buttons(canvas, inner, intents)
    inner, timing = _clock(canvas, inner, clock, intents.clock)
    inner, counting = _rounds(canvas, inner, rounds)
    wide = _title_width(canvas, title, inner.w, steps)
    name, trail = inner.split_left(lead or wide, 28)
    if not lead:
        part += Part.of(_title(canvas, title, name))
    return part + _steps(canvas, trail, steps) + counting + timing + fixed, rest


def _title_width(canvas: Canvas, title: str, room: float, steps: Sequence[BarStep]) -> float:
    """The width of the title; in two lines when that keeps all steps beside it, at any step."""
    one = min(text_width(canvas, title, SUBHEADING) + 4, room * 0.4)
    plain = canvas.at_most(1.0)
    names = sum(text_width(plain, step.label, LABEL_BOLD) for step in steps)
    words = title.split()
    lines = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    halves = [
        max(text_width(plain, each, SUBHEADING) for each in pair) * _TWO_LINES + 4
        for pair in lines
    ]
    two = min(one, min(halves, default=one))
    for beside in (_TICKED, _PLAIN):
        for wide in (one, two):
            if wide + 28 + names + beside * len(steps) <= room:
                return wide
    return one


def _title(canvas: Canvas, title: str, area: Box) -> TextBlock:
    """The title in one line; in two when it would be cut."""
    one = line(canvas, title, SUBHEADING, area, colour="white")
    if not one.overflow:
        return one
    return paragraph(canvas, title, SUBHEADING, area, colour="white", valign="middle", max_lines=2)


def bottom_bar(canvas: Canvas, *, height: float = BOTTOM_HEIGHT) -> tuple[Part, Box]:
    """The dark bar along the bottom, and the room inside it for widgets."""
    bar = canvas.area.split_bottom(height, 0)[0]
    return Part.of(Panel(box=bar, fill="night")), bar.inset(20, 14)


def hint_line(canvas: Canvas, area: Box, text: str, *, icon: str = "info") -> Part:
    """One sentence with an icon before it, for what the room can do now."""
    side = min(40.0, area.h)
    place, words = area.split_left(side, 12)
    return Part.of(
        IconNode(box=place.at(w=side, h=side), name=icon, colour="petal"),
        paragraph(
            canvas, text, LABEL, words, colour="ink2", valign="middle", max_lines=2, columns=72
        ),
    )


def _fixed_buttons(canvas: Canvas, inner: Box, intents: BarIntents) -> tuple[Box, Part]:
    part = Part()
    wanted = (
        ("bar.menu", "list", ("Menu", "Menu"), intents.menu),
        ("bar.pause", "pause", ("Pauze", "Pause"), intents.pause),
        ("bar.help", "question", ("Hulp", "Help"), intents.help),
        ("bar.compare", "git-branch", ("Vergelijk", "Compare"), intents.compare),
        ("bar.call", "megaphone", ("Kletskoek!", "Nonsense!"), intents.call),
    )
    for name, icon, label, intent in wanted:
        if intent is None:
            continue
        place, inner = inner.split_right(_BUTTON, 16)
        part += icon_button(
            canvas,
            place,
            id=name,
            icon=icon,
            label=canvas.say(*label),
            intent=intent,
            on_dark=True,
        )
    return inner, part


def _clock(canvas: Canvas, inner: Box, clock: str, intent: object | None) -> tuple[Box, Part]:
    if not clock:
        return inner, Part()
    # Digits of one width, so that the bar does not shift with every second.
    width = text_width(canvas, "0" * len(clock), NUMBER)
    place, left = inner.split_right(width + (80 if intent else 52), 20)
    part = Part()
    if intent is not None:
        said = f"{canvas.say('Klok', 'Clock')}: {clock}"
        part = Part(
            nodes=(Panel(box=place, fill="night3", radius=16, opacity=0.55),),
            targets=(Target(id="bar.time", box=place, intent=intent, label=said, radius=16),),
        )
    icon, words = (place.inset(14, 0) if intent else place).split_left(40, 8)
    return left, part + Part.of(
        IconNode(box=icon.at(w=38, h=38), name="timer", colour="accent2"),
        line(canvas, clock, NUMBER, words, colour="white", id="bar.clock"),
    )


def _rounds(canvas: Canvas, inner: Box, rounds: Rounds) -> tuple[Box, Part]:
    part = Part()
    if rounds.total and canvas.text_factor <= _DOTTED:
        dots, inner = inner.split_right(rounds.total * 30.0 - 6, 14)
        for place, dot in enumerate(dots.columns(rounds.total, gap=6)):
            on = place < rounds.now
            circle = dot.at(w=24, h=24)
            part += Part.of(
                Panel(
                    box=circle,
                    fill="accent2" if on else "night3",
                    radius=12,
                    stroke="accent2" if on else "ink3",
                    stroke_width=2,
                )
            )
    if rounds.text:
        width = min(text_width(canvas, rounds.text, LABEL_BOLD) + 4, inner.w * 0.3)
        words, inner = inner.split_right(width, 28)
        part += Part.of(
            line(canvas, rounds.text, LABEL_BOLD, words, colour="white", align="right")
        )
    return inner, part


def _steps(canvas: Canvas, area: Box, steps: Sequence[BarStep]) -> Part:
    """The steps by name; too little room takes the names of those that are done, then of all.

    What then still does not fit goes, except the current step.
    """
    for fewer, sheet in product(((), ("done",), ("done", "later")), _smaller(canvas)):
        widths = [_ROUND if step.state in fewer else _step_width(sheet, step) for step in steps]
        if sum(widths) + 6 * len(widths) <= area.w:
            canvas = sheet
            break
    else:
        steps = [step for step in steps if step.state == "now"]
        widths = [min(area.w, _step_width(canvas, step)) for step in steps]
    parts: list[Part] = []
    for step, place in zip(steps, area.columns_of(widths, gap=6), strict=True):
        spot = place.at(w=place.w, h=_ROUND)
        named = place.w > _ROUND or step.state == "now"
        parts.append(_step(canvas, spot, step) if named else _unnamed(spot, step))
    return Part.joined(parts)


def _smaller(canvas: Canvas) -> list[Canvas]:
    """The sheet with its letters, and with ever smaller ones down to their usual size."""
    finer = range(1, 1 + round((canvas.text_factor - 1.0) / _FINER))
    return [canvas, *(canvas.at_most(canvas.text_factor - _FINER * step) for step in finer)]


def _unnamed(area: Box, step: BarStep) -> Part:
    """A step without its name: a tick when it is done, else a dot."""
    part = Part.of(Panel(box=area, fill="night3", radius=area.h / 2))
    if step.state == "done":
        return part + Part.of(IconNode(box=area.at(w=26, h=26), name="check", colour="mist"))
    return part + Part.of(Panel(box=area.at(w=14, h=14), fill="mist", radius=7))


def _step_width(canvas: Canvas, step: BarStep) -> float:
    style = LABEL_BOLD if step.state == "now" else LABEL
    return text_width(canvas, step.label, style) + (72 if step.state == "done" else 48)


def _step(canvas: Canvas, area: Box, step: BarStep) -> Part:
    now = step.state == "now"
    words = area.inset(20, 0)
    part = Part.of(Panel(box=area, fill="accent2" if now else "night3", radius=area.h / 2))
    if step.state == "done":
        tick, words = words.split_left(26, 6)
        part += Part.of(IconNode(box=tick.at(w=26, h=26), name="check", colour="mist"))
    return part + Part.of(
        line(
            canvas,
            step.label,
            LABEL_BOLD if now else LABEL,
            words.grown(2) if step.state != "done" else words,
            colour="ink" if now else "mist",
            align="left" if step.state == "done" else "center",
        )
    )
