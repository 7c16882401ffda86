"""The time line of looking back: rounds, moments that stand out, and leaps."""

from collections.abc import Sequence
from typing import Final, Literal

from game.journal.records import ScenarioChanged, StepRecord
from game.model import commands as k
from game.model.value import value
from game.session.replay import Replay
from game.text.catalogue import Texts
from game.text.numbers import clock
from game.text.phrases.chrome import ChromeText
from game.text.phrases.lookback import LookBackText
from game.ui.presenter.intents import Seek

MarkKind = Literal["round", "choice", "note", "bookmark"]
_MARK_LOOKS: Final[dict[MarkKind, tuple[str, str]]] = {
    "round": ("flag-banner", "petal"),
    "choice": ("chat-circle-dots", "warn"),
    "note": ("note-pencil", "t1"),
    "bookmark": ("bookmark-simple", "accent"),
}


@value
class Stretch:
    """A round on the time line, from one position to another."""

    label: str
    start: int
    end: int
    seek: Seek


@value
class TimeMark:
    """A moment on the time line."""

    at: int
    icon: str
    colour: str


@value
class TimeLine:
    """Where we are on the way from the first step to the last."""

    position: int
    total: int
    text: str
    clock: str
    stretches: tuple[Stretch, ...]
    marks: tuple[TimeMark, ...]
    leaps: tuple["Leap", ...]


@value
class Leap:
    """A jump along the time line."""

    id: str
    icon: str
    label: str
    seek: Seek
    possible: bool


def time_line(replay: Replay, step: StepRecord | ScenarioChanged | None, texts: Texts) -> TimeLine:
    """Where the cursor of a replay is."""
    total = len(replay)
    ms = step.ms if isinstance(step, StepRecord) else 0
    return TimeLine(
        position=replay.at,
        total=total,
        text=texts.say(LookBackText.STEP_OF, step=replay.at, steps=total),
        clock=clock(ms // 1000),
        stretches=_stretches(replay, texts),
        marks=_marks(replay),
        leaps=_leaps(replay, texts),
    )


def _rounds(replay: Replay) -> list[tuple[int, int]]:
    """(round, first position) of every round that was played."""
    found: list[tuple[int, int]] = [(0, 0)]
    for position, item in enumerate(replay.history.timeline.live, start=1):
        if isinstance(item, StepRecord) and isinstance(item.command, k.StartRound):
            found.append((replay.history.state(position).round, position))
    return found


def _stretches(replay: Replay, texts: Texts) -> tuple[Stretch, ...]:
    rounds = _rounds(replay)
    ends = [start for _, start in rounds[1:]] + [len(replay)]
    return tuple(
        Stretch(
            label=texts.say(ChromeText.ROUND, round=number) if number else "",
            start=start,
            end=end,
            seek=Seek(position=start),
        )
        for (number, start), end in zip(rounds, ends, strict=True)
        if end > start
    )


def _marks(replay: Replay) -> tuple[TimeMark, ...]:
    history = replay.history
    marks = [
        _mark("choice", position)
        for position, item in enumerate(history.timeline.live, start=1)
        if isinstance(item, StepRecord) and isinstance(item.command, k.ChooseRole | k.ChooseOption)
    ]
    marks += _placed(replay, "note", [note.seq for note in history.notes])
    marks += _placed(replay, "bookmark", [mark.seq for mark in history.bookmarks])
    return tuple(marks)


def _placed(replay: Replay, kind: MarkKind, seqs: Sequence[int]) -> list[TimeMark]:
    positions = [replay.history.position_of(seq) if seq else 0 for seq in seqs]
    return [_mark(kind, position) for position in positions if position is not None]


def _mark(kind: MarkKind, at: int) -> TimeMark:
    icon, colour = _MARK_LOOKS[kind]
    return TimeMark(at=at, icon=icon if kind != "choice" else "", colour=colour)


def _leaps(replay: Replay, texts: Texts) -> tuple[Leap, ...]:
    """To the start, a round back, a step back, a step on, a round on, to the end."""
    here, end = replay.at, len(replay)
    starts = [start for _, start in _rounds(replay)]
    earlier = max((start for start in starts if start < here), default=0)
    later = min((start for start in starts if start > here), default=end)
    say = texts.say
    return (
        Leap(id="round-back", icon="rewind", label=say(LookBackText.PREVIOUS),
             seek=Seek(position=earlier), possible=here > 0),
        Leap(id="back", icon="skip-back", label=say(LookBackText.PREVIOUS),
             seek=Seek(position=max(0, here - 1)), possible=here > 0),
        Leap(id="on", icon="skip-forward", label=say(LookBackText.FOLLOWING),
             seek=Seek(position=min(end, here + 1)), possible=here < end),
        Leap(id="round-on", icon="fast-forward", label=say(LookBackText.FOLLOWING),
             seek=Seek(position=later), possible=here < end),
    )  # fmt: skip
