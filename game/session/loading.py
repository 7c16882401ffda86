"""From the scenario text in a session file to the casus that is played."""

from functools import lru_cache

from game.journal.problem import Fault, Problem
from game.journal.records import CasusText
from game.model.casus import Casus
from game.model.terms import Level
from game.scenario.load import CasusError, compile_text

_compile = lru_cache(maxsize=4)(compile_text)
"""A casus never changes, and one evening plays, branches and looks back at the same one."""


def load_casus(casus: CasusText, level: Level, rulebook: str) -> Casus | Problem:
    """Compile a scenario at a level under a rulebook, both as texts."""
    try:
        return _compile(casus.text, casus.id, level, rulebook)
    except CasusError as error:
        return Problem(fault=Fault.BAD_SCENARIO, path=casus.id, detail=str(error))
