"""The canvas of a window: its size, and what the settings say about looking."""

from game.ui.fonts import FontBook, FontMeasure
from game.ui.layout.canvas import Canvas, canvas_for, scale_for
from game.ui.settings import SettingsStore


def seen_at(
    size: tuple[int, int], store: SettingsStore, fonts: FontBook, *, still: bool = False
) -> Canvas:
    """The canvas for a window of this size in pixels; ``still``: nothing moves on it."""
    settings, scale = store.current, scale_for(*size)
    return canvas_for(
        *size,
        measure=FontMeasure(book=fonts, scale=scale),
        text_factor=settings.text_percent / 100,
        theme=settings.theme,
        language=settings.language,
        reduced_motion=still or settings.reduced_motion,
        names_hidden=store.names_hidden,
    )
