"""Refusals in two or three words, for cards that have no room for a sentence."""

from collections.abc import Mapping
from types import MappingProxyType

from game.model.refusal import Reason
from game.text.language import Phrase
from game.text.phrases.play_round import PlayShort

SHORT: Mapping[Reason, Phrase] = MappingProxyType(
    {
        Reason.WRONG_PLACE: PlayShort.NOT_HERE,
        Reason.NO_TIME: PlayShort.NO_TIME,
        Reason.NO_BUDGET: PlayShort.NO_BUDGET,
        Reason.BUDGET_FROZEN: PlayShort.NO_BUDGET,
        Reason.DONE_HERE: PlayShort.DONE_HERE,
        Reason.DONE_ENOUGH: PlayShort.DONE_ENOUGH,
        Reason.ALREADY_RUNNING: PlayShort.RUNNING,
        Reason.NOTHING_TO_EVALUATE: PlayShort.TOO_EARLY,
        Reason.NOT_EVALUATED: PlayShort.EVALUATE_FIRST,
        Reason.NOT_LINKED: PlayShort.NOT_IN_PLAN,
        Reason.HAS_SAFETY_NET: PlayShort.HAS_NET,
        Reason.NO_INITIATIVE: PlayShort.NO_INITIATIVE,
        Reason.NEEDS_TWO_MEMBERS: PlayShort.NO_TEAM,
        Reason.SUPPORT_TOO_LOW: PlayShort.NO_SUPPORT,
        Reason.TEAM_FULL: PlayShort.TEAM_FULL,
        Reason.ALREADY_IN_TEAM: PlayShort.IN_TEAM,
        Reason.PERSON_TIRED: PlayShort.TIRED,
        Reason.NO_BARRIER: PlayShort.NO_BARRIER,
        Reason.UNKNOWN_PERSON: PlayShort.NOBODY,
    }
)
"""By reason; every other reason is ``PlayShort.NOT_NOW``."""


def short_reason(reason: Reason) -> Phrase:
    """A refusal in two or three words."""
    return SHORT.get(reason, PlayShort.NOT_NOW)
