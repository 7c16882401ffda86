"""Golden files: texts that a person has looked at and that may change only on purpose."""

import difflib
from dataclasses import dataclass
from pathlib import Path

import pytest

SHOWN_LINES = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Golden:
    """The golden files as one test sees them; get it from the ``golden`` fixture."""

    root: Path
    update: bool
    test_file: Path

    def check(self, name: str, text: str) -> None:
        """Fail unless the golden file ``name`` holds exactly ``text``, line ends included."""
        path = self.root / "tests" / "golden" / name
        if self.update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode("utf-8"))
            return
        expected = path.read_bytes().decode("utf-8") if path.is_file() else None
        if text != expected:
            pytest.fail(self._difference(name, expected, text), pytrace=False)

    def _difference(self, name: str, expected: str | None, actual: str) -> str:
        lines = difflib.unified_diff(
            (expected or "").splitlines(keepends=True),
            actual.splitlines(keepends=True),
            f"tests/golden/{name}" + ("" if expected is not None else " (does not exist)"),
            "now",
        )
        shown = [line.removesuffix("\n") for line in lines] or [f"{name} does not exist"]
        cut = "\n".join(shown[:SHOWN_LINES])
        renew = self.test_file.relative_to(self.root).as_posix()
        return (
            f"{cut}\n\nIf this is meant, renew the file and look at the change:\n"
            f"    python -m uv run pytest --golden-update {renew}"
        )
