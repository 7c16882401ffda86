"""What moves together: drawn once, then only put where it is at a moment."""

from collections.abc import Callable, Sequence
from itertools import groupby

import pygame

from game.model.value import value
from game.ui.draw import Painter
from game.ui.layout.nodes import Node
from game.ui.motion import Running, course, eased, is_carried, shift, takes

# What to draw, and where.
Drawn = tuple[pygame.Surface, pygame.Rect]
# The same after a share of the time (0-1), with so much of the way left once eased (1-0).
Course = Callable[[float, float], Drawn]


@value
class Wave:
    """Groups that set out and arrive together, at moments in seconds (monotonic)."""

    begins: float
    ends: float
    groups: tuple[Course, ...]

    def at(self, now: float) -> list[Drawn]:
        """What to draw of each group at a moment: before it begins, where it sets out from."""
        share = (now - self.begins) / (self.ends - self.begins)
        share = min(max(share, 0.0), 1.0)
        left = eased(share)
        return [group(share, left) for group in self.groups]


@value
class _Group:
    """Nodes drawn once.

    ``solid`` is what is seen of the same picture for when it neither fades nor grows: run by run
    instead of pixel by pixel, which takes a sixth of the time, and without its empty margins.
    """

    picture: pygame.Surface
    place: pygame.Rect
    solid: pygame.Surface
    taken: pygame.Rect


def waves(painter: Painter, runs: Sequence[Running], nodes: Sequence[Node]) -> tuple[Wave, ...]:
    """The nodes of each running motion in order, drawn by the painter at its scale."""
    found: list[Wave] = []
    for (begins, ends), together in groupby(runs, key=lambda run: (run.begins, run.ends)):
        drawn = [
            _posing(run, _group(painter, taken), painter.scale)
            for run in together
            if (taken := [node for node in nodes if takes(run.motion, node.id)])
        ]
        if drawn:
            found.append(Wave(begins=begins, ends=ends, groups=tuple(drawn)))
    return tuple(found)


def _group(painter: Painter, nodes: Sequence[Node]) -> _Group:
    place = painter.extent(nodes[0]).unionall([painter.extent(node) for node in nodes[1:]])
    picture = pygame.Surface(place.size, pygame.SRCALPHA)
    painter.origin = (place.x, place.y)
    try:
        for node in nodes:
            painter.draw(picture, node)
    finally:
        painter.origin = (0, 0)
    ink = picture.get_bounding_rect() or pygame.Rect(0, 0, 1, 1)
    solid = picture.subsurface(ink).copy()
    solid.set_alpha(255, pygame.RLEACCEL)
    return _Group(picture=picture, place=place, solid=solid, taken=ink.move(place.topleft))


def _posing(run: Running, group: _Group, scale: float) -> Course:
    return _carried(run, group, scale) if is_carried(run) else _changing(run, group, scale)


def _carried(run: Running, group: _Group, scale: float) -> Course:
    shifted, solid, move = shift(run.motion, scale), group.solid, group.taken.move
    return lambda share, left: (solid, move(shifted(share, left)))


def _changing(run: Running, group: _Group, scale: float) -> Course:
    posed = course(run)

    def at(share: float, left: float) -> Drawn:
        down, opacity, size = posed(share, left)
        picture = group.picture
        if size != 1.0:
            grown = (round(picture.get_width() * size), round(picture.get_height() * size))
            picture = pygame.transform.smoothscale(picture, grown)
        # None would turn blending off, and the group would move in a black box.
        picture.set_alpha(round(255 * opacity))
        return picture, picture.get_rect(center=group.place.center).move(0, round(down * scale))

    return at
