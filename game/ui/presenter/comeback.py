"""What a table hears besides the news of the town: what comes back, starts or falls due."""

from collections.abc import Iterator

from game.model.casus import Option
from game.model.effects import LaterEffect
from game.model.events import BlockLaterTold, InitiativeOpened, LaterTold, ScepticAsked
from game.model.formats import FORMATS
from game.model.ids import PersonId
from game.model.terms import Mechanic, Role, SceneName
from game.model.value import replace, value
from game.rules.length import promise_due
from game.rules.opgaven import fitting_scale
from game.rules.plans import chosen
from game.rules.roles import DICTATED
from game.text.language import capital, cited
from game.text.phrases.comeback import ComebackText
from game.text.phrases.plain_words import PlainText
from game.text.phrases.resolve import ResolveText
from game.text.phrases.tables import TablesText
from game.ui.presenter.faces import people_in, scene_for_place, scene_of
from game.ui.presenter.scene import Scene

_SMALL = (600, 336)
_LARGE = (760, 560)


@value
class ComesBack:
    """A line with what it belongs to: an earlier choice, or what it is about.

    ``picture`` shows it beside a few words, ``large`` where nothing else is on the page.
    """

    chose: str
    text: str
    picture: str
    large: str


def comes_back(scene: Scene) -> tuple[ComesBack, ...]:
    """Everything that this table hears at the start of this round, in the order it is read."""
    return (
        *_council(scene),
        *(_later(scene, event) for event in _lines(scene) if event.due <= scene.state.round),
        *_asked_back(scene),
        *_started(scene),
        *_scale(scene),
        *_sceptic(scene),
        *_promised(scene),
    )


def came_back(scene: Scene) -> tuple[ComesBack, ...]:
    """What of it came of something that this table chose before."""
    lines = (_later(scene, event) for event in _lines(scene) if event.due <= scene.state.round)
    return (*lines, *_asked_back(scene))


def afterwards(scene: Scene) -> tuple[ComesBack, ...]:
    """The lines of all tables that fall after the last round, read at the close.

    What came of one answer that several tables gave is read once, and names them all.
    """
    late: dict[tuple[str, int, int], list[LaterTold]] = {}
    for event in scene.past.events:
        if isinstance(event, LaterTold) and event.line >= 0 and event.due > scene.state.round:
            key = (event.encounter, event.option, event.line)
            late.setdefault(key, []).append(event)
    return tuple(_of_several(scene, events) for events in late.values())


def _of_several(scene: Scene, events: list[LaterTold]) -> ComesBack:
    told = _later(scene, events[0], table=len(scene.state.tables) > 1)
    names = [scene.state.tables[event.table].name for event in events[1:]]
    if not names:
        return told
    also = scene.say(ResolveText.ALSO, tables=scene.say(TablesText.AND).join(names))
    return replace(told, chose=f"{told.chose} {also}")


def _lines(scene: Scene) -> list[LaterTold]:
    return [
        event
        for event in scene.past.events
        if isinstance(event, LaterTold) and event.table == scene.table and event.line >= 0
    ]


def _later(scene: Scene, event: LaterTold, *, table: bool = False) -> ComesBack:
    """What came of a choice; with ``table`` it says whose choice that was."""
    option, line = _told(scene, event)
    encounter = scene.casus.story.encounters[event.encounter]
    people = people_in(scene.casus, line.text, encounter.concerns)
    round_ = _round_of(scene, event)
    chose = scene.say(
        ResolveText.EARLIER_TABLE if table else ResolveText.EARLIER,
        table=scene.state.tables[event.table].name,
        round=round_,
        label=cited(option.label),
    )
    return _drawn(scene, chose, line.text, encounter.scene, people)


def _told(scene: Scene, event: LaterTold) -> tuple[Option, LaterEffect]:
    options = scene.casus.story.encounters[event.encounter].options
    option = next(each for each in options if each.number == event.option)
    return option, option.later[event.line]


def _round_of(scene: Scene, event: LaterTold) -> int:
    """The round in which a table met an encounter: it meets one a round at most."""
    met = [each for each, _option in scene.state.tables[event.table].memory.options]
    known = event.encounter in met
    return met.index(event.encounter) + 1 if known else max(1, scene.state.round - 1)


def _plain(scene: Scene, about: str, text: str, name: SceneName) -> ComesBack:
    return _drawn(scene, about, text, name, people_in(scene.casus, text))


def _drawn(
    scene: Scene, chose: str, text: str, name: SceneName, people: tuple[PersonId, ...]
) -> ComesBack:
    """A line with the scene in which it plays."""
    small, large = (
        scene_of(scene.casus, name, people, story=text, size=size) for size in (_SMALL, _LARGE)
    )
    return ComesBack(chose=chose, text=text, picture=small, large=large)


def _council(scene: Scene) -> Iterator[ComesBack]:
    """The council took over: which roles it leaves, and that the budget stands still."""
    if scene.here.stance.forced:
        left: list[Role] = [role for role in scene.casus.rules.roles if role in DICTATED]
        names = f" {scene.say(ComebackText.OR)} ".join(scene.texts.role(role) for role in left)
        text = scene.say(ComebackText.COUNCIL_LINE, roles=names)
        yield _plain(scene, scene.say(ComebackText.COUNCIL), text, SceneName.COUNCIL_ROOM)


def _asked_back(scene: Scene) -> Iterator[ComesBack]:
    for event in scene.past.events:
        if isinstance(event, BlockLaterTold) and event.table == scene.table and event.told:
            choice = chosen(scene.casus, event.block, event.choice)
            if choice is not None and choice.later is not None:
                about = scene.say(ResolveText.PARTNER_ASKS)
                yield _plain(scene, about, scene.say(ResolveText.PARTNER_LINE), SceneName.PHONE)


def _started(scene: Scene) -> Iterator[ComesBack]:
    """What residents started, where the level lets a table embrace it."""
    if not scene.has(Mechanic.INITIATIVES):
        return
    for event in scene.past.events:
        if isinstance(event, InitiativeOpened) and event.table == scene.table:
            known = scene.casus.story.initiatives[event.initiative]
            people = known.people or people_in(scene.casus, known.text)
            name = scene_for_place(scene.casus, people[0]) if people else SceneName.STREET
            chose = scene.say(
                ResolveText.INITIATIVE,
                place=scene.names.place(known.place).partition(",")[0],
                title=known.title,
            )
            yield _drawn(scene, chose, known.text, name, people)


def _scale(scene: Scene) -> Iterator[ComesBack]:
    """In round 1: why a wrong scale costs connection, and when it can be mended."""
    fitting = fitting_scale(scene.casus, scene.here) if scene.state.round == 1 else None
    if fitting is not None:
        form = scene.here.dossier.form
        about = scene.say(
            ResolveText.WRONG_SCALE,
            scale=scene.texts.scale(form.scale) if form is not None and form.scale else "",
            fitting=scene.texts.scale(fitting),
        )
        learns = FORMATS[scene.state.setup.minutes].learn and scene.has(Mechanic.MIDWAY_LEARNING)
        line = ResolveText.WRONG_SCALE_LINE if learns else ResolveText.WRONG_SCALE_COST
        text = scene.say(line)
        yield _plain(scene, about, text, SceneName.OFFICE)


def _sceptic(scene: Scene) -> Iterator[ComesBack]:
    """The sceptic's question, read once: by the table that is first."""
    if scene.table != next(iter(scene.state.tables)):
        return
    for event in scene.past.events:
        if isinstance(event, ScepticAsked):
            own = scene.casus.people[event.person].character.lines.get("question", "")
            asked = own.strip('"“”') or scene.say(PlainText.SCEPTIC_QUESTION)
            text = scene.say(PlainText.SCEPTIC_LINE, question=asked)
            chose = scene.say(PlainText.SCEPTIC, name=capital(scene.names.first(event.person)))
            name = scene_for_place(scene.casus, event.person)
            yield _drawn(scene, chose, text, name, (event.person,))


def _promised(scene: Scene) -> Iterator[ComesBack]:
    """Promises that fall due in this round and are still open."""
    if not scene.has(Mechanic.PROMISES):
        return
    for promise in scene.here.dossier.promises:
        if promise.kept is None and promise_due(scene.state, promise) == scene.state.round:
            name = scene.names.first(promise.to)
            about = scene.say(ComebackText.PROMISE, name=name)
            text = f"{promise.text} {scene.say(ComebackText.PROMISE_LINE)}"
            where = scene_for_place(scene.casus, promise.to)
            yield _drawn(scene, about, text, where, (promise.to,))
