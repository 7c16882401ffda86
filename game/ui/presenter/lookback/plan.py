"""The plan at a moment: network and canvas, what runs, and the dreamteam."""

from game.model.state import BlockFill, RunningWork
from game.model.terms import Block, Mechanic
from game.model.value import value
from game.text.numbers import points
from game.text.phrases.lookback import LookBackPanel
from game.ui.presenter.din import DinView, din_view
from game.ui.presenter.faces import Face, face
from game.ui.presenter.lookback.looking import Looking
from game.ui.presenter.lookback.roles import baton_line
from game.ui.presenter.plan import BLOCK_ICONS
from game.ui.presenter.scene import Scene


@value
class CanvasLine:
    """One block of the canvas that was filled."""

    icon: str
    name: str
    choice: str
    polished: bool


@value
class WorkLine:
    """One inspanning that runs: how much of its volume was done (0-1), and in words."""

    title: str
    share: float
    told: str
    stopped: bool


@value
class PlanView:
    """The plan of the table that is looked at."""

    opgave: str
    din: DinView | None
    nothing: str
    canvas_title: str
    canvas: tuple[CanvasLine, ...]
    work_title: str
    work: tuple[WorkLine, ...]
    no_work: str
    team_title: str
    team: tuple[Face, ...]
    no_team: str
    baton: str


def view(looking: Looking, scene: Scene) -> PlanView:
    """The plan at the cursor."""
    dossier = scene.here.dossier
    form = dossier.form
    work = tuple(_work(looking, scene, each) for each in dossier.work)
    team = tuple(face(scene, person) for person in scene.here.team)
    return PlanView(
        opgave=form.title if form else "",
        din=din_view(scene, form) if form and scene.has(Mechanic.DIN) else None,
        nothing="" if form else looking.say(LookBackPanel.NO_PLAN),
        canvas_title=looking.say(LookBackPanel.CANVAS),
        canvas=_canvas(scene),
        work_title=looking.say(LookBackPanel.RUNNING),
        work=work,
        no_work="" if work else looking.say(LookBackPanel.NOTHING_RUNS),
        team_title=looking.say(LookBackPanel.TEAM),
        team=team,
        no_team="" if team else looking.say(LookBackPanel.NO_TEAM),
        baton=baton_line(scene, scene.here),
    )


def _canvas(scene: Scene) -> tuple[CanvasLine, ...]:
    if not scene.has(Mechanic.CANVAS):
        return ()
    filled = scene.here.dossier.plan.canvas
    return tuple(_block(scene, block, filled[block]) for block in Block if block in filled)


def _block(scene: Scene, block: Block, fill: BlockFill) -> CanvasLine:
    return CanvasLine(
        icon=BLOCK_ICONS[block],
        name=scene.texts.block(block),
        choice=scene.texts.choice(block, fill.choice, scene.names).name,
        polished=fill.polished,
    )


def _work(looking: Looking, scene: Scene, work: RunningWork) -> WorkLine:
    told = looking.say(LookBackPanel.FILLED, part=points(work.fill), whole=points(work.volume))
    return WorkLine(
        title=scene.names.work(work.id),
        share=min(1.0, work.fill / max(1, work.volume)),
        told=told,
        stopped=work.stopped,
    )
