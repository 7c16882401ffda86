"""Why something cannot be done now, in one friendly sentence that says how to go on.

``Refused.subject`` may be the id of a person, place, opgave, inspanning, role, action or block,
or a whole number of hundredths (a price); ``Refused.bound`` is a limit: hundredths for
``MONEY`` reasons, else a count. A sentence is chosen for which the facts are there, so a refusal
without subject or bound reads just as well.
"""

from collections.abc import Mapping

from game.model.ids import PersonId
from game.model.refusal import Reason, Refused
from game.model.terms import Action, Block, Meter, Role
from game.text.language import Both, capital, choose
from game.text.names import Names
from game.text.numbers import number
from game.text.words.actions import ACTION_NAMES, ACTION_WHERE
from game.text.words.canvas import BLOCK_NAMES
from game.text.words.meters import meter_name
from game.text.words.refusals_room import ROOM
from game.text.words.refusals_round import ROUND
from game.text.words.roles import ROLE_NAMES

MONEY = frozenset((Reason.NO_TIME, Reason.NO_BUDGET, Reason.NO_RESERVE, Reason.SUPPORT_TOO_LOW))
"""Reasons whose bound is in hundredths."""
SENTENCES: Mapping[Reason, tuple[Both, ...]] = {**ROOM, **ROUND}


def refusal(refused: Refused, names: Names, *, need: str = "") -> str:
    """One sentence for a refusal; ``need`` is the requirement of an option in words, or ""."""
    numeric = refused.subject.removeprefix("-").isdecimal()
    bound = refused.bound
    slots: dict[str, str | int] = {
        "subject": "" if numeric else _subject(refused.subject, names),
        **_kinds(refused.subject, names),
        "amount": number(int(refused.subject)) if numeric else "",
        "bound": "" if bound is None else bound,
        "left": _left(refused),
        "need": need,
    }
    return capital(choose(SENTENCES[refused.reason], names.language, slots) or "")


def _left(refused: Refused) -> str:
    empty = refused.reason is Reason.NO_RESERVE and not refused.bound
    if refused.bound is None or refused.reason not in MONEY or empty:
        return ""
    return number(refused.bound)


def _kinds(text: str, names: Names) -> dict[str, str]:
    """The subject by what it is: an action with where it fits, or a person with their place."""
    if text in set(Action):
        action = Action(text)
        language = names.language
        name, where = ACTION_NAMES[action].in_(language), ACTION_WHERE[action].in_(language)
        return {"action": name, "where": where}
    person = names.casus.people.get(PersonId(text))
    if person:
        return {"person": names.first(text), "home": names.the_place(person.place)}
    return {}


def _subject(text: str, names: Names) -> str:
    language = names.language
    if text in set(Role):
        return ROLE_NAMES[Role(text)].in_(language)
    if text in set(Action):
        return ACTION_NAMES[Action(text)].in_(language)
    if text in set(Block):
        return BLOCK_NAMES[Block(text)].in_(language)
    if text in set(Meter):
        return meter_name(Meter(text), names.casus, language)
    return names.any(text)
