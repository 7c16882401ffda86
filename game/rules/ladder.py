"""The participation ladder of canvas block 9: promised above what was done is a broken promise."""

from game.model import events as e
from game.model.ids import TableId
from game.model.state import Table
from game.model.terms import Action, Block, Meter, Role
from game.rules.draft import Draft
from game.rules.evidence import record

INFORM, CONSULT, ADVISE, DECIDE_TOGETHER, DO_THEMSELVES = 1, 2, 3, 4, 5
FITTING = 2


def rung_reached(table: Table) -> int:
    """Return the highest rung of the ladder that a table really stood on (1-5).

    Residents did it themselves under a fitting Meespeler or Ruimtegever, or with an initiative
    that was embraced; decided along when help was asked; advised when they were listened to and
    heard back; were consulted when they were listened to.
    """
    done = table.memory.done
    let_lead = any(
        role in (Role.CO_PLAYER, Role.SPACE_GIVER) and fit >= FITTING
        for role, fit in table.stance.history
    )
    if let_lead or done.get(Action.ADOPT_INITIATIVE):
        return DO_THEMSELVES
    if done.get(Action.ASK_HELP):
        return DECIDE_TOGETHER
    if done.get(Action.LISTEN):
        return ADVISE if done.get(Action.REPORT_BACK) else CONSULT
    return INFORM


def check_participation(draft: Draft, table: TableId) -> None:
    """Break the promise of block 9 when more was promised than done."""
    now = draft.table(table)
    fill = now.dossier.plan.canvas.get(Block.PARTICIPATION)
    if fill is None:
        return
    choices = draft.casus.rules.canvas.get(Block.PARTICIPATION, ())
    promised = next((item.strength for item in choices if item.choice == fill.choice), 0)
    if promised > rung_reached(now):
        cause = e.Cause(kind="canvas", ref=f"{Block.PARTICIPATION}.{fill.choice}")
        cost = draft.casus.rules.numbers.council.promise_broken_trust
        draft.change(table, Meter.TRUST, cost, cause)
        record(draft, table, "promise_broken")
