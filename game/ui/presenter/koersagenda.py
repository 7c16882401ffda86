"""Koersagenda: the goals of all tables, the hands of Leefwereld, and what came of it."""

from game.model.commands import AdoptKoersagenda
from game.model.ids import GoalId
from game.model.value import value
from game.rules import koersagenda
from game.text.numbers import number
from game.text.phrases.koersagenda import KoersagendaText
from game.ui.presenter.faces import Face
from game.ui.presenter.intents import Do, Show
from game.ui.presenter.prioritise import target_group
from game.ui.presenter.scene import Scene
from game.ui.presenter.where import agenda_key


@value
class AgendaGoal:
    """A goal on the agenda: ``sign`` numbers its opgave, ``tables`` are those that serve it.

    ``faces`` are the people for whom the opgave is.
    """

    id: str
    title: str
    sign: int
    tables: str
    pawns: tuple[int, ...]
    faces: tuple[Face, ...]


@value
class Hands:
    """A number of raised hands that can be chosen."""

    id: str
    label: str
    chosen: bool
    hotkey: str
    show: Show


@value
class KoersagendaView:
    """The vote at this moment; ``verdict`` is "" until the goals are adopted."""

    title: str
    subtitle: str
    goals_title: str
    goals: tuple[AgendaGoal, ...]
    question: str
    how: str
    hands: tuple[Hands, ...]
    rules: tuple[str, str]
    go_label: str
    go: object
    go_why_not: str
    verdict: str
    talk: str
    backed: bool


def view(scene: Scene) -> KoersagendaView:
    """The vote at this moment."""
    done = scene.state.town.koersagenda
    counted = scene.local.number(_hands_key(), -1)
    voters = koersagenda.voters(scene.state)
    support = number(scene.casus.rules.numbers.learning.koersagenda_support)
    return KoersagendaView(
        title=scene.say(KoersagendaText.TITLE),
        subtitle=scene.say(KoersagendaText.SUBTITLE),
        goals_title=scene.say(KoersagendaText.GOALS),
        goals=_goals(scene),
        question=scene.say(KoersagendaText.QUESTION),
        how=scene.say(KoersagendaText.HOW),
        hands=tuple(_hands(scene, count, voters, counted) for count in range(voters + 1)),
        rules=(
            scene.say(KoersagendaText.RULE, support=support),
            scene.say(KoersagendaText.RULE_NOT),
        ),
        go_label=scene.say(KoersagendaText.ON if done else KoersagendaText.ADOPT),
        go=Show(key=agenda_key())
        if done
        else Do(command=AdoptKoersagenda(agreed=max(0, counted))),
        go_why_not="" if done or counted >= 0 else scene.say(KoersagendaText.COUNT_FIRST),
        verdict=_verdict(scene),
        talk=scene.say(
            KoersagendaText.TALK_BACKED
            if done and done.backed
            else KoersagendaText.TALK_NOT_BACKED
        ),
        backed=done is not None and done.backed,
    )


def _hands_key() -> str:
    return "hands"


def _hands(scene: Scene, count: int, voters: int, counted: int) -> Hands:
    return Hands(
        id=f"hands.{count}",
        label=scene.say(KoersagendaText.HANDS, agreed=count, voters=voters),
        chosen=count == counted,
        hotkey=str(count) if 0 < count <= 9 else "",
        show=Show(key=_hands_key(), to=str(count)),
    )


def _verdict(scene: Scene) -> str:
    done = scene.state.town.koersagenda
    if done is None:
        return ""
    phrase = KoersagendaText.BACKED if done.backed else KoersagendaText.NOT_BACKED
    return scene.say(phrase, agreed=done.agreed, voters=done.voters)


def _goals(scene: Scene) -> tuple[AgendaGoal, ...]:
    done = scene.state.town.koersagenda
    shown = done.goals if done else koersagenda.goals(scene.casus, scene.state)
    known = [goal for goal in shown if goal in scene.casus.work.goals]
    if known:
        return tuple(_goal(scene, goal) for goal in known)
    return _opgaven(scene)


def _goal(scene: Scene, goal: GoalId) -> AgendaGoal:
    found = scene.casus.work.goals[goal]
    opgaven = list(scene.casus.work.opgaven)
    at = [
        (place, table.name)
        for place, table in enumerate(scene.state.tables.values())
        if goal in koersagenda.goals_of(scene.casus, table)
    ]
    return AgendaGoal(
        id=goal,
        title=found.title,
        sign=opgaven.index(found.opgave) if found.opgave in opgaven else 0,
        tables=_from(scene, [name for _place, name in at]),
        pawns=tuple(place for place, _name in at),
        faces=target_group(scene, found.opgave) if found.opgave in opgaven else (),
    )


def _opgaven(scene: Scene) -> tuple[AgendaGoal, ...]:
    """What the tables set out to do, where the casus names no goals."""
    opgaven = list(scene.casus.work.opgaven)
    return tuple(
        AgendaGoal(
            id=table.id,
            title=form.title,
            sign=opgaven.index(form.opgave),
            tables=_from(scene, [table.name]),
            pawns=(place,),
            faces=target_group(scene, form.opgave),
        )
        for place, table in enumerate(scene.state.tables.values())
        if (form := table.dossier.form) is not None
    )


def _from(scene: Scene, names: list[str]) -> str:
    return scene.say(KoersagendaText.FROM_TABLES, tables=", ".join(names)) if names else ""
