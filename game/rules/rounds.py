"""Starting a round: chairs, time, news, delayed lines, initiatives (rules 2.7, ruling 1)."""

from game.model import commands as k
from game.model import events as e
from game.model.casus import Casus, NewsItem
from game.model.ids import TableId
from game.model.refusal import Reason, Refused
from game.model.state import State, Table
from game.model.terms import Flag, Mechanic, Meter, Step, Turn
from game.rules import effects, encounters, plain_words, plans, steps
from game.rules.conditions import holds
from game.rules.draft import Draft
from game.rules.guards import refuse_step


def refuse_start(_casus: Casus, state: State, _command: k.StartRound) -> Refused | None:
    """Return why no round can start, or None."""
    wrong = refuse_step(state, Step.ROUND_END)
    if wrong is not None:
        return wrong
    if state.round >= state.setup.rounds:
        return Refused(reason=Reason.WRONG_STEP, subject="last_round")
    return None


def start(draft: Draft, _command: k.StartRound) -> None:
    """Open the next round."""
    number = draft.state.round + 1
    draft.add(e.RoundStarted(round=number))
    if number > 1:
        draft.add(e.ChairsRotated(turned=draft.state.chairs_turned + 1))
    order = table_order(draft.state)
    for table in order:
        _give_time(draft, table)
        _set_flags(draft, table)
    _tell_news(draft, order)
    plain_words.ask(draft)
    for table in order:
        encounters.tell_later(draft, table, until=number)
        plans.tell_later(draft, table, until=number)
    if draft.casus.rules.has(Mechanic.INITIATIVES):
        for table in order:
            _open_initiative(draft, table)
    draft.add(e.StepEntered(step=Step.PLAY, turn=Turn.ROLE))


def table_order(state: State) -> tuple[TableId, ...]:
    """Return the tables in this round's order, starting one further each round (ruling 12)."""
    tables = tuple(state.tables)
    first = max(0, state.round - 1) % len(tables)
    return tables[first:] + tables[:first]


def _give_time(draft: Draft, table: TableId) -> None:
    now = draft.table(table)
    rule = draft.casus.rules.meters[Meter.TIME]
    cause = e.Cause(kind="round")
    given = max(0, rule.start + now.trip.next_time)
    draft.change(table, Meter.TIME, given - now.meters[Meter.TIME], cause)
    draft.give_next_time(table, -now.trip.next_time, cause)


def _set_flags(draft: Draft, table: TableId) -> None:
    number = draft.state.round
    cause = e.Cause(kind="round")
    acute = number == 1 and draft.casus.frame.acute_in_round_1
    draft.set_flag(table, Flag.ACUTE, cause, on=acute)
    for encounter in draft.casus.story.encounters.values():
        if encounter.draw.round == number and encounter.draw.initiative:
            draft.set_flag(table, Flag.INITIATIVE, cause, on=True)


def _tell_news(draft: Draft, order: tuple[TableId, ...]) -> None:
    """Tell what falls in this round anyway, and besides the first item that fits."""
    number = draft.state.round
    fresh = [item for item in draft.casus.story.news if item.id not in draft.state.town.news]
    for item in fresh:
        if item.fixed and item.round == number:
            _tell(draft, item, _touched(draft, item, order))
    usual = [item for item in fresh if not item.fixed and item.round in (None, number)]
    for item in usual:
        touched = _touched(draft, item, order)
        if item.when is not None and touched:
            _tell(draft, item, touched)
            return
    for item in usual:
        if item.when is None:
            _tell(draft, item, order)
            return


def _touched(draft: Draft, item: NewsItem, order: tuple[TableId, ...]) -> tuple[TableId, ...]:
    """Return the tables for which an item's condition holds; without one, all."""
    if item.when is None:
        return order
    return tuple(
        table
        for table in order
        if holds(draft.casus, draft.state, draft.table(table), item.when, item.id)
    )


def _tell(draft: Draft, item: NewsItem, touched: tuple[TableId, ...]) -> None:
    draft.add(e.NewsTold(news=item.id, tables=touched))
    cause = e.Cause(kind="news", ref=item.id)
    for number, table in enumerate(touched):
        effects.apply(draft, table, item.effects, cause, shared=number == 0)


def _open_initiative(draft: Draft, table: TableId) -> None:
    """Let residents start something, when nothing is open for this table yet."""
    now: Table = draft.table(table)
    if now.dossier.initiative is not None or Flag.INITIATIVE in now.flags:
        return
    for initiative in draft.casus.story.initiatives.values():
        fresh = initiative.id not in draft.state.town.initiatives
        if fresh and holds(draft.casus, draft.state, now, initiative.when, initiative.id):
            draft.add(e.InitiativeOpened(table=table, initiative=initiative.id))
            cause = e.Cause(kind="initiative", ref=initiative.id)
            draft.set_flag(table, Flag.INITIATIVE, cause, on=True)
            return


def refuse_learning(casus: Casus, state: State, _command: k.StartLearning) -> Refused | None:
    """Return why there is no half-time now, or None."""
    wrong = refuse_step(state, Step.ROUND_END)
    if wrong is not None:
        return wrong
    if not steps.learning_due(casus, state):
        return Refused(reason=Reason.WRONG_STEP, subject="learn")
    return None


def start_learning(draft: Draft, _command: k.StartLearning) -> None:
    """Pause for the three questions."""
    steps.enter(draft, Step.LEARN)
