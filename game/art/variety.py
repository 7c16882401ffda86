"""Stable variety: the same key always gives the same choice, on every machine."""

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

_T = TypeVar("_T")


def pick(key: str, purpose: str, options: Sequence[_T]) -> _T:
    """One of the options, fixed by key and purpose; ``options`` may repeat an item for weight.

    Raises:
        ValueError: There is nothing to choose from.
    """
    if not options:
        raise ValueError("nothing to choose from for " + purpose)
    digest = blake2b(f"{key}\n{purpose}".encode(), digest_size=8).digest()
    return options[int.from_bytes(digest, "big") % len(options)]
