"""The monkey takes every seat: title, games at every level, the sheet, looking back."""

from pathlib import Path

import pytest

from tests.bench.monkey import before_the_page, run, seats

FEW = 600


def test_there_is_a_seat_before_every_kind_of_screen(tmp_path: Path) -> None:
    names = [name for name, _seat in seats(tmp_path)]
    assert {name.split()[0] for name in names} >= {"title", "looking", "entry", "deepening"}
    assert any(name.endswith(" sheet") for name in names)


@pytest.mark.parametrize("seed", [3])
def test_a_short_stay_on_some_seats_breaks_nothing(
    seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    done, _growth, met = run(FEW, seed, before_the_page)
    assert done >= FEW
    assert len(met) > 12
