"""Rulebooks by level, kept: a casus that is checked again, or the next one, finds them ready."""

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from game.model.rulebook import Rulebook
from game.model.terms import Action, Level
from game.scenario import rulebook, tomltext
from game.scenario.older_rulebooks import lifted
from game.scenario.rulebook_reader import RulebookError, Table


@lru_cache(maxsize=4)
def document(text: str) -> Mapping[str, Any]:
    """Return the document of a rulebook's text, as today's program reads it.

    Raises:
        RulebookError: The text is no rulebook.
    """
    read = tomltext.parse(text)
    if isinstance(read, tomltext.Broken):
        raise RulebookError((), read.diagnostics[0].message)
    return lifted(read.document)


def of_level(
    text: str, level: Level, change: Mapping[str, Any], actions: tuple[Action, ...] | None
) -> tuple[Rulebook, Table]:
    """Return the rulebook of a level, and its table ``begin``.

    Args:
        text: TOML of the rulebook.
        level: Level of play.
        change: What a casus lays over it: tables of numbers and switches.
        actions: Leave only these; None leaves all.

    Raises:
        RulebookError: The text is no rulebook.
    """
    return _of_level(text, level, json.dumps(change), actions)


@lru_cache(maxsize=16)
def _of_level(
    text: str, level: Level, change: str, actions: tuple[Action, ...] | None
) -> tuple[Rulebook, Table]:
    table = rulebook.resolve(document(text), level, json.loads(change))
    return rulebook.build(table, level, actions), table.table("begin")
