"""The state before the first command."""

from game.model.casus import Casus
from game.model.ids import PersonId, PlaceId, TableId
from game.model.organisation import Organisation, Rankings
from game.model.setup import Setup, TableSetup
from game.model.state import (
    Dossier,
    Memory,
    Outcome,
    Plan,
    Stance,
    State,
    Table,
    Town,
    Trip,
)
from game.model.terms import SHARED_METERS, Flag, Meter, PlaceKind, Ring, Step, Tension, Turn
from game.rules import areas


def initial_state(casus: Casus, setup: Setup) -> State:
    """Return the state before the first command: everybody in the introduction."""
    tables = {entry.id: _table(casus, entry) for entry in setup.tables}
    return State(
        step=Step.INTRO,
        round=0,
        tables=tables,
        town=_town(casus),
        rankings=Rankings(),
        setup=setup,
    )


def first_place(casus: Casus) -> PlaceId:
    """Return where pawns start: the town hall, else the first inner place, else the first."""
    places = casus.board.places.values()
    halls = [place.id for place in places if PlaceKind.TOWN_HALL in place.kinds]
    inner = [place.id for place in places if place.ring is Ring.INNER]
    return (halls or inner or [place.id for place in places])[0]


def free_members(casus: Casus) -> tuple[PersonId, ...]:
    """Return who is in every team from the start (ruling 10), in file order."""
    return tuple(person.id for person in casus.people.values() if person.membership.starts_in_team)


def _table(casus: Casus, entry: TableSetup) -> Table:
    table_id: TableId = entry.id
    team = free_members(casus)
    domains = dict.fromkeys(domain for person in team for domain in casus.people[person].domains)
    return Table(
        id=table_id,
        name=entry.name,
        players=entry.players,
        turn=Turn.BUSY,
        meters={
            meter: rule.start
            for meter, rule in casus.rules.meters.items()
            if meter not in SHARED_METERS
        },
        flags=(Flag.BARRIER,) if casus.frame.barrier_open else (),
        team=team,
        stance=Stance(free_switches=casus.frame.switch_allowance),
        trip=Trip(place=first_place(casus)),
        memory=Memory(domains=tuple(domains)),
        dossier=Dossier(plan=Plan(), outcome=Outcome()),
    )


def _town(casus: Casus) -> Town:
    meters = {
        meter: casus.rules.meters[meter].start
        for meter in SHARED_METERS
        if meter in casus.rules.meters
    }
    meters.setdefault(Meter.RESERVE, 0)
    for meter in meters:
        if areas.keeping(casus.board.area_meters, meter):
            meters[meter] = areas.common(casus.board.area_meters, meter)
    ties = {
        (person.id, other): tie
        for person in casus.people.values()
        for other, tie in person.ties.items()
    }
    for (first, second), tie in tuple(ties.items()):
        ties.setdefault((second, first), tie)
    return Town(
        meters=meters,
        areas=casus.board.area_meters,
        energy={person.id: person.energy for person in casus.people.values()},
        ties=ties,
        tensions=dict.fromkeys(Tension, casus.rules.numbers.tensions.start),
        srm={},
        organisation=Organisation(realisation=casus.rules.numbers.progress.realisation_power),
    )
