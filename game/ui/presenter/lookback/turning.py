"""Kantelmomenten: the choices that would have changed most, volgens dit model."""

from typing import Final

from game.model.value import value
from game.report.pivot_words import happened, tell
from game.report.pivots import Pivot
from game.text.phrases.pivots import PivotText
from game.text.phrases.what_if import WhatIfText
from game.ui.presenter.intents import Seek, StartWhatIf
from game.ui.presenter.lookback.looking import Looking
from game.ui.presenter.scene import Scene

MOST_OTHERS: Final = 3
"""Other choices that are told of a kantelmoment: the panel holds no more."""


@value
class Turning:
    """What the search for kantelmomenten has found so far; ``found`` is None while it runs."""

    running: bool = False
    done: int = 0
    total: int = 0
    found: tuple[Pivot, ...] | None = None

    @property
    def positions(self) -> tuple[int, ...]:
        """The positions after the choices that were found."""
        return tuple(pivot.choice.position + 1 for pivot in self.found or ())


@value
class TurningRow:
    """One kantelmoment in the list; ``place`` is the table's number from 0."""

    id: str
    place: int
    number: str
    words: str
    chosen: bool
    seek: Seek


@value
class TurningDetail:
    """The kantelmoment at the cursor, and the way to try its strongest other choice."""

    happened: str
    otherwise: tuple[str, ...]
    remark: str
    caution: str
    what_if_label: str
    what_if: StartWhatIf


@value
class TurningView:
    """The kantelmomenten, or how far the search is (``share`` 0-1, None when it is over)."""

    title: str
    rows: tuple[TurningRow, ...]
    detail: TurningDetail | None
    hint: str
    searching: str
    share: float | None


def view(looking: Looking, scene: Scene, turning: Turning) -> TurningView:
    """The panel of kantelmomenten."""
    found = turning.found or ()
    here = next((one for one in found if one.choice.position + 1 == looking.at), None)
    searching = looking.say(PivotText.SEARCHING, done=turning.done, total=turning.total)
    return TurningView(
        title=looking.say(PivotText.TITLE),
        rows=tuple(_row(looking, scene, place, pivot) for place, pivot in enumerate(found, 1)),
        detail=detail(looking, here) if here is not None else None,
        hint="" if turning.running else _hint(looking, found),
        searching=searching if turning.running else "",
        share=turning.done / max(1, turning.total) if turning.running else None,
    )


def detail(looking: Looking, pivot: Pivot) -> TurningDetail:
    """One kantelmoment, told."""
    words = tell(pivot, looking.replay.history, looking.texts)
    best = pivot.others[0]
    return TurningDetail(
        happened=words.happened,
        otherwise=words.otherwise[:MOST_OTHERS],
        remark=words.remarks[0],
        caution=words.caution,
        what_if_label=looking.say(WhatIfText.TRY),
        what_if=StartWhatIf(
            position=pivot.choice.position, command=pivot.choice.command(best.chosen)
        ),
    )


def _hint(looking: Looking, found: tuple[Pivot, ...]) -> str:
    return looking.say(WhatIfText.PICK_MOMENT if found else PivotText.NONE)


def _row(looking: Looking, scene: Scene, place: int, pivot: Pivot) -> TurningRow:
    at = pivot.choice.position
    kept = looking.replay.history.in_language(at, looking.texts.language.value)
    names = looking.texts.names(kept.casus, kept.state)
    return TurningRow(
        id=f"turning.{place}",
        place=list(scene.state.tables).index(pivot.choice.table),
        number=str(place),
        words=happened(pivot.choice, names, looking.texts),
        chosen=at + 1 == looking.at,
        seek=Seek(position=at + 1),
    )
