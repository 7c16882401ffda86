"""When something sounds: told from how a game stood before and how it stands now. Pure.

Sound is never alone: each cue goes with something that is seen, and by default nothing sounds.
"""

from typing import Final, Literal, Protocol

from game.model.terms import Turn
from game.model.value import value
from game.ui.playing import Playing

Cue = Literal["card", "stamp", "tick", "time", "bookmark"]
_TICKS: Final = "ticks:"


class Speaker(Protocol):
    """What makes a cue heard."""

    def play(self, cue: Cue, /) -> None:
        """Let a cue sound, if the room wants to hear anything."""
        ...


@value
class Standing:
    """What of a game can be heard when it changes."""

    steps: int
    cards: int
    ticks: int
    bookmarks: int
    late: bool


def standing(game: Playing) -> Standing:
    """How a game stands now."""
    tables = game.session.state.tables.values()
    marks = game.local.marks
    return Standing(
        steps=game.session.position,
        cards=sum(table.turn is Turn.ENCOUNTER for table in tables),
        ticks=sum(int(mark) for key, mark in marks if key.startswith(_TICKS) and mark.isdecimal()),
        bookmarks=len(game.session.history.bookmarks),
        late=game.late,
    )


def cue(before: Standing, after: Standing) -> Cue | None:
    """What the change sounds like; taking back is silent."""
    if after.bookmarks > before.bookmarks:
        return "bookmark"
    if after.ticks > before.ticks:
        return "tick"
    if after.steps > before.steps:
        return "card" if after.cards > before.cards else "stamp"
    return "time" if after.late and not before.late else None


class Cues:
    """Listens to one game after the other."""

    def __init__(self, speaker: Speaker | None) -> None:
        self._speaker = speaker
        self._game: Playing | None = None
        self._before: Standing | None = None

    def follow(self, game: Playing | None) -> None:
        """Let what changed since the last time sound; a game that just opened is silent."""
        after = None if game is None else standing(game)
        same = game is self._game
        before, self._game, self._before = self._before, game, after
        if not same or before is None or after is None:
            return
        heard = cue(before, after)
        if heard is not None:
            self.play(heard)

    def play(self, heard: Cue) -> None:
        """Let this sound."""
        if self._speaker is not None:
            self._speaker.play(heard)
