"""Where each key of a scenario file belongs: for who wrote it in another place."""

from collections.abc import Iterator, Mapping
from functools import cache

from game.scenario import keys, schema, schema_state, schema_world
from game.scenario.fields import Part

TOP = "~top"
"""The part of a file above the first table."""
_HOMES: tuple[tuple[type[Part], str], ...] = (
    (schema.Document, TOP),
    (schema.Option, "[[ontmoetingen.opties]]"),
    (schema_state.EffectTable, "kosten / gevolgen"),
    (schema.Encounter, "[[ontmoetingen]]"),
    (schema_world.Person, "[[personen]]"),
    (schema_world.Place, "[[plekken]]"),
    (schema_world.Signal, "[[signalen]]"),
    (schema.Opgave, "[[opgaven]]"),
    (schema.Inspanning, "[[inspanningen]]"),
    (schema.Goal, "[[doelen]]"),
    (schema.News, "[[nieuws]]"),
    (schema.Initiative, "[[initiatieven]]"),
    (schema.Epilogue, "[[epilogen]]"),
    (schema_world.Area, "[[gebieden]]"),
    (schema.Closing, "[afsluiting]"),
    (schema.Start, "[start]"),
    (schema.Deviations, "[afwijkingen]"),
    (schema_state.Later, "later"),
    (schema_state.Proof, "bewijs"),
    (schema_state.Promise, "afspraak"),
    (schema_world.Lines, "zinnen"),
    (schema_state.Predicate, "als / vereist"),
)
"""Each table with how an author calls it; the first that knows a key is named first."""
_ROWS: Mapping[str, str] = {"opties": "[[ontmoetingen.opties]]"}
_MOST = 3


@cache
def _known() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for model, home in _HOMES:
        for key in _keys(model):
            found[key] = (*found.get(key, ()), home)
    return found


def _keys(model: type[Part]) -> Iterator[str]:
    return (keys.dutch_key(name) for name in model.model_fields)


def home(key: str, root: type[Part]) -> str:
    """Return where a key belongs, or "" when no table or too many tables know it.

    Args:
        key: A key that was written elsewhere.
        root: The schema of the file; only a scenario is known here.
    """
    if root is not schema.Document:
        return ""
    if key in _ROWS:
        return _ROWS[key]
    homes = _known().get(key, ())
    return homes[0] if homes and (len(homes) <= _MOST or homes[0] == TOP) else ""
