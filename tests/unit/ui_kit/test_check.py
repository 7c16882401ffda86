"""The checker finds each broken law, and only that one."""

import pytest

from game.ui.layout.box import box
from game.ui.layout.check import check_page
from game.ui.layout.nodes import Node, Panel, Part, Picture, Target
from game.ui.layout.page import Layer, Page
from game.ui.layout.styles import BODY, TRAINER, TextStyle
from game.ui.layout.text import line, paragraph
from game.ui.theme import TOKENS, ThemeName, colour, contrast
from tests.ui.driver import plain_canvas

CANVAS = plain_canvas()
PAPER = Panel(box=CANVAS.area, fill="paper")
AREA = box(100, 100, 600, 60)


def target(name: str, x: float = 0, w: float = 100, label: str = "Doen") -> Target:
    return Target(id=name, box=box(x, 0, w, 100), intent=None, label=label)


def page(*nodes: Node, targets: tuple[Target, ...] = (), minimum: float = 26) -> Page:
    part = Part(nodes=(PAPER, *nodes), targets=targets)
    return Page(name="test", layers=(Layer.of("test", part),), minimum=minimum)


TINY = TextStyle(name="tiny", face="text", size=20, minimum=20)
CASES = {
    "small_text": page(line(CANVAS, "klein", TINY, AREA)),
    "overflow": page(paragraph(CANVAS, "woord " * 40, BODY, AREA)),
    "text_overlap": page(line(CANVAS, "een", BODY, AREA), line(CANVAS, "twee", BODY, AREA)),
    "outside": page(line(CANVAS, "weg", BODY, box(1900, 100, 200, 60))),
    "small_target": page(targets=(target("a", w=50),)),
    "tight_targets": page(targets=(target("a"), target("b", x=110))),
    "target_overlap": page(targets=(target("a"), target("b", x=50))),
    "duplicate_id": page(targets=(target("a"), target("a", x=200))),
    "no_label": page(targets=(target("a", label=" "),)),
    "contrast": page(line(CANVAS, "geel", BODY, AREA, colour="accent")),
}


@pytest.mark.parametrize("code", CASES)
def test_each_broken_law_is_found(code: str) -> None:
    assert [finding.code for finding in check_page(CASES[code], CANVAS)] == [code]


def test_a_right_page_has_no_findings() -> None:
    right = page(line(CANVAS, "goed", BODY, AREA), targets=(target("a"), target("b", x=116)))
    assert check_page(right, CANVAS) == ()


def test_a_choice_needs_a_hundred_pixels() -> None:
    choice = Target(id="a", box=box(0, 0, 400, 80), intent=None, label="A", role="choice")
    assert [one.code for one in check_page(page(targets=(choice,)), CANVAS)] == ["small_target"]


def test_the_trainers_screen_may_use_24_pixels() -> None:
    block = line(CANVAS, "klein", TRAINER, AREA)
    assert check_page(page(block, minimum=24), CANVAS) == ()
    assert [one.code for one in check_page(page(block), CANVAS)] == ["small_text"]


def test_over_a_picture_the_ground_must_be_named_to_be_judged() -> None:
    picture = Picture(box=CANVAS.area, svg="<svg/>")
    unnamed = line(CANVAS, "wit", BODY, AREA, colour="white")
    named = line(CANVAS, "wit", BODY, AREA, colour="white", on="sand")
    assert check_page(page(picture, unnamed), CANVAS) == ()
    assert [one.code for one in check_page(page(picture, named), CANVAS)] == ["contrast"]


@pytest.mark.parametrize("theme", ["normal", "high_contrast"])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        *[(ink, ground) for ink in ("ink", "ink2") for ground in ("paper", "white", "sand")],
        *[(ink, "cream") for ink in ("ink", "ink2")],
        *[("white", ground) for ground in ("night", "night2", "night3")],
        *[("mist", ground) for ground in ("night", "night2", "night3")],
        ("accent2", "night"),
        ("ink", "accent2"),
        ("ink", "sand2"),
        ("ink2", "faint"),
        *[("white", f"role{number}") for number in range(1, 8)],
        *[(tone, "paper") for tone in ("ok", "warn", "danger", "own_p", "cap_p", "sup_p")],
    ],
)
def test_the_pairs_that_carry_text_are_readable(text: str, ground: str, theme: ThemeName) -> None:
    needed = 7.0 if theme == "high_contrast" else 4.5
    assert contrast(colour(theme, text), colour(theme, ground)) >= needed


def test_every_token_is_a_colour_in_both_themes() -> None:
    for token in TOKENS:
        for theme in ("normal", "high_contrast"):
            assert len(colour(theme, token)) == 7
