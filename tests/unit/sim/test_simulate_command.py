"""``simuleer`` as its users meet it."""

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from tests.helpers.shared import ROOT


def run(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Return what a run of the program said."""
    return subprocess.run(
        [sys.executable, str(ROOT / "run_game.py"), *arguments],
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, **variables},
        cwd=ROOT,
    )


def answer(*arguments: str, **variables: str) -> dict[str, Any]:
    """Return the JSON of a run that must succeed."""
    done = run("simuleer", "bankje", "--json", *arguments, **variables)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_json_has_the_promised_shape() -> None:
    found = answer("--games", "3", "--bots", "near,random", "--seed", "5")

    assert (found["casus"], found["games"], found["seed"]) == ("bankje", 3, 5)
    assert (found["level"], found["rounds"], found["tables"]) == ("entry", 3, 1)
    assert set(found) == {
        "casus", "games", "seed", "level", "rounds", "tables", "minutes", "bots", "findings",
    }  # fmt: skip
    assert [bot["bot"] for bot in found["bots"]] == ["near", "random"]
    for bot in found["bots"]:
        assert set(bot) == {
            "bot", "lasting", "result_now", "lessons_mean", "lessons", "roles", "on_credit_share",
        }  # fmt: skip
        assert set(bot["lasting"]) == {"median", "p10", "p90"}
        assert bot["lasting"]["p10"] <= bot["lasting"]["median"] <= bot["lasting"]["p90"]
        assert len(bot["lessons"]) == 10
        assert sum(bot["roles"].values()) == pytest.approx(1, abs=0.01)
    for one in found["findings"]:
        assert set(one) == {"code", "severity", "file", "line", "message"}
        assert one["file"].endswith("scenario.toml")
        assert one["line"] >= 1
    assert {one["severity"] for one in found["findings"]} <= {"waarschuwing", "tip"}


def test_the_answer_is_the_same_for_any_number_of_jobs_and_any_hash_seed() -> None:
    asked = ("--games", "12", "--bots", "near,random,always_facilitator_safety")
    alone = answer(*asked, PYTHONHASHSEED="1")

    assert answer(*asked, "--jobs", "3", PYTHONHASHSEED="2") == alone


def test_people_get_a_table_and_the_expected_duration() -> None:
    done = run("simuleer", "bankje", "--games", "2", "--bots", "near,search")

    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert "Blijvend" in done.stdout
    assert "De beste rollen die de zoeker vond" in done.stdout
    assert any(line.split()[:2] == ["Dichtbij", "near"] for line in done.stdout.splitlines())
    assert "30 mensen" in done.stdout


def test_it_speaks_english() -> None:
    done = run("simulate", "bankje", "--games", "1", "--bots", "near", SPEELVELD_TAAL="en")

    assert done.returncode == 0, done.stderr
    assert "Lasting" in done.stdout
    assert "Expected duration" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("bankje", "--bots", "nobody"), "nobody"),
        (("bankje", "--bots", "always_regulator_near"), "always_regulator_near"),
        (("bankje", "--tables", "2"), "1 tot 1 tafels"),
        (("bankjes",), "bankje"),
    ],
)
def test_what_cannot_be_played_is_told_in_a_sentence(
    arguments: tuple[str, ...], said: str
) -> None:
    done = run("simuleer", *arguments)

    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_help_shows_examples() -> None:
    done = run("simuleer", "--help")

    assert done.returncode == 0
    assert "python run_game.py simuleer" in done.stdout
