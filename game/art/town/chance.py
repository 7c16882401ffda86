"""Draws that are the same for the same words, on every platform and in every run."""

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

_T = TypeVar("_T")


class Chance:
    """A row of draws that depends on its words only."""

    def __init__(self, *words: str) -> None:
        self._key = "\x1f".join(words).encode()
        self._count = 0

    def unit(self) -> float:
        """The next number, 0 <= number < 1."""
        self._count += 1
        digest = blake2b(self._key + self._count.to_bytes(4, "big"), digest_size=6).digest()
        return int.from_bytes(digest, "big") / 2**48

    def between(self, low: float, high: float) -> float:
        """The next number, low <= number < high."""
        return low + (high - low) * self.unit()

    def pick(self, options: Sequence[_T]) -> _T:
        """The next choice from options that are not empty."""
        return options[int(self.unit() * len(options))]
