"""Bots: every one finishes every game it is offered for, always in the same way, and in style."""

import pickle

import pytest

from game.model import commands as k
from game.model.terms import Action, Aim, Level, Ring, Role, WorkKind
from game.sim.bot import BotRefusedError
from game.sim.registry import NAMES, SEARCH, make, offered
from tests.helpers.walks import casus_at
from tests.unit.sim.plays_for_tests import ZOLANG, acts, at_home, play

CASUSSEN = [
    ("bankje", Level.ENTRY, 1),
    ("small", Level.ENTRY, 1),
    ("small", Level.STANDARD, 3),
    ("small", Level.DEEPENING, 2),
    (ZOLANG, Level.ENTRY, 1),
    (ZOLANG, Level.STANDARD, 2),
    (ZOLANG, Level.DEEPENING, 1),
]


@pytest.mark.parametrize(("name", "level", "tables"), CASUSSEN)
def test_every_bot_finishes_every_game_it_is_offered_for(
    name: str, level: Level, tables: int
) -> None:
    casus = casus_at(name, level)
    for bot in offered(casus):
        if bot == SEARCH:
            continue
        _commands, end = play(casus, bot, tables=tables)
        assert end.over
        assert all(table.dossier.form is not None for table in end.tables.values())


@pytest.mark.parametrize("bot", ["near", "control", "random", "best_fit", "always_co_player_near"])
def test_the_same_seed_gives_the_same_game_and_another_seed_another(bot: str) -> None:
    first, second, other = at_home(bot)[0], at_home(bot)[0], at_home(bot, seed=1)[0]

    assert first == second
    assert first != other


def test_a_bot_that_played_before_plays_the_same() -> None:
    casus = casus_at("small", Level.STANDARD)
    fresh = play(casus, "near")[0]
    play(casus_at(ZOLANG, Level.STANDARD), "near")

    assert play(casus, "near")[0] == fresh


def test_the_searcher_finishes_and_repeats_itself() -> None:
    casus = casus_at("bankje", Level.ENTRY)
    first, end = play(casus, SEARCH)

    assert end.over
    assert first == play(casus, SEARCH)[0]


def test_the_searcher_does_at_least_as_well_as_its_advisers() -> None:
    casus = casus_at("bankje", Level.ENTRY)
    found = {
        bot: play(casus, bot)[1].tables["t1"].dossier.outcome.lasting  # type: ignore[index]
        for bot in (SEARCH, "near", "coalition", "safety")
    }

    assert found[SEARCH] == max(found.values())


@pytest.mark.parametrize(
    ("level", "missing"),
    [
        (Level.ENTRY, [Role.REGULATOR, Role.INSTIGATOR, Role.CO_PLAYER]),
        (Level.STANDARD, []),
    ],
)
def test_a_role_that_the_level_lacks_has_no_bot_there(level: Level, missing: list[Role]) -> None:
    able = offered(casus_at("small", level))

    for role in Role:
        for ways in ("near", "coalition", "safety"):
            assert (f"always_{role}_{ways}" in able) == (role not in missing)
    assert {"near", "paper", "tourist", "pilots", "random", "best_fit", SEARCH} <= set(able)


def test_the_names_are_those_of_the_issue() -> None:
    named = "near coalition safety control paper letting_go solver tourist pilots best_fit"
    fixed = [f"always_{role}_{way}" for role in Role for way in ("near", "coalition", "safety")]

    assert (*named.split(), "random", "search", *fixed) == NAMES
    assert all(make(name) is not None for name in NAMES)


@pytest.mark.parametrize(
    ("bot", "role"),
    [
        ("control", Role.PROCESS_DIRECTOR),
        ("paper", Role.PROCESS_DIRECTOR),
        ("letting_go", Role.SPACE_GIVER),
        ("solver", Role.PROBLEM_SOLVER),
        ("tourist", Role.INSTIGATOR),
        ("pilots", Role.INSTIGATOR),
        *((f"always_{role}_near", role) for role in Role),
    ],
)
def test_who_holds_one_role_holds_it_until_the_council_steps_in(bot: str, role: Role) -> None:
    commands, _end = at_home(bot)
    chosen = [command.role for command in commands if isinstance(command, k.ChooseRole)]

    assert chosen[:2] == [role, role]
    assert set(chosen) <= {role, Role.REGULATOR, Role.PROCESS_DIRECTOR}


DOES_ONLY = {
    "control": {
        Action.INVITE, Action.CONNECT, Action.ASK_DECISION, Action.ROLL_OUT, Action.WRITE_MEMO,
    },
    "paper": {Action.WRITE_MEMO, Action.ASK_DECISION, Action.ROLL_OUT},
    "solver": {Action.ROLL_OUT, Action.ASK_DECISION, Action.UNBURDEN},
    "tourist": {Action.LISTEN, Action.ASK_HELP, Action.REPORT_BACK},
    "pilots": {Action.LISTEN, Action.START_PILOT, Action.ASK_HELP},
    "letting_go": {Action.START_PILOT, Action.LISTEN},
}  # fmt: skip
MUST_DO = {
    "control": Action.ROLL_OUT,
    "paper": Action.WRITE_MEMO,
    "solver": Action.ROLL_OUT,
    "tourist": Action.LISTEN,
    "pilots": Action.START_PILOT,
    "letting_go": Action.LISTEN,
}


@pytest.mark.parametrize("bot", DOES_ONLY)
def test_a_bad_strategy_does_what_it_is_bad_at(bot: str) -> None:
    done = {act.action for act in acts(at_home(bot)[0])}

    assert MUST_DO[bot] in done
    assert done <= DOES_ONLY[bot]


def test_the_tourist_never_comes_inside() -> None:
    casus = casus_at(ZOLANG, Level.STANDARD)
    commands, end = at_home("tourist")
    visited = {command.place for command in commands if isinstance(command, k.VisitPlace)}
    memory = next(iter(end.tables.values())).memory

    assert {casus.board.places[place].ring for place in visited} == {Ring.OUTER}
    assert Action.WRITE_MEMO not in memory.done


@pytest.mark.parametrize("bot", ["near", "coalition", "safety"])
def test_a_good_strategy_rests_on_what_was_heard_outside_at_the_scale_that_works(
    bot: str,
) -> None:
    casus = casus_at(ZOLANG, Level.STANDARD)
    for seed in range(4):
        form = next(iter(at_home(bot, seed=seed)[1].tables.values())).dossier.form
        assert form is not None
        opgave = casus.work.opgaven[form.opgave]
        assert len(form.why.signals) >= 2
        assert all(casus.board.signals[signal].outside for signal in form.why.signals)
        assert form.scale == opgave.scale.fitting
        assert opgave.aim is Aim.EFFECT


@pytest.mark.parametrize("bot", ["control", "paper"])
def test_who_stays_inside_rests_on_the_dossier(bot: str) -> None:
    casus = casus_at(ZOLANG, Level.STANDARD)
    form = next(iter(at_home(bot)[1].tables.values())).dossier.form

    assert form is not None
    assert not any(casus.board.signals[signal].outside for signal in form.why.signals)


def test_tables_take_other_opgaven() -> None:
    casus = casus_at(ZOLANG, Level.STANDARD)
    _commands, end = play(casus, "near", tables=3)
    opgaven = {table.dossier.form.opgave for table in end.tables.values() if table.dossier.form}

    assert len(opgaven) == 3


def test_good_strategies_grow_what_they_evaluated() -> None:
    for bot in ("near", "coalition", "safety"):
        _commands, end = at_home(bot)
        work = next(iter(end.tables.values())).dossier.work
        assert any(one.kind is WorkKind.SCALED and one.evaluated for one in work)


def test_planners_sketch_a_canvas_where_the_level_has_one() -> None:
    filled = {
        bot: next(iter(at_home(bot)[1].tables.values())).dossier.plan.canvas
        for bot in ("near", "coalition", "safety", "control", "tourist")
    }

    assert all(len(filled[bot]) >= 3 for bot in ("near", "coalition", "safety"))
    assert filled["tourist"] == {}


def test_half_time_is_used() -> None:
    commands, _end = at_home("near")

    assert any(isinstance(command, k.StartLearning) for command in commands)


def test_a_refusal_of_a_bot_goes_from_one_process_to_another() -> None:
    told = pickle.loads(pickle.dumps(BotRefusedError("act", "no_time")))  # noqa: S301  # our own

    assert isinstance(told, BotRefusedError)
    assert str(told) == "act refused: no_time"
