"""Kantelmomenten: every choice played out by the real rules."""

from collections.abc import Iterator

import pytest

from game.journal.records import StepRecord
from game.model import commands as k
from game.model.refusal import Refused
from game.report.background import PivotSearch
from game.report.choices import Choice, choices
from game.report.pivot_words import tell
from game.report.pivots import Pivot, pivots
from game.report.whatif import Branch, what_if
from game.session.session import Session
from game.text.catalogue import texts
from game.text.language import Language
from tests.unit.report.sessions import begun, played, practice, two_tables


def branches(session: Session) -> Iterator[tuple[Choice, Branch]]:
    for choice in choices(session.history):
        for other in choice.others:
            branch = what_if(session.history, choice.position, choice.command(other))
            assert isinstance(branch, Branch)
            yield choice, branch


@pytest.mark.parametrize("seed", [1, 2])
def test_another_choice_ends_as_a_fresh_game_with_those_commands_does(seed: int) -> None:
    session = played("near", tables=2, rounds=3, seed=seed)
    for number, (choice, branch) in enumerate(branches(session)):
        if number % 5:
            continue
        fresh = session.fork(choice.position)
        for command in branch.commands:
            assert not isinstance(fresh.dispatch(command, "again"), Refused)
        assert fresh.state == branch.state


def test_another_choice_ends_as_a_game_from_the_very_first_step_does() -> None:
    session = played("near", rounds=3, seed=1)
    told = list(branches(session))
    choice, branch = told[len(told) // 2]
    fresh = begun(rounds=3, seed=1)
    first = [step.command for step in session.history.steps[: choice.position]]
    for command in (*first, *branch.commands):
        assert not isinstance(fresh.dispatch(command, "again"), Refused)
    assert fresh.state == branch.state


def test_every_game_with_another_choice_ends() -> None:
    assert all(branch.state.over for _choice, branch in branches(two_tables()))


def test_what_is_not_done_again_is_listed() -> None:
    session = two_tables()
    for choice, branch in branches(session):
        later = session.history.timeline.live[choice.position + 1 :]
        put_in = {(one.seq, one.command) for one in branch.stand_ins}
        recorded = [one for one in later if isinstance(one, StepRecord)]
        skipped = {one.seq for one in branch.skipped}
        again = [one.command for one in recorded if one.seq not in skipped]
        extra = len(branch.commands) - 1 - len(again)
        fresh = [one for one in put_in if one not in {(r.seq, r.command) for r in recorded}]
        assert extra == len(fresh)


def test_the_same_choice_changes_nothing() -> None:
    session = two_tables()
    for choice in choices(session.history):
        branch = what_if(session.history, choice.position, choice.command(choice.chosen))
        assert isinstance(branch, Branch)
        assert branch.state == session.state
        assert not branch.skipped
        assert not branch.stand_ins


def test_a_choice_that_could_not_be_made_is_refused() -> None:
    session = practice()
    first = choices(session.history)[0]
    wrong = k.ChooseOption(table=first.table, option=9)
    assert isinstance(what_if(session.history, first.position, wrong), Refused)


def test_the_five_with_most_impact_come_first() -> None:
    history = two_tables().history
    every = pivots(history, most=1_000)
    assert every is not None
    assert [one.impact for one in every] == sorted((one.impact for one in every), reverse=True)
    assert pivots(history) == every[:5]


def test_impact_is_what_lasts_and_twice_the_mean_of_the_lessons() -> None:
    for pivot in found():
        for other in pivot.others:
            assert other.lasting == other.ending.lasting - pivot.ending.lasting
            assert other.lessons == other.ending.lessons - pivot.ending.lessons
            assert other.impact == abs(other.lasting) + 2 * abs(other.lessons)


def test_two_processes_find_what_one_finds() -> None:
    history = practice().history
    assert pivots(history, jobs=2) == pivots(history)


def test_progress_counts_every_choice() -> None:
    history = practice().history
    told: list[tuple[int, int]] = []
    pivots(history, lambda done, total: told.append((done, total)))
    total = sum(1 for choice in choices(history) if choice.others)
    assert told == [(done, total) for done in range(total + 1)]


def test_a_cancel_stops_between_two_choices() -> None:
    told: list[int] = []
    stop = pivots(
        two_tables().history, lambda done, _all: told.append(done), lambda: len(told) > 2
    )
    assert stop is None
    assert told == [0, 1, 2]


def test_a_search_in_the_background_finds_the_same() -> None:
    history = practice().history
    search = PivotSearch(history)
    assert search.wait(60)
    assert search.found == pivots(history)
    assert search.done == search.total > 0


def test_a_cancelled_search_finds_nothing() -> None:
    search = PivotSearch(two_tables().history)
    search.cancel()
    assert search.wait(60)
    assert search.found is None
    assert search.failure is None


@pytest.mark.parametrize(
    ("language", "label"), [(Language.NL, "volgens dit model"), (Language.EN, "to this model")]
)
def test_every_sentence_says_that_it_is_a_model(language: Language, label: str) -> None:
    history = two_tables().history
    for pivot in found():
        words = tell(pivot, history, texts(language))
        assert words.table.startswith("Tafel")
        assert all(label in sentence for sentence in words.otherwise)


def found() -> tuple[Pivot, ...]:
    moments = pivots(two_tables().history)
    assert moments
    return moments
