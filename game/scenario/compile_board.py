"""Scenario document -> board, cast and work of a casus."""

from collections.abc import Mapping

from game.model.casus import (
    Area,
    Board,
    Character,
    Goal,
    Inspanning,
    Membership,
    Opgave,
    Person,
    Place,
    ScaleFit,
    Signal,
    Work,
)
from game.model.ids import (
    AreaId,
    GoalId,
    InspanningId,
    OpgaveId,
    PersonId,
    PlaceId,
    SignalId,
)
from game.model.terms import Meter, Ring
from game.scenario import schema, schema_world


def board(given: schema.Document, wall: int) -> Board:
    """Return the town; ``wall`` is the extra time (hundredths) that a wall costs."""
    exits = _exits(given, wall)
    starts = given.start.area if given.start else {}
    return Board(
        areas={
            AreaId(area.id): Area(
                id=AreaId(area.id), name=area.name, text=area.text or "", ceiling=area.ceiling
            )
            for area in given.areas
        },
        places={
            PlaceId(place.id): _place(place, exits.get(place.id, ())) for place in given.places
        },
        signals={
            SignalId(signal.id): Signal(
                id=SignalId(signal.id),
                text=signal.text,
                outside=signal.origin is Ring.OUTER,
                place=PlaceId(signal.place),
                domain=signal.domain or "",
                contradicts=tuple(map(SignalId, signal.contradicts or ())),
            )
            for signal in given.signals
        },
        area_meters={AreaId(area): meters(start) for area, start in starts.items()},
    )


def _exits(given: schema.Document, wall: int) -> Mapping[str, tuple[tuple[PlaceId, int], ...]]:
    found: dict[str, dict[str, int]] = {}
    for edge in given.edges:
        extra = wall if edge.wall else 0
        found.setdefault(edge.from_place, {})[edge.to_place] = extra
        found.setdefault(edge.to_place, {})[edge.from_place] = extra
    return {
        place: tuple((PlaceId(other), extra) for other, extra in others.items())
        for place, others in found.items()
    }


def _place(given: schema_world.Place, exits: tuple[tuple[PlaceId, int], ...]) -> Place:
    return Place(
        id=PlaceId(given.id),
        name=given.name,
        text=given.text,
        ring=given.ring,
        kinds=tuple(given.kinds),
        area=AreaId(given.area) if given.area else None,
        position=(given.position[0] / 100, given.position[1] / 100) if given.position else None,
        exits=exits,
    )


def meters(start: schema.MeterStart) -> dict[Meter, int]:
    """Return the meters that a start table names, in hundredths."""
    named = ((meter, getattr(start, meter.value, None)) for meter in Meter)
    return {meter: amount for meter, amount in named if amount is not None}


def person(given: schema_world.Person) -> Person:
    """Return a member of the cast."""
    return Person(
        id=PersonId(given.id),
        name=given.name,
        circle=given.circle,
        place=PlaceId(given.place),
        energy=given.energy,
        influence=given.influence,
        domains=tuple(given.domains),
        knows=tuple(map(SignalId, given.knows)),
        ties={PersonId(other): tie for other, tie in given.ties.items()},
        membership=Membership(
            paid=given.paid, starts_in_team=given.in_team, can_be_invited=given.invitable
        ),
        character=Character(
            age=given.age,
            job=given.job or "",
            wants=given.wants,
            asks=given.asks,
            sceptic=given.sceptic,
            adviser=given.adviser,
            key_person=given.key_person,
            face=given.face,
            portrait=dict(given.portrait or {}),
            lines=lines(given.lines),
        ),
    )


def lines(given: schema_world.Lines | None) -> dict[str, str]:
    """Return what a person says, by its moment."""
    if given is None:
        return {}
    said = {
        "fits": given.line_fits,
        "misfits": given.line_misfits,
        "energy_1": given.line_energy_1,
        "question": given.line_question,
    }
    return {name: text for name, text in said.items() if text is not None}


def work(given: schema.Document) -> Work:
    """Return opgaven, goals and inspanningen."""
    return Work(
        opgaven={OpgaveId(opgave.id): _opgave(opgave, given) for opgave in given.opgaven},
        goals={
            GoalId(goal.id): Goal(
                id=GoalId(goal.id),
                opgave=OpgaveId(goal.opgave),
                title=goal.title,
                indicator=goal.indicator or "",
            )
            for goal in given.goals
        },
        inspanningen={
            InspanningId(one.id): Inspanning(
                id=InspanningId(one.id),
                title=one.title,
                kind=one.kind,
                goals=tuple((GoalId(goal), weight) for goal, weight in one.goals.items()),
                domain=one.domain or "",
                place=PlaceId(one.place) if one.place else None,
                partner=PersonId(one.partner) if one.partner else None,
            )
            for one in given.inspanningen
        },
    )


def _opgave(given: schema.Opgave, document: schema.Document) -> Opgave:
    starts = document.start.opgave if document.start else {}
    start = starts.get(given.id, schema.MeterStart())
    return Opgave(
        id=OpgaveId(given.id),
        title=given.title,
        sentence=given.sentence,
        target_group=tuple(given.target_group),
        change=given.change or "",
        area=AreaId(given.area) if given.area else None,
        scale=ScaleFit(written=given.scale, fitting=given.fitting_scale or given.scale),
        aim=given.about,
        domains=tuple(given.domains),
        signals=tuple(map(SignalId, given.signals)),
        inspanningen=tuple(map(InspanningId, given.default_work or _work_of(given.id, document))),
        start=meters(start),
        barrier_open=start.barrier_open,
    )


def _work_of(opgave: str, given: schema.Document) -> list[str]:
    """Return the inspanningen that serve a goal of an opgave; without goals all do."""
    goals = {goal.id for goal in given.goals if goal.opgave == opgave}
    return [one.id for one in given.inspanningen if not given.goals or goals & set(one.goals)]
