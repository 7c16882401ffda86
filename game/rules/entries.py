"""What a table's menu lists at each step and turn, refused or not, in a stable order."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, ParamSpec, TypeAlias

from game.model import commands as k
from game.model.casus import Casus
from game.model.ids import InspanningId, PersonId, TableId
from game.model.state import State, Table
from game.model.terms import Action, Block, Future, PlanReason, Role, Step
from game.rules import opgaven, own_works, plain_words, plans, reserve, roles
from game.rules.encounters import present

Target: TypeAlias = PersonId | InspanningId | Literal[""]
OwnFields: TypeAlias = tuple[tuple[k.WorkField, tuple[str, ...]], ...]
_P = ParamSpec("_P")

_TEXTS: tuple[k.OpgaveText, ...] = ("title", "sentence", "change")
_WORK_ACTIONS = (Action.START_PILOT, Action.ROLL_OUT, Action.EVALUATE, Action.SCALE_UP)


def _made(kind: Callable[_P, k.Command], *args: _P.args, **fields: _P.kwargs) -> k.Offer:
    return k.Offer(command=kind(*args, **fields))


if TYPE_CHECKING:
    offer = _made  # type checkers know the fields of each command
else:
    offer = lru_cache(maxsize=8192)(_made)
"""Return the offer of a command without slots; the very same one for the same command."""


@lru_cache(maxsize=1024)
def shape_offers(
    table: TableId, field: k.OpgaveChoice, choices: tuple[str, ...]
) -> tuple[tuple[str, k.Offer], ...]:
    """Return each choice of a structured field with its offer."""
    return tuple(
        (choice, offer(k.ShapeOpgave, table=table, field=field, choice=choice))
        for choice in choices
    )


@lru_cache(maxsize=1024)
def fill_offers(
    table: TableId, block: Block, choices: tuple[str, ...]
) -> tuple[tuple[str, k.Offer], ...]:
    """Return each choice of a canvas block with its offer."""
    return tuple(
        (choice, offer(k.FillBlock, table=table, block=block, choice=choice)) for choice in choices
    )


@lru_cache(maxsize=512)
def _cards(table: TableId, role: Role, most: int) -> k.Offer:
    slot = k.NumberSlot(low=0, high=most)
    return k.Offer(command=k.TallyVote(table=table, role=role, count=0), slots=(("count", slot),))


def visits(casus: Casus, _state: State, table: Table) -> Iterator[k.Offer]:
    """Verkennen: every place, and the dossier."""
    for place in casus.board.places:
        yield offer(k.VisitPlace, table=table.id, place=place)
    yield offer(k.ReadDossier, table=table.id)


def finish(_casus: Casus, _state: State, table: Table) -> Iterator[k.Offer]:
    """Being ready with the step."""
    yield offer(k.FinishStep, table=table.id)


def all_opgaven(casus: Casus, _state: State, table: Table) -> Iterator[k.Offer]:
    """Every opgave."""
    for opgave in casus.work.opgaven:
        yield offer(k.ChooseOpgave, table=table.id, opgave=opgave)


def texts(_casus: Casus, _state: State, table: Table) -> Iterator[k.Offer]:
    """The texts of the opgave."""
    for field in _TEXTS:
        slot = k.TextSlot(longest=opgaven.LONGEST[field])
        command = k.WriteOpgave(table=table.id, field=field, text="?")
        yield k.Offer(command=command, slots=(("text", slot),))


def shapes(field: k.OpgaveChoice, casus: Casus, _state: State, table: Table) -> Iterator[k.Offer]:
    """Every choice of a structured field of the opgave."""
    for _choice, found in shape_offers(table.id, field, opgaven.choices(casus, table, field)):
        yield found


def links(casus: Casus, _state: State, table: Table) -> Iterator[k.Offer]:
    """Every inspanning into the DIN, and out of it."""
    for work in plans.candidates(casus, table):
        yield offer(k.LinkInspanning, table=table.id, inspanning=work, linked=True)
        yield offer(k.LinkInspanning, table=table.id, inspanning=work, linked=False)


def own_titles(casus: Casus, _state: State, table: Table) -> Iterator[k.Offer]:
    """Titles of inspanningen that the table types itself, known ones and a new one."""
    ids: list[InspanningId | Literal[""]] = [work.id for work in table.dossier.plan.own]
    ids.append("")
    for work in ids if own_works.allowed(casus, table) else ():
        taken = own_works.taken_titles(casus, table, work)
        slot = k.TextSlot(longest=k.TITLE_MAX, taken=taken)
        command = k.WriteInspanning(table=table.id, inspanning=work, title="?")
        yield k.Offer(command=command, slots=(("title", slot),))


def own_fields(casus: Casus, table: Table) -> OwnFields:
    """Return what each field of an inspanning that the table typed may be."""
    return tuple((field, own_works.choices(casus, table, field)) for field in own_works.FIELDS)


def own_shape_offers(
    table: TableId, work: InspanningId, fields: OwnFields
) -> Iterator[tuple[k.WorkField, str, k.Offer]]:
    """Yield each field and choice of an inspanning that the table typed, with its offer."""
    make = k.ShapeInspanning
    for field, choices in fields:
        for choice in choices:
            found = offer(make, table=table, inspanning=work, field=field, choice=choice)
            yield field, choice, found


def own_shapes(casus: Casus, _state: State, table: Table) -> Iterator[k.Offer]:
    """Every field of the inspanningen that the table typed, and taking them away."""
    fields = own_fields(casus, table)
    for work in table.dossier.plan.own:
        offers = own_shape_offers(table.id, work.id, fields)
        yield from (found for _field, _choice, found in offers)
        yield offer(k.DropInspanning, table=table.id, inspanning=work.id)


def fills(block: Block, casus: Casus, state: State, table: Table) -> Iterator[k.Offer]:
    """Every choice of a canvas block; working it out only before round 1."""
    choices = plans.block_choices(casus, state, table, block)
    for _choice, found in fill_offers(table.id, block, choices):
        yield found
    if state.step is Step.PLAN:
        yield offer(k.PolishBlock, table=table.id, block=block)


def stops(_casus: Casus, _state: State, table: Table) -> Iterator[k.Offer]:
    """Leren: stopping whatever was started."""
    for work in table.dossier.work:
        yield offer(k.StopWork, table=table.id, inspanning=work.id)


def merges(_casus: Casus, state: State, table: Table) -> Iterator[k.Offer]:
    """Leren: joining any inspanning with any of another table."""
    for work in table.dossier.work:
        for other in state.tables.values():
            for theirs in other.dossier.work if other.id != table.id else ():
                yield offer(
                    k.MergeWork,
                    table=table.id,
                    inspanning=work.id,
                    other=other.id,
                    theirs=theirs.id,
                )


def reasons(_casus: Casus, _state: State, table: Table) -> Iterator[k.Offer]:
    """Leren: every reason for a change."""
    for why in PlanReason:
        yield offer(k.GiveReason, table=table.id, why=why)


def futures(_casus: Casus, _state: State, table: Table) -> Iterator[k.Offer]:
    """Leren: every future of the beleidsadviseur."""
    for future in Future:
        yield offer(k.ChooseFuture, table=table.id, future=future)


def own_roles(casus: Casus, _state: State, table: Table) -> Iterator[k.Offer]:
    """Every role."""
    for role in casus.rules.roles:
        yield offer(k.ChooseRole, table=table.id, role=role)


def tallies(casus: Casus, _state: State, table: Table) -> Iterator[k.Offer]:
    """The cards of every role."""
    for role in casus.rules.roles:
        yield _cards(table.id, role, roles.votes_left(table, role))


def minorities(casus: Casus, _state: State, table: Table) -> Iterator[k.Offer]:
    """Every role, for which somebody may argue."""
    for role in casus.rules.roles:
        yield offer(k.VoiceMinority, table=table.id, role=role)


def acts(casus: Casus, _state: State, table: Table) -> Iterator[k.Offer]:
    """Every action, aimed at whatever it can be aimed at."""
    for action in casus.rules.actions:
        for target in targets(casus, table, action):
            yield offer(k.Act, table=table.id, action=action, target=target)


def targets(casus: Casus, table: Table, action: Action) -> tuple[Target, ...]:
    """Return what an action can be aimed at here; ("",) when it has no aim."""
    if action is Action.INVITE:
        place = table.trip.place
        return tuple([p.id for p in casus.people.values() if p.place == place])
    if action not in _WORK_ACTIONS:
        return ("",)
    if action in (Action.START_PILOT, Action.ROLL_OUT):
        return table.dossier.plan.linked
    return tuple([work.id for work in table.dossier.work])


def travels(casus: Casus, _state: State, table: Table) -> Iterator[k.Offer]:
    """Every other place."""
    for place in casus.board.places:
        if place != table.trip.place:
            yield offer(k.Travel, table=table.id, place=place)


def interventions(_casus: Casus, _state: State, table: Table) -> Iterator[k.Offer]:
    """Bestuur stepping in."""
    yield offer(k.Intervene, table=table.id)


def plain(_casus: Casus, _state: State, table: Table) -> Iterator[k.Offer]:
    """Kletskoektoets: calling, writing, judging, and letting it be."""
    for text in plain_words.TEXTS:
        yield offer(k.CallNonsense, table=table.id, about=text)
    slot = k.TextSlot(longest=k.PLAIN_MAX)
    for field in plain_words.FIELDS:
        command = k.WritePlain(table=table.id, field=field, text="?")
        yield k.Offer(command=command, slots=(("text", slot),))
    for verdict in (True, False):
        yield offer(k.JudgePlain, table=table.id, plain=verdict)
    yield offer(k.RefusePlain, table=table.id)


def route_end(_casus: Casus, _state: State, table: Table) -> Iterator[k.Offer]:
    """Meeting what is here."""
    yield offer(k.FinishRoute, table=table.id)


def options(casus: Casus, _state: State, table: Table) -> Iterator[k.Offer]:
    """Every answer to the encounter."""
    encounter = present(casus, table)
    for option in encounter.options if encounter is not None else ():
        yield offer(k.ChooseOption, table=table.id, option=option.number)


def draws(casus: Casus, state: State, table: Table) -> Iterator[k.Offer]:
    """Drawing budget from the reserve."""
    most = max(reserve.UNIT, reserve.room(casus, state, table))
    slot = k.NumberSlot(low=reserve.UNIT, high=most, step=reserve.UNIT)
    command = k.DrawReserve(table=table.id, amount=reserve.UNIT)
    yield k.Offer(command=command, slots=(("amount", slot),))


def announcements(casus: Casus, state: State, table: Table) -> Iterator[k.Offer]:
    """Every role for the next round, where there is one."""
    if 1 <= state.round < state.setup.rounds:
        for role in casus.rules.roles:
            yield offer(k.AnnounceRole, table=table.id, role=role)
