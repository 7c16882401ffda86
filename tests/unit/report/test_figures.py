"""Words in pictures: broken into lines, moved apart, never mark-up."""

import pytest

from game.report.figures import framed, lines_of, spread, words


@pytest.mark.parametrize(
    ("wanted", "placed"),
    [
        ([10.0, 50.0], [10.0, 50.0]),
        ([50.0, 50.0], [50.0, 70.0]),
        ([50.0, 45.0], [65.0, 45.0]),
        ([95.0, 95.0, 20.0], [80.0, 100.0, 20.0]),
        ([], []),
    ],
)
def test_heights_are_moved_apart_in_their_order(wanted: list[float], placed: list[float]) -> None:
    assert spread(wanted, 20, 0, 100) == placed


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("kort", ("kort",)),
        ("een regel die te lang is", ("een regel", "die te", "lang is")),
        ("een regel die veel te lang is", ("een regel", "die veel", "te lang…")),
        ("", ()),
    ],
)
def test_a_text_is_broken_between_words(text: str, lines: tuple[str, ...]) -> None:
    assert lines_of(text, 9, 3) == lines


def test_what_people_typed_is_no_mark_up() -> None:
    said = '<script>&"'
    assert "<script>" not in words(said, 0, 0) + framed("x", said, said, "", (1, 1))
