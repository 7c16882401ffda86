"""Block 1 of the canvas: the goals of the opgave, each to be ticked (rules 2.4)."""

from game.model.commands import FillBlock
from game.model.ids import GoalId
from game.model.rule_parts import goals_in, goals_joined
from game.model.terms import Block
from game.rules.plans import block_choices
from game.rules.works import goals_of
from game.text.phrases.plan import LinkedWork
from game.ui.presenter.blocks import BlockChoice, OpenBlock
from game.ui.presenter.intents import Do
from game.ui.presenter.scene import Scene


def picked_by_name(scene: Scene) -> bool:
    """Whether goals are picked by name; an older rulebook only knows how many count."""
    choices = block_choices(scene.casus, scene.state, scene.here, Block.GOALS)
    return bool(choices) and choices[0] in scene.casus.work.goals


def goals_block(scene: Scene) -> OpenBlock:
    """The goals with a box each; a tick lets what serves that goal count."""
    block = Block.GOALS
    choices = block_choices(scene.casus, scene.state, scene.here, block)
    goals = tuple(goals_in(choice)[0] for choice in choices if len(goals_in(choice)) == 1)
    fill = scene.here.dossier.plan.canvas.get(block)
    ticked = goals_in(fill.choice) if fill is not None else ()
    return OpenBlock(
        id=block,
        question=scene.texts.block_question(block),
        hint=scene.texts.block_effect(block),
        choices=tuple(_goal(scene, goal, goals, ticked) for goal in goals),
        many=True,
    )


def _goal(
    scene: Scene, goal: GoalId, goals: tuple[GoalId, ...], ticked: tuple[GoalId, ...]
) -> BlockChoice:
    """The last goal that is ticked stays: ticking it again is refused as any choice made twice."""
    wanted = [each for each in goals if (each in ticked) != (each == goal)]
    choice = goals_joined(wanted or ticked)
    command = FillBlock(table=scene.table, block=Block.GOALS, choice=choice)
    serving = [
        work
        for work in scene.here.dossier.plan.linked
        if any(served == goal for served, _line in goals_of(scene.casus, scene.here, work))
    ]
    return BlockChoice(
        id=f"fill.{Block.GOALS}.{goal}",
        label=scene.names.goal(goal),
        detail=scene.texts.count(LinkedWork.SERVING, len(serving)),
        chosen=goal in ticked,
        intent=Do(command=command),
        why_not=scene.why_not(command) if wanted else "",
        lines=tuple(scene.names.work(work) for work in serving),
    )
