"""Plays many sessions and rebuilds each from its bytes in another process.

    python -m tests.bench.soak --seeds 200

Two processes with different PYTHONHASHSEED: one plays every casus, level and number of tables
through the session door into files, and prints a fingerprint of the state at every step; the
other opens the files, fingerprints every position, plays the game again and compares the bytes.
Every refusal in the menus must have a sentence, and the audit must find nothing. The last line
is ``N passed, N failed``.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from hashlib import sha256
from pathlib import Path
from typing import cast

from game.journal.file import FileJournal
from game.journal.problem import Problem
from game.journal.records import CasusText
from game.model.formats import FORMATS
from game.model.ids import TableId
from game.model.setup import Setup, TableSetup
from game.model.terms import Level
from game.scenario.diagnostics import Report
from game.scenario.load import Loaded, load_casus
from game.session.audit import audit
from game.session.clock import FixedClock
from game.session.history import History
from game.session.newgame import NewGame
from game.session.replay import Replay
from game.session.session import Session
from game.sim.autoplay import play
from game.sim.registry import make
from game.text.catalogue import texts
from game.text.language import Language
from tests.bench.timing import say

ROOT = Path(__file__).resolve().parents[2]
SCENARIOS = ROOT / "scenarios"
HOUR, SHORT = 60, 15


def cases(options: argparse.Namespace) -> Iterator[tuple[str, Level, int, int]]:
    """Yield every asked casus with every level, number of tables and seed."""
    seeds: int = options.seeds
    for folder in sorted(path.parent for path in SCENARIOS.glob("*/scenario.toml")):
        if options.casus and folder.name not in options.casus:
            continue
        loaded = loaded_casus(folder.name, None)
        low, high = loaded.casus.frame.tables
        for level in loaded.levels:
            for tables in range(low, high + 1):
                for seed in range(seeds):
                    yield folder.name, level, tables, seed


def loaded_casus(name: str, level: Level | None) -> Loaded:
    """Return a casus that comes with the game."""
    loaded = load_casus(SCENARIOS / name, level)
    if isinstance(loaded, Report):
        raise TypeError(name)
    return loaded


class Fingerprints:
    """Fingerprints of whole states; records that positions share are read once."""

    def __init__(self) -> None:
        self._read: dict[int, tuple[object, str]] = {}

    def of(self, thing: object) -> str:
        """Return text that is the same for equal things in any process."""
        if isinstance(thing, Mapping):
            pairs = cast("Mapping[object, object]", thing).items()
            return str(sorted((self.of(key), self.of(value)) for key, value in pairs))
        if isinstance(thing, tuple):
            return str([self.of(item) for item in cast("tuple[object, ...]", thing)])
        if not is_dataclass(thing):
            return repr(thing)
        known = self._read.get(id(thing))
        if known is None:
            text = type(thing).__name__ + str(
                [self.of(getattr(thing, f.name)) for f in fields(thing)]
            )
            known = (thing, sha256(text.encode()).hexdigest()[:16])
            self._read[id(thing)] = known
        return known[1]


def line_of(states: Iterator[object]) -> str:
    """Return the fingerprints of all positions as one."""
    marks = Fingerprints()
    return sha256("".join(marks.of(state) for state in states).encode()).hexdigest()[:16]


def new_game(loaded: Loaded, tables: int, seed: int) -> NewGame:
    """Return the set-up of one case; formats alternate with the seed."""
    frame = loaded.casus.frame
    longer = [minutes for minutes in FORMATS if minutes > SHORT]
    minutes = frame.minutes if frame.minutes <= SHORT else longer[seed % len(longer)]
    rounds = frame.rounds if frame.minutes <= SHORT else FORMATS[minutes].rounds
    entries = tuple(
        TableSetup(id=TableId(f"t{number}"), name=f"Tafel {number}", players=3 + seed % 4)
        for number in range(1, tables + 1)
    )
    digest = sha256(loaded.text.encode()).hexdigest()
    return NewGame(
        casus=CasusText(id=loaded.casus.id, sha256=digest, text=loaded.text),
        rulebook=loaded.rulebook,
        level=loaded.casus.level,
        setup=Setup(tables=entries, rounds=rounds, minutes=minutes, seed=seed),
    )


def played(path: Path, case: tuple[str, Level, int, int]) -> Session:
    """Play one case into a file; every second seed by the random bot."""
    name, level, tables, seed = case
    journal = FileJournal.create(path)
    if isinstance(journal, Problem):
        raise TypeError(journal)
    session = Session.create(
        new_game(loaded_casus(name, level), tables, seed), journal, FixedClock()
    )
    if isinstance(session, Problem):
        raise TypeError(session)
    bot = make("random" if seed % 2 else "near")
    play(session, bot, after=lambda: None)
    session.stop()
    return session


def wordless(session: Session) -> int:
    """Return how many refusals in the menus have no sentence, over every tenth position."""
    missing = 0
    t = texts(Language.NL)
    from game.rules.legal import menu  # noqa: PLC0415  only this check needs it

    for position in range(0, session.position + 1, 10):
        kept = session.history.state(position)
        names = t.names(session.casus, kept)
        for _offer, refused in menu(session.casus, kept):
            missing += refused is not None and not t.refusal(refused, names).strip()
    return missing


def positions(history: History) -> Iterator[object]:
    """Yield the state at every position."""
    for position in range(history.positions + 1):
        yield history.state(position)


def play_all(options: argparse.Namespace) -> None:
    """Play every case and say what each looked like while it was played."""
    for number, case in enumerate(cases(options)):
        session = played(options.folder / f"{number}.speelveld.jsonl", case)
        over = int(session.state.over and session.closed)
        say(f"{line_of(positions(session.history))} {over} {wordless(session)}")


def rebuild_all(options: argparse.Namespace) -> None:
    """Open every file, say what it looks like, and play it again for its bytes."""
    again = options.folder / "again.speelveld.jsonl"
    for number, case in enumerate(cases(options)):
        path = options.folder / f"{number}.speelveld.jsonl"
        replay = Replay.open(path)
        if isinstance(replay, Problem):
            raise TypeError(replay)
        line = line_of(positions(replay.history))
        played(again, case)
        same = int(again.read_bytes() == path.read_bytes())
        again.unlink()
        path.unlink()
        say(f"{line} {same} {len(audit(replay.history))}")


def main() -> int:
    """Run both processes and compare what they say."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=4)
    parser.add_argument("--casus", action="append", default=[])
    parser.add_argument("--part", choices=["play", "rebuild"])
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    if options.part is not None:
        {"play": play_all, "rebuild": rebuild_all}[options.part](options)
        return 0
    with tempfile.TemporaryDirectory(prefix="soak-") as box:
        live, rebuilt = (_run(part, box, options) for part in ("play", "rebuild"))
    passed = failed = 0
    for case, left, right in zip(cases(options), live, rebuilt, strict=True):
        line, over, missing = left.split()
        good = (over, missing) == ("1", "0") and right.split() == [line, "1", "0"]
        passed, failed = passed + good, failed + (not good)
        if not good:
            say(f"FAIL {case} | {left} | {right}")
    say(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


def _run(part: str, box: str, options: argparse.Namespace) -> list[str]:
    command = [sys.executable, "-m", "tests.bench.soak", "--part", part, "--folder", box]
    chosen = [word for name in options.casus for word in ("--casus", name)]
    hash_seed = "1" if part == "play" else "2"
    done = subprocess.run(
        [*command, "--seeds", str(options.seeds), *chosen],
        stdout=subprocess.PIPE,
        check=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": hash_seed},
    )
    return done.stdout.splitlines()


if __name__ == "__main__":
    sys.exit(main())
