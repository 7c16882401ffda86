"""On the way: what can be done here, with whom, and what already runs."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from game.model.commands import DrawReserve, FinishRoute, NumberSlot, Offer, ResolveRound
from game.model.ids import PersonId, PlaceId, TableId
from game.model.state import RunningWork
from game.model.terms import Mechanic, Meter, Seat, Turn
from game.model.value import value
from game.text.catalogue import texts
from game.text.numbers import number
from game.text.phrases.play_round import PlayGuide, PlayRoute
from game.text.phrases.route import RouteText
from game.ui.presenter.board import people_at
from game.ui.presenter.faces import Face, energy_of, face, scene_for_place, scene_of
from game.ui.presenter.intents import Do, Show, SwitchTable
from game.ui.presenter.news import news_face, news_text, news_title
from game.ui.presenter.role import ROLE_NUMBERS
from game.ui.presenter.route_actions import ActionView, actions, reason_of
from game.ui.presenter.route_guide import Guide, guide, time_words
from game.ui.presenter.scene import Scene

EMPTY: Mapping[Seat, int] = MappingProxyType({})


@value
class Host:
    """The person who lives at the place, as on the card at the right."""

    face: Face
    name: str
    wants: str
    asks: str


@value
class WorkView:
    """An inspanning that runs; ``share`` of its volume is filled (0-1)."""

    title: str
    kind: str
    share: float
    shown: str
    evaluated: str
    checked: bool
    stopped: bool


@value
class MemberView:
    """A member of the dreamteam; ``energy`` 0-5, or -1 when the level does not show it."""

    face: Face
    circle: str
    energy: int


@value
class SeatTime:
    """How much time a chair may spend, in whole tokens."""

    name: str
    count: int


@value
class MainAction:
    """The button at the right of the bottom bar."""

    label: str
    icon: str
    intent: Do | SwitchTable | Show
    reason: str


@value
class RouteView:
    """The right-hand card, the strip and the buttons."""

    heading: str
    place: str
    place_text: str
    hosts: tuple[Host, ...]
    actions: tuple[ActionView, ...]
    news: str
    news_title: str
    news_face: Face | None
    team: tuple[MemberView, ...]
    work: tuple[WorkView, ...]
    seats: tuple[SeatTime, ...]
    reserve: tuple[tuple[str, Do], ...]
    reserve_reason: str
    role_number: int
    role_name: str
    ready: bool
    guide: Guide
    or_here: str
    time: str
    done_label: str
    main: MainAction


def picture(scene: Scene, places: tuple[PlaceId | None, ...], size: tuple[int, int]) -> str:
    """The first of these places where somebody lives or works, with them; "" without such one."""
    met = (people_at(scene, place) for place in places if place is not None)
    people = next(filter(None, met), ())
    if not people:
        return ""
    tired = tuple(person for person in people if face(scene, person).grey)
    name = scene_for_place(scene.casus, people[0])
    place = scene.casus.board.places[scene.casus.people[people[0]].place]
    return scene_of(scene.casus, name, people, story=place.name, grey=tired, size=size)


def view(scene: Scene) -> RouteView:
    """The screen at this moment."""
    table = scene.here
    names = scene.names
    place = table.trip.place
    found = scene.casus.board.places.get(place) if place is not None else None
    role = table.stance.role
    say = texts(scene.language)
    reserve, why = _reserve(scene)
    able = actions(scene)
    return RouteView(
        heading=scene.say(RouteText.WHAT_HERE, place=names.the_place(place))
        if place is not None
        else scene.say(RouteText.WHERE_TO),
        place=found.name if found is not None else "",
        place_text=found.text if found is not None else "",
        hosts=tuple(_host(scene, person) for person in people_at(scene, place)) if place else (),
        actions=able,
        news=news_text(scene),
        news_title=news_title(scene),
        news_face=news_face(scene),
        team=tuple(_member(scene, person) for person in table.team),
        work=tuple(_work(scene, work) for work in table.dossier.work),
        seats=_seats(scene),
        reserve=reserve,
        reserve_reason=why,
        role_number=ROLE_NUMBERS[role] if role is not None else 0,
        role_name=say.role(role) if role is not None else scene.say(PlayRoute.NO_ROLE),
        ready=table.turn is Turn.READY,
        guide=guide(scene, able),
        or_here=scene.say(PlayGuide.OR_HERE),
        time=time_words(scene),
        done_label=scene.say(RouteText.DONE_THIS_ROUND),
        main=main_action(scene),
    )


def main_action(scene: Scene) -> MainAction:
    """What the room does when this table has had enough of walking."""
    table = scene.here
    if table.turn is not Turn.READY:
        command = FinishRoute(table=scene.table)
        return MainAction(
            label=scene.say(PlayRoute.FINISH),
            icon="check-fat",
            intent=Do(command=command),
            reason=reason_of(scene, scene.refusal(command)),
        )
    waiting = _next_busy(scene)
    if waiting is not None:
        return MainAction(
            label=scene.say(PlayRoute.NEXT_TABLE),
            icon="arrow-right",
            intent=SwitchTable(table=waiting),
            reason="",
        )
    resolve = ResolveRound()
    return MainAction(
        label=scene.say(PlayRoute.RESOLVE),
        icon="arrow-right",
        intent=Do(command=resolve),
        reason=reason_of(scene, scene.refusal(resolve)),
    )


def _next_busy(scene: Scene) -> TableId | None:
    """The first table after this one that still has something to do."""
    order = list(scene.state.tables)
    start = order.index(scene.table) + 1
    for table in (*order[start:], *order[:start]):
        if scene.state.tables[table].turn is not Turn.READY:
            return table
    return None


def _host(scene: Scene, person: PersonId) -> Host:
    who = scene.casus.people[person]
    wish = who.character.asks
    return Host(
        face=face(scene, person),
        name=capital(scene.names.person(person)),
        wants=who.character.wants,
        asks=scene.say(RouteText.ASKS, what=_inside(wish)) if wish else "",
    )


def _member(scene: Scene, person: PersonId) -> MemberView:
    say = texts(scene.language)
    shown = scene.has(Mechanic.ENERGY_SHOWN)
    return MemberView(
        face=face(scene, person),
        circle=say.circle(scene.casus.people[person].circle),
        energy=max(0, energy_of(scene, person) // 100) if shown else -1,
    )


def _work(scene: Scene, work: RunningWork) -> WorkView:
    say = texts(scene.language)
    phrase = PlayRoute.EVALUATED if work.evaluated else PlayRoute.NOT_EVALUATED
    return WorkView(
        title=scene.names.work(work.id),
        kind=say.work_kind(work.kind),
        share=min(1.0, work.fill / work.volume) if work.volume else 0.0,
        shown=scene.say(PlayRoute.FILLED, fill=number(work.fill), volume=number(work.volume)),
        evaluated=scene.say(PlayRoute.STOPPED if work.stopped else phrase),
        checked=work.evaluated,
        stopped=work.stopped,
    )


def _seats(scene: Scene) -> tuple[SeatTime, ...]:
    """How the time of a whole round is shared over the chairs (ruling 6)."""
    rules = scene.casus.rules
    total = rules.meters[Meter.TIME].start
    shares = rules.numbers.time.seats.get(total, EMPTY)
    say = texts(scene.language)
    return tuple(
        SeatTime(name=say.seat(seat), count=shares[seat] // 100) for seat in Seat if seat in shares
    )


def _reserve(scene: Scene) -> tuple[tuple[tuple[str, Do], ...], str]:
    """The amounts that can be drawn from the reserve; and why not, when none can."""
    if not scene.has(Mechanic.RESERVE):
        return (), ""
    for offer in scene.session.offers:
        if isinstance(offer.command, DrawReserve) and offer.command.table == scene.table:
            return tuple(_amounts(offer)), ""
    for offer, refused in scene.session.menu:
        if isinstance(offer.command, DrawReserve) and offer.command.table == scene.table:
            return (), reason_of(scene, refused)
    return (), ""


def _amounts(offer: Offer) -> Iterator[tuple[str, Do]]:
    command = offer.command
    for _field, slot in offer.slots:
        if isinstance(slot, NumberSlot) and isinstance(command, DrawReserve):
            for amount in range(slot.low, slot.high + 1, slot.step):
                yield number(amount), Do(command=replace(command, amount=amount))


def capital(name: str) -> str:
    """A name as it stands at the start of a line: "Wethouder Bos"."""
    return name[:1].upper() + name[1:]


def _inside(sentence: str) -> str:
    """A sentence as it stands after a colon: without its capital."""
    if sentence.startswith("Eén"):
        return "é" + sentence[1:]
    return sentence[:1].lower() + sentence[1:]
