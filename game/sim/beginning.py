"""The phases before the rounds, and half-time, as a strategy goes through them."""

from collections.abc import Mapping, Sequence

from game.model import commands as k
from game.model.casus import Casus
from game.model.ids import InspanningId, OpgaveId, SignalId
from game.model.state import State, Table
from game.model.terms import Aim, Block, PlanReason, WorkKind
from game.rules import plans, signals
from game.rules.works import of_table
from game.sim.strategy import Beginning

WHY = 2
"""Signals that a planner rests an opgave on."""
WORK = 3
"""Inspanningen of its own sort that a planner puts in the DIN."""


def explore(casus: Casus, table: Table, way: Beginning, mine: Sequence[k.Command]) -> k.Command:
    """Go where most can be heard; who trusts the dossier reads, and stays in."""
    reads = [command for command in mine if isinstance(command, k.ReadDossier)]
    visits = [command for command in mine if isinstance(command, k.VisitPlace)]
    if way.dossier:
        return reads[0] if reads else _finish(mine)
    if visits:
        return max(visits, key=lambda visit: len(signals.to_hear_at(casus, table, visit.place)))
    return reads[0] if reads else _finish(mine)


def choose(
    casus: Casus, state: State, table: Table, way: Beginning, mine: Sequence[k.Command]
) -> k.Command:
    """Take up an opgave about an effect: each table, and each next game, another one.

    Who means to roll out takes one that something can be rolled out for, a product or not.
    """
    found = [command for command in mine if isinstance(command, k.ChooseOpgave)]
    effects = [one for one in found if casus.work.opgaven[one.opgave].aim is Aim.EFFECT] or found
    if way.roll_outs:
        effects = [one for one in found if _rolls_out(casus, one.opgave)] or effects
    number = state.setup.seed + tuple(state.tables).index(table.id)
    return effects[number % len(effects)]


def _rolls_out(casus: Casus, opgave: OpgaveId) -> bool:
    standard = casus.work.opgaven[opgave].inspanningen
    return any(
        work.kind is WorkKind.ROLL_OUT
        and (
            work.id in standard
            or any(casus.work.goals[goal].opgave == opgave for goal, _line in work.goals)
        )
        for work in casus.work.inspanningen.values()
    )


def shape(casus: Casus, table: Table, way: Beginning, mine: Sequence[k.Command]) -> k.Command:
    """Rest the opgave on what was heard outside (or read), at the scale that works."""
    form = table.dossier.form
    if form is None:
        return _finish(mine)
    opgave = casus.work.opgaven[form.opgave]
    shapes = [command for command in mine if isinstance(command, k.ShapeOpgave)]
    for command in shapes:
        if command.field == "scale" and command.choice == opgave.scale.fitting:
            return command
        if command.field == "framing" and command.choice == way.framing:
            return command
    fresh = [
        command
        for command in shapes
        if command.field == "signal" and command.choice not in form.why.signals
    ]
    if fresh and len(form.why.signals) < WHY:
        known = casus.board.signals
        return max(fresh, key=lambda one: known[SignalId(one.choice)].outside is not way.dossier)
    return _finish(mine)


def plan(casus: Casus, table: Table, way: Beginning, mine: Sequence[k.Command]) -> k.Command:
    """Put the right sort of work in the DIN and sketch a few blocks of the canvas."""
    return _link(casus, table, way, mine) or _sketch(casus, table, way.canvas, mine)


def learn(casus: Casus, table: Table, way: Beginning, mine: Sequence[k.Command]) -> k.Command:
    """Change what half-time taught and say why; join work, and give the adviser a future."""
    changed = _sketch(casus, table, way.learned, mine)
    if not isinstance(changed, k.FinishStep):
        return changed
    return next((command for command in mine if _taught(table, way, command)), changed)


def _taught(table: Table, way: Beginning, command: k.Command) -> bool:
    """Whether a strategy does this besides changing its plan; only those that learn join work."""
    now = table.dossier.plan
    match command:
        case k.GiveReason(why=PlanReason.UNNOTICED):
            return now.revised and now.reason is None
        case k.MergeWork():
            return bool(way.learned)
        case k.ChooseFuture():
            return now.future is None and command.future is way.future
        case _:
            return False


def _link(
    casus: Casus, table: Table, way: Beginning, mine: Sequence[k.Command]
) -> k.Command | None:
    kind = WorkKind.ROLL_OUT if way.roll_outs else WorkKind.PILOT
    linked = table.dossier.plan.linked
    own = sum(_kind(casus, table, work) is kind for work in linked)
    links = [command for command in mine if isinstance(command, k.LinkInspanning)]
    wanted = [link for link in links if _kind(casus, table, link.inspanning) is kind]
    adding = [link for link in wanted if link.linked]
    if adding and own < WORK:
        return adding[0]
    others = [link for link in links if link not in wanted and not link.linked]
    missing = any(
        _kind(casus, table, work) is kind and work not in linked
        for work in plans.candidates(casus, table)
    )
    return others[0] if others and own < WORK and missing and not adding else None


def _kind(casus: Casus, table: Table, work: InspanningId) -> WorkKind | None:
    found = of_table(casus, table, work)
    return found.kind if found is not None else None


def _sketch(
    casus: Casus, table: Table, wanted: Mapping[Block, str], mine: Sequence[k.Command]
) -> k.Command:
    canvas = table.dossier.plan.canvas
    fills = [command for command in mine if isinstance(command, k.FillBlock)]
    for block, choice in wanted.items():
        now = canvas.get(block)
        if now is not None and (not choice or now.choice == choice):
            continue
        for command in fills:
            if command.block is block and _chosen(casus, table, command, choice):
                return command
    return _finish(mine)


def _chosen(casus: Casus, table: Table, command: k.FillBlock, choice: str) -> bool:
    """Whether a choice is the wanted one; of faces, one that the opgave is about."""
    if choice:
        return command.choice == choice
    form = table.dossier.form
    if command.block is not Block.TARGET_GROUPS or form is None:
        return True
    return command.choice in casus.work.opgaven[form.opgave].target_group


def _finish(mine: Sequence[k.Command]) -> k.Command:
    return next((command for command in mine if isinstance(command, k.FinishStep)), mine[-1])
