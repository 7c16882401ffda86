"""The sounds of the game, computed: a few notes each, so that no file has to be shipped. Pure."""

import math
from array import array
from collections.abc import Mapping
from typing import Final

from game.model.value import value
from game.ui.cues import Cue

RATE: Final = 22_050
"""Samples a second, one channel, 16 bits with sign."""
_PARTIALS: Final = ((1, 0.72), (2, 0.2), (3, 0.08))
"""The overtones of a note and their share: round, like a marimba."""
_ATTACK: Final = 0.004
_FADE: Final = 5.0
_LOUDEST: Final = 32_767


@value
class Note:
    """A struck note that dies away: pitch in hertz, times in seconds, loudness 0-1."""

    pitch: float
    begins: float
    lasts: float
    loud: float


TUNES: Final[Mapping[Cue, tuple[Note, ...]]] = {
    "card": (
        Note(pitch=440.0, begins=0.0, lasts=0.22, loud=0.22),
        Note(pitch=659.3, begins=0.09, lasts=0.34, loud=0.22),
    ),
    "stamp": (
        Note(pitch=130.8, begins=0.0, lasts=0.16, loud=0.5),
        Note(pitch=523.3, begins=0.0, lasts=0.06, loud=0.12),
    ),
    "tick": (Note(pitch=987.8, begins=0.0, lasts=0.09, loud=0.25),),
    "time": (
        Note(pitch=587.3, begins=0.0, lasts=0.4, loud=0.28),
        Note(pitch=493.9, begins=0.25, lasts=0.4, loud=0.28),
        Note(pitch=392.0, begins=0.5, lasts=0.6, loud=0.28),
    ),
    "bookmark": (
        Note(pitch=784.0, begins=0.0, lasts=0.2, loud=0.2),
        Note(pitch=1046.5, begins=0.1, lasts=0.4, loud=0.2),
    ),
}
"""What each cue sounds like; the notes of one never add up to more than full loudness."""


def seconds(cue: Cue) -> float:
    """How long a cue lasts."""
    return max(note.begins + note.lasts for note in TUNES[cue])


def samples(cue: Cue) -> bytes:
    """The sound of a cue as samples in the order of bytes of this machine."""
    heard = [0.0] * math.ceil(seconds(cue) * RATE)
    for note in TUNES[cue]:
        first = round(note.begins * RATE)
        for place in range(min(round(note.lasts * RATE), len(heard) - first)):
            heard[first + place] += _at(note, place / RATE)
    return array("h", [round(_LOUDEST * each) for each in heard]).tobytes()


def _at(note: Note, moment: float) -> float:
    """How far a note has the air move, from -1 to 1, so long after it was struck."""
    rises = min(1.0, moment / _ATTACK)
    dies = math.exp(-_FADE * moment / note.lasts) * (1.0 - moment / note.lasts)
    turn = 2 * math.pi * note.pitch * moment
    return note.loud * rises * dies * sum(part * math.sin(turn * n) for n, part in _PARTIALS)
