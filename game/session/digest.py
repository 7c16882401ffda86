"""A fingerprint of the state, over a projection that has a name.

The projection lists its fields one by one, so that a field added to the state later does not
change the digests of old sessions. A projection, once released, never changes.
"""

import json
from hashlib import sha256
from typing import Any

from game.model.state import State, Table, Town

PROJECTION = "state-1"
"""Name of the projection below, kept in every header."""

_DIGITS = 16


def digest(state: State) -> str:
    """Return 16 hex digits; equal states have equal digests in any process."""
    text = json.dumps(_state(state), sort_keys=True, separators=(",", ":"))
    return sha256(text.encode("ascii")).hexdigest()[:_DIGITS]


def _state(state: State) -> dict[str, Any]:
    return {
        "step": state.step,
        "round": state.round,
        "tables": {table.id: _table(table) for table in state.tables.values()},
        "town": _town(state.town),
        "evidence": [[item.lesson, item.sort, item.weight, item.met] for item in state.evidence],
    }


def _table(table: Table) -> dict[str, Any]:
    return {
        "meters": dict(table.meters),
        "flags": sorted(table.flags),
        "team": list(table.team),
        "role": table.stance.role,
        "fits": [list(entry) for entry in table.stance.history],
        "place": table.trip.place,
        "heard": list(table.memory.heard),
        "options": [list(entry) for entry in table.memory.options],
        "work": [[work.id, work.kind, work.fill] for work in table.dossier.work],
        "result": [table.dossier.outcome.now, table.dossier.outcome.lasting],
    }


def _town(town: Town) -> dict[str, Any]:
    return {
        "meters": dict(town.meters),
        "areas": {area: dict(meters) for area, meters in town.areas.items()},
        "energy": dict(town.energy),
        "ties": sorted([*pair, tie] for pair, tie in town.ties.items()),
        "tensions": dict(town.tensions),
        "news": list(town.news),
    }
