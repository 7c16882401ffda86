"""Closing the last round: last lines, anchors, epilogues, and the facilitator's overrule."""

from game.model import commands as k
from game.model import events as e
from game.model.casus import Casus
from game.model.ids import PersonId
from game.model.refusal import Reason, Refused
from game.model.state import State, Table
from game.model.terms import SHARED_METERS, Block, Meter, Step, Turn
from game.rules import areas, encounters, plans, realisation
from game.rules.conditions import holds
from game.rules.draft import Draft
from game.rules.evidence import settle_anchors
from game.rules.guards import refuse_step
from game.rules.ladder import check_participation
from game.rules.resolve import count_result
from game.rules.texts import refuse_text

FAR = 1_000
"""A round that lies behind every delayed line."""
REASON_MAX = 140
"""Characters of the reason for an overrule."""
OVERRULED = tuple(meter for meter in Meter if meter not in (Meter.RESULT, Meter.LASTING))
"""Meters that can be set by hand; results follow from what was done."""


def refuse_finish(_casus: Casus, state: State, _command: k.FinishGame) -> Refused | None:
    """Return why the game cannot be closed, or None."""
    wrong = refuse_step(state, Step.ROUND_END)
    if wrong is not None:
        return wrong
    if state.round < state.setup.rounds:
        return Refused(reason=Reason.WRONG_STEP, subject="rounds_left")
    return None


def finish(draft: Draft, _command: k.FinishGame) -> None:
    """Close the game: what is still due is told, then faces a year later."""
    for table in tuple(draft.state.tables):
        encounters.tell_later(draft, table, until=FAR)
        plans.tell_later(draft, table, until=FAR)
        check_participation(draft, table)
        count_result(draft, table)
    settle_anchors(draft)
    realisation.measure(draft)
    for face in faces(draft.casus):
        _tell_epilogue(draft, face)
    draft.add(e.StepEntered(step=Step.END, turn=Turn.READY))
    draft.add(e.GameEnded())


def faces(casus: Casus) -> tuple[PersonId, ...]:
    """Return the faces that have an epilogue, in file order."""
    return tuple(dict.fromkeys(item.face for item in casus.story.epilogues))


def table_of_face(state: State, face: PersonId) -> Table:
    """Return the table that a face's epilogue is about.

    The one that put them in block 3 of its canvas, else the one whose opgave is about them, else
    any; of several the one with the highest lasting result, the first of equals.
    """

    def rank(table: Table) -> tuple[bool, bool, int]:
        form = table.dossier.form
        chosen = table.dossier.plan.canvas.get(Block.TARGET_GROUPS)
        return (
            chosen is not None and chosen.choice == face,
            form is not None and face in form.target_group,
            table.dossier.outcome.lasting,
        )

    return max(state.tables.values(), key=rank)


def _tell_epilogue(draft: Draft, face: PersonId) -> None:
    table = table_of_face(draft.state, face)
    for index, item in enumerate(draft.casus.story.epilogues):
        key = f"epilogue{index}"
        if item.face == face and holds(draft.casus, draft.state, table, item.when, key):
            draft.add(e.EpilogueTold(face=face, index=index))
            return


def refuse_overrule(casus: Casus, state: State, command: k.OverruleMeter) -> Refused | None:
    """Return why a meter cannot be set by hand, or None."""
    if state.over:
        return Refused(reason=Reason.GAME_OVER)
    shared = command.meter in SHARED_METERS
    if command.meter not in OVERRULED or shared != (command.table == ""):
        return Refused(reason=Reason.UNKNOWN_CHOICE, subject=command.meter)
    if not shared and command.table not in state.tables:
        return Refused(reason=Reason.UNKNOWN_TABLE, subject=command.table)
    rule = casus.rules.meters[command.meter]
    if not rule.low <= command.value <= rule.high:
        return Refused(reason=Reason.OUT_OF_BOUNDS, subject=command.meter, bound=rule.high)
    return refuse_text(command.reason, REASON_MAX)


def overrule(draft: Draft, command: k.OverruleMeter) -> None:
    """Set a meter by hand."""
    cause = e.Cause(kind="overrule", ref=command.reason)
    if areas.keeping(draft.state.town.areas, command.meter) and command.table == "":
        _overrule_areas(draft, command, cause)
        return
    if command.table == "":
        old = draft.state.town.meters[command.meter]
        draft.add(
            e.SharedMeterChanged(
                table="",
                meter=command.meter,
                value=command.value,
                change=command.value - old,
                cause=cause,
            )
        )
        return
    old = draft.table(command.table).meters[command.meter]
    draft.add(
        e.MeterChanged(
            table=command.table,
            meter=command.meter,
            value=command.value,
            change=command.value - old,
            cause=cause,
        )
    )
    draft.follow(command.table, command.meter, cause)


def _overrule_areas(draft: Draft, command: k.OverruleMeter, cause: e.Cause) -> None:
    """Let areas that keep a shared meter bring its common value where the facilitator wants it."""
    rule = draft.casus.rules.meters[command.meter]
    kept = draft.state.town.areas
    new = areas.set_to(kept, command.meter, command.value, (rule.low, rule.high))
    for area, value in new.items():
        draft.set_area("", area, command.meter, value, cause)
