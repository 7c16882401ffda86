"""Older formats: one pure function a format step turns a record of format n into n + 1.

A format step ships with a real log of the old format in ``tests/golden/logs``, for ever.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, cast

from game.journal.records import FORMAT

Json: TypeAlias = dict[str, Any]
Upcast: TypeAlias = Callable[[Json], Json]

UPCASTS: Mapping[int, Upcast] = {}
"""From the number of an older format to what lifts a record to the next; none yet."""


def upcast(data: bytes, old: int, upcasts: Mapping[int, Upcast] = UPCASTS) -> bytes | str:
    """Return a record (JSON) of format ``old`` in the format of today, or what is wrong."""
    if not all(number in upcasts for number in range(old, FORMAT)):
        return f"format {old} is unknown"
    try:
        record = cast("Json", json.loads(data))
        for number in range(old, FORMAT):
            record = upcasts[number](record)
    except (LookupError, TypeError, ValueError, RecursionError) as error:
        return f"no record of format {old}: {error}"
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode()
