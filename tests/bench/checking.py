"""Checking a 200 kB scenario file, beside bare tomli and pydantic in the same run."""

import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time

import tomli
from pydantic import ValidationError

from game.scenario import collector
from game.scenario.checking import check_text
from game.scenario.schema import Document

SCENARIOS = Path(__file__).parents[2] / "scenarios"
BASE = SCENARIOS / "zolang-het-thuis-gaat" / "scenario.toml"
SIZE = 200_000
ROUNDS = 25


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
        renamed = encounter and line.startswith(("id = ", "titel = "))
        mark = "-" if line.startswith("id") else " "
        lines.append(f'{line.rstrip()[:-1]}{mark}{number}"' if renamed else line)
    return "\n".join(lines)


def best(*runs: Callable[[], object]) -> list[float]:
    """The least time of each in some rounds, in milliseconds of this process.

    They take turns, so that a busy moment of the machine does not fall on one of them alone.
    """
    times: list[list[float]] = [[] for _ in runs]
    for _ in range(ROUNDS):
        for run, kept in zip(runs, times, strict=True):
            start = process_time()
            run()
            kept.append(process_time() - start)
    return [1000 * min(kept) for kept in times]


def bare(text: str) -> None:
    """Read and validate, and nothing more."""
    try:
        Document.model_validate(tomli.loads(text))
    except ValidationError as error:
        error.errors(include_url=False)


def undisturbed(text: str) -> None:
    """As bare, while the garbage collector waits as it does for a check."""
    with collector.waiting():
        bare(text)


def main() -> None:
    """Print the figures."""
    good = large()
    broken = good.replace('plek = "', 'plek = "x', 20).replace("gewicht = ", "gewigt = ", 20)
    report = check_text(good, "groot.toml").report
    wrong = check_text(broken, "groot.toml").report
    yard, without, checked, found = best(
        lambda: bare(good),
        lambda: undisturbed(good),
        lambda: check_text(good, "groot.toml"),
        lambda: check_text(broken, "groot.toml"),
    )
    sys.stdout.write(
        f"{len(good) / 1000:.0f} kB, {len(report.diagnostics)} diagnostics when correct\n"
        f"bare tomli + pydantic      {yard:7.1f} ms   1.00\n"
        f" the same, gc waiting      {without:7.1f} ms   {without / yard:.2f}\n"
        f"checked                    {checked:7.1f} ms   {checked / yard:.2f}\n"
        f"with {len(wrong.diagnostics):3d} diagnostics       {found:7.1f} ms   "
        f"{found / yard:.2f}\n"
    )


if __name__ == "__main__":
    main()
