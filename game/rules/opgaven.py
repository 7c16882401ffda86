"""Choosing an opgave and giving it words and shape (rules 2.3)."""

from collections.abc import Mapping

from game.model import commands as k
from game.model import events as e
from game.model.casus import Casus, Opgave
from game.model.ids import AreaId, SignalId, TableId
from game.model.refusal import Reason, Refused
from game.model.state import OpgaveForm, State, Table
from game.model.terms import Aim, Flag, Framing, Mechanic, Meter, Scale, Step, Turn
from game.rules import plans, realisation, signals, steps
from game.rules.draft import Draft
from game.rules.evidence import record
from game.rules.guards import refuse_turn
from game.rules.learning import revised
from game.rules.texts import refuse_text

HORIZONS = ("1", "3", "8")
"""Years that an opgave may look ahead."""
WHY_MIN, WHY_MAX = 2, 4
"""Signals that an opgave rests on."""
DOMAINS_MAX = 4
LISTS: Mapping[k.OpgaveChoice, int] = {
    "target_group": 2,
    "domain": DOMAINS_MAX,
    "signal": WHY_MAX,
}
"""Fields that hold a list, and how long it may be."""
OUTSIDE_FOR_POINT = 2
"""Outside signals in the why that earn the point of lesson 1."""
LONGEST: Mapping[k.OpgaveText, int] = {
    "title": k.TITLE_MAX,
    "sentence": k.SENTENCE_MAX,
    "change": k.SENTENCE_MAX,
}


_CLOSED: Mapping[str, tuple[str, ...]] = {
    "scale": tuple(Scale),
    "aim": tuple(Aim),
    "framing": tuple(Framing),
}


def shaping_allowed(casus: Casus) -> bool:
    """Whether the level has the structured fields (all but instap)."""
    return casus.rules.has(Mechanic.DIN)


def refuse_choose(casus: Casus, state: State, command: k.ChooseOpgave) -> Refused | None:
    """Return why a table cannot take up this opgave, or None."""
    wrong = refuse_turn(state, command.table, Step.CHOOSE, Turn.BUSY)
    if wrong is not None:
        return wrong
    if command.opgave not in casus.work.opgaven:
        return Refused(reason=Reason.UNKNOWN_OPGAVE, subject=command.opgave)
    return None


def choose(draft: Draft, command: k.ChooseOpgave) -> None:
    """Take up an opgave: its own start values count from now on."""
    draft.add(e.OpgaveChosen(table=command.table, opgave=command.opgave))
    _own_start(draft, command.table, draft.casus.work.opgaven[command.opgave])
    worded = Step.FORMULATE in steps.phases(draft.casus, draft.state)
    if not (shaping_allowed(draft.casus) and worded):
        draft.add(
            e.OpgaveShaped(
                table=command.table,
                field="signal",
                values=_why_by_itself(draft.casus, draft.table(command.table)),
            )
        )
    plans.link_by_itself(draft, command.table)
    draft.pass_turn(command.table, Turn.READY)
    if not worded:
        settle(draft, command.table)
    steps.go_on_when_ready(draft)


def _own_start(draft: Draft, table: TableId, opgave: Opgave) -> None:
    """Shift meters by how this opgave's start differs from the casus's."""
    cause = e.Cause(kind="opgave", ref=opgave.id)
    kept: Mapping[Meter, int] = {}
    if opgave.area is not None:
        kept = draft.state.town.areas.get(opgave.area, kept)
    own = {**kept, **opgave.start}
    for meter, value in own.items():
        if meter not in draft.state.town.meters:
            start = draft.casus.rules.meters[meter].start
            draft.change(table, meter, value - start, cause)
    if opgave.barrier_open is not None:
        draft.set_flag(table, Flag.BARRIER, cause, on=opgave.barrier_open)


def _why_by_itself(casus: Casus, table: Table) -> tuple[SignalId, ...]:
    """Return the why where nobody picks it: what was heard outside first, else as written."""
    heard = sorted(table.memory.heard, key=lambda signal: not casus.board.signals[signal].outside)
    form = table.dossier.form
    written = casus.work.opgaven[form.opgave].signals if form else ()
    return tuple(heard[:WHY_MAX]) or written


def refuse_write(_casus: Casus, state: State, command: k.WriteOpgave) -> Refused | None:
    """Return why this text cannot be written, or None."""
    wrong = refuse_turn(state, command.table, Step.FORMULATE, Turn.BUSY)
    if wrong is not None:
        return wrong
    return refuse_text(command.text, LONGEST[command.field])


def write(draft: Draft, command: k.WriteOpgave) -> None:
    """Set a text of the opgave."""
    draft.add(e.OpgaveWritten(table=command.table, field=command.field, text=command.text))


def choices(casus: Casus, table: Table, field: k.OpgaveChoice) -> tuple[str, ...]:
    """Return what a structured field may be set to."""
    match field:
        case "area":
            return tuple(casus.board.areas)
        case "scale" | "aim" | "framing":
            return _CLOSED[field]
        case "horizon":
            return HORIZONS
        case "target_group":
            return tuple(p.id for p in casus.people.values() if p.character.face)
        case "domain":
            domains = (d for person in casus.people.values() for d in person.domains)
            return tuple(dict.fromkeys(domains))
        case "signal":
            return table.memory.heard


def refuse_shape(casus: Casus, state: State, command: k.ShapeOpgave) -> Refused | None:
    """Return why a field cannot get this choice, or None.

    Scale can also be mended in Tussentijds leren.
    """
    step = Step.LEARN if state.step is Step.LEARN else Step.FORMULATE
    wrong = refuse_turn(state, command.table, step, Turn.BUSY)
    if wrong is not None:
        return wrong
    table = state.tables[command.table]
    form = table.dossier.form
    if form is None:
        return Refused(reason=Reason.NO_OPGAVE)
    if not shaping_allowed(casus) or (step is Step.LEARN and command.field != "scale"):
        return Refused(reason=Reason.NOT_AT_THIS_LEVEL, subject=command.field)
    if command.choice not in choices(casus, table, command.field):
        return Refused(reason=Reason.UNKNOWN_CHOICE, subject=command.choice)
    return refuse_value(form, command.field, command.choice)


def refuse_value(form: OpgaveForm, field: k.OpgaveChoice, choice: str) -> Refused | None:
    """Return why one of a field's choices cannot be set or toggled, or None."""
    present = values(form, field)
    longest = LISTS.get(field)
    if longest is None:
        same = present == (choice,)
        return Refused(reason=Reason.SAME_AS_BEFORE, subject=choice) if same else None
    if choice not in present and len(present) >= longest:
        return Refused(reason=Reason.TOO_MANY, subject=field, bound=longest)
    return None


def values(form: OpgaveForm, field: k.OpgaveChoice) -> tuple[str, ...]:
    """Return what a structured field holds now."""
    match field:
        case "area":
            return (form.area,) if form.area else ()
        case "scale" | "aim" | "framing":
            return (str(getattr(form, field)),)
        case "horizon":
            return (str(form.horizon),)
        case "target_group":
            return form.target_group
        case "domain":
            return form.why.domains
        case "signal":
            return form.why.signals


def shape(draft: Draft, command: k.ShapeOpgave) -> None:
    """Set a field, or put a choice into or out of its list."""
    form = draft.table(command.table).dossier.form
    if form is None:
        return
    present = values(form, command.field)
    if command.field not in LISTS:
        new: tuple[str, ...] = (command.choice,)
    elif command.choice in present:
        new = tuple(item for item in present if item != command.choice)
    else:
        new = (*present, command.choice)
    draft.add(e.OpgaveShaped(table=command.table, field=command.field, values=new))
    if command.field == "area":
        _move(draft, command.table, form)
    if draft.state.step is Step.LEARN:
        _mend_scale(draft, command.table, form)


def _move(draft: Draft, table: TableId, before: OpgaveForm) -> None:
    """Start where another area stands: by how much the two areas' own meters differ."""
    form = draft.table(table).dossier.form
    own = draft.casus.work.opgaven[before.opgave].start
    areas = draft.casus.board.area_meters
    if form is None:
        return
    left = areas.get(AreaId(before.area), {})
    come = areas.get(AreaId(form.area), {})
    cause = e.Cause(kind="opgave", ref=before.opgave)
    for meter in Meter:
        if (
            meter in own
            or meter in draft.state.town.meters
            or not (meter in left or meter in come)
        ):
            continue
        usual = draft.casus.rules.meters[meter].start
        change = come.get(meter, usual) - left.get(meter, usual)
        draft.change(table, meter, change, cause)


def _mend_scale(draft: Draft, table: TableId, before: OpgaveForm) -> None:
    """Give back what a wrong scale took, or take it."""
    now = draft.table(table).dossier.form
    if now is None:
        return
    fitting = draft.casus.work.opgaven[now.opgave].scale.fitting
    price = draft.casus.rules.numbers.phases.wrong_scale_connection
    cause = e.Cause(kind="learning", ref=now.opgave)
    if now.scale == fitting and before.scale != fitting:
        draft.change(table, Meter.CONNECTION, -price, cause)
        revised(draft, table)
    elif now.scale != fitting and before.scale == fitting:
        draft.change(table, Meter.CONNECTION, price, cause)


def refuse_finish(casus: Casus, table: Table) -> Refused | None:
    """Return why an opgave is not ready, or None: it rests on signals, if any were heard."""
    form = table.dossier.form
    if form is None:
        return Refused(reason=Reason.NO_OPGAVE)
    needed = min(WHY_MIN, len(table.memory.heard))
    if shaping_allowed(casus) and len(form.why.signals) < needed:
        return Refused(reason=Reason.TOO_FEW, subject="signal", bound=needed)
    return None


def settle(draft: Draft, table: TableId) -> None:
    """Let the shape of an opgave have its effect."""
    form = draft.table(table).dossier.form
    if form is None:
        return
    cause = e.Cause(kind="opgave", ref=form.opgave)
    known = [signal for signal in form.why.signals if signal in draft.casus.board.signals]
    signals.use(draft, table, known, cause)
    outside = sum(draft.casus.board.signals[signal].outside for signal in known)
    if outside >= OUTSIDE_FOR_POINT:
        record(draft, table, "opgave_from_outside")
        realisation.fill(draft, table, "why_from_outside", cause)
    elif not outside:
        record(draft, table, "opgave_from_inside")
    rule = draft.casus.rules.numbers.phases
    if form.framing is Framing.TASK:
        draft.change(table, Meter.OWNERSHIP, rule.task_framing_ownership, cause)
    if fitting_scale(draft.casus, draft.table(table)) is not None:
        draft.change(table, Meter.CONNECTION, rule.wrong_scale_connection, cause)


def fitting_scale(casus: Casus, table: Table) -> Scale | None:
    """Return the scale that would work when a table's opgave has a wrong one, else None.

    What the news of round 1 explains (rules 2.3); never where the level has no scale to choose.
    """
    form = table.dossier.form
    if form is None or not shaping_allowed(casus):
        return None
    fitting = casus.work.opgaven[form.opgave].scale.fitting
    return None if form.scale == fitting else fitting
