"""Scores are honest: each follows from the events alone, and each reason names what happened."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

import pytest

from game.model import events as e
from game.model.casus import Casus
from game.model.ids import TableId
from game.model.state import EvidenceItem, State
from game.model.terms import Lesson, Level
from game.rules import scoring
from game.sim.games import minutes_for
from game.text.evidence import anchor_remark, evidence_sentence
from game.text.language import Language, fill
from game.text.words.evidence import UNKNOWN
from tests.helpers import walks
from tests.helpers.games import new_game

GAMES = (
    ("zolang-het-thuis-gaat", Level.STANDARD, 2),
    ("oeverkwartier", Level.DEEPENING, 1),
    ("oeverkwartier", Level.ENTRY, 3),
    ("zes-aan-tafel", Level.STANDARD, 3),
    ("zes-aan-tafel", Level.DEEPENING, 1),
)
LONGEST_GAME = 6000


def played(
    name: str, level: Level, tables: int, seed: int
) -> tuple[Casus, State, Sequence[e.Event]]:
    """Return a game of chance: its casus, its end and all that happened."""
    casus = walks.casus_at(name, level)
    rounds = casus.frame.rounds
    minutes = minutes_for(casus, rounds)
    start = new_game(casus, tables=tables, rounds=rounds, minutes=minutes, seed=seed)
    walk = list(walks.steps(casus, start, walks.luck(seed), LONGEST_GAME))
    state = walk[-1][1].state
    assert state.over
    return casus, state, [event for _before, stepped in walk for event in stepped.events]


def recomputed(casus: Casus, told: Sequence[e.Event], table: TableId, lesson: Lesson) -> Fraction:
    """Return a score in points, by the formula of the game design over nothing but events."""
    rule = casus.rules.numbers.scoring
    met = {event.number: event.met for event in told if isinstance(event, e.AnchorChanged)}
    speaks_for: dict[str, int] = {}
    plus = minus = Fraction(0)
    for event in told:
        if not isinstance(event, e.EvidenceRecorded):
            continue
        if event.table != table or event.lesson is not lesson:
            continue
        weight = Fraction(event.weight, 100)
        if weight < 0:
            minus -= weight
            continue
        times = speaks_for[event.sort] = speaks_for.get(event.sort, 0) + 1
        repeat = Fraction(rule.repeats[min(times, len(rule.repeats)) - 1], 100)
        holds = event.anchor is None or met.get(event.number, False)
        plus += weight * repeat * (1 if holds else Fraction(rule.unanchored, 100))
    lengths = [event.rounds for event in told if isinstance(event, e.RoundsChanged)]
    rounds = lengths[-1] if lengths else casus.frame.rounds
    start, doubt = rounds * Fraction(rule.prior, 100), rounds * Fraction(rule.prior_total, 100)
    return 10 * (start + plus) / (start + doubt + plus + minus)


def check_scores(name: str, level: Level, tables: int, seed: int) -> None:
    """Compare every score of a game with the one that its events give."""
    casus, state, told = played(name, level, tables, seed)
    for table in state.tables:
        for lesson, score in scoring.lesson_scores(casus, state, table).items():
            honest = recomputed(casus, told, table, lesson)
            assert score == int(honest * 100 + Fraction(1, 2)), (name, level, seed, table, lesson)


def missing(state: State, told: Sequence[e.Event], item: EvidenceItem) -> Iterator[str]:
    """Yield what a point refers to and never happened at its table."""
    because, table = item.because, item.table
    mine = [event for event in told if getattr(event, "table", None) == table]
    if not 0 <= item.round <= state.round:
        yield "round"
    if because.option and not any(
        isinstance(event, e.OptionChosen)
        and (event.encounter, event.option) == (because.encounter, because.option)
        for event in mine
    ):
        yield "option"
    if because.role and not any(
        isinstance(event, e.FitRevealed) and event.role is because.role for event in mine
    ):
        yield "role"
    works = {event.inspanning for event in mine if isinstance(event, e.WorkStarted)}
    if because.work and because.work not in works:
        yield "work"


def check_sentences(name: str, level: Level, tables: int, seed: int) -> None:
    """Every point has a sentence of its own in both languages, about something that happened."""
    casus, state, told = played(name, level, tables, seed)
    for item in state.evidence:
        assert list(missing(state, told, item)) == [], item
        for language in Language:
            said = evidence_sentence(item, casus, state, language, with_round=False)
            remark = anchor_remark(item, casus, state, language)
            assert said.strip(), item
            assert said != fill(UNKNOWN.in_(language), {"when": ""}), item
            assert not set("{}") & set(said + remark), item


@pytest.mark.parametrize(("name", "level", "tables"), GAMES)
def test_a_score_is_the_formula_over_the_events(name: str, level: Level, tables: int) -> None:
    check_scores(name, level, tables, seed=1)


@pytest.mark.parametrize(("name", "level", "tables"), GAMES)
def test_every_reason_names_a_step_that_was_made(name: str, level: Level, tables: int) -> None:
    check_sentences(name, level, tables, seed=2)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "level", "tables"), GAMES)
def test_scores_and_reasons_of_many_games(name: str, level: Level, tables: int) -> None:
    for seed in range(10, 50):
        check_scores(name, level, tables, seed)
        check_sentences(name, level, tables, seed)
