"""How the lines of Doorwerking are written down: who, and what they did or felt."""

from collections.abc import Mapping
from typing import Literal, NamedTuple, TypeAlias

from game.text.language import Both

Who: TypeAlias = Literal["person", "place", "you", "team", "street", "council", "work", "town"]
"""Who the line is about; "person" and "place" are found in the game."""


class Line(NamedTuple):
    """One way to say it: ``who`` and then the sentence goes on, in the past tense."""

    who: Who
    nl: str
    en: str

    @property
    def both(self) -> Both:
        """The sentence in both languages."""
        return Both(self.nl, self.en)


Key: TypeAlias = tuple[str, str, str]
"""Kind of cause, what it is about ("" for all) and the meter with its sign, such as "trust+"."""
Lines: TypeAlias = Mapping[Key, tuple[Line, ...]]

WHO: Mapping[Who, Both] = {
    "you": Both("U", "You"),
    "team": Both("Uw team", "Your team"),
    "street": Both("De buurt", "The neighbourhood"),
    "council": Both("De raad", "The council"),
    "town": Both("De gemeente", "The municipality"),
}
