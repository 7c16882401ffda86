"""Every mechanic of the design names its tests, and each of these tests exists."""

import ast
import re
from functools import cache

from tests.helpers.shared import ROOT

HEADING = "## Mechanic -> test"
SECTIONS = tuple(f"2.{number}" for number in range(1, 11))
LEAST = 3
"""A section of the design has at least so many mechanics."""
_ROW = re.compile(r"^\|(2\.\d+)\|([^|]+)\|([^|]+)\|$", re.MULTILINE)
_TEST = re.compile(r"`([a-z_/]+\.py)::(test_[a-z0-9_]+)`")


def rows() -> list[tuple[str, str, str]]:
    """Return section, mechanic and tests of each row."""
    text = (ROOT / "game" / "rules" / "README.md").read_text(encoding="utf-8")
    return _ROW.findall(text.partition(HEADING)[2])


@cache
def names_in(file: str) -> frozenset[str]:
    """Return the names of the tests in a file under ``tests/unit``."""
    tree = ast.parse((ROOT / "tests" / "unit" / file).read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


def test_every_section_of_the_rules_is_there() -> None:
    found = [section for section, _what, _tests in rows()]
    assert found == sorted(found, key=lambda section: int(section.partition(".")[2]))
    assert {section: found.count(section) >= LEAST for section in SECTIONS} == dict.fromkeys(
        SECTIONS, True
    )


def test_no_mechanic_is_there_twice() -> None:
    names = [what.strip() for _section, what, _tests in rows()]
    assert len(set(names)) == len(names)


def test_every_mechanic_names_tests_that_exist() -> None:
    for section, what, tests in rows():
        named = _TEST.findall(tests)
        assert named, (section, what)
        for file, test in named:
            assert test in names_in(file), (section, what, file, test)
