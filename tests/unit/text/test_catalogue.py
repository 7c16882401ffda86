"""Everything has words in both languages, and the words can be read aloud."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import cast

import pytest

import game.text.phrases as phrase_package
import game.text.words as word_package
from game.model.refusal import Reason
from game.model.terms import (
    Action,
    Aim,
    Block,
    Circle,
    EncounterKind,
    Flag,
    Framing,
    Lesson,
    Level,
    Meter,
    PlaceKind,
    Role,
    Scale,
    Seat,
    Step,
    Tension,
    Turn,
    WorkKind,
)
from game.text import faults, refusals
from game.text.catalogue import Texts, texts
from game.text.language import Both, Counted, Language, Phrase, slots_of
from game.text.words.causes_base import Line
from game.text.words.outcome import Quadrant, Question
from game.text.words.roles import ConditionWords
from tests.unit.text.stage import bench, state

WORDS_MAX = 15
ROOM_MAX = 20
SENTENCE_MAX = 100
JARGON = (
    "borgen", "kantelen", "stakeholder", "synergie", "implementeren", "faciliteren", "traject",
    "uitvoeringsagenda", "governance", "commitment", "scope", "integraliteit", "draagvlakcreatie",
    "ketenpartner", "pitchen", "doorontwikkelen", "casuïstiek",
)  # fmt: skip


def modules(package: ModuleType) -> Iterator[ModuleType]:
    for found in iter_modules(package.__path__):
        yield import_module(f"{package.__name__}.{found.name}")


def pairs_in(thing: object) -> list[Both]:
    """Every pair of sentences in a value, whatever it is wrapped in."""
    if isinstance(thing, Both):
        return [thing]
    if isinstance(thing, Line):
        return [thing.both]
    if isinstance(thing, ConditionWords):
        return [thing.words, thing.held, thing.missed]
    inner: Iterable[object] = ()
    if isinstance(thing, Mapping):
        inner = cast("Mapping[object, object]", thing).values()
    elif isinstance(thing, tuple):
        inner = cast("tuple[object, ...]", thing)
    return [pair for each in inner for pair in pairs_in(each)]


def phrases() -> list[Phrase]:
    found: dict[str, Phrase] = {}
    for module in modules(phrase_package):
        for name, thing in vars(module).items():
            if isinstance(thing, type) and issubclass(thing, Phrase) and thing is not Phrase:
                found |= {f"{name}.{key}": each for key, each in thing.__members__.items()}
    return list(found.values())


def pairs() -> list[Both]:
    tables = [value for module in modules(word_package) for value in vars(module).values()]
    more = [refusals.SENTENCES, faults.SENTENCES]
    found = [pair for table in (*tables, *more) for pair in pairs_in(table)]
    return list(dict.fromkeys((*found, *(each.both for each in phrases()))))


ALL = pairs()
WHEN = {"in ronde x ", " in round x", "vooraf ", " beforehand"}
SAME = re.compile(r"^[^a-zA-Z]*$|^(\{[a-z_]+\}|[^a-zA-Z])*( min)?$")


def test_there_is_a_whole_catalogue() -> None:
    assert len(ALL) > 900


def test_every_sentence_has_the_same_slots_in_both_languages() -> None:
    wrong = [pair.nl for pair in ALL if slots_of(pair.nl) != slots_of(pair.en)]
    assert not wrong


def test_every_sentence_is_whole() -> None:
    stray = re.compile(r"[{}]|  |^\s|\s$|-1")
    for pair in ALL:
        for sentence in pair:
            assert sentence.strip()
            bare = re.sub(r"\{[a-z_]+\}", "x", sentence)
            assert not stray.search(bare) or bare in {" en ", " of ", " and ", " or "} | WHEN, bare


def test_every_dutch_sentence_is_short() -> None:
    long = [
        sentence
        for pair in ALL
        for sentence in re.split(r"(?<=[.?!:])\s", pair.nl)
        if len(sentence.split()) > WORDS_MAX or len(sentence) > SENTENCE_MAX
    ]
    assert not long


def test_every_dutch_sentence_is_plain_and_says_u() -> None:
    words = "|".join((*JARGON, "je", "jij", "jullie", "jouw"))
    wrong = [pair.nl for pair in ALL if re.search(rf"\b({words})\b", pair.nl.lower())]
    assert not wrong


def test_most_sentences_differ_between_the_languages() -> None:
    same = [pair.nl for pair in ALL if pair.nl == pair.en and not SAME.match(pair.nl)]
    assert len(same) < len(ALL) // 25, same


def test_every_refusal_has_a_sentence_without_any_fact() -> None:
    for reason in Reason:
        assert not slots_of(refusals.SENTENCES[reason][-1].nl), reason


NAMED: tuple[tuple[type, Callable[[Texts], Callable[..., object]]], ...] = (
    (Meter, lambda t: t.meter), (Meter, lambda t: t.meter_line), (Role, lambda t: t.role),
    (Action, lambda t: t.action), (Action, lambda t: t.action_line),
    (Action, lambda t: t.action_where), (Block, lambda t: t.block),
    (Block, lambda t: t.block_full),
    (Block, lambda t: t.block_question), (Block, lambda t: t.block_effect),
    (Seat, lambda t: t.seat), (Seat, lambda t: t.seat_line), (Level, lambda t: t.level),
    (Level, lambda t: t.level_line), (Lesson, lambda t: t.lesson), (Circle, lambda t: t.circle),
    (PlaceKind, lambda t: t.place_kind), (Scale, lambda t: t.scale), (Aim, lambda t: t.aim),
    (Framing, lambda t: t.framing), (WorkKind, lambda t: t.work_kind), (Flag, lambda t: t.flag),
    (EncounterKind, lambda t: t.encounter_kind), (Tension, lambda t: t.tension),
    (Step, lambda t: t.step), (Step, lambda t: t.room_line), (Step, lambda t: t.host_hint),
    (Quadrant, lambda t: t.quadrant), (Quadrant, lambda t: t.quadrant_line),
    (Question, lambda t: t.question),
)  # fmt: skip


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(("members", "method"), NAMED)
def test_every_member_has_a_name(
    members: type, method: Callable[[Texts], Callable[..., object]], language: Language
) -> None:
    for member in members:  # type: ignore[attr-defined]
        assert method(texts(language))(member)


@pytest.mark.parametrize("language", Language)
def test_labels_fit_a_button(language: Language) -> None:
    t = texts(language)
    labels = [
        *map(t.meter, Meter), *map(t.role, Role), *map(t.action, Action), *map(t.block, Block),
        *map(t.seat, Seat), *map(t.level, Level), *map(t.step, Step),
        *(t.lesson(each).label for each in Lesson),
    ]  # fmt: skip
    assert not [label for label in labels if len(label) > 22]


@pytest.mark.parametrize("language", Language)
def test_an_action_is_told_in_eight_words(language: Language) -> None:
    for action in Action:
        assert len(texts(language).action_line(action).split()) <= 8


@pytest.mark.parametrize("language", Language)
def test_a_host_hint_has_at_most_twenty_words(language: Language) -> None:
    t = texts(language)
    hints = [*(t.host_hint(step) for step in Step), *(t.host_hint(Step.PLAY, x) for x in Turn)]
    assert not [hint for hint in hints if len(hint.split()) > ROOM_MAX]


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("role", Role)
def test_a_role_card_has_three_conditions_and_two_answers_each(role: Role, level: Level) -> None:
    t = texts(Language.NL)
    card = t.role_card(role, level)
    assert len(set(card.conditions)) == 3
    for index, condition in enumerate(card.conditions):
        assert not condition.endswith(".")
        assert len(condition) <= 36
        assert t.tick(role, level, index, held=True).startswith("Dat klopt.")
        assert t.tick(role, level, index, held=False).startswith("Klopt niet.")


def test_vulnerability_is_called_worries_below_deepening() -> None:
    t = texts(Language.NL)
    assert t.meter(Meter.VULNERABILITY, bench()) == "Zorgen"
    assert t.meter_long(Meter.VULNERABILITY, bench()) == "Zorgen in de straat"


def test_every_choice_of_the_canvas_has_words() -> None:
    t = texts(Language.NL)
    names = t.names(bench(), state())
    for block, choices in bench().rules.canvas.items():
        for each in choices:
            choice = t.choice(block, each.choice, names)
            assert all((choice.name, choice.line, choice.effect)), (block, each.choice)


def test_a_choice_of_the_casus_has_its_own_name() -> None:
    t = texts(Language.NL)
    choice = t.choice(Block.TARGET_GROUPS, "truus", t.names(bench(), state()))
    assert choice.name == "Truus"


def test_counting() -> None:
    class Thing(Counted):
        HEN = (("kip", "kippen"), ("hen", "hens"))

    assert texts(Language.NL).count(Thing.HEN, 1) == "1 kip"
    assert texts(Language.EN).count(Thing.HEN, 0) == "0 hens"


def test_a_choice_that_is_a_role_is_called_by_its_name() -> None:
    t = texts(Language.NL)
    choice = t.choice(Block.ROLES, Role.FACILITATOR, t.names(bench(), state()))
    assert (choice.name, choice.line) == (
        "Facilitator",
        "Zij doen het. Wij houden de ladder vast.",
    )


def test_words_that_depend_on_something() -> None:
    t = texts(Language.NL)
    assert t.price(Meter.TIME, 200) == "2 tijd"
    assert t.domain("openbare_ruimte") == "openbare ruimte"
    assert t.domain("kip_en_ei") == "kip en ei"
    assert t.format(90) == "Anderhalf uur"
    assert t.format(75) == "75 min"
    assert t.action_line(Action.EVALUATE, Level.ENTRY) == "Werkt het? Dan maakt u het groter."
    assert t.flag_line(Flag.SAFETY_NET, on=False) == "Er is geen vangnet."
    assert t.srm("organise_leadership") == ("Inrichten", "Leiderschap en gedrag")
    assert t.answer(Question.ABLE, good=False) == "De mensen of het geld raken op."
    assert t.room_line(Step.PLAY, Turn.ROLE) == "Nu: eerst stil, dan praten."
    assert t.learning_questions()[0] == "Gaat het zoals bedacht?"
    assert (t.energy(), t.harm()) == ("Energie", "Schade")
