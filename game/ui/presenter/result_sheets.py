"""The sheets of the outcome, one after the other: what was reached, how, and what to take home."""

from typing import Literal, TypeAlias

from game.model.terms import Mechanic
from game.model.value import value
from game.text.phrases.organisation import LearnMore, MatrixText, TensionText
from game.text.phrases.play_end import PlayResult
from game.text.phrases.result import ResultText
from game.ui.presenter.intents import Show
from game.ui.presenter.scene import Scene

SheetName: TypeAlias = Literal["outcome", "matrix", "tensions", "learning", "closing"]
SHEET = "sheet"
"""The mark that names which sheet of the outcome is looked at."""


@value
class SheetLink:
    """The way to another sheet; ``back`` when it goes back to the first."""

    id: str
    label: str
    back: bool
    intent: Show


@value
class LearningView:
    """The three questions once more, and what the table changed at half-time."""

    title: str
    questions: tuple[str, ...]
    changed: str


def sheets(scene: Scene) -> tuple[SheetName, ...]:
    """The sheets that the level has, in order."""
    matrix: tuple[SheetName, ...] = ("matrix",) if scene.has(Mechanic.SRM) else ()
    tensions: tuple[SheetName, ...] = ("tensions",) if scene.has(Mechanic.TENSIONS) else ()
    learning: tuple[SheetName, ...] = ("learning",) if scene.state.learned else ()
    return ("outcome", *matrix, *tensions, *learning, "closing")


def open_sheet(scene: Scene) -> SheetName:
    """The sheet that is looked at."""
    wanted = scene.local.get(SHEET)
    there: list[SheetName] = [name for name in sheets(scene) if wanted == str(name)]
    return there[0] if there else "outcome"


def next_sheet(scene: Scene) -> SheetLink:
    """The way on: the next sheet, and from the last one back to the first."""
    every = sheets(scene)
    at = every.index(open_sheet(scene)) + 1
    name = every[at] if at < len(every) else "outcome"
    labels = {
        "outcome": PlayResult.BACK,
        "matrix": MatrixText.POWER,
        "tensions": TensionText.BUTTON,
        "learning": LearnMore.QUESTIONS_END,
        "closing": ResultText.CLOSING_QUESTION,
    }
    return SheetLink(
        id=f"sheet.{name}",
        label=scene.say(labels[name]),
        back=name == "outcome",
        intent=Show(key=SHEET, to="" if name == "outcome" else name),
    )


def learning(scene: Scene) -> LearningView:
    """The three questions at the end of the game (rules 2.9)."""
    plan = scene.here.dossier.plan
    if plan.revised and plan.reason is not None:
        reason = scene.texts.plan_reason(plan.reason)
        changed = scene.say(LearnMore.CHANGED, reason=reason)
    else:
        changed = scene.say(LearnMore.CHANGED_SOMEHOW if plan.revised else LearnMore.NOT_CHANGED)
    return LearningView(
        title=scene.say(LearnMore.QUESTIONS_END),
        questions=scene.texts.learning_questions(),
        changed=changed,
    )
