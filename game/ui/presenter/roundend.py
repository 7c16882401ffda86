"""What a round did: cause lines, dials before and after, and the way to the next round."""

from game.art.portraits import Mood
from game.model.commands import AnnounceRole, Command, FinishGame, StartLearning, StartRound
from game.model.ids import PersonId, TableId
from game.model.terms import Mechanic, Role
from game.model.value import value
from game.rules.rounds import table_order
from game.text.catalogue import texts
from game.text.causes import CauseLine
from game.text.numbers import change, halves
from game.text.phrases.organisation import TensionText
from game.text.phrases.play_end import PlayRoundEnd
from game.text.phrases.resolve import ResolveText
from game.ui.presenter.comeback import ComesBack, came_back
from game.ui.presenter.faces import Face, energy_of, face
from game.ui.presenter.intents import Do, Show, SwitchTable
from game.ui.presenter.meters import ON_PAPER, DialView, dials
from game.ui.presenter.news import TiredPerson, warnings
from game.ui.presenter.organisation import moved_now
from game.ui.presenter.role import ROLE_NUMBERS
from game.ui.presenter.route_actions import reason_of
from game.ui.presenter.scene import Scene
from game.ui.presenter.where import shared_key

MOST_LINES = 5
"""Cause lines at most (rules 2.7)."""


@value
class CauseView:
    """A line that names a person: who (bold), what happened, and the change with its icon."""

    face: Face | None
    place: str
    who: str
    sentence: str
    icon: str
    tone: str
    shown: str
    grey: bool


@value
class AnnounceView:
    """A role that can be announced."""

    number: int
    name: str
    line: str
    tone: str
    chosen: bool
    reason: str
    intent: Do


@value
class NextView:
    """The main button."""

    label: str
    intent: Do | SwitchTable | Show
    reason: str


@value
class RoundEndView:
    """The whole screen; ``energy`` is the warned person's energy 0-5, -1 when not shown.

    ``short`` is the title where the whole one has no room.
    """

    title: str
    short: str
    nothing: str
    lines: tuple[CauseView, ...]
    dials: tuple[DialView, ...]
    warning: TiredPerson | None
    energy: int
    back: ComesBack | None
    announce: tuple[AnnounceView, ...]
    announce_label: str
    announce_hint: str
    chairs: str
    on: NextView


def announce_key(scene: Scene) -> str:
    """The mark that says that the roles to announce are open."""
    return f"announce:{scene.state.round}:{scene.table}"


def open_announce(scene: Scene) -> Show:
    """See the roles that can be announced."""
    return Show(key=announce_key(scene))


def close_announce(scene: Scene) -> Show:
    """Leave it at that."""
    return Show(key=announce_key(scene), to="")


def tensions_key(scene: Scene) -> str:
    """The mark that says that the spanningen are open."""
    return f"tensions:{scene.state.round}"


@value
class TensionsLink:
    """The way to the spanningen, and back."""

    label: str
    open: Show
    close: Show
    close_label: str


def tensions_link(scene: Scene) -> TensionsLink | None:
    """The way to the six spanningen, at levels that have them."""
    if not scene.has(Mechanic.TENSIONS) or not scene.state.round:
        return None
    count = moved_now(scene)
    phrase = TensionText.BUTTON_MOVED if count else TensionText.BUTTON
    return TensionsLink(
        label=scene.say(phrase, count=count),
        open=Show(key=tensions_key(scene)),
        close=Show(key=tensions_key(scene), to=""),
        close_label=scene.say(TensionText.CLOSE),
    )


def view(scene: Scene) -> RoundEndView:
    """The screen at this moment."""
    lines = _lines(scene)
    tired = warnings(scene)
    told = came_back(scene)
    last = scene.state.round >= scene.state.setup.rounds
    worn = tired[0] if tired and not last else None
    return RoundEndView(
        title=_title(scene),
        short=scene.say(ResolveText.TITLE),
        nothing="" if lines else scene.say(ResolveText.NOTHING),
        lines=lines,
        dials=dials(scene, scene.past.before),
        warning=worn,
        energy=-(-energy_of(scene, worn.face.person) // 100)
        if worn is not None and scene.has(Mechanic.ENERGY_SHOWN)
        else -1,
        back=told[0] if told else None,
        announce=_announce(scene),
        announce_label=_announce_label(scene),
        announce_hint=_announce_hint(scene),
        chairs="" if last else scene.say(ResolveText.CHAIRS_LINE),
        on=next_view(scene),
    )


def _title(scene: Scene) -> str:
    """Whose round it is, where there are several tables."""
    if len(scene.state.tables) == 1:
        return scene.say(ResolveText.TITLE)
    return scene.say(ResolveText.TITLE_TABLE, table=scene.here.name)


def next_view(scene: Scene) -> NextView:
    """What comes after this: another table's ticks, the next round, learning or the end."""
    waiting = _next_table(scene)
    if waiting is not None:
        return NextView(
            label=scene.say(PlayRoundEnd.NEXT_TABLE), intent=SwitchTable(table=waiting), reason=""
        )
    wanted = (
        (StartLearning(), ResolveText.TO_LEARNING),
        (StartRound(), ResolveText.NEXT_ROUND),
        (FinishGame(), ResolveText.LAST_ROUND),
    )
    for command, phrase in wanted:
        if _offered(scene, command):
            return NextView(label=scene.say(phrase), intent=Do(command=command), reason="")
    return NextView(
        label=scene.say(ResolveText.NEXT_ROUND),
        intent=Do(command=StartRound()),
        reason=reason_of(scene, scene.refusal(StartRound())),
    )


def _offered(scene: Scene, command: Command) -> bool:
    return any(offer.command == command for offer in scene.session.offers)


def _next_table(scene: Scene) -> TableId | None:
    """The next table whose ticks were not turned yet."""
    if scene.state.round == 0:
        return None
    for table in table_order(scene.state):
        key = shared_key(scene.state.round, table)
        if table != scene.table and not scene.local.has(key):
            return table
    return None


def _lines(scene: Scene) -> tuple[CauseView, ...]:
    events = scene.past.resolved or scene.past.events
    picked = texts(scene.language).pick_cause_lines(events, scene.casus, scene.state, scene.table)
    views: list[CauseView] = []
    for line in picked[:MOST_LINES]:
        look = ON_PAPER[line.meter] if line.meter is not None else None
        energy = line.energy
        views.append(
            CauseView(
                face=_face(scene, line),
                place=line.place,
                who=line.who,
                sentence=line.sentence,
                icon="battery-low" if energy else (look.icon if look is not None else ""),
                tone="warn" if energy else (look.tone if look is not None else "ink"),
                shown=_step(line) if energy or look is not None else "",
                grey=line.grey,
            )
        )
    return tuple(views)


def _step(line: CauseLine) -> str:
    """How far the number on the dial went; "" when it stayed, for it is shown to the half."""
    went = halves(line.value) - halves(line.value - line.change)
    return change(went * 50) if went else ""


def _face(scene: Scene, line: CauseLine) -> Face | None:
    """The person of a line, who does not smile at what was hard on them."""
    if not line.face:
        return None
    person = PersonId(line.face)
    fresh = energy_of(scene, person) > scene.casus.rules.numbers.energy.warning
    return face(scene, person, mood=Mood.WORRIED if line.hard and fresh else None)


def _announce(scene: Scene) -> tuple[AnnounceView, ...]:
    say = texts(scene.language)
    found: list[AnnounceView] = []
    for offer, refused in scene.session.menu:
        command = offer.command
        if not isinstance(command, AnnounceRole) or command.table != scene.table:
            continue
        card = say.role_card(command.role, scene.casus.level)
        chosen = scene.here.stance.announced is command.role
        found.append(
            AnnounceView(
                number=ROLE_NUMBERS[command.role],
                name=card.name,
                line=card.line,
                tone=f"role{ROLE_NUMBERS[command.role]}",
                chosen=chosen,
                reason="" if chosen else reason_of(scene, refused),
                intent=Do(command=command, then=(Show(key=announce_key(scene), to=""),)),
            )
        )
    return tuple(found)


def _announce_hint(scene: Scene) -> str:
    """Why a table would name its next role; "" when it did."""
    named = scene.here.stance.announced is not None
    return "" if named else scene.say(ResolveText.ANNOUNCE_HINT)


def _announce_label(scene: Scene) -> str:
    role: Role | None = scene.here.stance.announced
    if role is None:
        return scene.say(PlayRoundEnd.ANNOUNCE)
    return scene.say(PlayRoundEnd.ANNOUNCED, number=ROLE_NUMBERS[role])
