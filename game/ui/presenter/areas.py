"""Areas with a meter of their own: the councils of a casus, or its districts (ruling 12)."""

from game.model.casus import Area
from game.model.ids import AreaId
from game.model.state import Table
from game.model.terms import SHARED_METERS, Mechanic, Meter
from game.model.value import value
from game.rules import areas
from game.rules.reserve import left_for_area
from game.text.numbers import number
from game.text.phrases.tables import AreaText
from game.text.words.meters import meter_name
from game.ui.presenter.meters import ON_PAPER, DialView
from game.ui.presenter.scene import Scene


@value
class AreaView:
    """One area: its dial, a remark under it, and the numbers (from 0) of the tables at work."""

    name: str
    dial: DialView
    remark: str
    lowest: bool
    tables: tuple[int, ...]


@value
class AreasView:
    """All areas that keep a meter; ``line`` explains in one sentence what follows from them."""

    meter: Meter
    title: str
    line: str
    areas: tuple[AreaView, ...]


def view(scene: Scene) -> AreasView | None:
    """The areas and their meter, None when the casus has none or the level hides the meter."""
    kept = scene.state.town.areas
    meter = next((each for each in Meter if scene.shows(each) and areas.keeping(kept, each)), None)
    if meter is None:
        return None
    names = areas.keeping(kept, meter)
    shared = meter in SHARED_METERS
    name = meter_name(meter, scene.casus, scene.language)
    return AreasView(
        meter=meter,
        title=scene.say(AreaText.COUNCILS, count=_count(scene, len(names)))
        if shared
        else scene.say(AreaText.DISTRICTS, count=_count(scene, len(names)), meter=name.lower()),
        line=scene.say(AreaText.COUNCILS_LINE, common=number(areas.common(kept, meter)))
        if shared
        else scene.say(AreaText.DISTRICTS_LINE),
        areas=tuple(_area(scene, area, meter) for area in names),
    )


def _count(scene: Scene, count: int) -> str:
    words = (AreaText.TWO, AreaText.THREE, AreaText.FOUR, AreaText.FIVE, AreaText.SIX)
    return scene.say(words[count - 2]) if 2 <= count <= len(words) + 1 else str(count)


def _area(scene: Scene, id: AreaId, meter: Meter) -> AreaView:
    area = scene.casus.board.areas[id]
    kept = scene.state.town.areas
    look = ON_PAPER[meter]
    there = areas.tables_in(scene.casus, scene.state, id)
    order = list(scene.state.tables)
    lowest = meter in SHARED_METERS and areas.lowest(kept, meter) == id
    return AreaView(
        name=area.name,
        dial=DialView(
            meter=meter,
            label=area.name,
            icon=look.icon,
            colour=look.tone,
            shown=number(kept[id][meter]),
            hundredths=kept[id][meter],
            before=_before(scene, id, meter),
        ),
        remark=_remark(scene, area, there, meter, lowest=lowest),
        lowest=lowest,
        tables=tuple(order.index(table.id) for table in there),
    )


def _before(scene: Scene, area: AreaId, meter: Meter) -> int | None:
    """Where it stood before this round worked through, if that is what is looked at."""
    if scene.past.before is None:
        return None
    return scene.past.before.town.areas[area][meter]


def _remark(
    scene: Scene, area: Area, there: tuple[Table, ...], meter: Meter, *, lowest: bool
) -> str:
    if meter in SHARED_METERS:
        return scene.say(AreaText.LOWEST) if lowest else ""
    left = left_in(scene, area)
    if left is not None:
        return scene.say(AreaText.LEFT if left else AreaText.EMPTY, left=number(left))
    return "" if there else scene.say(AreaText.NOBODY)


def left_in(scene: Scene, area: Area) -> int | None:
    """What an area may still get from the reserve, None without a ceiling or a reserve."""
    if area.ceiling is None or not scene.has(Mechanic.RESERVE):
        return None
    there = areas.tables_in(scene.casus, scene.state, area.id)
    return max(0, area.ceiling - sum(table.dossier.drawn for table in there))


def ceiling_line(scene: Scene) -> str:
    """What the area of the table in view may still get from the reserve; "" without a ceiling."""
    id = areas.area_of(scene.casus, scene.here)
    area = scene.casus.board.areas[id] if id is not None else None
    left = left_for_area(scene.casus, scene.state, scene.here)
    if area is None or area.ceiling is None or left is None:
        return ""
    return scene.say(
        AreaText.CEILING,
        area=area.name,
        ceiling=number(area.ceiling),
        left=number(max(0, left)),
    )
