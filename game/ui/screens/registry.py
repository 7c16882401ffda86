"""Every screen of a running game, by name."""

from collections.abc import Mapping

from game.ui.presenter.where import ScreenName
from game.ui.screens import choose, explore, formulate, intro, koersagenda, learn, plan, prioritise
from game.ui.screens.play_screens import PLAY_SCREENS
from game.ui.screens.screen import Screen

SCREENS: Mapping[ScreenName, Screen] = {
    ScreenName.INTRO: intro.page,
    ScreenName.EXPLORE: explore.page,
    ScreenName.PRIORITISE: prioritise.page,
    ScreenName.CHOOSE: choose.page,
    ScreenName.FORMULATE: formulate.page,
    ScreenName.PLAN: plan.page,
    ScreenName.KOERSAGENDA: koersagenda.page,
    ScreenName.LEARN: learn.page,
    **PLAY_SCREENS,
}
"""Screens of the room and of play."""
