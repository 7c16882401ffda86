"""The introduction of a casus: the story, the first question, and who plays."""

import re

from game.model.commands import NAME_MAX, NameTable, StartGame
from game.model.ids import TableId
from game.model.state import Table
from game.model.value import value
from game.text.phrases.chrome import ChromeText
from game.text.phrases.counts import Count
from game.text.phrases.intro import IntroText
from game.text.phrases.title import TitleText
from game.ui.presenter.chrome import table_place
from game.ui.presenter.faces import scene_for_place, scene_of
from game.ui.presenter.intents import Do, DoText
from game.ui.presenter.scene import Scene

NOTE_LENGTH = 130


@value
class TableRow:
    """A table that can still change its name."""

    id: TableId
    place: int
    name: str
    players: str
    field: str
    save: DoText


@value
class IntroView:
    """What the room reads before anything happens; an empty text is not shown."""

    title: str
    subtitle: str
    story: str
    note: "ContentNote"
    question_label: str
    question: str
    aloud: str
    tables: "TableRows"


@value
class ContentNote:
    """What may touch people: ``short`` for the page, ``whole`` behind it when there is more."""

    label: str
    short: str
    whole: str
    more: str
    close: str


@value
class TableRows:
    """Who plays, and the button that begins."""

    label: str
    hint: str
    rows: tuple[TableRow, ...]
    begin_label: str
    begin: Do
    why_not: str


def view(scene: Scene) -> IntroView:
    """The introduction at this moment."""
    about = scene.casus.about
    return IntroView(
        title=about.title,
        subtitle=about.subtitle,
        story=about.intro.strip(),
        note=ContentNote(
            label=scene.say(TitleText.CONTENT_NOTE),
            short=first_sentences(about.content_note, NOTE_LENGTH),
            whole=about.content_note.strip(),
            more=scene.say(ChromeText.MORE),
            close=scene.say(ChromeText.CLOSE),
        ),
        question_label=scene.say(IntroText.QUESTION),
        question=about.opening_question,
        aloud=scene.say(IntroText.ANSWER_ALOUD),
        tables=_tables(scene),
    )


def picture(scene: Scene, size: tuple[int, int], *, turn: int = 0) -> str:
    """Where a face lives, with the faces in it; "" when the casus names none.

    The first face; with a ``turn`` somebody else of the cast, so that pictures can differ.
    """
    people = scene.casus.people.values()
    every = tuple(person.id for person in people if turn or person.character.face)
    if not every:
        return ""
    first = turn % len(every)
    faces = every[first:] + every[:first]
    name = scene_for_place(scene.casus, faces[0])
    return scene_of(scene.casus, name, faces, story=scene.casus.about.intro, size=size)


def first_sentences(text: str, length: int) -> str:
    """The whole sentences at the start that fit in so many characters, at least one."""
    sentences = re.split(r"(?<=[.!?])\s+", text.strip())
    kept = sentences[0]
    for sentence in sentences[1:]:
        if len(kept) + len(sentence) + 1 > length:
            break
        kept = f"{kept} {sentence}"
    return kept


def name_field(table: TableId) -> str:
    """The id of the field in which a table types its name."""
    return f"name.{table}"


def _tables(scene: Scene) -> TableRows:
    begin = StartGame()
    rows = tuple(_row(scene, table) for table in scene.state.tables.values())
    return TableRows(
        label=scene.say(TitleText.DREAMTEAMS),
        hint=scene.say(TitleText.TABLE_PLACEHOLDER),
        rows=rows,
        begin_label=scene.say(IntroText.BEGIN),
        begin=Do(command=begin, texts=tuple(row.save for row in rows)),
        why_not=scene.why_not(begin),
    )


def _row(scene: Scene, table: Table) -> TableRow:
    field = name_field(table.id)
    return TableRow(
        id=table.id,
        place=table_place(scene.state, table.id),
        name=table.name,
        players=scene.texts.count(Count.PLAYERS, table.players),
        field=field,
        save=DoText(command=NameTable(table=table.id, name=table.name), field=field),
    )


NAME_LENGTH = NAME_MAX
"""Longest name of a table."""
