"""A kantelmoment in words."""

from game.model.terms import Mechanic, Role
from game.model.value import value
from game.report.choices import Choice
from game.report.pivots import Otherwise, Pivot
from game.session.history import History
from game.text.catalogue import Texts
from game.text.language import cited
from game.text.names import Names
from game.text.numbers import number, points
from game.text.phrases.pivots import PivotCount, PivotText

HALF = 25
"""Hundredths of a lesson point below which the mean is shown as unchanged."""


@value
class PivotWords:
    """A kantelmoment as it is told.

    Attributes:
        table: Name of the table that chose.
        happened: What it chose, and when.
        otherwise: For each other choice one or two sentences, in the order of the pivot.
        remarks: For each other choice what no longer could be done and what was filled in, or "".
        caution: What to bear in mind with all of it.
    """

    table: str
    happened: str
    otherwise: tuple[str, ...]
    remarks: tuple[str, ...]
    caution: str


def tell(pivot: Pivot, history: History, texts: Texts) -> PivotWords:
    """Return a kantelmoment in words, each with "volgens dit model"."""
    kept = history.in_language(pivot.choice.position, texts.language.value)
    names = texts.names(kept.casus, kept.state)
    return PivotWords(
        table=names.table(pivot.choice.table),
        happened=happened(pivot.choice, names, texts),
        otherwise=tuple(_otherwise(pivot, other, names, texts) for other in pivot.others),
        remarks=tuple(_remark(other, texts) for other in pivot.others),
        caution=texts.say(PivotText.CAUTION),
    )


def happened(choice: Choice, names: Names, texts: Texts) -> str:
    """Return what was chosen and when."""
    if choice.kind == "role":
        role = texts.role(Role(choice.chosen))
        return texts.say(PivotText.ROLE, round=choice.round, role=role)
    return texts.say(
        PivotText.OPTION,
        round=choice.round,
        encounter=names.encounter(choice.encounter),
        option=cited(names.option(choice.encounter, int(choice.chosen))),
    )


def name_of(choice: Choice, chosen: str, names: Names, texts: Texts) -> str:
    """Return the name of a role, or the label of an option between quotation marks."""
    if choice.kind == "role":
        return texts.role(Role(chosen))
    return f"“{cited(names.option(choice.encounter, int(chosen)))}”"


def _otherwise(pivot: Pivot, other: Otherwise, names: Names, texts: Texts) -> str:
    was, then = points(pivot.ending.lasting), points(other.ending.lasting)
    phrase = PivotText.MORE if int(then) > int(was) else PivotText.LESS
    phrase = PivotText.SAME if then == was else phrase
    said = texts.say(
        phrase,
        other=name_of(pivot.choice, other.chosen, names, texts),
        points=abs(int(then) - int(was)),
        then=then,
        was=was,
    )
    if abs(other.lessons) < HALF or not names.casus.rules.has(Mechanic.LESSON_NUMBERS):
        return said
    lessons = PivotText.LESSONS_UP if other.lessons > 0 else PivotText.LESSONS_DOWN
    return f"{said} {texts.say(lessons, change=number(abs(other.lessons)))}"


def _remark(other: Otherwise, texts: Texts) -> str:
    counted = (
        (PivotCount.SKIPPED, len(other.skipped)),
        (PivotCount.STAND_INS, len(other.stand_ins)),
    )
    return "; ".join(texts.count(thing, count) for thing, count in counted if count)
