"""What a table could do this round, where, and what that would take."""

from collections.abc import Iterable, Iterator, Sequence

from game.model.casus import Casus
from game.model.commands import Act, FinishRoute, Travel
from game.model.ids import PersonId, PlaceId
from game.model.state import State, Table
from game.model.terms import Action, Flag, Mechanic, Meter
from game.model.value import replace, value
from game.rules.action_checks import BY_PLACE, MANDATE, action_time, refuse_here
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
        self._board = ways
        self._ways = ways.of(table.trip.place)
        self._state = state
        self._table = table
        self._there: dict[PlaceId, Table] = {}
        self._within_reach = tuple(self._reach())

    def next_move(self, wishes: Sequence[Wish]) -> Act | Travel | FinishRoute:
        """Return what to do now: a wish that is here, a step towards one, or stopping.

        The first wish that there is time for comes first; what else is here is done on the way
        as long as that leaves time for it.
        """
        open_ = _still_wanted(self._casus, self._table, wishes)
        known = {wish: self._chances(wish) for wish in dict.fromkeys(open_)}
        chances = [known[wish] for wish in open_]
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

    def _reach(self) -> Iterator[tuple[PlaceId, int]]:
        """Yield each place that there is time to go to and the time that takes, nearest first."""
        left = self._table.meters[Meter.TIME]
        walked = self._casus.rules.has(Mechanic.BOARD_COST)
        rule, done = self._casus.rules.numbers.time, self._table.trip.steps
        before = max(0, done - rule.free_steps)
        for place, (steps, _first) in self._ways.items():
            after = max(0, done + steps - rule.free_steps)
            way = (after - before) * rule.step if walked else 0
            if way <= left:
                yield place, way

    def _chances(self, wish: Wish) -> tuple[Chance, ...]:
        """Return where a wish can come true in time, nearest first."""
        places = self._board.fitting(wish.action)
        if wish.action is Action.ADOPT_INITIATIVE and Flag.INITIATIVE not in self._table.flags:
            return ()
        if wish.action is Action.INVITE:
            places &= self._board.homes(wish.circles)
        done = {place for action, place, _target in self._table.trip.done if action is wish.action}
        fresh = places - done
        open_ = [(place, way) for place, way in self._within_reach if place in fresh]
        if not open_:
            return ()
        left = self._table.meters[Meter.TIME]
        return tuple(
            Chance(act=act, place=place, time=way + time)
            for place, way, (act, time) in self._acts(wish, open_)
            if way + time <= left
        )

    def _acts(
        self, wish: Wish, open_: Sequence[tuple[PlaceId, int]]
    ) -> Iterator[tuple[PlaceId, int, tuple[Act, int]]]:
        """Yield each place with the way there, and the action with its own time, where it can be.

        What does not depend on the place is found out once, at the first.
        """
        each = wish.action in BY_PLACE or MANDATE in self._table.memory.marks
        found = self._act(wish, open_[0][0])
        for number, (place, way) in enumerate(open_):
            if each and number:
                found = self._act(wish, place)
            if found is not None:
                yield place, way, found

    def _at(self, place: PlaceId) -> Table:
        """Return the table as if it stood somewhere else with time enough."""
        found = self._there.get(place)
        if found is None:
            meters = {**self._table.meters, Meter.TIME: PLENTY}
            trip = replace(self._table.trip, place=place)
            found = self._there[place] = replace(self._table, meters=meters, trip=trip)
        return found

    def _act(self, wish: Wish, place: PlaceId) -> tuple[Act, int] | None:
        """Return the action that makes a wish true at a place with its time, or None."""
        casus = self._casus
        state, table = self._state, self._at(place)
        for target in _in_turn(targets(casus, table, wish.action), wish.action):
            person = casus.people.get(PersonId(target))
            if person is not None and person.circle not in wish.circles:
                continue
            command = Act(table=table.id, action=wish.action, target=PersonId(target))
            if refuse_here(casus, state, table, command) is None:
                return command, action_time(casus, state, table, command)
        return None


def _in_turn(found: tuple[str, ...], action: Action) -> Iterable[str]:
    """Return the aims of an action in the order to try; pilots from the last in the DIN on.

    What stands first in the DIN takes progress first: so the newest pilot is not left waiting
    until everything before it is full.
    """
    return reversed(found) if action is Action.START_PILOT else found


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
