"""What can go wrong with a session file: values, never exceptions."""

from enum import StrEnum

from game.model.value import value


class Fault(StrEnum):
    """Every way in which a session file can fail; the catalogue has a sentence for each."""

    NOT_FOUND = "not_found"
    NOT_A_FILE = "not_a_file"
    UNREADABLE = "unreadable"
    EMPTY = "empty"
    FOREIGN = "foreign"
    NEWER = "newer"
    OLDER = "older"
    DAMAGED = "damaged"
    TORN_HEADER = "torn_header"
    TOO_LARGE = "too_large"
    BAD_SCENARIO = "bad_scenario"
    EXISTS = "exists"
    LOCKED = "locked"
    READ_ONLY = "read_only"
    NO_FOLDER = "no_folder"
    DISK_FULL = "disk_full"
    WRITE_FAILED = "write_failed"
    SYNC_FAILED = "sync_failed"
    MOVED_AWAY = "moved_away"


@value
class Problem:
    """A fault of one file.

    Attributes:
        path: The file or folder the sentence names, as text.
        line: 1-based line of the file, for damage.
        detail: What the system or the reader said; English, for whoever helps.
    """

    fault: Fault
    path: str = ""
    line: int | None = None
    detail: str = ""
