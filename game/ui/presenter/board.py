"""The board as the room sees it: places, who lives there, pawns and pins."""

from typing import Literal

from game.model.casus import Place
from game.model.commands import Travel
from game.model.events import MeterChanged, TableMoved
from game.model.ids import InspanningId, PersonId, PlaceId
from game.model.terms import PlaceKind, Ring, Turn, WorkKind
from game.model.value import value
from game.rules.routes import step_cost
from game.rules.works import of_table
from game.text.catalogue import texts
from game.text.names import short_place
from game.text.numbers import number
from game.text.phrases.play_round import PlayRoute
from game.text.phrases.route import RouteText
from game.ui.presenter.faces import Face, face
from game.ui.presenter.intents import Do, Show
from game.ui.presenter.scene import Scene

DECOR: dict[str, tuple[str, ...]] = {
    "bankje": ("open_window_house", "hen", "bottle_bank", "crane_truck", "signpost"),
}
"""Things of its own that the town of a casus has."""
_PINS = ("plant", "truck", "seal-check")


@value
class BoardPlace:
    """A place; ``cost`` is the time in words that a step there takes, "" when it is free.

    ``pawns`` are the numbers from 0 of the tables that stand here, ``pins`` icon names.
    """

    id: PlaceId
    name: str
    kinds: tuple[PlaceKind, ...]
    ring: Ring
    position: tuple[float, float] | None
    area: str
    here: bool
    cost: str
    label: str
    reason: str
    intent: Do
    people: tuple[Face, ...]
    pawns: tuple[int, ...]
    pins: tuple[str, ...]


@value
class BoardEdge:
    """A road; ``wall`` when walking it costs extra for a line team.

    ``trail`` is whether the table that is looked at took it: this round, before, or never ("").
    """

    start: PlaceId
    end: PlaceId
    wall: bool
    trail: Literal["now", "before", ""] = ""


@value
class BoardView:
    """The board; ``table`` is the number from 0 of the table that is looked at.

    ``areas`` are the ids and names of its districts, ``opgave`` is the number from 0 of what
    this table works on; None before it chose.

    ``came_from`` is where its pawn walked from right before this moment, and ``walk`` names that
    step; None and "" when it stands.
    """

    casus: str
    places: tuple[BoardPlace, ...]
    edges: tuple[BoardEdge, ...]
    decor: tuple[str, ...]
    areas: tuple[tuple[str, str], ...]
    table: int
    walking: bool
    opgave: int | None = None
    came_from: PlaceId | None = None
    walk: str = ""


def view(scene: Scene) -> BoardView:
    """The board at this moment."""
    casus = scene.casus
    came_from, walk = _walked(scene)
    form = scene.here.dossier.form
    return BoardView(
        casus=casus.id,
        places=tuple(_place(scene, place) for place in casus.board.places.values()),
        edges=_edges(scene),
        decor=DECOR.get(casus.id, ()),
        areas=tuple((area.id, area.name) for area in casus.board.areas.values()),
        table=list(scene.state.tables).index(scene.table),
        walking=scene.here.turn is Turn.ROUTE,
        opgave=None if form is None else list(casus.work.opgaven).index(form.opgave),
        came_from=came_from,
        walk=walk,
    )


def _walked(scene: Scene) -> tuple[PlaceId | None, str]:
    """Where the pawn came from when its step is the last thing that happened, and its name."""
    events = scene.past.events
    steps = [
        at
        for at, event in enumerate(events)
        if isinstance(event, TableMoved) and event.table == scene.table
    ]
    left = scene.local.get(_left_key(scene))
    if not steps or not left or left == scene.here.trip.place:
        return None, ""
    if not all(isinstance(event, MeterChanged) for event in events[steps[-1] + 1 :]):
        return None, ""
    return PlaceId(left), f"walk.{scene.state.round}.{scene.table}.{steps[-1]}"


def _left_key(scene: Scene) -> str:
    """What remembers the place that a table leaves."""
    return f"left:{scene.table}"


def people_at(scene: Scene, place: PlaceId) -> tuple[PersonId, ...]:
    """The cast members who live or work at a place, in file order."""
    return tuple(person.id for person in scene.casus.people.values() if person.place == place)


def _place(scene: Scene, place: Place) -> BoardPlace:
    here = scene.here.trip.place == place.id
    cost = step_cost(scene.casus, scene.here, place.id)
    command = Travel(table=scene.table, place=place.id)
    refused = scene.refusal(command)
    say = texts(scene.language)
    shown = scene.say(PlayRoute.GO_COST, cost=number(cost)) if cost else ""
    name = short_place(place.name)
    phrase = PlayRoute.HERE if here else RouteText.GO
    return BoardPlace(
        id=place.id,
        name=name,
        kinds=place.kinds,
        ring=place.ring,
        position=place.position,
        area=place.area or "",
        here=here,
        cost="" if here else shown,
        label=scene.say(phrase, place=name),
        reason=say.refusal(refused, scene.names) if refused is not None and not here else "",
        intent=Do(
            command=command,
            then=(Show(key=_left_key(scene), to=scene.here.trip.place or ""),),
        ),
        people=tuple(face(scene, person) for person in people_at(scene, place.id)),
        pawns=tuple(
            at
            for at, table in enumerate(scene.state.tables.values())
            if table.trip.place == place.id
        ),
        pins=_pins(scene, place.id),
    )


def _pins(scene: Scene, place: PlaceId) -> tuple[str, ...]:
    """What grows here: running work of this table, and an initiative that it can see.

    What the table began itself goes before what ran already.
    """
    pins = [
        "truck" if work.kind is WorkKind.QUICK_FIX else "plant"
        for work in scene.here.dossier.work
        if not work.stopped and _grows_at(scene, work.id) == place
    ]
    initiative = scene.here.dossier.initiative
    if initiative is not None and scene.casus.story.initiatives[initiative].place == place:
        pins.append("seal-check")
    return tuple(sorted(set(pins), key=_PINS.index))[:1]


def _grows_at(scene: Scene, work: InspanningId) -> PlaceId | None:
    found = of_table(scene.casus, scene.here, work)
    return found.place if found is not None else None


def _edges(scene: Scene) -> tuple[BoardEdge, ...]:
    places = scene.casus.board.places
    seen: dict[frozenset[PlaceId], BoardEdge] = {}
    for place in places.values():
        for other, wall in place.exits:
            pair = frozenset((place.id, other))
            if pair not in seen and other in places:
                trail = _trail(scene, pair)
                seen[pair] = BoardEdge(start=place.id, end=other, wall=wall > 0, trail=trail)
    return tuple(seen.values())


def _trail(scene: Scene, pair: frozenset[PlaceId]) -> Literal["now", "before", ""]:
    """When the table last took the road between two places."""
    taken = scene.past.walks.get(scene.table, ())
    rounds = [walk.round for walk in taken if frozenset((walk.start, walk.end)) == pair]
    if not rounds:
        return ""
    return "now" if rounds[-1] == scene.state.round else "before"
