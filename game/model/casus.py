"""The casus: everything that does not change during a game, as played at one level."""

from collections.abc import Mapping
from dataclasses import field

from game.model.conditions import ALWAYS, Condition
from game.model.effects import NOTHING, Effects, EvidenceRule, LaterEffect
from game.model.ids import (
    AreaId,
    EncounterId,
    GoalId,
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
    Level,
    Meter,
    PlaceKind,
    Ring,
    Role,
    Scale,
    SceneName,
    WorkKind,
)
from game.model.value import value


@value
class Area:
    """A part of the town, a council or a station; ``ceiling`` bounds the reserve it may get."""

    id: AreaId
    name: str
    text: str = ""
    ceiling: int | None = None


@value
class Place:
    """A node of the board.

    Attributes:
        position: x and y in 0..1, or None when the board is laid out by itself.
        exits: Neighbours with the extra time (hundredths) that a wall costs, in file order.
    """

    id: PlaceId
    name: str
    text: str
    ring: Ring
    kinds: tuple[PlaceKind, ...]
    area: AreaId | None = None
    position: tuple[float, float] | None = None
    exits: tuple[tuple[PlaceId, int], ...] = ()


@value
class Character:
    """What a cast member is like; ``lines`` (said aloud): fits, misfits, energy_1, question."""

    age: int | None = None
    job: str = ""
    wants: str = ""
    asks: str = ""
    sceptic: bool = False
    adviser: bool = False
    key_person: bool = False
    face: bool = False
    portrait: Mapping[str, str | bool | int] = field(default_factory=dict[str, str | bool | int])
    lines: Mapping[str, str] = field(default_factory=dict[str, str])


@value
class Person:
    """A cast member; ``influence`` 0-3, ``energy`` at the start in hundredths (0-500)."""

    id: PersonId
    name: str
    circle: Circle
    place: PlaceId
    energy: int
    influence: int
    domains: tuple[str, ...]
    knows: tuple[SignalId, ...]
    ties: Mapping[PersonId, int]
    membership: "Membership"
    character: Character

    @property
    def informal(self) -> bool:
        """Whether energy drains: residents, carers and volunteers who are not paid."""
        return not self.membership.paid and self.circle in INFORMAL_CIRCLES


INFORMAL_CIRCLES = (Circle.RESIDENT, Circle.INFORMAL_CARER, Circle.VOLUNTEER)


@value
class Membership:
    """How a person relates to dreamteams."""

    paid: bool = False
    starts_in_team: bool = False
    can_be_invited: bool = True


@value
class Signal:
    """Something to be heard, outside or inside."""

    id: SignalId
    text: str
    outside: bool
    place: PlaceId
    domain: str = ""
    contradicts: tuple[SignalId, ...] = ()


@value
class Opgave:
    """A candidate challenge with what the table may still shape.

    ``start`` and ``barrier_open`` hold only what differs from the rulebook and the frame.
    """

    id: OpgaveId
    title: str
    sentence: str
    target_group: tuple[str, ...]
    change: str
    area: AreaId | None
    scale: "ScaleFit"
    aim: Aim
    domains: tuple[str, ...]
    signals: tuple[SignalId, ...]
    inspanningen: tuple[InspanningId, ...]
    start: Mapping[Meter, int]
    barrier_open: bool | None = None


@value
class ScaleFit:
    """The scale as written and the scale that works."""

    written: Scale
    fitting: Scale


@value
class Goal:
    """A desired change within an opgave."""

    id: GoalId
    opgave: OpgaveId
    title: str
    indicator: str = ""


@value
class Inspanning:
    """An activity that fills goals; ``goals`` with line weight 1-3, in file order."""

    id: InspanningId
    title: str
    kind: WorkKind
    goals: tuple[tuple[GoalId, int], ...] = ()
    domain: str = ""
    place: PlaceId | None = None
    partner: PersonId | None = None


@value
class Option:
    """One answer to an encounter; ``number`` is 1-based as the author wrote it."""

    number: int
    label: str
    costs: Effects
    gains: Effects
    requires: Condition = ALWAYS
    later: tuple[LaterEffect, ...] = ()
    evidence: tuple[EvidenceRule, ...] = ()
    note: str = ""


@value
class Encounter:
    """A dilemma at a place.

    ``picture`` names a picture of the casus itself that stands in the place of the drawn scene.
    """

    id: EncounterId
    kind: EncounterKind
    title: str
    text: str
    scene: SceneName
    options: tuple[Option, ...]
    draw: "EncounterDraw"
    concerns: tuple[str, ...] = ()
    note: str = ""
    questions: tuple[str, ...] = ()
    picture: str = ""
    picture_text: str = ""


@value
class EncounterDraw:
    """When an encounter can be met; ``round`` fixes it, ``initiative`` opens that flag then."""

    places: tuple[PlaceId, ...]
    when: Condition = ALWAYS
    round: int | None = None
    acute: bool = False
    initiative: bool = False


@value
class NewsItem:
    """News at the start of a round, each once a game."""

    id: NewsId
    title: str
    text: str
    when: Condition | None = None
    round: int | None = None
    fixed: bool = False
    effects: Effects = NOTHING
    note: str = ""


@value
class Initiative:
    """Something that residents start by themselves."""

    id: InitiativeId
    title: str
    text: str
    place: PlaceId
    people: tuple[PersonId, ...] = ()
    when: Condition = ALWAYS


@value
class Epilogue:
    """A face a year later; the first whose condition holds is told."""

    face: PersonId
    title: str
    text: str
    when: Condition = ALWAYS


@value
class About:
    """What the casus says of itself."""

    title: str
    subtitle: str = ""
    intro: str = ""
    opening_question: str = ""
    content_note: str = ""
    learning_goals: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    town: tuple[str, int | None] = ("", None)
    closing: tuple[str, str] = ("", "")
    credits: tuple[str, str] = ("", "")


@value
class Frame:
    """How the casus is played when nobody says otherwise.

    ``switch_allowance`` (wisselruimte) is the number of unannounced switches without loss of
    support, 0-2.
    """

    default_level: Level
    lowest_level: Level
    rounds: int
    tables: tuple[int, int]
    minutes: int
    first_role: Role | None = None
    acute_in_round_1: bool = True
    barrier_open: bool = True
    switch_allowance: int = 0


@value
class Board:
    """The town: areas, places and what can be heard there."""

    areas: Mapping[AreaId, Area]
    places: Mapping[PlaceId, Place]
    signals: Mapping[SignalId, Signal]
    area_meters: Mapping[AreaId, Mapping[Meter, int]]


@value
class Work:
    """Opgaven, goals and inspanningen."""

    opgaven: Mapping[OpgaveId, Opgave]
    goals: Mapping[GoalId, Goal]
    inspanningen: Mapping[InspanningId, Inspanning]


@value
class Story:
    """What can happen: encounters, news, initiatives, epilogues, all in file order."""

    encounters: Mapping[EncounterId, Encounter]
    news: tuple[NewsItem, ...]
    initiatives: Mapping[InitiativeId, Initiative]
    epilogues: tuple[Epilogue, ...]
    jargon: tuple[str, ...] = ()


@value
class Casus:
    """A checked, immutable scenario at one level, with the rulebook it is played by."""

    id: str
    level: Level
    about: About
    frame: Frame
    board: Board
    people: Mapping[PersonId, Person]
    work: Work
    story: Story
    rules: Rulebook
