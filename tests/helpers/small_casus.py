"""A small casus in code: seven places, seven people, two opgaven, every sort of thing once."""

from dataclasses import replace
from functools import cache

import tomli

from game.model import conditions as c
from game.model.casus import (
    About,
    Board,
    Casus,
    Character,
    Encounter,
    EncounterDraw,
    Epilogue,
    Frame,
    Initiative,
    Inspanning,
    Membership,
    NewsItem,
    Opgave,
    Option,
    Person,
    Place,
    ScaleFit,
    Signal,
    Story,
    Work,
)
from game.model.effects import (
    NOTHING,
    Effects,
    EnergyEffect,
    EvidenceRule,
    LaterEffect,
    MeterEffect,
)
from game.model.ids import (
    EncounterId,
    InitiativeId,
    InspanningId,
    NewsId,
    OpgaveId,
    PersonId,
    PlaceId,
    SignalId,
)
from game.model.rulebook import Rulebook
from game.model.terms import (
    Aim,
    Circle,
    EncounterKind,
    Flag,
    Lesson,
    Level,
    Meter,
    PlaceKind,
    Ring,
    Scale,
    SceneName,
    WorkKind,
)
from game.scenario import rulebook

HALL, CHAMBER, DESK, OFFICE = (PlaceId(name) for name in ("hall", "chamber", "desk", "office"))
SQUARE, KITCHEN, CORNER = (PlaceId(name) for name in ("square", "kitchen", "corner"))
ANN, BOB, CARL, DORA, ERIK, FRED, GINA = (
    PersonId(name) for name in ("ann", "bob", "carl", "dora", "erik", "fred", "gina")
)
CALM, ORDER = OpgaveId("calm"), OpgaveId("order")
LAMP, WALK, LEAFLET, TRUCK = (InspanningId(name) for name in ("lamp", "walk", "leaflet", "truck"))
TALK, STORM, GIFT = (EncounterId(name) for name in ("talk", "storm", "gift"))


@cache
def rules(level: Level = Level.STANDARD) -> Rulebook:
    """Return the rulebook that comes with the game, at a level."""
    document = tomli.loads(rulebook.rulebook_text())
    return rulebook.build(rulebook.resolve(document, level, {}), level)


def small_casus(level: Level = Level.STANDARD, **frame: object) -> Casus:
    """Return the small casus at a level; keywords change its frame."""
    plain = Frame(
        default_level=level,
        lowest_level=Level.ENTRY,
        rounds=4,
        tables=(1, 4),
        minutes=90,
        barrier_open=level is not Level.ENTRY,
    )
    return Casus(
        id="small",
        level=level,
        about=About(title="A lamp on the square"),
        frame=replace(plain, **frame),  # type: ignore[arg-type]
        board=_board(),
        people=_people(),
        work=_work(),
        story=_story(),
        rules=rules(level),
    )


def option(number: int, *, costs: Effects = NOTHING, gains: Effects = NOTHING) -> Option:
    """Return an answer to an encounter."""
    return Option(number=number, label=f"Answer {number}", costs=costs, gains=gains)


def changes(**meters: int) -> Effects:
    """Return effects on meters in hundredths, by the wire name of the meter."""
    return Effects(
        meters=tuple(MeterEffect(meter=Meter(name), change=by) for name, by in meters.items())
    )


def encounter(
    name: EncounterId, *options: Option, draw: EncounterDraw, concerns: tuple[str, ...] = ()
) -> Encounter:
    """Return an encounter."""
    return Encounter(
        id=name,
        kind=EncounterKind.SETBACK,
        title=name.title(),
        text="Somebody says something.",
        scene=SceneName.STREET,
        options=options,
        draw=draw,
        concerns=concerns,
    )


def with_encounters(casus: Casus, *encounters: Encounter) -> Casus:
    """Return the casus with these encounters only."""
    return replace(
        casus, story=replace(casus.story, encounters={one.id: one for one in encounters})
    )


def with_news(casus: Casus, *news: NewsItem) -> Casus:
    """Return the casus with this news only."""
    return replace(casus, story=replace(casus.story, news=news))


def _board() -> Board:
    inner, outer = Ring.INNER, Ring.OUTER
    rows = (
        (HALL, inner, PlaceKind.TOWN_HALL, ((CHAMBER, 0), (DESK, 100), (OFFICE, 0), (SQUARE, 0))),
        (CHAMBER, inner, PlaceKind.COUNCIL_CHAMBER, ((HALL, 0),)),
        (DESK, inner, PlaceKind.COUNTER, ((HALL, 100), (CORNER, 0))),
        (OFFICE, inner, PlaceKind.OPERATIONS, ((HALL, 0),)),
        (SQUARE, outer, PlaceKind.SQUARE, ((HALL, 0), (KITCHEN, 0))),
        (KITCHEN, outer, PlaceKind.KITCHEN_TABLE, ((SQUARE, 0), (CORNER, 0))),
        (CORNER, outer, PlaceKind.NEIGHBOURHOOD_TEAM, ((KITCHEN, 0), (DESK, 0))),
    )
    places = {
        name: Place(id=name, name=name.title(), text="", ring=ring, kinds=(kind,), exits=exits)
        for name, ring, kind, exits in rows
    }
    heard = (
        ("dark", True, SQUARE),
        ("cold", True, SQUARE),
        ("alone", True, KITCHEN),
        ("figures", False, HALL),
        ("rule", False, DESK),
    )
    signals = {
        SignalId(name): Signal(id=SignalId(name), text=name.title(), outside=outside, place=place)
        for name, outside, place in heard
    }
    return Board(areas={}, places=places, signals=signals, area_meters={})


def _people() -> dict[PersonId, Person]:
    rows = (
        _person(ANN, Circle.RESIDENT, SQUARE, 300, 1, "care", starts_in_team=True),
        _person(BOB, Circle.PROFESSIONAL, CORNER, 400, 2, "care", starts_in_team=True, paid=True),
        _person(CARL, Circle.INFORMAL_CARER, KITCHEN, 200, 0, "housing"),
        _person(DORA, Circle.EXECUTIVE, HALL, 400, 2, "money", paid=True),
        _person(ERIK, Circle.OFFICIAL, OFFICE, 400, 1, "money", paid=True),
        _person(FRED, Circle.PROFESSIONAL, CORNER, 400, 3, "youth", paid=True),
        _person(GINA, Circle.VOLUNTEER, SQUARE, 400, 0, "youth", can_be_invited=False),
    )
    people = {person.id: person for person in rows}
    people[ANN] = replace(
        people[ANN],
        knows=(SignalId("dark"),),
        ties={CARL: 2, FRED: -2},
        character=Character(face=True, lines={"fits": "Good.", "misfits": "Hm."}),
    )
    return people


def _person(
    name: PersonId, circle: Circle, place: PlaceId, energy: int, influence: int, domain: str,
    **membership: bool,
) -> Person:  # fmt: skip
    return Person(
        id=name,
        name=name.title(),
        circle=circle,
        place=place,
        energy=energy,
        influence=influence,
        domains=(domain,),
        knows=(),
        ties={},
        membership=Membership(**membership),
        character=Character(),
    )


def _work() -> Work:
    kinds = (
        (LAMP, WorkKind.PILOT, SQUARE, ANN),
        (WALK, WorkKind.PILOT, KITCHEN, None),
        (LEAFLET, WorkKind.ROLL_OUT, HALL, None),
        (TRUCK, WorkKind.QUICK_FIX, SQUARE, None),
    )
    return Work(
        opgaven={CALM: _opgave(CALM, Aim.EFFECT), ORDER: _opgave(ORDER, Aim.PRODUCT)},
        goals={},
        inspanningen={
            name: Inspanning(id=name, title=name.title(), kind=kind, place=place, partner=partner)
            for name, kind, place, partner in kinds
        },
    )


def _opgave(name: OpgaveId, aim: Aim) -> Opgave:
    wrong = name == ORDER
    return Opgave(
        id=name,
        title=name.title(),
        sentence="It is better here.",
        target_group=(ANN,),
        change="People sit on the square at night.",
        area=None,
        scale=ScaleFit(
            written=Scale.MUNICIPALITY if wrong else Scale.NEIGHBOURHOOD,
            fitting=Scale.NEIGHBOURHOOD,
        ),
        aim=aim,
        domains=("care", "housing", "money", "youth"),
        signals=(SignalId("figures"),) if wrong else (SignalId("dark"), SignalId("cold")),
        inspanningen=(LAMP, WALK, LEAFLET),
        start={Meter.VULNERABILITY: 700} if wrong else {},
        barrier_open=False if wrong else None,
    )


def _story() -> Story:
    talk = encounter(
        TALK,
        replace(
            option(1, costs=changes(time=-100), gains=changes(trust=100)),
            later=(LaterEffect(text="Ann waves.", effects=changes(ownership=50), after=1),),
            evidence=(EvidenceRule(lesson=Lesson.GOES_OUT, sort="visit", weight=100),),
        ),
        option(2, costs=changes(budget=-200), gains=changes(capacity=100)),
        replace(
            option(3, gains=changes(support=50)),
            requires=c.FlagIs(flag=Flag.SAFETY_NET),
            costs=Effects(energy=(EnergyEffect(person=ANN, change=-50),)),
        ),
        draw=EncounterDraw(places=(SQUARE, KITCHEN)),
        concerns=(ANN,),
    )
    storm = encounter(
        STORM,
        option(1, gains=changes(vulnerability=-100), costs=changes(budget=-100)),
        option(2, gains=changes(trust=50), costs=changes(time=-300)),
        draw=EncounterDraw(places=(CORNER,), acute=True),
    )
    gift = encounter(
        GIFT,
        option(1, gains=changes(ownership=100), costs=changes(legality=-50)),
        option(2, gains=changes(legality=50), costs=changes(ownership=-50)),
        draw=EncounterDraw(places=(DESK, HALL), initiative=True),
    )
    return Story(
        encounters={one.id: one for one in (talk, storm, gift)},
        news=(NewsItem(id=NewsId("quiet"), title="Quiet", text="Nothing happens."),),
        initiatives={
            InitiativeId("bench"): Initiative(
                id=InitiativeId("bench"),
                title="A bench",
                text="Neighbours build a bench.",
                place=SQUARE,
                when=c.MeterIn(meter=Meter.TRUST, low=600),
            )
        },
        epilogues=(
            Epilogue(
                face=ANN,
                title="Ann, a year on",
                text="She sleeps.",
                when=c.MeterIn(meter=Meter.LASTING, low=4000),
            ),
            Epilogue(face=ANN, title="Ann, a year on", text="She waits."),
        ),
    )
