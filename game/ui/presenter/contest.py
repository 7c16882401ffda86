"""Disputing a point, and the facilitator's word about it, in words."""

from collections.abc import Sequence
from typing import Final

from game.journal.records import Contest
from game.model.casus import Casus
from game.model.state import EvidenceItem, State
from game.model.terms import Mechanic
from game.model.value import value
from game.text.catalogue import Texts
from game.text.phrases.chrome import ChromeText
from game.text.phrases.lookback import ContestText
from game.ui.presenter.intents import ContestPoint

DIALOG: Final = "contest"
"""Name of the dialog, followed by a colon and the number of the point."""
FIELD: Final = "contest.text"
LONGEST: Final = 200


@value
class ContestAct:
    """One thing to do with a point."""

    id: str
    label: str
    icon: str
    intent: ContestPoint


@value
class ContestView:
    """A point, what was said of it so far, and what can be done with it."""

    title: str
    sentence: str
    so_far: tuple[str, ...]
    field_label: str
    placeholder: str
    empty: str
    acts: tuple[ContestAct, ...]
    lines: tuple[str, str]
    close: str


def number_of(dialog: str) -> int | None:
    """The number of the point that a dialog is about; None for another dialog."""
    name, _, number = dialog.partition(":")
    return int(number) if name == DIALOG and number.isdecimal() else None


def standing(contests: Sequence[Contest], number: int) -> tuple[Contest, ...]:
    """What was said of one point."""
    return tuple(contest for contest in contests if contest.evidence == number)


def view(
    item: EvidenceItem, contests: Sequence[Contest], casus: Casus, state: State, texts: Texts
) -> ContestView:
    """A point as it was recorded (``item``), with what was said of it."""
    said = standing(contests, item.number)
    decided = any(contest.weight is not None for contest in said)
    acts = [
        _act("dispute", ContestText.DISPUTE, "hand", item, None, texts),
        _act("drop", ContestText.DROP, "x", item, 0, texts),
    ]
    if casus.rules.has(Mechanic.LESSON_NUMBERS):
        half = item.weight // 2
        acts.append(_act("halve", ContestText.HALVE, "circle-half", item, half, texts))
    if decided:
        acts.append(_act("restore", ContestText.RESTORE, "check", item, item.weight, texts))
    say = texts.say
    return ContestView(
        title=say(ContestText.TITLE),
        sentence=texts.evidence_line(item, casus, state),
        so_far=tuple(dispute_words(contest, texts) for contest in said),
        field_label=say(ContestText.FIELD),
        placeholder=say(ContestText.PLACEHOLDER),
        empty=say(ContestText.PLACEHOLDER),
        acts=tuple(acts),
        lines=(say(ContestText.DISPUTE_LINE), say(ContestText.OVERRULE_LINE)),
        close=say(ChromeText.CLOSE),
    )


def dispute_words(contest: Contest, texts: Texts) -> str:
    """One dispute or decision in words."""
    phrase = ContestText.DISPUTED if contest.weight is None else ContestText.OVERRULED
    return texts.say(phrase, text=contest.text)


def dispute_line(contests: Sequence[Contest], number: int, texts: Texts) -> str:
    """What holds of a point: the last decision, else the last dispute, else ""."""
    said = standing(contests, number)
    decided = [contest for contest in said if contest.weight is not None]
    last = decided[-1:] or said[-1:]
    return dispute_words(last[0], texts) if last else ""


def _act(
    name: str,
    label: ContestText,
    icon: str,
    item: EvidenceItem,
    weight: int | None,
    texts: Texts,
) -> ContestAct:
    return ContestAct(
        id=f"contest.{name}",
        label=texts.say(label),
        icon=icon,
        intent=ContestPoint(evidence=item.number, field=FIELD, weight=weight),
    )
