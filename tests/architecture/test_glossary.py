"""``game/glossary.toml`` is the one list of names; the code is held to it."""

from collections import Counter
from typing import NotRequired, TypedDict, cast

import pytest

from tests.helpers.source import GAME, classes, identifiers, toml


class Term(TypedDict):
    dutch: str
    plural: NotRequired[str]
    code: list[str]
    meaning: str
    source: str


TERMS = cast("list[Term]", toml(GAME / "glossary.toml")["term"])
CLOSED_LISTS = classes("game.model.terms")
NAMES = [name for term in TERMS for name in term["code"]]


@pytest.mark.parametrize("name", NAMES)
def test_every_name_of_the_glossary_lives_in_the_code(name: str) -> None:
    owner, dot, member = name.partition(".")
    if dot:
        assert member in classes("game.model").get(owner, ()), f"no {name} in game/model"
    elif name[0].isupper():
        assert name in classes("game.model"), f"no class {name} in game/model"
    else:
        assert name in identifiers(), f"nothing under game/ is named {name}"


@pytest.mark.parametrize("name", sorted(CLOSED_LISTS))
def test_every_member_of_a_closed_list_is_explained_once(name: str) -> None:
    members = [f"{name}.{member}" for member in sorted(CLOSED_LISTS[name])]
    explained = sorted(code for code in NAMES if code.startswith(f"{name}."))

    assert explained == members
    assert name in NAMES


def test_the_closed_lists_have_the_sizes_of_the_rules() -> None:
    sizes = {"Role": 7, "Action": 19, "Block": 10, "Lesson": 10, "Seat": 4, "Tension": 6}

    assert {name: len(CLOSED_LISTS[name]) for name in sizes} == sizes


def test_no_name_stands_for_two_things() -> None:
    dutch = Counter(term["dutch"] for term in TERMS)
    code = Counter(NAMES)

    assert [name for name, times in (dutch + code).items() if times > 1] == []


@pytest.mark.parametrize("term", TERMS, ids=[term["dutch"] for term in TERMS])
def test_every_term_is_complete(term: Term) -> None:
    assert set(term) - {"plural"} == {"dutch", "code", "meaning", "source"}
    assert term["code"]
    assert all([term["dutch"], term["meaning"], term["source"], term.get("plural", "-")])
