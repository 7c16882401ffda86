"""Making a pack of a casus: only of one without mistakes, and only with what it shows."""

from hashlib import sha256
from pathlib import Path

from game.model.value import value
from game.scenario.bundle import Bundle, gather, unreadable
from game.scenario.diagnostics import Report
from game.scenario.keeping import keep
from game.scenario.load import load_bundle
from game.scenario.packs import pack_bytes, unpack
from game.scenario.reading import SCENARIO_FILE, TRANSLATION_FILE, ReadFailure


@value
class Packed:
    """A pack that was made, in memory."""

    id: str
    data: bytes
    files: int

    @property
    def sha256(self) -> str:
        """Of the whole pack, as 64 hex digits."""
        return sha256(self.data).hexdigest()


def packed(path: Path) -> Packed | Report:
    """Return a pack of the casus at a path, or what is wrong with the casus."""
    bundle = gather(path)
    if isinstance(bundle, Report):
        return bundle
    loaded = load_bundle(bundle)
    if isinstance(loaded, Report) or loaded.report.failed or not loaded.report.readable:
        return loaded if isinstance(loaded, Report) else loaded.report
    files = {**_texts(bundle), **loaded.assets}
    data = pack_bytes(files)
    again = unpack(data)
    if isinstance(again, ReadFailure):
        return unreadable(bundle.name, again)
    return Packed(id=loaded.casus.id, data=data, files=len(files))


def _texts(bundle: Bundle) -> dict[str, bytes]:
    found = {SCENARIO_FILE: bundle.text.encode("utf-8")}
    if isinstance(bundle.translation, str) and bundle.translation:
        found[TRANSLATION_FILE] = bundle.translation.encode("utf-8")
    return found


def write_pack(path: Path, data: bytes) -> None:
    """Write a pack in one step, so that nobody finds half of one.

    Raises:
        OSError: It cannot be written; what was there is still there.
    """
    keep(path, data)
