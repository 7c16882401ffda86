"""What only the facilitator sees: notes, hidden effects, what comes next, silent warnings."""

from collections.abc import Iterator

from game.model.casus import Encounter, Option
from game.model.effects import Effects
from game.model.state import State, Table
from game.model.terms import SHARED_METERS, Meter, Step, Turn
from game.model.value import replace, value
from game.report.unmet import Unmet
from game.rules.encounters import drawn, present
from game.text.effects import effect_words, later_when
from game.text.numbers import number
from game.text.phrases.host_sheet import SheetText
from game.ui.presenter import chrome, hosting
from game.ui.presenter.encounter import LETTERS
from game.ui.presenter.overlays import HistoryRow, MenuItem, menu
from game.ui.presenter.scene import Scene

ACTIONS = (
    "menu.undo", "menu.bookmark", "menu.note", "menu.minute", "menu.pause", "menu.overrule",
)  # fmt: skip
"""The items of the menu that stand on the sheet too."""
MOMENTS = 6
"""How many of the last steps stand on the sheet."""
_BEFORE = frozenset({Turn.ROLE, Turn.ROUTE})
_NAMES = 3
_LOW = 200
_ALARM = 300
_MINUTE = 60
_ALWAYS_SHOWN = frozenset({Meter.TIME, Meter.BUDGET, Meter.RESERVE, Meter.RESULT})


@value
class HiddenOption:
    """An option with what it does: at once, and later (when, and what is then read out)."""

    letter: str
    label: str
    at_once: str
    later: tuple[str, ...]
    note: str


@value
class Card:
    """What belongs to this moment and is not read out; ``soon`` while it only comes."""

    title: str
    note: str
    questions: tuple[str, ...] = ()
    options: tuple[HiddenOption, ...] = ()
    soon: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing belongs to this moment."""
        return not (self.note or self.questions or self.options)


@value
class TableRow:
    """Where a table is now, and how its own meters stand (icon, value)."""

    place: int
    name: str
    doing: str
    where: str
    meters: tuple[tuple[str, str], ...]


@value
class Remark:
    """A note or a bookmark that was set before, and in which round."""

    icon: str
    text: str
    when: str


@value
class HostSheet:
    """The whole sheet; ``calm`` without warnings.

    ``moments`` are the last steps and ``remarks`` the notes and bookmarks, newest first.
    """

    title: str
    clock: str
    now: str
    hint: str
    ahead: tuple[str, ...]
    warnings: tuple[str, ...]
    calm: bool
    card: Card
    tables: tuple[TableRow, ...]
    moments: tuple[HistoryRow, ...]
    remarks: tuple[Remark, ...]
    actions: tuple[MenuItem, ...]


def view(
    scene: Scene,
    *,
    clock: str,
    unmet: Unmet,
    moments: tuple[HistoryRow, ...],
    remarks: tuple[Remark, ...] = (),
) -> HostSheet:
    """The sheet at this moment, for the table that is looked at."""
    turn = scene.here.turn if scene.state.step is Step.PLAY else None
    items = {item.id: item for item in menu(scene).items}
    warnings = tuple(_warnings(scene, unmet))
    return HostSheet(
        title=scene.say(SheetText.TITLE),
        clock=clock,
        now=scene.texts.room_line(scene.state.step, turn),
        hint=scene.texts.host_hint(scene.state.step, turn),
        ahead=tuple(_ahead(scene)),
        warnings=warnings or (scene.say(SheetText.ALL_WELL),),
        calm=not warnings,
        card=_card(scene),
        tables=tuple(
            _table(scene, place, table) for place, table in enumerate(scene.state.tables.values())
        ),
        moments=moments[:MOMENTS],
        remarks=remarks,
        actions=tuple(items[name] for name in ACTIONS if name in items),
    )


def _table(scene: Scene, place: int, table: Table) -> TableRow:
    turn = table.turn if scene.state.step is Step.PLAY or table.turn is Turn.READY else None
    role = table.stance.role
    where = (
        scene.texts.role(role) if role is not None else "",
        scene.names.place(table.trip.place or ""),
    )
    return TableRow(
        place=place,
        name=table.name,
        doing=scene.texts.room_line(scene.state.step, turn),
        where=" · ".join(part for part in where if part),
        meters=tuple(
            (chrome.METER_ICONS[meter][0], number(table.meters[meter]))
            for meter in scene.casus.rules.level.shown
            if meter in table.meters and meter not in SHARED_METERS
        ),
    )


def _ahead(scene: Scene) -> Iterator[str]:
    state, table = scene.state, scene.here
    steps = chrome.view(scene).steps
    coming_up = [step.label for step in steps if step.state == "later"]
    if coming_up:
        yield scene.say(SheetText.STEP_AHEAD, step=coming_up[0])
    if state.step is Step.PLAY and table.turn in _BEFORE:
        met = drawn(scene.casus, state, table)
        if met is not None:
            yield scene.say(SheetText.ENCOUNTER_AHEAD, title=scene.names.encounter(met.id))
    coming = state.round + 1
    if coming <= state.setup.rounds:
        yield from _next_round(scene, coming)
    yield from _rounds_left(scene)


def _next_round(scene: Scene, coming: int) -> Iterator[str]:
    for item in scene.casus.story.news:
        if item.fixed and item.round == coming and item.id not in scene.state.town.news:
            yield scene.say(SheetText.NEWS_AHEAD, round=coming, title=item.title)
    for table in scene.state.tables.values():
        for pending in table.dossier.pending:
            if pending.due == coming:
                option = scene.names.option(pending.encounter, pending.option)
                yield scene.say(SheetText.LATER_AHEAD, option=option, table=table.name)
        for promise in table.dossier.promises:
            if promise.due == scene.state.round and promise.kept is None:
                yield scene.say(SheetText.PROMISE_AHEAD, name=scene.names.first(promise.to))


def _rounds_left(scene: Scene) -> Iterator[str]:
    state = scene.state
    left = state.setup.rounds - state.round
    if state.step is Step.END:
        return
    if state.round == 0:
        yield scene.say(SheetText.ROUNDS_AHEAD, rounds=state.setup.rounds)
        return
    if left > 1:
        yield scene.say(SheetText.ROUNDS_LEFT, rounds=left)
    else:
        yield scene.say(SheetText.ROUND_LEFT if left else SheetText.LAST_ROUND)


def _warnings(scene: Scene, unmet: Unmet) -> Iterator[str]:
    time = hosting.view(scene)
    if time.late:
        yield time.says
    left = scene.clock.left
    if left is not None and left <= -_MINUTE:
        yield scene.say(SheetText.STEP_OVER, minutes=-left // _MINUTE)
    waiting = _waited_for(scene.state)
    if waiting is not None:
        yield scene.say(SheetText.WAITING_FOR, table=waiting.name)
    yield from _people(scene, unmet)
    yield from _meters(scene)


def _waited_for(state: State) -> Table | None:
    """The one table that is not ready while all others are."""
    busy = [table for table in state.tables.values() if table.turn is not Turn.READY]
    alone = len(busy) == 1 and len(state.tables) > 1
    return busy[0] if alone and state.step in hosting.OWN_TURNS else None


def _people(scene: Scene, unmet: Unmet) -> Iterator[str]:
    warning = scene.casus.rules.numbers.energy.warning
    members = dict.fromkeys(
        person for table in scene.state.tables.values() for person in table.team
    )
    for person in members:
        if 0 < scene.state.town.energy.get(person, 0) <= warning:
            yield scene.say(SheetText.TIRED, name=scene.names.first(person))
    for phrase, people in (
        (SheetText.UNSEEN, unmet.lately),
        (SheetText.NEVER_SEEN, unmet.ever),
    ):
        if people:
            names = ", ".join(scene.names.first(person) for person in people[:_NAMES])
            yield scene.say(phrase, names=names)


def _meters(scene: Scene) -> Iterator[str]:
    town = scene.state.town.meters
    if scene.shows(Meter.SUPPORT) and town[Meter.SUPPORT] <= _LOW:
        yield scene.say(SheetText.LOW_SUPPORT)
    if scene.shows(Meter.LEGALITY) and town[Meter.LEGALITY] <= _ALARM:
        yield scene.say(SheetText.LOW_LEGALITY)
    limit = scene.casus.rules.numbers.drift.harm_from
    for table in scene.state.tables.values():
        if table.meters[Meter.VULNERABILITY] >= limit and scene.state.round:
            yield scene.say(SheetText.HIGH_WORRY, table=table.name)


def _card(scene: Scene) -> Card:
    """The encounter at hand; before it the news with its note, else the encounter that waits."""
    state, table = scene.state, scene.here
    if state.step is Step.INTRO:
        return Card(title=scene.casus.about.title, note=scene.casus.about.content_note)
    if state.step is not Step.PLAY:
        return Card(title="", note="")
    encounter = present(scene.casus, table)
    if encounter is not None:
        return _encounter(scene, encounter)
    told = [item for item in scene.casus.story.news if item.id in state.town.news[-1:]]
    if told and told[-1].note and table.turn is Turn.ROLE:
        return Card(title=told[-1].title, note=told[-1].note)
    met = drawn(scene.casus, state, table) if table.turn in _BEFORE else None
    return replace(_encounter(scene, met), soon=True) if met else Card(title="", note="")


def _encounter(scene: Scene, encounter: Encounter) -> Card:
    return Card(
        title=scene.names.encounter(encounter.id),
        note=encounter.note,
        questions=encounter.questions,
        options=tuple(
            _option(scene, letter, option)
            for letter, option in zip(LETTERS, encounter.options, strict=False)
        ),
    )


def _option(scene: Scene, letter: str, option: Option) -> HiddenOption:
    gains = _words(scene, option.gains)
    return HiddenOption(
        letter=letter,
        label=option.label,
        at_once=gains or scene.say(SheetText.NOTHING),
        later=tuple(
            " · ".join(
                part
                for part in (
                    f"{later_when(later, scene.names)}: {later.text}",
                    _words(scene, later.effects),
                )
                if part
            )
            for later in option.later
        ),
        note=option.note,
    )


def _words(scene: Scene, effects: Effects) -> str:
    def shows(meter: Meter) -> bool:
        return meter in _ALWAYS_SHOWN or scene.shows(meter)

    return ", ".join(effect_words(effects, scene.names, shows))
