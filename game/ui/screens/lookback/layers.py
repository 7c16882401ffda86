"""Which dialog lies over looking back."""

from dataclasses import replace

from game.ui.events import CloseDialog
from game.ui.layout.canvas import Canvas
from game.ui.layout.page import Layer, Page
from game.ui.presenter import contest
from game.ui.presenter.debrief import view as debrief
from game.ui.presenter.lookback import about, filters, forks, moments
from game.ui.presenter.lookback.about import Truths
from game.ui.presenter.lookback.looking import Looking, scene_at
from game.ui.screens.contest import contest_layer
from game.ui.screens.debrief.page import lengths_layer
from game.ui.screens.lookback import dialogs
from game.ui.screens.lookback.timeline import FILTER, NOTE
from game.ui.screens.lookback.top import ABOUT, DEBRIEF, WHAT_IF
from game.ui.state import UiState


def over(page: Page, canvas: Canvas, looking: Looking, truths: Truths | None, ui: UiState) -> Page:
    """The page with the dialog that is open; undone steps stay open while one looks around."""
    run = moments.open_run(looking)
    layer = _layer(canvas, looking, truths, ui)
    if layer is None and run is not None and not ui.dialog:
        layer = dialogs.run_layer(canvas, run, looking.texts, ui)
        return replace(page.with_layer(layer), focus="run.close", back=run.close)
    if layer is None:
        return page
    return replace(page.with_layer(layer), focus=_first(looking, layer), back=CloseDialog())


def _first(looking: Looking, layer: Layer) -> str:
    """Where the focus goes: what is most likely wanted, so that a remote is enough."""
    ids = [target.id for target in layer.targets if target.role != "field"]
    fitting = [pick.id for pick in debrief.lengths(looking).picks if pick.fits]
    likely = [name for name in ids if name in fitting or name.startswith("fork.")]
    return next(iter((*likely, *ids)), "")


def _layer(canvas: Canvas, looking: Looking, truths: Truths | None, ui: UiState) -> Layer | None:
    number = contest.number_of(ui.dialog)
    if number is not None:
        return _contest(canvas, looking, number, ui)
    if ui.dialog == ABOUT and truths is not None:
        return dialogs.about_layer(canvas, about.view(looking, truths))
    if ui.dialog == FILTER:
        return dialogs.filter_layer(canvas, filters.view(looking))
    if ui.dialog == NOTE:
        return dialogs.note_layer(canvas, looking.texts, ui)
    if ui.dialog == DEBRIEF:
        return lengths_layer(canvas, debrief.lengths(looking))
    if ui.dialog == WHAT_IF:
        return dialogs.forks_layer(canvas, forks.view(looking))
    return None


def _contest(canvas: Canvas, looking: Looking, number: int, ui: UiState) -> Layer | None:
    scene = scene_at(looking)
    recorded = looking.replay.state.evidence
    if number >= len(recorded):
        return None
    view = contest.view(
        recorded[number], looking.contests, scene.casus, scene.state, looking.texts
    )
    return contest_layer(canvas, view, ui)


__all__ = ["ABOUT", "over"]
