"""The title screen: which casus, going on with a game, and looking back."""

from collections.abc import Mapping
from datetime import datetime

from game.journal.folder import Listed
from game.model.casus import Casus
from game.model.formats import FORMATS
from game.model.value import value
from game.text.catalogue import Texts
from game.text.numbers import moment
from game.text.phrases.chrome import ChromeText
from game.text.phrases.counts import Count
from game.text.phrases.title import TitleText
from game.ui.presenter.faces import portrait_of
from game.ui.presenter.intents import Change, LookBack, OpenSession
from game.ui.presenter.setup import Choices, OnShelf, formats_of, table_bounds
from game.ui.presenter.title_setup import SetupView, setup


@value
class Entrance:
    """Everything the title screen is made from."""

    shelves: tuple[OnShelf, ...]
    choices: Choices
    sessions: tuple[Listed, ...]
    titles: Mapping[str, str]
    folder: str
    now: datetime
    picked: str = ""


@value
class CasusCard:
    """A casus that can be chosen; with ``faults`` it opens what is wrong instead.

    ``faces`` are pictures of the first people in it; without any the icon stands for it.
    """

    id: str
    title: str
    details: tuple[str, ...]
    faces: tuple[str, ...]
    icon: str
    tone: str
    chosen: bool
    faults: int
    choose: Change


@value
class SessionRow:
    """A session that was played before."""

    id: str
    title: str
    detail: str
    path: str
    chosen: bool
    pick: Change


@value
class Continue:
    """The last session that is still open."""

    label: str
    detail: str
    open: OpenSession


@value
class TitleView:
    """The title screen."""

    name: str
    tagline: str
    choose: str
    cards: tuple[CasusCard, ...]
    earlier: Change | None
    further: Change | None
    setup: SetupView | None
    going_on: Continue | None
    sessions: tuple[SessionRow, ...]
    saved: str
    language: str
    other_language: Change


PER_PAGE = 5
"""Casussen that are shown at a time, so that their names can be read from the back."""
_FACES = 2
LONGEST_PATH = 34
"""Characters of a path that fit on two lines."""
_TONES = ("#F5A860", "#89C3CC", "#C6B2DC", "#A9C58B", "#F2C3B2")


def view(entrance: Entrance, texts: Texts) -> TitleView:
    """The title screen at this moment."""
    chosen = next(
        (shelf for shelf in entrance.shelves if shelf.id == entrance.choices.casus), None
    )
    casus = chosen.casus if chosen else None
    return TitleView(
        name=texts.say(TitleText.NAME),
        tagline=texts.say(TitleText.TAGLINE),
        choose=texts.say(TitleText.CHOOSE_CASUS),
        cards=tuple(
            _card(entrance, shelf, at, texts)
            for at, shelf in enumerate(entrance.shelves)
            if 0 <= at - _first(entrance) < PER_PAGE
        ),
        earlier=_turn(entrance, -1),
        further=_turn(entrance, 1),
        setup=setup(entrance.choices, chosen, casus, texts) if chosen and casus else None,
        going_on=_continue(entrance, texts),
        sessions=tuple(
            _session(entrance, listed, at, texts) for at, listed in enumerate(entrance.sessions)
        ),
        saved=texts.say(TitleText.SAVED_AT, folder=short_path(entrance.folder)),
        language=texts.say(TitleText.LANGUAGE),
        other_language=Change(setting="language", to="en" if texts.language == "nl" else "nl"),
    )


def _first(entrance: Entrance) -> int:
    """The first casus that is shown; the last part of the shelf is as full as the others."""
    last = max(0, len(entrance.shelves) - PER_PAGE)
    return min(entrance.choices.page * PER_PAGE, last)


def _turn(entrance: Entrance, step: int) -> Change | None:
    """Show the next or the previous part of the shelf; None when there is none."""
    page = entrance.choices.page + step
    there = 0 <= page * PER_PAGE < len(entrance.shelves)
    return Change(setting="page", to=str(page)) if there else None


def short_path(path: str) -> str:
    """The end of a path that is too long to show: "…ker/Documenten/Speelveld"."""
    return path if len(path) <= LONGEST_PATH else f"…{path[1 - LONGEST_PATH :]}"


def look_back(path: str) -> LookBack:
    """Look back at a session."""
    return LookBack(path=path)


def _card(entrance: Entrance, shelf: OnShelf, at: int, texts: Texts) -> CasusCard:
    casus = shelf.casus
    return CasusCard(
        id=shelf.id,
        title=casus.about.title if casus else shelf.id,
        details=_details(shelf, texts),
        faces=_faces(casus) if casus else (),
        icon="users-three" if casus else "warning",
        tone=_TONES[at % len(_TONES)] if casus else "#C3CDCF",
        chosen=shelf.id == entrance.choices.casus,
        faults=shelf.faults,
        choose=Change(setting="casus", to=shelf.id),
    )


def _faces(casus: Casus) -> tuple[str, ...]:
    people = [person.id for person in casus.people.values() if person.character.face]
    return tuple(portrait_of(casus, person, ground=False) for person in people[:_FACES])


def _details(shelf: OnShelf, texts: Texts) -> tuple[str, ...]:
    """How long a casus takes and how many tables can play it; or that it cannot be played."""
    casus = shelf.casus
    if casus is None:
        return (texts.say(TitleText.CASUS_BROKEN, count=shelf.faults),)
    minutes = texts.say(ChromeText.MINUTES_SHORT, minutes=casus.frame.minutes)
    if formats_of(casus) == (min(FORMATS),):
        return texts.say(TitleText.PRACTICE), minutes
    low, high = table_bounds(casus, casus.frame.minutes)
    one = texts.say(TitleText.CASUS_ONE_TABLE)
    return minutes, one if high == 1 else texts.say(TitleText.CASUS_TABLES, low=low, high=high)


def _continue(entrance: Entrance, texts: Texts) -> Continue | None:
    listed = next((each for each in entrance.sessions if not each.closed), None)
    if listed is None:
        return None
    title = entrance.titles.get(listed.header.casus.id, listed.header.casus.id)
    return Continue(
        label=texts.say(TitleText.CONTINUE),
        detail=f"{title}, {_when(listed, entrance.now, texts)}",
        open=OpenSession(path=str(listed.path)),
    )


def _session(entrance: Entrance, listed: Listed, at: int, texts: Texts) -> SessionRow:
    title = entrance.titles.get(listed.header.casus.id, listed.header.casus.id)
    tables = texts.count(Count.TABLES, len(listed.header.setup.tables))
    steps = texts.count(Count.STEPS, listed.steps)
    return SessionRow(
        id=f"session.{at}",
        title=title,
        detail=f"{_when(listed, entrance.now, texts)} · {tables} · {steps}",
        path=str(listed.path),
        chosen=str(listed.path) == entrance.picked,
        pick=Change(setting="session", to=str(listed.path)),
    )


def _when(listed: Listed, now: datetime, texts: Texts) -> str:
    then = datetime.fromisoformat(listed.last_at).astimezone(now.tzinfo)
    return moment(then, now, texts.language)
