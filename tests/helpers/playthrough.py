"""A whole game by a simple policy, told in plain lines that a person can read through."""

from collections.abc import Iterator
from dataclasses import fields
from typing import cast

from game.model import commands as k
from game.model import events as e
from game.model.casus import Casus
from game.model.refusal import Refused
from game.model.state import State
from game.model.terms import Action, Meter, Turn
from game.rules import roles
from game.rules.decide import advance
from game.rules.legal import moves
from game.rules.scoring import lesson_scores, quadrant

WISHES = (
    Action.SCALE_UP, Action.EVALUATE, Action.ADOPT_INITIATIVE, Action.START_PILOT, Action.INVITE,
    Action.AGREE_SAFETY_NET, Action.UNBURDEN, Action.ASK_HELP, Action.LISTEN, Action.CONNECT,
    Action.REPORT_BACK, Action.ASK_DECISION,
)  # fmt: skip
"""What the policy would like to do, best first."""
WALKS = 3
"""How many steps it takes in a round."""
LONGEST = 600


def told(casus: Casus, state: State) -> str:
    """Return a game from its first command to its end, a line for each thing that happens."""
    return "\n".join(_lines(casus, state)) + "\n"


def _lines(casus: Casus, state: State) -> Iterator[str]:
    setup = state.setup
    yield f"{casus.about.title}: {casus.level}, {setup.rounds} rounds, seed {setup.seed}"
    for _ in range(LONGEST):
        if state.over:
            break
        command = choice(casus, state)
        stepped = advance(casus, state, command)
        assert not isinstance(stepped, Refused), (command, stepped)
        yield f"> {_words(command)}"
        for event in stepped.events:
            yield from _event_lines(event)
        state = stepped.state
    assert state.over
    yield from _ends(casus, state)


def _ends(casus: Casus, state: State) -> Iterator[str]:
    yield ""
    for table in state.tables.values():
        outcome = table.dossier.outcome
        yield (
            f"{table.name}: now {_points(outcome.now)}, lasting {_points(outcome.lasting)},"
            f" harm {_points(outcome.harm)}, {quadrant(casus, state, table.id)}"
        )
        history = ", ".join(f"{role} ({fit})" for role, fit in table.stance.history)
        yield f"  roles: {history}"
        scores = lesson_scores(casus, state, table.id)
        yield "  lessons: " + ", ".join(f"{les.value}: {_points(scores[les])}" for les in scores)


def choice(casus: Casus, state: State) -> k.Command:
    """Return what the policy does: complete forms, take the role that fits, do its wishes."""
    offers = [offer.command for offer in moves(casus, state)]
    for wanted in (_form, _role, _wish, _walk, _answer, _onward):
        command = wanted(casus, state, offers)
        if command is not None:
            return command
    msg = f"nothing to do in {state.step}"
    raise AssertionError(msg)


def _form(_casus: Casus, state: State, offers: list[k.Command]) -> k.Command | None:
    """Go and listen, finish when possible, and until then give reasons and fill blocks."""
    for command in offers:
        if isinstance(command, k.VisitPlace | k.RankOpgave | k.ChooseOpgave):
            return command
        if isinstance(command, k.FillBlock) and state.step == "plan":
            canvas = state.tables[command.table].dossier.plan.canvas
            if command.block not in canvas:
                return command
    for kind in (k.CompareRankings, k.FinishStep):
        found = next((command for command in offers if isinstance(command, kind)), None)
        if found is not None:
            return found
    reasons = (one for one in offers if isinstance(one, k.ShapeOpgave) and one.field == "signal")
    return next((one for one in reasons if _fresh(state, one)), None)


def _fresh(state: State, command: k.ShapeOpgave) -> bool:
    form = state.tables[command.table].dossier.form
    return form is not None and command.choice not in form.why.signals


def _role(casus: Casus, state: State, offers: list[k.Command]) -> k.Command | None:
    """Take the role that fits best now; the lowest card of equals."""
    able = [command for command in offers if isinstance(command, k.ChooseRole)]
    if not able:
        return None
    first = [command for command in able if command.table == able[0].table]
    table = state.tables[first[0].table]
    return max(first, key=lambda command: roles.fit(casus, state, table, command.role))


def _wish(_casus: Casus, _state: State, offers: list[k.Command]) -> k.Command | None:
    acts = [command for command in offers if isinstance(command, k.Act)]
    wanted = [command for command in acts if command.action in WISHES]
    return min(wanted, key=lambda command: WISHES.index(command.action), default=None)


def _walk(casus: Casus, state: State, offers: list[k.Command]) -> k.Command | None:
    """Go where the table has not been this game, as long as there is time to act."""
    for command in offers:
        if not isinstance(command, k.Travel):
            continue
        table = state.tables[command.table]
        outside = casus.board.places[command.place].ring == "outer"
        fresh = command.place not in {place for _action, place, _target in table.trip.done}
        if table.trip.steps < WALKS and outside and fresh and table.meters[Meter.TIME] >= 100:
            return command
    return None


def _answer(_casus: Casus, _state: State, offers: list[k.Command]) -> k.Command | None:
    return next((command for command in offers if isinstance(command, k.ChooseOption)), None)


_ONWARD = (
    k.StartGame, k.AdoptKoersagenda, k.FinishRoute, k.ResolveRound, k.StartLearning,
    k.StartRound, k.FinishGame,
)  # fmt: skip


def _onward(_casus: Casus, state: State, offers: list[k.Command]) -> k.Command | None:
    busy = [table for table in state.tables.values() if table.turn is not Turn.READY]
    for command in offers:
        if isinstance(command, k.FinishRoute) and busy and command.table != busy[0].id:
            continue
        if isinstance(command, _ONWARD):
            return command
    return None


def _words(record: k.Command | e.Event) -> str:
    """Return a record as "kind: field value, field value", without what holds its default."""
    parts = [
        f"{field.name} {_value(field.name, getattr(record, field.name))}"
        for field in fields(record)
        if field.name != "kind" and getattr(record, field.name) not in ("", (), None)
    ]
    kind = record.kind.replace("_", " ")
    return f"{kind}: {', '.join(parts)}" if parts else kind


_HUNDREDTHS = frozenset(
    {"change", "value", "amount", "volume", "fill", "progress", "wasted", "now", "lasting"}
    | {"weight", "common", "total"}
)


def _value(name: str, value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case int() if name in _HUNDREDTHS:
            return _points(value)
        case tuple():
            items = cast("tuple[object, ...]", value)
            return " ".join(_value(name, item) for item in items)
        case e.Cause():
            return f"{value.kind} {value.ref}".strip()
        case e.Because():
            return _because(value)
        case str() | int():
            return str(value)
        case _:
            return type(value).__name__


def _because(value: e.Because) -> str:
    named = [
        str(getattr(value, field.name))
        for field in fields(value)
        if getattr(value, field.name) not in ("", 0)
    ]
    return " ".join(named) or "nothing named"


def _points(hundredths: int) -> str:
    return f"{hundredths / 100:g}"


def _event_lines(event: e.Event) -> Iterator[str]:
    if isinstance(event, e.RoundStarted):
        yield ""
        yield f"===== round {event.round} ====="
        return
    yield f"    {_words(event)}"
