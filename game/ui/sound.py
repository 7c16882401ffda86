"""Makes cues heard where there is something to hear them on; else play goes on in silence."""

import logging

import pygame

from game.ui.cues import Cue
from game.ui.settings import SettingsStore
from game.ui.tones import RATE, samples

_SAMPLE_BITS = -16
_BUFFER = 512
_log = logging.getLogger("speelveld.ui")


class Loudspeaker:
    """Opens the sound device at the first cue that the room wants to hear."""

    def __init__(self, store: SettingsStore) -> None:
        self._store = store
        self._sounds: dict[Cue, pygame.mixer.Sound] = {}
        self._open = False
        self._deaf = False

    @property
    def open(self) -> bool:
        """Whether the sound device is in use."""
        return self._open

    def play(self, cue: Cue) -> None:
        """Let a cue sound; with sound off the device is let go of."""
        if not self._store.current.sound:
            self.close()
        elif self._ready():
            self._play(cue)

    def close(self) -> None:
        """Let go of the device; the next cue may try it again."""
        if self._open:
            pygame.mixer.quit()
        self._sounds.clear()
        self._open = self._deaf = False

    def _ready(self) -> bool:
        if self._open or self._deaf:
            return self._open
        try:
            pygame.mixer.init(RATE, _SAMPLE_BITS, 1, _BUFFER, allowedchanges=0)
        except (pygame.error, RuntimeError):  # a pygame without a mixer raises the second
            self._deaf = True
            _log.info("no sound device: play goes on in silence")
        else:
            self._open = True
        return self._open

    def _play(self, cue: Cue) -> None:
        try:
            if cue not in self._sounds:
                self._sounds[cue] = pygame.mixer.Sound(buffer=samples(cue))
            self._sounds[cue].play()
        except pygame.error:
            self.close()
            self._deaf = True
