"""What lies over a page: the open dialog, the curtain."""

from dataclasses import replace

from game.journal.problem import Problem
from game.journal.records import StepRecord
from game.model.terms import Step
from game.text.catalogue import Texts
from game.text.phrases.chrome import ChromeText
from game.text.phrases.errors import ErrorText
from game.text.phrases.reloading import ReloadText
from game.text.phrases.room_chrome import RoomText
from game.text.step_lines import StepLine, step_line
from game.ui.events import CloseDialog, OpenDialog
from game.ui.keymap import Keymap
from game.ui.layout.canvas import Canvas
from game.ui.layout.page import Layer, Page
from game.ui.playing import Playing
from game.ui.presenter import contest, overrule, plain_words
from game.ui.presenter import keys as keys_presenter
from game.ui.presenter import overlays as presenter
from game.ui.presenter import settings as settings_presenter
from game.ui.presenter.intents import BranchCasus, StartSession, UndoTo
from game.ui.presenter.overlays import HistoryRow
from game.ui.screens import overlays
from game.ui.screens.areas import areas_layer
from game.ui.screens.contest import contest_layer
from game.ui.screens.hosting import host_layer
from game.ui.screens.keys import keys_layer
from game.ui.screens.overrule import overrule_layer
from game.ui.screens.plain_words import layer as plain_words_layer
from game.ui.screens.tables import players_layer
from game.ui.settings import SettingsStore
from game.ui.state import UiState
from game.ui.tuning import chosen
from game.ui.widgets.layers import Choice, dialog


def covered(  # noqa: PLR0913, PLR0917  everything that can lie over a page
    page: Page,
    canvas: Canvas,
    ui: UiState,
    store: SettingsStore,
    texts: Texts,
    game: Playing | None,
    trouble: Problem | None,
) -> Page:
    """The page with its dialog; in a pause only the curtain is seen."""
    if game is not None and game.session.paused:
        return _over(page, overlays.curtain_layer(canvas, game.scene()), focus="resume")
    layer = _everywhere(canvas, ui, store, texts, game, trouble)
    if layer is None and game is not None:
        layer = _of_tables(canvas, ui, game) or _in_game(canvas, ui, texts, game)
    if layer is None:
        return page
    over = _over(page, layer, focus="")
    waits = keys_presenter.waiting_for(ui.dialog)
    if waits is None:
        return over
    return replace(
        over,
        focus=f"key.{waits}",
        back=OpenDialog(name=keys_presenter.DIALOG),
        asks_key=True,
    )


def _over(page: Page, layer: Layer, *, focus: str) -> Page:
    first = next((target.id for target in layer.targets if target.role != "field"), "")
    return replace(page.with_layer(layer), focus=focus or first, back=CloseDialog())


def _everywhere(
    canvas: Canvas,
    ui: UiState,
    store: SettingsStore,
    texts: Texts,
    game: Playing | None,
    trouble: Problem | None,
) -> Layer | None:
    match ui.dialog:
        case "settings":
            view = settings_presenter.view(texts, chosen(store))
            return overlays.settings_layer(canvas, view)
        case "help":
            keys = store.current.keys
            return overlays.help_layer(canvas, _help(texts, game, keys))
        case "trouble" | "trouble:start" if trouble is not None:
            return _trouble(canvas, texts, trouble, starting=ui.dialog != "trouble")
        case dialog if dialog.partition(":")[0] == keys_presenter.DIALOG:
            return keys_layer(canvas, keys_presenter.view(texts, store.current.keys, dialog))
        case _:
            return None


def _of_tables(canvas: Canvas, ui: UiState, game: Playing) -> Layer | None:
    """The dialogs about time, tables and areas."""
    match ui.dialog:
        case "host":
            return host_layer(canvas, game.scene())
        case "areas":
            return areas_layer(canvas, game.scene())
        case "players":
            return players_layer(canvas, game.scene())
        case _:
            return None


def _in_game(canvas: Canvas, ui: UiState, texts: Texts, game: Playing) -> Layer | None:
    scene = game.scene()
    match ui.dialog:
        case "menu":
            return overlays.menu_layer(canvas, presenter.menu(scene))
        case "pause":
            return overlays.pause_layer(canvas, scene)
        case "note":
            return overlays.note_layer(canvas, scene, ui)
        case "branch":
            return _branch(canvas, texts)
        case "history":
            return overlays.history_layer(canvas, scene, history_rows(game), ui)
        case "overrule":
            return overrule_layer(canvas, overrule.view(scene), ui)
        case "problem" if game.session.problem is not None:
            return overlays.problem_layer(canvas, presenter.problem(texts, game.session.problem))
        case _:
            return _said(canvas, ui, game)


def _said(canvas: Canvas, ui: UiState, game: Playing) -> Layer | None:
    """The dialog about a text or about a point, when one is open."""
    scene = game.scene()
    if ui.dialog == plain_words.DIALOG:
        return plain_words_layer(canvas, scene, ui) if plain_words.offered(scene) else None
    return _contest(canvas, ui, game)


def _contest(canvas: Canvas, ui: UiState, game: Playing) -> Layer | None:
    """The dialog about a point, when one is open."""
    number, state = contest.number_of(ui.dialog), game.session.state
    if number is None or number >= len(state.evidence):
        return None
    scene = game.scene()
    item = state.evidence[number]
    view = contest.view(item, scene.contests, scene.casus, scene.state, game.texts)
    return contest_layer(canvas, view, ui)


def history_rows(game: Playing) -> tuple[HistoryRow, ...]:
    """The moments that the game can go back to, newest first; the start is the last."""
    history, texts = game.session.history, game.texts
    rows = [
        _history_row(game, position)
        for position in range(history.positions - 1, 0, -1)
        if isinstance(history.timeline.live[position - 1], StepRecord)
    ]
    if history.positions:
        start = StepLine(
            who="", what=texts.say(RoomText.HISTORY_START), icon="flag-banner", place=None
        )
        rows.append(HistoryRow(id="undo.0", line=start, round="", intent=UndoTo(position=0)))
    return tuple(rows)


def _history_row(game: Playing, position: int) -> HistoryRow:
    history, texts = game.session.history, game.texts
    step = history.timeline.live[position - 1]
    told = history.in_language(position - 1, texts.language.value)
    command = step.command if isinstance(step, StepRecord) else None
    line = (
        step_line(command, told.casus, told.state, texts)
        if command is not None
        else StepLine(who="", what="", icon="check", place=None)
    )
    number = history.state(position).round
    return HistoryRow(
        id=f"undo.{position}",
        line=line,
        round=texts.say(ChromeText.ROUND, round=number) if number else "",
        intent=UndoTo(position=position),
    )


def _help(texts: Texts, game: Playing | None, keys: Keymap) -> presenter.HelpView:
    if game is None:
        return presenter.help_view(texts, keys, texts.room_line(Step.INTRO), "")
    scene = game.scene()
    turn = scene.here.turn if scene.state.step is Step.PLAY else None
    return presenter.help_view(
        texts,
        keys,
        texts.room_line(scene.state.step, turn),
        texts.host_hint(scene.state.step, turn),
    )


def _branch(canvas: Canvas, texts: Texts) -> Layer:
    """The casus changed so much that the game goes on in a copy, or not at all."""
    return dialog(
        canvas,
        name="branch",
        title=texts.say(ReloadText.BRANCH_TITLE),
        text=texts.say(ReloadText.BRANCH),
        buttons=(
            Choice(
                id="branch.stay",
                label=texts.say(ReloadText.STAY),
                intent=CloseDialog(),
                icon="check",
                kind="secondary",
            ),
            Choice(
                id="branch.go",
                label=texts.say(ReloadText.GO_ON),
                intent=BranchCasus(),
                icon="arrows-split",
            ),
        ),
    )


def _trouble(canvas: Canvas, texts: Texts, trouble: Problem, *, starting: bool) -> Layer:
    """What is wrong with a file; a game that has nowhere to go can begin in another folder."""
    elsewhere = Choice(
        id="trouble.elsewhere",
        label=texts.say(ErrorText.SAVE_ELSEWHERE),
        intent=StartSession(elsewhere=True),
        icon="floppy-disk",
    )
    return dialog(
        canvas,
        name="trouble",
        title=texts.say(RoomText.NOT_OPENED),
        text=texts.fault(trouble.fault, trouble.path, trouble.line),
        buttons=(
            Choice(
                id="trouble.close",
                label=texts.say(ChromeText.CLOSE),
                intent=CloseDialog(),
                icon="check",
                kind="secondary" if starting else "primary",
            ),
            *((elsewhere,) if starting else ()),
        ),
    )
