"""Introduction and Verkennen: names, visits, the dossier, and the double brainstorm."""

from game.model import commands as k
from game.model import events as e
from game.model.casus import Casus
from game.model.ids import OpgaveId
from game.model.refusal import Reason, Refused
from game.model.state import State
from game.model.terms import Meter, Ring, Step, Turn
from game.rules import realisation, signals, steps
from game.rules.draft import Draft
from game.rules.guards import refuse_step, refuse_turn
from game.rules.texts import refuse_text

VISIT = 100
"""Time of a visit or of reading the dossier (rules 2.3)."""
TOP = 2
"""How many opgaven of each ranking are compared."""


def taken_names(state: State, table: str) -> tuple[str, ...]:
    """Return the names of the other tables."""
    return tuple(other.name for other in state.tables.values() if other.id != table)


def refuse_name(_casus: Casus, state: State, command: k.NameTable) -> Refused | None:
    """Return why a table cannot take this name, or None."""
    if state.over:
        return Refused(reason=Reason.GAME_OVER)
    if command.table not in state.tables:
        return Refused(reason=Reason.UNKNOWN_TABLE, subject=command.table)
    return refuse_text(command.name, k.NAME_MAX, taken_names(state, command.table))


def name(draft: Draft, command: k.NameTable) -> None:
    """Give a table its name."""
    draft.add(e.TableNamed(table=command.table, name=command.name))


def refuse_start(_casus: Casus, state: State, _command: k.StartGame) -> Refused | None:
    """Return why the game cannot leave the introduction, or None."""
    return refuse_step(state, Step.INTRO)


def start(draft: Draft, _command: k.StartGame) -> None:
    """Leave the introduction."""
    steps.enter(draft, steps.next_phase(draft.casus, draft.state))


def refuse_visit(casus: Casus, state: State, command: k.VisitPlace) -> Refused | None:
    """Return why a table cannot go and listen there, or None."""
    wrong = refuse_turn(state, command.table, Step.EXPLORE, Turn.BUSY)
    if wrong is not None:
        return wrong
    place = casus.board.places.get(command.place)
    if place is None:
        return Refused(reason=Reason.UNKNOWN_PLACE, subject=command.place)
    if place.ring is not Ring.OUTER:
        return Refused(reason=Reason.WRONG_PLACE, subject=command.place)
    table = state.tables[command.table]
    if not signals.to_hear_at(casus, table, command.place):
        return Refused(reason=Reason.NOTHING_LEFT_TO_HEAR, subject=command.place)
    return _refuse_time(table.meters[Meter.TIME])


def _refuse_time(left: int) -> Refused | None:
    return Refused(reason=Reason.NO_TIME, bound=left) if left < VISIT else None


def visit(draft: Draft, command: k.VisitPlace) -> None:
    """Go outside: hear some of what a place has to say."""
    table = draft.table(command.table)
    count = draft.casus.rules.numbers.phases.signals_per_visit
    cause = e.Cause(kind="explore", ref=command.place)
    draft.change(table.id, Meter.TIME, -VISIT, cause)
    draft.add(e.PlaceVisited(table=table.id, place=command.place))
    heard = signals.to_hear_at(draft.casus, table, command.place)[:count]
    signals.hear(draft, table.id, heard, cause)


def refuse_dossier(casus: Casus, state: State, command: k.ReadDossier) -> Refused | None:
    """Return why a table cannot read the dossier, or None."""
    wrong = refuse_turn(state, command.table, Step.EXPLORE, Turn.BUSY)
    if wrong is not None:
        return wrong
    table = state.tables[command.table]
    if not signals.in_dossier(casus, table):
        return Refused(reason=Reason.NOTHING_LEFT_TO_HEAR)
    return _refuse_time(table.meters[Meter.TIME])


def read_dossier(draft: Draft, command: k.ReadDossier) -> None:
    """Read some inside signals."""
    table = draft.table(command.table)
    count = draft.casus.rules.numbers.phases.signals_per_visit
    cause = e.Cause(kind="explore")
    draft.change(table.id, Meter.TIME, -VISIT, cause)
    draft.add(e.PlaceVisited(table=table.id, place=""))
    signals.hear(draft, table.id, signals.in_dossier(draft.casus, table)[:count], cause)


def ranked(state: State, group: k.Group) -> tuple[OpgaveId, ...]:
    """Return a group's ranking so far."""
    return state.rankings.executives if group == "executives" else state.rankings.others


def refuse_rank(casus: Casus, state: State, command: k.RankOpgave) -> Refused | None:
    """Return why a group cannot rank this opgave next, or None.

    The chairs of Bestuur finish first, in silence; then all others.
    """
    wrong = refuse_step(state, Step.PRIORITISE)
    if wrong is not None:
        return wrong
    if command.opgave not in casus.work.opgaven:
        return Refused(reason=Reason.UNKNOWN_OPGAVE, subject=command.opgave)
    if command.opgave in ranked(state, command.group):
        return Refused(reason=Reason.ALREADY_RANKED, subject=command.opgave)
    all_count = len(casus.work.opgaven)
    if command.group == "others" and len(state.rankings.executives) < all_count:
        return Refused(reason=Reason.RANKING_UNFINISHED)
    return None


def rank(draft: Draft, command: k.RankOpgave) -> None:
    """Put an opgave on a group's next place."""
    position = len(ranked(draft.state, command.group)) + 1
    draft.add(e.OpgaveRanked(group=command.group, opgave=command.opgave, position=position))


def refuse_compare(casus: Casus, state: State, _command: k.CompareRankings) -> Refused | None:
    """Return why the rankings cannot meet yet, or None."""
    wrong = refuse_step(state, Step.PRIORITISE)
    if wrong is not None:
        return wrong
    if len(state.rankings.others) < len(casus.work.opgaven):
        return Refused(reason=Reason.RANKING_UNFINISHED)
    return None


def compare(draft: Draft, _command: k.CompareRankings) -> None:
    """Let the rankings meet: what both put in their top two earns support and ownership."""
    rankings = draft.state.rankings
    theirs = rankings.others[:TOP]
    shared = tuple(opgave for opgave in rankings.executives[:TOP] if opgave in theirs)
    draft.add(e.RankingsCompared(shared=shared))
    rule = draft.casus.rules.numbers.phases
    gains = {2: rule.overlap_both, 1: rule.overlap_one}.get(len(shared))
    if gains is not None:
        support, ownership = gains
        cause = e.Cause(kind="ranking")
        tables = tuple(draft.state.tables)
        draft.change(tables[0], Meter.SUPPORT, support, cause)
        realisation.fill(draft, tables[0], "shared_priority", cause)
        for table in tables:
            draft.change(table, Meter.OWNERSHIP, ownership, cause)
    steps.enter(draft, steps.next_phase(draft.casus, draft.state))
