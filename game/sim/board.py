"""How far everything is: steps over the board, and the first step of the shortest way."""

from game.model.casus import Casus
from game.model.ids import PlaceId
from game.model.terms import Mechanic


class Ways:
    """Shortest ways over the board of one casus, found once per place."""

    __slots__ = ("_from", "casus")

    def __init__(self, casus: Casus) -> None:
        self.casus = casus
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
