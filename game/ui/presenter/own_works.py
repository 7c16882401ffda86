"""An inspanning that a table thinks up itself: its title, and what it is chosen from lists."""

from typing import Final

from game.model.casus import Inspanning
from game.model.commands import (
    TITLE_MAX,
    DropInspanning,
    LinkInspanning,
    ShapeInspanning,
    WorkField,
    WriteInspanning,
)
from game.model.ids import PersonId, PlaceId
from game.model.terms import Step, Turn
from game.model.value import value
from game.rules import own_works
from game.text.language import Phrase
from game.text.phrases.own_works import OwnWorkText
from game.ui.presenter.blocks import BlockChoice, BlockForm, BlockTab, BlockTile, OpenBlock
from game.ui.presenter.faces import face
from game.ui.presenter.intents import Do, DoText, Show
from game.ui.presenter.scene import Scene

_FIELDS: Final[tuple[tuple[WorkField, str, Phrase, Phrase], ...]] = (
    ("place", "map-pin", OwnWorkText.PLACE, OwnWorkText.PLACE_ASK),
    ("partner", "handshake", OwnWorkText.PARTNER, OwnWorkText.PARTNER_ASK),
    ("domain", "puzzle-piece", OwnWorkText.DOMAIN, OwnWorkText.DOMAIN_ASK),
    ("goal", "target", OwnWorkText.GOAL, OwnWorkText.GOAL_ASK),
)
_WEIGHTS: Final = (
    OwnWorkText.WEIGHT_0,
    OwnWorkText.WEIGHT_1,
    OwnWorkText.WEIGHT_2,
    OwnWorkText.WEIGHT_3,
)


@value
class OwnWorkView:
    """The page on which a table thinks something up; ``form`` is None until it has a title."""

    title: str
    tabs: tuple[BlockTab, ...]
    tab: str
    name_label: str
    field: str
    now: str
    placeholder: str
    longest: int
    save_label: str
    save: DoText
    form: BlockForm | None
    drop_label: str
    drop: Do | None
    link_label: str
    link: Do | None
    link_why_not: str


def can_open(scene: Scene) -> bool:
    """Whether the table in view may think something up now."""
    planning = scene.state.step in {Step.PLAN, Step.LEARN} and scene.here.turn is not Turn.READY
    return planning and own_works.allowed(scene.casus, scene.here)


def open_key(scene: Scene) -> str:
    """The mark that names which idea is open: its number from 1; "" is none."""
    return f"own:{scene.table}"


def opening(scene: Scene, work: str = "") -> Show:
    """Open an idea of the table, or the first there is."""
    ids = [str(item.id) for item in scene.here.dossier.plan.own]
    return Show(key=open_key(scene), to=str(ids.index(work) + 1 if work in ids else 1))


def shut(scene: Scene) -> Show:
    """Close the page."""
    return Show(key=open_key(scene), to="")


def view(scene: Scene) -> OwnWorkView | None:
    """The page, as long as it is open."""
    number = scene.local.number(open_key(scene))
    if not number or not can_open(scene):
        return None
    own = scene.here.dossier.plan.own
    number = min(number, len(own) + 1, own_works.OWN_MAX)
    work = own[number - 1] if number <= len(own) else None
    name = f"own.{scene.table}.{number}"
    now = work.title if work is not None else ""
    write = WriteInspanning(
        table=scene.table, inspanning=work.id if work is not None else "", title=now
    )
    linked = work is not None and work.id in scene.here.dossier.plan.linked
    link = LinkInspanning(table=scene.table, inspanning=work.id, linked=True) if work else None
    return OwnWorkView(
        title=scene.say(OwnWorkText.TITLE),
        tabs=_tabs(scene, own),
        tab=f"own.{number}",
        name_label=scene.say(OwnWorkText.NAME),
        field=name,
        now=now,
        placeholder=scene.say(OwnWorkText.PLACEHOLDER),
        longest=TITLE_MAX,
        save_label=scene.say(OwnWorkText.SAVE),
        save=DoText(command=write, field=name),
        form=_form(scene, work) if work is not None else None,
        drop_label=scene.say(OwnWorkText.DROP),
        drop=_drop(scene, work),
        link_label=scene.say(OwnWorkText.LINKED if linked else OwnWorkText.LINK),
        link=Do(command=link, then=(shut(scene),)) if link is not None and not linked else None,
        link_why_not=scene.why_not(link) if link is not None and not linked else "",
    )


def _tabs(scene: Scene, own: tuple[Inspanning, ...]) -> tuple[BlockTab, ...]:
    if not own:
        return ()
    shown = min(len(own) + 1, own_works.OWN_MAX)
    return tuple(
        BlockTab(
            id=f"own.{number}",
            label=scene.say(OwnWorkText.FIRST, number=number)
            if number <= len(own)
            else scene.say(OwnWorkText.ANOTHER),
            show=Show(key=open_key(scene), to=str(number)),
        )
        for number in range(1, shown + 1)
    )


def _drop(scene: Scene, work: Inspanning | None) -> Do | None:
    if work is None:
        return None
    command = DropInspanning(table=scene.table, inspanning=work.id)
    return Do(command=command) if scene.refusal(command) is None else None


def _form(scene: Scene, work: Inspanning) -> BlockForm:
    key = f"own-field:{scene.table}:{work.id}"
    empty = next((field for field, *_ in _FIELDS if not own_works.values(work, field)), "place")
    name = scene.local.get(key, empty)
    opened = next((each for each in _FIELDS if each[0] == name), _FIELDS[0])
    return BlockForm(
        title="",
        progress="",
        tiles=tuple(
            BlockTile(
                id=f"ownfield.{field}",
                label=scene.say(short),
                icon=icon,
                open=field == opened[0],
                done=bool(own_works.values(work, field)),
                show=Show(key=key, to=field),
            )
            for field, icon, short, _question in _FIELDS
        ),
        open=_goal_block(scene, work) if opened[0] == "goal" else _list(scene, work, opened),
    )


def _list(
    scene: Scene, work: Inspanning, opened: tuple[WorkField, str, Phrase, Phrase]
) -> OpenBlock:
    field = opened[0]
    chosen = own_works.values(work, field)
    return OpenBlock(
        id=f"own-{field}",
        question=scene.say(opened[3]),
        hint="",
        choices=tuple(
            _choice(scene, work, field, choice, chosen=choice in chosen)
            for choice in own_works.choices(scene.casus, scene.here, field)
        ),
    )


def _choice(
    scene: Scene, work: Inspanning, field: WorkField, choice: str, *, chosen: bool
) -> BlockChoice:
    command = ShapeInspanning(table=scene.table, inspanning=work.id, field=field, choice=choice)
    return BlockChoice(
        id=f"own.{field}.{choice.replace('@', '.')}",
        label=_label(scene, field, choice),
        detail="",
        chosen=chosen,
        intent=Do(command=command),
        why_not="" if chosen else scene.why_not(command),
        face=face(scene, PersonId(choice)) if field == "partner" else None,
    )


def _label(scene: Scene, field: WorkField, choice: str) -> str:
    match field:
        case "place":
            return scene.names.place(PlaceId(choice))
        case "partner":
            return scene.names.person(PersonId(choice))
        case "domain":
            return scene.texts.domain(choice).capitalize()
        case "goal":
            return scene.say(_WEIGHTS[int(choice.partition("@")[2])])


def _goal_block(scene: Scene, work: Inspanning) -> OpenBlock:
    """First the goal, then how much the inspanning contributes to it."""
    goals = own_works.goals(scene.casus, scene.here)
    key = f"own-goal:{scene.table}"
    shown = scene.local.get(key, goals[0].id)
    shown = shown if shown in {goal.id for goal in goals} else goals[0].id
    lines = {str(goal): weight for goal, weight in work.goals}
    return OpenBlock(
        id="own-goal",
        question=scene.say(OwnWorkText.GOAL_ASK),
        hint="",
        tabs=tuple(
            BlockTab(id=f"own-goal.{goal.id}", label=goal.title, show=Show(key=key, to=goal.id))
            for goal in goals
        ),
        tab=f"own-goal.{shown}",
        choices=tuple(
            _choice(
                scene,
                work,
                "goal",
                f"{shown}@{weight}",
                chosen=lines.get(shown, 0) == weight,
            )
            for weight in range(len(_WEIGHTS))
        ),
    )
