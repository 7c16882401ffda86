"""Composed vector faces: every person of a casus gets a face that stays the same."""

from game.art.portraits.cast import Hints, look_for, look_of
from game.art.portraits.draw import VIEWBOX, bust, portrait
from game.art.portraits.look import Look, Mood
from game.art.portraits.words import unknown_words

__all__ = [
    "VIEWBOX",
    "Hints",
    "Look",
    "Mood",
    "bust",
    "look_for",
    "look_of",
    "portrait",
    "unknown_words",
]
