"""Scenario document and rulebook -> the casus of one level."""

from collections.abc import Mapping
from typing import Any

from game.model.casus import About, Board, Casus, Frame
from game.model.effects import NOTHING
from game.model.rule_parts import BlockChoice
from game.model.rulebook import Rulebook
from game.model.terms import Block, Level
from game.model.value import replace
from game.scenario import compile_board, compile_story, keys, rulebooks, schema
from game.scenario.rulebook_reader import Table

_SIZES = "capaciteit_"
_OWN = ("acties", "rol_ronde_1")


class Compiled:
    """A checked document, for the casus at each of its levels; each is made when asked for.

    Attributes:
        shared: What its levels share.
    """

    def __init__(self, given: schema.Document, raw: Mapping[str, Any], book: str) -> None:
        """Take a checked document.

        Args:
            given: The checked document.
            raw: The same document as TOML gave it; its numbers go over the rulebook's.
            book: TOML of the rulebook.
        """
        self._given = given
        self._overlay = _overlay(raw)
        self._book = book
        self.shared = compile_story.Shared(given)

    def rules(self, level: Level) -> tuple[Rulebook, Frame]:
        """Return the rulebook at a level and the frame of a game.

        Raises:
            RulebookError: The rulebook is no rulebook.
        """
        deviations = self._given.deviations
        only = tuple(deviations.actions) if deviations and deviations.actions is not None else None
        rules, begin = rulebooks.of_level(self._book, level, self._overlay, only)
        return _with_faces(rules, self._given), _frame(self._given, begin)

    def board(self, rules: Rulebook) -> Board:
        """Return the town under a rulebook."""
        return compile_board.board(self._given, rules.numbers.time.wall)

    def casus(self, level: Level) -> Casus:
        """Return the casus that the document describes at a level.

        Raises:
            RulebookError: The rulebook is no rulebook.
        """
        rules, frame = self.rules(level)
        return Casus(
            id=self._given.id,
            level=level,
            about=_about(self._given),
            frame=frame,
            board=self.board(rules),
            people=self.shared.people,
            work=self.shared.work,
            story=compile_story.story(self._given, frozenset(rules.level.mechanics), self.shared),
            rules=rules,
        )


def levels(given: schema.Document) -> tuple[Level, ...]:
    """Return the levels at which a casus can be played, its own level first.

    A casus whose own level is the first is a practice casus: it is played at that level only.
    """
    if given.level is Level.ENTRY:
        return (Level.ENTRY,)
    order = tuple(Level)
    lowest = order.index(given.lowest_level or given.level)
    return (given.level, *(level for level in order[lowest:] if level != given.level))


def _overlay(raw: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a casus changes in the rulebook's document."""
    start: Mapping[str, Any] = raw.get("start", {})
    numbers = {k: n for k, n in raw.get("afwijkingen", {}).items() if k not in _OWN}
    found: dict[str, Any] = {
        "meters": {word: {"begin": start[word]} for word in keys.METERS if word in start},
        "begin": {
            word: start[word]
            for word in ("drempel_open", "acute_ontmoeting_ronde_1", "wisselruimte")
            if word in start
        },
        "getallen": numbers,
        "werk": {
            word: {"past_bij_werkfactor": False}
            for word in keys.WORK_KINDS
            if _SIZES + word in numbers
        },
    }
    if "werkfactor" in start:
        found["voortgang"] = {"werkfactor": {str(raw["rondes"]): start["werkfactor"]}}
    return found


def _with_faces(rules: Rulebook, given: schema.Document) -> Rulebook:
    """Return the rulebook with the casus's faces as the choices of block doelgroepen."""
    if Block.TARGET_GROUPS not in rules.canvas:
        return rules
    faces = tuple(BlockChoice(choice=one.id, effects=NOTHING) for one in given.people if one.face)
    return replace(rules, canvas={**rules.canvas, Block.TARGET_GROUPS: faces})


def _about(given: schema.Document) -> About:
    closing = given.closing
    return About(
        title=given.title,
        subtitle=given.subtitle or "",
        intro=given.intro,
        opening_question=given.opening_question or "",
        content_note=given.content_note or "",
        learning_goals=tuple(given.learning_goals),
        sources=tuple(source.text for source in given.sources),
        town=(given.town or "", given.inhabitants),
        closing=((closing.question or "", closing.bridge or "") if closing else ("", "")),
        credits=(given.author or "", given.version or ""),
    )


def _frame(given: schema.Document, begin: Table) -> Frame:
    return Frame(
        default_level=given.level,
        lowest_level=given.lowest_level or given.level,
        rounds=given.rounds,
        tables=(given.tables.bounds_min, given.tables.bounds_max),
        minutes=given.minutes,
        first_role=given.deviations.first_role if given.deviations else None,
        acute_in_round_1=begin.switch("acute_ontmoeting_ronde_1", default=True),
        barrier_open=begin.switch("drempel_open", default=True),
        switch_allowance=begin.number("wisselruimte", "count", 0),
    )
