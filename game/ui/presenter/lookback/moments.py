"""Where one may want to go: chapters, bookmarks, notes, and what was taken back."""

from game.journal.records import Bookmark, Note
from game.model.value import value
from game.text.phrases.counts import Count
from game.text.phrases.lookback import LookBackPanel, LookBackText
from game.text.step_lines import StepLine
from game.ui.presenter.intents import Seek, Show
from game.ui.presenter.lookback.looking import RUN, Looking
from game.ui.presenter.lookback.moment import told_step
from game.ui.presenter.lookback.timeline import chapters


@value
class Jump:
    """One thing to go to (or to open)."""

    id: str
    icon: str
    label: str
    detail: str
    intent: Seek | Show
    now: bool


@value
class JumpList:
    """Things of one sort; ``nothing`` when there are none."""

    id: str
    title: str
    jumps: tuple[Jump, ...]
    nothing: str


@value
class MomentsView:
    """All that can be gone to."""

    lists: tuple[JumpList, ...]


@value
class RunView:
    """Steps that were tried and taken back."""

    title: str
    lines: tuple[StepLine, ...]
    close: Show


def view(looking: Looking) -> MomentsView:
    """Chapters, bookmarks and notes, and the undone steps."""
    return MomentsView(
        lists=(
            JumpList(
                id="chapter",
                title=looking.say(LookBackPanel.CHAPTERS),
                jumps=_chapters(looking),
                nothing="",
            ),
            JumpList(
                id="mark",
                title=looking.say(LookBackPanel.BOOKMARKS),
                jumps=_bookmarks(looking),
                nothing=looking.say(LookBackPanel.NO_BOOKMARKS),
            ),
            JumpList(
                id="remark",
                title=looking.say(LookBackPanel.NOTES),
                jumps=_notes(looking),
                nothing=looking.say(LookBackPanel.NO_NOTES),
            ),
            JumpList(
                id="run",
                title=looking.say(LookBackText.CONSIDERED_SHORT),
                jumps=_runs(looking),
                nothing=looking.say(LookBackPanel.NOTHING_UNDONE),
            ),
        )
    )


def open_run(looking: Looking) -> RunView | None:
    """The undone steps that are open."""
    place = looking.local.number(RUN)
    runs = looking.replay.history.considered
    if not 1 <= place <= len(runs):
        return None
    run = runs[place - 1]
    history = looking.replay.history
    before = history.position_of(run.after)
    at = before if before is not None else 0
    return RunView(
        title=looking.say(LookBackPanel.RUN_TITLE, step=at),
        lines=tuple(told_step(looking, item, at) for item in run.items),
        close=Show(key=RUN, to=""),
    )


def _chapters(looking: Looking) -> tuple[Jump, ...]:
    return tuple(
        Jump(
            id=f"chapter.{place}",
            icon="flag-banner",
            label=chapter.label,
            detail=looking.say(LookBackText.STEP_OF, step=chapter.start, steps=looking.course.end),
            intent=chapter.seek,
            now=chapter.start <= looking.at < chapter.end,
        )
        for place, chapter in enumerate(chapters(looking))
    )


def _bookmarks(looking: Looking) -> tuple[Jump, ...]:
    found = [(mark, _at(looking, mark)) for mark in looking.replay.history.bookmarks]
    return tuple(
        Jump(
            id=f"mark.{place}",
            icon="bookmark-simple",
            label=mark.label or _what(looking, at),
            detail=looking.say(LookBackText.STEP_OF, step=at, steps=looking.course.end),
            intent=Seek(position=at),
            now=at == looking.at,
        )
        for place, (mark, at) in enumerate(found)
        if at is not None
    )


def _notes(looking: Looking) -> tuple[Jump, ...]:
    found = [(note, _at(looking, note)) for note in looking.replay.history.notes]
    return tuple(
        Jump(
            id=f"remark.{place}",
            icon="note-pencil",
            label=note.text,
            detail=looking.say(LookBackText.STEP_OF, step=at, steps=looking.course.end),
            intent=Seek(position=at),
            now=at == looking.at,
        )
        for place, (note, at) in enumerate(found)
        if at is not None
    )


def _runs(looking: Looking) -> tuple[Jump, ...]:
    history = looking.replay.history
    return tuple(
        Jump(
            id=f"run.{place}",
            icon="arrow-u-up-left",
            label=looking.say(
                LookBackPanel.RUN_AFTER,
                step=history.position_of(run.after) or 0,
                steps=looking.texts.count(Count.STEPS, len(run.items)),
            ),
            detail="",
            intent=Show(key=RUN, to=str(place)),
            now=False,
        )
        for place, run in enumerate(history.considered, 1)
    )


def _at(looking: Looking, remark: Bookmark | Note) -> int | None:
    return looking.replay.history.position_of(remark.seq)


def _what(looking: Looking, at: int) -> str:
    if not at:
        return looking.say(LookBackText.AT_START)
    return told_step(looking, looking.replay.history.timeline.live[at - 1], at - 1).what
