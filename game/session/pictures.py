"""The pictures of a casus beside its session: the file itself has only their sums.

A session can be gone on with when the pack or folder of its casus has been moved or thrown away;
then also its pictures should be there.
"""

from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path

from game.journal.folder import pictures_path
from game.journal.records import CasusText
from game.model.value import value
from game.scenario.keeping import keep
from game.scenario.packs import pack_bytes, read_pack
from game.scenario.pictures import flaw
from game.scenario.reading import SCENARIO_FILE, ReadFailure


@value
class Found:
    """The pictures of a casus as far as they are there.

    Attributes:
        shown: Bytes of each, by name.
        missing: Names of those that are nowhere.
        unkept: Whether one is shown that does not stand beside the session.
    """

    shown: Mapping[str, bytes]
    missing: tuple[str, ...] = ()
    unkept: bool = False


def found(text: CasusText, session: Path | None, editions: Sequence[Mapping[str, bytes]]) -> Found:
    """Return the pictures of the casus of a session.

    First those that are just what the session was begun with, from the casus itself or from beside
    the session; then a newer one of the same name.

    Args:
        text: The casus as the session has it.
        session: The session file; None is a session in memory.
        editions: Pictures by name, of each edition of the casus on this computer.
    """
    if not text.assets and not any(editions):
        return Found(shown={})
    kept = {} if session is None else _beside(session)
    shown = {name: data for edition in reversed(editions) for name, data in edition.items()}
    for name, digest in text.assets.items():
        same = (each[name] for each in (*editions, kept) if name in each)
        exact = next((data for data in same if sha256(data).hexdigest() == digest), None)
        if exact is not None:
            shown[name] = exact
    return Found(
        shown=shown,
        missing=tuple(sorted(name for name in text.assets if name not in shown)),
        unkept=any(kept.get(name) != data for name, data in shown.items()),
    )


def keep_beside(session: Path, text: CasusText, pictures: Mapping[str, bytes]) -> bool:
    """Keep pictures beside a session, as a pack of its casus; whether that worked."""
    files = {SCENARIO_FILE: text.text.encode("utf-8"), **pictures}
    try:
        keep(pictures_path(session), pack_bytes(files))
    except OSError:
        return False
    return True


def _beside(session: Path) -> dict[str, bytes]:
    """Return the whole pictures beside a session; a session may come from a stranger."""
    pack = read_pack(pictures_path(session))
    if isinstance(pack, ReadFailure):
        return {}
    return {name: data for name, data in pack.assets.items() if not flaw(name, data)}
