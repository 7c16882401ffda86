"""What the checks look at: the document, and the casus at each level that it allows."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from game.model.casus import Casus, Encounter
from game.model.terms import Flag, Level
from game.model.value import value
from game.scenario import keys
from game.scenario.findings import Finding
from game.scenario.references import Namings
from game.scenario.schema import Document
from game.scenario.weigh import Weights


@value
class Subject:
    """A checked document and all that follows from it.

    Attributes:
        document: The checked document.
        raw: The document as TOML gave it.
        casussen: The casus at each level that it allows, its own level first.
        flags: The flags that something can switch on, at each level.
        namings: Where its conditions and effects name something.
        together: Every text of the document in one, for a first look.
        whole: Every encounter with all its options and effects, in file order.
        weights: What each option of those changes at once.
        numbers: Names of the numbers that a casus may change.
        folder: Name of the casus's folder, or "" when the text came alone.
    """

    document: Document
    raw: Mapping[str, Any]
    casussen: Mapping[Level, Casus]
    flags: Mapping[Level, frozenset[Flag]]
    namings: Namings
    together: str
    whole: tuple[Encounter, ...]
    weights: Sequence[Sequence[Weights]]
    numbers: tuple[str, ...]
    folder: str = ""

    @property
    def practice(self) -> bool:
        """Whether this is a practice casus: too short to hold everything."""
        return self.document.minutes <= 15


Check: TypeAlias = Callable[[Subject], Iterator[Finding]]


def level_names(levels: list[Level]) -> str:
    """Return the Dutch names of levels."""
    return ", ".join(keys.dutch_word(keys.LEVELS, level) for level in levels)
