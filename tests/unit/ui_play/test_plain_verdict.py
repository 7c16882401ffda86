"""After the Kletskoektoets the page shows how the table said it, at every look."""

import pytest

from game.model.state import PlainWords
from game.model.value import replace
from game.ui.layout.check import check_page
from game.ui.screens import plain_words as screen
from game.ui.screens import plan as below
from game.ui.state import UiState
from tests.helpers.games import T1, with_table
from tests.unit.ui_play.test_play_pages import LOOKS
from tests.unit.ui_play.verdieping import scene, stops

LONG = "een wijkverpleegkundige die iedereen op de galerij al kent"


@pytest.mark.parametrize("look", LOOKS)
def test_what_was_said_stands_beside_the_verdict(look: str) -> None:
    canvas = LOOKS[look]
    stop = stops()["half-time"]
    said = PlainWords(
        about="opgave",
        ref="een_verhaal",
        what=LONG,
        where=LONG,
        when=LONG,
        verdict="plain",
    )
    trip = replace(stop.state.tables[T1].trip, plain=said)
    shown = scene(
        replace(stop, state=with_table(stop.state, T1, trip=trip)), language=canvas.language
    )
    page = below.page(shown, canvas, UiState())
    layer = screen.layer(canvas, shown, UiState())
    whole = replace(page, layers=(layer,), focus="plain.close")
    assert check_page(whole, canvas) == ()
    words = " ".join(whole.texts()).lower()
    assert LONG in words
