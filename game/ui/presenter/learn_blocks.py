"""Blocks that only Leren has: why the plan changes, pilots to stop, and work to share."""

from collections.abc import Iterator

from game.model.commands import GiveReason, MergeWork, StopWork
from game.model.terms import PlanReason, WorkKind
from game.text.phrases.learn import LearnText
from game.text.phrases.organisation import LearnMore
from game.text.phrases.room_chrome import RoomSetup
from game.ui.presenter.blocks import BlockChoice, OpenBlock
from game.ui.presenter.intents import Do
from game.ui.presenter.scene import Scene

REASON, PILOTS, SHARE, SCALE = "reason", "pilots", "share", "scale"
ICONS = {
    REASON: "question",
    PILOTS: "plant",
    SHARE: "link",
    SCALE: "map-trifold",
}
"""The icon of each block that only Leren has."""


def names(scene: Scene) -> tuple[str, ...]:
    """The blocks there are, in order: sharing needs another table."""
    share = (SHARE,) if len(scene.state.tables) > 1 else ()
    return (REASON, PILOTS, *share, SCALE)


def label(scene: Scene, block: str) -> str:
    """The short name of such a block."""
    phrases = {
        REASON: LearnMore.REASON_SHORT,
        PILOTS: RoomSetup.PILOTS_SHORT,
        SHARE: LearnMore.SHARE_SHORT,
    }
    return scene.say(phrases.get(block, RoomSetup.FIELD_SCALE))


def done(scene: Scene, block: str) -> bool:
    """Whether something was chosen in such a block."""
    if block == REASON:
        return scene.here.dossier.plan.reason is not None
    return block == SHARE and any(work.merged for work in scene.here.dossier.work)


def opened(scene: Scene, block: str) -> OpenBlock:
    """Such a block with its choices; the scale is a field of the opgave and not among them."""
    match block:
        case "reason":
            return _reason(scene)
        case "share":
            return _share(scene)
        case _:
            return pilots(scene)


def _reason(scene: Scene) -> OpenBlock:
    given = scene.here.dossier.plan.reason
    return OpenBlock(
        id=REASON,
        question=scene.say(LearnMore.REASON),
        hint=scene.say(LearnMore.REASON_HINT),
        choices=tuple(
            BlockChoice(
                id=f"reason.{why}",
                label=scene.texts.plan_reason(why),
                detail="",
                chosen=why is given,
                intent=Do(command=GiveReason(table=scene.table, why=why)),
                why_not=""
                if why is given
                else scene.why_not(GiveReason(table=scene.table, why=why)),
            )
            for why in PlanReason
        ),
    )


def _share(scene: Scene) -> OpenBlock:
    choices = tuple(_joins(scene))
    nothing = LearnMore.SHARE_DONE if done(scene, SHARE) else LearnMore.SHARE_NONE
    hint = LearnMore.SHARE_HINT if choices else nothing
    return OpenBlock(
        id=SHARE,
        question=scene.say(LearnMore.SHARE),
        hint=scene.say(hint),
        choices=choices,
        long=True,
    )


def _joins(scene: Scene) -> Iterator[BlockChoice]:
    """What can be joined now, and what was."""
    for number, offer in enumerate(scene.session.offers):
        command = offer.command
        if isinstance(command, MergeWork) and command.table == scene.table:
            mine = scene.names.work(command.inspanning)
            theirs = scene.names.work(command.theirs)
            table = scene.names.table(command.other)
            yield BlockChoice(
                id=f"share.{number}",
                label=scene.say(LearnMore.SHARE_WITH, work=mine, table=table, theirs=theirs),
                detail="",
                chosen=False,
                intent=Do(command=command),
            )


def pilots(scene: Scene) -> OpenBlock:
    """Pilots that can be stopped."""
    running = [
        work
        for work in scene.here.dossier.work
        if work.kind is WorkKind.PILOT and not work.stopped
    ]
    return OpenBlock(
        id=PILOTS,
        question=scene.say(RoomSetup.PILOTS),
        hint=scene.say(LearnText.STOP_LINE, budget=1)
        if running
        else scene.say(RoomSetup.NO_PILOTS),
        choices=tuple(
            BlockChoice(
                id=f"stop.{work.id}",
                label=scene.names.work(work.id),
                detail="",
                chosen=False,
                intent=Do(command=StopWork(table=scene.table, inspanning=work.id)),
                why_not=scene.why_not(StopWork(table=scene.table, inspanning=work.id)),
            )
            for work in running
        ),
        long=True,
    )
