"""What a bot is called to people; on the command line it has its own name."""

from collections.abc import Mapping

from game.model.terms import Role
from game.sim.strategies import GOOD, always
from game.text.language import Language, fill
from game.text.words.bots import ALWAYS, WAYS_TO_PLAY
from game.text.words.roles import ROLE_NAMES

_HELD: Mapping[str, tuple[Role, str]] = {
    always(role, way).name: (role, way.name) for role in Role for way in GOOD
}


def called(bot: str, language: Language) -> str:
    """Return what a bot of ``registry.NAMES`` is called."""
    if bot not in _HELD:
        return WAYS_TO_PLAY[bot].in_(language)
    role, way = _HELD[bot]
    words = {
        "role": ROLE_NAMES[role].in_(language),
        "way": WAYS_TO_PLAY[way].in_(language).lower(),
    }
    return fill(ALWAYS.in_(language), words)
