"""How events about one table change the state."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from game.model import events as e
from game.model.casus import Casus
from game.model.state import Memory, PlainWords, State, Table
from game.model.value import replace
from game.rules import evolve_dossier
from game.rules.evolving import Change


def _memory(table: Table, **changes: Any) -> Table:
    return replace(table, memory=replace(table.memory, **changes))


def _stance(table: Table, **changes: Any) -> Table:
    return replace(table, stance=replace(table.stance, **changes))


def _trip(table: Table, **changes: Any) -> Table:
    return replace(table, trip=replace(table.trip, **changes))


def table_named(_casus: Casus, table: Table, event: e.TableNamed) -> Table:
    """Set the name."""
    return replace(table, name=event.name)


def players_changed(_casus: Casus, table: Table, event: e.PlayersChanged) -> Table:
    """Write down how many people are at the table."""
    return replace(table, players=event.players)


def turn_passed(_casus: Casus, table: Table, event: e.TurnPassed) -> Table:
    """Go on within the step."""
    return replace(table, turn=event.turn)


def signal_heard(_casus: Casus, table: Table, event: e.SignalHeard) -> Table:
    """Remember a signal."""
    return _memory(table, heard=(*table.memory.heard, event.signal))


def signal_put_to_use(_casus: Casus, table: Table, event: e.SignalPutToUse) -> Table:
    """Remember that a signal was used."""
    return _memory(table, used=(*table.memory.used, event.signal))


def place_visited(_casus: Casus, table: Table, event: e.PlaceVisited) -> Table:
    """Remember a visit; the dossier has no place."""
    if not event.place or event.place in table.memory.visited:
        return table
    return _memory(table, visited=(*table.memory.visited, event.place))


def vote_tallied(_casus: Casus, table: Table, event: e.VoteTallied) -> Table:
    """Write down the cards of a role."""
    tally = {**table.stance.tally, event.role: event.count}
    return _stance(table, tally={role: count for role, count in tally.items() if count})


def minority_voiced(_casus: Casus, table: Table, event: e.MinorityVoiced) -> Table:
    """Write down another voice."""
    return _stance(table, minority=(*table.stance.minority, event.role))


def role_chosen(_casus: Casus, table: Table, event: e.RoleChosen) -> Table:
    """Set the role; an announcement is used up."""
    return _stance(table, role=event.role, announced=None, free_switches=event.free_switches)


def role_announced(_casus: Casus, table: Table, event: e.RoleAnnounced) -> Table:
    """Keep the announcement for the next round."""
    return _stance(table, announced=event.role)


def role_forced(_casus: Casus, table: Table, event: e.RoleForced) -> Table:
    """Let the council dictate the role, or give the choice back."""
    return _stance(table, forced=event.forced)


def table_moved(_casus: Casus, table: Table, event: e.TableMoved) -> Table:
    """Put the pawn on a place."""
    return _trip(table, place=event.place, steps=table.trip.steps + 1)


def action_taken(_casus: Casus, table: Table, event: e.ActionTaken) -> Table:
    """Count an action in the round and in the game."""
    memory: Memory = table.memory
    done = {**memory.done, event.action: memory.done.get(event.action, 0) + 1}
    visited = memory.visited
    if event.place not in visited:
        visited = (*visited, event.place)
    trip = replace(table.trip, done=(*table.trip.done, (event.action, event.place, event.target)))
    return replace(table, trip=trip, memory=replace(memory, done=done, visited=visited))


def nonsense_called(_casus: Casus, table: Table, event: e.NonsenseCalled) -> Table:
    """Put a text before the table that it has to say plainly."""
    words = PlainWords(about=event.about, ref=event.ref)
    return replace(table, trip=replace(table.trip, plain=words))


def plain_written(_casus: Casus, table: Table, event: e.PlainWritten) -> Table:
    """Set one of the three fields."""
    texts: dict[str, Any] = {event.field: event.text}
    return _plain(table, **texts)


def plain_judged(_casus: Casus, table: Table, event: e.PlainJudged) -> Table:
    """Keep what Leefwereld said."""
    return _plain(table, verdict="plain" if event.plain else "unclear")


def plain_refused(_casus: Casus, table: Table, _event: e.PlainRefused) -> Table:
    """Keep that the table let it be."""
    return _plain(table, verdict="refused")


def _plain(table: Table, **changes: Any) -> Table:
    words = table.trip.plain
    if words is None:
        return table
    return replace(table, trip=replace(table.trip, plain=replace(words, **changes)))


def intervened(_casus: Casus, table: Table, event: e.Intervened) -> Table:
    """Remember that Bestuur stepped in, and when."""
    return replace(table, memory=replace(table.memory, intervened=event.round))


def member_joined(casus: Casus, table: Table, event: e.MemberJoined) -> Table:
    """Add a member; their domains count as met from now on."""
    known = table.memory.domains
    fresh = tuple(item for item in casus.people[event.person].domains if item not in known)
    memory = replace(table.memory, domains=(*known, *fresh))
    return replace(table, team=(*table.team, event.person), memory=memory)


def member_left(_casus: Casus, table: Table, event: e.MemberLeft) -> Table:
    """Take a member out of the team."""
    return replace(table, team=tuple(item for item in table.team if item != event.person))


def encounter_met(_casus: Casus, table: Table, event: e.EncounterMet) -> Table:
    """Put an encounter before the table."""
    trip = replace(table.trip, encounter=event.encounter)
    if event.encounter is None:
        return replace(table, trip=trip)
    memory = replace(table.memory, met=(*table.memory.met, event.encounter))
    return replace(table, trip=trip, memory=memory)


def option_chosen(_casus: Casus, table: Table, event: e.OptionChosen) -> Table:
    """Remember the answer."""
    options = (*table.memory.options, (event.encounter, event.option))
    return _memory(table, options=options)


def flag_changed(_casus: Casus, table: Table, event: e.FlagChanged) -> Table:
    """Switch a flag."""
    others = tuple(flag for flag in table.flags if flag is not event.flag)
    return replace(table, flags=(*others, event.flag) if event.on else others)


def mark_made(_casus: Casus, table: Table, event: e.MarkMade) -> Table:
    """Set a mark."""
    if event.mark in table.memory.marks:
        return table
    return _memory(table, marks=(*table.memory.marks, event.mark))


def fit_revealed(_casus: Casus, table: Table, event: e.FitRevealed) -> Table:
    """Write the round's role and fit in the role line."""
    return _stance(table, history=(*table.stance.history, (event.role, event.fit)))


def meter_changed(_casus: Casus, table: Table, event: e.MeterChanged) -> Table:
    """Set a meter."""
    return replace(table, meters={**table.meters, event.meter: event.value})


def next_time_changed(_casus: Casus, table: Table, event: e.NextTimeChanged) -> Table:
    """Set what the next round gets more or less."""
    return _trip(table, next_time=event.value)


def reserve_drawn(_casus: Casus, table: Table, event: e.ReserveDrawn) -> Table:
    """Count what a table drew from the reserve, this round and in all."""
    drawn = table.dossier.drawn + event.total - table.trip.drawn_reserve
    dossier = replace(table.dossier, drawn=drawn)
    return _trip(replace(table, dossier=dossier), drawn_reserve=event.total)


def unchanged(_casus: Casus, table: Table, _event: e.Event) -> Table:
    """Leave the table as it is: the event is only told."""
    return table


_CHANGES: Mapping[type, Change] = MappingProxyType(
    {
        **evolve_dossier.CHANGES,
        e.TableNamed: table_named,
        e.PlayersChanged: players_changed,
        e.TurnPassed: turn_passed,
        e.SignalHeard: signal_heard,
        e.SignalPutToUse: signal_put_to_use,
        e.PlaceVisited: place_visited,
        e.VoteTallied: vote_tallied,
        e.MinorityVoiced: minority_voiced,
        e.RoleChosen: role_chosen,
        e.RoleAnnounced: role_announced,
        e.RoleForced: role_forced,
        e.TableMoved: table_moved,
        e.ActionTaken: action_taken,
        e.MemberJoined: member_joined,
        e.MemberLeft: member_left,
        e.Intervened: intervened,
        e.NonsenseCalled: nonsense_called,
        e.PlainWritten: plain_written,
        e.PlainJudged: plain_judged,
        e.PlainRefused: plain_refused,
        e.ProgressMade: unchanged,
        e.EncounterMet: encounter_met,
        e.OptionChosen: option_chosen,
        e.FlagChanged: flag_changed,
        e.MarkMade: mark_made,
        e.FitRevealed: fit_revealed,
        e.MinorityProvedRight: unchanged,
        e.MeterChanged: meter_changed,
        e.NextTimeChanged: next_time_changed,
        e.ReserveDrawn: reserve_drawn,
    }
)


def _on_table(change: Change) -> Callable[[Casus, State, Any], State]:
    def apply(casus: Casus, state: State, event: Any) -> State:
        table = change(casus, state.tables[event.table], event)
        return replace(state, tables={**state.tables, event.table: table})

    return apply


APPLY: Mapping[type, Callable[[Casus, State, Any], State]] = MappingProxyType(
    {kind: _on_table(change) for kind, change in _CHANGES.items()}
)
"""The function for each event about a table."""
