"""The screens of a round and of the end."""

from collections.abc import Mapping
from types import MappingProxyType

from game.ui.presenter.where import ScreenName
from game.ui.screens import encounter, epilogue, result, reveal, role, roundend, route, tables
from game.ui.screens.screen import Screen

PLAY_SCREENS: Mapping[ScreenName, Screen] = MappingProxyType(
    {
        ScreenName.TABLES: tables.page,
        ScreenName.ROLE: role.page,
        ScreenName.ROUTE: route.page,
        ScreenName.ENCOUNTER: encounter.page,
        ScreenName.REVEAL: reveal.page,
        ScreenName.ROUND_END: roundend.page,
        ScreenName.EPILOGUE: epilogue.page,
        ScreenName.RESULT: result.page,
    }
)
"""By name; see ``game.ui.screens.registry`` for all of them."""
