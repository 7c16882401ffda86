"""Draft: the events of one decision, each seen by what is decided after it."""

from typing import Literal

from game.model import events as e
from game.model.casus import Casus, Person
from game.model.ids import AreaId, PersonId, TableId
from game.model.state import State, Table
from game.model.terms import SHARED_METERS, Flag, Meter, Turn
from game.rules import areas
from game.rules.evolve import evolve


class Draft:
    """Collects events while a decision is made; lives no longer than the decision.

    Attributes:
        casus: The fixed part of the game.
        state: The game as it is after the events so far.
        events: The events so far, in order.
    """

    __slots__ = ("casus", "events", "state")

    def __init__(self, casus: Casus, state: State) -> None:
        self.casus = casus
        self.state = state
        self.events: list[e.Event] = []

    def add(self, event: e.Event) -> None:
        """Let an event happen."""
        self.events.append(event)
        self.state = evolve(self.casus, self.state, event)

    def table(self, table: TableId) -> Table:
        """Return a table as it is now."""
        return self.state.tables[table]

    def person(self, person: PersonId) -> Person:
        """Return a cast member."""
        return self.casus.people[person]

    def pass_turn(self, table: TableId, turn: Turn) -> None:
        """Let one table go on within the step."""
        self.add(e.TurnPassed(table=table, turn=turn))

    def change(self, table: TableId, meter: Meter, change: int, cause: e.Cause) -> None:
        """Change a meter of a table, or a shared one, within its bounds; nothing at 0.

        Shared support moves at most the council's limit a round when several tables play; where
        areas keep a shared meter of their own, each of them changes, and each has that limit
        (ruling 12).
        """
        rule = self.casus.rules.meters[meter]
        shared = meter in SHARED_METERS
        keeping = areas.keeping(self.state.town.areas, meter) if shared else ()
        if keeping:
            for area in keeping:
                self.change_area(table, area, meter, change, cause)
            return
        old = self.state.town.meters[meter] if shared else self.table(table).meters[meter]
        if meter is Meter.SUPPORT:
            change = self._within_round_limit(change, "")
        new = max(rule.low, min(rule.high, old + change))
        if new == old:
            return
        if shared:
            self.add(
                e.SharedMeterChanged(
                    table=table, meter=meter, value=new, change=new - old, cause=cause
                )
            )
        else:
            self.add(
                e.MeterChanged(table=table, meter=meter, value=new, change=new - old, cause=cause)
            )
            self.follow(table, meter, cause)

    def follow(self, table: TableId, meter: Meter, cause: e.Cause) -> None:
        """Let the area in which a table is at work follow its meter, if it keeps that meter."""
        area = areas.area_of(self.casus, self.table(table))
        if area is not None and meter in self.state.town.areas.get(area, ()):
            value = areas.brought_to(self.casus, self.state, area, meter)
            self.set_area(table, area, meter, value, cause)

    def _within_round_limit(self, change: int, area: AreaId | Literal[""]) -> int:
        if len(self.state.tables) == 1:
            return change
        limit = self.casus.rules.numbers.council.round_limit
        moved = self.state.town.support_moved.get(area, 0)
        if change > 0:
            return min(change, max(0, limit - moved))
        return max(change, min(0, -limit - moved))

    def change_area(
        self, table: TableId, area: AreaId, meter: Meter, change: int, cause: e.Cause
    ) -> None:
        """Change the value of a meter that an area keeps, within its bounds; nothing at 0."""
        own = self.state.town.areas[area][meter]
        rule = self.casus.rules.meters[meter]
        if meter is Meter.SUPPORT:
            change = self._within_round_limit(change, area)
        self.set_area(table, area, meter, max(rule.low, min(rule.high, own + change)), cause)

    def set_area(
        self, table: TableId | Literal[""], area: AreaId, meter: Meter, new: int, cause: e.Cause
    ) -> None:
        """Set the value of a meter that an area keeps; nothing when it is so already."""
        own = self.state.town.areas[area][meter]
        if new != own:
            self.add(
                e.AreaMeterChanged(
                    table=table,
                    area=area,
                    meter=meter,
                    value=new,
                    change=new - own,
                    common=areas.common(self.state.town.areas, meter, {area: new}),
                    cause=cause,
                )
            )

    def change_energy(self, person: PersonId, change: int, cause: e.Cause) -> None:
        """Change a person's energy within its bounds; nothing at 0."""
        old = self.state.town.energy[person]
        new = max(0, min(self.casus.rules.numbers.energy.high, old + change))
        if new != old:
            self.add(e.EnergyChanged(person=person, value=new, change=new - old, cause=cause))

    def set_flag(self, table: TableId, flag: Flag, cause: e.Cause, *, on: bool) -> None:
        """Switch a flag of a table; nothing when it is so already."""
        if (flag in self.table(table).flags) != on:
            self.add(e.FlagChanged(table=table, flag=flag, on=on, cause=cause))

    def give_next_time(self, table: TableId, change: int, cause: e.Cause) -> None:
        """Give the table's next round more time, or less."""
        if change:
            value = self.table(table).trip.next_time + change
            self.add(e.NextTimeChanged(table=table, value=value, change=change, cause=cause))
