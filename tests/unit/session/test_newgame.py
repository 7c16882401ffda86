"""Until when a new session says that it is kept."""

from datetime import date

import pytest

from game.session.newgame import kept_until


@pytest.mark.parametrize(
    ("today", "months", "until"),
    [
        (date(2026, 11, 21), 3, "2027-02-21"),
        (date(2026, 11, 21), 12, "2027-11-21"),
        (date(2026, 12, 31), 3, "2027-03-28"),
        (date(2026, 1, 30), 1, "2026-02-28"),
        (date(2026, 1, 1), 0, None),
    ],
)
def test_months_from_today(today: date, months: int, until: str | None) -> None:
    assert kept_until(today, months) == until
