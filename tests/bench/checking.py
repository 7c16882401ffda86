"""Checking a 200 kB scenario file, beside bare tomli and pydantic in the same run."""

from collections.abc import Callable
from pathlib import Path
from time import process_time

import tomli
from pydantic import ValidationError

from game.scenario.checking import check_text
from game.scenario.schema import Document

SCENARIOS = Path(__file__).parents[2] / "scenarios"
BASE = SCENARIOS / "oeverkwartier" / "scenario.toml"
SIZE = 200_000
ROUNDS = 9


def large() -> str:
    """A correct casus of 200 kB: encounters are repeated under other names."""
    text = BASE.read_text(encoding="utf-8")
    start = text.index("[[ontmoetingen]]")
    end = text.index("[[nieuws]]")
    body = text[start:end]
    copies = [text[:end]]
    number = 0
    while sum(map(len, copies)) < SIZE:
        number += 1
        copies.append(_renamed(body, number))
    return "".join(copies) + text[end:]


def _renamed(body: str, number: int) -> str:
    lines: list[str] = []
    header = ""
    for line in body.split("\n"):
        header = line if line.startswith("[[") else header
        encounter = header.startswith("[[ontmoetingen]]")
        if encounter and line.startswith(("id = ", "titel = ")):
            line = f'{line.rstrip()[:-1]}{"-" if line.startswith("id") else " "}{number}"'
        lines.append(line)
    return "\n".join(lines)


def best(run: Callable[[], object]) -> float:
    """The least time of some rounds, in milliseconds of this process."""
    times: list[float] = []
    for _ in range(ROUNDS):
        start = process_time()
        run()
        times.append(process_time() - start)
    return min(times) * 1000


def bare(text: str) -> None:
    """Read and validate, and nothing more."""
    try:
        Document.model_validate(tomli.loads(text))
    except ValidationError as error:
        error.errors(include_url=False)


def main() -> None:
    """Print the figures."""
    good = large()
    broken = good.replace('plek = "', 'plek = "x', 20).replace("gewicht = ", "gewigt = ", 20)
    report = check_text(good, "groot/scenario.toml").report
    wrong = check_text(broken, "groot/scenario.toml").report
    yard = best(lambda: bare(good))
    checked = best(lambda: check_text(good, "groot/scenario.toml"))
    found = best(lambda: check_text(broken, "groot/scenario.toml"))
    print(f"{len(good) / 1000:.0f} kB, {len(report.diagnostics)} diagnostics when correct")
    print(f"bare tomli + pydantic      {yard:7.1f} ms   1.00")
    print(f"checked                    {checked:7.1f} ms   {checked / yard:.2f}")
    print(f"with {len(wrong.diagnostics):3d} diagnostics       {found:7.1f} ms   {found / yard:.2f}")


if __name__ == "__main__":
    main()
