"""Verkennen: where a table can go, and what it has heard."""

from dataclasses import replace

from game.model.commands import FinishStep, ReadDossier, VisitPlace
from game.model.ids import SignalId
from game.model.terms import Meter, Ring, Turn
from game.model.value import value
from game.rules.signals import in_dossier, to_hear_at
from game.text.numbers import number
from game.text.phrases.counts import Count
from game.text.phrases.explore import ExploreText
from game.text.phrases.room_chrome import RoomSetup
from game.ui.presenter.board import BoardPlace, BoardView
from game.ui.presenter.board import view as board_view
from game.ui.presenter.intents import Do
from game.ui.presenter.plain_words import jargon
from game.ui.presenter.scene import Scene


@value
class Dossier:
    """The files of the municipality: what can be read inside."""

    label: str
    left: str
    read: Do
    why_not: str


@value
class Heard:
    """A signal that the table heard; ``outside`` tells its origin, as the label does."""

    id: SignalId
    text: str
    origin: str
    outside: bool
    clash: str


@value
class ExploreView:
    """What the table in view can still do, and what it knows."""

    title: str
    subtitle: str
    time_left: int
    board: BoardView
    dossier: Dossier
    heard_title: str
    heard: tuple[Heard, ...]
    jargon: tuple[str, ...]
    nothing_yet: str
    how: str
    finish_label: str
    finish: Do
    finish_why_not: str


def view(scene: Scene) -> ExploreView:
    """Verkennen for the table that is looked at."""
    table = scene.here
    left = table.meters.get(Meter.TIME, 0)
    finish = FinishStep(table=table.id)
    return ExploreView(
        title=scene.say(ExploreText.TITLE),
        subtitle=scene.say(RoomSetup.REST_WAITS)
        if table.turn is Turn.READY
        else scene.say(ExploreText.TIME_LEFT, time=number(left)),
        time_left=left // 100,
        board=_board(scene),
        dossier=_dossier(scene),
        heard_title=scene.say(ExploreText.HEARD),
        heard=tuple(_heard(scene, signal) for signal in reversed(table.memory.heard)),
        jargon=jargon(scene),
        nothing_yet=scene.say(ExploreText.HEARD_NOTHING),
        how=scene.say(ExploreText.HOW),
        finish_label=scene.say(ExploreText.FINISH),
        finish=Do(command=finish),
        finish_why_not=scene.why_not(finish),
    )


def _board(scene: Scene) -> BoardView:
    """The board on which a visit is one tap; an ear stands where there is something to hear."""
    plain = board_view(scene)
    return replace(plain, places=tuple(_visited(scene, place) for place in plain.places))


def _visited(scene: Scene, place: BoardPlace) -> BoardPlace:
    command = VisitPlace(table=scene.table, place=place.id)
    inside = scene.casus.board.places[place.id].ring is Ring.INNER
    left = 0 if inside else len(to_hear_at(scene.casus, scene.here, place.id))
    why_not = scene.why_not(command)
    return replace(
        place,
        here=False,
        cost="",
        pawns=(),
        pins=("ear",) if left and not why_not else (),
        intent=Do(command=command),
        reason=why_not,
    )


def _dossier(scene: Scene) -> Dossier:
    command = ReadDossier(table=scene.table)
    return Dossier(
        label=scene.say(ExploreText.READ_DOSSIER),
        left=_left(scene, len(in_dossier(scene.casus, scene.here))),
        read=Do(command=command),
        why_not=scene.why_not(command),
    )


def _left(scene: Scene, left: int) -> str:
    if left == 0:
        return scene.say(RoomSetup.ALL_HEARD)
    return scene.say(RoomSetup.VISIT_LEFT, signals=scene.texts.count(Count.SIGNALS, left))


def _heard(scene: Scene, signal: SignalId) -> Heard:
    found = scene.casus.board.signals[signal]
    known = scene.here.memory.heard
    against = set(found.contradicts) | {
        other.id for other in scene.casus.board.signals.values() if signal in other.contradicts
    }
    origin = ExploreText.FROM_OUTSIDE if found.outside else ExploreText.FROM_INSIDE
    return Heard(
        id=signal,
        text=found.text,
        origin=f"{scene.say(origin)} · {scene.names.place(found.place).partition(',')[0]}",
        outside=found.outside,
        clash=scene.say(ExploreText.CONTRADICTS) if against & set(known) else "",
    )
