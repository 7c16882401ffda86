"""A lock on an open session file: it ends with the process, however that ends."""

import os
import sys

_FAR = 0x7FFF_FFFE
"""Windows locks bytes, and a locked byte cannot be read: one far past any session's end."""

if sys.platform == "win32":
    import msvcrt

    def lock(descriptor: int) -> bool:
        """Take the lock; False when another process, or another journal, has it."""
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def unlock(descriptor: int) -> None:
        """Give the lock back."""
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def lock(descriptor: int) -> bool:
        """Take the lock; False when another process, or another journal, has it."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def unlock(descriptor: int) -> None:
        """Give the lock back."""
        fcntl.flock(descriptor, fcntl.LOCK_UN)
