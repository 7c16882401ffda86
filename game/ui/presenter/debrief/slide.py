"""What one slide of the debrief holds."""

from enum import StrEnum
from typing import Final

from game.journal.records import Topic
from game.model.ids import TableId
from game.model.value import value
from game.ui.presenter.faces import Face
from game.ui.presenter.intents import SaveNote, ShowStep, StartWhatIf


class DebriefPart(StrEnum):
    """The four parts of a debrief (rules 5)."""

    FEELING = "feeling"
    ANALYSIS = "analysis"
    TRANSFER = "transfer"
    CRITIQUE = "critique"


@value
class Plan:
    """How a debrief of so many minutes is spent.

    Attributes:
        minutes: Per part, in the order of the parts.
        pivots: Kantelmomenten that are talked about.
        patterns: Patterns that are talked about, at most.
        touched: Whether there is time to ask what touched people.
    """

    minutes: tuple[int, int, int, int]
    pivots: int
    patterns: int
    touched: bool


PLANS: Final[dict[int, Plan]] = {
    20: Plan(minutes=(4, 8, 6, 2), pivots=1, patterns=2, touched=False),
    30: Plan(minutes=(6, 12, 9, 3), pivots=2, patterns=3, touched=True),
    38: Plan(minutes=(8, 15, 11, 4), pivots=3, patterns=4, touched=True),
    50: Plan(minutes=(10, 20, 15, 5), pivots=3, patterns=6, touched=True),
}
"""Plans by minutes: that of 50 is of rules 5, the others in the same shares."""
FIELD_LONGEST: Final = 200


@value
class Ask:
    """Something that is typed in the room and kept in the file; ``kept`` is what was so far."""

    id: str
    label: str
    placeholder: str
    save_label: str
    intent: SaveNote
    kept: tuple[str, ...]


@value
class Slide:
    """One slide: a title, what is told, what is asked, and what can be done.

    Attributes:
        place: Number from 0 of the table that it is about; None for all.
        lifeworld: Whether the chairs of Leefwereld speak first.
        show: Where it can be seen in the session.
        fork: What can be tried otherwise.
    """

    id: str
    part: DebriefPart
    icon: str
    title: str
    told: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    place: int | None = None
    faces: tuple[Face, ...] = ()
    lifeworld: bool = False
    show: ShowStep | None = None
    fork: StartWhatIf | None = None
    ask: Ask | None = None


def note_of(field: str, topic: Topic, table: TableId | None = None) -> SaveNote:
    """Keep what was typed as a note of this sort."""
    return SaveNote(field=field, table=table or "", topic=topic)
