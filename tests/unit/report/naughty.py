"""A session in which people type whatever they can think of, wherever the game lets them."""

import json
from functools import cache

from game.journal.records import Contest, Note
from game.model import commands as k
from game.model.refusal import Refused
from game.session.session import Session
from game.sim.autoplay import play
from game.sim.registry import make
from tests.helpers.shared import SHARED
from tests.unit.report.sessions import begun

HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "javascript:alert(1)",
    "</style><script>x</script>",
    "</title><b>vet</b>",
    "=2+5+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd",
    "+31 6 1234",
    "-1-1",
    "{{ 7*7 }} {% raw %} ${x} %(naam)s {0}",
    "é ü 北京 ﷽ 🙂",
    "']]>&amp;&#x3C;&lt;",
)


def strings() -> tuple[str, ...]:
    """Return hostile strings of our own, and the public big list where that is there."""
    path = SHARED / "corpora/blns/blns.json" if SHARED is not None else None
    listed: list[str] = (
        json.loads(path.read_text("utf-8")) if path is not None and path.is_file() else []
    )
    return (*HOSTILE, *listed)


@cache
def naughty() -> Session:
    """Return a session of two tables that says all of it; what the game refuses is left out."""
    session = begun(tables=2, rounds=3)
    for text in HOSTILE:
        session.dispatch(k.NameTable(table=next(iter(session.state.tables)), name=text), "key")
    play(session, make("near"), after=lambda: None)
    said: list[Note | Contest | Refused] = [session.remarks.note(text) for text in strings()]
    said += [session.remarks.note(text, table="t1", topic="monday") for text in HOSTILE]
    said += [session.remarks.contest(0, text, 50) for text in HOSTILE]
    chosen = [step.seq for step in session.history.steps if step.command.kind == "choose_role"]
    for text in HOSTILE:
        session.remarks.reason(text, seq=chosen[0])
    assert sum(isinstance(one, Note | Contest) for one in said) > 2 * len(HOSTILE) - 5
    assert not all(isinstance(one, Refused) for one in said)
    return session
