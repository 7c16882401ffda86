"""The state of one game between two commands: frozen values that share structure."""

from collections.abc import Mapping
from dataclasses import field
from typing import Literal

from game.model.casus import Inspanning
from game.model.conditions import Condition
from game.model.events import Because
from game.model.ids import (
    AreaId,
    EncounterId,
    InitiativeId,
    InspanningId,
    NewsId,
    OpgaveId,
    PersonId,
    PlaceId,
    SignalId,
    TableId,
)
from game.model.organisation import Koersagenda, Organisation, Rankings
from game.model.setup import Setup
from game.model.terms import (
    Action,
    Aim,
    Block,
    Flag,
    Framing,
    Future,
    Lesson,
    Meter,
    PlanReason,
    Role,
    Scale,
    Step,
    Tension,
    Turn,
    WorkKind,
)
from game.model.value import value


@value
class OpgaveForm:
    """An opgave as a table has worded and shaped it.

    ``horizon`` is in years (1, 3 or 8); ``area`` is where it is taken up, "" for everywhere.
    """

    opgave: OpgaveId
    title: str
    sentence: str
    change: str
    scale: Scale
    aim: Aim
    framing: Framing
    horizon: int
    target_group: tuple[str, ...]
    why: "Why"
    area: AreaId | Literal[""] = ""


@value
class Why:
    """The reasons behind an opgave: the signals it rests on and the domains it crosses."""

    signals: tuple[SignalId, ...]
    domains: tuple[str, ...]


@value
class BlockFill:
    """What a table chose in a canvas block; ``settled`` once its effect was applied."""

    choice: str
    polished: bool = False
    settled: bool = False


@value
class Plan:
    """DIN links in filling order, the canvas, and what Leren made of it.

    Attributes:
        own: Inspanningen that the table typed itself; one lacks a place, partner, domain or
            goals as long as nobody chose them.
        revised: Whether something was changed in Leren.
        reason: Which of the three questions made the table change it.
        future: The future of the beleidsadviseur.
    """

    linked: tuple[InspanningId, ...] = ()
    own: tuple[Inspanning, ...] = ()
    canvas: Mapping[Block, BlockFill] = field(default_factory=dict[Block, BlockFill])
    revised: bool = False
    reason: PlanReason | None = None
    future: Future | None = None


@value
class RunningWork:
    """An inspanning that was started; ``volume`` and ``fill`` in hundredths.

    ``merged`` once it goes on together with one of another table.
    """

    id: InspanningId
    kind: WorkKind
    volume: int
    fill: int = 0
    started: int
    evaluated: bool = False
    stopped: bool = False
    merged: bool = False


@value
class Stance:
    """A table's role now and before.

    Attributes:
        role: This round's role, or None before it is chosen.
        history: (role, fit) per resolved round.
        announced: Role announced for the next round.
        forced: Whether the council dictates the role this round.
        tally: Cards raised per role in this round's silent vote.
        minority: Roles that were argued for in vain this round.
        free_switches: Unannounced switches left without loss of support.
    """

    role: Role | None = None
    history: tuple[tuple[Role, int], ...] = ()
    announced: Role | None = None
    forced: bool = False
    tally: Mapping[Role, int] = field(default_factory=dict[Role, int])
    minority: tuple[Role, ...] = ()
    free_switches: int = 0


@value
class PlainWords:
    """A text that was called nonsense this round, and how the table says it plainly.

    ``about`` is "opgave", "news" or "encounter" and ``ref`` its id.
    """

    about: str
    ref: str
    what: str = ""
    where: str = ""
    when: str = ""
    verdict: Literal["open", "plain", "unclear", "refused"] = "open"


@value
class Trip:
    """This round on the board: where the pawn stands, steps and actions so far.

    ``done`` lists (action, place, target) of this round; ``next_time`` is what the next round
    gets more (or, borrowed, less) and ``given`` what this round got, in hundredths.
    """

    place: PlaceId | None = None
    steps: int = 0
    done: tuple[tuple[Action, PlaceId, str], ...] = ()
    encounter: EncounterId | None = None
    drawn_reserve: int = 0
    next_time: int = 0
    given: int = 0
    plain: PlainWords | None = None


@value
class Memory:
    """What a table has heard, met, chosen and done in the whole game.

    ``done`` counts each action; ``options`` holds (encounter, option) in order; ``domains``
    are those of people who were ever in the team; ``intervened`` is the round in which Bestuur
    stepped in (0: never).
    """

    heard: tuple[SignalId, ...] = ()
    used: tuple[SignalId, ...] = ()
    met: tuple[EncounterId, ...] = ()
    options: tuple[tuple[EncounterId, int], ...] = ()
    done: Mapping[Action, int] = field(default_factory=dict[Action, int])
    visited: tuple[PlaceId, ...] = ()
    domains: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    intervened: int = 0


@value
class Promise:
    """A dated commitment of a table; ``kept`` is None while open."""

    number: int
    to: PersonId
    text: str
    due: int
    kept: bool | None = None


@value
class Pending:
    """Delayed lines of an option (1-based) that fall due in a round, counted by ``lines``.

    Of the lines that fall due together the first whose condition holds is told.
    """

    encounter: EncounterId
    option: int
    lines: tuple[int, ...]
    due: int


@value
class Owed:
    """What a canvas choice asks back in a round (block 10)."""

    block: Block
    choice: str
    due: int


@value
class Outcome:
    """Result of a table so far, in hundredths (0-10,000).

    ``bonus`` collects effects on the result that no inspanning carries.
    """

    now: int = 0
    lasting: int = 0
    bonus: int = 0
    harm: int = 0


@value
class Dossier:
    """What a table owns besides its meters.

    ``drawn`` is what the reserve gave in the whole game, in hundredths.
    """

    form: OpgaveForm | None = None
    plan: Plan
    work: tuple[RunningWork, ...] = ()
    promises: tuple[Promise, ...] = ()
    pending: tuple[Pending, ...] = ()
    outcome: Outcome
    initiative: InitiativeId | None = None
    adopted: tuple[InitiativeId, ...] = ()
    baton: PersonId | str = ""
    owed: tuple[Owed, ...] = ()
    drawn: int = 0


@value
class Table:
    """One group of players, its opgave, dreamteam and pawn."""

    id: TableId
    name: str
    players: int
    turn: Turn
    meters: Mapping[Meter, int]
    flags: tuple[Flag, ...]
    team: tuple[PersonId, ...]
    stance: Stance
    trip: Trip
    memory: Memory
    dossier: Dossier


@value
class EvidenceItem:
    """A recorded point; ``met`` says whether its anchor holds now (True without an anchor)."""

    number: int
    table: TableId
    round: int
    lesson: Lesson
    sort: str
    weight: int
    because: Because
    anchor: Condition | None
    met: bool


@value
class Town:
    """What all tables share.

    ``support_moved`` is how far support moved this round, of each area that keeps it ("" where
    it is one number), in hundredths. ``letter`` is whether the rekenkamer wrote: once a game.
    """

    meters: Mapping[Meter, int]
    areas: Mapping[AreaId, Mapping[Meter, int]]
    energy: Mapping[PersonId, int]
    ties: Mapping[tuple[PersonId, PersonId], int]
    tensions: Mapping[Tension, int]
    srm: Mapping[str, int]
    organisation: Organisation
    news: tuple[NewsId, ...] = ()
    initiatives: tuple[InitiativeId, ...] = ()
    support_moved: Mapping[AreaId | Literal[""], int] = field(
        default_factory=dict[AreaId | Literal[""], int]
    )
    koersagenda: Koersagenda | None = None
    letter: bool = False


@value
class Pace:
    """How the length of the game was changed while it was played.

    Attributes:
        planned: Rounds it began with; 0 as long as nothing was changed.
        factors: (round after which, W in hundredths from then on), in order.
    """

    planned: int = 0
    factors: tuple[tuple[int, int], ...] = ()


@value
class State:
    """A whole game; two equal states play on identically."""

    step: Step
    round: int
    tables: Mapping[TableId, Table]
    town: Town
    rankings: Rankings
    evidence: tuple[EvidenceItem, ...] = ()
    chairs_turned: int = 0
    learned: bool = False
    pace: Pace = Pace()
    setup: Setup

    @property
    def over(self) -> bool:
        """Whether the game has ended."""
        return self.step is Step.END
