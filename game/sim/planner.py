"""PlannerBot: plays a strategy, table by table, with the offers it gets."""

from collections.abc import Sequence

from game.model import commands as k
from game.model.casus import Casus
from game.model.state import State, Table
from game.model.terms import Meter, Role, Step, Turn
from game.model.value import replace
from game.rules import roles
from game.rules.encounters import present
from game.rules.koersagenda import voters
from game.rules.reserve import ROUND_MAX
from game.sim import beginning
from game.sim.answers import liking
from game.sim.board import Ways
from game.sim.bot import Book
from game.sim.scouting import Scout
from game.sim.strategy import Strategy

LOW_BUDGET = 200
"""Budget below which a planner asks for the reserve."""
FITS = 2
"""Fit from which a planner does what it announced, unless what it wants now fits better."""


class PlannerBot:
    """Plays one strategy at every table."""

    def __init__(self, strategy: Strategy) -> None:
        self.strategy = strategy
        self._ways: Ways | None = None

    def choose(self, casus: Casus, state: State, moves: Book, turn: int) -> k.Command:
        """Return the move the strategy wants; on its way a table needs no menu."""
        del turn
        for table in state.tables.values():
            if _on_its_way(state, table) and not self._is_short(table):
                return self._act(casus, state, table)
            mine = [offer.command for offer in moves.of_table(state, table)]
            wanted = self.at_table(casus, state, table, mine) if mine else None
            if wanted is not None:
                return wanted
        return in_room(state, [offer.command for offer in moves.of_room(state)])

    def at_table(
        self, casus: Casus, state: State, table: Table, mine: Sequence[k.Command]
    ) -> k.Command | None:
        """Return what a table does, of what it can do; None when it waits for the room."""
        way = self.strategy.beginning
        match state.step:
            case Step.EXPLORE:
                return beginning.explore(casus, table, way, mine)
            case Step.CHOOSE:
                return beginning.choose(casus, state, table, way, mine)
            case Step.FORMULATE:
                return beginning.shape(casus, table, way, mine)
            case Step.PLAN:
                return beginning.plan(casus, table, way, mine)
            case Step.LEARN:
                return beginning.learn(casus, table, way, mine)
            case Step.PLAY:
                return self._turn(casus, state, table, mine)
            case Step.ROUND_END:
                return self._announce(casus, state, table, mine)
            case _:
                return mine[-1]

    def _turn(
        self, casus: Casus, state: State, table: Table, mine: Sequence[k.Command]
    ) -> k.Command:
        match table.turn:
            case Turn.ROLE:
                return self._role(casus, state, table, mine)
            case Turn.ENCOUNTER:
                return self._answer(casus, table, mine)
            case _:
                return self._draw(table, mine) or self._act(casus, state, table)

    def _wanted_role(self, casus: Casus, state: State, table: Table) -> Role:
        allowed = roles.allowed_roles(casus, state, table)
        rules = [
            rule
            for rule in self.strategy.roles
            if rule.role in allowed and rule.since <= max(1, state.round) <= rule.until
        ]
        for rule in rules:
            if roles.fit(casus, state, table, rule.role) >= rule.fit:
                return rule.role
        pool = [rule.role for rule in rules] or list(allowed)
        return max(
            pool,
            key=lambda role: (
                roles.fit(casus, state, table, role),
                casus.rules.roles[role].base,
            ),
        )

    def _role(
        self, casus: Casus, state: State, table: Table, mine: Sequence[k.Command]
    ) -> k.Command:
        chosen = [command for command in mine if isinstance(command, k.ChooseRole)]
        wanted = self._wanted_role(casus, state, table)
        better = max(FITS, roles.fit(casus, state, table, wanted))
        for command in chosen:
            if command.role is table.stance.announced:
                fit = roles.fit(casus, state, table, command.role)
                if fit >= better:
                    return command
        return next((command for command in chosen if command.role is wanted), chosen[0])

    def _announce(
        self, casus: Casus, state: State, table: Table, mine: Sequence[k.Command]
    ) -> k.Command | None:
        """Announce the next role once, when it is another than this one."""
        if table.stance.announced is not None:
            return None
        then = replace(state, round=state.round + 1)
        wanted = self._wanted_role(casus, then, table)
        if wanted is roles.previous_role(table):
            return None
        announces = [command for command in mine if isinstance(command, k.AnnounceRole)]
        return next((command for command in announces if command.role is wanted), None)

    def _answer(self, casus: Casus, table: Table, mine: Sequence[k.Command]) -> k.Command:
        encounter = present(casus, table)
        options = {one.number: one for one in encounter.options} if encounter else {}
        answers = [command for command in mine if isinstance(command, k.ChooseOption)]
        return max(answers, key=lambda one: liking(options[one.option], self.strategy.taste))

    def _draw(self, table: Table, mine: Sequence[k.Command]) -> k.Command | None:
        """Ask for the reserve when there is hardly any budget left."""
        if not self._is_short(table):
            return None
        return next((command for command in mine if isinstance(command, k.DrawReserve)), None)

    def _is_short(self, table: Table) -> bool:
        low = self.strategy.reserve and table.meters[Meter.BUDGET] < LOW_BUDGET
        return low and table.trip.drawn_reserve < ROUND_MAX

    def _act(self, casus: Casus, state: State, table: Table) -> k.Command:
        if self._ways is None or self._ways.casus is not casus:
            self._ways = Ways(casus)
        lists = self.strategy.wishes
        wishes = lists[min(state.round, len(lists)) - 1]
        return Scout(self._ways, state, table).next_move(wishes)


def _on_its_way(state: State, table: Table) -> bool:
    return state.step is Step.PLAY and table.turn is Turn.ROUTE


def in_room(state: State, commands: Sequence[k.Command]) -> k.Command:
    """Return what the facilitator does when no table has anything left to do.

    The second group ranks the opgaven from the second on, so that the two groups agree on one
    of their first two: what a room may expect.
    """
    preferred = (k.StartLearning, k.StartRound, k.FinishGame, k.ResolveRound)
    for kind in preferred:
        for command in commands:
            if isinstance(command, kind):
                return command
    votes = [command for command in commands if isinstance(command, k.AdoptKoersagenda)]
    if votes:
        return replace(votes[0], agreed=voters(state))
    starting_over = not state.rankings.others
    ranks = [
        command
        for command in commands
        if isinstance(command, k.RankOpgave) and command.group == "others"
    ]
    return ranks[1] if starting_over and len(ranks) > 1 else commands[0]
