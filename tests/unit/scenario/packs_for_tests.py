"""Packs as strangers may make them, and pictures to put in them."""

import struct
import warnings
import zipfile
import zlib
from io import BytesIO

from tests.unit.scenario.scenario_texts import bankje

TEXT = bankje().encode()


def png(wide: int = 4, high: int = 2, *, header: bytes | None = None) -> bytes:
    """A whole grey PNG."""
    head = header or struct.pack(">IIBBBBB", wide, high, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"".join(b"\x00" + bytes(wide) for _ in range(min(high, 100))))
    chunks = ((b"IHDR", head), (b"IDAT", rows), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(kind, data) for kind, data in chunks)


def chunk(kind: bytes, data: bytes) -> bytes:
    """One chunk of a PNG with its sum."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def pack(*files: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of files, in this order, with these names to the letter."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in files:
            entry = zipfile.ZipInfo("x" * len(name))
            entry.filename = name
            entry.compress_type = method
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", UserWarning)  # the same name twice is on purpose
                archive.writestr(entry, data)
    return out.getvalue()


def with_link() -> bytes:
    """A pack whose scenario is a symbolic link."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        entry = zipfile.ZipInfo("scenario.toml")
        entry.create_system = 3
        entry.external_attr = 0o120777 << 16
        archive.writestr(entry, "/etc/passwd")
    return out.getvalue()


def locked() -> bytes:
    """A pack that says it has a password."""
    raw = bytearray(pack(("scenario.toml", TEXT)))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        raw[raw.index(mark) + at] |= 1
    return bytes(raw)


def lying(size: int) -> bytes:
    """A pack whose directory names another size than what comes out."""
    raw = bytearray(pack(("scenario.toml", TEXT), ("foto.png", png())))
    at = raw.rindex(b"PK\x01\x02")
    raw[at + 24 : at + 28] = struct.pack("<I", size)
    return bytes(raw)
