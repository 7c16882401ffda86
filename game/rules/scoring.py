"""The ten lesson scores out of the recorded evidence (rules 3.1 and 3.5)."""

from collections.abc import Iterable, Mapping

from game.model.casus import Casus
from game.model.ids import TableId
from game.model.numbers import ScoringRule
from game.model.state import EvidenceItem, State
from game.model.terms import Lesson
from game.model.value import value


@value
class Spread:
    """A group's score of one lesson in hundredths: mean over tables, lowest and highest."""

    mean: int
    low: int
    high: int


def score(rule: ScoringRule, rounds: int, items: Iterable[EvidenceItem]) -> int:
    """Return ``10 (a + P) / (a + b + P + N)`` in hundredths, 0-1000 without its ends.

    ``a`` and ``b`` grow with the rounds of the game; P sums what speaks for the lesson, each
    further item of a sort for less and without its anchor for half; N what speaks against.
    """
    plus, minus = _sums(rule, items)
    prior = rule.prior * rounds * 10_000
    total = rule.prior_total * rounds * 10_000
    above = (prior + plus) * 1000
    below = prior + total + plus + minus
    return (above + below // 2) // below


def _sums(rule: ScoringRule, items: Iterable[EvidenceItem]) -> tuple[int, int]:
    """Return P and N, in millionths of a point."""
    plus = minus = 0
    seen: dict[str, int] = {}
    for item in items:
        if item.weight < 0:
            minus += -item.weight * 10_000
            continue
        times = seen.get(item.sort, 0)
        seen[item.sort] = times + 1
        repeat = rule.repeats[min(times, len(rule.repeats) - 1)]
        anchor = 100 if item.met else rule.unanchored
        plus += item.weight * repeat * anchor
    return plus, minus


def evidence_of(state: State, table: TableId, lesson: Lesson) -> tuple[EvidenceItem, ...]:
    """Return a table's points for and against a lesson, in the order they were recorded."""
    return tuple(item for item in state.evidence if item.table == table and item.lesson is lesson)


def lesson_scores(casus: Casus, state: State, table: TableId) -> Mapping[Lesson, int]:
    """Return a table's ten scores in hundredths, by the evidence so far."""
    rule = casus.rules.numbers.scoring
    rounds = state.setup.rounds
    return {lesson: score(rule, rounds, evidence_of(state, table, lesson)) for lesson in Lesson}


def worth(casus: Casus, state: State, number: int) -> int:
    """Return what a point adds to its score: with it minus without it, in hundredths."""
    item = state.evidence[number]
    every = evidence_of(state, item.table, item.lesson)
    rule = casus.rules.numbers.scoring
    without = tuple(other for other in every if other.number != number)
    rounds = state.setup.rounds
    return score(rule, rounds, every) - score(rule, rounds, without)


def group_scores(casus: Casus, state: State) -> Mapping[Lesson, Spread]:
    """Return the scores of all tables together."""
    tables = [lesson_scores(casus, state, table) for table in state.tables]
    spreads: dict[Lesson, Spread] = {}
    for lesson in Lesson:
        values = [scores[lesson] for scores in tables]
        spreads[lesson] = Spread(
            mean=sum(values) // len(values), low=min(values), high=max(values)
        )
    return spreads


def profile(casus: Casus, state: State, table: TableId) -> int:
    """Return the mean of a table's ten scores in hundredths (for the quadrant only)."""
    scores = lesson_scores(casus, state, table)
    return sum(scores.values()) // len(scores)


def quadrant(casus: Casus, state: State, table: TableId) -> str:
    """Return the quadrant of rules 3.5: realised_together, good_talks, not_together or inside."""
    rule = casus.rules.numbers.lasting
    together = profile(casus, state, table) >= rule.quadrant_profile
    lasts = state.tables[table].dossier.outcome.lasting >= rule.quadrant_lasting
    if together:
        return "realised_together" if lasts else "good_talks"
    return "not_together" if lasts else "inside"


def on_credit(casus: Casus, state: State, table: TableId) -> bool:
    """Whether much is noticed now and little of it will stay (rules 3.5)."""
    rule = casus.rules.numbers.lasting
    outcome = state.tables[table].dossier.outcome
    share = outcome.lasting * 100 < outcome.now * rule.credit_share
    return outcome.now >= rule.credit_from and share
