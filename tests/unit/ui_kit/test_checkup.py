"""What doctor finds out about a computer, and that each finding has its sentence."""

# pyright: reportPrivateUsage=false
# A missing font cannot be had from outside: the check is asked directly.

from pathlib import Path

import pytest

from game.text.phrases.doctor import DoctorText
from game.ui import checkup
from game.ui.checkup import State, Verdict


@pytest.mark.parametrize(
    ("size", "name", "state"),
    [
        ((1366, 768), "SCREEN", State.GOOD),
        ((3840, 2160), "SCREEN", State.GOOD),
        ((1365, 768), "SMALL_SCREEN", State.LOOK),
        ((1920, 600), "SMALL_SCREEN", State.LOOK),
    ],
)
def test_a_screen_is_judged_by_its_pixels(size: tuple[int, int], name: str, state: State) -> None:
    found = checkup.screen(2, size)

    assert (found.name, found.state) == (name, state)
    assert found.slots["number"] == "2"


def test_saving_is_tried_for_real_and_leaves_nothing(tmp_path: Path) -> None:
    assert checkup.saving_in(tmp_path).state is State.GOOD
    assert list(tmp_path.iterdir()) == []
    assert checkup.saving_in(tmp_path / "is er niet") == Verdict(
        name="NO_SAVING", state=State.BAD, slots={"folder": str(tmp_path / "is er niet")}
    )


def test_missing_fonts_are_no_reason_to_stop(tmp_path: Path) -> None:
    assert checkup._fonts().state is State.GOOD
    assert checkup._fonts(tmp_path).state is State.LOOK


def test_without_a_display_that_anybody_sees_one_cannot_play() -> None:
    found = checkup.checkup()  # tests run with SDL's dummy driver

    assert Verdict(name="NO_DISPLAY", state=State.BAD) in found
    for verdict in found:
        wanted = {
            slot for slot in verdict.slots if "{" + slot + "}" in DoctorText[verdict.name].nl
        }
        assert wanted == set(verdict.slots)
