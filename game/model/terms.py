"""The closed lists of the field: every member's value is its wire name and never changes."""

from enum import IntEnum, StrEnum


class Level(StrEnum):
    """How many mechanics are switched on (rules 2.2), from fewest to most."""

    ENTRY = "entry"
    STANDARD = "standard"
    DEEPENING = "deepening"


class Mechanic(StrEnum):
    """What a level can switch on or off."""

    BOARD_COST = "board_cost"
    CANVAS = "canvas"
    DIN = "din"
    RESERVE = "reserve"
    BATON = "baton"
    PROMISES = "promises"
    ENERGY_SHOWN = "energy_shown"
    TRUST_SHOWN = "trust_shown"
    SUPPORT_SHOWN = "support_shown"
    MIDWAY_LEARNING = "midway_learning"
    INITIATIVES = "initiatives"
    SRM = "srm"
    TENSIONS = "tensions"
    ADVISER = "adviser"
    KOERSAGENDA = "koersagenda"
    INTERVENTION = "intervention"
    LESSON_NUMBERS = "lesson_numbers"
    PLAIN_WORDS = "plain_words"


class Meter(StrEnum):
    """Everything that is counted, in hundredths; see ``METER_SCOPE`` for whose it is."""

    TIME = "time"
    BUDGET = "budget"
    OWNERSHIP = "ownership"
    CAPACITY = "capacity"
    VULNERABILITY = "vulnerability"
    CONNECTION = "connection"
    TRUST = "trust"
    RESULT = "result"
    LASTING = "lasting"
    SUPPORT = "support"
    LEGALITY = "legality"
    RESERVE = "reserve"


SHARED_METERS: tuple[Meter, ...] = (Meter.SUPPORT, Meter.LEGALITY, Meter.RESERVE)
"""Meters that all tables share; the others belong to one table (its opgave or team)."""


class Ring(StrEnum):
    """Inside the municipal organisation, or out in the town."""

    INNER = "inner"
    OUTER = "outer"


class PlaceKind(StrEnum):
    """What happens at a place; actions ask for kinds."""

    KITCHEN_TABLE = "kitchen_table"
    COMMUNITY_CENTRE = "community_centre"
    SQUARE = "square"
    SHOP = "shop"
    SCHOOL = "school"
    DOCTOR = "doctor"
    NEIGHBOURHOOD_TEAM = "neighbourhood_team"
    COUNTER = "counter"
    THEME_TABLE = "theme_table"
    OPERATIONS = "operations"
    TOWN_HALL = "town_hall"
    COUNCIL_CHAMBER = "council_chamber"
    PARTNER = "partner"
    SPORTS_GROUND = "sports_ground"
    HOUSE_OF_WORSHIP = "house_of_worship"
    PARK = "park"
    ONLINE = "online"


class Circle(StrEnum):
    """To which group of people a cast member belongs."""

    RESIDENT = "resident"
    INFORMAL_CARER = "informal_carer"
    VOLUNTEER = "volunteer"
    ENTREPRENEUR = "entrepreneur"
    PROFESSIONAL = "professional"
    OFFICIAL = "official"
    EXECUTIVE = "executive"
    COUNCILLOR = "councillor"


class Scale(StrEnum):
    """At which scale an opgave is taken up (rules 2.3)."""

    NEIGHBOURHOOD = "neighbourhood"
    MUNICIPALITY = "municipality"
    REGION = "region"


class Aim(StrEnum):
    """What an opgave is about: an effect that people notice, or a product."""

    EFFECT = "effect"
    PRODUCT = "product"


class Framing(StrEnum):
    """How an opgave is worded."""

    OPPORTUNITY = "opportunity"
    PROBLEM = "problem"
    TASK = "task"


class WorkKind(StrEnum):
    """The sort of inspanning; a pilot can become ``SCALED``."""

    PILOT = "pilot"
    SCALED = "scaled"
    ROLL_OUT = "roll_out"
    QUICK_FIX = "quick_fix"


class EncounterKind(StrEnum):
    """Encounters are opportunities (kans) or setbacks (uitdaging)."""

    OPPORTUNITY = "opportunity"
    SETBACK = "setback"


class SceneName(StrEnum):
    """The drawn scene of an encounter."""

    TABLE = "table"
    COUNTER = "counter"
    COUNCIL_ROOM = "council_room"
    MARKET = "market"
    SCHOOL = "school"
    BED = "bed"
    BICYCLE = "bicycle"
    PARK = "park"
    PHONE = "phone"
    LETTER = "letter"
    OFFICE = "office"
    STREET = "street"
    GYM = "gym"
    KITCHEN = "kitchen"


class Role(StrEnum):
    """The seven gemeenterollen (rules 2.6), in card order 1-7."""

    PROBLEM_SOLVER = "problem_solver"
    REGULATOR = "regulator"
    PROCESS_DIRECTOR = "process_director"
    INSTIGATOR = "instigator"
    FACILITATOR = "facilitator"
    CO_PLAYER = "co_player"
    SPACE_GIVER = "space_giver"


class Action(StrEnum):
    """The nineteen actions of a round (rules 2.7)."""

    LISTEN = "listen"
    INVITE = "invite"
    CONNECT = "connect"
    ASK_HELP = "ask_help"
    REPORT_BACK = "report_back"
    UNBURDEN = "unburden"
    AGREE_SAFETY_NET = "agree_safety_net"
    ADOPT_INITIATIVE = "adopt_initiative"
    START_PILOT = "start_pilot"
    EVALUATE = "evaluate"
    SCALE_UP = "scale_up"
    ROLL_OUT = "roll_out"
    ASK_DECISION = "ask_decision"
    WRITE_MEMO = "write_memo"
    INTERNAL_MEETING = "internal_meeting"
    TAILOR_RULE = "tailor_rule"
    ENGAGE_STAFF = "engage_staff"
    GIVE_MANDATE = "give_mandate"
    HIRE_CONSULTANT = "hire_consultant"


class Block(StrEnum):
    """The ten blocks of the maatschappelijke-waarde-canvas, in order 1-10."""

    GOALS = "goals"
    EFFECTS = "effects"
    TARGET_GROUPS = "target_groups"
    ROLES = "roles"
    ACTIVITIES = "activities"
    COMMUNICATION = "communication"
    ORGANISATION = "organisation"
    BUDGET = "budget"
    PARTICIPATION = "participation"
    PARTNERSHIP = "partnership"


class Seat(StrEnum):
    """The four chairs (stoelen), clockwise; Leefwereld speaks first."""

    LIFEWORLD = "lifeworld"
    DELIVERY = "delivery"
    POLICY = "policy"
    EXECUTIVE = "executive"


class Flag(StrEnum):
    """Conditions of a table that are on or off."""

    SAFETY_NET = "safety_net"
    BARRIER = "barrier"
    CONFLICT = "conflict_of_interest"
    INITIATIVE = "initiative"
    ACUTE = "acute"


class Tension(StrEnum):
    """The six tensions a-f, 0 (beheersmatig) to 10 (vernieuwend)."""

    VISION = "a"
    LETTING_GO = "b"
    PARTNERSHIP = "c"
    MONEY = "d"
    EXPERTISE = "e"
    SUPPORT_STAFF = "f"


class Future(StrEnum):
    """The three futures of the beleidsadviseur (rules 2.9)."""

    POLITICAL = "political"
    MANAGEMENT = "management"
    FACILITATING = "facilitating"


class PlanReason(StrEnum):
    """Which of the three questions of Leren a change of the plan answers (rules 2.9)."""

    NOT_AS_PLANNED = "not_as_planned"
    PRIORITIES = "priorities"
    UNNOTICED = "unnoticed"


class Lesson(IntEnum):
    """The ten lessons of *De relatiegerichte gemeente* (rules 3.2)."""

    GOES_OUT = 1
    FEW_MEMOS = 2
    FLEXIBLE = 3
    RELEASES_STRENGTH = 4
    UNBURDENS = 5
    STARTS_SMALL = 6
    INVOLVED = 7
    INFORMAL = 8
    EXECUTIVES = 9
    INTEGRAL = 10


class Step(StrEnum):
    """Where the whole room is."""

    INTRO = "intro"
    EXPLORE = "explore"
    PRIORITISE = "prioritise"
    CHOOSE = "choose"
    FORMULATE = "formulate"
    PLAN = "plan"
    KOERSAGENDA = "koersagenda"
    PLAY = "play"
    ROUND_END = "round_end"
    LEARN = "learn"
    END = "end"


class Turn(StrEnum):
    """Where one table is within the room's step."""

    BUSY = "busy"
    ROLE = "role"
    ROUTE = "route"
    ENCOUNTER = "encounter"
    READY = "ready"
