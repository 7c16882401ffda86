"""The bar above looking back, the tables and the tabs."""

from typing import Final

from game.text.catalogue import Texts
from game.text.phrases.chrome import ChromeText
from game.ui.events import OpenDialog
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Target
from game.ui.layout.styles import HEADING, LABEL_BOLD, SUBHEADING, TRAINER, TRAINER_BOLD
from game.ui.layout.text import line, text_width
from game.ui.presenter.lookback.view import LookBackView, TablePick, TabView
from game.ui.screens.teams import pawn
from game.ui.widgets.buttons import button, icon_button

ABOUT: Final = "about"
WHAT_IF: Final = "what-if"
DEBRIEF: Final = "debrief"
HEIGHT: Final = 92.0
_ROOMY: Final = 1.25
_GROWN: Final = 1.15
"""How much larger the buttons of the bar become, at most: all of them alike."""
_WITH_ICON: Final = 74.0
_BARE: Final = 20.0


def top_bar(canvas: Canvas, area: Box, shown: LookBackView, texts: Texts) -> Part:
    """Title and subtitle; what-if, debrief, names, about, settings and the way out."""
    part = Part.of(Panel(box=area, fill="night", fill_to="night2", direction="right"))
    inside = area.inset(24, 10)
    calm = canvas.at_most(_GROWN)
    close, inside = _wide(canvas, inside, shown.close)
    part += button(
        calm, close.at(w=close.w, h=72), id="lookback.close", label=shown.close,
        intent=shown.leave, kind="dark", icon="x" if shown.debrief_label else "arrow-left",
    )  # fmt: skip
    names = "eye" if shown.hidden else "eye-slash"
    for name, icon, label, intent in (
        ("settings", "gear-six", texts.say(ChromeText.MENU), OpenDialog(name="settings")),
        ("about", "info", shown.about_label, OpenDialog(name=ABOUT)),
        ("names", names, shown.hide_label, shown.hide),
    ):
        spot, inside = inside.split_right(72, 16)
        part += icon_button(
            canvas, spot.at(w=72, h=72), id=f"lookback.{name}", icon=icon, label=label,
            intent=intent, on_dark=True,
        )  # fmt: skip
    for name, icon, label, dialog in (
        ("debrief", "chats-circle", shown.debrief_label, DEBRIEF),
        ("what-if", "git-branch", shown.what_if_label, WHAT_IF),
    ):
        if not label:
            continue
        spot, inside = _wide(canvas, inside, label)
        part += button(
            calm, spot.at(w=spot.w, h=72), id=f"lookback.{name}", label=label,
            intent=OpenDialog(name=dialog), kind="dark", icon=icon,
        )  # fmt: skip
    return part + _title(canvas, inside, shown)


def _wide(canvas: Canvas, inside: Box, label: str) -> tuple[Box, Box]:
    wish = text_width(canvas, label, LABEL_BOLD) + 112
    return inside.split_right(min(wish, inside.w * 0.24), 16)


def _title(canvas: Canvas, area: Box, shown: LookBackView) -> Part:
    icon, words = area.split_left(48, 16)
    part = Part.of(IconNode(box=icon.at(w=46, h=46), name="film-slate", colour="accent2"))
    wide = text_width(canvas, shown.title, SUBHEADING) + 6
    if wide > words.w * 0.5 or canvas.text_factor > _ROOMY:
        return part + Part.of(line(canvas, shown.title, HEADING, words, colour="white"))
    title, after = words.split_left(wide, 24)
    upper, lower = after.rows(2, gap=0)
    part += Part.of(line(canvas, shown.title, SUBHEADING, title, colour="white"))
    for text, spot, style, tone in (
        (shown.subtitle, upper, TRAINER_BOLD, "mist"),
        (shown.warning, lower, TRAINER, "accent2"),
    ):
        cut = text
        while text_width(canvas, cut, style) > spot.w and " · " in cut:
            cut = cut.rpartition(" · ")[0]
        if text_width(canvas, cut, style) <= spot.w:
            part += Part.of(line(canvas, cut, style, spot, colour=tone))
    return part


def worded(
    canvas: Canvas, area: Box, tabs: tuple[TabView, ...], tables: tuple[TablePick, ...]
) -> Canvas | None:
    """The sheet with the largest letters in which each tab has its word, if any."""
    most = round(canvas.text_factor * 20)
    sheets = (canvas.at_most(twentieths / 20) for twentieths in range(most, 19, -1))
    return next((sheet for sheet in sheets if words_fit(sheet, area, tabs, tables)), None)


def words_fit(
    canvas: Canvas, area: Box, tabs: tuple[TabView, ...], tables: tuple[TablePick, ...]
) -> bool:
    """Whether each tab can have its word in a row of this size."""
    words = sum(text_width(canvas, tab.label, TRAINER_BOLD) + _BARE for tab in tabs)
    return words + 16.0 * (len(tabs) - 1) + len(tables) * (area.h + 16) <= area.w


def tab_row(
    canvas: Canvas, area: Box, tabs: tuple[TabView, ...], tables: tuple[TablePick, ...]
) -> Part:
    """Tabs from the left, tables at the right, in the largest letters that leave each its name.

    Where no letters do, the names give way, the open one last.
    """
    canvas = worded(canvas, area, tabs, tables) or canvas
    part = Part()
    for table in reversed(tables):
        spot, area = area.split_right(area.h, 16)
        part += _table(spot, table)
    words = [text_width(canvas, tab.label, TRAINER_BOLD) for tab in tabs]
    gaps = 16.0 * (len(tabs) - 1)
    iconed = sum(words) + len(tabs) * _WITH_ICON + gaps <= area.w
    named = sum(words) + len(tabs) * _BARE + gaps <= area.w
    chosen = next((wide for tab, wide in zip(tabs, words, strict=True) if tab.chosen), 0.0)
    one_named = chosen + _WITH_ICON + (len(tabs) - 1) * area.h + gaps <= area.w
    for tab, wide in zip(tabs, words, strict=True):
        told = named or (tab.chosen and one_named)
        size = wide + (_WITH_ICON if iconed or not named else _BARE) if told else area.h
        spot, area = area.split_left(min(size, area.w), 16)
        part += _tab(canvas, spot, tab, icon=iconed or not named, named=told)
    return Part(nodes=part.nodes, targets=tuple(sorted(part.targets, key=lambda one: one.box.x)))


def _tab(canvas: Canvas, area: Box, tab: TabView, *, icon: bool, named: bool) -> Part:
    target = Target(
        id=tab.id, box=area, intent=tab.show, label=tab.label, role="tab", chosen=tab.chosen,
        radius=18,
    )  # fmt: skip
    face = Panel(
        box=area,
        fill="night" if tab.chosen else "white",
        radius=18,
        stroke="night" if tab.chosen else "line",
        stroke_width=2,
    )
    part = Part(nodes=(face,), targets=(target,))
    ink, sign = ("white", "accent2") if tab.chosen else ("ink", "petal")
    if not named:
        return part + Part.of(IconNode(box=area.at(w=34, h=34), name=tab.icon, colour=sign))
    words = area.inset(14 if icon else 8, 6)
    if icon:
        spot, words = words.split_left(32, 10)
        part += Part.of(IconNode(box=spot.at(w=32, h=32), name=tab.icon, colour=sign))
    return part + Part.of(
        line(canvas, tab.label, TRAINER_BOLD, words.grown(2), colour=ink, align="center")
    )


def _table(area: Box, table: TablePick) -> Part:
    target = Target(
        id=f"whose.{table.id}", box=area, intent=table.show, label=table.name, role="tab",
        chosen=table.chosen, radius=18,
    )  # fmt: skip
    face = Panel(
        box=area,
        fill="accent2" if table.chosen else "white",
        radius=18,
        stroke="ink" if table.chosen else "line",
        stroke_width=3 if table.chosen else 2,
    )
    return Part(nodes=(face, pawn(area.inset(8), table.place)), targets=(target,))
