"""Events: what happened. An event is never refused and never changes meaning.

Events carry results (the new value beside the change), so that folding only writes down. Wire
names (``kind`` and the field names) never change once released.
"""

from typing import Literal, TypeAlias

from game.model.commands import Group, OpgaveChoice, OpgaveText, PlainField, PlainText, WorkField
from game.model.conditions import Condition
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
    TableId,
)
from game.model.terms import (
    Action,
    Block,
    Flag,
    Future,
    Lesson,
    Meter,
    PlanReason,
    Role,
    Step,
    Tension,
    Turn,
    WorkKind,
)
from game.model.value import value

CauseKind = Literal[
    "action",
    "option",
    "later",
    "news",
    "role",
    "misfit",
    "paradox",
    "switch",
    "baton",
    "travel",
    "explore",
    "ranking",
    "koersagenda",
    "intervention",
    "plain_words",
    "opgave",
    "canvas",
    "team",
    "drift",
    "relief",
    "harm",
    "inside",
    "energy",
    "promise",
    "council",
    "letter",
    "time",
    "round",
    "reserve",
    "initiative",
    "learning",
    "adviser",
    "tension",
    "overrule",
]


@value
class Cause:
    """Why something changed: a kind and the id it is about (action, option "id.n", news id...)."""

    kind: CauseKind
    ref: str = ""


NOBODY = TableId("")
UNTOLD = Cause(kind="round")
"""Who moved something, and why, in files that were written before events told so."""


@value
class Because:
    """What a point rests on: the ids that its sentence may name ("" where it names none)."""

    place: PlaceId | Literal[""] = ""
    person: PersonId | Literal[""] = ""
    signal: SignalId | Literal[""] = ""
    work: InspanningId | Literal[""] = ""
    encounter: EncounterId | Literal[""] = ""
    option: int = 0
    role: Role | Literal[""] = ""
    amount: int = 0


@value
class TableNamed:
    """A table took a name."""

    kind: Literal["table_named"] = "table_named"
    table: TableId
    name: str


@value
class StepEntered:
    """The room went to another step; every table's turn becomes ``turn``."""

    kind: Literal["step_entered"] = "step_entered"
    step: Step
    turn: Turn


@value
class TurnPassed:
    """One table went on within the step."""

    kind: Literal["turn_passed"] = "turn_passed"
    table: TableId
    turn: Turn


@value
class SignalHeard:
    """A table heard a signal; ``cause`` tells how."""

    kind: Literal["signal_heard"] = "signal_heard"
    table: TableId
    signal: SignalId
    cause: Cause


@value
class SignalPutToUse:
    """A signal was used in the opgave, an inspanning or an option."""

    kind: Literal["signal_put_to_use"] = "signal_put_to_use"
    table: TableId
    signal: SignalId
    cause: Cause


@value
class PlaceVisited:
    """A table went to a place while exploring ("" for the dossier)."""

    kind: Literal["place_visited"] = "place_visited"
    table: TableId
    place: PlaceId | Literal[""]


@value
class OpgaveRanked:
    """A group put an opgave on its next place."""

    kind: Literal["opgave_ranked"] = "opgave_ranked"
    group: Group
    opgave: OpgaveId
    position: int


@value
class RankingsCompared:
    """The two rankings met: the opgaven that both have in their top two."""

    kind: Literal["rankings_compared"] = "rankings_compared"
    shared: tuple[OpgaveId, ...]


@value
class OpgaveChosen:
    """A table took up an opgave."""

    kind: Literal["opgave_chosen"] = "opgave_chosen"
    table: TableId
    opgave: OpgaveId


@value
class OpgaveWritten:
    """A table worded its opgave."""

    kind: Literal["opgave_written"] = "opgave_written"
    table: TableId
    field: OpgaveText
    text: str


@value
class OpgaveShaped:
    """A structured field got new values (one, or a whole list)."""

    kind: Literal["opgave_shaped"] = "opgave_shaped"
    table: TableId
    field: OpgaveChoice
    values: tuple[str, ...]


@value
class InspanningLinked:
    """An inspanning entered or left the DIN."""

    kind: Literal["inspanning_linked"] = "inspanning_linked"
    table: TableId
    inspanning: InspanningId
    linked: bool


@value
class InspanningWritten:
    """A table titled an inspanning of its own, new or known."""

    kind: Literal["inspanning_written"] = "inspanning_written"
    table: TableId
    inspanning: InspanningId
    title: str


@value
class InspanningShaped:
    """A field of a table's own inspanning got new values (goals as "goal@weight")."""

    kind: Literal["inspanning_shaped"] = "inspanning_shaped"
    table: TableId
    inspanning: InspanningId
    field: WorkField
    values: tuple[str, ...]


@value
class InspanningDropped:
    """A table took an inspanning of its own away."""

    kind: Literal["inspanning_dropped"] = "inspanning_dropped"
    table: TableId
    inspanning: InspanningId


@value
class BlockFilled:
    """A canvas block got a choice, sketched or worked out."""

    kind: Literal["block_filled"] = "block_filled"
    table: TableId
    block: Block
    choice: str
    polished: bool


@value
class KoersagendaAdopted:
    """The chairs of Bestuur adopted goals; ``agreed`` of ``voters`` chairs of Leefwereld agreed.

    ``backed`` when that was a majority of them.
    """

    kind: Literal["koersagenda_adopted"] = "koersagenda_adopted"
    goals: tuple[GoalId, ...]
    agreed: int
    voters: int
    backed: bool


@value
class RoundStarted:
    """A round began."""

    kind: Literal["round_started"] = "round_started"
    round: int


@value
class ChairsRotated:
    """Everybody moved ``turned`` chairs from where they began."""

    kind: Literal["chairs_rotated"] = "chairs_rotated"
    turned: int


@value
class NewsTold:
    """News was read; ``tables`` are those it touches."""

    kind: Literal["news_told"] = "news_told"
    news: NewsId
    tables: tuple[TableId, ...]


@value
class LaterPlanned:
    """Lines of a chosen option wait for a round."""

    kind: Literal["later_planned"] = "later_planned"
    table: TableId
    encounter: EncounterId
    option: int
    lines: tuple[int, ...]
    due: int


@value
class LaterTold:
    """A delayed line came due; ``line`` is -1 when none of them held."""

    kind: Literal["later_told"] = "later_told"
    table: TableId
    encounter: EncounterId
    option: int
    line: int
    due: int


@value
class BlockLaterPlanned:
    """A canvas choice will ask something back in a round."""

    kind: Literal["block_later_planned"] = "block_later_planned"
    table: TableId
    block: Block
    choice: str
    due: int


@value
class BlockLaterTold:
    """What a canvas choice asks back came due; not ``told`` when it did not hold any more."""

    kind: Literal["block_later_told"] = "block_later_told"
    table: TableId
    block: Block
    choice: str
    due: int
    told: bool


@value
class InitiativeOpened:
    """Residents started something for this table to see."""

    kind: Literal["initiative_opened"] = "initiative_opened"
    table: TableId
    initiative: InitiativeId


@value
class InitiativeAdopted:
    """A table embraced an initiative ("" for one that news or an encounter opened)."""

    kind: Literal["initiative_adopted"] = "initiative_adopted"
    table: TableId
    initiative: InitiativeId | Literal[""]


@value
class VoteTallied:
    """So many cards of a role were raised."""

    kind: Literal["vote_tallied"] = "vote_tallied"
    table: TableId
    role: Role
    count: int


@value
class MinorityVoiced:
    """Somebody argued for another role."""

    kind: Literal["minority_voiced"] = "minority_voiced"
    table: TableId
    role: Role


@value
class RoleChosen:
    """A table confirmed its role; ``switched`` from the round before, ``free`` of price."""

    kind: Literal["role_chosen"] = "role_chosen"
    table: TableId
    role: Role
    switched: bool
    free: bool
    free_switches: int


@value
class RoleAnnounced:
    """A table announced its next role."""

    kind: Literal["role_announced"] = "role_announced"
    table: TableId
    role: Role


@value
class RoleForced:
    """The council took over: for one round it dictates role 2 or 3 and freezes the budget."""

    kind: Literal["role_forced"] = "role_forced"
    table: TableId
    forced: bool


@value
class BatonPassed:
    """The regiestokje went to a person, or back ("" is the municipality)."""

    kind: Literal["baton_passed"] = "baton_passed"
    table: TableId
    holder: PersonId | Literal[""]
    cause: Cause


@value
class TableMoved:
    """The pawn arrived at a place; ``free`` when the step cost no time."""

    kind: Literal["table_moved"] = "table_moved"
    table: TableId
    place: PlaceId
    free: bool


@value
class ActionTaken:
    """An action was done at a place."""

    kind: Literal["action_taken"] = "action_taken"
    table: TableId
    action: Action
    place: PlaceId
    target: str


@value
class MemberJoined:
    """Somebody joined the dreamteam."""

    kind: Literal["member_joined"] = "member_joined"
    table: TableId
    person: PersonId
    cause: Cause


@value
class MemberLeft:
    """Somebody left the dreamteam; ``exhausted`` when their energy ran out."""

    kind: Literal["member_left"] = "member_left"
    table: TableId
    person: PersonId
    exhausted: bool


@value
class WorkStarted:
    """An inspanning began; ``volume`` in hundredths of a point of result."""

    kind: Literal["work_started"] = "work_started"
    table: TableId
    inspanning: InspanningId
    sort: WorkKind
    volume: int
    round: int


@value
class WorkWasEvaluated:
    """An inspanning was evaluated."""

    kind: Literal["work_evaluated"] = "work_evaluated"
    table: TableId
    inspanning: InspanningId


@value
class WorkScaled:
    """A pilot was scaled up."""

    kind: Literal["work_scaled"] = "work_scaled"
    table: TableId
    inspanning: InspanningId
    volume: int


@value
class WorkStopped:
    """A pilot was stopped."""

    kind: Literal["work_stopped"] = "work_stopped"
    table: TableId
    inspanning: InspanningId


@value
class WorkMerged:
    """An inspanning goes on together with one of another table; volume grows where it must."""

    kind: Literal["work_merged"] = "work_merged"
    table: TableId
    inspanning: InspanningId
    other: TableId
    theirs: InspanningId
    fill: int
    change: int
    volume: int


@value
class PlanRevised:
    """Something in a table's plan was changed in Leren, for the first time."""

    kind: Literal["plan_revised"] = "plan_revised"
    table: TableId


@value
class ReasonGiven:
    """A table said why it changes its plan."""

    kind: Literal["reason_given"] = "reason_given"
    table: TableId
    why: PlanReason


@value
class FutureChosen:
    """The beleidsadviseur got a future, and called it a chance (``hopeful``) or a threat."""

    kind: Literal["future_chosen"] = "future_chosen"
    table: TableId
    future: Future
    person: PersonId
    hopeful: bool


@value
class WorkFilled:
    """Progress went into an inspanning."""

    kind: Literal["work_filled"] = "work_filled"
    table: TableId
    inspanning: InspanningId
    fill: int
    change: int


@value
class Intervened:
    """The chair of Bestuur stepped in at a table in a round."""

    kind: Literal["intervened"] = "intervened"
    table: TableId
    round: int


@value
class NonsenseCalled:
    """Somebody called a text nonsense; ``ref`` is the id of the opgave, news or encounter."""

    kind: Literal["nonsense_called"] = "nonsense_called"
    table: TableId
    about: PlainText
    ref: str


@value
class PlainWritten:
    """A table wrote plainly who notices what, where, or when."""

    kind: Literal["plain_written"] = "plain_written"
    table: TableId
    field: PlainField
    text: str


@value
class PlainJudged:
    """Leefwereld judged what a table wrote."""

    kind: Literal["plain_judged"] = "plain_judged"
    table: TableId
    plain: bool


@value
class PlainRefused:
    """A table let a text be that was called nonsense."""

    kind: Literal["plain_refused"] = "plain_refused"
    table: TableId


@value
class ScepticAsked:
    """The sceptic of the cast asked what the neighbour notices of it."""

    kind: Literal["sceptic_asked"] = "sceptic_asked"
    person: PersonId


@value
class ProgressMade:
    """The round's progress of a table and what of it found no room (hundredths)."""

    kind: Literal["progress_made"] = "progress_made"
    table: TableId
    progress: int
    wasted: int


@value
class EncounterMet:
    """A table met an encounter (None: nothing was left to meet)."""

    kind: Literal["encounter_met"] = "encounter_met"
    table: TableId
    encounter: EncounterId | None


@value
class OptionChosen:
    """A table answered its encounter."""

    kind: Literal["option_chosen"] = "option_chosen"
    table: TableId
    encounter: EncounterId
    option: int


@value
class FlagChanged:
    """A flag of a table went on or off."""

    kind: Literal["flag_changed"] = "flag_changed"
    table: TableId
    flag: Flag
    on: bool
    cause: Cause


@value
class MarkMade:
    """A mark named by the author was set."""

    kind: Literal["mark_made"] = "mark_made"
    table: TableId
    mark: str


@value
class TieChanged:
    """The tie between two people changed (-2 to 3)."""

    kind: Literal["tie_changed"] = "tie_changed"
    first: PersonId
    second: PersonId
    value: int
    change: int


@value
class TensionMoved:
    """A slider moved (0-1000), through ``table``; ``cause`` tells how.

    Both came later: the oldest files do not say who or how.
    """

    kind: Literal["tension_moved"] = "tension_moved"
    table: TableId = NOBODY
    tension: Tension
    value: int
    change: int
    cause: Cause = UNTOLD


@value
class SrmScored:
    """A cell of the SRM matrix changed (0-200), through ``table``; ``cause`` tells how.

    Both came later: the oldest files do not say who or how.
    """

    kind: Literal["srm_scored"] = "srm_scored"
    table: TableId = NOBODY
    cell: str
    value: int
    change: int
    cause: Cause = UNTOLD


@value
class RealisationMeasured:
    """Realisatiekracht was read from the matrix: 85-115, and how hard and soft stood (0-800)."""

    kind: Literal["realisation_measured"] = "realisation_measured"
    value: int
    change: int
    hard: int
    soft: int


@value
class PromiseMade:
    """A table promised something, due in a round."""

    kind: Literal["promise_made"] = "promise_made"
    table: TableId
    number: int
    to: PersonId
    text: str
    due: int


@value
class PromiseSettled:
    """A promise was kept or broken."""

    kind: Literal["promise_settled"] = "promise_settled"
    table: TableId
    number: int
    kept: bool


@value
class FitRevealed:
    """The ticks turned: which conditions held, and the fit after wear (0-3).

    ``worn`` when the same role in a third round took a tick; ``speaker`` says a line about it.
    """

    kind: Literal["fit_revealed"] = "fit_revealed"
    table: TableId
    role: Role
    ticks: tuple[bool, bool, bool]
    fit: int
    worn: bool
    speaker: PersonId | Literal[""]


@value
class MinorityProvedRight:
    """Another voice had argued for a role that fitted better than the one chosen (ruling 7)."""

    kind: Literal["minority_proved_right"] = "minority_proved_right"
    table: TableId
    role: Role
    fit: int


@value
class MeterChanged:
    """A meter of a table changed."""

    kind: Literal["meter_changed"] = "meter_changed"
    table: TableId
    meter: Meter
    value: int
    change: int
    cause: Cause


@value
class SharedMeterChanged:
    """A shared meter changed, through ``table`` ("" for nobody in particular)."""

    kind: Literal["shared_meter_changed"] = "shared_meter_changed"
    table: TableId | Literal[""]
    meter: Meter
    value: int
    change: int
    cause: Cause


@value
class AreaMeterChanged:
    """An area's own meter changed; ``common`` is the common value after it."""

    kind: Literal["area_meter_changed"] = "area_meter_changed"
    table: TableId | Literal[""]
    area: AreaId
    meter: Meter
    value: int
    change: int
    common: int
    cause: Cause


@value
class EnergyChanged:
    """A person's energy changed (0-500)."""

    kind: Literal["energy_changed"] = "energy_changed"
    person: PersonId
    value: int
    change: int
    cause: Cause


@value
class HarmDone:
    """Schade: what went wrong for people stays in the lasting result."""

    kind: Literal["harm_done"] = "harm_done"
    table: TableId
    value: int
    change: int


@value
class ResultCounted:
    """The table's result now and lasting, 0-10,000."""

    kind: Literal["result_counted"] = "result_counted"
    table: TableId
    now: int
    lasting: int


@value
class BonusChanged:
    """Result that no inspanning carries changed."""

    kind: Literal["bonus_changed"] = "bonus_changed"
    table: TableId
    value: int
    change: int
    cause: Cause


@value
class NextTimeChanged:
    """The next round gets more time, or less because it was borrowed (hundredths)."""

    kind: Literal["next_time_changed"] = "next_time_changed"
    table: TableId
    value: int
    change: int
    cause: Cause


@value
class PlanSettled:
    """The effects of these canvas blocks were applied."""

    kind: Literal["plan_settled"] = "plan_settled"
    table: TableId
    blocks: tuple[Block, ...]


@value
class ReserveDrawn:
    """A table got budget from the reserve; ``total`` this round."""

    kind: Literal["reserve_drawn"] = "reserve_drawn"
    table: TableId
    total: int


@value
class EvidenceRecorded:
    """A point for or against a lesson; ``number`` counts from 0 in the whole game."""

    kind: Literal["evidence_recorded"] = "evidence_recorded"
    number: int
    table: TableId
    round: int
    lesson: Lesson
    sort: str
    weight: int
    because: Because
    anchor: Condition | None


@value
class AnchorChanged:
    """An anchor came to hold, or no longer holds."""

    kind: Literal["anchor_changed"] = "anchor_changed"
    number: int
    met: bool


@value
class EpilogueTold:
    """A face a year later; ``index`` counts in the casus's epilogues."""

    kind: Literal["epilogue_told"] = "epilogue_told"
    face: PersonId
    index: int


@value
class PlayersChanged:
    """A table has another number of people."""

    kind: Literal["players_changed"] = "players_changed"
    table: TableId
    players: int


@value
class RoundsChanged:
    """The game got another length: ``rounds`` in all, ``change`` of them more or fewer.

    From the round after ``after`` on a round is worth ``factor`` (W, in hundredths).
    """

    kind: Literal["rounds_changed"] = "rounds_changed"
    rounds: int
    change: int
    after: int
    factor: int


@value
class GameEnded:
    """The game is over."""

    kind: Literal["game_ended"] = "game_ended"


Event: TypeAlias = (
    TableNamed
    | StepEntered
    | TurnPassed
    | SignalHeard
    | SignalPutToUse
    | PlaceVisited
    | OpgaveRanked
    | RankingsCompared
    | OpgaveChosen
    | OpgaveWritten
    | OpgaveShaped
    | InspanningLinked
    | InspanningWritten
    | InspanningShaped
    | InspanningDropped
    | BlockFilled
    | KoersagendaAdopted
    | RoundStarted
    | ChairsRotated
    | NewsTold
    | LaterPlanned
    | LaterTold
    | BlockLaterPlanned
    | BlockLaterTold
    | InitiativeOpened
    | InitiativeAdopted
    | VoteTallied
    | MinorityVoiced
    | RoleChosen
    | RoleAnnounced
    | RoleForced
    | BatonPassed
    | TableMoved
    | ActionTaken
    | MemberJoined
    | MemberLeft
    | WorkStarted
    | WorkWasEvaluated
    | WorkScaled
    | WorkStopped
    | WorkMerged
    | PlanRevised
    | ReasonGiven
    | FutureChosen
    | WorkFilled
    | Intervened
    | NonsenseCalled
    | PlainWritten
    | PlainJudged
    | PlainRefused
    | ScepticAsked
    | ProgressMade
    | EncounterMet
    | OptionChosen
    | FlagChanged
    | MarkMade
    | TieChanged
    | TensionMoved
    | SrmScored
    | RealisationMeasured
    | PromiseMade
    | PromiseSettled
    | FitRevealed
    | MinorityProvedRight
    | MeterChanged
    | SharedMeterChanged
    | AreaMeterChanged
    | EnergyChanged
    | HarmDone
    | ResultCounted
    | BonusChanged
    | NextTimeChanged
    | PlanSettled
    | ReserveDrawn
    | EvidenceRecorded
    | AnchorChanged
    | EpilogueTold
    | RoundsChanged
    | PlayersChanged
    | GameEnded
)
