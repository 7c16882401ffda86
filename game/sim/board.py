"""How far everything is: steps over the board, and the first step of the shortest way."""

from game.model.casus import Casus
from game.model.ids import PlaceId
from game.model.terms import Action, Circle, Mechanic
from game.rules.action_checks import fits


class Ways:
    """Shortest ways over the board of one casus, and what is where; each is found once."""

    __slots__ = ("_fitting", "_from", "_homes", "casus")

    def __init__(self, casus: Casus) -> None:
        self.casus = casus
        self._fitting: dict[Action, frozenset[PlaceId]] = {}
        self._homes: dict[tuple[Circle, ...], frozenset[PlaceId]] = {}
        self._from: dict[PlaceId | None, dict[PlaceId, tuple[int, PlaceId]]] = {}

    def of(self, place: PlaceId | None) -> dict[PlaceId, tuple[int, PlaceId]]:
        """Return for every place that can be reached its steps from here and the first of them.

        Nearest first, then in the order of exits. From nowhere, and at levels without board
        cost, every place is one step away.
        """
        found = self._from.get(place)
        if found is None:
            found = self._from[place] = self._search(place)
        return found

    def fitting(self, action: Action) -> frozenset[PlaceId]:
        """Return the places where an action can be done; none that the level lacks."""
        found = self._fitting.get(action)
        if found is None:
            rule = self.casus.rules.actions.get(action)
            places = self.casus.board.places.values() if rule is not None else ()
            found = frozenset(one.id for one in places if rule is not None and fits(one, rule))
            self._fitting[action] = found
        return found

    def homes(self, circles: tuple[Circle, ...]) -> frozenset[PlaceId]:
        """Return the places where somebody of these circles is at home."""
        found = self._homes.get(circles)
        if found is None:
            people = self.casus.people.values()
            found = frozenset(person.place for person in people if person.circle in circles)
            self._homes[circles] = found
        return found

    def _search(self, start: PlaceId | None) -> dict[PlaceId, tuple[int, PlaceId]]:
        places = self.casus.board.places
        if start is None or not self.casus.rules.has(Mechanic.BOARD_COST):
            return {place: (0 if place == start else 1, place) for place in places}
        found: dict[PlaceId, tuple[int, PlaceId]] = {start: (0, start)}
        front = [start]
        while front:
            following: list[PlaceId] = []
            for place in front:
                steps, first = found[place]
                for exit_, _wall in places[place].exits:
                    if exit_ not in found:
                        found[exit_] = (steps + 1, first if steps else exit_)
                        following.append(exit_)
            front = following
        return found
