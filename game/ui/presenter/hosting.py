"""What the facilitator can decide about time: the panel behind the clock (rules 2.2 and 6.9)."""

from typing import Final, Literal

from game.model import commands as k
from game.model.formats import FORMATS
from game.model.state import Table
from game.model.terms import Step, Turn
from game.model.value import value
from game.rules.defaults import default
from game.rules.encounters import present
from game.rules.length import planned
from game.text.phrases.hosting import HostText
from game.ui.presenter.intents import Do, ExtraMinute, SettleTable, SkipSharing
from game.ui.presenter.role import ROLE_NUMBERS
from game.ui.presenter.scene import Scene
from game.ui.presenter.timing import Slot, debrief_seconds, rest, round_seconds, slack
from game.ui.presenter.where import shared_key

Tone = Literal["played", "now", "round", "step", "debrief"]
_ICONS: Final[dict[Step, str]] = {
    Step.EXPLORE: "ear",
    Step.PRIORITISE: "list-checks",
    Step.CHOOSE: "star",
    Step.FORMULATE: "pencil-simple",
    Step.PLAN: "tree-structure",
    Step.KOERSAGENDA: "gavel",
    Step.LEARN: "lightbulb",
    Step.END: "flag-checkered",
    Step.ROUND_END: "arrows-clockwise",
}
_MINUTE: Final = 60
OWN_TURNS: Final = (
    Step.EXPLORE, Step.CHOOSE, Step.FORMULATE, Step.PLAN, Step.PLAY, Step.LEARN,
)  # fmt: skip
"""Steps in which the room waits for tables."""


@value
class Stretch:
    """A part of the bar of time: its length in seconds, and a word or an icon."""

    seconds: int
    tone: Tone
    icon: str = ""
    text: str = ""


@value
class Decision:
    """A thing that can be decided, what it brings in one line, and why it cannot be now."""

    id: str
    label: str
    line: str
    icon: str
    intent: Do | ExtraMinute | SettleTable | SkipSharing
    why_not: str = ""


@value
class HostView:
    """The panel.

    Attributes:
        says: How much is left over, in one sentence; ``late`` when it is too little.
        keeps: What that means for the debrief.
        pace: How long the last round took, "" while that is not known.
        stretches: The bar of time: played, this step, what is to come, the debrief.
        total: Seconds of the whole workshop.
    """

    title: str
    says: str
    late: bool
    keeps: str
    pace: str
    stretches: tuple[Stretch, ...]
    total: int
    legend: tuple[str, str, str]
    end: str
    decisions: tuple[Decision, ...]
    how: str


def view(scene: Scene) -> HostView:
    """The panel at this moment."""
    state = scene.state
    over = slack(
        scene.casus,
        state,
        elapsed=scene.clock.elapsed,
        spent=scene.clock.spent,
        took=scene.past.rounds,
    )
    to_come = rest(scene.casus, state, scene.past.rounds)
    kept = debrief_seconds(state)
    ahead = state.setup.minutes * _MINUTE - kept - over - scene.clock.elapsed
    here = max(0, ahead - sum(slot.seconds for slot in to_come))
    return HostView(
        title=scene.say(HostText.TITLE),
        says=_says(scene, over),
        late=over <= -_MINUTE,
        keeps=_keeps(scene, over),
        pace=_pace(scene),
        stretches=_stretches(scene, here, to_come, kept),
        total=state.setup.minutes * _MINUTE,
        legend=(
            scene.say(HostText.PLAYED, minutes=scene.clock.elapsed // _MINUTE),
            scene.say(HostText.TO_PLAY, minutes=_minutes(ahead)),
            scene.say(HostText.DEBRIEF, minutes=kept // _MINUTE) if _debriefs(scene) else "",
        ),
        end=scene.say(HostText.END, minutes=state.setup.minutes),
        decisions=(_minute(scene), _settle(scene), _skip(scene), _cut(scene), _give(scene)),
        how=scene.say(HostText.CUT_HOW),
    )


def _minutes(seconds: int) -> int:
    return round(seconds / _MINUTE)


def _debriefs(scene: Scene) -> bool:
    return scene.state.setup.minutes > min(FORMATS)


def _says(scene: Scene, over: int) -> str:
    minutes = _minutes(abs(over))
    if minutes == 0:
        return scene.say(HostText.ON_TIME)
    return scene.say(HostText.EARLY if over > 0 else HostText.LATE, minutes=minutes)


def _keeps(scene: Scene, over: int) -> str:
    if not _debriefs(scene):
        return scene.say(HostText.PRACTICE)
    kept = debrief_seconds(scene.state)
    if over > -_MINUTE:
        return scene.say(HostText.KEPT, minutes=kept // _MINUTE)
    left = max(0, _minutes(kept + over))
    return scene.say(HostText.LEFT, left=left, minutes=kept // _MINUTE)


def _pace(scene: Scene) -> str:
    took = scene.past.rounds
    meant = round_seconds(scene.state, ())
    if not took or not meant:
        return ""
    return scene.say(HostText.PACE, minutes=_minutes(took[-1]), planned=_minutes(meant))


def _stretches(
    scene: Scene, here: int, to_come: tuple[Slot, ...], kept: int
) -> tuple[Stretch, ...]:
    state = scene.state
    found = [
        Stretch(seconds=scene.clock.elapsed, tone="played", icon="check"),
        Stretch(seconds=here, tone="now", icon="timer"),
        *(
            Stretch(seconds=slot.seconds, tone="round", text=str(slot.round))
            if slot.step is Step.PLAY
            else Stretch(seconds=slot.seconds, tone="step", icon=_ICONS.get(slot.step, "timer"))
            for slot in to_come
        ),
    ]
    if _debriefs(scene) and not (state.over and here == 0 and not kept):
        found.append(Stretch(seconds=kept, tone="debrief", icon="chats-circle"))
    return tuple(each for each in found if each.seconds)


def _minute(scene: Scene) -> Decision:
    return Decision(
        id="host.minute",
        label=scene.say(HostText.MINUTE),
        line=scene.say(HostText.MINUTE_LINE),
        icon="plus",
        intent=ExtraMinute(),
    )


def _settle(scene: Scene) -> Decision:
    """The table in view, or the first that the room waits for."""
    table = waiting_table(scene)
    command = None if table is None else default(scene.casus, scene.state, table)
    shown = scene.here if table is None else table
    return Decision(
        id="host.settle",
        label=scene.say(HostText.DEFAULT, table=shown.name),
        line="" if command is None or table is None else _by_default(scene, command, table),
        icon="fast-forward",
        intent=SettleTable(table=shown.id),
        why_not="" if command is not None else scene.say(HostText.NO_DEFAULT),
    )


def waiting_table(scene: Scene) -> Table | None:
    """The table that the room waits for: the one in view, else the first; None when there is none.

    Between rounds nobody is waited for.
    """
    if scene.state.step not in OWN_TURNS:
        return None
    tables = (scene.here, *scene.state.tables.values())
    return next((table for table in tables if table.turn is not Turn.READY), None)


def _by_default(scene: Scene, command: k.Command, table: Table) -> str:
    match command:
        case k.ChooseOpgave():
            return scene.say(HostText.DEFAULT_OPGAVE, opgave=scene.names.opgave(command.opgave))
        case k.ChooseRole():
            number = ROLE_NUMBERS[command.role]
            role = scene.texts.role(command.role)
            return scene.say(HostText.DEFAULT_ROLE, number=number, role=role)
        case k.FinishRoute():
            return scene.say(HostText.DEFAULT_ROUTE)
        case k.ChooseOption():
            met = present(scene.casus, table)
            numbers = [option.number for option in met.options] if met else [command.option]
            letter = "ABCD"[numbers.index(command.option)]
            return scene.say(HostText.DEFAULT_OPTION, letter=letter)
        case _:
            return scene.say(HostText.DEFAULT_STEP)


def _skip(scene: Scene) -> Decision:
    return Decision(
        id="host.skip",
        label=scene.say(HostText.SKIP),
        line=scene.say(HostText.SKIP_LINE),
        icon="skip-forward",
        intent=SkipSharing(),
        why_not="" if unshared(scene) else scene.say(HostText.NO_SHARING),
    )


def unshared(scene: Scene) -> tuple[str, ...]:
    """The marks of the tables whose round was not shared yet."""
    state = scene.state
    if state.step is not Step.ROUND_END or state.round == 0:
        return ()
    keys = (shared_key(state.round, table) for table in state.tables)
    return tuple(key for key in keys if not scene.local.has(key))


def _cut(scene: Scene) -> Decision:
    rounds = scene.state.setup.rounds - 1
    return _length(scene, "host.cut", rounds, HostText.CUT, HostText.CUT_LINE)


def _give(scene: Scene) -> Decision:
    rounds = min(planned(scene.state) + 1, scene.state.setup.rounds + 1)
    return _length(scene, "host.give", rounds, HostText.GIVE, HostText.GIVE_LINE)


def _length(scene: Scene, id: str, rounds: int, label: HostText, detail: HostText) -> Decision:
    command = k.ChangeRounds(rounds=rounds)
    minutes = _minutes(round_seconds(scene.state, scene.past.rounds))
    return Decision(
        id=id,
        label=scene.say(label),
        line=scene.say(detail, rounds=rounds, minutes=minutes),
        icon="minus" if id == "host.cut" else "plus",
        intent=Do(command=command),
        why_not=scene.why_not(command),
    )
