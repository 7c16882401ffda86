"""What bots are called: each has a name of its own, in each language."""

import pytest

from game.sim.bot_names import called
from game.sim.registry import NAMES
from game.text.language import Language


@pytest.mark.parametrize("language", Language)
def test_every_bot_has_a_name_of_its_own(language: Language) -> None:
    assert len({called(bot, language) for bot in NAMES}) == len(NAMES)


def test_a_fixed_role_is_called_by_its_card_and_by_how_it_acts() -> None:
    assert called("always_space_giver_safety", Language.NL) == "Altijd Ruimtegever, vangnet"
    assert called("always_space_giver_safety", Language.EN) == "Always Space giver, safety net"
    assert called("near", Language.NL) == "Dichtbij"
