"""The keys that scenario files may hold, gathered from the schema."""

from typing import get_origin

from game.scenario import schema
from game.scenario.fields import Part


def _all() -> frozenset[str]:
    found: set[str] = set()
    waiting: list[type[Part]] = [Part]
    while waiting:
        inside = waiting.pop().__subclasses__()
        waiting.extend(inside)
        for part in inside:
            found.update(field.alias or name for name, field in part.model_fields.items())
    return frozenset(found)


ALL = _all()
"""Every key of every table."""
LISTS = frozenset(
    field.alias or name
    for name, field in schema.Document.model_fields.items()
    if get_origin(field.annotation) is list
) | {"ontmoetingen.opties"}
"""Keys of tables of which there are several."""
