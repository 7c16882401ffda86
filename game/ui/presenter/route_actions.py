"""What can be done at the place where a table stands, with whom or what, and at what price."""

from game.art.icons import ACTION_ICONS
from game.model.commands import Act
from game.model.ids import InspanningId, PersonId
from game.model.refusal import Reason, Refused
from game.model.terms import Action, Level, Mechanic, Meter
from game.model.value import value
from game.rules.action_checks import action_time
from game.rules.works import of_table
from game.text.catalogue import texts
from game.text.language import capital
from game.text.numbers import number
from game.text.phrases.play_round import PlayRoute, PlayShort
from game.text.phrases.route import RouteText
from game.ui.presenter.faces import Face, face
from game.ui.presenter.intents import Do, Show
from game.ui.presenter.meters import dials, purses
from game.ui.presenter.scene import Scene
from game.ui.presenter.short_reasons import short_reason

INTERVENE = "intervene"
"""What is open over the board when somebody thinks of stepping in."""


@value
class Cost:
    """A price as an icon, a number in words and a colour.

    ``word`` names the icon and ``short`` is what then stands before it, "" for the whole text.
    """

    icon: str
    text: str
    tone: str
    count: int = 0
    word: str = ""
    short: str = ""


@value
class TargetView:
    """What an action can be aimed at."""

    id: str
    name: str
    detail: str
    face: Face | None
    price: str
    reason: str
    intent: Do


@value
class ActionView:
    """An action; with more than one target the room picks one first."""

    action: Action
    icon: str
    name: str
    line: str
    costs: tuple[Cost, ...]
    reason: str
    short: str
    done: bool
    targets: tuple[TargetView, ...]
    intent: Do | Show
    question: str


def actions(scene: Scene) -> tuple[ActionView, ...]:
    """The actions of the level, as many as may be seen at once beside meters and doors.

    When they are too many, first those of other places give way and then, from the end, those
    that cannot be done now (rules 2.2).
    """
    every = [_action(scene, action) for action in scene.casus.rules.actions]
    most = scene.casus.rules.level.visible_items
    room = most - len(dials(scene)) - len(purses(scene)) - len(doors(scene))
    if len(every) <= room:
        return tuple(every)
    here = [each for each in every if not _elsewhere(scene, each.action)]
    closed = [each for each in here if each.reason]
    gone = closed[max(0, len(closed) - max(0, len(here) - room)) :]
    return tuple(each for each in here if each not in gone)


def doors(scene: Scene) -> tuple[str, ...]:
    """What can be opened beside the news: team and work, which share a door at instap."""
    both = ("team",) if scene.casus.level is Level.ENTRY else ("team", "work")
    return (*both, INTERVENE) if scene.has(Mechanic.INTERVENTION) else both


def reason_of(scene: Scene, refused: Refused | None) -> str:
    """A refusal as a sentence; "" for none."""
    return texts(scene.language).refusal(refused, scene.names) if refused is not None else ""


def open_key(scene: Scene) -> str:
    """The mark that names what is open over the board: an action, the team or the work."""
    return f"open:{scene.table}"


def opened(scene: Scene) -> str:
    """What is open over the board, "" for nothing."""
    return scene.local.get(open_key(scene))


def opening(scene: Scene, item: str) -> Show:
    """Open something over the board."""
    return Show(key=open_key(scene), to=item)


def shut(scene: Scene) -> Show:
    """Close what is open over the board."""
    return Show(key=open_key(scene), to="")


def time_cost(hundredths: int) -> Cost:
    """A price in time."""
    return Cost(
        icon="hourglass-medium", text=number(hundredths), tone="t1", count=hundredths // 100
    )


def budget_cost(hundredths: int) -> Cost:
    """A price in budget."""
    return Cost(icon="coins", text=number(hundredths), tone="opgave_c", count=hundredths // 100)


def _entries(scene: Scene, action: Action) -> list[tuple[Act, Refused | None]]:
    return [
        (offer.command, refused)
        for offer, refused in scene.session.menu
        if isinstance(offer.command, Act)
        and offer.command.action is action
        and offer.command.table == scene.table
    ]


def _elsewhere(scene: Scene, action: Action) -> bool:
    """Whether an action cannot be done at this place at all."""
    entries = _entries(scene, action)
    away = [refused for _, refused in entries if refused is not None]
    return len(away) == len(entries) and all(
        refused.reason is Reason.WRONG_PLACE for refused in away
    )


def _action(scene: Scene, action: Action) -> ActionView:
    say = texts(scene.language)
    entries = _entries(scene, action)
    open_entries = [command for command, refused in entries if refused is None]
    first = open_entries[0] if open_entries else (entries[0][0] if entries else None)
    direct = open_entries[0] if len(open_entries) == 1 and len(entries) == 1 else None
    return ActionView(
        action=action,
        icon=ACTION_ICONS[action],
        name=say.action(action),
        line=say.action_line(action, scene.casus.level),
        costs=_costs(scene, first) if first is not None else _list_costs(scene, action),
        reason="" if open_entries else _why(scene, action, entries),
        short="" if open_entries else _short(scene, entries),
        done=any(done is action for done, _, _ in scene.here.trip.done),
        targets=() if direct else tuple(_target(scene, *entry) for entry in _worth(entries)),
        intent=Do(command=direct) if direct is not None else opening(scene, action.value),
        question=scene.say(
            RouteText.WHOM_INVITE if action is Action.INVITE else RouteText.WHICH_WORK
        ),
    )


def _worth(entries: list[tuple[Act, Refused | None]]) -> list[tuple[Act, Refused | None]]:
    """The targets to show: what is possible first, then what is refused for a reason of here."""
    hidden = {Reason.WRONG_PLACE, Reason.UNKNOWN_INSPANNING, Reason.UNKNOWN_PERSON}
    kept = [entry for entry in entries if entry[1] is None or entry[1].reason not in hidden]
    return sorted(kept, key=lambda entry: entry[1] is not None)


def _first_refusal(entries: list[tuple[Act, Refused | None]]) -> Refused | None:
    """The refusal that says most: one about what is here before one about the place."""
    refused = [why for _, why in entries if why is not None]
    away = {Reason.WRONG_PLACE, Reason.UNKNOWN_INSPANNING}
    own = [why for why in refused if why.reason not in away]
    first = next(iter(own or refused), None)
    if first is not None and first.reason is Reason.UNKNOWN_INSPANNING:
        return Refused(reason=Reason.NOTHING_TO_EVALUATE)
    return first


def _why(scene: Scene, action: Action, entries: list[tuple[Act, Refused | None]]) -> str:
    first = _first_refusal(entries)
    if first is not None:
        return reason_of(scene, first)
    nobody = action is Action.INVITE
    return scene.say(PlayRoute.NOBODY_TO_INVITE if nobody else PlayRoute.NOTHING_TO_AIM_AT)


def _short(scene: Scene, entries: list[tuple[Act, Refused | None]]) -> str:
    first = _first_refusal(entries)
    return scene.say(short_reason(first.reason) if first is not None else PlayShort.NOBODY)


def _costs(scene: Scene, command: Act) -> tuple[Cost, ...]:
    rule = scene.casus.rules.actions[command.action]
    time = action_time(scene.casus, scene.state, scene.here, command)
    costs = [time_cost(time)] if time else []
    return (*costs, budget_cost(rule.budget)) if rule.budget else tuple(costs)


def _price(scene: Scene, command: Act) -> str:
    """The price of an action at one target, in words."""
    rule = scene.casus.rules.actions[command.action]
    say = texts(scene.language)
    time = action_time(scene.casus, scene.state, scene.here, command)
    parts = [say.price(Meter.TIME, time)] if time else []
    if rule.budget:
        parts.append(say.price(Meter.BUDGET, rule.budget))
    return ", ".join(parts)


def _list_costs(scene: Scene, action: Action) -> tuple[Cost, ...]:
    rule = scene.casus.rules.actions[action]
    costs = [time_cost(rule.time)] if rule.time else []
    return (*costs, budget_cost(rule.budget)) if rule.budget else tuple(costs)


def _target(scene: Scene, command: Act, refused: Refused | None) -> TargetView:
    known = command.target in scene.casus.people
    work = of_table(scene.casus, scene.here, InspanningId(command.target))
    person = PersonId(command.target)
    who = scene.casus.people.get(person)
    return TargetView(
        id=command.target,
        name=capital(scene.names.person(person)) if known else (work.title if work else ""),
        detail=who.character.wants if who is not None else _work_place(scene, command.target),
        face=face(scene, person) if known else None,
        price=_price(scene, command),
        reason=reason_of(scene, refused),
        intent=Do(command=command, then=(shut(scene),)),
    )


def _work_place(scene: Scene, target: str) -> str:
    work = of_table(scene.casus, scene.here, InspanningId(target))
    return scene.names.place(work.place) if work is not None and work.place is not None else ""
