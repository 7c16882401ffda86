"""From the scenario text in a session file to the casus that is played."""

from functools import lru_cache

from game.journal.problem import Fault, Problem
from game.journal.records import CasusText
from game.model.casus import Casus
from game.model.terms import Level
from game.scenario.load import CasusError, compile_text, in_english

_compile = lru_cache(maxsize=4)(compile_text)
"""A casus never changes, and one evening plays, branches and looks back at the same one."""


def load_casus(casus: CasusText, level: Level, rulebook: str) -> Casus | Problem:
    """Compile a scenario at a level under a rulebook, both as texts."""
    try:
        return _compile(casus.text, casus.id, level, rulebook)
    except CasusError as error:
        return Problem(fault=Fault.BAD_SCENARIO, path=casus.id, detail=str(error))


def load_english(casus: CasusText, level: Level, rulebook: str) -> Casus:
    """Return a scenario that compiles with the English texts beside it."""
    return _english(casus.text, casus.id, level, rulebook, casus.translation)


@lru_cache(maxsize=4)
def _english(text: str, name: str, level: Level, rulebook: str, translation: str) -> Casus:
    return in_english(_compile(text, name, level, rulebook), translation)
