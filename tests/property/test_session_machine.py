"""A session under everything that can happen to it, against a list of states kept aside."""

import json
import os
import subprocess
import sys
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from game.model import commands as k
from game.model.ids import OpgaveId, PlaceId, TableId
from game.model.refusal import Refused
from game.model.terms import Action, Role
from game.session.clock import FixedClock
from tests.helpers.shared import ROOT
from tests.unit.session.games import begun, moves, resumed

T1 = TableId("t1")
tables = st.sampled_from([T1, TableId("t2"), TableId("zz")])
words = st.text(max_size=30)
anything = st.one_of(
    st.builds(k.NameTable, table=tables, name=words),
    st.builds(k.StartGame),
    st.builds(k.FinishStep, table=tables),
    st.builds(k.StartRound),
    st.builds(k.ResolveRound),
    st.builds(k.FinishGame),
    st.builds(k.ChooseOpgave, table=tables, opgave=st.builds(OpgaveId, words)),
    st.builds(k.Travel, table=tables, place=st.builds(PlaceId, words)),
    st.builds(k.ChooseRole, table=tables, role=st.sampled_from(Role)),
    st.builds(k.Act, table=tables, action=st.sampled_from(Action)),
    st.builds(k.ChooseOption, table=tables, option=st.integers()),
    st.builds(k.TallyVote, table=tables, role=st.sampled_from(Role), count=st.integers()),
)


class SessionMachine(RuleBasedStateMachine):
    """Keeps, beside the session, the states that should stand and those that a redo brings."""

    @initialize(seed=st.integers(0, 2**31))
    def begin(self, seed: int) -> None:
        self.clock = FixedClock()
        self.session = begun(clock=self.clock, seed=seed)
        self.standing = [self.session.state]
        self.undone = self.standing[1:]
        self.highest = 0

    @rule(choice=st.integers(0, 10_000))
    def play_on(self, choice: int) -> None:
        offers = moves(self.session)
        if offers:
            self.dispatch(offers[choice % len(offers)].command)

    @rule(command=anything)
    def try_anything(self, command: k.Command) -> None:
        before, data = self.session.state, len(self.session.data())
        if not self.dispatch(command):
            assert self.session.state is before
            assert len(self.session.data()) == data

    def dispatch(self, command: k.Command) -> bool:
        self.clock.advance(700)
        if isinstance(self.session.dispatch(command, "key"), Refused):
            return False
        self.standing.append(self.session.state)
        self.undone.clear()
        self.highest += 1
        assert self.session.seq == self.highest
        return True

    @rule(steps=st.integers(-1, 40))
    def undo(self, steps: int) -> None:
        possible = 0 < steps < len(self.standing)
        assert self.session.undo(steps) is possible
        if possible:
            self.undone[:0] = self.standing[-steps:]
            del self.standing[-steps:]

    @rule(steps=st.integers(-1, 10))
    def redo(self, steps: int) -> None:
        possible = 0 < steps <= len(self.undone)
        assert self.session.redo(steps) is possible
        if possible:
            self.standing += self.undone[:steps]
            del self.undone[:steps]

    @rule()
    def pause_or_go_on(self) -> None:
        before = self.session.elapsed_ms
        (self.session.unpause if self.session.paused else self.session.pause)()
        assert self.session.elapsed_ms == before

    @rule(text=words)
    def remark(self, text: str) -> None:
        kept = len(self.session.history.notes)
        refused = isinstance(self.session.remarks.note(text), Refused)
        assert len(self.session.history.notes) == kept + (not refused)

    @rule()
    def close(self) -> None:
        self.session.close()
        assert self.session.closed

    @rule(torn=st.integers(0, 60))
    def kill_and_reopen(self, torn: int) -> None:
        data = self.session.data()
        tail = data.splitlines(keepends=True)[-1][:-1][:torn]
        self.session = resumed(data + tail, self.clock)
        assert self.session.data() == data
        history = self.session.history
        assert [history.state(n) for n in range(history.positions + 1)] == self.standing

    @precondition(lambda self: len(self.standing) > 1)
    @rule(choice=st.integers(0, 10_000))
    def fork(self, choice: int) -> None:
        position = choice % len(self.standing)
        branch = self.session.fork(position)
        assert branch.state == self.standing[position]
        assert resumed(branch.data()).state == branch.state

    @invariant()
    def the_session_shows_what_stands(self) -> None:
        if hasattr(self, "session"):
            assert self.session.state == self.standing[-1]
            assert self.session.position == len(self.standing) - 1
            assert self.session.can_redo is bool(self.undone)


SessionMachine.TestCase.settings = settings(max_examples=40, stateful_step_count=40)
TestWhateverHappensReplayEqualsLive = SessionMachine.TestCase

PLAY = """
import hashlib, json
from tests.unit.session.games import begun, play
session = begun(casus="zolang-het-thuis-gaat")
play(session, 150)
session.undo(20)
play(session, 40, salt=5)
session.close()
data = session.data()
print(json.dumps([len(data), hashlib.sha256(data).hexdigest()]))
"""


def played_under(hash_seed: str) -> Any:
    done = subprocess.run(
        [sys.executable, "-c", PLAY],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": hash_seed},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


def test_the_same_commands_give_the_same_bytes_under_any_hash_seed() -> None:
    first, second = played_under("1"), played_under("4242")
    assert first == second
    assert first[0] > 50_000
