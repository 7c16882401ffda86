"""The position index finds every key and value of a valid TOML text."""

from collections.abc import Iterator
from typing import Any

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st

from game.scenario import plain
from game.scenario.source import Path, Source
from tests.helpers.shared import needs_shared, shared
from tests.unit.scenario.scenario_texts import bankje

BARE = st.from_regex(r"\A[A-Za-z0-9_-]{1,8}\Z")
PRINTED = st.characters(categories=["L", "N", "P"], exclude_characters="\\\"'")
SCALARS = st.one_of(
    st.integers(-(2**63), 2**63 - 1).map(str),
    st.sampled_from(["true", "false", "1979-05-27 07:32:00", "1979-05-27T07:32:00Z", "3.14"]),
    st.text(
        alphabet=st.characters(categories=["L", "N", "P"], exclude_characters="\\\"'"), max_size=8
    ).map(lambda text: f'"{text}"'),
    st.sampled_from(["'a # b'", '"""a\n\\"b = [c]"""', "'''x\n]'''"]),
)


def _values(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    rows = st.lists(inner, max_size=3)
    pairs = st.dictionaries(BARE, inner, max_size=3)
    return st.one_of(
        rows.map(lambda parts: "[ " + ", # let op\n ".join(parts) + " ]" if parts else "[]"),
        pairs.map(lambda given: "{ " + ", ".join(f"{k} = {v}" for k, v in given.items()) + " }"),
    )


VALUES = st.recursive(SCALARS, _values, max_leaves=6)


def paths(given: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every path of a document with what stands there."""
    if path:
        yield path, given
    for key, entry in plain.children(given):
        yield from paths(entry, (*path, key))


BRACKETS = """\
boven = "[nee]"
verhaal = {long}
[rij]
geen kop
[[rij]]{long} '
lijst = [
  ["a", "b"],
  [1, 2],
  [
    [true]
  ],
]
leeg = [
  ["alleen"]
]
[[rijen]] # [geen]
naam = "x"
[rijen.diep]
naam = "y"
"""


@pytest.mark.parametrize("quotes", ['"""', "'''", "both"])
@pytest.mark.parametrize("lists", [True, False], ids=["odd lists", "plain lists"])
def test_what_looks_like_a_header_is_told_from_one(quotes: str, *, lists: bool) -> None:
    long = '"""' if quotes == "both" else quotes
    text = BRACKETS.replace("{long}", long).replace(f"{long} '", long)
    text += "laatste = '''\n[[rijen]]\n'''\n" if quotes == "both" else ""
    if not lists:
        text = text.replace("[true]", "[true],").replace('["alleen"]', '["alleen"],')
    source = Source(text)

    for path, _ in paths(tomli.loads(text)):
        assert source.knows(path), path
    inner = source.key(("rijen", 0, "diep"))
    assert inner is not None
    assert text.splitlines()[inner.line - 1] == "[rijen.diep]"


@given(st.dictionaries(BARE, VALUES, max_size=4), st.dictionaries(BARE, VALUES, max_size=3))
def test_every_path_is_found(top: dict[str, str], row: dict[str, str]) -> None:
    text = "".join(f"{key} = {entry}\n" for key, entry in top.items())
    text += "".join(
        "\n[['een lijst'.rij]]\n" + "".join(f"  {key} = {entry}\n" for key, entry in row.items())
        for _ in range(2)
    )
    source = Source(text)

    for path, _ in paths(tomli.loads(text)):
        assert source.knows(path), path


@given(BARE, st.integers(-999, 999), st.integers(0, 5))
def test_a_number_is_pointed_at_exactly(key: str, number: int, blank: int) -> None:
    text = "\n" * blank + f"  {key}   =  {number}  # uitleg\n"
    source = Source(text)

    value, place = source.value((key,)), source.key((key,))

    assert value
    assert place
    line = text.split("\n")[value.line - 1]
    assert line[value.column - 1 : value.column - 1 + value.length] == str(number)
    assert line[place.column - 1 : place.column - 1 + place.length] == key


def test_what_is_missing_points_at_the_table_around_it() -> None:
    source = Source('a = 1\n[[rijen]]\nnaam = "x"\n')

    span = source.value(("rijen", 0, "plek"))

    assert span
    assert (span.line, span.column) == (2, 3)


def test_a_word_is_found_inside_its_text() -> None:
    source = Source('tekst = "een stip op de horizon"\n')

    span = source.word(("tekst",), "Stip")

    assert span
    assert (span.column, span.length) == (14, 4)


def test_windows_line_ends_change_no_place() -> None:
    plain, windows = bankje(), bankje().replace("\n", "\r\n")
    first, second = Source(plain), Source(windows)

    for path, _ in paths(tomli.loads(plain)):
        one, other = first.key(path), second.key(path)
        assert one
        assert other
        assert (one.line, one.column) == (other.line, other.column)


def test_a_place_does_not_hang_on_what_was_asked_before() -> None:
    text = bankje() + "\n[[diep]]\na = [[[[[[[[1]]]]]]]]  # dieper dan er in een keer kan\nb = 2\n"
    together = Source(text)
    every = [path for path, _ in paths(tomli.loads(text))]

    for path in reversed(every):
        alone = Source(text)
        assert (alone.key(path), alone.value(path)) == (together.key(path), together.value(path))

    assert together.knows(("diep", 0, "a", 0, 0, 0, 0, 0, 0, 0, 0))
    assert together.knows(("diep", 0, "b"))


def test_brackets_and_headers_inside_texts_are_no_headers() -> None:
    text = 'a = """\n[[b]]\nc = 1\n"""\nd = [\n  "]",  # [e]\n  ["f"]\n]\n[[b]]\nc = 2\n'
    source = Source(text)

    value = source.value(("b", 0, "c"))

    assert value
    assert value.line == 10


@needs_shared
def test_every_path_of_the_public_corpus_is_found() -> None:
    found = 0
    for file in sorted(shared("corpora/toml-test").rglob("*.toml")):
        try:
            text = file.read_bytes().decode("utf-8")
            document = tomli.loads(text)
        except (UnicodeDecodeError, tomli.TOMLDecodeError):
            continue
        found += 1
        source = Source(text)
        lost = [path for path, _ in paths(document) if not source.knows(path)]
        assert lost == [], file.name

    assert found > 200


@pytest.mark.parametrize("text", ["", "# niets", "\n\n", "[leeg]\n"])
def test_little_or_nothing_is_no_problem(text: str) -> None:
    assert Source(text).value(("x",)) is None
