"""What a table could do this round, where, and what that would take."""

from collections.abc import Iterable, Sequence

from game.model.casus import Casus
from game.model.commands import Act, FinishRoute, Travel
from game.model.ids import PersonId, PlaceId
from game.model.state import State, Table
from game.model.terms import Action, Mechanic, Meter
from game.model.value import replace, value
from game.rules.action_checks import action_time, refuse_act
from game.rules.entries import targets
from game.sim.board import Ways
from game.sim.strategy import Wish

PLENTY = 10_000
"""Time to ask what could be done somewhere, apart from getting there."""
ON_THE_WAY = 40
"""What another wish that can come true at the same place is worth, in time."""


@value
class Chance:
    """A wish that can come true: the action, where, and the time it takes with the way there."""

    act: Act
    place: PlaceId
    time: int


class Scout:
    """Looks ahead for one table at one moment; made for one decision."""

    def __init__(self, ways: Ways, state: State, table: Table) -> None:
        self._casus = ways.casus
        self._ways = ways.of(table.trip.place)
        self._state = state
        self._table = table
        self._there: dict[PlaceId, tuple[State, Table]] = {}

    def next_move(self, wishes: Sequence[Wish]) -> Act | Travel | FinishRoute:
        """Return what to do now: a wish that is here, a step towards one, or stopping.

        The first wish that there is time for comes first; what else is here is done on the way
        as long as that leaves time for it.
        """
        open_ = _still_wanted(self._casus, self._table, wishes)
        chances = [self._chances(wish) for wish in open_]
        first = next((number for number, found in enumerate(chances) if found), None)
        if first is None:
            return FinishRoute(table=self._table.id)
        goal = self._easiest(first, chances)
        here = self._table.trip.place
        if goal.place == here:
            return goal.act
        spare = self._table.meters[Meter.TIME] - goal.time - self._follow_up(goal, open_)
        for found in chances[first + 1 :]:
            for chance in found:
                if chance.place == here and chance.time <= spare:
                    return chance.act
        return Travel(table=self._table.id, place=self._ways[goal.place][1])

    def _follow_up(self, goal: Chance, wishes: Sequence[Wish]) -> int:
        """Return the time to keep for scaling up what is going to be evaluated."""
        grows = any(wish.action is Action.SCALE_UP for wish in wishes)
        rule = self._casus.rules.actions.get(Action.SCALE_UP)
        if goal.act.action is not Action.EVALUATE or not grows or rule is None:
            return 0
        return rule.time

    def _easiest(self, number: int, chances: Sequence[Sequence[Chance]]) -> Chance:
        """Return the chance of a wish that costs least, counting what else can be done there."""
        others: dict[PlaceId, int] = {}
        for found in (*chances[:number], *chances[number + 1 :]):
            for place in {chance.place: None for chance in found}:
                others[place] = others.get(place, 0) + 1
        return min(
            chances[number],
            key=lambda chance: chance.time - ON_THE_WAY * min(2, others.get(chance.place, 0)),
        )

    def _chances(self, wish: Wish) -> tuple[Chance, ...]:
        """Return where a wish can come true in time, nearest first."""
        rule = self._casus.rules.actions.get(wish.action)
        if rule is None:
            return ()
        left = self._table.meters[Meter.TIME]
        found: list[Chance] = []
        for place, (steps, _first) in self._ways.items():
            spot = self._casus.board.places[place]
            if rule.kinds and not any(kind in rule.kinds for kind in spot.kinds):
                continue
            if rule.ring is not None and spot.ring is not rule.ring:
                continue
            way = self._way(steps)
            if way > left:
                continue
            act = self._act(wish, place)
            if act is None:
                continue
            state, table = self._at(place)
            time = way + action_time(self._casus, state, table, act)
            if time <= left:
                found.append(Chance(act=act, place=place, time=time))
        return tuple(found)

    def _way(self, steps: int) -> int:
        """Return the time of so many steps from here, in hundredths."""
        if not self._casus.rules.has(Mechanic.BOARD_COST):
            return 0
        rule = self._casus.rules.numbers.time
        before = max(0, self._table.trip.steps - rule.free_steps)
        after = max(0, self._table.trip.steps + steps - rule.free_steps)
        return (after - before) * rule.step

    def _at(self, place: PlaceId) -> tuple[State, Table]:
        found = self._there.get(place)
        if found is None:
            table = replace(
                self._table,
                meters={**self._table.meters, Meter.TIME: PLENTY},
                trip=replace(self._table.trip, place=place),
            )
            tables = {**self._state.tables, table.id: table}
            found = self._there[place] = (replace(self._state, tables=tables), table)
        return found

    def _act(self, wish: Wish, place: PlaceId) -> Act | None:
        """Return the action that makes a wish true at a place, time aside, or None."""
        casus = self._casus
        if wish.action is Action.INVITE and not _lives_here(casus, wish, place):
            return None
        state, table = self._at(place)
        for target in _in_turn(targets(casus, table, wish.action), wish.action):
            person = casus.people.get(PersonId(target))
            if person is not None and person.circle not in wish.circles:
                continue
            command = Act(table=table.id, action=wish.action, target=PersonId(target))
            if refuse_act(casus, state, command) is None:
                return command
        return None


def _in_turn(found: tuple[str, ...], action: Action) -> Iterable[str]:
    """Return the aims of an action in the order to try; pilots from the last in the DIN on.

    What stands first in the DIN takes progress first: so the newest pilot is not left waiting
    until everything before it is full.
    """
    return reversed(found) if action is Action.START_PILOT else found


def _lives_here(casus: Casus, wish: Wish, place: PlaceId) -> bool:
    return any(
        person.place == place and person.circle in wish.circles for person in casus.people.values()
    )


def _still_wanted(casus: Casus, table: Table, wishes: Sequence[Wish]) -> list[Wish]:
    """Return the wishes of this round that were not done yet, in order."""
    left = list(wishes)
    for action, _place, target in table.trip.done:
        person = casus.people.get(PersonId(target))
        for number, wish in enumerate(left):
            of_circle = person is None or person.circle in wish.circles
            if wish.action is action and of_circle:
                del left[number]
                break
    return left
