"""The organisation at a moment: the SRM matrix with its realisatiekracht, and the spanningen."""

from game.model.terms import Mechanic
from game.model.value import value
from game.text.phrases.organisation import TensionText
from game.ui.presenter.lookback.looking import Looking
from game.ui.presenter.organisation import MatrixView, SliderView, matrix, tensions
from game.ui.presenter.scene import Scene


@value
class OrganisationView:
    """What the level has of it: the matrix, the sliders, or both.

    ``ends`` are the two stretches of a slider (0-10) where it costs something.
    """

    matrix: MatrixView | None
    sliders_title: str
    sliders: tuple[SliderView, ...]
    ends: tuple[float, float]


def present(scene: Scene) -> bool:
    """Whether the level has anything of it."""
    return scene.has(Mechanic.SRM) or scene.has(Mechanic.TENSIONS)


def view(looking: Looking, scene: Scene) -> OrganisationView:
    """The organisation at the cursor."""
    shown = tensions(scene)
    has = scene.has(Mechanic.TENSIONS)
    return OrganisationView(
        matrix=matrix(scene) if scene.has(Mechanic.SRM) else None,
        sliders_title=looking.say(TensionText.BUTTON),
        sliders=shown.sliders if has else (),
        ends=(shown.low_end, shown.high_end),
    )
