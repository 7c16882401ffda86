"""The strategies of rules 2.13: three good ones, six bad ones, and every role held all game."""

from collections.abc import Mapping
from types import MappingProxyType

from game.model.terms import Action, Block, Circle, Framing, Future, Role
from game.model.value import replace
from game.sim.answers import FRIENDLY, RULING, SPARING, THOUGHTFUL
from game.sim.strategy import Beginning, Preference, Strategy, Wish


def _w(*actions: Action) -> tuple[Wish, ...]:
    return tuple(Wish(action=action) for action in actions)


def _invite(*circles: Circle) -> tuple[Wish, ...]:
    return (Wish(action=Action.INVITE, circles=circles),)


_CARER = _invite(Circle.INFORMAL_CARER, Circle.VOLUNTEER, Circle.RESIDENT)
_HELPER = _invite(Circle.PROFESSIONAL, Circle.VOLUNTEER)
_PARTNER = _invite(Circle.PROFESSIONAL, Circle.ENTREPRENEUR)
_ALDERMAN = _invite(Circle.EXECUTIVE)
_ANYBODY = _invite(*Circle)
_GROW = _w(Action.EVALUATE, Action.SCALE_UP)
_OUTSIDE: Mapping[Block, str] = MappingProxyType(
    {
        Block.TARGET_GROUPS: "",
        Block.EFFECTS: "indicator",
        Block.ACTIVITIES: "op_volgorde",
        Block.COMMUNICATION: "tweezijdig",
        Block.ORGANISATION: "programma",
        Block.PARTICIPATION: "raadplegen",
    }
)
_TOGETHER: Mapping[Block, str] = MappingProxyType({Block.PARTICIPATION: "meebeslissen"})

NEAR = Strategy(
    name="near",
    wishes=(
        _w(Action.START_PILOT)
        + _CARER
        + _w(Action.LISTEN, Action.UNBURDEN, Action.AGREE_SAFETY_NET),
        _GROW + _w(Action.ADOPT_INITIATIVE, Action.AGREE_SAFETY_NET, Action.UNBURDEN) + _ALDERMAN,
        _GROW
        + _w(Action.START_PILOT, Action.ADOPT_INITIATIVE, Action.AGREE_SAFETY_NET, Action.UNBURDEN)
        + _HELPER,
        _GROW
        + _w(
            Action.ADOPT_INITIATIVE, Action.AGREE_SAFETY_NET, Action.REPORT_BACK, Action.ASK_HELP
        ),
        _GROW
        + _w(
            Action.ADOPT_INITIATIVE,
            Action.UNBURDEN,
            Action.ASK_DECISION,
            Action.REPORT_BACK,
            Action.START_PILOT,
        ),
        _GROW + _w(Action.ADOPT_INITIATIVE, Action.REPORT_BACK, Action.UNBURDEN, Action.CONNECT),
    ),
    roles=(
        Preference(role=Role.PROCESS_DIRECTOR, fit=2, until=1),
        Preference(role=Role.SPACE_GIVER, fit=3),
        Preference(role=Role.FACILITATOR, fit=2),
        Preference(role=Role.INSTIGATOR, fit=2),
        Preference(role=Role.PROCESS_DIRECTOR, fit=2),
    ),
    beginning=Beginning(
        canvas={**_OUTSIDE, Block.PARTNERSHIP: "subsidie"},
        learned=_TOGETHER,
        future=Future.FACILITATING,
    ),
    taste=THOUGHTFUL,
    reserve=True,
)
"""A: close by and small."""

COALITION = Strategy(
    name="coalition",
    wishes=(
        _w(Action.START_PILOT) + _PARTNER + _w(Action.LISTEN) + _ALDERMAN,
        _GROW + _CARER + _PARTNER + _w(Action.ASK_HELP, Action.ADOPT_INITIATIVE),
        _GROW
        + _w(
            Action.START_PILOT,
            Action.AGREE_SAFETY_NET,
            Action.ADOPT_INITIATIVE,
            Action.UNBURDEN,
            Action.ASK_HELP,
            Action.CONNECT,
        ),
        _GROW
        + _w(Action.ADOPT_INITIATIVE, Action.REPORT_BACK, Action.ASK_DECISION, Action.UNBURDEN),
        _GROW + _w(Action.ADOPT_INITIATIVE, Action.REPORT_BACK, Action.UNBURDEN, Action.CONNECT),
        _GROW + _w(Action.ADOPT_INITIATIVE, Action.UNBURDEN, Action.ASK_HELP, Action.REPORT_BACK),
    ),
    roles=(
        Preference(role=Role.PROCESS_DIRECTOR, fit=0, until=1),
        Preference(role=Role.CO_PLAYER, fit=3),
        Preference(role=Role.SPACE_GIVER, fit=3),
        Preference(role=Role.SPACE_GIVER, fit=2, since=5),
        Preference(role=Role.PROCESS_DIRECTOR, fit=3, until=2),
        Preference(role=Role.FACILITATOR, fit=3),
        Preference(role=Role.INSTIGATOR, fit=2),
        Preference(role=Role.FACILITATOR, fit=2),
        Preference(role=Role.PROCESS_DIRECTOR, fit=2),
    ),
    beginning=Beginning(
        canvas={**_OUTSIDE, Block.PARTNERSHIP: "partnerschap"},
        learned=_TOGETHER,
        future=Future.MANAGEMENT,
    ),
    taste=THOUGHTFUL,
    reserve=True,
)
"""B: first the partners."""

SAFETY = Strategy(
    name="safety",
    wishes=(
        _w(Action.START_PILOT, Action.AGREE_SAFETY_NET, Action.UNBURDEN, Action.LISTEN) + _HELPER,
        _GROW + _w(Action.START_PILOT, Action.ADOPT_INITIATIVE) + _CARER + _w(Action.ASK_HELP),
        _GROW
        + _w(Action.ADOPT_INITIATIVE, Action.ASK_HELP)
        + _ALDERMAN
        + _CARER
        + _w(Action.CONNECT),
        _GROW
        + _w(Action.ADOPT_INITIATIVE, Action.ASK_DECISION, Action.REPORT_BACK, Action.CONNECT),
        _GROW + _w(Action.ADOPT_INITIATIVE, Action.REPORT_BACK, Action.UNBURDEN, Action.ASK_HELP),
    ),
    roles=(
        Preference(role=Role.PROBLEM_SOLVER, fit=0, until=1),
        Preference(role=Role.SPACE_GIVER, fit=3),
        Preference(role=Role.SPACE_GIVER, fit=2, since=4),
        Preference(role=Role.FACILITATOR, fit=2),
        Preference(role=Role.INSTIGATOR, fit=2),
        Preference(role=Role.PROCESS_DIRECTOR, fit=2),
    ),
    beginning=Beginning(
        canvas={**_OUTSIDE, Block.BUDGET: "reserve_1"},
        learned=_TOGETHER,
        future=Future.FACILITATING,
    ),
    taste=THOUGHTFUL,
    reserve=True,
)
"""C: first the safety net."""

GOOD: tuple[Strategy, ...] = (NEAR, COALITION, SAFETY)
"""The three strategies that should do about as well as each other."""


def _always(role: Role, *otherwise: Role) -> tuple[Preference, ...]:
    """Return rules for one role all game; where a level lacks it, the next one."""
    return tuple(Preference(role=one, fit=0) for one in (role, *otherwise))


_INSIDE = Beginning(
    dossier=True,
    framing=Framing.TASK,
    roll_outs=True,
    canvas={Block.ORGANISATION: "lijnteam", Block.PARTICIPATION: "informeren"},
)
CONTROL = Strategy(
    name="control",
    wishes=(
        _ANYBODY
        + _w(
            Action.CONNECT,
            Action.ASK_DECISION,
            Action.ROLL_OUT,
            Action.INTERNAL_MEETING,
            Action.WRITE_MEMO,
        ),
    ),
    roles=_always(Role.PROCESS_DIRECTOR),
    beginning=_INSIDE,
    taste=RULING,
    reserve=True,
)
"""Directs everything from the town hall and rolls it out."""
PAPER = Strategy(
    name="paper",
    wishes=(
        _w(Action.WRITE_MEMO, Action.INTERNAL_MEETING),
        _w(Action.WRITE_MEMO, Action.INTERNAL_MEETING),
        _w(Action.WRITE_MEMO, Action.INTERNAL_MEETING),
        _w(Action.ASK_DECISION, Action.WRITE_MEMO, Action.ROLL_OUT),
    ),
    roles=_always(Role.PROCESS_DIRECTOR),
    beginning=_INSIDE,
    taste=RULING,
)
"""Writes."""
LETTING_GO = Strategy(
    name="letting_go",
    wishes=(_w(Action.START_PILOT), _w(Action.LISTEN)),
    roles=_always(Role.SPACE_GIVER),
    beginning=Beginning(canvas={Block.PARTICIPATION: "zelf_doen"}),
    taste=FRIENDLY,
)
"""Leaves it to the neighbourhood from the first day."""
SOLVER = Strategy(
    name="solver",
    wishes=(_w(Action.ROLL_OUT, Action.ASK_DECISION, Action.UNBURDEN, Action.INTERNAL_MEETING),),
    roles=_always(Role.PROBLEM_SOLVER),
    beginning=_INSIDE,
    taste=SPARING,
)
"""Does it all itself."""
TOURIST = Strategy(
    name="tourist",
    wishes=(
        _w(
            Action.LISTEN,
            Action.LISTEN,
            Action.LISTEN,
            Action.ASK_HELP,
            Action.REPORT_BACK,
            Action.LISTEN,
        ),
    ),
    roles=_always(Role.INSTIGATOR, Role.FACILITATOR),
    beginning=Beginning(),
    taste=FRIENDLY,
)
"""Only talks, outside."""
PILOTS = Strategy(
    name="pilots",
    wishes=(_w(Action.LISTEN, Action.START_PILOT, Action.START_PILOT, Action.ASK_HELP),),
    roles=_always(Role.INSTIGATOR, Role.FACILITATOR),
    beginning=Beginning(),
    taste=FRIENDLY,
    reserve=True,
)
"""Starts one pilot after another and never looks back."""
BAD: tuple[Strategy, ...] = (CONTROL, PAPER, LETTING_GO, SOLVER, TOURIST, PILOTS)
"""The strategies that should fail, each in its own way."""

BEST_FIT = replace(NEAR, name="best_fit", roles=())
"""Always the role that fits best now, with the actions of near."""


def always(role: Role, good: Strategy) -> Strategy:
    """Return a good strategy's actions with one role all game."""
    return replace(good, name=f"always_{role}_{good.name}", roles=_always(role))


FIXED: tuple[Strategy, ...] = tuple(always(role, good) for role in Role for good in GOOD)
"""Every single role, on each of the three good lists of actions."""
