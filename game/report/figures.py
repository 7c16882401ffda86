"""Charts for a page: an SVG with words in it, a conclusion in one sentence and its numbers."""

from html import escape
from typing import Literal

from game.art import palette
from game.model.value import value

Anchor = Literal["start", "middle", "end"]


@value
class Figure:
    """A chart as a page shows it.

    Attributes:
        id: Unique on the page.
        svg: The picture, with its title and description inside; safe to put in HTML.
        conclusion: What it says, in one sentence.
        head: The head of its table of numbers.
        rows: The numbers, as shown.
        wide: Whether it needs the width of a printed page; its numbers go below it.
    """

    id: str
    title: str
    svg: str
    conclusion: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    wide: bool = False


def framed(name: str, title: str, description: str, body: str, size: tuple[float, float]) -> str:
    """Return a picture of this size that screen readers read by its title and description."""
    width, height = size
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" role="img"'
        f' aria-labelledby="{name}-t {name}-d"><title id="{name}-t">{escape(title)}</title>'
        f'<desc id="{name}-d">{escape(description)}</desc>{body}</svg>'
    )


def placed(chart: str, x: float, y: float) -> str:
    """Return a chart of ``game.charts`` at a place inside another picture."""
    return chart.replace("<svg ", f'<svg x="{x:g}" y="{y:g}" ', 1)


def words(
    text: str,
    x: float,
    y: float,
    *,
    anchor: Anchor = "start",
    kind: str = "lab",
    colour: str = palette.INK,
) -> str:
    """Return a line of text in a picture; ``kind`` is a class of the style sheet."""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" class="{kind}" fill="{colour}">'
        f"{escape(text)}</text>"
    )


def lines_of(text: str, longest: int, most: int) -> tuple[str, ...]:
    """Break a text in at most so many lines of about so many characters; the rest is "…"."""
    lines: list[str] = []
    for word in text.split():
        if lines and len(lines[-1]) + 1 + len(word) <= longest:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    if len(lines) > most:
        lines = [*lines[: most - 1], f"{lines[most - 1]}…"]
    return tuple(lines)


def breadth(text: str, size: float = 16) -> float:
    """Return about how wide a line is in a picture, in its units; on the safe side."""
    return sum(_letter(letter) for letter in text) * size


def _letter(letter: str) -> float:
    if letter in "MWmw@%—":
        return 0.95
    if letter.isupper() or letter.isdigit():
        return 0.74
    return 0.34 if letter in "iljtf.,:;!'’| " else 0.58


def cut(text: str, room: float, size: float = 16) -> str:
    """Return as much of a line as has room, with "…" for the rest."""
    if breadth(text, size) <= room:
        return text
    while text and breadth(f"{text}…", size) > room:
        text = text[:-1]
    return f"{text.rstrip()}…"


def spread(wanted: list[float], gap: float, low: float, high: float) -> list[float]:
    """Move heights apart until each has room, in the same order, within bounds if that can be."""
    order = sorted(range(len(wanted)), key=lambda at: wanted[at])
    found = list(wanted)
    last = low - gap
    for at in order:
        last = found[at] = max(wanted[at], last + gap)
    last = high + gap
    for at in reversed(order):
        last = found[at] = min(found[at], last - gap)
    return found
