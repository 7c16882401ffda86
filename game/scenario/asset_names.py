"""Names of the files of a casus besides its texts."""

import re
from pathlib import Path

PACK_SUFFIX = ".zip"
ASSET = re.compile(r"([a-z0-9_-]+/){0,4}[a-z0-9_-]+\.(png|ogg)")
"""Names of pictures and sounds, from the folder of the casus."""


def is_pack(path: Path) -> bool:
    """Whether a path names a pack."""
    return path.suffix.lower() == PACK_SUFFIX and not path.is_dir()
