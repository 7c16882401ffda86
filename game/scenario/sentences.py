"""The sentences of all diagnostics, by code; another language is another such table."""

from collections.abc import Mapping
from types import MappingProxyType

from game.scenario.sentences_form import FORM
from game.scenario.sentences_sense import SENSE
from game.scenario.sentences_translation import TRANSLATION
from game.scenario.wording import Wording

SENTENCES: Mapping[str, Wording] = MappingProxyType({**FORM, **SENSE, **TRANSLATION})
"""Every code with its sentences."""
