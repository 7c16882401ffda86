"""Chance without hidden state: a draw depends on its keys alone, never on earlier draws.

So a "what if" that changes one choice meets the same luck everywhere else.
"""

from hashlib import blake2b

ALGORITHM = "blake2b-64/1"
"""Name of the algorithm, kept in every session file."""


def draw(seed: int, round_: int, table: str, place: str, purpose: str, n: int) -> int:
    """Return a number from 0 to ``n`` - 1 (n >= 1).

    The bias of the modulo is below ``n`` / 2**64.
    """
    key = f"{seed}|{round_}|{table}|{place}|{purpose}".encode()
    return int.from_bytes(blake2b(key, digest_size=8).digest(), "big") % n
