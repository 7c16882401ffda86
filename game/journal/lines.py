"""Lines of a session file: one record, then the hash chain that ties it to all lines before.

A line is a JSON object whose last 28 bytes are ``,"chain":"<16 hex>"}``: the first 16 hex digits
of the sha256 of the previous chain value (ASCII) and the bytes of this line before ``,"chain"``.
"""

from hashlib import sha256

FIRST_CHAIN = "speelveld-log-1"
"""The chain value before the first line."""

_TAIL = 28
_DIGITS = 16


def seal(record: bytes, previous: str) -> tuple[bytes, str]:
    """Return the line for a record (a JSON object) with its newline, and its chain value."""
    body = record[:-1]
    chain = _chain(body, previous)
    return b'%b,"chain":"%b"}\n' % (body, chain.encode("ascii")), chain


def unseal(line: bytes, previous: str) -> tuple[bytes, str] | None:
    """Return the record of a line (without its newline) and its chain value.

    None when the line does not follow ``previous``: then nothing in it may be trusted.
    """
    body = line[:-_TAIL]
    chain = _chain(body, previous)
    if line[-_TAIL:] != b',"chain":"%b"}' % chain.encode("ascii"):
        return None
    return body + b"}", chain


def chain_at(lines: bytes, end: int) -> str:
    """Return the chain value of the sealed line that ends (newline included) at ``end``."""
    return lines[end - _DIGITS - 3 : end - 3].decode("ascii")


def _chain(body: bytes, previous: str) -> str:
    digest = sha256(previous.encode("ascii"))
    digest.update(body)
    return digest.hexdigest()[:_DIGITS]
