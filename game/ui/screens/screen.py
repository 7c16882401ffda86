"""What a screen is."""

from collections.abc import Callable

from game.ui.layout.canvas import Canvas
from game.ui.layout.page import Page
from game.ui.presenter.scene import Scene
from game.ui.state import UiState

Screen = Callable[[Scene, Canvas, UiState], Page]
"""A pure function: the same scene, canvas and interface state give the same page."""
