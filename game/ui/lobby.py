"""The title screen alive: choices, the list of sessions, starting and going on."""

import secrets
from dataclasses import replace
from pathlib import Path

from game.journal.file import FileJournal
from game.journal.folder import erase, session_path
from game.journal.problem import Problem
from game.model.ids import TableId
from game.model.setup import Setup, TableSetup
from game.model.terms import Level
from game.model.value import value
from game.session.clock import Clock
from game.session.newgame import NewGame, casus_text, kept_until
from game.session.session import Session
from game.text.catalogue import Texts
from game.text.language import Language
from game.text.phrases.title import TitleText
from game.ui.casussen import Library, Shelf
from game.ui.events import CloseDialog
from game.ui.layout.canvas import Canvas
from game.ui.layout.page import Layer, Page
from game.ui.presenter import title as presenter
from game.ui.presenter.intents import Change, EraseSession, LookBack, OpenSession
from game.ui.presenter.setup import (
    Choices,
    OnShelf,
    chosen_casus,
    default_choices,
    name_field,
    rounds_of,
    table_bounds,
)
from game.ui.presenter.title import Entrance, TitleView
from game.ui.screens import title as screen
from game.ui.screens import title_layers
from game.ui.state import UiState


@value
class Begun:
    """A session that was opened, with the sentence about a torn tail if there was one."""

    session: Session
    torn: str = ""


class Lobby:
    """What the facilitator chooses before a game; nothing here is kept but the settings."""

    def __init__(self, library: Library, clock: Clock, product: str) -> None:
        self._library = library
        self._clock = clock
        self._product = product
        self._shelves = tuple(
            OnShelf(
                id=shelf.id,
                casus=shelf.casus,
                levels=shelf.loaded.levels if shelf.loaded else (),
                faults=len(shelf.faults),
            )
            for shelf in library.shelves
        )
        self.choices = default_choices(self._shelves)
        self._picked = ""
        self._sessions = library.sessions()

    def refresh(self) -> None:
        """Look again which sessions there are."""
        self._sessions = self._library.sessions()
        self._picked = ""

    def page(self, canvas: Canvas, texts: Texts, ui: UiState) -> Page:
        """The title screen, with the dialog that is open."""
        shown = presenter.view(self._entrance(texts.language), texts)
        page = screen.page(canvas, shown, texts, ui)
        layer = self._layer(canvas, shown, texts, ui)
        if layer is None:
            return page
        first = layer.targets[0].id if layer.targets else ""
        return replace(page.with_layer(layer), focus=first, back=CloseDialog())

    def _layer(self, canvas: Canvas, shown: TitleView, texts: Texts, ui: UiState) -> Layer | None:
        if ui.dialog == title_layers.SESSIONS:
            return title_layers.sessions_layer(canvas, shown, texts, ui, _actions)
        if ui.dialog.startswith(f"{title_layers.FAULTS}:"):
            shelf = self._shelf(ui.dialog.partition(":")[2])
            faults = shelf.faults if shelf else ()
            return title_layers.faults_layer(canvas, ui.dialog, faults, texts, ui)
        return None

    def change(self, intent: Change) -> bool:
        """Take over a choice; False when it is no choice of this screen."""
        match intent.setting:
            case "casus":
                shelf = next((each for each in self._shelves if each.id == intent.to), None)
                self.choices = chosen_casus(self.choices, shelf) if shelf else self.choices
            case "minutes":
                self.choices = self._fitting(replace(self.choices, minutes=int(intent.to)))
            case "level":
                self.choices = replace(self.choices, level=Level(intent.to))
            case "tables":
                self.choices = self._fitting(replace(self.choices, tables=int(intent.to)))
            case "players":
                self.choices = replace(self.choices, players=int(intent.to))
            case "page":
                self.choices = replace(self.choices, page=int(intent.to))
            case "session":
                self._picked = intent.to
            case _:
                return False
        return True

    def start(self, texts: Texts, ui: UiState, keep_months: int) -> Begun | Problem | None:
        """Begin the chosen game in a new file; None when nothing can be played.

        The file says until when it is kept: so many months from today, 0 for always.
        """
        shelf = self._shelf(self.choices.casus)
        if shelf is None or self.choices.level is None:
            return None
        loaded = self._library.load(shelf, self.choices.level)
        folder = self._library.folder
        if loaded is None or isinstance(folder, Problem):
            return folder if isinstance(folder, Problem) else None
        game = NewGame(
            casus=casus_text(loaded),
            rulebook=loaded.rulebook,
            level=self.choices.level,
            setup=self._setup(texts, ui),
            language=texts.language.value,
            product=self._product,
            keep_until=kept_until(self._clock.now().date(), keep_months),
        )
        path = session_path(folder, loaded.casus.id, self._clock.now().astimezone())
        journal = FileJournal.create(path)
        if isinstance(journal, Problem):
            return journal
        session = Session.create(game, journal, self._clock)
        return session if isinstance(session, Problem) else Begun(session=session)

    def resume(self, path: Path) -> Begun | Problem:
        """Go on with a session file."""
        journal = FileJournal.open(path)
        if isinstance(journal, Problem):
            return journal
        session = Session.resume(journal, self._clock)
        if isinstance(session, Problem):
            journal.close()
            return session
        return Begun(session=session, torn=str(journal.torn or ""))

    def erase(self, path: Path) -> Problem | None:
        """Delete a session file."""
        wrong = erase(path)
        self.refresh()
        return wrong

    def _fitting(self, choices: Choices) -> Choices:
        casus = next((each.casus for each in self._shelves if each.id == choices.casus), None)
        if casus is None:
            return choices
        low, high = table_bounds(casus, choices.minutes)
        return replace(choices, tables=max(low, min(high, choices.tables)))

    def _setup(self, texts: Texts, ui: UiState) -> Setup:
        choices = self.choices
        return Setup(
            tables=tuple(
                TableSetup(
                    id=TableId(f"t{number}"),
                    name=self._name(number, texts, ui),
                    players=choices.players,
                )
                for number in range(1, choices.tables + 1)
            ),
            rounds=rounds_of(choices),
            minutes=choices.minutes,
            seed=secrets.randbelow(1_000_000_000),
        )

    def _name(self, number: int, texts: Texts, ui: UiState) -> str:
        """What was typed, unless it is empty or another table has it already."""
        own = texts.say(TitleText.TABLE_DEFAULT, number=number)
        typed = ui.draft(name_field(number), own).text.strip()
        earlier = [ui.draft(name_field(other)).text.strip() for other in range(1, number)]
        return own if not typed or typed in earlier else typed

    def _shelf(self, name: str) -> Shelf | None:
        return next((each for each in self._library.shelves if each.id == name), None)

    def _told(self, language: Language) -> tuple[OnShelf, ...]:
        """The casussen with their texts in a language."""
        if language is Language.NL:
            return self._shelves
        return tuple(
            replace(each, casus=shelf.loaded.english) if shelf.loaded else each
            for each, shelf in zip(self._shelves, self._library.shelves, strict=True)
        )

    def _entrance(self, language: Language) -> Entrance:
        shelves = self._told(language)
        folder = self._library.folder
        return Entrance(
            shelves=shelves,
            choices=self.choices,
            sessions=self._sessions,
            titles={each.casus.id: each.casus.about.title for each in shelves if each.casus},
            folder=folder.path if isinstance(folder, Problem) else str(folder),
            now=self._clock.now().astimezone(),
            picked=self._picked,
        )


def _actions(path: str) -> tuple[object, object, object]:
    return LookBack(path=path), OpenSession(path=path), EraseSession(path=path)
