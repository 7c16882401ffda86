"""Wat als: where a branch can begin from the step at the cursor."""

from game.journal.records import StepRecord
from game.model import commands as k
from game.model.terms import Role
from game.model.value import replace, value
from game.session.offered import choice
from game.text.phrases.chrome import ChromeText
from game.text.phrases.what_if import WhatIfText
from game.ui.presenter.intents import StartWhatIf
from game.ui.presenter.lookback.looking import Looking
from game.ui.presenter.lookback.moment import offered_words

MOST: int = 6
"""Other choices that are offered at once."""


@value
class Fork:
    """One way to begin a branch."""

    id: str
    label: str
    icon: str
    intent: StartWhatIf


@value
class ForksView:
    """The dialog of the what-if."""

    title: str
    line: str
    forks: tuple[Fork, ...]
    close: str


def view(looking: Looking) -> ForksView:
    """From here, before this step, or with one of the choices that were not made."""
    say, at = looking.say, looking.at
    forks: list[Fork] = []
    if not looking.replay.state.over:
        forks.append(
            Fork(
                id="fork.here",
                label=say(WhatIfText.FROM_HERE),
                icon="play",
                intent=StartWhatIf(position=at),
            )
        )
    if at:
        forks.append(
            Fork(
                id="fork.before",
                label=say(WhatIfText.BEFORE_STEP),
                icon="arrow-u-up-left",
                intent=StartWhatIf(position=at - 1),
            )
        )
    return ForksView(
        title=say(WhatIfText.ASK),
        line=say(WhatIfText.ASK_LINE),
        forks=(*forks, *_others(looking)),
        close=say(ChromeText.CLOSE),
    )


def _others(looking: Looking) -> tuple[Fork, ...]:
    """Each choice that was offered and not made, for roles and answers."""
    step = looking.step
    if not isinstance(step, StepRecord):
        return ()
    told = looking.replay.history.in_language(looking.at - 1, looking.texts.language.value)
    found: list[Fork] = []
    for offer in step.offered:
        command = _instead(step.command, offer)
        if offer == choice(step.command) or command is None:
            continue
        words = offered_words(step.command, offer, told.casus, told.state, looking.texts)
        found.append(
            Fork(
                id=f"fork.{offer}",
                label=looking.say(WhatIfText.CHOOSE, choice=words),
                icon="git-branch",
                intent=StartWhatIf(position=looking.at - 1, command=command),
            )
        )
    return tuple(found[:MOST])


def _instead(command: k.Command, offer: str) -> k.Command | None:
    match command:
        case k.ChooseRole() if offer in set(Role):
            return replace(command, role=Role(offer))
        case k.ChooseOption() if offer.isdecimal():
            return replace(command, option=int(offer))
        case _:
            return None
