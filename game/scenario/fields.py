"""Building blocks of the scenario schema: words, amounts, texts and lists that explain errors."""

import re
import unicodedata
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
)
from pydantic_core import PydanticCustomError, core_schema

from game.model import terms
from game.scenario import keys, plain
from game.scenario.asset_names import ASSET

ID_PATTERN = r"^[a-z][a-z0-9_-]{0,39}$"
ASSET_PATTERN = r"^([a-z0-9_-]+/){0,4}[a-z0-9_-]+\.png$"
LONGEST_WORD = 60
ID = re.compile(ID_PATTERN)
_LINE_SEPARATORS = "\u2028\u2029\u0085"


class Part(BaseModel):
    """A table of a scenario file: strict, with Dutch keys, nothing unknown allowed."""

    model_config = ConfigDict(
        strict=True,
        extra="forbid",
        allow_inf_nan=False,
        frozen=True,
        alias_generator=keys.dutch_key,
        defer_build=True,
    )


def optional(description: str) -> Any:
    """Describe a key that may be left out."""
    return Field(default=None, description=description)


def needed(description: str) -> Any:
    """Describe a key that must be there."""
    return Field(description=description)


def many(description: str) -> Any:
    """Describe a list that may be left out."""
    return Field(default_factory=list, description=description)


def fail(code: str, **context: object) -> PydanticCustomError:
    """Return an error that ``messages`` turns into a Dutch sentence."""
    return PydanticCustomError(code, "{code}", {"code": code, **context})  # pyright: ignore[reportArgumentType]  # the codes are those of explain.CODES


@contextmanager
def inside(key: object) -> Generator[None]:
    """Let an error inside a table say at which key it was."""
    try:
        yield
    except PydanticCustomError as error:
        raise PydanticCustomError(
            error.type,  # pyright: ignore[reportArgumentType]  # one of our own codes
            "{code}",
            {**(error.context or {}), "at": key},
        ) from None


@dataclass(frozen=True, eq=False)
class Rule:
    """A validator together with what the JSON Schema says of it."""

    check: Callable[[Any], Any]
    schema: tuple[tuple[str, object], ...]

    def __get_pydantic_core_schema__(
        self, _source: object, _handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Run the check instead of what the annotated type would do."""
        return core_schema.no_info_plain_validator_function(self.check)

    def __get_pydantic_json_schema__(
        self, _core: core_schema.CoreSchema, _handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Say in the JSON Schema what may be written."""
        return dict(self.schema)


@dataclass(frozen=True, eq=False)
class Lenient:
    """Lets an author write a type in a shorter way; the JSON Schema then allows that way too."""

    rewrite: Callable[[Any], Any]
    schema: Callable[[dict[str, Any]], dict[str, Any]]

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Rewrite what was given before the annotated type looks at it."""
        return core_schema.no_info_before_validator_function(self.rewrite, handler(source))

    def __get_pydantic_json_schema__(
        self, core: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Say in the JSON Schema that the shorter way may be written as well."""
        return self.schema(handler(core))


def words(table: Mapping[str, StrEnum]) -> Rule:
    """Accept one of the Dutch words of a table and give its English member."""

    def check(given: object) -> StrEnum:
        if not isinstance(given, str):
            raise fail("word_type", choices=tuple(table))
        if given not in table:
            raise fail("word_unknown", given=given, choices=tuple(table))
        return table[given]

    return Rule(check, (("type", "string"), ("enum", list(table))))


def amount(low: float = -1000, high: float = 1000) -> Rule:
    """Accept a number with at most two decimals and give hundredths."""

    def check(given: object) -> int:
        if isinstance(given, bool) or not isinstance(given, int | float):
            raise fail("number_type", given=given)
        if not low <= given <= high:
            raise fail("number_range", low=low, high=high)
        hundredths = round(given * 100)
        if abs(given * 100 - hundredths) > 1e-6:
            raise fail("number_decimals")
        return hundredths

    return Rule(check, (("type", "number"), ("minimum", low), ("maximum", high)))


def whole(low: int, high: int) -> Rule:
    """Accept a whole number between two bounds, both included."""

    def check(given: object) -> int:
        if isinstance(given, bool) or not isinstance(given, int):
            raise fail("whole_type", given=given)
        if not low <= given <= high:
            raise fail("number_range", low=low, high=high)
        return given

    return Rule(check, (("type", "integer"), ("minimum", low), ("maximum", high)))


def check_text(given: str) -> None:
    """Raise when a text holds characters or words that no screen can show."""
    for char in given:
        if char in _LINE_SEPARATORS or (
            unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co"} and char != "\n"
        ):
            raise fail("text_character", character=f"U+{ord(char):04X}")
    longest = max(given.split(), key=len, default="")
    if len(longest) > LONGEST_WORD:
        raise fail("text_word", length=len(longest), word=longest)


def text(longest: int) -> Rule:
    """Accept a text of 1 to so many characters without control or bidi characters."""

    def check(given: object) -> str:
        if not isinstance(given, str):
            raise fail("text_type", given=given)
        if not given.strip():
            raise fail("text_empty")
        if len(given) > longest:
            raise fail("text_long", length=len(given), longest=longest)
        check_text(given)
        return given.strip()

    return Rule(check, (("type", "string"), ("minLength", 1), ("maxLength", longest)))


def identifier(given: object) -> str:
    """Accept an id: small letters, digits, ``_`` and ``-``, at most 40 characters."""
    if not isinstance(given, str):
        raise fail("id_type", given=given)
    if not ID.fullmatch(given):
        raise fail("id_form", given=given)
    return given


def _asset(given: object) -> str:
    """Accept the name of a picture in the folder of the casus."""
    if not isinstance(given, str):
        raise fail("text_type", given=given)
    if not ASSET.fullmatch(given) or not given.endswith(".png"):
        raise fail("asset_name", given=given)
    return given


def _reference(given: object) -> str:
    """Accept ``encounter.n``."""
    if isinstance(given, str):
        name, dot, number = given.partition(".")
        if dot and ID.fullmatch(name) and re.fullmatch(r"[1-9]", number):
            return given
    raise fail("option_reference", given=given)


def _switch(given: object) -> bool:
    """Accept true or false."""
    if not isinstance(given, bool):
        raise fail("switch_type", given=given)
    return given


def _as_list(given: object) -> list[Any]:
    """Let an author write one thing where a list may stand."""
    several = plain.array(given)
    return [given] if several is None else several


def _one_or_more(several: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [several["items"], several]}


Id = Annotated[str, Rule(identifier, (("type", "string"), ("pattern", ID_PATTERN)))]
Asset = Annotated[str, Rule(_asset, (("type", "string"), ("pattern", ASSET_PATTERN)))]
Switch = Annotated[bool, Rule(_switch, (("type", "boolean"),))]
OptionReference = Annotated[
    str, Rule(_reference, (("type", "string"), ("pattern", r"^[a-z][a-z0-9_-]{0,39}\.[1-9]$")))
]
Amount = Annotated[int, amount()]
Positive = Annotated[int, amount(0)]
Energy = Annotated[int, amount(0, 5)]
Title = Annotated[str, text(80)]
Line = Annotated[str, text(240)]
Prose = Annotated[str, text(1500)]
ONE_OR_MORE = Lenient(_as_list, _one_or_more)
"""A list, or one thing that stands for a list of one."""
Ids = Annotated[list[Id], ONE_OR_MORE]


def _area_amounts(low: float, high: float) -> Rule:
    """Accept a number (for all) or a table per area; "" stands for no area in particular."""
    single = amount(low, high).check

    def check(given: object) -> dict[str, int]:
        return _per_area(given, single)

    number = {"type": "number", "minimum": low, "maximum": high}
    by_area = {"type": "object", "additionalProperties": number}
    return Rule(check, (("anyOf", [number, by_area]),))


def _per_area(given: object, single: Callable[[object], int]) -> dict[str, int]:
    by_area = plain.table(given)
    if by_area is None:
        return {"": single(given)}
    found: dict[str, int] = {}
    for area, number in by_area.items():
        with inside(area):
            found[keys.AREA_WORDS.get(area) or identifier(area)] = single(number)
    if not found:
        raise fail("table_empty")
    return found


AreaAmount = Annotated[dict[str, int], _area_amounts(-1000, 1000)]
MeterChange = Annotated[dict[str, int], _area_amounts(-10, 10)]
"""A change of a meter, which runs from 0 to 10."""

Level = Annotated[terms.Level, words(keys.LEVELS)]
Role = Annotated[terms.Role, words(keys.ROLES)]
Action = Annotated[terms.Action, words(keys.ACTIONS)]
Circle = Annotated[terms.Circle, words(keys.CIRCLES)]
Ring = Annotated[terms.Ring, words(keys.RINGS)]
PlaceKind = Annotated[terms.PlaceKind, words(keys.PLACE_KINDS)]
Scale = Annotated[terms.Scale, words(keys.SCALES)]
Aim = Annotated[terms.Aim, words(keys.AIMS)]
WorkKind = Annotated[
    terms.WorkKind,
    words({word: kind for word, kind in keys.WORK_KINDS.items() if word != "opgeschaald"}),
]
EncounterKind = Annotated[terms.EncounterKind, words(keys.ENCOUNTER_KINDS)]
Scene = Annotated[terms.SceneName, words(keys.SCENES)]
