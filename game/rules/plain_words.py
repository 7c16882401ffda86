"""Kletskoektoets: whoever hears jargon may say so; the table says it plainly (rules 2.10)."""

from game.model import commands as k
from game.model import events as e
from game.model.casus import Casus
from game.model.ids import TableId
from game.model.refusal import Reason, Refused
from game.model.state import PlainWords, State, Table
from game.model.terms import Mechanic, Meter, Step, Turn
from game.rules.draft import Draft
from game.rules.guards import refuse_turn
from game.rules.texts import refuse_text

FIELDS: tuple[k.PlainField, ...] = ("what", "where", "when")
TEXTS: tuple[k.PlainText, ...] = ("opgave", "news", "encounter")
TURNS = (Turn.ROLE, Turn.ROUTE, Turn.ENCOUNTER)
SCEPTIC_ROUND = 2
"""The round in which the sceptic of the cast asks the question, once a game."""


def about(state: State, table: Table, text: k.PlainText) -> str:
    """Return the id of the text that a table has before it; "" when it is not there."""
    match text:
        case "opgave":
            form = table.dossier.form
            return form.opgave if form is not None else ""
        case "news":
            return state.town.news[-1] if state.town.news else ""
        case "encounter":
            return table.trip.encounter or ""


def refuse_call(casus: Casus, state: State, command: k.CallNonsense) -> Refused | None:
    """Return why nobody can call this text nonsense now, or None: once a round and table."""
    wrong = _refuse_table(casus, state, command.table)
    if wrong is not None:
        return wrong
    table = state.tables[command.table]
    if table.trip.plain is not None:
        return Refused(reason=Reason.CALLED_BEFORE)
    if command.about not in TEXTS or not about(state, table, command.about):
        return Refused(reason=Reason.UNKNOWN_CHOICE, subject=command.about)
    return None


def call(draft: Draft, command: k.CallNonsense) -> None:
    """Call a text nonsense."""
    ref = about(draft.state, draft.table(command.table), command.about)
    draft.add(e.NonsenseCalled(table=command.table, about=command.about, ref=ref))


def refuse_write(casus: Casus, state: State, command: k.WritePlain) -> Refused | None:
    """Return why a field cannot get this text, or None."""
    wrong = _refuse_table(casus, state, command.table) or _refuse_closed(state, command.table)
    if wrong is not None:
        return wrong
    if command.field not in FIELDS:
        return Refused(reason=Reason.UNKNOWN_CHOICE, subject=command.field)
    return refuse_text(command.text, k.PLAIN_MAX)


def write(draft: Draft, command: k.WritePlain) -> None:
    """Say who notices what, where, or when."""
    draft.add(e.PlainWritten(table=command.table, field=command.field, text=command.text))


def refuse_judge(casus: Casus, state: State, command: k.JudgePlain) -> Refused | None:
    """Return why Leefwereld cannot judge yet, or None: all three fields are written first."""
    wrong = _refuse_table(casus, state, command.table) or _refuse_closed(state, command.table)
    if wrong is not None:
        return wrong
    written = state.tables[command.table].trip.plain
    missing = written is None or not (written.what and written.where and written.when)
    return Refused(reason=Reason.PLAIN_UNFINISHED) if missing else None


def judge(draft: Draft, command: k.JudgePlain) -> None:
    """Settle it: what the neighbourhood understands brings support."""
    draft.add(e.PlainJudged(table=command.table, plain=command.plain))
    if command.plain:
        change = draft.casus.rules.numbers.learning.plain_words_support
        draft.change(command.table, Meter.SUPPORT, change, e.Cause(kind="plain_words"))


def refuse_refuse(casus: Casus, state: State, command: k.RefusePlain) -> Refused | None:
    """Return why a table cannot let it be, or None."""
    return _refuse_table(casus, state, command.table) or _refuse_closed(state, command.table)


def refuse(draft: Draft, command: k.RefusePlain) -> None:
    """Let it be: that costs nothing, and is kept for the debrief."""
    draft.add(e.PlainRefused(table=command.table))


def leave_open(draft: Draft, table: TableId) -> None:
    """Let a call that is still open be when its table finishes the round: it is kept as such."""
    words = draft.table(table).trip.plain
    if words is not None and words.verdict == "open":
        draft.add(e.PlainRefused(table=table))


def ask(draft: Draft) -> None:
    """Let the sceptic ask what the neighbour notices of it, once a game."""
    if draft.state.round != SCEPTIC_ROUND or not draft.casus.rules.has(Mechanic.PLAIN_WORDS):
        return
    for person in draft.casus.people.values():
        if person.character.sceptic:
            draft.add(e.ScepticAsked(person=person.id))
            return


def _refuse_table(casus: Casus, state: State, table: str) -> Refused | None:
    wrong = refuse_turn(state, TableId(table), Step.PLAY, *TURNS)
    if wrong is not None:
        return wrong
    if not casus.rules.has(Mechanic.PLAIN_WORDS):
        return Refused(reason=Reason.NOT_AT_THIS_LEVEL)
    return None


def _refuse_closed(state: State, table: str) -> Refused | None:
    words: PlainWords | None = state.tables[TableId(table)].trip.plain
    if words is None or words.verdict != "open":
        return Refused(reason=Reason.NOTHING_CALLED)
    return None
