"""Records to JSON and back; the only place that knows the wire form."""

from functools import cache
from typing import cast

from pydantic import ValidationError

from game.journal.records import Record
from game.journal.wire import Wire

_LONGEST_DETAIL = 300


def encode(record: Record) -> bytes:
    """Return a record as one compact JSON object; equal records give equal bytes."""
    return _wire().dump(record)


def decode(data: bytes) -> Record | str:
    """Return the record in a JSON object, or in English what is wrong with it."""
    try:
        return cast("Record", _wire().load(data))
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        place = ".".join(str(part) for part in first["loc"][:6])
        return f"{place}: {first['msg']}"[:_LONGEST_DETAIL]


@cache
def _wire() -> Wire:
    # Built at first use: it takes tens of milliseconds that `--help` need not wait for.
    return Wire(Record)
