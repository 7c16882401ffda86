"""From SVG text to pixels: exactly at the device size, kept, and made ahead in the background."""

import io
import queue
import re
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable
from html import escape
from typing import Final, TypeVar

import pygame

from game.model.value import value
from game.ui.layout.nodes import Fit, Radius
from game.ui.own_pictures import PNG, fitted

_OPENING: Final = re.compile(r"<svg\b[^>]*>", re.DOTALL)
_ATTRIBUTE: Final = re.compile(r'\s(width|height|viewBox|preserveAspectRatio)\s*=\s*"([^"]*)"')
_FITS: Final[dict[Fit, str]] = {
    "stretch": "none",
    "contain": "xMidYMid meet",
    "cover": "xMidYMid slice",
}
_BUDGET: Final = 384_000_000
_LARGEST: Final = 8_192
_READY_BUDGET: Final = 128_000_000
Wanted = TypeVar("Wanted")


@value
class Job:
    """One picture at one device size; equal jobs give the same surface.

    ``small`` is the size at which a picture is drawn that can be stretched afterwards, because it
    is the same all along a side (a gradient) or soft (a shadow): a fraction of the time.
    """

    svg: str
    width: int
    height: int
    fit: Fit = "stretch"
    radius: Radius = 0.0
    small: tuple[int, int] | None = None


class Raster:
    """Surfaces of SVG texts, the least used dropped when they take over 384 MB.

    Those made ahead that nobody has asked for yet: the oldest dropped over 128 MB.
    """

    def __init__(self) -> None:
        self._kept: OrderedDict[Job, pygame.Surface] = OrderedDict()
        self._ready: OrderedDict[Job, pygame.Surface] = OrderedDict()
        self._bytes = 0
        self._lock = threading.Lock()
        self._wanted: queue.SimpleQueue[Callable[[], Iterable[Job]] | None] = queue.SimpleQueue()
        self._worker: threading.Thread | None = None
        self._asked: object = None

    def surface(self, job: Job) -> pygame.Surface:
        """The picture, made now when it was not made ahead; broken SVG gives a placeholder."""
        kept = self._kept.get(job)
        if kept is not None:
            self._kept.move_to_end(job)
            return kept
        with self._lock:
            made = self._ready.pop(job, None)
        drawn = _for_screen(made or drawn_picture(job))
        self._keep(job, drawn)
        return drawn

    def prefetch(
        self, pictures: Callable[[], Iterable[Wanted]] | None, job: Callable[[Wanted], Job]
    ) -> None:
        """Make these pictures in the background, in this order; also what they are is found there.

        ``pictures`` may take long and must not touch anything that belongs to the window. The
        same ones asked for again are not made again.
        """
        if pictures is None or pictures == self._asked:
            return
        self._asked = pictures
        if self._worker is None:
            self._worker = threading.Thread(target=self._work, name="raster", daemon=True)
            self._worker.start()
        self._wanted.put(lambda: map(job, pictures()))

    def close(self) -> None:
        """Stop the background work and forget all pictures."""
        worker, self._worker = self._worker, None
        if worker is not None:
            self._wanted.put(None)
            worker.join(timeout=0.5)
        self._kept.clear()
        self._ready.clear()
        self._bytes = 0

    def _work(self) -> None:
        while (jobs := self._wanted.get()) is not None:
            for job in jobs():
                if self._worker is None:
                    return
                self._make(job)

    def _make(self, job: Job) -> None:
        with self._lock:
            known = job in self._ready
        if known or job in self._kept:
            return
        made = drawn_picture(job)
        with self._lock:
            self._ready[job] = made
            while sum(map(_size, self._ready.values())) > _READY_BUDGET:
                self._ready.popitem(last=False)

    def _keep(self, job: Job, surface: pygame.Surface) -> None:
        self._kept[job] = surface
        self._bytes += _size(surface)
        while self._bytes > _BUDGET and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            self._bytes -= _size(dropped)


def _size(surface: pygame.Surface) -> int:
    """The bytes that a picture takes."""
    return surface.get_width() * surface.get_height() * 4


def drawn_picture(job: Job) -> pygame.Surface:
    """The picture of a job, its corners rounded; a grey placeholder when the SVG is broken."""
    width, height = _bounded(job.width), _bounded(job.height)
    if job.small is not None:
        small = _loaded(sized(job.svg, *job.small, job.fit))
        stretch = pygame.transform.scale if 1 in job.small else pygame.transform.smoothscale
        return stretch(small, (width, height))
    try:
        own = job.svg.startswith(PNG)
        surface = (
            fitted(job.svg, width, height, job.fit)
            if own
            else _loaded(sized(job.svg, width, height, job.fit))
        )
    except (pygame.error, ValueError):
        surface = _placeholder(width, height)
    if surface.get_size() != (width, height):
        surface = pygame.transform.smoothscale(surface, (width, height))
    if job.radius != 0.0:
        mask = _loaded(rounded(width, height, job.radius, "#FFFFFF"))
        surface.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MIN)
    return surface


def sized(svg: str, width: int, height: int, fit: Fit) -> str:
    """The SVG text with its outer size replaced, so that it is drawn at that size.

    Raises:
        ValueError: there is no ``<svg>`` element, or neither viewBox nor size.
    """
    opening = _OPENING.search(svg)
    if opening is None:
        raise ValueError("no svg element")
    found = dict(_ATTRIBUTE.findall(opening.group()))
    if "viewBox" not in found and not {"width", "height"} <= found.keys():
        raise ValueError("neither viewBox nor size")
    view = found.get("viewBox") or f"0 0 {found['width']} {found['height']}"
    rest = _ATTRIBUTE.sub("", opening.group())[4:]
    head = (
        f'<svg width="{width}" height="{height}" viewBox="{escape(view)}"'
        f' preserveAspectRatio="{_FITS[fit]}"'
    )
    return svg[: opening.start()] + head + rest + svg[opening.end() :]


def rounded(width: float, height: float, radius: Radius, fill: str) -> str:
    """SVG of a filled rectangle with rounded corners."""
    corners = radius if isinstance(radius, tuple) else (radius,) * 4
    most = min(width, height) / 2
    tl, tr, br, bl = (min(corner, most) for corner in corners)
    path = (
        f"M0 {tl} A{tl} {tl} 0 0 1 {tl} 0 L{width - tr} 0 A{tr} {tr} 0 0 1 {width} {tr}"
        f" L{width} {height - br} A{br} {br} 0 0 1 {width - br} {height}"
        f" L{bl} {height} A{bl} {bl} 0 0 1 0 {height - bl} Z"
    )
    return document(width, height, f'<path d="{path}" fill="{fill}"/>')


def document(width: float, height: float, body: str) -> str:
    """A whole SVG text of this size."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}" height="{height:g}"'
        f' viewBox="0 0 {width:g} {height:g}">{body}</svg>'
    )


def scaled_radius(radius: Radius, scale: float) -> Radius:
    """Corner radii in device pixels."""
    if isinstance(radius, tuple):
        tl, tr, br, bl = (corner * scale for corner in radius)
        return tl, tr, br, bl
    return radius * scale


def _loaded(svg: str) -> pygame.Surface:
    return pygame.image.load(io.BytesIO(svg.encode("utf-8", "replace")), "picture.svg")


def _bounded(length: int) -> int:
    return max(1, min(length, _LARGEST))


def _placeholder(width: int, height: int) -> pygame.Surface:
    surface = pygame.Surface((width, height), pygame.SRCALPHA)
    surface.fill((195, 205, 207, 255))
    return surface


def _for_screen(surface: pygame.Surface) -> pygame.Surface:
    """The surface in the format of the screen; without alpha where it hides everything."""
    if pygame.display.get_surface() is None:
        return surface
    width, height = surface.get_size()
    if pygame.mask.from_surface(surface, 254).count() == width * height:
        return surface.convert()
    return surface.convert_alpha()
