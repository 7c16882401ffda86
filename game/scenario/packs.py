"""Packs: a casus as one zip file, read in memory and never extracted.

A pack may come from a stranger, so one thing that does not belong refuses the whole of it.
"""

import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from types import MappingProxyType

from game.model.value import value
from game.scenario.asset_names import ASSET
from game.scenario.pictures import LARGEST as LARGEST_ASSET
from game.scenario.reading import LARGEST as LARGEST_TEXT
from game.scenario.reading import SCENARIO_FILE, TRANSLATION_FILE, ReadFailure, failure, opened

LARGEST_PACK = 24 * 1024 * 1024
"""Bytes of a pack, and of all that is in it together."""
MOST_FILES = 100
_DIRECTORY = MOST_FILES * 512
_FOLDER = re.compile(r"[a-z0-9_-]+")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_TEXTS = (SCENARIO_FILE, TRANSLATION_FILE)
_END = struct.Struct("<4s4H2LH")
_EARLIEST = (1980, 1, 1, 0, 0, 0)


@value
class Pack:
    """What is in a pack.

    Attributes:
        files: Every file by its name in the folder of the casus.
        sha256: Of the whole pack, as 64 hex digits.
    """

    files: Mapping[str, bytes]
    sha256: str

    @property
    def assets(self) -> Mapping[str, bytes]:
        """The pictures and sounds."""
        return {name: data for name, data in self.files.items() if name not in _TEXTS}


class _RefusedError(Exception):
    """The whole pack is refused, and why."""

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.failure = failure(code, **values)


def read_pack(path: Path) -> Pack | ReadFailure:
    """Return what is in a pack, or why the whole of it is refused."""
    raw = opened(path, LARGEST_PACK)
    if isinstance(raw, ReadFailure):
        return raw if raw.diagnostic.code != "OPG003" else _too_large().failure
    return unpack(raw)


def unpack(raw: bytes) -> Pack | ReadFailure:
    """Return what is in the bytes of a pack, or why the whole of it is refused."""
    try:
        _look_at_end(raw)
        with zipfile.ZipFile(BytesIO(raw)) as archive:
            names = _names(archive.infolist())
            files = dict(_contents(archive, names))
    except _RefusedError as refusal:
        return refusal.failure
    except (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError):
        return failure("OPG010")
    except (RuntimeError, ValueError):
        return failure("OPG010")
    return Pack(files=MappingProxyType(files), sha256=sha256(raw).hexdigest())


def _look_at_end(raw: bytes) -> None:
    """Refuse a directory that is too large before anything reads it."""
    at = raw.rfind(b"PK\x05\x06")
    if at < 0 or at + _END.size > len(raw):
        raise _RefusedError("OPG010")
    _, disk, first_disk, here, entries, size, _, _ = _END.unpack_from(raw, at)
    if disk or first_disk or here != entries:
        raise _RefusedError("OPG010")
    if entries > MOST_FILES or size > _DIRECTORY:
        raise _too_large()


def _too_large() -> _RefusedError:
    return _RefusedError("OPG011", files=str(MOST_FILES), limit=str(LARGEST_PACK // 1024 // 1024))


def _names(entries: list[zipfile.ZipInfo]) -> list[tuple[str, zipfile.ZipInfo]]:
    """Return the files with their names in the folder of the casus."""
    found = [one for one in entries if not _is_folder(one)]
    scenarios = [one for one in found if one.orig_filename.rpartition("/")[2] == SCENARIO_FILE]
    if not scenarios:
        for one in found:
            _look_at(one, "")
        raise _RefusedError("OPG014")
    top = scenarios[0].orig_filename.removesuffix(SCENARIO_FILE)
    named = [(_look_at(one, top), one) for one in found]
    if len(scenarios) > 1:
        raise _RefusedError("OPG013")
    seen: set[str] = set()
    for name, _ in named:
        if name.casefold() in seen:
            raise _RefusedError("OPG015", name=name)
        seen.add(name.casefold())
    return named


def _is_folder(one: zipfile.ZipInfo) -> bool:
    """Whether an entry is a plain folder with a plain name; such an entry says nothing."""
    name = one.orig_filename
    parts = name.rstrip("/").split("/")
    plain = name.endswith("/") and not one.file_size and all(map(_FOLDER.fullmatch, parts))
    return plain and not any(map(_RESERVED.fullmatch, parts)) and not _is_link(one)


def _look_at(one: zipfile.ZipInfo, top: str) -> str:
    """Return the name of a file inside the folder of the casus; refuse what does not belong."""
    written = one.orig_filename
    if one.flag_bits & 1 or one.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise _RefusedError("OPG010")
    if top and not (top.endswith("/") and _FOLDER.fullmatch(top[:-1])):
        raise _RefusedError("OPG012", name=top)
    parts = written.split("/")
    if _is_link(one) or any(map(_RESERVED.fullmatch, parts)):
        raise _RefusedError("OPG012", name=written)
    if parts[-1] == SCENARIO_FILE and _FOLDER.fullmatch(parts[0]) and len(parts) == 2:
        return SCENARIO_FILE
    name = written.removeprefix(top)
    if not written.startswith(top) or (
        name.casefold() not in _TEXTS and not ASSET.fullmatch(name.casefold())
    ):
        raise _RefusedError("OPG012", name=written)
    return name


def _is_link(one: zipfile.ZipInfo) -> bool:
    kind = stat.S_IFMT(one.external_attr >> 16)
    return kind not in (0, stat.S_IFREG, stat.S_IFDIR)


def _contents(
    archive: zipfile.ZipFile, named: list[tuple[str, zipfile.ZipInfo]]
) -> Iterator[tuple[str, bytes]]:
    """Yield every file, reading no more than may be there whatever its header says."""
    left = LARGEST_PACK
    for name, one in named:
        if name not in _TEXTS and not ASSET.fullmatch(name):
            raise _RefusedError("OPG012", name=name)
        most = LARGEST_TEXT if name in _TEXTS else LARGEST_ASSET
        with archive.open(one) as file:
            data = file.read(min(most, left) + 1)
            if len(data) <= min(most, left):
                file.read(1)
        if len(data) > left or (len(data) > most and name not in _TEXTS):
            raise _too_large()
        if len(data) > most:
            raise _RefusedError("OPG003", limit=str(LARGEST_TEXT // 1024))
        if len(data) != one.file_size:
            raise _RefusedError("OPG010")
        left -= len(data)
        yield name, data


def pack_bytes(files: Mapping[str, bytes]) -> bytes:
    """Return a pack of files; equal files give equal bytes."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, _EARLIEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            archive.writestr(entry, files[name])
    return out.getvalue()
