"""The rulebook: TOML text with levels and named numbers -> the ``Rulebook`` of one game."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from game.model.conditions import Condition
from game.model.effects import NOTHING, Effects
from game.model.numbers import (
    CouncilRule,
    DriftRule,
    EnergyRule,
    LastingRule,
    LearningRule,
    Numbers,
    PhaseRule,
    ProgressRule,
    ScoringRule,
    SrmRule,
    SwitchRule,
    TeamRule,
    TensionRule,
    TimeRule,
)
from game.model.rule_parts import (
    ActionExtra,
    ActionRule,
    BlockChoice,
    EvidencePoint,
    LevelRule,
    MeterRule,
    RoleEffect,
    RoleRule,
    WorkRule,
)
from game.model.rulebook import Rulebook
from game.model.terms import Action, Block, Future, Lesson, Level, Mechanic, PlaceKind, Ring
from game.scenario import compile_effects, compile_state, keys, plain
from game.scenario import rulebook_keys as groups
from game.scenario.rulebook_reader import Table, merge
from game.scenario.schema_state import EffectTable, Later, Predicate

RULEBOOK_FILE = Path(__file__).parents[2] / "assets" / "regels" / "standaard.toml"
_SECTIONS = [
    "versie",
    "getallen",
    "meters",
    "begin",
    "rollen",
    "acties",
    "werk",
    "canvas",
    "bewijs",
    "voortgang",
    "verloop",
    "energie",
    "wissel",
    "team",
    "tijd",
    "fasen",
    "raad",
    "blijvend",
    "lessen",
    "srm",
    "spanningen",
    "leren",
    "niveaus",
]


@lru_cache(maxsize=1)
def rulebook_text() -> str:
    """Return the text of the rulebook that comes with the game."""
    return RULEBOOK_FILE.read_text(encoding="utf-8")


def number_names(document: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the names of the numbers that a casus may change."""
    return tuple(plain.table(document.get("getallen")) or ())


def resolve(document: Mapping[str, Any], level: Level, change: Mapping[str, Any]) -> Table:
    """Return the rulebook's document at a level, with a casus's changes laid over it.

    Raises:
        RulebookError: The document is no rulebook.
    """
    bare = Table(document, {})
    bare.only(*_SECTIONS)
    word = keys.dutch_word(keys.LEVELS, level)
    other = bare.table("niveaus").table(word).table("anders").entries
    merged = merge(merge(document, other), change)
    return Table(merged, plain.table(merged.get("getallen")) or {})


def build(book: Table, level: Level, actions: tuple[Action, ...] | None = None) -> Rulebook:
    """Return the rulebook of a resolved document; ``actions`` leaves only those.

    Raises:
        RulebookError: Something is missing, unknown or of the wrong sort.
    """
    rule = _level(book.table("niveaus").table(keys.dutch_word(keys.LEVELS, level)), actions)
    on = frozenset(rule.mechanics)
    return Rulebook(
        version=book.text("versie"),
        level=rule,
        meters={
            meter: MeterRule(**book.table("meters").table(word).group(_METER))
            for word, meter in keys.METERS.items()
        },
        roles={
            role: _role(_named_table(book, "rollen", keys.ROLES, role), on) for role in rule.roles
        },
        actions={
            action: _action(_named_table(book, "acties", keys.ACTIONS, action), on)
            for action in rule.actions
        },
        work={
            kind: _work(book.table("werk").table(word)) for word, kind in keys.WORK_KINDS.items()
        },
        canvas={block: _block(book.table("canvas"), block, rule, on) for block in rule.blocks},
        evidence=_evidence(book.table("bewijs")),
        numbers=_numbers(book, on),
    )


_METER: groups.Group = {
    "start": ("begin", "amount"),
    "low": ("laag", "amount"),
    "high": ("hoog", "amount"),
}


def _named_table(book: Table, section: str, words: Mapping[str, Any], member: Any) -> Table:
    return book.table(section).table(keys.dutch_word(words, member))


def _level(given: Table, actions: tuple[Action, ...] | None) -> LevelRule:
    given.only(
        "mechanieken", "rollen", "acties", "blokken", "zichtbaar", "hoogstens_zichtbaar", "anders"
    )
    allowed = given.words("acties", keys.ACTIONS)
    return LevelRule(
        mechanics=given.words("mechanieken", keys.MECHANICS),
        roles=given.words("rollen", keys.ROLES),
        actions=tuple(a for a in allowed if actions is None or a in actions),
        blocks=given.words("blokken", keys.BLOCKS),
        shown=given.words("zichtbaar", keys.METERS),
        visible_items=given.number("hoogstens_zichtbaar", "count"),
    )


def _condition(given: Table, key: str) -> Condition:
    return compile_state.condition(given.part(key, Predicate))


def _effects(given: Table, on: frozenset[Mechanic]) -> Effects:
    return compile_effects.effects(given.part("gevolgen", EffectTable), on)


def _role(given: Table, on: frozenset[Mechanic]) -> RoleRule:
    given.only("basis", "helling", "voorwaarden", "effecten")
    conditions = tuple(
        compile_state.condition(given.read(row.entries, Predicate, "voorwaarden"))
        for row in given.rows("voorwaarden")
    )
    if len(conditions) != 3:
        raise given.fail("voorwaarden", "een rol heeft drie voorwaarden")
    return RoleRule(
        base=given.number("basis"),
        slope=given.number("helling", default=0),
        conditions=(conditions[0], conditions[1], conditions[2]),
        effects=tuple(_role_effect(row, on) for row in given.rows("effecten")),
    )


def _role_effect(given: Table, on: frozenset[Mechanic]) -> RoleEffect:
    given.only("passend_min", "passend_max", "als", "inspanning_loopt", "gevolgen", "bewijs")
    sort = given.text("bewijs", "")
    return RoleEffect(
        fit_low=given.number("passend_min", "count", 0),
        fit_high=given.number("passend_max", "count", 3),
        when=_condition(given, "als"),
        needs_work=given.switch("inspanning_loopt"),
        effects=_effects(given, on),
        evidence=keys.EVIDENCE.get(sort, sort),
    )


def _action(given: Table, on: frozenset[Mechanic]) -> ActionRule:
    given.only(
        *[
            "tijd",
            "budget",
            "soorten",
            "ring",
            "gevolgen",
            "extra",
            "per_ronde",
            "per_spel",
            "energie_informeel",
            "leden",
        ]
    )
    kinds: tuple[PlaceKind, ...] = given.words("soorten", keys.PLACE_KINDS)
    ring: Ring | None = None
    if "ring" in given.entries:
        word = given.text("ring")
        if word not in keys.RINGS:
            raise given.fail("ring", "binnen of buiten")
        ring = keys.RINGS[word]
    return ActionRule(
        time=given.number("tijd"),
        budget=given.number("budget", default=0),
        kinds=kinds,
        ring=ring,
        effects=_effects(given, on),
        extra=tuple(_extra(row, on) for row in given.rows("extra")),
        per_round=given.number("per_ronde", "count", 0),
        per_game=given.number("per_spel", "count", 0),
        informal_energy=given.number("energie_informeel", default=0),
        members=given.number("leden", "count", 0),
    )


def _extra(given: Table, on: frozenset[Mechanic]) -> ActionExtra:
    given.only("als", "vanaf_keer", "gevolgen")
    return ActionExtra(
        when=_condition(given, "als"),
        from_nth=given.number("vanaf_keer", "count", 0),
        effects=_effects(given, on),
    )


def _work(given: Table) -> WorkRule:
    given.only(
        "volume", "blijft", "blijft_na_evaluatie", "telt_nu", "past_bij_werkfactor", "rondes"
    )
    return WorkRule(
        volume=given.number("volume"),
        lasts=given.number("blijft"),
        lasts_evaluated=given.number("blijft_na_evaluatie"),
        counts_now=given.number("telt_nu", default=1),
        scales=given.switch("past_bij_werkfactor"),
        rounds=given.number("rondes", "count", 0),
    )


def _block(
    given: Table, block: Block, rule: LevelRule, on: frozenset[Mechanic]
) -> tuple[BlockChoice, ...]:
    if block is Block.ROLES:
        return tuple(BlockChoice(choice=role.value, effects=NOTHING) for role in rule.roles)
    return tuple(_choice(row, on) for row in given.rows(keys.dutch_word(keys.BLOCKS, block)))


def _choice(given: Table, on: frozenset[Mechanic]) -> BlockChoice:
    given.only("keuze", "gevolgen", "later", "sterkte", "anders")
    changes = given.table("anders")
    changes.only(*groups.CHANGES)
    line = given.part("later", Later)
    return BlockChoice(
        choice=given.text("keuze"),
        effects=_effects(given, on),
        later=None if line is None else compile_effects.later(line, on),
        strength=given.number("sterkte", "count", 0),
        changes={
            english: changes.number(dutch, unit)
            for dutch, (english, unit) in groups.CHANGES.items()
            if dutch in changes.entries
        },
    )


def _evidence(given: Table) -> dict[str, tuple[EvidencePoint, ...]]:
    given.only(*keys.EVIDENCE)
    return {
        english: tuple(_point(row) for row in given.rows(dutch))
        for dutch, english in keys.EVIDENCE.items()
        if dutch in given.entries
    }


def _point(given: Table) -> EvidencePoint:
    given.only("les", "gewicht", "anker")
    lesson = given.number("les", "count")
    if lesson not in range(1, 11):
        raise given.fail("les", "een les heeft nummer 1 tot 10")
    return EvidencePoint(
        lesson=Lesson(lesson),
        weight=given.number("gewicht"),
        anchor=_condition(given, "anker") if "anker" in given.entries else None,
    )


def _fills(given: Table, on: frozenset[Mechanic]) -> dict[str, Effects]:
    given.only(*keys.SRM_FILLS)
    return {keys.SRM_FILLS[name]: _effects(row, on) for name, row in given.tables()}


def _futures(given: Table, on: frozenset[Mechanic]) -> dict[Future, RoleEffect]:
    given.only(*keys.FUTURES)
    return {future: _role_effect(given.table(word), on) for word, future in keys.FUTURES.items()}


def _numbers(book: Table, on: frozenset[Mechanic]) -> Numbers:
    progress, time, learning = book.table("voortgang"), book.table("tijd"), book.table("leren")
    work_factor = progress.table("werkfactor")
    try:
        return Numbers(
            progress=ProgressRule(
                **progress.group(groups.PROGRESS, "werkfactor"),
                work_factor={
                    int(rounds): work_factor.number(rounds) for rounds in work_factor.entries
                },
            ),
            drift=DriftRule(**book.table("verloop").group(groups.DRIFT)),
            energy=EnergyRule(**book.table("energie").group(groups.ENERGY)),
            switching=SwitchRule(**book.table("wissel").group(groups.SWITCHING)),
            team=TeamRule(**book.table("team").group(groups.TEAM)),
            time=TimeRule(
                **time.group(groups.TIME, "stoelen"),
                seats={
                    100 * int(total): {seat: row.number(word) for word, seat in keys.SEATS.items()}
                    for total, row in time.table("stoelen").tables()
                },
            ),
            phases=PhaseRule(**book.table("fasen").group(groups.PHASES)),
            council=CouncilRule(**book.table("raad").group(groups.COUNCIL)),
            lasting=LastingRule(**book.table("blijvend").group(groups.LASTING)),
            scoring=ScoringRule(**book.table("lessen").group(groups.SCORING)),
            srm=SrmRule(
                **book.table("srm").group(groups.SRM, "vullen"),
                fills=_fills(book.table("srm").table("vullen"), on),
            ),
            tensions=TensionRule(**book.table("spanningen").group(groups.TENSIONS)),
            learning=LearningRule(
                **learning.group(groups.LEARNING, "adviseur", "ingrijpen"),
                adviser=_futures(learning.table("adviseur"), on),
                intervention=compile_effects.effects(learning.part("ingrijpen", EffectTable), on),
            ),
        )
    except ValueError:
        raise book.fail("voortgang", "rondes en tijd zijn hele getallen") from None
