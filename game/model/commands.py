"""Commands: what somebody wants. One command sets one thing; a command may be refused.

Wire names (``kind`` and the field names) never change once released.
"""

from typing import Literal, TypeAlias

from game.model.ids import InspanningId, OpgaveId, PersonId, PlaceId, TableId
from game.model.terms import Action, Block, Future, Meter, PlanReason, Role
from game.model.value import value

OpgaveText = Literal["title", "sentence", "change"]
PlainText = Literal["opgave", "news", "encounter"]
PlainField = Literal["what", "where", "when"]
WorkField = Literal["place", "partner", "domain", "goal"]
OpgaveChoice = Literal[
    "area", "scale", "aim", "framing", "horizon", "target_group", "domain", "signal"
]
Group = Literal["executives", "others"]

TITLE_MAX = 60
SENTENCE_MAX = 140
NAME_MAX = 24
PLAIN_MAX = 60


@value
class NameTable:
    """Give a table its own name (at most ``NAME_MAX`` characters), at any time."""

    kind: Literal["name_table"] = "name_table"
    table: TableId
    name: str


@value
class StartGame:
    """Leave the introduction."""

    kind: Literal["start_game"] = "start_game"


@value
class VisitPlace:
    """Verkennen: go outside and hear signals of a place."""

    kind: Literal["visit_place"] = "visit_place"
    table: TableId
    place: PlaceId


@value
class ReadDossier:
    """Verkennen: read inside signals."""

    kind: Literal["read_dossier"] = "read_dossier"
    table: TableId


@value
class FinishStep:
    """A table is done with the step the room is in (verkennen, opgave, plan or leren)."""

    kind: Literal["finish_step"] = "finish_step"
    table: TableId


@value
class RankOpgave:
    """Double brainstorm: a group puts an opgave on its next place."""

    kind: Literal["rank_opgave"] = "rank_opgave"
    group: Group
    opgave: OpgaveId


@value
class CompareRankings:
    """Slide the two columns together."""

    kind: Literal["compare_rankings"] = "compare_rankings"


@value
class ChooseOpgave:
    """A table takes up an opgave."""

    kind: Literal["choose_opgave"] = "choose_opgave"
    table: TableId
    opgave: OpgaveId


@value
class WriteOpgave:
    """A table words its opgave itself; free text, quoted but never scored."""

    kind: Literal["write_opgave"] = "write_opgave"
    table: TableId
    field: OpgaveText
    text: str


@value
class ShapeOpgave:
    """A table sets (or, for a list, toggles) a structured field of its opgave."""

    kind: Literal["shape_opgave"] = "shape_opgave"
    table: TableId
    field: OpgaveChoice
    choice: str


@value
class LinkInspanning:
    """Put an inspanning in the DIN, or take it out."""

    kind: Literal["link_inspanning"] = "link_inspanning"
    table: TableId
    inspanning: InspanningId
    linked: bool


@value
class WriteInspanning:
    """A table types the title of an inspanning of its own; "" begins a new one."""

    kind: Literal["write_inspanning"] = "write_inspanning"
    table: TableId
    inspanning: InspanningId | Literal[""]
    title: str


@value
class ShapeInspanning:
    """A table sets a field of its own inspanning.

    ``choice`` is a place, a person or a domain, or "goal@weight" with weight 1-3 (0: not).
    """

    kind: Literal["shape_inspanning"] = "shape_inspanning"
    table: TableId
    inspanning: InspanningId
    field: WorkField
    choice: str


@value
class DropInspanning:
    """A table takes an inspanning of its own away."""

    kind: Literal["drop_inspanning"] = "drop_inspanning"
    table: TableId
    inspanning: InspanningId


@value
class FillBlock:
    """Sketch a canvas block: free."""

    kind: Literal["fill_block"] = "fill_block"
    table: TableId
    block: Block
    choice: str


@value
class PolishBlock:
    """Work a sketched block out: costs time of round 1."""

    kind: Literal["polish_block"] = "polish_block"
    table: TableId
    block: Block


@value
class AdoptKoersagenda:
    """The chairs of Bestuur adopt the goals of all plans in one vote.

    ``agreed`` is how many of the chairs of Leefwereld raised their hand for it.
    """

    kind: Literal["adopt_koersagenda"] = "adopt_koersagenda"
    agreed: int


@value
class StartLearning:
    """Half-time: pause for the three questions (Tussentijds leren)."""

    kind: Literal["start_learning"] = "start_learning"


@value
class StartRound:
    """Open the first or next round: chairs turn, news falls."""

    kind: Literal["start_round"] = "start_round"


@value
class TallyVote:
    """Type how many cards of a role were raised."""

    kind: Literal["tally_vote"] = "tally_vote"
    table: TableId
    role: Role
    count: int


@value
class VoiceMinority:
    """Note that somebody argued for another role."""

    kind: Literal["voice_minority"] = "voice_minority"
    table: TableId
    role: Role


@value
class ChooseRole:
    """The table confirms its role for this round."""

    kind: Literal["choose_role"] = "choose_role"
    table: TableId
    role: Role


@value
class Travel:
    """Move the pawn one step (at levels without board cost: to any place)."""

    kind: Literal["travel"] = "travel"
    table: TableId
    place: PlaceId


@value
class Act:
    """Do an action where the pawn stands.

    ``target`` is a person for invite, an inspanning for pilots and their like, else "".
    """

    kind: Literal["act"] = "act"
    table: TableId
    action: Action
    target: PersonId | InspanningId | Literal[""] = ""


@value
class DrawReserve:
    """The chairs of Bestuur give a table budget (hundredths) from the reserve."""

    kind: Literal["draw_reserve"] = "draw_reserve"
    table: TableId
    amount: int


@value
class Intervene:
    """The chair of Bestuur steps in at a table (Ingrijpen): once a game."""

    kind: Literal["intervene"] = "intervene"
    table: TableId


@value
class CallNonsense:
    """Somebody calls "Kletskoek!" on a text that the table has before it."""

    kind: Literal["call_nonsense"] = "call_nonsense"
    table: TableId
    about: PlainText


@value
class WritePlain:
    """The table says plainly who notices what, where, or when; never scored by its words."""

    kind: Literal["write_plain"] = "write_plain"
    table: TableId
    field: PlainField
    text: str


@value
class JudgePlain:
    """Leefwereld judges whether the neighbourhood would understand it."""

    kind: Literal["judge_plain"] = "judge_plain"
    table: TableId
    plain: bool


@value
class RefusePlain:
    """The table lets the text be as it is."""

    kind: Literal["refuse_plain"] = "refuse_plain"
    table: TableId


@value
class FinishRoute:
    """Stop acting and meet what is at the last place."""

    kind: Literal["finish_route"] = "finish_route"
    table: TableId


@value
class ChooseOption:
    """Answer the encounter; ``option`` is the author's number, 1-based."""

    kind: Literal["choose_option"] = "choose_option"
    table: TableId
    option: int


@value
class ResolveRound:
    """Turn the ticks and let the round work through."""

    kind: Literal["resolve_round"] = "resolve_round"


@value
class AnnounceRole:
    """Announce the role of the next round: switching to it will be free."""

    kind: Literal["announce_role"] = "announce_role"
    table: TableId
    role: Role


@value
class StopWork:
    """Leren: stop a pilot and get 1 budget back."""

    kind: Literal["stop_work"] = "stop_work"
    table: TableId
    inspanning: InspanningId


@value
class MergeWork:
    """Leren: join an inspanning with one of another table; both go on further."""

    kind: Literal["merge_work"] = "merge_work"
    table: TableId
    inspanning: InspanningId
    other: TableId
    theirs: InspanningId


@value
class GiveReason:
    """Leren: say which of the three questions made the table change its plan."""

    kind: Literal["give_reason"] = "give_reason"
    table: TableId
    why: PlanReason


@value
class ChooseFuture:
    """Leren: give the beleidsadviseur one of three futures."""

    kind: Literal["choose_future"] = "choose_future"
    table: TableId
    future: Future


@value
class FinishGame:
    """Close the last round: last lines, epilogues, result."""

    kind: Literal["finish_game"] = "finish_game"


@value
class OverruleMeter:
    """The facilitator sets a meter by hand; ``table`` is "" for a shared meter."""

    kind: Literal["overrule_meter"] = "overrule_meter"
    table: TableId | Literal[""]
    meter: Meter
    value: int
    reason: str


@value
class ChangePlayers:
    """Somebody came late or left: a table has another number of people, and so of votes."""

    kind: Literal["change_players"] = "change_players"
    table: TableId
    players: int


@value
class ChangeRounds:
    """The facilitator cuts rounds, or gives them back (ruling 17)."""

    kind: Literal["change_rounds"] = "change_rounds"
    rounds: int


Command: TypeAlias = (
    NameTable
    | StartGame
    | VisitPlace
    | ReadDossier
    | FinishStep
    | RankOpgave
    | CompareRankings
    | ChooseOpgave
    | WriteOpgave
    | ShapeOpgave
    | LinkInspanning
    | WriteInspanning
    | ShapeInspanning
    | DropInspanning
    | FillBlock
    | PolishBlock
    | AdoptKoersagenda
    | StartLearning
    | StartRound
    | TallyVote
    | VoiceMinority
    | ChooseRole
    | Travel
    | Act
    | DrawReserve
    | Intervene
    | CallNonsense
    | WritePlain
    | JudgePlain
    | RefusePlain
    | FinishRoute
    | ChooseOption
    | ResolveRound
    | AnnounceRole
    | StopWork
    | MergeWork
    | GiveReason
    | ChooseFuture
    | FinishGame
    | OverruleMeter
    | ChangeRounds
    | ChangePlayers
)


@value
class TextSlot:
    """Room for free text: 1 to ``longest`` characters, trimmed, no control or bidi marks."""

    longest: int
    taken: tuple[str, ...] = ()


@value
class NumberSlot:
    """Room for a whole number, both bounds included, in steps of ``step`` from ``low``."""

    low: int
    high: int
    step: int = 1


@value
class ChoiceSlot:
    """Room for one of these values."""

    choices: tuple[str, ...]


Slot: TypeAlias = TextSlot | NumberSlot | ChoiceSlot


@value
class Offer:
    """A command that would be accepted now.

    With slots (command field, slot) it stands for every command that differs from ``command``
    only in those fields.
    """

    command: Command
    slots: tuple[tuple[str, Slot], ...] = ()
