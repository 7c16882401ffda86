"""Quadrants, Moore's three questions and what a result says (rules 3.5)."""

from collections.abc import Mapping
from enum import StrEnum

from game.text.language import Both


class Quadrant(StrEnum):
    """Relation profile against lasting result."""

    TOGETHER = "together"
    TALK = "talk"
    ALONE = "alone"
    INSIDE = "inside"


class Question(StrEnum):
    """Moore's three questions of public value."""

    WANTED = "wanted"
    BACKED = "backed"
    ABLE = "able"


QUADRANTS: Mapping[Quadrant, Both] = {
    Quadrant.TOGETHER: Both("Samen gerealiseerd", "Achieved together"),
    Quadrant.TALK: Both("Goede gesprekken, weinig gebleven", "Good talks, little left"),
    Quadrant.ALONE: Both("Gelukt, maar niet samen", "It worked, but not together"),
    Quadrant.INSIDE: Both("Binnen gebleven", "Stayed inside"),
}
QUADRANT_LINES: Mapping[Quadrant, Both] = {
    Quadrant.TOGETHER: Both(
        "Mensen merken het, en zij maakten het mee.", "People notice it, and they helped make it."
    ),
    Quadrant.TALK: Both(
        "U werd gezien. Wat er bleef, is nog dun.", "You were seen. What stayed is still thin."
    ),
    Quadrant.ALONE: Both(
        "Het staat er. Maar voor wie voelt het als eigen?",
        "It is there. But who feels it is theirs?",
    ),
    Quadrant.INSIDE: Both(
        "Er is hard gewerkt. Buiten merkte men het nog weinig.",
        "There was hard work. Outside, little was noticed yet.",
    ),
}
QUESTIONS: Mapping[Question, Both] = {
    Question.WANTED: Both("Wat wilde u?", "What did you want?"),
    Question.BACKED: Both("Kreeg u steun?", "Were you backed?"),
    Question.ABLE: Both("Kunt u het volhouden?", "Can you keep it up?"),
}
ANSWERS: Mapping[Question, tuple[Both, Both]] = {
    Question.WANTED: (
        Both("Er blijft iets wat mensen merken.", "Something stays that people notice."),
        Both("Er blijft nog weinig wat mensen merken.", "Little stays that people notice."),
    ),
    Question.BACKED: (
        Both("De raad en de mensen stonden achter u.", "Council and people stood behind you."),
        Both("De steun was dun. Wie had u nog nodig?", "Few stood behind you. Who did you need?"),
    ),
    Question.ABLE: (
        Both("Er is kracht en geld om door te gaan.", "There is strength and money to go on."),
        Both("De mensen of het geld raken op.", "The people or the money are running out."),
    ),
}
"""A good answer and a worrying one."""
CREDIT_LINES: tuple[Both, Both, Both] = (
    Both(
        "Bijna alles leunt nog op u. Gaat u weg, dan zakt het terug.",
        "Nearly all of it still leans on you. If you leave, it sinks back.",
    ),
    Both(
        "Ruim de helft leunt nog op u. Gaat u weg, dan zakt het terug.",
        "More than half still leans on you. If you leave, it sinks back.",
    ),
    Both(
        "Bijna de helft leunt nog op u. Gaat u weg, dan zakt het terug.",
        "Nearly half still leans on you. If you leave, it sinks back.",
    ),
)
PARTLY = Both(
    "Een deel leunt nog op u. De rest staat op eigen benen.",
    "Part of it still leans on you. The rest stands by itself.",
)
STANDS = Both(
    "Wat er is, blijft. Ook als u morgen iets anders doet.",
    "What is there, stays. Even if you do something else tomorrow.",
)
LITTLE = Both(
    "Er is nog weinig te merken. Wat zou morgen de eerste stap zijn?",
    "There is little to notice yet. What would be the first step tomorrow?",
)
NOTHING = Both(
    "Er is nog niets te merken. Wel zijn er gesprekken om op te bouwen.",
    "There is nothing to notice yet. There are talks to build on, though.",
)


def conclusion(now: int, lasting: int) -> Both:
    """What lasting against now says in two short sentences (both 0-10,000)."""
    if now < 50:
        return NOTHING
    if now < 1500:
        return LITTLE
    leaning = (now - lasting) * 100 // now
    for floor, line in zip((80, 52, 40), CREDIT_LINES, strict=True):
        if leaning >= floor:
            return line
    return PARTLY if leaning >= 15 else STANDS
