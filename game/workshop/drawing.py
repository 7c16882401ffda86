"""The casus on one sheet, with its words in Dutch or English."""

from game.charts.casus_map import MapWords, casus_map
from game.charts.poster import Poster
from game.model.casus import Casus
from game.model.terms import Lesson
from game.text.catalogue import texts
from game.text.language import Language
from game.text.phrases.workshop import DrawText
from game.workshop.faces import faces

_LEGEND = (DrawText.GOOD, DrawText.BAD, DrawText.CHANCE, DrawText.CHALLENGE, DrawText.WALL)


def drawing(casus: Casus, language: Language) -> Poster:
    """Return the sheet of a casus: places, people, encounters and the lessons they score."""
    t = texts(language)
    words = MapWords(
        about=t.say(DrawText.ABOUT, title=casus.about.title),
        encounters=t.say(DrawText.ENCOUNTERS),
        people=t.say(DrawText.PEOPLE),
        lessons=tuple(t.lesson(lesson).name for lesson in Lesson),
        total=t.say(DrawText.TOTAL),
        legend=tuple(t.say(sign) for sign in _LEGEND),
    )
    return casus_map(casus, faces(casus), words)
