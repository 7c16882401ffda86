"""A picture is written whole, or the command hears that it was not."""

import sys
from pathlib import Path

import pygame
import pytest

from game.ui.png import save_png


def test_a_picture_is_a_png(tmp_path: Path) -> None:
    save_png(pygame.Surface((8, 6)), tmp_path / "één.png")

    assert pygame.image.load(str(tmp_path / "één.png")).get_size() == (8, 6)


@pytest.mark.skipif(sys.platform != "linux", reason="a disk that is always full is a Linux device")
def test_a_full_disk_is_told() -> None:
    with pytest.raises(OSError, match="No space"):
        save_png(pygame.Surface((8, 6)), Path("/dev/full"))
