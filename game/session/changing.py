"""What a change of the scenario file means for a game that is being played.

Texts may change at once. New encounters, news, signals, initiatives and epilogues join from the
next round. Anything else could contradict what happened already, so it needs a branch.
"""

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from game.journal.records import ChangeClass
from game.model.casus import Casus
from game.scenario import plain, tomltext

Change: TypeAlias = ChangeClass | Literal["none"]

_TEXTS = frozenset(
    [
        *("titel", "ondertitel", "intro", "vraag_vooraf", "leerdoelen", "let_op", "bronnen"),
        *("auteur", "versie", "jargon", "tekst", "naam", "belang", "vraagt", "zin", "verandering"),
        *("indicator", "label", "notitie", "vragen", "afsluiting", "zinnen"),
        *("beeld", "beeld_tekst", "portret"),
    ]
)
"""Keys that only change what is read or seen."""
_GROWING = ("signalen", "ontmoetingen", "nieuws", "initiatieven", "epilogen")
"""Tables to which a row may be added while a game is played."""


def change_of(before: str, after: str) -> Change:
    """Return what a change of a scenario means; both texts hold a playable casus.

    Args:
        before: The text that is played now.
        after: The text that somebody saved.
    """
    if before == after:
        return "none"
    old, new = _document(before), _document(after)
    if old == new:
        return "none"
    bare_old, bare_new = _without_texts(old), _without_texts(new)
    if bare_old == bare_new:
        return "text"
    return "additive" if _grown(bare_old, bare_new) else "structural"


def can_go_on(before: Casus, after: Casus) -> bool:
    """Whether a position of one casus is a position of the other: nothing it names is gone.

    People, places and areas have to be the same, because a position keeps numbers of each.
    """
    same = (
        set(before.people) == set(after.people)
        and set(before.board.places) == set(after.board.places)
        and set(before.board.areas) == set(after.board.areas)
        and before.frame.rounds == after.frame.rounds
    )
    kept = (
        (before.board.signals, after.board.signals),
        (before.work.opgaven, after.work.opgaven),
        (before.work.goals, after.work.goals),
        (before.work.inspanningen, after.work.inspanningen),
        (before.story.encounters, after.story.encounters),
        (before.story.initiatives, after.story.initiatives),
    )
    return same and all(set(old) <= set(new) for old, new in kept) and _options(before, after)


def _options(before: Casus, after: Casus) -> bool:
    """Whether every encounter still has the options that may have been chosen."""
    return all(
        len(one.options) <= len(after.story.encounters[name].options)
        for name, one in before.story.encounters.items()
    )


def _document(text: str) -> Mapping[str, Any]:
    parsed = tomltext.parse(text)
    return parsed.document if isinstance(parsed, tomltext.Parsed) else {}


def _without_texts(given: Any) -> Any:
    entries, rows = plain.table(given), plain.array(given)
    if entries is not None:
        return {key: _without_texts(one) for key, one in entries.items() if key not in _TEXTS}
    if rows is not None:
        return [_without_texts(one) for one in rows]
    return given


def _grown(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    """Whether nothing changed but rows that were added at the end of a table that may grow."""
    fixed = {key for key in (*old, *new) if key not in _GROWING}
    if any(old.get(key) != new.get(key) for key in fixed):
        return False
    return all(_begins(new.get(key, []), old.get(key, [])) for key in _GROWING)


def _begins(rows: list[Any], with_: list[Any]) -> bool:
    """Whether the rows that were there are all there still, in their order."""
    waiting = iter(rows)
    return all(any(row == one for row in waiting) for one in with_)
