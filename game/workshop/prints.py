"""What goes on paper: table cards, role cards, cards A to D, encounters, notes."""

import base64
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from game.art.emblems import ROLE_SIGNS, TEAMS, team_mark
from game.art.icons import icon_svg
from game.art.portraits import Mood, look_of
from game.art.scenes import SceneName as ArtScene
from game.art.scenes import Setting
from game.art.scenes import scene as draw_scene
from game.model.casus import Casus, Encounter, Option
from game.model.effects import Effects
from game.model.terms import Mechanic, Meter, Role, Seat
from game.model.value import value
from game.text.catalogue import Texts, texts
from game.text.language import Language
from game.text.names import Names
from game.text.numbers import change
from game.text.phrases.prints import PrintText
from game.text.words.board import CIRCLES

LETTERS: Final = "ABCD"
MOST_TABLES: Final = len(TEAMS)
_SCENE: Final = (760, 240)
_ICONS: Final = Path(__file__).resolve().parents[2] / "assets" / "icons"
_ALWAYS_SHOWN: Final = frozenset({Meter.TIME, Meter.BUDGET})


@value
class RolePrint:
    """One of the role cards; ``number`` is what everybody holds up."""

    number: int
    name: str
    line: str
    works_when: str
    conditions: tuple[str, ...]
    icon: str
    colour: str


@value
class SeatPrint:
    """A chair at the table: what whoever sits there decides."""

    name: str
    line: str


@value
class TablePrint:
    """The card that stands on a table."""

    name: str
    emblem: str
    colour: str
    seats: tuple[SeatPrint, ...]
    steps: tuple[str, ...]


@value
class AnswerPrint:
    """An answer as everybody may see it, and as the leader sees it."""

    letter: str
    label: str
    costs: tuple[str, ...]
    later: bool
    need: str
    gains: tuple[str, ...]
    delayed: tuple[str, ...]


@value
class EncounterPrint:
    """An encounter on a card; ``picture`` is whole SVG, ``photo`` a picture of the author's."""

    number: int
    kind: str
    title: str
    text: str
    picture: str
    photo: str
    people: tuple[str, ...]
    answers: tuple[AnswerPrint, ...]
    note: str
    questions: tuple[str, ...]


@value
class Prints:
    """Everything that can be printed of a casus at its level."""

    casus: Casus
    language: Language
    tables: tuple[TablePrint, ...]
    roles: tuple[RolePrint, ...]
    letters: str
    encounters: tuple[EncounterPrint, ...]


def prints(
    casus: Casus, language: Language, tables: int, photos: Mapping[str, bytes] | None = None
) -> Prints:
    """Return what can be printed.

    Args:
        casus: The casus, with its texts in the language.
        language: The language of everything that is not the casus's own.
        tables: How many table cards, 1 to ``MOST_TABLES``.
        photos: Pictures of the casus by path, as PNG.
    """
    maker = _Maker(casus, texts(language), photos or {})
    return Prints(
        casus=casus,
        language=language,
        tables=tuple(maker.table(number) for number in range(1, tables + 1)),
        roles=tuple(maker.role(role) for role in Role if role in casus.rules.roles),
        letters=LETTERS,
        encounters=tuple(
            maker.encounter(number, one)
            for number, one in enumerate(casus.story.encounters.values(), 1)
        ),
    )


class _Maker:
    """Makes cards of one casus in one language."""

    def __init__(self, casus: Casus, say: Texts, photos: Mapping[str, bytes]) -> None:
        self._casus = casus
        self._texts = say
        self._photos = photos
        self._names = Names(casus=casus, tables={}, language=say.language, typed={})

    def table(self, number: int) -> TablePrint:
        t = self._texts
        team = TEAMS[number - 1]
        return TablePrint(
            name=t.say(PrintText.TABLE, number=number),
            emblem=team_mark(team),
            colour=team.colour,
            seats=tuple(SeatPrint(name=t.seat(seat), line=t.seat_line(seat)) for seat in Seat),
            steps=tuple(t.say(step) for step in STEPS),
        )

    def role(self, role: Role) -> RolePrint:
        card = self._texts.role_card(role, self._casus.level)
        sign = ROLE_SIGNS[role]
        return RolePrint(
            number=list(Role).index(role) + 1,
            name=card.name,
            line=card.line,
            works_when=card.works_when,
            conditions=card.conditions,
            icon=icon_svg((_ICONS / f"{sign.icon}.svg").read_text(encoding="utf-8"), sign.colour),
            colour=sign.colour,
        )

    def encounter(self, number: int, encounter: Encounter) -> EncounterPrint:
        concerned = [
            person for person in self._casus.people.values() if person.id in encounter.concerns
        ][:3]
        looks = [look_of(person, CIRCLES[person.circle].nl) for person in concerned]
        setting = Setting(
            seed="|".join(person.id for person in concerned),
            moods=tuple(Mood.NEUTRAL for _ in concerned),
        )
        scene = ArtScene[encounter.scene.name]
        width, height = _SCENE
        photo = self._photos.get(encounter.picture, b"")
        return EncounterPrint(
            number=number,
            kind=self._texts.encounter_kind(encounter.kind),
            title=encounter.title.strip('"“”'),
            text=encounter.text,
            picture=draw_scene(scene, looks, width=width, height=height, setting=setting),
            photo=base64.b64encode(photo).decode("ascii"),
            people=tuple(person.name for person in concerned),
            answers=tuple(
                self._answer(letter, option)
                for letter, option in zip(LETTERS, encounter.options, strict=False)
            ),
            note=encounter.note,
            questions=encounter.questions,
        )

    def _answer(self, letter: str, option: Option) -> AnswerPrint:
        need = self._texts.requirement(option.requires, self._names)
        return AnswerPrint(
            letter=letter,
            label=option.label,
            costs=tuple(self._changes(option.costs)),
            later=bool(option.later),
            need=self._texts.say(PrintText.NEEDS, need=need) if need else "",
            gains=tuple(self._changes(option.gains)),
            delayed=tuple(line.text for line in option.later),
        )

    def _changes(self, effects: Effects) -> list[str]:
        """Changes in words; what the level hides is never named."""
        rules = self._casus.rules
        said = [
            f"{self._texts.meter(effect.meter, self._casus)} {change(effect.change)}"
            for effect in effects.meters
            if effect.meter in _ALWAYS_SHOWN or effect.meter in rules.level.shown
        ]
        if rules.has(Mechanic.ENERGY_SHOWN):
            said += [
                f"{self._names.first(effect.person)} {change(effect.change)}"
                for effect in effects.energy
            ]
        return said


STEPS: Final[Sequence[PrintText]] = (
    PrintText.STEP_NEWS,
    PrintText.STEP_ROLE,
    PrintText.STEP_ROUTE,
    PrintText.STEP_ENCOUNTER,
    PrintText.STEP_RESULT,
    PrintText.STEP_CHAIRS,
)
"""What a table does in a round, in order."""
