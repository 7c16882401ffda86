"""What a switch, or not switching, says about lesson 3 (rules 2.6 and 3.2)."""

from game.model import events as e
from game.model.ids import TableId
from game.model.terms import Role
from game.rules import roles
from game.rules.draft import Draft
from game.rules.evidence import record

STUCK_FIT = 1
"""Fit at which staying on counts as being stuck, from the second round."""


def judge_switch(draft: Draft, table: TableId, role: Role, fit: int) -> None:
    """Compare the role with the one it replaced, as both fit now; before the role is in history.

    A role that the council dictates, or the first of the game, is nobody's switch.
    """
    now = draft.table(table)
    before = roles.previous_role(now)
    if before is None or now.stance.forced:
        return
    because = e.Because(role=role, amount=fit)
    if before is role:
        if fit <= STUCK_FIT:
            record(draft, table, "stuck", because)
        return
    old_fit = (
        roles.fit(draft.casus, draft.state, now, before)
        if (before in draft.casus.rules.roles)
        else 0
    )
    if fit > old_fit:
        record(draft, table, "good_switch", because)
    elif fit < old_fit:
        record(draft, table, "worse_switch", because)
    history = now.stance.history
    if len(history) >= 2 and history[-2][0] is role:
        record(draft, table, "flip_flop", because)
