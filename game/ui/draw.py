"""Nodes to pixels: one function a kind of node, no rules of the game."""

import math
from collections.abc import Callable
from typing import Final, assert_never

import pygame

from game.model.value import replace
from game.ui.fonts import FontBook, device_size
from game.ui.layout.box import Box
from game.ui.layout.nodes import Divider, IconNode, Node, Panel, Picture, Radius, TextBlock
from game.ui.raster import Job, Raster, document, scaled_radius
from game.ui.slices import PIECE, SLICE, nine_pieces, outline, sliced, soft_shadow
from game.ui.theme import ThemeName, channels, colour

IconSource = Callable[[str], str | None]
_TAIL: Final = 0.2
_REACH: Final = (0.0, 14.0, 26.0, 44.0)
_STRENGTH: Final = (0.0, 0.26, 0.30, 0.36)


class Painter:
    """Draws nodes at one scale and in one theme; ``origin`` is the device pixel at top left."""

    def __init__(self, fonts: FontBook, raster: Raster, icons: IconSource) -> None:
        self.fonts = fonts
        self.raster = raster
        self._icons = icons
        self.scale = 1.0
        self.theme: ThemeName = "normal"
        self.origin: tuple[int, int] = (0, 0)

    def extent(self, node: Node) -> pygame.Rect:
        """All device pixels that the node may touch, shadow included."""
        reach = 0.0
        if isinstance(node, Panel | Picture):
            reach = _REACH[node.shadow] * 2
        area = node.box
        if isinstance(node, TextBlock):
            # Letters are higher than their line where its leading is small.
            area, reach = node.box.union(node.ink), node.size * _TAIL
        return self.rect(area.grown(reach)).inflate(4, 4)

    def rect(self, area: Box) -> pygame.Rect:
        """The device pixels of a box."""
        left, top = round(area.x * self.scale), round(area.y * self.scale)
        right, bottom = round(area.right * self.scale), round(area.bottom * self.scale)
        width, height = max(1, right - left), max(1, bottom - top)
        return pygame.Rect(left - self.origin[0], top - self.origin[1], width, height)

    def draw(self, surface: pygame.Surface, node: Node) -> None:
        """Put the node on the surface, inside the surface's clip."""
        match node:
            case Panel():
                self._panel(surface, node)
            case TextBlock():
                self._text(surface, node)
            case IconNode():
                self._icon(surface, node)
            case Picture():
                self._picture(surface, node)
            case Divider():
                surface.fill(channels(self._colour(node.colour)), self.rect(node.box))
            case _:
                assert_never(node)

    def job(self, picture: Picture) -> Job:
        """The raster job of a picture at this scale."""
        place = self.rect(picture.box)
        return Job(
            svg=picture.svg,
            width=place.w,
            height=place.h,
            fit=picture.fit,
            radius=scaled_radius(picture.radius, self.scale),
        )

    def _colour(self, name: str) -> str:
        return colour(self.theme, name)

    def _panel(self, surface: pygame.Surface, panel: Panel) -> None:
        place = self.rect(panel.box)
        if panel.shadow:
            self._shadow(surface, place, panel.radius, panel.shadow, hidden=panel.opacity >= 1.0)
        plain = panel.radius == 0 and not panel.stroke and not panel.fill_to
        if plain and panel.opacity >= 1.0:
            if panel.fill:
                surface.fill(channels(self._colour(panel.fill)), place)
            return
        edge = self._edge(panel)
        if _is_sliceable(panel) and min(place.w, place.h) > 2 * edge + SLICE:
            side = 2 * edge + SLICE
            small = self.raster.surface(self._panel_job(panel, side, side))
            fill = channels(self._colour(panel.fill)) if panel.fill else None
            sliced(surface, small, place, edge, fill)
        elif panel.fill or panel.stroke:
            job = self._gradient_job if _is_stretchable(panel) else self._panel_job
            surface.blit(self.raster.surface(job(panel, place.w, place.h)), place)

    def _edge(self, panel: Panel) -> int:
        """How far from the sides a panel is more than its plain fill, in device pixels."""
        radius = max(panel.radius) if isinstance(panel.radius, tuple) else panel.radius
        return math.ceil((radius + panel.stroke_width) * self.scale) + 1

    def _panel_job(self, panel: Panel, width: int, height: int) -> Job:
        stroke = panel.stroke_width * self.scale if panel.stroke else 0.0
        stroke = max(1.0, stroke) if panel.stroke else 0.0
        fill = self._colour(panel.fill) if panel.fill else "none"
        gradient = ""
        if panel.fill_to:
            ends = ("0%", "100%") if panel.direction == "down" else ("100%", "0%")
            gradient = (
                f'<defs><linearGradient id="g" x1="0%" y1="0%" x2="{ends[0]}" y2="{ends[1]}">'
                f'<stop offset="0" stop-color="{fill}"/>'
                f'<stop offset="1" stop-color="{self._colour(panel.fill_to)}"/>'
                "</linearGradient></defs>"
            )
            fill = "url(#g)"
        line = f'stroke="{self._colour(panel.stroke)}" stroke-width="{stroke:g}"' if stroke else ""
        if panel.dashed:
            line += f' stroke-dasharray="{stroke * 4:g} {stroke * 3:g}"'
        shape = outline(width, height, scaled_radius(panel.radius, self.scale), stroke)
        body = f'<path d="{shape}" fill="{fill}" {line} opacity="{panel.opacity:g}"/>'
        svg = document(width, height, gradient + body)
        return Job(svg=svg, width=width, height=height)

    def _gradient_job(self, panel: Panel, width: int, height: int) -> Job:
        """A plain gradient: one line of it, stretched."""
        line = (1, height) if panel.direction == "down" else (width, 1)
        return replace(self._panel_job(panel, *line), width=width, height=height, small=line)

    def _text(self, surface: pygame.Surface, block: TextBlock) -> None:
        pixels = device_size(block.size, self.scale)
        shade = self._colour(block.colour)
        leading = block.size * block.style.leading * self.scale
        top = block.ink.y * self.scale - self.origin[1]
        for row, words in enumerate(block.lines):
            if not words.strip():
                continue
            drawn = self.fonts.line(words, block.style.face, pixels, shade)
            free = block.box.w * self.scale - drawn.get_width()
            share = {"left": 0.0, "center": 0.5, "right": 1.0}[block.align]
            x = block.box.x * self.scale + free * share - self.origin[0]
            y = top + row * leading + (leading - drawn.get_height()) / 2
            surface.blit(drawn, (round(x), round(y)))

    def _icon(self, surface: pygame.Surface, icon: IconNode) -> None:
        side = min(icon.box.w, icon.box.h)
        place = self.rect(icon.box.at(w=side, h=side))
        source = self._icons(icon.name) or _NO_ICON
        svg = source.replace("currentColor", self._colour(icon.colour))
        job = Job(svg=svg, width=place.w, height=place.h, fit="contain")
        surface.blit(self.raster.surface(job), place)

    def _picture(self, surface: pygame.Surface, picture: Picture) -> None:
        place = self.rect(picture.box)
        if picture.shadow:
            self._shadow(surface, place, picture.radius, picture.shadow, hidden=False)
        drawn = self.raster.surface(self.job(picture))
        if picture.opacity >= 1.0:
            surface.blit(drawn, place)
            return
        faded = drawn.copy().convert_alpha() if pygame.display.get_surface() else drawn.copy()
        faded.fill((255, 255, 255, round(255 * picture.opacity)), special_flags=_MULTIPLY)
        surface.blit(faded, place)

    def _shadow(
        self,
        surface: pygame.Surface,
        place: pygame.Rect,
        radius: Radius,
        level: int,
        *,
        hidden: bool,
    ) -> None:
        """A soft shadow put together from pieces of one small one; not where it is hidden."""
        reach = max(1, round(_REACH[level] * self.scale))
        corner = max(radius) if isinstance(radius, tuple) else radius
        size = round(min(corner * self.scale, place.w / 2, place.h / 2))
        edge = size + 2 * reach
        width, height = place.w + 2 * reach, place.h + 2 * reach
        whole = (min(width, 2 * edge + PIECE), min(height, 2 * edge + PIECE))
        image = self.raster.surface(soft_shadow(whole, size, reach, _STRENGTH[level]))
        x, y = place.x - reach, place.y - reach + round(reach * 0.35)
        covered = place.inflate(-2 * size, -2 * size) if hidden else pygame.Rect(0, 0, 0, 0)
        nine_pieces(surface, image, pygame.Rect(x, y, width, height), covered)


_MULTIPLY: Final = pygame.BLEND_RGBA_MULT
_NO_ICON: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256"><circle cx="128" cy="128" '
    'r="84" fill="none" stroke="currentColor" stroke-width="24"/></svg>'
)


def _is_sliceable(panel: Panel) -> bool:
    """Whether the middle is plain, so that only corners and edges need drawing."""
    return not panel.fill_to and not panel.dashed and panel.opacity >= 1.0


def _is_stretchable(panel: Panel) -> bool:
    """Whether it is a gradient and nothing more, so that every line of it is the same."""
    return bool(panel.fill_to) and panel.radius == 0 and not panel.stroke
