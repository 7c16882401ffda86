"""What the chair of Bestuur does at verdieping: the koersagenda, and stepping in."""

from functools import cache

import pytest

from game.model import commands as k
from game.model.refusal import Refused
from game.model.state import State
from game.model.terms import Level, Step, Turn
from game.model.value import replace
from game.rules.decide import advance
from game.rules.legal import menu
from game.rules.moves import Moves
from game.sim.planner import PlannerBot
from game.sim.strategies import NEAR
from game.text.language import Language
from game.ui.layout.check import check_page
from game.ui.presenter import intervening, koersagenda, plan, role
from game.ui.presenter.scene import Local, Scene, Session
from game.ui.presenter.where import ScreenName, agenda_key, screen_of
from game.ui.screens.registry import SCREENS
from game.ui.state import UiState
from tests.helpers.games import T1
from tests.helpers.walks import begin, casus_at
from tests.unit.ui_play.test_play_pages import LOOKS

CASUS = "zolang-het-thuis-gaat"


def scene(state: State, *marks: tuple[str, str], language: str = "nl") -> Scene:
    casus = casus_at(CASUS, Level.DEEPENING)
    return Scene(
        casus=casus,
        state=state,
        table=T1,
        language=Language(language),
        local=Local(marks=marks),
        session=Session(offers=Moves(casus).of(state), menu=menu(casus, state)),
    )


@cache
def stops() -> dict[str, State]:
    """Return a game of three tables at its plans, its vote, after it, and where a pilot runs."""
    casus, state = begin((CASUS, Level.DEEPENING, 3, 120, 5), 5)
    bot, found = PlannerBot(NEAR), dict[str, State]()
    while "running" not in found:
        if state.step is Step.PLAN:
            found.setdefault("plan", state)
        if state.step is Step.KOERSAGENDA:
            found.setdefault("vote", state)
        if state.step is Step.ROUND_END:
            found.setdefault("voted", state)
        table = state.tables[T1]
        if table.turn is Turn.ROUTE and table.dossier.work:
            found["running"] = state
        command = bot.choose(casus, state, Moves(casus), 0)
        stepped = advance(casus, state, command)
        assert not isinstance(stepped, Refused)
        state = stepped.state
    return found


def test_the_vote_has_a_screen_of_its_own_and_is_seen_before_round_1() -> None:
    assert screen_of(scene(stops()["vote"])) is ScreenName.KOERSAGENDA
    assert screen_of(scene(stops()["voted"])) is ScreenName.KOERSAGENDA
    seen = scene(stops()["voted"], (agenda_key(), "1"))
    assert screen_of(seen) is ScreenName.ROUND_END


def test_nothing_is_adopted_before_the_hands_are_counted() -> None:
    waiting = koersagenda.view(scene(stops()["vote"]))
    assert waiting.go_why_not
    assert [hands.id for hands in waiting.hands] == ["hands.0", "hands.1", "hands.2", "hands.3"]
    counted = koersagenda.view(scene(stops()["vote"], ("hands", "2")))
    assert not counted.go_why_not


def test_each_goal_names_the_tables_that_serve_it() -> None:
    shown = koersagenda.view(scene(stops()["vote"]))
    assert shown.goals
    assert all(goal.pawns and goal.tables for goal in shown.goals)


def test_stepping_in_is_grey_until_something_runs_and_after_it_was_done() -> None:
    casus, state = casus_at(CASUS, Level.DEEPENING), stops()["running"]
    shown = intervening.view(scene(state))
    assert shown is not None
    assert not shown.reason
    assert shown.effects[0].text.startswith("+4")
    stepped = advance(casus, state, k.Intervene(table=T1))
    assert not isinstance(stepped, Refused)
    done = intervening.view(scene(stepped.state))
    assert done is not None
    assert "één keer per spel" in done.reason


def test_the_plan_shows_ten_blocks_and_the_way_to_an_own_idea() -> None:
    shown = plan.view(scene(stops()["plan"]))
    assert shown.form is not None
    assert len(shown.form.tiles) == 10
    assert shown.own is not None


MOMENTS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    ("vote", ()),
    ("vote", (("hands", "1"),)),
    ("voted", ()),
    ("plan", ()),
    ("plan", (("plan:plan:t1", "roles"),)),
    ("plan", (("plan:plan:t1", "participation"),)),
    ("plan", (("own:t1", "1"),)),
    ("running", ()),
    ("running", (("open:t1", "intervene"),)),
)


@pytest.mark.parametrize("look", LOOKS)
def test_every_page_keeps_the_laws_of_a_readable_page(look: str) -> None:
    canvas = LOOKS[look]
    wrong: list[str] = []
    for name, marks in MOMENTS:
        shown = scene(stops()[name], *marks, language=canvas.language)
        page = SCREENS[screen_of(shown)](shown, canvas, UiState())
        wrong += [f"{name} {marks}: {finding}" for finding in check_page(page, canvas)]
    assert not wrong


def test_when_as_many_cards_were_raised_beleid_decides_and_says_why() -> None:
    casus, state = casus_at(CASUS, Level.DEEPENING), stops()["running"]
    stance = state.tables[T1].stance
    first, second = tuple(casus.rules.roles)[:2]
    for counts, equal in (({first: 2, second: 2}, True), ({first: 3, second: 1}, False)):
        voted = replace(state.tables[T1], stance=replace(stance, tally=counts))
        shown = scene(replace(state, tables={**state.tables, T1: voted}))
        assert role.tied(shown) is equal
        assert role.view(shown).proposes.startswith("Gelijk") is equal
