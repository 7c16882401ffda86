"""Opgave formuleren: the table's own words, and the fields that the rules read."""

from typing import Final

from game.model.commands import (
    SENTENCE_MAX,
    TITLE_MAX,
    FinishStep,
    OpgaveChoice,
    OpgaveText,
    ShapeOpgave,
    WriteOpgave,
)
from game.model.ids import PersonId
from game.model.state import OpgaveForm
from game.model.value import value
from game.rules.opgaven import DOMAINS_MAX, choices, shaping_allowed, values
from game.text.language import Phrase
from game.text.opgave_words import FIELD_NAMES, field_choice
from game.text.phrases.formulate import FormulateText
from game.text.phrases.room_chrome import RoomSetup
from game.ui.presenter.blocks import BlockChoice, BlockForm, BlockTile, OpenBlock
from game.ui.presenter.faces import face
from game.ui.presenter.intents import Do, DoText, Show
from game.ui.presenter.scene import Scene

FIELDS: Final[tuple[tuple[OpgaveChoice, str, Phrase], ...]] = (
    ("signal", "ear", FormulateText.WHY),
    ("target_group", "users", FormulateText.TARGET_GROUP),
    ("area", "map-pin", FormulateText.AREA),
    ("scale", "map-trifold", FormulateText.SCALE_HINT),
    ("aim", "target", FormulateText.AIM),
    ("framing", "chat-circle-dots", FormulateText.FRAMING),
    ("horizon", "calendar-blank", FormulateText.HORIZON),
    ("domain", "puzzle-piece", FormulateText.DOMAINS),
)
"""Field, icon and question of each structured field."""
_TEXTS: Final[tuple[tuple[OpgaveText, Phrase, Phrase, int, int], ...]] = (
    ("title", FormulateText.NAME, FormulateText.NAME_PLACEHOLDER, TITLE_MAX, 1),
    ("sentence", FormulateText.SENTENCE, FormulateText.SENTENCE_PLACEHOLDER, SENTENCE_MAX, 3),
    ("change", FormulateText.CHANGE, FormulateText.CHANGE_PLACEHOLDER, SENTENCE_MAX, 3),
)


@value
class WrittenField:
    """A text of the opgave; ``now`` is what the table wrote (or the casus proposed)."""

    id: str
    label: str
    placeholder: str
    now: str
    longest: int
    lines: int
    save: DoText


@value
class FormulateView:
    """The opgave form of the table in view; ``form`` is None where the level has no fields."""

    title: str
    subtitle: str
    fields: tuple[WrittenField, ...]
    not_scored: str
    form: BlockForm | None
    finish_label: str
    finish: Do
    finish_why_not: str


def view(scene: Scene) -> FormulateView:
    """The opgave form of the table that is looked at."""
    form = scene.here.dossier.form
    written = tuple(_written(scene, form, *text) for text in _TEXTS) if form else ()
    finish = FinishStep(table=scene.table)
    return FormulateView(
        title=scene.say(FormulateText.TITLE),
        subtitle=scene.say(FormulateText.SUBTITLE),
        fields=written,
        not_scored=scene.why_not(finish) or scene.say(FormulateText.NOT_SCORED),
        form=_form(scene, form) if form and shaping_allowed(scene.casus) else None,
        finish_label=scene.say(FormulateText.FINISH),
        finish=Do(command=finish, texts=tuple(field.save for field in written)),
        finish_why_not=scene.why_not(finish),
    )


def shape_block(scene: Scene, form: OpgaveForm, name: OpgaveChoice) -> OpenBlock:
    """The choices of one structured field."""
    question = next(each[2] for each in FIELDS if each[0] == name)
    return OpenBlock(
        id=name,
        question=scene.say(question),
        hint=_hint(scene, form, name),
        choices=tuple(
            _choice(scene, form, name, choice) for choice in choices(scene.casus, scene.here, name)
        ),
        long=name == "signal",
    )


def _written(  # noqa: PLR0913, PLR0917  the row of the table of texts, spread out
    scene: Scene,
    form: OpgaveForm,
    field: OpgaveText,
    label: Phrase,
    placeholder: Phrase,
    longest: int,
    lines: int,
) -> WrittenField:
    name = f"{field}.{scene.table}"
    now = {"title": form.title, "sentence": form.sentence, "change": form.change}[field]
    return WrittenField(
        id=name,
        label=scene.say(label),
        placeholder=scene.say(placeholder),
        now=now,
        longest=longest,
        lines=lines,
        save=DoText(command=WriteOpgave(table=scene.table, field=field, text=now), field=name),
    )


def _form(scene: Scene, form: OpgaveForm) -> BlockForm:
    key = f"formulate:{scene.table}"
    opened = scene.local.get(key)
    name = next((each for each in FIELDS if each[0] == opened), FIELDS[0])[0]
    return BlockForm(
        title="",
        progress="",
        tiles=tuple(
            BlockTile(
                id=f"field.{field}",
                label=scene.say(FIELD_NAMES[field]),
                icon=icon,
                open=field == name,
                done=bool(values(form, field)),
                show=Show(key=key, to=field),
            )
            for field, icon, _ in FIELDS
            if field != "area" or scene.casus.board.areas
        ),
        open=shape_block(scene, form, name),
    )


def _hint(scene: Scene, form: OpgaveForm, name: OpgaveChoice) -> str:
    match name:
        case "signal":
            return scene.say(RoomSetup.PICKED, count=len(values(form, name)))
        case "domain":
            return scene.say(RoomSetup.PICK_UP_TO, high=DOMAINS_MAX)
        case "target_group":
            return scene.say(RoomSetup.PICK_UP_TO, high=2)
        case _:
            return scene.say(RoomSetup.PICK_ONE)


def _choice(scene: Scene, form: OpgaveForm, name: OpgaveChoice, choice: str) -> BlockChoice:
    command = ShapeOpgave(table=scene.table, field=name, choice=choice)
    chosen = choice in values(form, name)
    single = name in ("area", "scale", "aim", "framing", "horizon")
    return BlockChoice(
        id=f"shape.{name}.{choice}",
        label=field_choice(name, choice, scene.names, scene.texts),
        detail="",
        chosen=chosen,
        intent=Do(command=command),
        why_not="" if chosen and single else scene.why_not(command),
        face=face(scene, PersonId(choice)) if name == "target_group" else None,
    )
