"""Recording points for and against the ten lessons (rules 3.2)."""

from collections.abc import Mapping

from game.model import events as e
from game.model.conditions import Condition
from game.model.effects import EvidenceRule
from game.model.ids import TableId
from game.model.terms import Lesson
from game.rules.conditions import holds
from game.rules.draft import Draft

NOBODY = e.Because()
"""A reason that names nothing."""


def record(
    draft: Draft,
    table: TableId,
    sort: str,
    because: e.Because = NOBODY,
    *,
    anchors: Mapping[Lesson, Condition] | None = None,
    times: int = 100,
) -> None:
    """Record every point that the rulebook gives for a sort of evidence.

    Args:
        draft: The decision so far.
        table: Whose point it is.
        sort: A key of the rulebook's evidence; an unknown one records nothing.
        because: What the sentence may name.
        anchors: Anchors that depend on the case, by lesson; others come from the rulebook.
        times: Hundredths of the weight (100 is the weight itself).
    """
    for point in draft.casus.rules.evidence.get(sort, ()):
        anchor = (anchors or {}).get(point.lesson, point.anchor)
        weight = point.weight * times // 100
        _add(
            draft,
            table,
            EvidenceRule(lesson=point.lesson, sort=sort, weight=weight, anchor=anchor),
            because,
        )


def record_option(draft: Draft, table: TableId, rule: EvidenceRule, because: e.Because) -> None:
    """Record a point that an option of the casus gives."""
    _add(draft, table, rule, because)


def _add(draft: Draft, table: TableId, rule: EvidenceRule, because: e.Because) -> None:
    if not rule.weight:
        return
    draft.add(
        e.EvidenceRecorded(
            number=len(draft.state.evidence),
            table=table,
            round=draft.state.round,
            lesson=rule.lesson,
            sort=rule.sort,
            weight=rule.weight,
            because=because,
            anchor=rule.anchor,
        )
    )


def settle_anchors(draft: Draft) -> None:
    """Write down every anchor that came to hold, or holds no longer."""
    for item in draft.state.evidence:
        if item.anchor is None:
            continue
        table = draft.table(item.table)
        met = holds(draft.casus, draft.state, table, item.anchor, f"anchor{item.number}")
        if met != item.met:
            draft.add(e.AnchorChanged(number=item.number, met=met))
