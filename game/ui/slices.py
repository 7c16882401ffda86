"""Large rounded shapes and shadows from pieces of small ones: quick at every size."""

from functools import lru_cache
from typing import Final

import pygame

from game.ui.layout.nodes import Radius
from game.ui.raster import Job, document

PIECE: Final = 96
SLICE: Final = 8
_LAYERS: Final = 14
_SOFT: Final = 12
"""From this reach on, in device pixels, a shadow drawn at half the size looks the same."""
_SHADE: Final = "#0B2229"
Colour = tuple[int, int, int]


def sliced(
    surface: pygame.Surface,
    image: pygame.Surface,
    place: pygame.Rect,
    edge: int,
    fill: Colour | None,
) -> None:
    """The corners and edges of the image round a plain middle; None leaves the middle open."""
    side = image.get_width()
    far = side - edge
    wide, high = place.w - 2 * edge, place.h - 2 * edge
    left, top, right, bottom = place.x, place.y, place.right - edge, place.bottom - edge
    for x, sx in ((left, 0), (right, far)):
        for y, sy in ((top, 0), (bottom, far)):
            surface.blit(image, (x, y), (sx, sy, edge, edge))
        strip = image.subsurface((sx, edge, edge, 1))
        surface.blit(pygame.transform.scale(strip, (edge, high)), (x, top + edge))
    for y, sy in ((top, 0), (bottom, far)):
        strip = image.subsurface((edge, sy, 1, edge))
        surface.blit(pygame.transform.scale(strip, (wide, edge)), (left + edge, y))
    if fill is not None:
        surface.fill(fill, (left + edge, top + edge, wide, high))


def outline(width: float, height: float, radius: Radius, stroke: float) -> str:
    """The path along the middle of the border."""
    half = stroke / 2
    corners = radius if isinstance(radius, tuple) else (radius,) * 4
    most = max(0.0, min(width, height) / 2 - half)
    tl, tr, br, bl = (max(0.0, min(corner - half, most)) for corner in corners)
    left, top, right, bottom = half, half, width - half, height - half
    return (
        f"M{left:g} {top + tl:g} A{tl:g} {tl:g} 0 0 1 {left + tl:g} {top:g}"
        f" L{right - tr:g} {top:g} A{tr:g} {tr:g} 0 0 1 {right:g} {top + tr:g}"
        f" L{right:g} {bottom - br:g} A{br:g} {br:g} 0 0 1 {right - br:g} {bottom:g}"
        f" L{left + bl:g} {bottom:g} A{bl:g} {bl:g} 0 0 1 {left:g} {bottom - bl:g} Z"
    )


@lru_cache(256)
def soft_shadow(whole: tuple[int, int], radius: int, reach: int, strength: float) -> Job:
    """A shape whose edge fades over ``reach`` on both sides: rectangles inside each other."""
    width, height = max(1, whole[0]), max(1, whole[1])
    body: list[str] = []
    shown = 0.0
    for layer in range(1, _LAYERS + 1):
        share = layer / _LAYERS
        wanted = strength * share * share * (3 - 2 * share)
        opacity = 1 - (1 - wanted) / (1 - shown)
        shown = wanted
        inset = min(2 * reach * (share - 0.5 / _LAYERS), min(width, height) / 2 - 0.5)
        corner = max(0.0, radius + reach - inset)
        body.append(
            f'<rect x="{inset:g}" y="{inset:g}" width="{width - 2 * inset:g}" '
            f'height="{height - 2 * inset:g}" rx="{corner:g}" fill="{_SHADE}" '
            f'fill-opacity="{opacity:.5f}"/>'
        )
    svg = document(width, height, "".join(body))
    small = (-(-width // 2), -(-height // 2)) if reach >= _SOFT else None
    return Job(svg=svg, width=width, height=height, small=small)


def nine_pieces(
    surface: pygame.Surface, image: pygame.Surface, place: pygame.Rect, covered: pygame.Rect
) -> None:
    """The image over the place, its middle parts repeated; nothing where all is covered."""
    clip = surface.get_clip()
    if not clip.colliderect(place):
        return
    width, height = image.get_size()
    for sx, dx, w in _runs(width, place.x, place.w):
        for sy, dy, h in _runs(height, place.y, place.h):
            piece = pygame.Rect(dx, dy, w, h)
            if clip.colliderect(piece) and not covered.contains(piece):
                surface.blit(image, piece, (sx, sy, w, h))


def _runs(source: int, start: int, length: int) -> list[tuple[int, int, int]]:
    """Pieces (source place, target place, size) that stretch one side by repeating its middle."""
    if source >= length:
        return [(0, start, length)]
    side = (source - PIECE) // 2
    runs = [(0, start, side)]
    at = side
    while at < length - side:
        size = min(PIECE, length - side - at)
        runs.append((side, start + at, size))
        at += size
    runs.append((source - side, start + length - side, side))
    return runs
