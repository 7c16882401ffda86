"""The tables side by side: who plans, who is at the screen, what they do double (ruling 12)."""

from typing import Literal

from game.model.commands import ChangePlayers
from game.model.ids import TableId
from game.model.state import Table
from game.model.terms import Level, Meter, Role, Turn
from game.model.value import value
from game.rules.chairs import FEWEST, MOST
from game.rules.overlap import doubles
from game.rules.rounds import table_order
from game.text.numbers import clock
from game.text.phrases.tables import TablesText
from game.ui.presenter.chrome import MeterTile, meter_tiles
from game.ui.presenter.faces import Face, face
from game.ui.presenter.intents import Do, Show, StartTimer
from game.ui.presenter.scene import Scene
from game.ui.presenter.where import up_key

PLANNING, PLANNING_ENTRY = 240, 120
"""Seconds in which all tables plan at once (rules 2.2); at instap there is less to plan."""
AGREE = (
    TablesText.AGREE,
    TablesText.AGREE_ROLE,
    TablesText.AGREE_ROUTE,
    TablesText.AGREE_DOING,
)
"""A heading, and what each table agrees on while it plans."""
Status = Literal["next", "waits", "busy", "done"]


@value
class TableCard:
    """A table in the order of this round; ``place`` is its number from 0, which gives its sign.

    ``team`` are the faces of its dreamteam.
    """

    id: TableId
    place: int
    name: str
    opgave: str
    status: Status
    says: str
    remark: str
    time: str
    budget: str
    team: tuple[Face, ...]


@value
class PlanClock:
    """The time in which all tables plan: what is left, the share that passed, and its start."""

    title: str
    shown: str
    says: str
    share: float
    start: StartTimer
    label: str
    running: bool


@value
class TablesView:
    """The overview; ``doubles`` names inspanningen that several tables have.

    ``clock`` and ``agree`` are there while all tables plan.
    """

    title: str
    line: str
    cards: tuple[TableCard, ...]
    clock: PlanClock | None
    agree: tuple[str, ...]
    shared_title: str
    shared: tuple[MeterTile, ...]
    doubles_title: str
    doubles: tuple[str, ...]
    next_label: str
    next: Show
    players: str


@value
class PlayersRow:
    """How many people a table has, and what another number would be."""

    id: str
    place: int
    label: str
    count: int
    low: int
    high: int
    table: TableId

    def change(self, count: int) -> Do:
        """Give the table another number of people."""
        return Do(command=ChangePlayers(table=self.table, players=count))


def view(scene: Scene) -> TablesView:
    """The overview at this moment."""
    number, begins = scene.state.round, _begins(scene)
    return TablesView(
        title=scene.say(TablesText.TITLE, round=number)
        if begins
        else scene.say(TablesText.TURN, round=number, table=scene.here.name),
        line=scene.say(TablesText.LINE if begins else TablesText.TURN_LINE),
        cards=tuple(_card(scene, table) for table in table_order(scene.state)),
        clock=_clock(scene, begins=begins),
        agree=tuple(scene.say(phrase) for phrase in AGREE) if begins else (),
        shared_title=scene.say(TablesText.SHARED),
        shared=meter_tiles(scene, (Meter.SUPPORT, Meter.LEGALITY, Meter.RESERVE)),
        doubles_title=scene.say(TablesText.DOUBLE),
        doubles=_doubles(scene),
        next_label=scene.say(TablesText.TO_SCREEN, table=scene.here.name),
        next=Show(key=up_key(scene)),
        players=scene.say(TablesText.PLAYERS),
    )


def players(scene: Scene) -> tuple[PlayersRow, ...]:
    """The tables with their numbers of people, in table order."""
    return tuple(
        PlayersRow(
            id=f"players.{table.id}",
            place=at,
            label=scene.say(TablesText.PEOPLE, table=table.name),
            count=table.players,
            low=FEWEST,
            high=MOST,
            table=table.id,
        )
        for at, table in enumerate(scene.state.tables.values())
    )


def named(scene: Scene, tables: tuple[TableId, ...]) -> str:
    """The names of tables as one phrase: "Tafel 1, Tafel 2 en Tafel 3"."""
    names = [scene.state.tables[table].name for table in tables]
    if len(names) < 2:
        return "".join(names)
    return scene.say(TablesText.AND).join((", ".join(names[:-1]), names[-1]))


def _doubles(scene: Scene) -> tuple[str, ...]:
    return tuple(
        scene.say(TablesText.DOUBLE_LINE, work=scene.names.work(work), tables=named(scene, tables))
        for work, tables in doubles(scene.state)
    )


def _card(scene: Scene, id: TableId) -> TableCard:
    table = scene.state.tables[id]
    form = table.dossier.form
    tiles = {tile.meter: tile.shown for tile in _purse(scene, table)}
    status = _status(scene, table)
    return TableCard(
        id=id,
        place=list(scene.state.tables).index(id),
        name=table.name,
        opgave=form.title if form is not None else "",
        status=status,
        says=_says(scene, table, status),
        remark=_remark(scene, table) if status in {"next", "waits"} else "",
        time=tiles.get(Meter.TIME, ""),
        budget=tiles.get(Meter.BUDGET, ""),
        team=tuple(face(scene, person) for person in table.team),
    )


def _purse(scene: Scene, table: Table) -> tuple[MeterTile, ...]:
    from_here = scene.at(table.id)
    return meter_tiles(from_here, (Meter.TIME, Meter.BUDGET))


def _status(scene: Scene, table: Table) -> Status:
    if table.turn is Turn.READY:
        return "done"
    if table.turn is not Turn.ROLE:
        return "busy"
    return "next" if table.id == scene.table else "waits"


def _says(scene: Scene, table: Table, status: Status) -> str:
    match status:
        case "done":
            role = table.stance.role
            return scene.say(TablesText.DONE, role=_role(scene, role) if role else "")
        case "busy":
            return scene.say(TablesText.BUSY)
        case "next":
            return scene.say(TablesText.FIRST if _begins(scene) else TablesText.NEXT)
        case "waits":
            return scene.say(TablesText.WAITS)


def _begins(scene: Scene) -> bool:
    """Whether no table came to the screen yet in this round."""
    return all(each.turn is Turn.ROLE for each in scene.state.tables.values())


def _remark(scene: Scene, table: Table) -> str:
    stance = table.stance
    if stance.announced is not None:
        return scene.say(TablesText.ANNOUNCED, role=_role(scene, stance.announced))
    if stance.history:
        return scene.say(TablesText.LAST_ROLE, role=_role(scene, stance.history[-1][0]))
    return ""


def _role(scene: Scene, role: Role) -> str:
    return scene.texts.role(role)


def _clock(scene: Scene, *, begins: bool) -> PlanClock | None:
    """The time for planning: from the start of a round on, for as long as it runs."""
    whole = PLANNING_ENTRY if scene.casus.level is Level.ENTRY else PLANNING
    start = StartTimer(name=f"planning:{scene.state.round}")
    passed = scene.clock.timers.get(start.name)
    if passed is None and not begins:
        return None
    left = whole if passed is None else max(0, whole - passed)
    over = passed is not None and left == 0
    return PlanClock(
        title=scene.say(TablesText.PLAN_TIME),
        shown=clock(left),
        says=scene.say(TablesText.OVER if over else TablesText.RUNNING),
        share=0.0 if passed is None else min(1.0, passed / whole),
        start=start,
        label=scene.say(TablesText.START, minutes=whole // 60),
        running=passed is not None and not over,
    )
