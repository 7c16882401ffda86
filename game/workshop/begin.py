"""Beginning a casus: a small one of our own, or a copy of one that is there, ready to adapt."""

import re
import unicodedata
from enum import StrEnum
from importlib.resources import files
from pathlib import Path
from shutil import rmtree

import tomlkit

from game.model.value import value
from game.scenario import tomltext
from game.scenario.jsonschema import schema_text
from game.scenario.keeping import keep
from game.scenario.reading import SCENARIO_FILE, ReadFailure, read_scenario

SCHEMA_FILE = "schema.json"
_PICTURES = (".png", ".ogg")
_LONGEST_ID = 40


class Hindrance(StrEnum):
    """Why no casus was written."""

    NO_NAME = "no_name"
    TAKEN = "taken"
    UNREADABLE = "unreadable"
    BROKEN = "broken"
    NO_WRITE = "no_write"


@value
class NotBegun:
    """No casus was written, and nothing that was there has changed; ``path`` says where."""

    why: Hindrance
    path: str


@value
class Begun:
    """A casus that was written: its id, its title, and every file that is new."""

    id: str
    title: str
    files: tuple[Path, ...]


def id_of(name: str) -> str:
    """Return the id that a name gives: "Ons Plein!" is ``ons-plein``; "" when none is left."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    words = re.sub(r"[^a-z0-9]+", "-", plain.lower()).lstrip("-0123456789")
    return words[:_LONGEST_ID].strip("-")


def title_of(name: str) -> str:
    """Return the title that a name gives: ``ons-plein`` is "Ons plein"."""
    one_word = " " not in name.strip()
    said = " ".join((re.sub("[-_]", " ", name) if one_word else name).split())
    return said[:1].upper() + said[1:]


def template() -> str:
    """Return the small commented casus that a new one starts from."""
    return (files("game.workshop") / "templates" / "casus.toml").read_text(encoding="utf-8")


def adapted(text: str, name: str) -> str:
    """Return a scenario text under another id and title; comments and all else stay.

    Args:
        text: A scenario file that can be read.
        name: What the author calls the new casus.
    """
    document = tomlkit.parse(text)
    document["id"] = id_of(name)
    document["titel"] = title_of(name)
    return tomlkit.dumps(document)


def begin(name: str, folder: Path, source: Path | None = None) -> Begun | NotBegun:
    """Write a new casus in a folder of its own, and the schema beside it when it is not there.

    English texts are not copied: they would be those of another casus.

    Args:
        name: Its name; the id comes from it.
        folder: Where the folder of the casus comes.
        source: Folder or file of the casus to copy; None is the small one of our own.
    """
    target = folder / id_of(name)
    if not id_of(name):
        return NotBegun(why=Hindrance.NO_NAME, path=name)
    text = template() if source is None else read_scenario(_file_of(source))
    if isinstance(text, ReadFailure):
        return NotBegun(why=Hindrance.UNREADABLE, path=str(source))
    parsed = tomltext.parse(text)
    if isinstance(parsed, tomltext.Broken) or parsed.slips:
        return NotBegun(why=Hindrance.BROKEN, path=str(source))
    try:
        target.mkdir(parents=True)
    except FileExistsError:
        return NotBegun(why=Hindrance.TAKEN, path=str(target))
    except OSError:
        return NotBegun(why=Hindrance.NO_WRITE, path=str(folder))
    try:
        written = _write(target, adapted(text, name), source)
    except OSError:
        rmtree(target, ignore_errors=True)  # half a casus, in a folder that was made just now
        return NotBegun(why=Hindrance.NO_WRITE, path=str(target))
    return Begun(id=id_of(name), title=title_of(name), files=written)


def _file_of(source: Path) -> Path:
    return source / SCENARIO_FILE if source.is_dir() else source


def _write(target: Path, text: str, source: Path | None) -> tuple[Path, ...]:
    """Write the files of a casus in its new, empty folder."""
    scenario = target / SCENARIO_FILE
    scenario.write_text(text, encoding="utf-8", newline="\n")
    written = [scenario]
    for picture in _pictures(source):
        copy = target / picture.relative_to(_file_of(source or target).parent)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(picture.read_bytes())
        written.append(copy)
    schema = target.parent / SCHEMA_FILE
    if not schema.exists():
        keep(schema, schema_text().encode("utf-8"))
        written.append(schema)
    return tuple(written)


def _pictures(source: Path | None) -> list[Path]:
    """Return the casus's own pictures and sounds; links lead elsewhere and are left."""
    if source is None:
        return []
    found = sorted(_file_of(source).parent.rglob("*"))
    return [one for one in found if one.suffix in _PICTURES and _plain(one)]


def _plain(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()
