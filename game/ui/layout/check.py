"""The laws of a readable page, checked on the layout itself."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

from game.model.value import value
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import CHOICE_ROLES, Divider, Node, Panel, Picture, TextBlock
from game.ui.layout.page import Layer, Page
from game.ui.theme import ThemeName, colour, contrast, mix

SMALLEST_TARGET: Final = 64.0
SMALLEST_CHOICE: Final = 100.0
TARGET_GAP: Final = 16.0
_SLACK: Final = 0.6


@value
class PageFinding:
    """One broken law: its code, the thing it is about, and the measured facts."""

    code: str
    subject: str
    detail: str


def check_page(page: Page, canvas: Canvas) -> tuple[PageFinding, ...]:
    """Every broken law of a page, in a stable order; an empty tuple when it is right.

    Sizes and gaps come from the interface design; contrast from WCAG 2.2 (4.5:1, large 3:1) and
    7:1 in the high-contrast theme.
    """
    findings: list[PageFinding] = []
    for layer in page.layers:
        findings += _texts(layer, page, canvas)
        findings += _inside(layer, canvas)
        findings += _targets(layer)
        findings += _contrasts(layer, canvas.theme)
    findings += _identities(page)
    return tuple(findings)


def _texts(layer: Layer, page: Page, canvas: Canvas) -> Iterator[PageFinding]:
    blocks = [node for node in layer.nodes if isinstance(node, TextBlock) and node.text.strip()]
    for block in blocks:
        if block.size < page.minimum - 0.01:
            yield PageFinding(code="small_text", subject=block.text, detail=f"{block.size:.0f} px")
        if block.overflow:
            yield PageFinding(
                code="overflow", subject=block.text, detail=f"box {_show(block.box)}"
            )
        if not canvas.area.holds(block.ink):
            yield PageFinding(code="outside", subject=block.text, detail=_show(block.ink))
    for first, second in combinations(blocks, 2):
        if _letters(first).overlaps(_letters(second)):
            detail = f"{_show(first.ink)} and {_show(second.ink)}: {second.text}"
            yield PageFinding(code="text_overlap", subject=first.text, detail=detail)


def _inside(layer: Layer, canvas: Canvas) -> Iterator[PageFinding]:
    for target in layer.targets:
        if not canvas.area.holds(target.box):
            yield PageFinding(code="outside", subject=target.id, detail=_show(target.box))


def _targets(layer: Layer) -> Iterator[PageFinding]:
    for target in layer.targets:
        least = SMALLEST_CHOICE if target.role in CHOICE_ROLES else SMALLEST_TARGET
        if min(target.box.w, target.box.h) < least - _SLACK:
            yield PageFinding(code="small_target", subject=target.id, detail=_show(target.box))
        if not target.label.strip():
            yield PageFinding(code="no_label", subject=target.id, detail=target.role)
    for first, second in combinations(layer.targets, 2):
        if first.box.overlaps(second.box):
            code = "target_overlap"
        elif first.box.overlaps(second.box, TARGET_GAP - _SLACK):
            code = "tight_targets"
        else:
            continue
        detail = f"{second.id}: {_show(first.box)} and {_show(second.box)}"
        yield PageFinding(code=code, subject=first.id, detail=detail)


def _contrasts(layer: Layer, theme: ThemeName) -> Iterator[PageFinding]:
    for place, node in enumerate(layer.nodes):
        if not isinstance(node, TextBlock) or not node.text.strip():
            continue
        grounds = (
            [colour(theme, node.on)] if node.on else _grounds(layer.nodes[:place], node, theme)
        )
        text = colour(theme, node.colour)
        needed = _needed(node, theme)
        for ground in grounds:
            ratio = contrast(text, ground)
            if ratio < needed:
                detail = f"{node.colour} on {ground}: {ratio:.1f} < {needed}"
                yield PageFinding(code="contrast", subject=node.text, detail=detail)


def _needed(block: TextBlock, theme: ThemeName) -> float:
    if theme == "high_contrast":
        return 7.0
    large = 30.0 if block.style.face in {"bold", "heading", "number"} else 40.0
    return 3.0 if block.size >= large else 4.5


def _grounds(below: Sequence[Node], block: TextBlock, theme: ThemeName) -> list[str]:
    """The colours right under a text; none when a picture lies there or nothing is known."""
    for place in range(len(below) - 1, -1, -1):
        node = below[place]
        if isinstance(node, Picture) and node.box.overlaps(_letters(block)):
            return []
        if not isinstance(node, Panel | Divider) or not node.box.holds(_letters(block), 4.0):
            continue
        if isinstance(node, Divider):
            return [colour(theme, node.colour)]
        if not node.fill:
            continue
        fills = [colour(theme, fill) for fill in (node.fill, node.fill_to) if fill]
        if node.opacity >= 1.0:
            return fills
        under = _grounds(below[:place], block, theme) or [colour(theme, "white")]
        return [mix(back, fill, node.opacity) for fill in fills for back in under]
    return []


def _identities(page: Page) -> Iterator[PageFinding]:
    seen: set[str] = set()
    for layer in page.layers:
        for target in layer.targets:
            if target.id in seen:
                yield PageFinding(code="duplicate_id", subject=target.id, detail=layer.name)
            seen.add(target.id)
    hotkeys = [target.hotkey for target in page.targets if target.hotkey]
    for hotkey in sorted({key for key in hotkeys if hotkeys.count(key) > 1}):
        yield PageFinding(code="duplicate_hotkey", subject=hotkey, detail=page.name)
    if page.focus and page.target(page.focus) is None:
        yield PageFinding(code="no_focus", subject=page.focus, detail=page.name)


def _letters(block: TextBlock) -> Box:
    """The ink without the white above and below the letters."""
    spare = block.size * (block.style.leading - 0.86) / 2
    return block.ink.pad(top=spare, bottom=spare)


def _show(area: Box) -> str:
    return f"{area.x:.0f},{area.y:.0f} {area.w:.0f}x{area.h:.0f}"
