"""What folding an event over one table is."""

from collections.abc import Callable
from typing import Any, TypeAlias

from game.model.casus import Casus
from game.model.state import Table

Change: TypeAlias = Callable[[Casus, Table, Any], Table]
"""The table after an event of one sort."""
