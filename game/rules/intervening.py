"""Ingrijpen: once a game the chair of Bestuur takes over at a table (rules 2.1)."""

from game.model import commands as k
from game.model import events as e
from game.model.casus import Casus
from game.model.refusal import Reason, Refused
from game.model.state import State, Table
from game.model.terms import Mechanic, Step, Turn
from game.rules import effects, inspanningen
from game.rules.draft import Draft
from game.rules.evidence import record
from game.rules.guards import refuse_turn


def refuse_intervene(casus: Casus, state: State, command: k.Intervene) -> Refused | None:
    """Return why Bestuur cannot step in at a table, or None.

    Once a game, on the way, and only where something runs that has room left.
    """
    wrong = refuse_turn(state, command.table, Step.PLAY, Turn.ROUTE)
    if wrong is not None:
        return wrong
    if not casus.rules.has(Mechanic.INTERVENTION):
        return Refused(reason=Reason.NOT_AT_THIS_LEVEL)
    table = state.tables[command.table]
    if table.memory.intervened:
        return Refused(reason=Reason.INTERVENED_BEFORE, bound=table.memory.intervened)
    if not has_room(casus, state, table):
        return Refused(reason=Reason.NOTHING_RUNS)
    return None


def has_room(casus: Casus, state: State, table: Table) -> bool:
    """Whether something runs at a table that progress can still flow into."""
    works = inspanningen.open_for_filling(casus, state, table)
    return any(work.fill < work.volume for work in works)


def intervene(draft: Draft, command: k.Intervene) -> None:
    """Push what runs forward; the council is pleased, the neighbourhood less."""
    rule = draft.casus.rules.numbers.learning
    draft.add(e.Intervened(table=command.table, round=draft.state.round))
    inspanningen.push(draft, command.table, rule.intervention_progress)
    effects.apply(draft, command.table, rule.intervention, e.Cause(kind="intervention"))
    record(draft, command.table, "intervention")
