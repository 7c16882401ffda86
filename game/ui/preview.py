"""``bekijk``: a casus in a window that follows the file while its author writes."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from game.text.catalogue import Texts, texts
from game.text.language import Language
from game.text.phrases.preview import PreviewText
from game.ui.app import App
from game.ui.contract import AppOptions
from game.ui.events import Activate, UiEvent
from game.ui.layout.canvas import Canvas
from game.ui.layout.page import Page
from game.ui.offscreen import Look, Offscreen
from game.ui.own_pictures import as_text
from game.ui.presenter.preview import BOARD, content, stops
from game.ui.screens.preview import GoTo, PointAt, Shown, board_area, page
from game.ui.settings import Settings, SettingsStore
from game.ui.state import Hint, UiState
from game.ui.watching import Watched

LOOK_EVERY: Final = 0.25
"""Seconds between two looks at the file; a saved change shows well within a second."""
_HINT: Final = 6.0


class PreviewShell:
    """Shows one casus; keeps the last one that was whole, and keeps its place."""

    def __init__(self, path: Path, tell: Callable[[str], None]) -> None:
        """Begin at the board.

        Args:
            path: The folder or file of the casus.
            tell: Takes a position to paste, as one line.
        """
        self._watched = Watched(path)
        self._path = path
        self._tell = tell
        self._stop = BOARD
        self._looked = 0.0
        self._canvas: Canvas | None = None

    @property
    def stop(self) -> str:
        """What is looked at now."""
        return self._stop

    @property
    def stop_ids(self) -> tuple[str, ...]:
        """Everything that can be looked at; empty as long as the casus was never whole."""
        loaded = self._watched.loaded
        return tuple(one.id for one in stops(loaded.casus, Language.NL)) if loaded else ()

    def page(self, canvas: Canvas, ui: UiState, now: float) -> Page:
        """The preview now; looks at the file when that was long enough ago."""
        if now - self._looked >= LOOK_EVERY:
            self._looked = now
            self._watched.look()
        self._canvas = canvas
        said = texts(Language(canvas.language))
        return page(canvas, self._shown(said), said, ui)

    def handle(self, event: UiEvent, ui: UiState, now: float) -> UiState:
        """Go to another stop, or tell where the board was tapped."""
        match event:
            case Activate(intent=GoTo(stop=stop), target_id=target):
                self._stop = stop
                return ui if target.startswith("stop.") else self._seen_in_list(ui)
            case Activate(intent=PointAt()) if self._canvas is not None:
                position = self._position(ui, self._canvas)
                self._tell(position)
                said = texts(Language(self._canvas.language))
                sentence = said.say(PreviewText.POSITION, position=position)
                return ui.hinted(Hint(text=sentence, until=now + _HINT))
            case _:
                pass
        return ui

    def next_wake(self, now: float) -> float | None:
        """When to look at the file again."""
        return max(now, self._looked + LOOK_EVERY)

    def _seen_in_list(self, ui: UiState) -> UiState:
        """Scroll the list so that the stop is in view, with one before it."""
        ids = self.stop_ids
        at = ids.index(self._stop) if self._stop in ids else 0
        return ui.with_scroll("stops", max(0, at - 1))

    def _position(self, ui: UiState, canvas: Canvas) -> str:
        """The tapped spot as an author writes it; the middle when no pointer was used."""
        area = board_area(canvas)
        gesture = ui.gesture
        inside = area.contains(gesture.tapped_x, gesture.tapped_y)
        x, y = (gesture.tapped_x, gesture.tapped_y) if inside else (area.cx, area.cy)
        across, down = (x - area.x) / area.w, (y - area.y) / area.h
        return f"positie = [{across:.2f}, {down:.2f}]"

    def _shown(self, said: Texts) -> Shown:
        loaded = self._watched.loaded
        troubles = self._watched.troubles(said.language)
        if loaded is None:
            return Shown(
                title=self._path.name,
                subtitle="",
                stops=(),
                stop="",
                content=None,
                current=False,
                troubles=troubles,
            )
        casus = loaded.english if said.language is Language.EN else loaded.casus
        there = stops(casus, said.language)
        self._stop = self._stop if self._stop in {one.id for one in there} else BOARD
        return Shown(
            title=casus.about.title,
            subtitle=casus.about.subtitle,
            stops=there,
            stop=self._stop,
            content=content(
                casus,
                self._stop,
                said.language,
                {name: as_text(data) for name, data in loaded.assets.items()},
            ),
            current=self._watched.current,
            troubles=troubles,
        )


def run_preview(path: Path, tell: Callable[[str], None], size: tuple[int, int] | None) -> int:
    """Show the preview until its window is closed; the exit code.

    Raises:
        NoDisplay: There is no screen that anybody could see.
    """
    store = SettingsStore()
    return App(PreviewShell(path, tell), store, AppOptions(size=size)).run()


def draw_preview(
    path: Path, target: Path, settings: Settings, size: tuple[int, int]
) -> tuple[Path, ...]:
    """Write a casus as PNG, without a display; the files, none when nothing can be drawn.

    Args:
        path: The folder or file of the casus.
        target: A folder, for every stop; or a name on ``.png``, for the board alone.
        settings: Language and looks.
        size: Of each picture.

    Raises:
        OSError: A file cannot be written.
    """
    shell = PreviewShell(path, lambda _line: None)
    if not shell.stop_ids:
        return ()
    alone = target.suffix.lower() == ".png" and not target.is_dir()
    (target.parent if alone else target).mkdir(parents=True, exist_ok=True)
    studio = Offscreen(Look(size=size, settings=settings))
    written: list[Path] = []
    try:
        for place, stop in enumerate(shell.stop_ids, 1):
            event = Activate(target_id="", intent=GoTo(stop=stop), source="key")
            ui = shell.handle(event, UiState(), 0.0)
            file = target / f"{place:02}-{stop.replace('.', '-')}.png"
            written.append(target if alone else file)
            studio.save(shell.page(studio.canvas, ui, 0.0), written[-1])
            if alone:
                break
    finally:
        studio.close()
    return tuple(written)
