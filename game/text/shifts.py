"""In a few words: what moved a spanning or a cell of the SRM matrix."""

from game.model.events import Cause
from game.model.terms import Action, Block, Role
from game.text.language import Both, fill
from game.text.names import Names
from game.text.words.actions import ACTION_NAMES
from game.text.words.canvas import BLOCK_NAMES
from game.text.words.roles import ROLE_NAMES

FIXED = {
    "opgave": Both("waarom van buiten", "why from outside"),
    "switch": Both("beloofde rolwissel", "promised role switch"),
    "ranking": Both("samen prioriteren", "prioritising together"),
    "learning": Both("stilstaan en leren", "pausing to learn"),
    "koersagenda": Both("de koersagenda", "the shared agenda"),
}
ALONG = Both("{person} ging mee", "{person} came along")
NEWS = Both("nieuws: {title}", "news: {title}")
ELSE = Both("wat er gebeurde", "what happened")


def shift_reason(cause: Cause, names: Names) -> str:
    """Why a slider or cell moved: an action, choice, role or answer by its name."""
    language = names.language
    ref, _, number = cause.ref.partition(".")
    match cause.kind:
        case "action" if ref in set(Action):
            return ACTION_NAMES[Action(ref)].in_(language)
        case "option" | "later" if number.isdecimal():
            return names.option(ref, int(number))
        case "canvas" | "later" if ref in set(Block):
            return BLOCK_NAMES[Block(ref)].in_(language)
        case "role" | "misfit" | "baton" if ref in set(Role):
            return ROLE_NAMES[Role(ref)].in_(language)
        case "team" if names.first(ref):
            return fill(ALONG.in_(language), {"person": names.first(ref)})
        case "news":
            titles = [item.title for item in names.casus.story.news if item.id == ref]
            return fill(NEWS.in_(language), {"title": titles[0]}) if titles else ""
        case _:
            return FIXED.get(cause.kind, ELSE).in_(language)
