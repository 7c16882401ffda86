"""What the checks look at: the document, and what each level that it allows makes of it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from game.model.terms import Level
from game.model.value import value
from game.scenario import keys
from game.scenario.findings import Finding
from game.scenario.outlook import AtLevel
from game.scenario.references import Namings
from game.scenario.schema import Document
from game.scenario.weigh import Weights


@value
class Subject:
    """A checked document and all that follows from it.

    Attributes:
        document: The checked document.
        raw: The document as TOML gave it.
        levels: What each level that it allows makes of it, its own level first.
        namings: Where its conditions and effects name something.
        together: Every text of the document in one, for a first look.
        weights: What each option of each encounter changes at once, in file order.
        numbers: Names of the numbers that a casus may change.
        folder: Name of the casus's folder, or "" when the text came alone.
    """

    document: Document
    raw: Mapping[str, Any]
    levels: Mapping[Level, AtLevel]
    namings: Namings
    together: str
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
