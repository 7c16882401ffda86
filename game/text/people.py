"""What people say: lines of the casus where it has them, else a line that fits anybody."""

from game.model.casus import Casus
from game.model.ids import PersonId
from game.model.terms import Role
from game.model.value import value
from game.text.language import Both, Language, fill, pick
from game.text.names import short_name
from game.text.words import said


@value
class EnergyWarning:
    """A person who is nearly or wholly worn out: a title, a sentence and what they say."""

    title: str
    text: str
    quote: str


def fitting_line(
    person: PersonId | str, role: Role, casus: Casus, language: Language, *, fits: bool
) -> str:
    """What somebody says about the role when the ticks have turned, without quotation marks."""
    found = casus.people.get(PersonId(person))
    own = found.character.lines.get("fits" if fits else "misfits", "") if found else ""
    if own:
        return own
    paid = found is not None and found.circle in said.PAID_CIRCLES
    lines = said.FITS[role] if fits else said.MISFITS[role]
    if paid:
        lines = (*lines, *(said.PAID_FITS if fits else said.PAID_MISFITS))
    return lines[pick(len(lines), person, role)].in_(language)


def energy_warning(
    person: PersonId | str, casus: Casus, language: Language, *, gone: bool = False
) -> EnergyWarning:
    """The warning about somebody who is nearly worn out, or the news that they are (``gone``)."""
    found = casus.people.get(PersonId(person))
    name = short_name(found.name) if found else ""
    own = found.character.lines.get("energy_1", "") if found else ""
    quote = own or said.TIRED[pick(len(said.TIRED), person)].in_(language)
    title, text = (
        (said.GONE_TITLE, said.GONE_TEXT) if gone else (said.WARNING_TITLE, said.WARNING_TEXT)
    )
    return EnergyWarning(
        title=_named(title, name, language), text=_named(text, name, language), quote=quote
    )


def _named(both: Both, name: str, language: Language) -> str:
    sentence = fill(both.in_(language), {"name": name})
    return sentence[:1].upper() + sentence[1:]
