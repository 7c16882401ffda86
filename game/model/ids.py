"""Identifiers: opaque, stable, written by scenario authors (``^[a-z][a-z0-9_-]{0,39}$``)."""

from typing import NewType

PlaceId = NewType("PlaceId", str)
PersonId = NewType("PersonId", str)
SignalId = NewType("SignalId", str)
OpgaveId = NewType("OpgaveId", str)
GoalId = NewType("GoalId", str)
InspanningId = NewType("InspanningId", str)
EncounterId = NewType("EncounterId", str)
NewsId = NewType("NewsId", str)
InitiativeId = NewType("InitiativeId", str)
AreaId = NewType("AreaId", str)
TableId = NewType("TableId", str)
"""``t1`` to ``t5``: a group of players round one real table."""
