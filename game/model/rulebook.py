"""The rulebook: every number and condition of the rules, as played at one level.

All amounts are hundredths. The source of each number is ``rules.md`` 2; the values live in
``assets/regels/standaard.toml`` and a casus may change those that have a name.
"""

from collections.abc import Mapping

from game.model.numbers import Numbers
from game.model.rule_parts import (
    ActionRule,
    BlockChoice,
    EvidencePoint,
    LevelRule,
    MeterRule,
    RoleRule,
    WorkRule,
)
from game.model.terms import Action, Block, Mechanic, Meter, Role, WorkKind
from game.model.value import value


@value
class Rulebook:
    """All rules in data, resolved for one level and one casus.

    ``evidence`` is keyed by sort of evidence; ``canvas`` lists the choices of each block that
    is in play; ``roles`` and ``actions`` hold exactly those of the level and casus, in order.
    """

    version: str
    level: LevelRule
    meters: Mapping[Meter, MeterRule]
    roles: Mapping[Role, RoleRule]
    actions: Mapping[Action, ActionRule]
    work: Mapping[WorkKind, WorkRule]
    canvas: Mapping[Block, tuple[BlockChoice, ...]]
    evidence: Mapping[str, tuple[EvidencePoint, ...]]
    numbers: Numbers

    def has(self, mechanic: Mechanic) -> bool:
        """Whether the level switches this mechanic on."""
        return mechanic in self.level.mechanics
