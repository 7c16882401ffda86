"""Rectangles in design pixels and the ways to divide them."""

from collections.abc import Sequence

from game.model.value import value


@value
class Box:
    """An axis-aligned rectangle; x grows right, y grows down. Sizes are zero or more."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The x just past the right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The y just past the lower edge."""
        return self.y + self.h

    @property
    def cx(self) -> float:
        """The x of the centre."""
        return self.x + self.w / 2

    @property
    def cy(self) -> float:
        """The y of the centre."""
        return self.y + self.h / 2

    def inset(self, dx: float, dy: float | None = None) -> "Box":
        """The box without a border of dx left and right and dy (default dx) above and below."""
        down = dx if dy is None else dy
        return self.pad(left=dx, right=dx, top=down, bottom=down)

    def pad(
        self, *, left: float = 0, top: float = 0, right: float = 0, bottom: float = 0
    ) -> "Box":
        """The box without the given borders; a border wider than the box leaves size zero."""
        return Box(
            x=self.x + left,
            y=self.y + top,
            w=max(0.0, self.w - left - right),
            h=max(0.0, self.h - top - bottom),
        )

    def grown(self, by: float) -> "Box":
        """The box with a border of ``by`` added on all sides."""
        return Box(x=self.x - by, y=self.y - by, w=self.w + 2 * by, h=self.h + 2 * by)

    def moved(self, dx: float, dy: float) -> "Box":
        """The same size at another place."""
        return Box(x=self.x + dx, y=self.y + dy, w=self.w, h=self.h)

    def at(self, *, w: float, h: float, ax: float = 0.5, ay: float = 0.5) -> "Box":
        """A box of w x h inside this one; anchors 0 = left or top, 1 = right or bottom."""
        return Box(x=self.x + (self.w - w) * ax, y=self.y + (self.h - h) * ay, w=w, h=h)

    def split_left(self, w: float, gap: float = 16) -> tuple["Box", "Box"]:
        """A piece of width w at the left, and the rest after the gap."""
        width = min(w, self.w)
        return Box(x=self.x, y=self.y, w=width, h=self.h), self.pad(left=width + gap)

    def split_right(self, w: float, gap: float = 16) -> tuple["Box", "Box"]:
        """A piece of width w at the right, and the rest before the gap."""
        width = min(w, self.w)
        piece = Box(x=self.right - width, y=self.y, w=width, h=self.h)
        return piece, self.pad(right=width + gap)

    def split_top(self, h: float, gap: float = 16) -> tuple["Box", "Box"]:
        """A piece of height h at the top, and the rest under the gap."""
        height = min(h, self.h)
        return Box(x=self.x, y=self.y, w=self.w, h=height), self.pad(top=height + gap)

    def split_bottom(self, h: float, gap: float = 16) -> tuple["Box", "Box"]:
        """A piece of height h at the bottom, and the rest above the gap."""
        height = min(h, self.h)
        piece = Box(x=self.x, y=self.bottom - height, w=self.w, h=height)
        return piece, self.pad(bottom=height + gap)

    def columns(self, count: int, gap: float = 16) -> tuple["Box", ...]:
        """``count`` equal columns, left to right."""
        return self.columns_of([None] * count, gap)

    def rows(self, count: int, gap: float = 16) -> tuple["Box", ...]:
        """``count`` equal rows, top to bottom."""
        return self.rows_of([None] * count, gap)

    def columns_of(self, sizes: Sequence[float | None], gap: float = 16) -> tuple["Box", ...]:
        """Columns of the given widths; the columns of width None share what is left."""
        spans = _spans(self.x, self.w, sizes, gap)
        return tuple(Box(x=start, y=self.y, w=size, h=self.h) for start, size in spans)

    def rows_of(self, sizes: Sequence[float | None], gap: float = 16) -> tuple["Box", ...]:
        """Rows of the given heights; the rows of height None share what is left."""
        spans = _spans(self.y, self.h, sizes, gap)
        return tuple(Box(x=self.x, y=start, w=self.w, h=size) for start, size in spans)

    def grid(self, columns: int, rows: int, gap: float = 16) -> tuple["Box", ...]:
        """Equal cells, row by row from the top left."""
        return tuple(cell for row in self.rows(rows, gap) for cell in row.columns(columns, gap))

    def contains(self, x: float, y: float) -> bool:
        """Whether the point lies in the box; the right and lower edges do not count."""
        return self.x <= x < self.right and self.y <= y < self.bottom

    def holds(self, other: "Box", slack: float = 0.5) -> bool:
        """Whether the other box lies wholly inside, give or take ``slack``."""
        return (
            self.x - slack <= other.x
            and self.y - slack <= other.y
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def overlaps(self, other: "Box", gap: float = 0.0) -> bool:
        """Whether the boxes share area, or come closer than ``gap`` to each other."""
        return (
            self.x < other.right + gap
            and other.x < self.right + gap
            and self.y < other.bottom + gap
            and other.y < self.bottom + gap
        )

    def union(self, other: "Box") -> "Box":
        """The smallest box that holds both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Box(
            x=x, y=y, w=max(self.right, other.right) - x, h=max(self.bottom, other.bottom) - y
        )


def box(x: float, y: float, w: float, h: float) -> Box:
    """A box by position, for places where the four numbers speak for themselves."""
    return Box(x=x, y=y, w=w, h=h)


def _spans(
    start: float, length: float, sizes: Sequence[float | None], gap: float
) -> list[tuple[float, float]]:
    fixed = sum(size for size in sizes if size is not None)
    free = max(0.0, length - fixed - gap * (len(sizes) - 1))
    share = free / max(1, sum(size is None for size in sizes))
    spans: list[tuple[float, float]] = []
    for size in sizes:
        width = share if size is None else size
        spans.append((start, width))
        start += width + gap
    return spans
