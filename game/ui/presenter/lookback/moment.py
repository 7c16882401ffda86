"""One step in words: who did what, what it led to, and what was left aside."""

from typing import Final

from game.journal.records import ScenarioChanged, StepRecord
from game.model import commands as k
from game.model.casus import Casus
from game.model.events import EvidenceRecorded
from game.model.ids import EncounterId
from game.model.state import State
from game.model.terms import Action, Role
from game.model.value import value
from game.session.offered import choice
from game.text.catalogue import Texts
from game.text.phrases.counts import Count
from game.text.phrases.lookback import LookBackText
from game.text.phrases.room_words import StepWords
from game.text.step_lines import StepLine, step_line
from game.ui.presenter.intents import Show
from game.ui.presenter.lookback.looking import RUN, Looking, as_shown
from game.ui.presenter.scene import Scene

MOST_CAUSES: Final = 4
MOST_LEFT_ASIDE: Final = 4


@value
class Considered:
    """Steps that were tried after this one and taken back; ``show`` opens them."""

    label: str
    open_label: str
    show: Show


@value
class MomentView:
    """The step at the cursor."""

    step: StepLine
    causes: tuple[str, ...]
    aside_label: str
    aside: tuple[str, ...]
    considered: Considered | None
    notes: tuple[str, ...]


def view(looking: Looking, scene: Scene) -> MomentView:
    """The step at the cursor of a replay."""
    step = looking.step
    seq = step.seq if step else 0
    return MomentView(
        step=_line(looking),
        causes=_causes(step, scene),
        aside_label=looking.say(LookBackText.NOT_CHOSEN),
        aside=left_aside(looking),
        considered=_considered(looking, seq),
        notes=tuple(note.text for note in looking.replay.history.notes if note.seq == seq),
    )


def told_step(looking: Looking, item: StepRecord | ScenarioChanged, before: int) -> StepLine:
    """A step in words; ``before`` is the position in which it was done."""
    texts = looking.texts
    if not isinstance(item, StepRecord):
        return _plain(texts, StepWords.SCENARIO_CHANGED, "file-text")
    told = looking.replay.history.in_language(before, texts.language.value)
    return step_line(item.command, told.casus, as_shown(looking, told.state), texts)


def left_aside(looking: Looking) -> tuple[str, ...]:
    """What could have been chosen instead, in words."""
    step = looking.step
    if not isinstance(step, StepRecord) or not step.offered:
        return ()
    texts = looking.texts
    told = looking.replay.history.in_language(looking.at - 1, texts.language.value)
    words = [
        offered_words(step.command, offer, told.casus, told.state, texts)
        for offer in step.offered
        if offer != choice(step.command)
    ]
    return tuple(dict.fromkeys(word for word in words if word))[:MOST_LEFT_ASIDE]


def offered_words(
    command: k.Command, offer: str, casus: Casus, before: State, texts: Texts
) -> str:
    """What could have been chosen (a wire value of ``offered``), in words."""
    match command:
        case k.ChooseRole() | k.AnnounceRole() if offer in set(Role):
            return texts.role(Role(offer))
        case k.Act() if offer in set(Action):
            return texts.action(Action(offer))
        case k.ChooseOption() if offer.isdecimal():
            met = before.tables[command.table].trip.encounter or EncounterId("")
            return texts.names(casus, before).option(met, int(offer))
        case _:
            return texts.names(casus, before).any(offer)


def _line(looking: Looking) -> StepLine:
    step = looking.step
    if step is None:
        return _plain(looking.texts, StepWords.START_GAME, "play")
    return told_step(looking, step, looking.at - 1)


def _plain(texts: Texts, phrase: StepWords, icon: str) -> StepLine:
    return StepLine(
        who=texts.say(StepWords.THE_ROOM), what=texts.say(phrase), icon=icon, place=None
    )


def _causes(step: StepRecord | ScenarioChanged | None, scene: Scene) -> tuple[str, ...]:
    """What it led to; without such lines the points that it gave."""
    if not isinstance(step, StepRecord):
        return ()
    texts = scene.texts
    lines = texts.pick_cause_lines(step.events, scene.casus, scene.state)
    told = [f"{line.who} {line.sentence}".strip() for line in lines]
    points = [
        texts.evidence_line(scene.state.evidence[event.number], scene.casus, scene.state)
        for event in step.events
        if isinstance(event, EvidenceRecorded)
    ]
    return tuple((told or points)[:MOST_CAUSES])


def _considered(looking: Looking, seq: int) -> Considered | None:
    """That something was tried after this step and taken back."""
    runs = [
        (place, run)
        for place, run in enumerate(looking.replay.history.considered)
        if run.after == seq
    ]
    if not runs:
        return None
    place, run = runs[-1]
    count = looking.texts.count(Count.STEPS, len(run.items))
    return Considered(
        label=looking.say(LookBackText.CONSIDERED),
        open_label=looking.say(LookBackText.CONSIDERED_OPEN, steps=count),
        show=Show(key=RUN, to=str(place + 1)),
    )
