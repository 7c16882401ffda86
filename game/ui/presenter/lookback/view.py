"""Looking back: one moment of a session, and the panel that is open beside it."""

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final, TypeAlias

from game.journal.reading import Condition as FileCondition
from game.journal.records import StepRecord
from game.model import commands as k
from game.model.ids import PlaceId
from game.model.value import value
from game.text.language import Phrase
from game.text.numbers import day
from game.text.phrases.chrome import ChromeText
from game.text.phrases.counts import Count
from game.text.phrases.lookback import LookBackTab, LookBackText
from game.ui.presenter.board import BoardView
from game.ui.presenter.board import view as board_view
from game.ui.presenter.intents import Go, HideNames, ReturnToGuide, Show
from game.ui.presenter.lookback import (
    chairs,
    curves,
    lessons,
    moment,
    moments,
    organisation,
    plan,
    roles,
    seen,
)
from game.ui.presenter.lookback.curves import CurveView
from game.ui.presenter.lookback.looking import TAB, TABLE, Looking, scene_at, table_at
from game.ui.presenter.lookback.timeline import TimeLine, time_line
from game.ui.presenter.lookback.turning import Turning, TurningView
from game.ui.presenter.lookback.turning import view as turning_view
from game.ui.presenter.scene import Scene


class TabName(StrEnum):
    """The panels of looking back."""

    BOARD = "board"
    CURVES = "curves"
    ROLES = "roles"
    PLAN = "plan"
    CHAIRS = "chairs"
    ORGANISATION = "organisation"
    TURNING = "turning"
    SEEN = "seen"
    MOMENTS = "moments"


TAB_LOOKS: Final[Mapping[TabName, tuple[str, Phrase]]] = MappingProxyType(
    {
        TabName.BOARD: ("map-trifold", LookBackTab.BOARD),
        TabName.CURVES: ("chart-line", LookBackTab.CURVES),
        TabName.ROLES: ("mask-happy", LookBackTab.ROLES),
        TabName.PLAN: ("tree-structure", LookBackTab.PLAN),
        TabName.CHAIRS: ("armchair", LookBackTab.CHAIRS),
        TabName.ORGANISATION: ("buildings", LookBackTab.ORGANISATION),
        TabName.TURNING: ("star", LookBackTab.TURNING),
        TabName.SEEN: ("flow-arrow", LookBackTab.SEEN),
        TabName.MOMENTS: ("bookmark-simple", LookBackTab.MOMENTS),
    }
)
"""Icon and name of each panel."""


@value
class TabView:
    """One tab."""

    id: str
    icon: str
    label: str
    chosen: bool
    show: Show


@value
class TablePick:
    """One table that can be looked at; ``place`` counts from 0."""

    id: str
    place: int
    name: str
    chosen: bool
    show: Show


@value
class BoardPanel:
    """The board of that moment, and how each meter went.

    ``pointed`` is the place of the step, if it has one.
    """

    board: BoardView
    pointed: PlaceId | None
    curves: tuple[CurveView, ...]
    share: float


PanelView: TypeAlias = (
    BoardPanel
    | curves.CurvesView
    | roles.RolesView
    | plan.PlanView
    | chairs.ChairsView
    | organisation.OrganisationView
    | TurningView
    | seen.SeenView
    | moments.MomentsView
)


@value
class LookBackView:
    """One moment of a session; without a ``debrief_label`` a debrief is already held.

    ``fresh`` when a game that is over was just opened.
    """

    title: str
    subtitle: str
    warning: str
    hide: HideNames
    hide_label: str
    hidden: bool
    about_label: str
    what_if_label: str
    debrief_label: str
    tabs: tuple[TabView, ...]
    tables: tuple[TablePick, ...]
    panel: PanelView
    moment: moment.MomentView
    lessons: lessons.LessonsView
    line: TimeLine
    close: str
    leave: Go | ReturnToGuide
    fresh: bool


_MAKERS: Final[Mapping[TabName, Callable[[Looking, Scene], PanelView]]] = MappingProxyType(
    {
        TabName.CURVES: curves.view,
        TabName.ROLES: roles.view,
        TabName.PLAN: plan.view,
        TabName.CHAIRS: chairs.view,
        TabName.ORGANISATION: organisation.view,
        TabName.SEEN: seen.view,
        TabName.MOMENTS: lambda looking, _: moments.view(looking),
    }
)


def view(looking: Looking, turning: Turning, *, guided: bool = False) -> LookBackView:
    """The moment that the cursor of a replay is at; ``guided`` when a debrief opened it."""
    scene = scene_at(looking)
    header, texts = looking.replay.header, looking.texts
    when = datetime.fromisoformat(header.created_at)
    count = texts.count(Count.TABLES, len(header.setup.tables))
    hidden = looking.hidden
    return LookBackView(
        title=texts.say(LookBackText.TITLE),
        subtitle=f"{scene.casus.about.title} · {day(when, texts.language)} · {count}",
        warning=_warning(looking),
        hide=HideNames(),
        hide_label=texts.say(LookBackText.NAMES_ON if hidden else LookBackText.NAMES_OFF),
        hidden=hidden,
        about_label=texts.say(LookBackText.ABOUT),
        what_if_label=texts.say(LookBackText.WHAT_IF),
        debrief_label="" if guided else texts.say(LookBackText.DEBRIEF),
        tabs=_tabs(looking, scene),
        tables=_tables(looking, scene),
        panel=_panel(looking, scene, turning),
        moment=moment.view(looking, scene),
        lessons=lessons.view(looking, scene),
        line=time_line(looking, turning.positions),
        close=texts.say(ChromeText.BACK if guided else ChromeText.CLOSE),
        leave=ReturnToGuide() if guided else Go(to="play"),
        fresh=looking.at == 0 and looking.replay.history.now.state.over,
    )


def open_tab(looking: Looking) -> TabName:
    """The panel that is open."""
    chosen = looking.local.get(TAB)
    return TabName(chosen) if chosen in set(TabName) else TabName.BOARD


def _warning(looking: Looking) -> str:
    found = looking.replay.finding
    if found is None or found.condition is FileCondition.INTACT:
        return looking.say(LookBackText.READ_ONLY)
    return looking.say(LookBackText.DAMAGED, line=found.line or 0)


def _tabs(looking: Looking, scene: Scene) -> tuple[TabView, ...]:
    """The panels; what a level leaves out has none."""
    now = open_tab(looking)
    missing = () if organisation.present(scene) else (TabName.ORGANISATION,)
    return tuple(
        TabView(
            id=f"tab.{name}",
            icon=icon,
            label=looking.say(label),
            chosen=name is now,
            show=Show(key=TAB, to=name),
        )
        for name, (icon, label) in TAB_LOOKS.items()
        if name not in missing
    )


def _tables(looking: Looking, scene: Scene) -> tuple[TablePick, ...]:
    """The tables, when there is anything to choose; the one that was picked can be let go."""
    tables = scene.state.tables.values()
    if len(tables) < 2:
        return ()
    now, fixed = table_at(looking), looking.local.get(TABLE)
    return tuple(
        TablePick(
            id=table.id,
            place=place,
            name=table.name,
            chosen=table.id == now,
            show=Show(key=TABLE, to="" if table.id == fixed else table.id),
        )
        for place, table in enumerate(tables)
    )


def _panel(looking: Looking, scene: Scene, turning: Turning) -> PanelView:
    name = open_tab(looking)
    if name is TabName.BOARD:
        return _board(looking, scene)
    if name is TabName.TURNING:
        return turning_view(looking, scene, turning)
    return _MAKERS[name](looking, scene)


def _board(looking: Looking, scene: Scene) -> BoardPanel:
    return BoardPanel(
        board=board_view(scene),
        pointed=_place(looking, scene),
        curves=curves.meters(looking, scene),
        share=looking.at / max(1, looking.course.end),
    )


def _place(looking: Looking, scene: Scene) -> PlaceId | None:
    """Where the step at the cursor was done, when a table did it out there."""
    step = looking.step
    if not isinstance(step, StepRecord):
        return None
    if not isinstance(step.command, k.Act | k.Travel | k.ChooseOption):
        return None
    return scene.here.trip.place
