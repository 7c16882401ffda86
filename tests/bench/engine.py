"""Steps a second of the real rules beside random games of python-chess, in one run.

By hand: ``python -m uv run --group bench python -m tests.bench.engine [repeats]``
"""

from importlib import import_module
from statistics import median
from sys import argv
from typing import Any

from game.model.refusal import Refused
from game.model.terms import Level
from game.rules.decide import advance
from game.rules.moves import Moves
from tests.bench.timing import best_in_turn, say
from tests.helpers import walks

SETTING = ("zolang-het-thuis-gaat", Level.STANDARD, 4, 120, 5)
GAMES = 12
PLIES = 200
REQUIRED, GOAL = 0.7, 1.5


def our_game(seed: int) -> int:
    """Play a random game by the real rules, every state kept; return the steps."""
    rng = walks.luck(seed)
    casus, state = walks.begin(SETTING, seed)
    finder = Moves(casus)
    kept = [state]
    while not state.over:
        stepped = advance(casus, state, walks.filled(rng, rng.choice(finder.of(state))))
        assert not isinstance(stepped, Refused)
        state = stepped.state
        kept.append(state)
    return len(kept) - 1


def chess_games(seed: int) -> int:
    """Play five random games of chess, every move kept on the board; return the moves."""
    # python-chess comes with the optional group "bench": the static checks do without
    chess: Any = import_module("chess")
    rng = walks.luck(seed)
    count = 0
    for _game in range(5):
        board = chess.Board()
        for _ply in range(PLIES):
            offers = list(board.legal_moves)
            if not offers:
                break
            board.push(rng.choice(offers))
        count += len(board.move_stack)
    return count


def main(repeats: int) -> None:
    """Play both in turn, game by game, and print the speeds and their ratio."""
    ours: list[float] = []
    theirs: list[float] = []
    for seed in range(GAMES):
        steps, plies = our_game(seed), chess_games(seed)
        mine, other = best_in_turn(lambda: our_game(seed), lambda: chess_games(seed), repeats)  # noqa: B023  # called at once
        ours.append(steps / mine)
        theirs.append(plies / other)
    ratio = median(mine / other for mine, other in zip(ours, theirs, strict=True))
    say(f"our rules     {median(ours):9,.0f} steps a second")
    say(f"python-chess  {median(theirs):9,.0f} moves a second")
    say(f"ratio {ratio:.2f} (median of {GAMES} games; required {REQUIRED}, goal {GOAL})")


if __name__ == "__main__":
    main(int(argv[1]) if len(argv) > 1 else 5)
