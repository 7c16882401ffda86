"""Whether a PNG is whole and of a decent size, read from its bytes before anything draws it."""

import struct
import zlib

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
LARGEST_SIDE = 4_096
MOST_PIXELS = 12_000_000
LARGEST = 8 * 1024 * 1024
"""Bytes of one picture or sound."""
_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
_OGG = b"OggS"


def flaw(name: str, data: bytes) -> str:
    """Return what is wrong with a picture or sound, as one of our own words; "" when it is whole.

    Args:
        name: Its file name: ``.png`` or ``.ogg``.
        data: Its bytes.
    """
    if len(data) > LARGEST:
        return "~asset_large"
    if name.endswith(".ogg"):
        return "" if data.startswith(_OGG) else "~not_ogg"
    return _png(data)


def _png(data: bytes) -> str:
    if not data.startswith(_SIGNATURE):
        return "~not_png"
    at, pictured, number = len(_SIGNATURE), False, 0
    while at + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, at)
        kind, end = data[at + 4 : at + 8], at + 12 + length
        if end > len(data) or zlib.crc32(data[at + 4 : end - 4]) != _sum(data, end):
            return "~png_damaged"
        if number == 0:
            told = _header(kind, data[at + 8 : end - 4])
            if told:
                return told
        pictured = pictured or kind == b"IDAT"
        if kind == b"IEND":
            return "" if pictured and end == len(data) else "~png_damaged"
        at, number = end, number + 1
    return "~png_damaged"


def _sum(data: bytes, end: int) -> int:
    return int(struct.unpack_from(">I", data, end - 4)[0])


def _header(kind: bytes, data: bytes) -> str:
    if kind != b"IHDR" or len(data) != 13:
        return "~png_damaged"
    wide, high, depth, colours, packing, filtering, _ = struct.unpack(">IIBBBBB", data)
    if not wide or not high or depth not in _DEPTHS.get(colours, ()) or packing or filtering:
        return "~png_damaged"
    large = max(wide, high) > LARGEST_SIDE or wide * high > MOST_PIXELS
    return "~png_wide" if large else ""
