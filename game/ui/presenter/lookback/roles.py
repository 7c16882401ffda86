"""The role line of every table: which role in which round, and how it fitted."""

from game.art.emblems import ROLE_SIGNS
from game.model.state import State, Table
from game.model.terms import Mechanic, Role, Step
from game.model.value import value
from game.text.phrases.chrome import ChromeText
from game.text.phrases.lookback import LookBackPanel
from game.ui.presenter.intents import Seek
from game.ui.presenter.lookback.looking import Looking
from game.ui.presenter.role import ROLE_NUMBERS
from game.ui.presenter.scene import Scene


@value
class RoleCell:
    """One round of a table; ``fit`` is None while the ticks are closed."""

    round: int
    role: Role | None
    icon: str
    number: str
    name: str
    fit: int | None
    told: str
    now: bool
    seek: Seek


@value
class RoleLine:
    """One table: its rounds, and who holds the regiestokje ("" where the level has none)."""

    place: int
    name: str
    cells: tuple[RoleCell, ...]
    baton: str


@value
class RolesView:
    """The role lines of all tables."""

    title: str
    rounds: tuple[str, ...]
    lines: tuple[RoleLine, ...]


def view(looking: Looking, scene: Scene) -> RolesView:
    """What every table chose up to the cursor."""
    total = scene.state.setup.rounds
    return RolesView(
        title=looking.say(LookBackPanel.ROLE_LINE),
        rounds=tuple(
            looking.say(ChromeText.ROUND, round=number) for number in range(1, total + 1)
        ),
        lines=tuple(
            RoleLine(
                place=place,
                name=table.name,
                cells=tuple(
                    _cell(looking, scene, table, number) for number in range(1, total + 1)
                ),
                baton=baton_line(scene, table),
            )
            for place, table in enumerate(scene.state.tables.values())
        ),
    )


def baton_line(scene: Scene, table: Table) -> str:
    """Who holds the regiestokje of a table; "" where the level has none."""
    if not scene.has(Mechanic.BATON):
        return ""
    holder = scene.names.first(table.dossier.baton) or scene.say(LookBackPanel.BATON_TOWN)
    return scene.say(LookBackPanel.BATON, holder=holder)


def role_in(state: State, table: Table, number: int) -> tuple[Role | None, int | None]:
    """The role of a round and its fit, as far as they are known in this state."""
    history = table.stance.history
    if number <= len(history):
        return history[number - 1]
    running = number == state.round and state.step is Step.PLAY
    return (table.stance.role if running else None), None


def _cell(looking: Looking, scene: Scene, table: Table, number: int) -> RoleCell:
    role, fit = role_in(scene.state, table, number)
    starts = dict(looking.course.rounds)
    if role is None:
        told = looking.say(LookBackPanel.NO_ROLE)
    elif fit is None:
        told = looking.say(LookBackPanel.TICKS_CLOSED)
    else:
        told = looking.say(LookBackPanel.FIT, count=fit)
    return RoleCell(
        round=number,
        role=role,
        icon=ROLE_SIGNS[role].icon if role else "",
        number=str(ROLE_NUMBERS[role]) if role else "",
        name=scene.texts.role(role) if role else "",
        fit=fit,
        told=told,
        now=number == scene.state.round,
        seek=Seek(position=starts.get(number, looking.at)),
    )
