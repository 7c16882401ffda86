"""What is open of the long parts of a menu, told without asking for every entry (for speed).

Each function yields exactly the entries of its namesake in ``game.rules.entries`` that are not
refused, in the same order: a law under test.
"""

from collections.abc import Iterator
from functools import lru_cache

from game.model import commands as k
from game.model.casus import Casus, Inspanning
from game.model.ids import TableId
from game.model.state import State, Table
from game.model.terms import Block, Mechanic, Step
from game.rules import opgaven, own_works, plans
from game.rules.action_checks import fits, here, refuse_here
from game.rules.entries import (
    OwnFields,
    fill_offers,
    offer,
    own_fields,
    own_shape_offers,
    shape_offers,
    targets,
)
from game.rules.routes import refuse_travel


def shapes(field: k.OpgaveChoice, casus: Casus, _state: State, table: Table) -> Iterator[k.Offer]:
    """Yield what a structured field may be set to."""
    form = table.dossier.form
    if form is not None:
        choices = opgaven.choices(casus, table, field)
        for choice, found in shape_offers(table.id, field, choices):
            if opgaven.refuse_value(form, field, choice) is None:
                yield found


def links(casus: Casus, _state: State, table: Table) -> Iterator[k.Offer]:
    """Yield which inspanningen may enter or leave the DIN."""
    for work in plans.candidates(casus, table):
        linked = work not in table.dossier.plan.linked
        if plans.refuse_candidate(table, work, linked=linked) is None:
            yield offer(k.LinkInspanning, table=table.id, inspanning=work, linked=linked)


def own_shapes(casus: Casus, _state: State, table: Table) -> Iterator[k.Offer]:
    """Yield what can be changed of the inspanningen that the table typed."""
    own = table.dossier.plan.own if own_works.allowed(casus, table) else ()
    fields = own_fields(casus, table) if own else ()
    for work in own:
        if own_works.refuse_known(table, work.id) is None:
            yield from _other_shapes(table.id, work, fields)
            yield offer(k.DropInspanning, table=table.id, inspanning=work.id)


@lru_cache(maxsize=1024)
def _other_shapes(table: TableId, work: Inspanning, fields: OwnFields) -> tuple[k.Offer, ...]:
    return tuple(
        found
        for field, choice, found in own_shape_offers(table, work.id, fields)
        if own_works.changes(work, field, choice)
    )


def fills(block: Block, casus: Casus, state: State, table: Table) -> Iterator[k.Offer]:
    """Yield every other choice than the present one, and working out where it can be paid."""
    fill = table.dossier.plan.canvas.get(block)
    now = fill.choice if fill is not None else None
    choices = plans.block_choices(casus, state, table, block)
    for choice, found in fill_offers(table.id, block, choices):
        if choice != now:
            yield found
    if state.step is Step.PLAN and plans.refuse_polish_now(casus, table, block) is None:
        yield offer(k.PolishBlock, table=table.id, block=block)


def acts(casus: Casus, state: State, table: Table) -> Iterator[k.Offer]:
    """Yield what can be done here; what this sort of place is not for is never looked at."""
    place = here(casus, table)
    if place is None:
        return
    for action, rule in casus.rules.actions.items():
        if fits(place, rule):
            for target in targets(casus, table, action):
                found = offer(k.Act, table=table.id, action=action, target=target)
                match found.command:
                    case k.Act() as command if refuse_here(casus, state, table, command) is None:
                        yield found
                    case _:
                        continue


def travels(casus: Casus, state: State, table: Table) -> Iterator[k.Offer]:
    """Yield where the pawn can go: only neighbours are looked at, where roads count."""
    place = table.trip.place
    walked = place is not None and casus.rules.has(Mechanic.BOARD_COST)
    near = dict(casus.board.places[place].exits) if walked and place else casus.board.places
    for other in casus.board.places:
        if other in near and other != place:
            found = k.Travel(table=table.id, place=other)
            if refuse_travel(casus, state, found) is None:
                yield offer(k.Travel, table=table.id, place=other)
