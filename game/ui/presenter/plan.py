"""Concretiseren: the network of goals and inspanningen, and the canvas; also for Leren."""

from typing import Final

from game.model.commands import FillBlock, FinishStep, PolishBlock
from game.model.ids import PersonId
from game.model.state import BlockFill
from game.model.terms import Block, Role, Step, Turn
from game.model.value import value
from game.rules.plans import block_choices
from game.text.numbers import number
from game.text.phrases.learn import LearnText
from game.text.phrases.organisation import LearnMore
from game.text.phrases.own_works import OwnWorkText
from game.text.phrases.plan import PlanText
from game.text.phrases.room_chrome import RoomSetup
from game.ui.presenter import learn_blocks, own_works
from game.ui.presenter.blocks import BlockChoice, BlockForm, BlockTab, BlockTile, OpenBlock
from game.ui.presenter.din import DinView, din_view
from game.ui.presenter.faces import face
from game.ui.presenter.formulate import shape_block
from game.ui.presenter.intents import Do, Show
from game.ui.presenter.plan_goals import goals_block, picked_by_name
from game.ui.presenter.scene import Scene

BLOCK_ICONS: Final[dict[Block, str]] = {
    Block.GOALS: "target",
    Block.EFFECTS: "chart-bar",
    Block.TARGET_GROUPS: "users",
    Block.ROLES: "mask-happy",
    Block.ACTIVITIES: "list-checks",
    Block.COMMUNICATION: "megaphone",
    Block.ORGANISATION: "tree-structure",
    Block.BUDGET: "coins",
    Block.PARTICIPATION: "hand-waving",
    Block.PARTNERSHIP: "handshake",
}
"""The icon of each canvas block."""


@value
class PlanView:
    """The plan of the table in view."""

    din: DinView | None
    form: BlockForm | None
    own_label: str
    own: Show | None
    hint: str
    polish_label: str
    polish: Do | None
    polish_why_not: str
    finish_label: str
    finish: Do
    finish_why_not: str


def view(scene: Scene) -> PlanView:
    """The plan of the table that is looked at."""
    table = scene.here
    learning = scene.state.step is Step.LEARN
    finish = FinishStep(table=table.id)
    opened = open_block(scene)
    fill = table.dossier.plan.canvas.get(Block(opened)) if opened in set(Block) else None
    can_polish = fill is not None and not fill.polished and not learning
    polish = PolishBlock(table=table.id, block=Block(opened)) if can_polish else None
    return PlanView(
        din=din_view(scene, table.dossier.form, _to_goals(scene)) if table.dossier.form else None,
        form=_form(scene, opened) if opened else None,
        own_label=scene.say(OwnWorkText.BUTTON),
        own=own_works.opening(scene) if own_works.can_open(scene) else None,
        hint=scene.why_not(finish) or _hint(scene, opened, fill, learning=learning),
        polish_label=scene.say(PlanText.POLISH),
        polish=Do(command=polish) if polish else None,
        polish_why_not=scene.why_not(polish) if polish else "",
        finish_label=scene.say(LearnText.FINISH if learning else PlanText.FINISH),
        finish=Do(command=finish),
        finish_why_not=scene.why_not(finish),
    )


def open_block(scene: Scene) -> str:
    """The block that is open for the table in view; "" when the level has none."""
    blocks = _blocks(scene)
    opened = scene.local.get(_open_key(scene), _first_block(blocks))
    return opened if opened in blocks else ""


def _first_block(blocks: tuple[str, ...]) -> str:
    """The first block; "" without blocks."""
    return next(iter(blocks), "")


def _to_goals(scene: Scene) -> Show | None:
    """The way from a goal of the network to the block where goals are picked."""
    here = Block.GOALS in _blocks(scene) and open_block(scene) != Block.GOALS
    return Show(key=_open_key(scene), to=Block.GOALS) if here else None


def _open_key(scene: Scene) -> str:
    return f"plan:{scene.state.step}:{scene.table}"


def _blocks(scene: Scene) -> tuple[str, ...]:
    own = scene.casus.rules.level.blocks
    canvas = tuple(block for block in Block if block in own and _choices(scene, block))
    if scene.state.step is Step.LEARN:
        return (*learn_blocks.names(scene), *canvas)
    return canvas


def _choices(scene: Scene, block: Block) -> tuple[str, ...]:
    return block_choices(scene.casus, scene.state, scene.here, block)


def _hint(scene: Scene, opened: str, fill: BlockFill | None, *, learning: bool) -> str:
    if scene.here.turn is Turn.READY:
        return scene.say(RoomSetup.REST_WAITS)
    if learning:
        return scene.say(LearnText.FREE)
    if fill is not None and fill.polished:
        return scene.say(PlanText.POLISHED)
    price = number(scene.casus.rules.numbers.phases.polish_time)
    costs = f"{scene.say(PlanText.SKETCH_FREE)} {scene.say(PlanText.POLISH_COSTS, time=price)}"
    return f"{_rule_of(scene, opened)} {costs}".strip()


def _rule_of(scene: Scene, opened: str) -> str:
    """What the open block does in the game, where the block itself has no room to say it."""
    if opened not in set(Block) or opened in {Block.TARGET_GROUPS, Block.GOALS}:
        return ""
    return scene.texts.block_effect(Block(opened))


def _form(scene: Scene, opened: str) -> BlockForm:
    canvas = scene.here.dossier.plan.canvas
    key = _open_key(scene)
    blocks = _blocks(scene)
    filled = sum(block in canvas for block in blocks)
    count = sum(block in set(Block) for block in blocks)
    return BlockForm(
        title=scene.say(PlanText.CANVAS_TITLE),
        progress=scene.say(PlanText.BLOCKS_READY, done=filled, all=count),
        tiles=(
            *(
                BlockTile(
                    id=f"block.{block}",
                    label=_name(scene, block),
                    icon=_icon(block),
                    open=block == opened,
                    done=block in canvas or learn_blocks.done(scene, block),
                    show=Show(key=key, to=block),
                )
                for block in blocks
                if (block in learn_blocks.ICONS) == (opened in learn_blocks.ICONS)
            ),
            *_other_group(scene, opened, blocks),
        ),
        open=_open(scene, opened),
    )


def _other_group(scene: Scene, opened: str, blocks: tuple[str, ...]) -> tuple[BlockTile, ...]:
    """In Leren: the way from what only Leren has to the canvas, and back."""
    own = opened in learn_blocks.ICONS
    others = [block for block in blocks if (block in learn_blocks.ICONS) != own]
    if not others:
        return ()
    label = PlanText.CANVAS_TITLE if own else LearnMore.ADJUST
    return (
        BlockTile(
            id="block.canvas" if own else "block.learn",
            label=scene.say(label),
            icon="puzzle-piece" if own else "lightbulb",
            open=False,
            done=False,
            show=Show(key=_open_key(scene), to=others[0]),
            aside=True,
        ),
    )


def _name(scene: Scene, block: str) -> str:
    if block in learn_blocks.ICONS:
        return learn_blocks.label(scene, block)
    return scene.texts.block(Block(block))


def _icon(block: str) -> str:
    return learn_blocks.ICONS.get(block) or BLOCK_ICONS[Block(block)]


def _open(scene: Scene, opened: str) -> OpenBlock:
    form = scene.here.dossier.form
    if opened == learn_blocks.SCALE and form is not None:
        return shape_block(scene, form, "scale")
    if opened in learn_blocks.ICONS:
        return learn_blocks.opened(scene, opened)
    block = Block(opened)
    if block is Block.ROLES:
        return _role_block(scene)
    if block is Block.GOALS and picked_by_name(scene):
        return goals_block(scene)
    return OpenBlock(
        id=block,
        question=scene.texts.block_question(block),
        hint=scene.texts.block_effect(block),
        choices=tuple(_choice(scene, block, choice) for choice in _choices(scene, block)),
    )


def _choice(scene: Scene, block: Block, choice: str) -> BlockChoice:
    command = FillBlock(table=scene.table, block=block, choice=choice)
    fill = scene.here.dossier.plan.canvas.get(block)
    chosen = fill is not None and fill.choice == choice
    text = scene.texts.choice(block, choice, scene.names)
    person = choice in scene.casus.people and block is Block.TARGET_GROUPS
    return BlockChoice(
        id=f"fill.{block}.{choice}",
        label=text.name,
        detail="" if person else text.effect or text.line,
        chosen=chosen,
        intent=Do(command=command),
        why_not="" if chosen else scene.why_not(command),
        face=face(scene, PersonId(choice)) if person else None,
    )


def _role_block(scene: Scene) -> OpenBlock:
    """First the round of the planned switch, then the role."""
    block = Block.ROLES
    every = _choices(scene, block)
    rounds = list(dict.fromkeys(choice.partition("@")[2] for choice in every))
    fill = scene.here.dossier.plan.canvas.get(block)
    planned = fill.choice.partition("@")[2] if fill else rounds[0]
    key = f"plan-round:{scene.table}"
    shown = scene.local.get(key, planned)
    return OpenBlock(
        id=block,
        question=scene.texts.block_question(block),
        hint=scene.say(RoomSetup.WHICH_ROUND),
        tabs=tuple(
            BlockTab(
                id=f"plan-round.{each}",
                label=scene.say(RoomSetup.ROLE_IN_ROUND, round=each),
                show=Show(key=key, to=each),
            )
            for each in rounds
        ),
        tab=f"plan-round.{shown}",
        choices=tuple(
            BlockChoice(
                id=f"fill.roles.{choice.replace('@', '.')}",
                label=scene.texts.role(Role(choice.partition("@")[0])),
                detail="",
                chosen=fill is not None and fill.choice == choice,
                intent=Do(command=FillBlock(table=scene.table, block=block, choice=choice)),
            )
            for choice in every
            if choice.partition("@")[2] == shown
        ),
    )
