"""Looking back at a session: one step at a time, with what it did and what it left aside."""

from datetime import datetime

from game.art.icons import LESSON_ICONS
from game.journal.reading import Condition as FileCondition
from game.journal.records import ScenarioChanged, StepRecord
from game.model import commands as k
from game.model.casus import Casus
from game.model.events import EvidenceRecorded
from game.model.ids import EncounterId, TableId
from game.model.state import State
from game.model.terms import Action, Lesson, Role
from game.model.value import value
from game.rules.scoring import lesson_scores
from game.session.replay import Replay
from game.text.catalogue import Texts
from game.text.numbers import day
from game.text.phrases.chrome import ChromeText
from game.text.phrases.counts import Count
from game.text.phrases.lookback import LookBackText
from game.text.phrases.room_words import StepWords
from game.text.step_lines import StepLine, step_line
from game.ui.presenter.board import BoardView
from game.ui.presenter.board import view as board_view
from game.ui.presenter.chrome import MeterTile, meter_tiles
from game.ui.presenter.scene import Local, Scene
from game.ui.presenter.timeline import TimeLine, time_line

MOST_CAUSES = 4
MOST_LEFT_ASIDE = 4
PIPS = 5


@value
class LessonRow:
    """A lesson at this moment: bars of five, and whether this step touched it."""

    lesson: Lesson
    icon: str
    name: str
    pips: int
    touched: str


@value
class LookBackView:
    """One moment of a session."""

    title: str
    subtitle: str
    warning: str
    board: BoardView
    tiles: tuple[MeterTile, ...]
    step: StepLine
    causes: tuple[str, ...]
    aside_label: str
    aside: tuple[str, ...]
    considered: str
    notes: tuple[str, ...]
    lessons_title: str
    lessons: tuple[LessonRow, ...]
    line: TimeLine
    close: str


def view(replay: Replay, texts: Texts, local: Local) -> LookBackView:
    """The moment that the cursor of a replay is at."""
    scene = scene_at(replay, texts, local)
    step = replay.step
    header = replay.header
    when = datetime.fromisoformat(header.created_at)
    tables = texts.count(Count.TABLES, len(header.setup.tables))
    return LookBackView(
        title=texts.say(LookBackText.TITLE),
        subtitle=f"{scene.casus.about.title} · {day(when, texts.language)} · {tables}",
        warning=_warning(replay, texts),
        board=board_view(scene),
        tiles=meter_tiles(scene),
        step=_line(replay, step, texts),
        causes=_causes(step, scene, texts),
        aside_label=texts.say(LookBackText.NOT_CHOSEN),
        aside=_left_aside(replay, step, texts),
        considered=_considered(replay, step, texts),
        notes=tuple(note.text for note in replay.history.notes if step and note.seq == step.seq),
        lessons_title=texts.say(LookBackText.EVIDENCE),
        lessons=_lessons(step, scene, texts),
        line=time_line(replay, step, texts),
        close=texts.say(ChromeText.CLOSE),
    )


def scene_at(replay: Replay, texts: Texts, local: Local) -> Scene:
    """The game at the cursor, seen from the table that did the step."""
    told = replay.in_language(texts.language.value)
    state = told.state
    first = next(iter(state.tables))
    step = replay.step
    table = TableId(getattr(step.command, "table", "")) if isinstance(step, StepRecord) else first
    seen = local.get("table", table if table in state.tables else first)
    return Scene(
        casus=told.casus,
        state=state,
        table=TableId(seen) if seen in state.tables else first,
        language=texts.language,
    )


def _warning(replay: Replay, texts: Texts) -> str:
    found = replay.finding
    if found is None or found.condition is FileCondition.INTACT:
        return texts.say(LookBackText.READ_ONLY)
    return texts.say(LookBackText.DAMAGED, line=found.line or 0)


def _line(replay: Replay, step: StepRecord | ScenarioChanged | None, texts: Texts) -> StepLine:
    if isinstance(step, StepRecord):
        before = replay.history.in_language(replay.at - 1, texts.language.value)
        return step_line(step.command, before.casus, before.state, texts)
    phrase = StepWords.START_GAME if step is None else StepWords.SCENARIO_CHANGED
    return StepLine(
        who=texts.say(StepWords.THE_ROOM), what=texts.say(phrase), icon="play", place=None
    )


def _causes(
    step: StepRecord | ScenarioChanged | None, scene: Scene, texts: Texts
) -> tuple[str, ...]:
    if not isinstance(step, StepRecord):
        return ()
    lines = texts.pick_cause_lines(step.events, scene.casus, scene.state)
    return tuple(f"{line.who} {line.sentence}".strip() for line in lines[:MOST_CAUSES])


def _left_aside(
    replay: Replay, step: StepRecord | ScenarioChanged | None, texts: Texts
) -> tuple[str, ...]:
    """What could have been chosen instead, in words."""
    if not isinstance(step, StepRecord) or not step.offered:
        return ()
    told = replay.history.in_language(replay.at - 1, texts.language.value)
    casus, before = told.casus, told.state
    names = texts.names(casus, before)
    words = [
        _offered(step.command, offer, casus, before, texts) or names.any(offer)
        for offer in step.offered
        if offer != _chosen(step.command)
    ]
    return tuple(dict.fromkeys(word for word in words if word))[:MOST_LEFT_ASIDE]


def _offered(command: k.Command, offer: str, casus: Casus, before: State, texts: Texts) -> str:
    match command:
        case k.ChooseRole() | k.AnnounceRole() if offer in set(Role):
            return texts.role(Role(offer))
        case k.Act() if offer in set(Action):
            return texts.action(Action(offer))
        case k.ChooseOption() if offer.isdecimal():
            met = before.tables[command.table].trip.encounter or EncounterId("")
            return texts.names(casus, before).option(met, int(offer))
        case _:
            return ""


def _chosen(command: k.Command) -> str:
    match command:
        case k.ChooseRole() | k.AnnounceRole():
            return command.role
        case k.Act():
            return command.action
        case k.ChooseOption():
            return str(command.option)
        case k.ChooseOpgave():
            return command.opgave
        case _:
            return ""


def _considered(replay: Replay, step: StepRecord | ScenarioChanged | None, texts: Texts) -> str:
    """That something was tried after this step and taken back."""
    seq = step.seq if step else 0
    runs = [run for run in replay.history.considered if run.after == seq]
    return texts.say(LookBackText.CONSIDERED) if runs else ""


def _lessons(
    step: StepRecord | ScenarioChanged | None, scene: Scene, texts: Texts
) -> tuple[LessonRow, ...]:
    """Ten lessons as bars, without numbers: looking back is no ranking."""
    scores = lesson_scores(scene.casus, scene.state, scene.table)
    touched: dict[Lesson, str] = {}
    if isinstance(step, StepRecord):
        for event in step.events:
            if isinstance(event, EvidenceRecorded):
                item = scene.state.evidence[event.number]
                touched[event.lesson] = texts.evidence_line(item, scene.casus, scene.state)
    return tuple(
        LessonRow(
            lesson=lesson,
            icon=LESSON_ICONS[lesson],
            name=texts.lesson(lesson).label,
            pips=min(PIPS, (scores[lesson] + 100) // 200),
            touched=touched.get(lesson, ""),
        )
        for lesson in Lesson
    )
