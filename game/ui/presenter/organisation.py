"""The organisation: the SRM matrix with its realisatiekracht, and the six spanningen."""

from collections.abc import Sequence

from game.model.organisation import Shift
from game.model.terms import Step, Tension
from game.model.value import replace, value
from game.rules.realisation import CELLS, COLUMNS, ROWS, read
from game.text import organisation_words as words
from game.text.numbers import change, exact, number
from game.text.phrases.organisation import MatrixText, TensionText
from game.ui.presenter.scene import Scene

MOST_CAUSES = 2
"""Causes that a cell shows: the last ones."""
MOST_MOVES = 3
"""Moves that a slider shows: the last ones."""


@value
class CellView:
    """One cell: points 0-2, the causes that filled it, or what would."""

    id: str
    spoken: str
    filled: int
    half: bool
    causes: tuple[str, ...]
    hint: str


@value
class MatrixView:
    """The matrix row by row, and what follows from it."""

    title: str
    subtitle: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    weakest: tuple[bool, ...]
    cells: tuple[CellView, ...]
    power_label: str
    power: str
    power_line: str
    so_far: str
    verdict: str
    balance: str
    unbalanced: bool


@value
class MoveView:
    """One move of a slider: ``way`` is 1 to the right, -1 to the left, 0 where none was made."""

    text: str
    way: int


@value
class SliderView:
    """One slider, 0-10; ``cost`` says what it costs at an outer end, ``moved`` this round."""

    id: str
    low: str
    high: str
    at: float
    moves: tuple[MoveView, ...]
    cost: str
    moved: int


@value
class TensionsView:
    """All six sliders; ``key`` says what the mark and the pale ends are."""

    title: str
    subtitle: str
    sliders: tuple[SliderView, ...]
    low_end: float
    high_end: float
    key: tuple[str, str]


def matrix(scene: Scene) -> MatrixView:
    """The matrix at this moment."""
    found = read(scene.casus, scene.state)
    lowest = min(found.columns.values())
    names = tuple(words.column_name(column, scene.texts) for column in COLUMNS)
    behind = tuple(found.columns[column] == lowest for column in COLUMNS)
    now = scene.state.town.organisation.realisation
    ended = scene.state.step is Step.END
    so_far = scene.say(MatrixText.SO_FAR, power=exact(now, scene.language))
    return MatrixView(
        title=scene.say(MatrixText.TITLE),
        subtitle=scene.say(MatrixText.SUBTITLE),
        rows=tuple(scene.texts.srm(f"{row}_strategy")[0] for row in ROWS),
        columns=names,
        weakest=behind if not all(behind) else (False, False, False),
        cells=tuple(_cell(scene, cell) for cell in CELLS),
        power_label=scene.say(MatrixText.POWER),
        power=scene.say(MatrixText.TIMES, power=exact(found.power, scene.language)),
        power_line=scene.say(MatrixText.IN_THE_END if ended else MatrixText.FROM_NOW),
        so_far="" if ended or now == found.power else so_far,
        verdict=words.verdict(found.columns, scene.texts),
        balance=words.balance(found.hard, found.soft, scene.texts, unbalanced=found.unbalanced),
        unbalanced=found.unbalanced,
    )


def _cell(scene: Scene, cell: str) -> CellView:
    amount = scene.state.town.srm.get(cell, 0)
    row, column = scene.texts.srm(cell)
    shifts = [one for one in scene.state.town.organisation.shifts if one.what == cell]
    hint = scene.texts.srm_hint(cell)
    most = scene.casus.rules.numbers.srm.cell_cap
    return CellView(
        id=f"cell.{cell}",
        spoken=scene.say(MatrixText.CELL, row=row, column=column, points=number(amount)),
        filled=amount // 100,
        half=amount % 100 > 0,
        causes=tuple(
            words.because(one, scene.names, scene.texts, count)
            for one, count in _told(shifts)[-MOST_CAUSES:]
        ),
        hint=scene.say(MatrixText.HELPS, hint=hint) if amount < most else "",
    )


def _told(shifts: Sequence[Shift]) -> list[tuple[Shift, int]]:
    """Shifts in order, those of one round with one cause together, and how many they were."""
    found: dict[tuple[int, str, str], tuple[Shift, int]] = {}
    for one in shifts:
        key = (one.round, one.cause.kind, one.cause.ref)
        before = found.get(key)
        if before is None:
            found[key] = (one, 1)
        else:
            total = replace(one, change=before[0].change + one.change)
            found[key] = (total, before[1] + 1)
    return list(found.values())


def tensions(scene: Scene) -> TensionsView:
    """The six sliders at this moment."""
    rule = scene.casus.rules.numbers.tensions
    ended = scene.state.step is Step.END
    return TensionsView(
        title=scene.say(TensionText.TITLE_END if ended else TensionText.TITLE),
        subtitle=scene.say(TensionText.SUBTITLE),
        sliders=tuple(_slider(scene, tension) for tension in Tension),
        low_end=rule.low / 100,
        high_end=rule.high / 100,
        key=(scene.say(TensionText.KEY_START), scene.say(TensionText.KEY_END)),
    )


def _slider(scene: Scene, tension: Tension) -> SliderView:
    low, high = scene.texts.tension(tension)
    shifts = [one for one in scene.state.town.organisation.shifts if one.what == tension]
    now = [one for one in shifts if one.round == scene.state.round]
    return SliderView(
        id=f"tension.{tension}",
        low=low,
        high=high,
        at=scene.state.town.tensions[tension] / 100,
        moves=tuple(_move(scene, one) for one, _count in _told(shifts)[-MOST_MOVES:])
        or (MoveView(text=scene.say(TensionText.STILL), way=0),),
        cost=_cost(scene, tension),
        moved=sum(one.change for one in now),
    )


def _cost(scene: Scene, tension: Tension) -> str:
    rule = scene.casus.rules.numbers.tensions
    stands = scene.state.town.tensions[tension]
    if stands <= rule.low:
        return scene.say(TensionText.COSTS_OWNERSHIP)
    return scene.say(TensionText.COSTS_SUPPORT) if stands >= rule.high else ""


def _move(scene: Scene, shift: Shift) -> MoveView:
    reason = scene.texts.shift_reason(shift.cause, scene.names)
    moved = change(shift.change)
    way = (shift.change > 0) - (shift.change < 0)
    if not shift.round:
        text = scene.say(TensionText.MOVED_BEFORE, change=moved, reason=reason)
    else:
        text = scene.say(TensionText.MOVED, round=shift.round, change=moved, reason=reason)
    return MoveView(text=text, way=way)


def moved_now(scene: Scene) -> int:
    """How many sliders moved this round."""
    return sum(slider.moved != 0 for slider in tensions(scene).sliders)
