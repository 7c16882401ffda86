"""Ingrijpen: what the chair of Bestuur can do once a game, and what it costs."""

from game.model.commands import Intervene
from game.model.terms import Mechanic
from game.model.value import value
from game.text.numbers import change, number
from game.text.phrases.intervening import IntervenePhrase
from game.text.words.meters import meter_name
from game.ui.presenter.chrome import METER_ICONS
from game.ui.presenter.intents import Do
from game.ui.presenter.route_actions import Cost, reason_of, shut
from game.ui.presenter.scene import Scene


@value
class InterveneView:
    """The button, greyed with its reason when it cannot be pressed, and the page behind it."""

    label: str
    reason: str
    title: str
    line: str
    effects: tuple[Cost, ...]
    remarks: tuple[str, str]
    confirm: str
    do: Do


def view(scene: Scene) -> InterveneView | None:
    """Stepping in, where the level has it."""
    if not scene.has(Mechanic.INTERVENTION):
        return None
    command = Intervene(table=scene.table)
    return InterveneView(
        label=scene.say(IntervenePhrase.SHORT),
        reason=reason_of(scene, scene.refusal(command)),
        title=scene.say(IntervenePhrase.TITLE),
        line=scene.say(IntervenePhrase.LINE),
        effects=_effects(scene),
        remarks=(scene.say(IntervenePhrase.ONCE), scene.say(IntervenePhrase.LESSON)),
        confirm=scene.say(IntervenePhrase.CONFIRM),
        do=Do(command=command, then=(shut(scene),)),
    )


def _effects(scene: Scene) -> tuple[Cost, ...]:
    rule = scene.casus.rules.numbers.learning
    found = [
        Cost(
            icon="plant",
            text=scene.say(IntervenePhrase.PROGRESS, amount=number(rule.intervention_progress)),
            tone="ok",
            word=scene.say(IntervenePhrase.PROGRESS_WORD),
            short=f"+{number(rule.intervention_progress)}",
        )
    ]
    for effect in rule.intervention.meters:
        name = meter_name(effect.meter, scene.casus, scene.language).lower()
        moved = change(effect.change)
        found.append(
            Cost(
                icon=METER_ICONS[effect.meter][0],
                text=scene.say(IntervenePhrase.EFFECT, change=moved, meter=name),
                tone="ok" if effect.change > 0 else "warn",
                word=name,
                short=moved,
            )
        )
    return tuple(found)
