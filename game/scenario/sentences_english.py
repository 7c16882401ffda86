"""English sentences of all diagnostics, for the English interface."""

from collections.abc import Mapping
from types import MappingProxyType

from game.model.value import replace
from game.scenario.english_reading import READING
from game.scenario.english_sense import SENSE
from game.scenario.sentences import SENTENCES
from game.scenario.wording import Wording


def _english(code: str, dutch: Wording) -> Wording:
    """Return the sentences of a code: message, label, help and what else the help may be."""
    given = READING.get(code) or SENSE[code]
    message, label, way_out, otherwise = (*given, "", "", "")[:4]
    return replace(dutch, message=message, label=label, help=way_out, otherwise=otherwise)


ENGLISH: Mapping[str, Wording] = MappingProxyType(
    {code: _english(code, dutch) for code, dutch in SENTENCES.items()}
)
"""Every code with its English sentences and the severity that it has in Dutch."""
