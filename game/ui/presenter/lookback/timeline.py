"""The time line: chapters, marks, leaps, running by itself, filter and clip."""

from typing import Final, Literal

from game.journal.records import StepRecord
from game.model.value import value
from game.text.numbers import clock
from game.text.phrases.chrome import ChromeText
from game.text.phrases.lookback import LookBackFilter, LookBackText
from game.ui.presenter.intents import Run, Seek, Show
from game.ui.presenter.lookback.course import Course
from game.ui.presenter.lookback.looking import CLIP, SPEED, Looking

MarkKind = Literal["switch", "encounter", "turning", "note", "bookmark"]
_LOOKS: Final[dict[MarkKind, tuple[str, str]]] = {
    "switch": ("mask-happy", "t1"),
    "encounter": ("chat-circle-dots", "warn"),
    "turning": ("star", "t3"),
    "note": ("note-pencil", "petal"),
    "bookmark": ("bookmark-simple", "accent2"),
}
"""Icon and colour of each mark; the later in the list the more it matters."""
SPEEDS: Final[tuple[tuple[str, float], ...]] = (("½×", 4.0), ("1×", 2.0), ("2×", 1.0), ("4×", 0.5))
"""How fast it runs by itself: the name, and seconds a step."""
_ROOM: Final = 44
"""How many marks with an icon fit beside each other on the line."""


@value
class Chapter:
    """A round on the time line, from one position to another; ``short`` where room is scarce."""

    label: str
    short: str
    start: int
    end: int
    seek: Seek


@value
class TimeMark:
    """A moment on the time line; without an icon it is a dot."""

    at: int
    icon: str
    colour: str
    faint: bool = False


@value
class Leap:
    """A jump along the time line."""

    id: str
    icon: str
    label: str
    seek: Seek
    reason: str


@value
class SpeedChoice:
    """How fast it may run."""

    label: str
    aria: str
    chosen: bool
    show: Show


@value
class TimeLine:
    """Where we are on the way from the first step to the last."""

    position: int
    total: int
    text: str
    clock: str
    chapters: tuple[Chapter, ...]
    marks: tuple[TimeMark, ...]
    leaps: tuple[Leap, ...]
    run: Run
    run_label: str
    speeds: tuple[SpeedChoice, ...]
    filter_label: str
    filtered: bool
    clip: tuple[int | None, int | None]
    clip_label: str
    clip_show: tuple[Show, ...]


def time_line(looking: Looking, turning: tuple[int, ...] = ()) -> TimeLine:
    """Where the cursor is; ``turning`` are the positions of kantelmomenten found so far."""
    step, total = looking.step, looking.course.end
    ms = step.ms if isinstance(step, StepRecord) else 0
    first, last = looking.clip
    label, shows = _clip(looking)
    return TimeLine(
        position=looking.at,
        total=total,
        text=looking.say(LookBackText.STEP_OF, step=looking.at, steps=total),
        clock=clock(ms // 1000),
        chapters=chapters(looking),
        marks=_marks(looking, turning),
        leaps=_leaps(looking),
        run=Run(on=not looking.running),
        run_label=looking.say(LookBackText.REST if looking.running else LookBackText.RUN),
        speeds=_speeds(looking),
        filter_label=_filter_label(looking),
        filtered=not looking.filter.off,
        clip=(first, last),
        clip_label=label,
        clip_show=shows,
    )


def chapters(looking: Looking) -> tuple[Chapter, ...]:
    """What was before the rounds, and every round."""
    rounds, end = looking.course.rounds, looking.course.end
    ends = [start for _, start in rounds[1:]] + [end]
    return tuple(
        Chapter(
            label=looking.say(ChromeText.ROUND, round=number)
            if number
            else looking.say(LookBackText.BEFORE_ROUNDS),
            short=str(number) if number else "",
            start=start,
            end=stop,
            seek=Seek(position=start),
        )
        for (number, start), stop in zip(rounds, ends, strict=True)
        if stop > start
    )


def seconds_a_step(looking: Looking) -> float:
    """How long each step is shown while it runs by itself."""
    speed = _speed(looking)
    return next(seconds for name, seconds in SPEEDS if name == speed)


def track_of(looking: Looking) -> tuple[int, ...]:
    """The positions that stepping and running go along: what filter and clip leave."""
    first, last = looking.clip
    low = 0 if first is None else first
    high = looking.course.end if last is None else last
    steps = looking.course.matching(looking.filter)
    if first is None and last is None:
        return steps
    return tuple(sorted({low, high, *(step for step in steps if low <= step <= high)}))


def _speed(looking: Looking) -> str:
    chosen = looking.local.get(SPEED, "1×")
    return chosen if chosen in dict(SPEEDS) else "1×"


def _speeds(looking: Looking) -> tuple[SpeedChoice, ...]:
    now = _speed(looking)
    return tuple(
        SpeedChoice(
            label=name,
            aria=looking.say(LookBackText.SPEED, speed=name),
            chosen=name == now,
            show=Show(key=SPEED, to=name),
        )
        for name, _ in SPEEDS
    )


def _filter_label(looking: Looking) -> str:
    if looking.filter.off:
        return looking.say(LookBackFilter.TITLE)
    left = len(looking.course.matching(looking.filter))
    return looking.say(LookBackFilter.ON, steps=left, all=looking.course.end)


def _clip(looking: Looking) -> tuple[str, tuple[Show, ...]]:
    """The next thing to do with the clip: begin it, end it, drop it."""
    first, last = looking.clip
    here = str(looking.at)
    if first is None:
        return looking.say(LookBackFilter.CLIP_START), (Show(key=CLIP[0], to=here),)
    if last is None and looking.at > first:
        return looking.say(LookBackFilter.CLIP_END), (Show(key=CLIP[1], to=here),)
    return looking.say(LookBackFilter.CLIP_OFF), tuple(Show(key=key, to="") for key in CLIP)


def _marks(looking: Looking, turning: tuple[int, ...]) -> tuple[TimeMark, ...]:
    """Every mark, the more important last; where they crowd, only dots and the last icon."""
    course = looking.course
    matching = set(course.matching(looking.filter))
    spots: dict[int, tuple[MarkKind, int]] = {}
    total = max(1, course.end)
    marks: list[TimeMark] = []
    for kind, at in _all_marks(looking, course, turning):
        slot = at * _ROOM // total
        if slot in spots:
            marks.append(
                _dot(spots[slot][0], spots[slot][1], faint=spots[slot][1] not in matching)
            )
        spots[slot] = (kind, at)
    shown = [
        TimeMark(at=at, icon=_LOOKS[kind][0], colour=_LOOKS[kind][1], faint=at not in matching)
        for kind, at in sorted(spots.values(), key=lambda spot: spot[1])
    ]
    return (*marks, *shown)


def _dot(kind: MarkKind, at: int, *, faint: bool) -> TimeMark:
    return TimeMark(at=at, icon="", colour=_LOOKS[kind][1], faint=faint)


def _all_marks(
    looking: Looking, course: Course, turning: tuple[int, ...]
) -> list[tuple[MarkKind, int]]:
    history = looking.replay.history
    found: list[tuple[MarkKind, int]] = []
    for position, deed in enumerate(course.deeds, 1):
        if deed.decided == "switch":
            found.append(("switch", position))
        elif deed.decided == "encounter":
            found.append(("encounter", position))
    found.extend(("turning", at) for at in turning)
    notes = (history.position_of(note.seq) for note in history.notes)
    found.extend(("note", at) for at in notes if at is not None)
    kept = (history.position_of(mark.seq) for mark in history.bookmarks)
    found.extend(("bookmark", at) for at in kept if at is not None)
    return found


def _leaps(looking: Looking) -> tuple[Leap, ...]:
    """A chapter back, a step back, a step on, a chapter on."""
    here, end, track = looking.at, looking.course.end, track_of(looking)
    starts = [start for _, start in looking.course.rounds]
    before = max((at for at in track if at < here), default=here)
    after = min((at for at in track if at > here), default=here)
    earlier = max((start for start in starts if start < here), default=0)
    later = min((start for start in starts if start > here), default=end)
    first = looking.say(LookBackText.AT_START) if here <= 0 else ""
    last = looking.say(LookBackText.AT_END) if here >= end else ""
    none_before = first or ("" if before < here else looking.say(LookBackText.AT_START))
    none_after = last or ("" if after > here else looking.say(LookBackText.AT_END))
    say = looking.say
    return (
        Leap(id="round-back", icon="rewind", label=say(LookBackText.CHAPTER_BACK),
             seek=Seek(position=earlier), reason=first),
        Leap(id="back", icon="skip-back", label=say(LookBackText.STEP_BACK),
             seek=Seek(position=before), reason=none_before),
        Leap(id="on", icon="skip-forward", label=say(LookBackText.STEP_ON),
             seek=Seek(position=after), reason=none_after),
        Leap(id="round-on", icon="fast-forward", label=say(LookBackText.CHAPTER_ON),
             seek=Seek(position=later), reason=last),
    )  # fmt: skip
