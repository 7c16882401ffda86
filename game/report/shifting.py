"""Changes of meters and energy in words, as far as the level shows them."""

from collections.abc import Iterable

from game.model.terms import Mechanic
from game.report.book import Book
from game.report.story_rounds import Shift
from game.text.numbers import change
from game.text.phrases.report import DebriefText


def shifts_in_words(book: Book, shifts: Iterable[Shift]) -> str:
    """Return changes with commas, or that there is nothing to see."""
    said: list[str] = []
    for shift in shifts:
        if shift.meter is not None and book.shows(shift.meter):
            name = book.texts.meter(shift.meter, book.casus).lower()
            said.append(f"{name} {change(shift.change)}")
        elif shift.meter is None and book.has(Mechanic.ENERGY_SHOWN):
            person = book.names.first(shift.person)
            name = book.say(DebriefText.ENERGY_OF, person=person)
            said.append(f"{name} {change(shift.change)}")
    return ", ".join(said) or book.say(DebriefText.NO_SHIFT)
