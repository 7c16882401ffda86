"""Meters: short label, long label and what they tell in one sentence."""

from collections.abc import Mapping

from game.model.casus import Casus
from game.model.terms import Level, Meter
from game.text.language import Both, Language

METER_NAMES: Mapping[Meter, Both] = {
    Meter.TIME: Both("Tijd", "Time"),
    Meter.BUDGET: Both("Budget", "Budget"),
    Meter.OWNERSHIP: Both("Eigenaarschap", "Ownership"),
    Meter.CAPACITY: Both("Draagkracht", "Capacity"),
    Meter.VULNERABILITY: Both("Kwetsbaarheid", "Vulnerability"),
    Meter.CONNECTION: Both("Verbondenheid", "Connection"),
    Meter.TRUST: Both("Vertrouwen", "Trust"),
    Meter.RESULT: Both("Nu merkbaar", "Noticed now"),
    Meter.LASTING: Both("Blijft merkbaar", "What stays"),
    Meter.SUPPORT: Both("Draagvlak", "Support"),
    Meter.LEGALITY: Both("Rechtmatigheid", "Legality"),
    Meter.RESERVE: Both("Reserve", "Reserve"),
}
ENERGY = Both("Energie", "Energy")
HARM = Both("Schade", "Harm")
WORRIES = Both("Zorgen", "Worries")
"""What vulnerability is called below the level of deepening."""
OWN_WORDS: Mapping[tuple[str, Meter], Both] = {
    ("bankje", Meter.VULNERABILITY): Both("Zorgen in de straat", "Worries in the street"),
}
"""Long labels of a casus of its own, by casus id."""

METER_LINES: Mapping[Meter, Both] = {
    Meter.TIME: Both("Hoeveel u deze ronde kunt doen.", "How much you can do this round."),
    Meter.BUDGET: Both(
        "Het geld van uw opgave: 1 is € 10.000.", "The money of your challenge: 1 is €10,000."
    ),
    Meter.OWNERSHIP: Both(
        "Hoe graag mensen het zelf willen.", "How much people want to do it themselves."
    ),
    Meter.CAPACITY: Both(
        "Hoeveel mensen samen aankunnen.", "How much people can handle together."
    ),
    Meter.VULNERABILITY: Both(
        "Hoe groot de zorgen van mensen zijn. Minder is beter.",
        "How big people's worries are. Less is better.",
    ),
    Meter.CONNECTION: Both(
        "Hoe goed uw team elkaar weet te vinden.",
        "How well the people in your team find each other.",
    ),
    Meter.TRUST: Both(
        "Hoeveel vertrouwen mensen in de gemeente hebben.",
        "How much people trust the municipality.",
    ),
    Meter.RESULT: Both("Wat mensen nu merken.", "What people notice now."),
    Meter.LASTING: Both(
        "Wat mensen straks nog merken, ook zonder u.",
        "What people still notice later, without you too.",
    ),
    Meter.SUPPORT: Both(
        "Hoeveel steun u van de raad en de stad heeft.",
        "How much the council and the town back you.",
    ),
    Meter.LEGALITY: Both(
        "Of u het netjes kunt verantwoorden.", "Whether you can account for it properly."
    ),
    Meter.RESERVE: Both("Het potje dat alle tafels delen.", "The pot that all tables share."),
}


def meter_name(meter: Meter, casus: Casus | None, language: Language) -> str:
    """The short label; below deepening vulnerability is called worries."""
    plain = casus is None or casus.level is not Level.DEEPENING
    both = WORRIES if meter is Meter.VULNERABILITY and plain else METER_NAMES[meter]
    return both.in_(language)


def meter_long(meter: Meter, casus: Casus, language: Language) -> str:
    """The label where there is room: the casus's own words, or else the short label."""
    own = OWN_WORDS.get((casus.id, meter))
    return own.in_(language) if own else meter_name(meter, casus, language)
