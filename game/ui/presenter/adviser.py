"""The card of the beleidsadviseur: three futures, and what this person says of the chosen one."""

from game.model.commands import ChooseFuture
from game.model.terms import Future, Mechanic
from game.model.value import value
from game.rules.learning import adviser, hopeful_now
from game.text.numbers import change
from game.text.phrases.learn import LearnText
from game.text.phrases.organisation import AdviserText
from game.ui.presenter.faces import Face, face
from game.ui.presenter.intents import Do
from game.ui.presenter.meters import ON_PAPER
from game.ui.presenter.scene import Scene

FUTURE_ICONS = {
    Future.POLITICAL: "gavel",
    Future.MANAGEMENT: "handshake",
    Future.FACILITATING: "hand-heart",
}


@value
class FutureView:
    """One future: what the work becomes, and what it gives each round."""

    id: str
    icon: str
    name: str
    line: str
    gains: tuple["GainView", ...]
    when: str
    chosen: bool
    intent: Do
    why_not: str


@value
class GainView:
    """What a future gives: a meter and how much."""

    icon: str
    text: str
    tone: str


@value
class AdviserView:
    """The card; ``says`` is the answer once a future was chosen."""

    title: str
    subtitle: str
    person: Face
    name: str
    says: str
    hopeful: bool
    energy: int
    energy_line: str
    talk: str
    futures: tuple[FutureView, ...]
    on: str


def available(scene: Scene) -> bool:
    """Whether the level and the casus have the card."""
    return scene.has(Mechanic.ADVISER) and adviser(scene.casus) is not None


def view(scene: Scene) -> AdviserView | None:
    """The card for the table that is looked at; None where there is nobody to ask."""
    person = adviser(scene.casus)
    if person is None:
        return None
    chosen = scene.here.dossier.plan.future
    hopeful = hopeful_now(scene.casus, scene.state, person)
    energy = scene.state.town.energy[person.id] // 100
    name = scene.names.first(person.id)
    return AdviserView(
        title=scene.say(AdviserText.TITLE),
        subtitle=scene.say(AdviserText.SUBTITLE, person=person.name),
        person=face(scene, person.id),
        name=person.name,
        says=scene.say(AdviserText.ASK)
        if chosen is None
        else scene.texts.adviser_answer(chosen, hopeful=hopeful),
        hopeful=hopeful,
        energy=energy,
        energy_line=scene.say(AdviserText.ENERGY, person=name, count=energy),
        talk="" if chosen is None else scene.say(AdviserText.TALK),
        futures=tuple(_future(scene, future) for future in Future),
        on=scene.say(AdviserText.LATER if chosen is None else LearnText.ON),
    )


def _future(scene: Scene, future: Future) -> FutureView:
    command = ChooseFuture(table=scene.table, future=future)
    chosen = scene.here.dossier.plan.future is future
    name, line = scene.texts.future(future)
    rule = scene.casus.rules.numbers.learning.adviser[future]
    return FutureView(
        id=f"future.{future}",
        icon=FUTURE_ICONS[future],
        name=name,
        line=line,
        gains=tuple(
            GainView(
                icon=ON_PAPER[gain.meter].icon,
                text=f"{change(gain.change)} {scene.texts.meter(gain.meter, scene.casus)}",
                tone=ON_PAPER[gain.meter].tone,
            )
            for gain in rule.effects.meters
        ),
        when=scene.say(AdviserText.WHILE_RUNNING if rule.needs_work else AdviserText.EACH_ROUND),
        chosen=chosen,
        intent=Do(command=command),
        why_not="" if chosen else scene.why_not(command),
    )
