"""Looking back: tabs with panels, the step in words, ten lessons, the time line."""

from typing import Final, assert_never

from game.text.catalogue import Texts
from game.text.phrases.chrome import ChromeText
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Part
from game.ui.layout.page import Layer, Page
from game.ui.presenter.intents import ReturnToGuide
from game.ui.presenter.lookback.chairs import ChairsView
from game.ui.presenter.lookback.curves import CurvesView
from game.ui.presenter.lookback.moment import MomentView
from game.ui.presenter.lookback.moments import MomentsView
from game.ui.presenter.lookback.organisation import OrganisationView
from game.ui.presenter.lookback.plan import PlanView
from game.ui.presenter.lookback.roles import RolesView
from game.ui.presenter.lookback.seen import SeenView
from game.ui.presenter.lookback.turning import TurningView
from game.ui.presenter.lookback.view import BoardPanel, LookBackView, PanelView
from game.ui.screens.lookback.board_panel import board_panel
from game.ui.screens.lookback.chairs_panel import chairs_panel
from game.ui.screens.lookback.curves import curves_panel
from game.ui.screens.lookback.lessons_panel import lessons_panel
from game.ui.screens.lookback.moments_panel import moments_panel
from game.ui.screens.lookback.organisation_panel import organisation_panel
from game.ui.screens.lookback.plan_panel import plan_panel
from game.ui.screens.lookback.roles_panel import roles_panel
from game.ui.screens.lookback.seen_panel import seen_panel
from game.ui.screens.lookback.step_panel import step_panel
from game.ui.screens.lookback.timeline import HEIGHT as FOOT
from game.ui.screens.lookback.timeline import time_bar
from game.ui.screens.lookback.top import HEIGHT as TOP
from game.ui.screens.lookback.top import tab_row, top_bar, worded, words_fit
from game.ui.screens.lookback.turning_panel import turning_panel
from game.ui.state import UiState
from game.ui.widgets.bars import backdrop

NAME: Final = "lookback"
MINIMUM: Final = 24.0
_LESSONS: Final = 568.0
_TABS: Final = 66.0
_STEP: Final = 172.0
_LARGE: Final = 1.2
_TALL_STEP: Final = 236.0


def page(canvas: Canvas, shown: LookBackView, texts: Texts, ui: UiState) -> Page:
    """One moment of a session; trainer's text may be 24 px."""
    top, rest = canvas.area.split_top(TOP, 0)
    foot, rest = rest.split_bottom(FOOT, 0)
    tabs, left, right = _places(canvas, rest, shown)
    words, main = left.split_bottom(_step_height(canvas, shown.moment), 16)
    names = (texts.say(ChromeText.BOOKMARK), texts.say(ChromeText.NOTE))
    parts = [
        backdrop(canvas),
        top_bar(canvas, top, shown, texts),
        tab_row(canvas, tabs, shown.tabs, shown.tables),
        _panel(canvas, main, shown.panel, ui),
        step_panel(canvas, words, shown.moment),
        lessons_panel(canvas, right, shown.lessons, ui),
        time_bar(canvas, foot, shown.line, names),
    ]
    return Page(
        name=NAME if not isinstance(shown.leave, ReturnToGuide) else f"{NAME}.guided",
        layers=(Layer.of("page", Part.joined(parts)),),
        focus=_focus(shown),
        back=shown.leave,
        announce=f"{shown.line.text}: {shown.moment.step.who}, {shown.moment.step.what}",
        minimum=MINIMUM,
    )


def _step_height(canvas: Canvas, shown: MomentView) -> float:
    """Larger letters need a higher card where there is more to tell than the step itself."""
    told = shown.causes or shown.aside or shown.notes or shown.considered
    return _TALL_STEP if told and canvas.text_factor > _LARGE else _STEP


def _places(canvas: Canvas, area: Box, shown: LookBackView) -> tuple[Box, Box, Box]:
    """The row of tabs, what is beside the lessons, and the lessons.

    The row is as wide as the page when only so each tab can say what it is.
    """
    whole = area.inset(16)
    right, left = whole.split_right(min(_LESSONS, area.w * 0.31), 16)
    tabs, left = left.split_top(_TABS, 16)
    wide, below = whole.split_top(_TABS, 16)
    words = shown.tabs, shown.tables
    if words_fit(canvas, tabs, *words) or worded(canvas, wide, *words) is None:
        return tabs, left, right
    right = Box(x=right.x, y=below.y, w=right.w, h=below.h)
    return wide, left, right


def _focus(shown: LookBackView) -> str:
    """On to the next step; out of a debrief back to it, and at first into it: for a remote."""
    if isinstance(shown.leave, ReturnToGuide):
        return "lookback.close"
    if shown.fresh:
        return "lookback.debrief"
    return "seek.on" if shown.line.position < shown.line.total else "seek.back"


def _panel(canvas: Canvas, area: Box, shown: PanelView, ui: UiState) -> Part:
    match shown:
        case SeenView():
            return seen_panel(canvas, area, shown, ui)
        case MomentsView():
            return moments_panel(canvas, area, shown, ui)
        case BoardPanel() | CurvesView() | RolesView():
            return _play(canvas, area, shown, ui)
        case PlanView() | ChairsView() | OrganisationView() | TurningView():
            return _work(canvas, area, shown)
        case _:
            assert_never(shown)


def _play(
    canvas: Canvas, area: Box, shown: BoardPanel | CurvesView | RolesView, ui: UiState
) -> Part:
    match shown:
        case BoardPanel():
            return board_panel(canvas, area, shown)
        case CurvesView():
            return curves_panel(canvas, area, shown)
        case RolesView():
            return roles_panel(canvas, area, shown, ui)
        case _:
            assert_never(shown)


_Work = PlanView | ChairsView | OrganisationView | TurningView


def _work(canvas: Canvas, area: Box, shown: _Work) -> Part:
    match shown:
        case PlanView():
            return plan_panel(canvas, area, shown)
        case ChairsView():
            return chairs_panel(canvas, area, shown)
        case OrganisationView():
            return organisation_panel(canvas, area, shown)
        case TurningView():
            return turning_panel(canvas, area, shown)
        case _:
            assert_never(shown)
