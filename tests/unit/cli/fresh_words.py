"""Write the words of click as a catalogue of gettext: ``python -m tests.unit.cli.fresh_words``."""

import struct

from game.cli.usage import WORDS
from game.text.usage import COUNTED, UsageText

FILE = WORDS / "nl" / "LC_MESSAGES" / "messages.mo"
_MAGIC = 0x950412DE
_HEADER = "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n != 1);\n"


def catalogue() -> bytes:
    """The Dutch words in the form that gettext reads."""
    many = dict(COUNTED)
    said = {"": _HEADER}
    for phrase in UsageText:
        if phrase in many:
            other = many[phrase]
            said[f"{phrase.en}\0{other.en}"] = f"{phrase.nl}\0{other.nl}"
        elif phrase not in many.values():
            said[phrase.en] = phrase.nl
    rows = sorted((key.encode(), word.encode()) for key, word in said.items())
    return _packed(rows)


def _packed(rows: list[tuple[bytes, bytes]]) -> bytes:
    """A header, a table of places for keys and one for words, and the texts themselves."""
    first = 28
    start = first + 16 * len(rows)
    texts = b""
    tables: list[bytes] = []
    for column in (0, 1):
        for row in rows:
            tables.append(struct.pack("<II", len(row[column]), start + len(texts)))
            texts += row[column] + b"\0"
    head = struct.pack("<7I", _MAGIC, 0, len(rows), first, first + 8 * len(rows), 0, start)
    return head + b"".join(tables) + texts


def main() -> None:
    """Write the file."""
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_bytes(catalogue())


if __name__ == "__main__":
    main()
