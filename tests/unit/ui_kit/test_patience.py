"""The window waits as long as nothing changes by itself, and not longer."""

from math import inf

from game.ui.patience import Patience


def test_without_anything_to_come_it_waits_long_but_not_for_ever() -> None:
    patience = Patience()
    assert 10 < patience.seconds(5.0, (None, None), busy=False) < inf
    assert not patience.is_over(1e9)


def test_what_moves_asks_for_frames() -> None:
    assert Patience().seconds(5.0, (), busy=True) < 1 / 60


def test_the_first_moment_counts() -> None:
    patience = Patience()
    assert patience.seconds(5.0, (9.0, None, 7.5), busy=False) == 2.5
    assert not patience.is_over(7.4)
    assert patience.is_over(7.5)
    assert patience.seconds(8.0, (7.5,), busy=False) == 0.0


def test_a_window_that_came_back_is_sent_whole_again_once_at_each_moment() -> None:
    patience = Patience()
    assert not patience.wants_whole(100.0)
    patience.put_away(100.0, away=False)
    first = patience.seconds(100.0, (), busy=False)
    assert 0 < first < 0.5
    assert not patience.wants_whole(100.0)
    assert patience.wants_whole(100.0 + first)
    assert not patience.wants_whole(100.0 + first)
    second = patience.seconds(100.0 + first, (), busy=False)
    assert 0 < second < 2
    assert patience.is_over(100.0 + first + second)
    assert patience.wants_whole(100.0 + first + second)
    assert patience.seconds(103.0, (), busy=False) > 10


def test_a_window_that_is_put_away_asks_for_nothing() -> None:
    patience = Patience()
    patience.put_away(100.0, away=False)
    patience.put_away(100.1, away=True)
    assert patience.seconds(100.1, (), busy=False) > 10
    assert not patience.wants_whole(105.0)
