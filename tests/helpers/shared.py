"""The folder ``shared`` beside the checkout: public corpora that tests read if it is there."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
"""The folder of the checkout."""

_BESIDE = ROOT.parent / "shared"
SHARED: Path | None = _BESIDE if _BESIDE.is_dir() else None
"""The sibling folder, or None where it is absent."""

needs_shared = pytest.mark.skipif(SHARED is None, reason="no folder 'shared' beside the checkout")
"""Skip a test, with that reason, where the sibling folder is absent."""


def shared(path: str) -> Path:
    """A path inside the sibling folder; only for tests marked with ``needs_shared``."""
    assert SHARED is not None, "mark the test with needs_shared"
    return SHARED / path
