"""On the way: what a table that is new here does first, and what it has done when it is ready."""

from game.art.icons import ACTION_ICONS
from game.model.commands import Travel
from game.model.ids import PlaceId
from game.model.terms import Action, Mechanic, Meter, Turn
from game.model.value import value
from game.rules.routes import step_cost
from game.text.catalogue import texts
from game.text.numbers import number
from game.text.phrases.play_round import PlayGuide
from game.text.phrases.route import RouteText
from game.ui.presenter.board import people_at
from game.ui.presenter.route_actions import ActionView
from game.ui.presenter.scene import Scene


@value
class Done:
    """Something that the table did or answered this round."""

    icon: str
    text: str


@value
class Guide:
    """What to do now; every text may be empty.

    Attributes:
        title: The heading of the card in place of that of the place.
        text: One sentence under it.
        place: The place to point out on the map.
        focus: The target that Enter activates.
        done: What was done this round, once the table is ready.
        early: Whether nothing was done yet while there is time: going on is no first choice.
    """

    title: str = ""
    text: str = ""
    place: PlaceId | None = None
    focus: str = "main"
    done: tuple[Done, ...] = ()
    early: bool = False


def guide(scene: Scene, actions: tuple[ActionView, ...]) -> Guide:
    """What this table can best do now."""
    table = scene.here
    if table.turn is Turn.READY:
        return _ready(scene)
    if table.trip.done or table.meters.get(Meter.TIME, 0) <= 0:
        return Guide()
    able = [each.action for each in actions if not each.reason]
    place = _nearest(scene) if table.trip.steps == 0 and Action.LISTEN not in able else None
    if place is not None:
        return Guide(
            title=scene.say(RouteText.WHERE_TO),
            text=scene.say(
                PlayGuide.GO_LINE if scene.has(Mechanic.BOARD_COST) else PlayGuide.GO_FREE,
                place=scene.names.the_place(place),
            ),
            place=place,
            focus=f"place.{place}",
            early=True,
        )
    return Guide(focus=f"act.{able[0]}", early=True) if able else Guide()


def time_words(scene: Scene) -> str:
    """How much time the table still has here, and that one action is not all."""
    left = scene.here.meters.get(Meter.TIME, 0)
    if left <= 0:
        return scene.say(PlayGuide.TIME_GONE)
    costly = scene.has(Mechanic.BOARD_COST)
    words = PlayGuide.TIME_LEFT if costly else PlayGuide.TIME_LEFT_FREE
    return scene.say(words, time=number(left))


def _nearest(scene: Scene) -> PlaceId | None:
    """The cheapest place to go to, rather where somebody lives whom the opgave is for."""
    costs = {
        place: cost
        for place in scene.casus.board.places
        if place != scene.here.trip.place
        and scene.refusal(Travel(table=scene.table, place=place)) is None
        and (cost := step_cost(scene.casus, scene.here, place)) is not None
    }
    wanted = _concerned(scene)
    order = sorted(
        costs, key=lambda place: (not wanted.intersection(people_at(scene, place)), costs[place])
    )
    return next(iter(order), None)


def _concerned(scene: Scene) -> set[str]:
    """Whom the opgave of the table is for."""
    form = scene.here.dossier.form
    opgave = scene.casus.work.opgaven.get(form.opgave) if form is not None else None
    return set(opgave.target_group) if opgave is not None else set()


def _ready(scene: Scene) -> Guide:
    """The table has come back: what it did, and what follows."""
    waiting = any(table.turn is not Turn.READY for table in scene.state.tables.values())
    return Guide(
        title=scene.say(PlayGuide.READY_TITLE),
        text=scene.say(PlayGuide.WAIT_LINE if waiting else PlayGuide.READY_LINE),
        done=(*_acts(scene), *_answers(scene)),
    )


def _acts(scene: Scene) -> tuple[Done, ...]:
    say = texts(scene.language)
    return tuple(
        Done(
            icon=ACTION_ICONS[action],
            text=scene.say(
                PlayGuide.DID, action=say.action(action), place=scene.names.the_place(place)
            ),
        )
        for action, place, _target in scene.here.trip.done
    )


def _answers(scene: Scene) -> tuple[Done, ...]:
    met = scene.here.trip.encounter
    chosen = [option for encounter, option in scene.here.memory.options if encounter == met]
    if met is None or not chosen:
        return ()
    options = scene.casus.story.encounters[met].options
    label = next(option.label for option in options if option.number == chosen[-1])
    return (Done(icon="chat-circle-dots", text=label),)
