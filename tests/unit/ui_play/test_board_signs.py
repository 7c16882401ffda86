"""Pins, prices and pawns on the board hide no name, wherever a table stands."""

from collections.abc import Iterator
from functools import cache

import pytest

from game.model.terms import Level
from game.model.value import replace
from game.rules.legal import menu
from game.rules.moves import Moves
from game.ui.layout.box import Box, box
from game.ui.layout.nodes import Panel, Part, Picture, TextBlock
from game.ui.presenter import board as presenter
from game.ui.presenter.board import BoardView
from game.ui.presenter.scene import Scene, Session
from game.ui.screens.board import board
from game.ui.screens.board_signs import body, clearest
from tests.helpers.games import T1
from tests.helpers.walks import begin, casus_at
from tests.ui.driver import plain_canvas

CASUSSEN = (
    "bankje",
    "oeverkwartier",
    "wie-mag-hier-wonen",
    "zes-aan-tafel",
    "zolang-het-thuis-gaat",
)
SMALL = plain_canvas(1366, 768)
AREA = box(16, 120, 1184, 680)


@cache
def town(casus: str) -> BoardView:
    level = Level.ENTRY if casus == "bankje" else Level.STANDARD
    known, state = begin((casus, level, 1, 60, 3), 1)
    session = Session(offers=Moves(known).of(state), menu=menu(known, state))
    return presenter.view(
        Scene(casus=casus_at(casus, level), state=state, table=T1, session=session)
    )


def standing(
    view: BoardView, here: str, *, cost: str = "", pins: tuple[str, ...] = ()
) -> BoardView:
    """Return the board with the own table at a place, and signs there or everywhere else."""
    places = tuple(
        replace(
            place,
            here=place.id == here,
            pawns=(0,) if place.id == here else (),
            cost="" if place.id == here else cost,
            pins=pins if place.id == here else (),
        )
        for place in view.places
    )
    return replace(view, places=places)


def names(part: Part, view: BoardView) -> list[tuple[str, Box]]:
    """Return the words on the map with where their ink is."""
    known = {place.name for place in view.places}
    known |= {face.name.casefold() for place in view.places for face in place.people}
    return [
        (node.text, node.ink)
        for node in part.nodes
        if isinstance(node, TextBlock) and (node.text in known or node.text.casefold() in known)
    ]


def hiding(part: Part) -> Iterator[Box]:
    """Give what the own pawn and the signs of running work cover wholly."""
    for node in part.nodes:
        if isinstance(node, Picture) and node.id == "pawn.0":
            yield body(node.box).pad(bottom=12)
        if isinstance(node, Panel) and node.fill == "ok" and node.stroke == "white":
            yield node.box.inset(8)


@pytest.mark.parametrize("casus", CASUSSEN)
def test_pawn_and_pin_hide_no_name(casus: str) -> None:
    view = town(casus)
    hidden: list[tuple[str, str]] = []
    for place in view.places:
        shown = standing(view, place.id, pins=("plant",))
        part = board(SMALL, AREA, shown).part
        assert len(list(hiding(part))) == 2
        hidden += [
            (place.name, text)
            for sign in hiding(part)
            for text, ink in names(part, shown)
            if sign.overlaps(ink)
        ]
    assert hidden == []


@pytest.mark.parametrize("casus", CASUSSEN)
def test_prices_hide_no_name_and_no_other_price(casus: str) -> None:
    view = town(casus)
    here = view.places[0].id
    part = board(SMALL, AREA, standing(view, here, cost="1 tijd")).part
    chips = [node.box for node in part.nodes if isinstance(node, Panel) and node.fill == "cream"]
    said = names(part, view)

    assert len(chips) == len(view.places) - 1
    assert [text for chip in chips for text, ink in said if chip.overlaps(ink)] == []
    assert not any(one.overlaps(two) for at, one in enumerate(chips) for two in chips[:at])


def test_the_focus_of_a_place_is_drawn_round_its_name() -> None:
    view = town("zolang-het-thuis-gaat")
    part = board(SMALL, AREA, view).part
    plates = [text.box for text in part.nodes if isinstance(text, TextBlock)]
    rings = [target.ring for target in part.targets]

    assert rings
    assert all(ring and any(ring.holds(plate) for plate in plates) for ring in rings)


@pytest.mark.parametrize(
    ("crowd", "taken"),
    [
        ([], 0),
        ([(box(0, 0, 20, 20), 1.0)], 1),
        ([(box(0, 0, 20, 20), 1.0), (box(40, 0, 20, 20), 2.0)], 0),
    ],
)
def test_the_first_spot_that_hides_least_is_taken(
    crowd: list[tuple[Box, float]], taken: int
) -> None:
    spots = [box(0, 0, 20, 20), box(40, 0, 20, 20)]
    assert clearest(box(0, 0, 100, 100), spots, crowd) == taken


def test_a_spot_that_leaves_the_board_is_not_taken_while_another_is_whole() -> None:
    spots = [box(-10, 0, 20, 20), box(40, 0, 20, 20)]
    assert clearest(box(0, 0, 100, 100), spots, [(box(40, 0, 20, 20), 9.0)]) == 1
    assert clearest(box(0, 0, 100, 100), spots[:1], []) == 0
