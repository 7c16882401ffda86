"""Golden pictures: screens that a person has looked at, compared with room for another build."""

from pathlib import Path
from typing import Final

import pygame
import pytest

from tests.helpers.golden import Golden

SIZE: Final = (1366, 768)
"""Pixels of every golden picture."""
TILES: Final = (171, 96)
"""Pictures are compared as the averages of so many tiles, about 8 pixels wide and high."""
TILE_LIMIT: Final = 28
"""A tile counts as other when a colour of it (0-255) differs by more than this."""
MOST_OTHER: Final = 0.012
"""Share of tiles that another build of SDL or freetype may draw otherwise."""


def same(golden: Golden, name: str, picture: Path) -> None:
    """Fail unless a picture looks like the golden one; write it anew under ``--golden-update``.

    Another build draws the rims of letters and curves a little otherwise, which hardly moves the
    average of a tile; a thing that is gone, moved or recoloured changes many.
    """
    kept = golden.root / "tests" / "golden" / "screens" / f"{name}.png"
    if golden.update:
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(picture.read_bytes())
        return
    if not kept.is_file():
        pytest.fail(f"tests/golden/screens/{name}.png does not exist", pytrace=False)
    share = other_tiles(pygame.image.load(kept), pygame.image.load(picture))
    if share > MOST_OTHER:
        pytest.fail(
            f"{share:.1%} of tests/golden/screens/{name}.png looks otherwise now: {picture}\n"
            "If this is meant, renew it with --golden-update and look at the change.",
            pytrace=False,
        )


def other_tiles(one: pygame.Surface, other: pygame.Surface) -> float:
    """The share of tiles that differ between two pictures ; 1.0 when their sizes differ."""
    if one.get_size() != other.get_size():
        return 1.0
    mine, theirs = _tiles(one), _tiles(other)
    differ = sum(
        max(abs(a - b) for a, b in zip(mine[at : at + 3], theirs[at : at + 3], strict=True))
        > TILE_LIMIT
        for at in range(0, len(mine), 3)
    )
    return differ * 3 / len(mine)


def _tiles(picture: pygame.Surface) -> bytes:
    whole = pygame.Surface(picture.get_size(), 0, 24)
    whole.blit(picture, (0, 0))
    return pygame.image.tobytes(pygame.transform.smoothscale(whole, TILES), "RGB")
