"""Which screen belongs to a moment."""

from enum import StrEnum
from typing import assert_never

from game.model.ids import TableId
from game.model.terms import Step, Turn
from game.ui.presenter.scene import Scene


class ScreenName(StrEnum):
    """Every screen of a running game."""

    INTRO = "intro"
    EXPLORE = "explore"
    PRIORITISE = "prioritise"
    CHOOSE = "choose"
    FORMULATE = "formulate"
    PLAN = "plan"
    KOERSAGENDA = "koersagenda"
    TABLES = "tables"
    ROLE = "role"
    ROUTE = "route"
    ENCOUNTER = "encounter"
    REVEAL = "reveal"
    ROUND_END = "roundend"
    LEARN = "learn"
    EPILOGUE = "epilogue"
    RESULT = "result"


ROOM_SCREENS = {
    Step.INTRO: ScreenName.INTRO,
    Step.EXPLORE: ScreenName.EXPLORE,
    Step.PRIORITISE: ScreenName.PRIORITISE,
    Step.CHOOSE: ScreenName.CHOOSE,
    Step.FORMULATE: ScreenName.FORMULATE,
    Step.PLAN: ScreenName.PLAN,
    Step.KOERSAGENDA: ScreenName.KOERSAGENDA,
    Step.LEARN: ScreenName.LEARN,
}


def reveal_key(scene: Scene) -> str:
    """The mark that says that the ticks of this table's round have all been seen."""
    return shared_key(scene.state.round, scene.table)


def shared_key(round_: int, table: TableId) -> str:
    """The same mark for any table and round."""
    return f"revealed:{round_}:{table}"


def news_key(scene: Scene) -> str:
    """The mark that says that this round's news was read."""
    return f"news:{scene.state.round}"


def up_key(scene: Scene) -> str:
    """The mark that says that this table came to the screen in this round."""
    return f"up:{scene.state.round}:{scene.table}"


def epilogue_key() -> str:
    """The mark that says that the epilogues have been read."""
    return "epilogues-read"


def compared_key() -> str:
    """The mark that says that the two rankings have been seen side by side."""
    return "rankings-seen"


def agenda_key() -> str:
    """The mark that says that the vote on the goals has been seen."""
    return "koersagenda-seen"


def screen_of(scene: Scene) -> ScreenName:
    """The screen that the room looks at now.

    The rankings are seen together before the tables choose, the vote on the goals before
    round 1. Of several tables each comes to the screen in its turn, once the news of the town was
    read. After a round is resolved each table sees its ticks turn before the Doorwerking; at
    the end the epilogues come first.
    """
    match scene.state.step:
        case Step.CHOOSE if _rankings_unseen(scene):
            return ScreenName.PRIORITISE
        case Step.ROUND_END if _vote_unseen(scene):
            return ScreenName.KOERSAGENDA
        case Step.PLAY if _waits_for_the_screen(scene):
            return ScreenName.TABLES
        case Step.PLAY:
            return _turn_screen(scene.here.turn)
        case Step.ROUND_END:
            seen = scene.state.round == 0 or scene.local.has(reveal_key(scene))
            return ScreenName.ROUND_END if seen else ScreenName.REVEAL
        case Step.END:
            return ScreenName.RESULT if scene.local.has(epilogue_key()) else ScreenName.EPILOGUE
        case _:
            return ROOM_SCREENS[scene.state.step]


def _waits_for_the_screen(scene: Scene) -> bool:
    several = len(scene.state.tables) > 1 and scene.here.turn is Turn.ROLE
    return several and scene.local.has(news_key(scene)) and not scene.local.has(up_key(scene))


def _rankings_unseen(scene: Scene) -> bool:
    ranked = scene.state.rankings.shared is not None
    return ranked and not scene.local.has(compared_key())


def _vote_unseen(scene: Scene) -> bool:
    voted = scene.state.town.koersagenda is not None and scene.state.round == 0
    return voted and not scene.local.has(agenda_key())


def _turn_screen(turn: Turn) -> ScreenName:
    match turn:
        case Turn.ROLE | Turn.BUSY:
            return ScreenName.ROLE
        case Turn.ROUTE | Turn.READY:
            return ScreenName.ROUTE
        case Turn.ENCOUNTER:
            return ScreenName.ENCOUNTER
        case _:
            assert_never(turn)
