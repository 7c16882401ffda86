"""What a table does when time is up and it has not chosen: the table's default (rules 2.2).

Each default is an ordinary command, so it can be taken back like any other; nothing happens until
the facilitator asks for it.
"""

from collections.abc import Iterator

from game.model import commands as k
from game.model.casus import Casus, Option
from game.model.state import State, Table
from game.model.terms import Meter, Role, Step, Turn
from game.rules import open_entries
from game.rules.decide import refusal
from game.rules.encounters import present
from game.rules.plans import candidates


def default(casus: Casus, state: State, table: Table) -> k.Command | None:
    """Return the next command by which a table gets on by itself, or None when it waits for none.

    An opgave or plan that still lacks something gets the first that fits; a role is the one that
    was announced, else the one with most cards, else that of the round before; on the way the
    table meets what is where it stands; of the answers it gives the cheapest.
    """
    return next(
        (each for each in _wishes(casus, state, table) if refusal(casus, state, each) is None),
        None,
    )


def _wishes(casus: Casus, state: State, table: Table) -> Iterator[k.Command]:
    match state.step:
        case Step.EXPLORE | Step.LEARN:
            yield k.FinishStep(table=table.id)
        case Step.CHOOSE:
            yield from _opgaven(casus, state, table)
        case Step.FORMULATE | Step.PLAN:
            yield k.FinishStep(table=table.id)
            yield from _missing(casus, state, table)
        case Step.PLAY:
            yield from _playing(casus, table)
        case _:
            return


def _opgaven(casus: Casus, state: State, table: Table) -> Iterator[k.Command]:
    """What came out on top first, then in file order."""
    best = state.rankings.shared or ()
    for opgave in dict.fromkeys((*best, *casus.work.opgaven)):
        yield k.ChooseOpgave(table=table.id, opgave=opgave)


def _missing(casus: Casus, state: State, table: Table) -> Iterator[k.Command]:
    if state.step is Step.PLAN:
        for work in candidates(casus, table):
            yield k.LinkInspanning(table=table.id, inspanning=work, linked=True)
        return
    chosen = table.dossier.form.why.signals if table.dossier.form is not None else ()
    for offer in open_entries.shapes("signal", casus, state, table):
        command = offer.command
        if isinstance(command, k.ShapeOpgave) and command.choice not in chosen:
            yield command


def _playing(casus: Casus, table: Table) -> Iterator[k.Command]:
    match table.turn:
        case Turn.ROLE:
            for role in dict.fromkeys(_roles(casus, table)):
                yield k.ChooseRole(table=table.id, role=role)
        case Turn.ROUTE:
            yield k.FinishRoute(table=table.id)
        case Turn.ENCOUNTER:
            met = present(casus, table)
            for option in sorted(met.options if met is not None else (), key=_price):
                yield k.ChooseOption(table=table.id, option=option.number)
        case _:
            return


def _roles(casus: Casus, table: Table) -> Iterator[Role]:
    stance = table.stance
    if stance.announced is not None:
        yield stance.announced
    yield from sorted(stance.tally, key=lambda role: -stance.tally[role])
    if stance.history:
        yield stance.history[-1][0]
    yield from casus.rules.roles


def _price(option: Option) -> int:
    """What an answer visibly costs in time and budget, in hundredths."""
    return -sum(
        item.change for item in option.costs.meters if item.meter in (Meter.TIME, Meter.BUDGET)
    )
