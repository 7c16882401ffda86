"""Ontmoeting: a dilemma with three or four options."""

from game.text.language import Phrase


class EncounterText(Phrase):
    """Phrases of an encounter."""

    TITLE = ("Een ontmoeting", "An encounter")
    CHOICE = ("Wat doet u?", "What do you do?")
    COSTS = ("Kost", "Costs")
    GAINS = ("Geeft", "Gives")
    LATER = ("Later gebeurt er nog iets", "Something else follows later")
    LATER_MARK = ("?", "?")
    LATER_LABEL = ("gevolg later: nog onbekend", "later effect: still unknown")
    NEEDS = ("Kan pas als {need}", "Only when {need}")
    CONFIRM = ("Dit doen wij", "We do this")
    LETTER = ("Optie {letter}", "Option {letter}")
    LIFEWORLD_FIRST = (
        "Leefwereld spreekt eerst. Dan de kaarten A tot en met {last}.",
        "Lifeworld speaks first. Then cards A to {last}.",
    )
    TIE = ("Gelijk? Dan beslist Leefwereld.", "A tie? Lifeworld decides.")
    NONE = ("Hier wacht niemand op u.", "Nobody awaits you here.")
    NONE_LINE = ("Ook goed. U bent op tijd terug.", "Fine. You are back on time.")
    CHOSEN = ("Gekozen", "Chosen")
    MEANWHILE = (
        "De andere tafels doen tegelijk hun ontmoeting.",
        "The other tables have their encounter now too.",
    )
    REVEAL = ("Laat zien wat u koos", "Show what you chose")
    NOT_CHOSEN = ("Niet gekozen", "Not chosen")
    HIDDEN = ("Dat ziet u straks.", "You will see later.")
