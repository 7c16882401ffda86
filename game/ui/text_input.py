"""Keyboard text and input method: open for a field only, so that hotkeys type nothing."""

from collections.abc import Callable

import pygame

from game.ui.layout.box import Box
from game.ui.layout.nodes import Target


class TextInput:
    """Whether the system composes text for this program.

    Attributes:
        on: Whether it does now.
    """

    def __init__(self) -> None:
        self.on = False

    def stop(self) -> None:
        """Begin without, as a new window does."""
        pygame.key.stop_text_input()
        self.on = False

    def follow(
        self, focus: Target | None, place: Callable[[Box], pygame.Rect], *, elsewhere: bool
    ) -> None:
        """Go with the focus; ``elsewhere``: a field of another window has the keyboard."""
        field = focus is not None and focus.role == "field" and focus.enabled
        if focus is not None and (field or elsewhere):
            pygame.key.set_text_input_rect(place(focus.box))
        if (field or elsewhere) != self.on:
            self.on = field or elsewhere
            (pygame.key.start_text_input if self.on else pygame.key.stop_text_input)()
