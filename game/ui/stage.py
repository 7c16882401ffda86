"""Pages to the window, with as little drawing as the difference asks for."""

from collections import deque
from collections.abc import Sequence
from itertools import zip_longest
from math import inf
from typing import Final

import pygame

from game.model.value import value
from game.ui.compat import softened
from game.ui.draw import Painter
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Node, Panel
from game.ui.layout.page import Page
from game.ui.motion import Running, takes
from game.ui.moving import Wave, waves
from game.ui.theme import channels, colour

_BLUR: Final = 14.0
_MOST_DIRTY: Final = 0.6
_KEPT: Final = 3

# The nodes under the last dimming layer, how dark it is, and whether it softens them.
Under = tuple[tuple[Node, ...], float, bool]
# What a picture of the whole shows: what lies under its last dimming layer, and what over it.
Seen = tuple[Under, tuple[Node, ...]]


@value
class Kept:
    """A picture of the whole that was seen lately, and what lies under its last dimming layer."""

    seen: Seen
    picture: pygame.Surface
    ground: pygame.Surface | None


class Stage:
    """Keeps what is on the window and repaints what changed."""

    def __init__(self, painter: Painter) -> None:
        self._painter = painter
        self._shown: tuple[Node, ...] = ()
        self._under: Under = ((), 0.0, False)
        self._ground: pygame.Surface | None = None
        self._base: pygame.Surface | None = None
        self._page: tuple[Page, Canvas] | None = None
        self._runs: dict[str, Running] = {}
        self._waves: tuple[Wave, ...] = ()
        self._begins = self._ends = 0.0
        self._stands = False
        self._posed: list[pygame.Rect] = []
        self._look: tuple[object, ...] = ()
        self._kept: deque[Kept] = deque()

    @property
    def busy(self) -> bool:
        """Whether something is still moving."""
        return bool(self._waves)

    def forget(self) -> None:
        """Repaint everything the next time, as after a resize."""
        self._shown = ()
        self._ground = None
        self._base = None
        self._look = ()
        self._kept.clear()
        self._waves = ()
        self._stands = False
        self._posed = []

    def show(
        self, surface: pygame.Surface, page: Page, canvas: Canvas, now: float
    ) -> list[pygame.Rect]:
        """Bring the page onto the surface; the rectangles that changed."""
        look = (surface.get_size(), canvas.scale, canvas.theme)
        if look != self._look:
            self.forget()
            self._look = look
            self._painter.scale, self._painter.theme = canvas.scale, canvas.theme
        runs = self._running(page, canvas, now)
        self._page = (page, canvas)
        under, nodes = _flattened(page)
        still = tuple(
            node for node in nodes if not any(takes(run.motion, node.id) for run in runs)
        )
        base, dirty = self._refresh(self._base_for(surface), under, still)
        self._waves = waves(self._painter, runs, nodes)
        self._begins = min((wave.begins for wave in self._waves), default=inf)
        self._ends = min((wave.ends for wave in self._waves), default=inf)
        self._stands = False
        for place in dirty:
            surface.blit(base, place, place)
        return dirty + self._pose(surface, base, now)

    def step(self, surface: pygame.Surface, now: float) -> list[pygame.Rect]:
        """Move what moves; the rectangles that changed."""
        if self._page is not None and self._waves and now >= self._ends:
            return self.show(surface, *self._page, now)
        return self._pose(surface, self._base_for(surface), now)

    def _running(self, page: Page, canvas: Canvas, now: float) -> tuple[Running, ...]:
        """The motions of the page that have not ended; new ones begin now.

        One that began on an earlier picture of the page, such as before a resize, goes on from
        the same moment as the page has it now.
        """
        if self._page is None or page.name != self._page[0].name:
            self._runs = {}
        for motion in page.motion:
            known = self._runs.get(motion.id)
            began = now if known is None else known.began
            self._runs[motion.id] = Running(
                motion=motion, began=began, reduced=canvas.reduced_motion
            )
        wanted = [self._runs[motion.id] for motion in page.motion]
        return tuple(run for run in wanted if now < run.ends)

    def _pose(
        self, surface: pygame.Surface, base: pygame.Surface, now: float
    ) -> list[pygame.Rect]:
        """Draw what moves where it is now; nothing as long as all of it waits to set out."""
        if self._stands and now <= self._begins:
            return []
        self._stands = True
        whole = surface.get_rect()
        drawn = [one for wave in self._waves for one in wave.at(now)]
        taken = _joined([place for _picture, place in drawn])
        left, self._posed = self._posed, [place.clip(whole) for place in taken]
        restored = [(base, each, each) for place in left for each in _off_stream(place)]
        surface.blits(restored, doreturn=False)
        surface.blits(drawn, doreturn=False)
        return _joined([each for pair in zip_longest(left, self._posed) for each in pair])

    def _base_for(self, surface: pygame.Surface) -> pygame.Surface:
        if self._base is None or self._base.get_size() != surface.get_size():
            self._base = pygame.Surface(surface.get_size(), 0, surface)
            self._shown = ()
        return self._base

    def _refresh(
        self, base: pygame.Surface, under: Under, nodes: tuple[Node, ...]
    ) -> tuple[pygame.Surface, list[pygame.Rect]]:
        """Paint what changed; a picture of the whole that was seen lately is taken as it was."""
        whole = base.get_rect()
        before, seen = (self._under, self._shown), (under, nodes)
        if nodes and seen == before:
            return base, []
        kept = self._taken_out(seen)
        fresh = under != self._under or (bool(under[0]) and self._ground is None)
        anew = kept is not None or fresh or not self._shown
        dirty = [whole] if anew else self._differences(nodes, whole)
        self._under, self._shown = seen
        if dirty != [whole]:
            self._repaint(base, nodes, dirty)
            return base, dirty
        self._put_away(base, before)
        if kept is not None:
            self._base, self._ground = kept.picture, kept.ground
        else:
            self._base = self._spare(base)
            if fresh:
                self._ground = self._softened(self._base, under)
            self._repaint(self._base, nodes, [whole])
        return self._base_for(base), dirty

    def _put_away(self, base: pygame.Surface, seen: Seen) -> None:
        """Keep a picture of the whole, and what lies under it, for when it is seen again."""
        if seen[1]:
            self._kept.append(Kept(seen=seen, picture=base, ground=self._ground))

    def _taken_out(self, seen: Seen) -> "Kept | None":
        """Take the kept picture, if there is one. Compared from the first node on: no hashes."""
        for one in self._kept:
            if one.seen == seen:
                self._kept.remove(one)
                return one
        return None

    def _spare(self, base: pygame.Surface) -> pygame.Surface:
        """A surface to paint on that nothing else shows."""
        if len(self._kept) > _KEPT:
            return self._kept.popleft().picture
        return pygame.Surface(base.get_size(), 0, base)

    def _differences(self, nodes: tuple[Node, ...], whole: pygame.Rect) -> list[pygame.Rect]:
        """The places of nodes that came or went; all of it as soon as one takes most of it."""
        before, after = set(self._shown), set(nodes)
        changed = [node for node in self._shown if node not in after]
        changed += [node for node in nodes if node not in before]
        rects: list[pygame.Rect] = []
        for node in changed:
            rect = self._painter.extent(node).clip(whole)
            if _is_most(rect.w * rect.h, whole):
                return [whole.copy()]
            if rect.w and rect.h:
                rects.append(rect)
        return merged(rects, whole)

    def _repaint(
        self, base: pygame.Surface, nodes: Sequence[Node], places: Sequence[pygame.Rect]
    ) -> None:
        """Paint these places anew; where each node reaches is asked once for all of them."""
        reaches = [self._painter.extent(node) for node in nodes]
        for place in places:
            base.set_clip(place)
            if self._ground is not None:
                base.blit(self._ground, place, place)
            elif not _is_covered(nodes):
                base.fill(channels(colour(self._painter.theme, "night")))
            for at in place.collidelistall(reaches):
                self._painter.draw(base, nodes[at])
        base.set_clip(None)

    def _softened(self, base: pygame.Surface, under: Under) -> pygame.Surface | None:
        """What lies under a modal layer, darkened and softened, as one picture."""
        nodes, dim, blur = under
        if not nodes:
            return None
        ground = pygame.Surface(base.get_size(), 0, base)
        for node in nodes:
            self._painter.draw(ground, node)
        if blur:
            ground = softened(ground, _BLUR * self._painter.scale)
        night = pygame.Surface(base.get_size(), 0, base)
        night.fill(channels(colour(self._painter.theme, "night")))
        night.set_alpha(round(255 * dim))
        ground.blit(night, (0, 0))
        return ground


def merged(rects: list[pygame.Rect], whole: pygame.Rect) -> list[pygame.Rect]:
    """Rectangles without overlap that cover the given ones; one whole when they are most of it."""
    result: list[pygame.Rect] = []
    for rect in rects:
        current = rect.copy()
        while (hit := current.collidelist(result)) >= 0:
            current.union_ip(result.pop(hit))
        result.append(current)
    return [whole.copy()] if _is_most(sum(rect.w * rect.h for rect in result), whole) else result


def _is_most(area: int, whole: pygame.Rect) -> bool:
    return area > _MOST_DIRTY * whole.w * whole.h


def _flattened(page: Page) -> tuple[Under, tuple[Node, ...]]:
    """What lies under the last dimming layer (with its dim and blur), and what lies over it."""
    last = max(
        (place for place, layer in enumerate(page.layers) if layer.dim or layer.blur), default=0
    )
    top = page.layers[last] if page.layers else None
    under = tuple(node for layer in page.layers[:last] for node in layer.nodes)
    over = tuple(node for layer in page.layers[last:] for node in layer.nodes)
    if top is None or not under:
        return ((), 0.0, False), over
    return (under, top.dim, top.blur), over


def _is_covered(nodes: Sequence[Node]) -> bool:
    """Whether the first node hides the whole ground."""
    first = nodes[0] if nodes else None
    return isinstance(first, Panel) and first.radius == 0 and first.opacity >= 1.0


def _off_stream(place: pygame.Rect) -> tuple[pygame.Rect, ...]:
    """The same place; its first column apart where it begins on 16 bytes (four pixels).

    There SDL copies past the caches, which is quick for a whole picture; what is drawn over and
    sent right after must then be fetched from memory again: three times the time.
    """
    if place.x % 4:
        return (place,)
    x, y, width, height = place
    return pygame.Rect(x, y, 1, height), pygame.Rect(x + 1, y, width - 1, height)


def _joined(places: Sequence[pygame.Rect | None]) -> list[pygame.Rect]:
    """The same places; neighbours as one where that is no larger than the two of them."""
    found: list[pygame.Rect] = []
    size = 0
    for place in filter(None, places):
        area = place.w * place.h
        both = found[-1].union(place) if found else place
        together = both.w * both.h
        if found and together <= size + area:
            found[-1], size = both, together
        else:
            found.append(place)
            size = area
    return found
