"""What an event may say, given the state before it: something new, and its own sum."""

from collections.abc import Callable, Mapping
from typing import Any

from game.model import events as e
from game.model.casus import Casus
from game.model.state import Dossier, Memory, State

_Check = Callable[[Casus, State, Any], bool]
HIGHEST_RESULT = 10_000


def says_something_new(casus: Casus, state: State, event: e.Event) -> bool:
    """Whether an event adds up and does not repeat what is so already."""
    check = _CHECKS.get(type(event))
    return check is None or check(casus, state, event)


def _dossier(state: State, event: Any) -> Dossier:
    return state.tables[event.table].dossier


def _memory(state: State, event: Any) -> Memory:
    return state.tables[event.table].memory


def _meter(casus: Casus, state: State, event: e.MeterChanged) -> bool:
    rule = casus.rules.meters[event.meter]
    old = state.tables[event.table].meters.get(event.meter, 0)
    return event.value == old + event.change and rule.low <= event.value <= rule.high


def _shared(casus: Casus, state: State, event: e.SharedMeterChanged) -> bool:
    rule = casus.rules.meters[event.meter]
    old = state.town.meters[event.meter]
    return event.value == old + event.change and rule.low <= event.value <= rule.high


def _energy(casus: Casus, state: State, event: e.EnergyChanged) -> bool:
    adds_up = event.value == state.town.energy[event.person] + event.change
    return adds_up and bool(event.change) and event.value <= casus.rules.numbers.energy.high


def _joined(casus: Casus, state: State, event: e.MemberJoined) -> bool:
    team = state.tables[event.table].team
    return event.person not in team and len(team) < casus.rules.numbers.team.size_max


def _filled(_casus: Casus, state: State, event: e.WorkFilled) -> bool:
    work = {item.id: item for item in _dossier(state, event).work}[event.inspanning]
    return event.fill == work.fill + event.change and work.fill < event.fill <= work.volume


def _later(_casus: Casus, state: State, event: e.LaterTold) -> bool:
    waiting = _dossier(state, event).pending
    return (event.encounter, event.option, event.due) in {
        (item.encounter, item.option, item.due) for item in waiting
    }


def _promise(_casus: Casus, state: State, event: e.PromiseSettled) -> bool:
    return _dossier(state, event).promises[event.number].kept is None


def _anchor(_casus: Casus, state: State, event: e.AnchorChanged) -> bool:
    return state.evidence[event.number].met != event.met


_CHECKS: Mapping[type, _Check] = {
    e.MeterChanged: _meter,
    e.SharedMeterChanged: _shared,
    e.EnergyChanged: _energy,
    e.MemberJoined: _joined,
    e.MemberLeft: lambda _c, s, ev: ev.person in s.tables[ev.table].team,
    e.WorkFilled: _filled,
    e.LaterTold: _later,
    e.SignalHeard: lambda _c, s, ev: ev.signal not in _memory(s, ev).heard,
    e.SignalPutToUse: lambda _c, s, ev: ev.signal not in _memory(s, ev).used,
    e.EncounterMet: lambda _c, s, ev: ev.encounter not in _memory(s, ev).met,
    e.NewsTold: lambda _c, s, ev: ev.news not in s.town.news,
    e.InitiativeOpened: lambda _c, s, ev: ev.initiative not in s.town.initiatives,
    e.FlagChanged: lambda _c, s, ev: (ev.flag in s.tables[ev.table].flags) != ev.on,
    e.WorkStarted: lambda _c, s, ev: (
        ev.inspanning not in {item.id for item in _dossier(s, ev).work}
    ),
    e.PromiseSettled: _promise,
    e.EvidenceRecorded: lambda _c, s, ev: ev.number == len(s.evidence) and bool(ev.weight),
    e.AnchorChanged: _anchor,
    e.ResultCounted: lambda _c, _s, ev: (
        0 <= ev.lasting <= HIGHEST_RESULT and 0 <= ev.now <= HIGHEST_RESULT
    ),
    e.RoundsChanged: lambda _c, s, ev: (
        bool(ev.change) and ev.rounds == s.setup.rounds + ev.change and ev.after == s.round
    ),
    e.RoundStarted: lambda _c, s, ev: ev.round == s.round + 1,
}
