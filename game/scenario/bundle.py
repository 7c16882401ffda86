"""What a casus consists of, wherever it comes from: a folder, a file, or a pack."""

from collections.abc import Callable
from pathlib import Path, PurePath
from typing import TypeAlias

from game.model.value import value
from game.scenario.asset_names import ASSET, is_pack
from game.scenario.diagnostics import FileReport, Report
from game.scenario.pictures import LARGEST as LARGEST_ASSET
from game.scenario.reading import (
    SCENARIO_FILE,
    TRANSLATION_FILE,
    ReadFailure,
    decode,
    opened,
    read_scenario,
)

Fetch: TypeAlias = Callable[[str], bytes | None]
"""Gives a picture or sound by its name in the folder of the casus, or None."""


def nothing(_name: str) -> bytes | None:
    """Give no picture: for a text that comes alone."""
    return None


@value
class Bundle:
    """The texts of a casus, and the way to its pictures.

    Attributes:
        name: What messages call the scenario.
        text: TOML of the scenario.
        translation: Its English texts, "" when there are none, or why they cannot be read.
        fetch: Gives its pictures and sounds.
        pack: sha256 of the pack that it came in, or "".
    """

    name: str
    text: str
    translation: str | FileReport = ""
    fetch: Fetch = nothing
    pack: str = ""


def gather(path: Path) -> Bundle | Report:
    """Return the bundle of a folder, a scenario file or a pack; or why it cannot be read."""
    if is_pack(path):
        return _from_pack(path)
    file = path / SCENARIO_FILE if path.is_dir() else path
    read = read_scenario(file)
    if isinstance(read, ReadFailure):
        return unreadable(str(file), read)
    return Bundle(
        name=str(file), text=read, translation=_beside(file), fetch=_from_folder(file.parent)
    )


def name_beside(name: str) -> str:
    """Return what messages call the translation beside a scenario."""
    if name.endswith(f":{SCENARIO_FILE}"):
        return f"{name.removesuffix(SCENARIO_FILE)}{TRANSLATION_FILE}"
    return str(PurePath(name).with_name(TRANSLATION_FILE))


def _beside(file: Path) -> str | FileReport:
    """Return the text of the translation beside a scenario file, "" when there is none."""
    beside = file.with_name(TRANSLATION_FILE)
    if file.name != SCENARIO_FILE or not beside.exists():
        return ""
    read = read_scenario(beside)
    return _unreadable(str(beside), read) if isinstance(read, ReadFailure) else read


def _from_folder(folder: Path) -> Fetch:
    def fetch(name: str) -> bytes | None:
        if not ASSET.fullmatch(name):
            return None
        file = folder / name
        inside = file.resolve().is_relative_to(folder.resolve())
        found = opened(file, LARGEST_ASSET) if inside else None
        return found if isinstance(found, bytes) else None

    return fetch


def _from_pack(path: Path) -> Bundle | Report:
    from game.scenario.packs import read_pack  # noqa: PLC0415  zipfile is for packs alone

    pack = read_pack(path)
    if isinstance(pack, ReadFailure):
        return unreadable(str(path), pack)
    name = f"{path}:{SCENARIO_FILE}"
    text = decode(pack.files[SCENARIO_FILE])
    if isinstance(text, ReadFailure):
        return unreadable(name, text)
    return Bundle(
        name=name,
        text=text,
        translation=_packed_translation(pack.files.get(TRANSLATION_FILE), name),
        fetch=pack.assets.get,
        pack=pack.sha256,
    )


def _packed_translation(raw: bytes | None, name: str) -> str | FileReport:
    if raw is None:
        return ""
    read = decode(raw)
    return _unreadable(name_beside(name), read) if isinstance(read, ReadFailure) else read


def unreadable(name: str, read: ReadFailure) -> Report:
    """Return the report of a file that cannot be read."""
    return Report(files=(_unreadable(name, read),))


def _unreadable(name: str, read: ReadFailure) -> FileReport:
    return FileReport(name=name, text="", diagnostics=(read.diagnostic,), readable=False)
