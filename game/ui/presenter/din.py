"""The network of opgave, goals, inspanningen and the people who notice (DIN)."""

from typing import Final

from game.charts.din import DinLink, DinNode
from game.model.casus import Casus
from game.model.commands import LinkInspanning
from game.model.ids import InspanningId, PersonId
from game.model.state import OpgaveForm, Table
from game.model.terms import WorkKind
from game.model.value import replace, value
from game.rules.overlap import others_with
from game.rules.plans import candidates
from game.rules.works import complete, counted_goals, goals_of, of_table
from game.text.phrases.plan import PlanText
from game.ui.presenter.faces import Face, face
from game.ui.presenter.intents import Do, Show
from game.ui.presenter.own_works import opening
from game.ui.presenter.scene import Scene

_TONES: Final = ("#7A1F4F", "#2A7F86", "#8A6A00")
"""Lines of the first, second and third goal; the nodes have the same colours."""
_PLAIN: Final = "#5D737A"


@value
class GoalNode:
    """A goal in the network; ``sign`` numbers its colour.

    ``counts`` says whether what serves it yields result: block 1 of the canvas can leave it out,
    which is done where ``pick`` leads.
    """

    id: str
    title: str
    sign: int
    counts: bool = True
    pick: Show | None = None


@value
class WorkNode:
    """An inspanning in the network: in the plan (``linked``) or not yet.

    One that is ``unfinished`` opens where the table can complete it.
    ``also`` are the numbers (from 0) of the other tables that have it too.
    """

    id: str
    title: str
    icon: str
    linked: bool
    toggle: Do | Show
    unfinished: bool
    why_not: str
    also: tuple[int, ...]


@value
class DinView:
    """The network: opgave, goals, inspanningen and who notices."""

    title: str
    heads: tuple[str, str, str, str]
    opgave: str
    opgave_sign: int
    goals: tuple[GoalNode, ...]
    works: tuple[WorkNode, ...]
    people: tuple[Face, ...]
    nodes: tuple[DinNode, ...]
    links: tuple[DinLink, ...]
    legend: str


def din_view(scene: Scene, form: OpgaveForm, pick: Show | None = None) -> DinView:
    """The network of the table that is looked at; ``pick`` opens where goals are picked."""
    table = scene.here
    linked = table.dossier.plan.linked
    typed = [work.id for work in table.dossier.plan.own]
    works = tuple(dict.fromkeys((*candidates(scene.casus, table), *linked, *typed)))
    goals = tuple(replace(goal, pick=pick) for goal in _goals(scene.casus, table, works))
    people = [PersonId(who) for who in form.target_group if who in scene.casus.people]
    sign = list(scene.casus.work.opgaven).index(form.opgave)
    nodes = [DinNode(id="opgave", column=0)]
    nodes += [DinNode(id=goal.id, column=1) for goal in goals]
    nodes += [DinNode(id=work, column=2) for work in works]
    nodes += [DinNode(id=f"who.{who}", column=3) for who in people]
    return DinView(
        title=scene.say(PlanText.DIN_TITLE),
        heads=(
            scene.say(PlanText.DIN_OPGAVE),
            scene.say(PlanText.DIN_GOALS),
            scene.say(PlanText.DIN_WORK),
            scene.say(PlanText.DIN_RESULT),
        ),
        opgave=form.title,
        opgave_sign=sign,
        goals=goals,
        works=tuple(_work(scene, table, work) for work in works),
        people=tuple(face(scene, who) for who in people),
        nodes=tuple(nodes),
        links=_links(scene, goals, people),
        legend=scene.say(_legend(goals)),
    )


def _legend(goals: tuple[GoalNode, ...]) -> PlanText:
    """What the lines mean; where block 1 leaves a goal out, how a table chooses which."""
    return PlanText.DIN_LINES if all(goal.counts for goal in goals) else PlanText.DIN_LEFT_OUT


def _goals(casus: Casus, table: Table, works: tuple[InspanningId, ...]) -> tuple[GoalNode, ...]:
    form = table.dossier.form
    opgave = form.opgave if form is not None else ""
    named = [goal for goal in casus.work.goals.values() if goal.opgave == opgave]
    if not named:
        served = {goal for work in works for goal, _ in goals_of(casus, table, work)}
        named = [goal for goal in casus.work.goals.values() if goal.id in served]
    counted = counted_goals(casus, table)
    return tuple(
        GoalNode(
            id=goal.id, title=goal.title, sign=at, counts=counted is None or goal.id in counted
        )
        for at, goal in enumerate(named[:3])
    )


def _work(scene: Scene, table: Table, work: InspanningId) -> WorkNode:
    linked = work in table.dossier.plan.linked
    command = LinkInspanning(table=table.id, inspanning=work, linked=not linked)
    found = of_table(scene.casus, table, work)
    typed = any(item.id == work for item in table.dossier.plan.own)
    unfinished = typed and found is not None and not complete(found)
    return WorkNode(
        id=work,
        title=scene.names.work(work),
        icon="truck" if found is not None and found.kind is WorkKind.ROLL_OUT else "plant",
        linked=linked,
        toggle=opening(scene, work) if unfinished else Do(command=command),
        unfinished=unfinished,
        why_not="" if unfinished else scene.why_not(command),
        also=tuple(
            list(scene.state.tables).index(other)
            for other in others_with(scene.state, table.id, work)
        ),
    )


def _links(
    scene: Scene, goals: tuple[GoalNode, ...], people: list[PersonId]
) -> tuple[DinLink, ...]:
    """Lines of what is in the plan; a goal nobody works on keeps a thin line."""
    tones = {goal.id: _TONES[goal.sign % len(_TONES)] for goal in goals}
    linked = scene.here.dossier.plan.linked
    weights = {goal.id: 0 for goal in goals}
    links: list[DinLink] = []
    for work in linked:
        served = [pair for pair in goals_of(scene.casus, scene.here, work) if pair[0] in tones]
        for goal, weight in served:
            weights[goal] += weight
            links.append(DinLink(start=goal, end=work, weight=weight, colour=tones[goal]))
        main = max(served, key=lambda pair: pair[1], default=None)
        strength, tone = (main[1], tones[main[0]]) if main else (1, _PLAIN)
        links += [
            DinLink(start=work, end=f"who.{who}", weight=strength, colour=tone) for who in people
        ]
    links += [
        DinLink(start="opgave", end=goal, weight=max(1, min(3, weight)), colour=tones[goal])
        for goal, weight in weights.items()
    ]
    return tuple(links)
