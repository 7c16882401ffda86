"""Files that a word processor saved as something else than UTF-8."""

from game.scenario.reading import LARGEST

BOM = b"\xef\xbb\xbf"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_WINDOWS_LETTERS = frozenset(
    "àáâäåæçèéêëìíîïñòóôöøùúûüýÿœÀÁÂÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖØÙÚÛÜÝŒ€°§«»’‘“”„…–—×·½¼¾²³±"
)
"""What Dutch and its neighbours write beyond ASCII; anything else leaves room for doubt."""


def recoded(raw: bytes) -> str | None:
    """Return the text of UTF-16 or Windows bytes, or None when there is room for doubt."""
    if len(raw) > LARGEST:
        return None
    if raw.startswith(_UTF16):
        return _decoded(raw, "utf-16")
    raw = raw.removeprefix(BOM)  # some programs put it before Windows letters too
    text = _decoded(raw, "cp1252")
    if text is None or raw.isascii() or b"\x00" in raw:
        return None
    strange = {char for char in text if not char.isascii()} - _WINDOWS_LETTERS
    return None if strange or _decoded(raw, "utf-8") is not None else text


def _decoded(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return None
