"""Beside each condition of a role stands the sign of the dial to look at."""

import pytest

from game.model.terms import Level, Role
from game.ui.presenter import role as presenter
from game.ui.presenter.condition_marks import marks
from game.ui.presenter.scene import Scene
from tests.unit.ui_play.verdieping import scene, stops

SIGNS = {
    Role.PROBLEM_SOLVER: ("cloud-rain", "barbell", "timer"),
    Role.REGULATOR: ("cloud-rain", "scales", "arrows-split"),
    Role.PROCESS_DIRECTOR: ("users-three", "link", "barbell"),
    Role.INSTIGATOR: ("key", "battery-high", "barbell"),
    Role.FACILITATOR: ("key", "barbell", "lightbulb"),
    Role.CO_PLAYER: ("user-circle", "handshake", "key"),
    Role.SPACE_GIVER: ("barbell", "key", "cloud-rain"),
}


def playing(level: Level) -> Scene:
    """Return a moment of a game at a level."""
    return scene(stops(level)["round 2"], level=level)


@pytest.mark.parametrize("role", SIGNS)
def test_a_condition_has_the_sign_of_what_it_asks(role: Role) -> None:
    here = playing(Level.STANDARD)
    assert marks(here, here.casus.rules.roles[role].conditions) == SIGNS[role]


def test_the_cards_show_them_in_the_order_of_the_words() -> None:
    cards = presenter.view(playing(Level.STANDARD)).cards
    assert {card.role: card.marks for card in cards} == SIGNS
    assert all(len(card.marks) == len(card.conditions) for card in cards)


def test_no_sign_of_a_dial_that_the_level_does_not_show() -> None:
    cards = presenter.view(playing(Level.ENTRY)).cards
    shown = {sign for card in cards for sign in card.marks}
    assert shown.isdisjoint({"link", "handshake", "battery-high", "scales"})
    assert "" not in shown
