"""The four chairs at a moment: who sat there, what it could know, and what nobody knew yet."""

from game.model.state import Table
from game.model.terms import Mechanic, Meter, Seat, Step, Turn
from game.model.value import value
from game.rules.chairs import seats, time_by_seat
from game.text.names import INNER_QUOTES
from game.text.numbers import number
from game.text.phrases.counts import Count
from game.text.phrases.lookback import LookBackPanel
from game.ui.presenter.lookback.looking import Looking
from game.ui.presenter.meters import value_of
from game.ui.presenter.scene import Scene

SEAT_ICONS: dict[Seat, str] = {
    Seat.LIFEWORLD: "house-line",
    Seat.DELIVERY: "wrench",
    Seat.POLICY: "file-text",
    Seat.EXECUTIVE: "bank",
}
_PURSE = (Meter.BUDGET, Meter.SUPPORT, Meter.LEGALITY, Meter.RESERVE)


@value
class ChairView:
    """One chair: who sat on it, what could be known from there, and what was still hidden."""

    seat: Seat
    icon: str
    name: str
    line: str
    who: str
    knew: tuple[str, ...]
    hidden: tuple[str, ...]


@value
class ChairsView:
    """The chairs of the table that is looked at."""

    knew_label: str
    hidden_label: str
    chairs: tuple[ChairView, ...]


def view(looking: Looking, scene: Scene) -> ChairsView:
    """The chairs at the cursor."""
    seated = seats(scene.state, scene.here)
    return ChairsView(
        knew_label=looking.say(LookBackPanel.KNEW),
        hidden_label=looking.say(LookBackPanel.NOT_YET),
        chairs=tuple(
            ChairView(
                seat=seat,
                icon=SEAT_ICONS[seat],
                name=scene.texts.seat(seat),
                line=scene.texts.seat_line(seat),
                who=_who(looking, seated[seat]),
                knew=tuple(line for line in _knew(looking, scene, seat) if line),
                hidden=tuple(line for line in _hidden(looking, scene, seat) if line),
            )
            for seat in Seat
        ),
    )


def _who(looking: Looking, players: tuple[int, ...]) -> str:
    return looking.say(LookBackPanel.PLAYERS, players=" + ".join(str(each) for each in players))


def _knew(looking: Looking, scene: Scene, seat: Seat) -> tuple[str, ...]:
    match seat:
        case Seat.LIFEWORLD:
            return (
                _heard(looking, scene, outside=True),
                _time(looking, scene, seat),
                _last_heard(scene),
            )
        case Seat.DELIVERY:
            done = looking.say(LookBackPanel.DONE_NOW, count=len(scene.here.trip.done))
            return (done, _time(looking, scene, seat))
        case Seat.POLICY:
            return (
                _heard(looking, scene, outside=False),
                _votes(looking, scene),
                _announced(looking, scene.here),
            )
        case Seat.EXECUTIVE:
            return (*_purse(looking, scene), _promises(looking, scene))


def _hidden(looking: Looking, scene: Scene, seat: Seat) -> tuple[str, ...]:
    playing = scene.state.step is Step.PLAY
    match seat:
        case Seat.LIFEWORLD:
            return (_unheard(looking, scene, outside=True),)
        case Seat.DELIVERY:
            waits = playing and scene.here.turn in {Turn.ROLE, Turn.ROUTE}
            return (looking.say(LookBackPanel.ENCOUNTER_OPEN) if waits else "",)
        case Seat.POLICY:
            ticks = looking.say(LookBackPanel.TICKS_HIDDEN) if playing else ""
            return (_unheard(looking, scene, outside=False), ticks)
        case Seat.EXECUTIVE:
            met = playing and scene.here.turn is Turn.ENCOUNTER
            return (looking.say(LookBackPanel.LATER_HIDDEN) if met else "",)


def _signals(looking: Looking, count: int) -> str:
    return looking.texts.count(Count.SIGNALS, count)


def _heard(looking: Looking, scene: Scene, *, outside: bool) -> str:
    known = scene.casus.board.signals
    count = sum(known[each].outside == outside for each in scene.here.memory.heard)
    phrase = LookBackPanel.HEARD_OUTSIDE if outside else LookBackPanel.HEARD_INSIDE
    return looking.say(phrase, signals=_signals(looking, count))


def _last_heard(scene: Scene) -> str:
    """The last thing that was heard outside, as it was said."""
    known = scene.casus.board.signals
    outside = [each for each in scene.here.memory.heard if known[each].outside]
    heard = INNER_QUOTES.sub(r"‘\1’", scene.names.signal(outside[-1])) if outside else ""
    return f"“{heard}”" if heard else ""


def _unheard(looking: Looking, scene: Scene, *, outside: bool) -> str:
    heard = set(scene.here.memory.heard)
    left = [
        one
        for one in scene.casus.board.signals.values()
        if one.outside == outside and one.id not in heard
    ]
    phrase = LookBackPanel.TO_HEAR_OUTSIDE if outside else LookBackPanel.TO_HEAR_INSIDE
    return looking.say(phrase, signals=_signals(looking, len(left))) if left else ""


def _time(looking: Looking, scene: Scene, seat: Seat) -> str:
    if scene.state.step is not Step.PLAY:
        return ""
    got, left = time_by_seat(scene.casus, scene.here)[seat]
    return looking.say(LookBackPanel.TIME_LEFT, left=number(left), got=number(got)) if got else ""


def _votes(looking: Looking, scene: Scene) -> str:
    tally = scene.here.stance.tally
    votes = [f"{scene.texts.role(role)} {count}" for role, count in tally.items() if count]
    return looking.say(LookBackPanel.VOTES, votes=", ".join(votes)) if votes else ""


def _announced(looking: Looking, table: Table) -> str:
    role = table.stance.announced
    if role is None:
        return ""
    return looking.say(LookBackPanel.ANNOUNCED, role=looking.texts.role(role))


def _purse(looking: Looking, scene: Scene) -> tuple[str, ...]:
    return tuple(
        looking.say(
            LookBackPanel.METER_IS,
            meter=scene.texts.meter(meter, scene.casus),
            amount=number(value_of(scene, scene.state, meter)),
        )
        for meter in _PURSE
        if scene.shows(meter)
        if meter is not Meter.RESERVE or scene.has(Mechanic.RESERVE)
    )


def _promises(looking: Looking, scene: Scene) -> str:
    if not scene.has(Mechanic.PROMISES):
        return ""
    count = sum(promise.kept is None for promise in scene.here.dossier.promises)
    return looking.say(LookBackPanel.PROMISES, count=count) if count else ""
