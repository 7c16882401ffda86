"""Pictures of a casus itself: PNG bytes as a text that a picture node can carry, and back."""

import io
from base64 import b64decode, b64encode

import pygame

from game.ui.layout.nodes import Fit

PNG = "data:image/png;base64,"
"""What the text of a picture begins with that is no SVG."""


def as_text(data: bytes) -> str:
    """Return the bytes of a checked PNG as the text of a picture node."""
    return PNG + b64encode(data).decode("ascii")


def fitted(text: str, width: int, height: int, fit: Fit) -> pygame.Surface:
    """Return a picture at a size; ``contain`` leaves the rest clear, ``cover`` cuts it off.

    Raises:
        pygame.error: The bytes are no picture.
        ValueError: The text holds no bytes.
    """
    data = b64decode(text.removeprefix(PNG), validate=True)
    whole = pygame.image.load(io.BytesIO(data), "picture.png")
    if fit == "stretch":
        return pygame.transform.smoothscale(_deep(whole), (width, height))
    across, down = width / whole.get_width(), height / whole.get_height()
    scale = max(across, down) if fit == "cover" else min(across, down)
    size = (max(1, round(whole.get_width() * scale)), max(1, round(whole.get_height() * scale)))
    scaled = pygame.transform.smoothscale(_deep(whole), size)
    surface = pygame.Surface((width, height), pygame.SRCALPHA)
    surface.blit(scaled, ((width - size[0]) // 2, (height - size[1]) // 2))
    return surface


def _deep(surface: pygame.Surface) -> pygame.Surface:
    """Return a surface of 32 bits a pixel: what scaling asks for."""
    deep = pygame.Surface(surface.get_size(), pygame.SRCALPHA)
    deep.blit(surface, (0, 0))
    return deep
