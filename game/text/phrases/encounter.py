"""Ontmoeting: a dilemma with three or four options."""

from game.text.language import Phrase


class EncounterText(Phrase):
    """Phrases of an encounter."""

    NEEDS = ("Kan pas als {need}", "Only when {need}")
    LIFEWORLD_FIRST = (
        "Leefwereld spreekt eerst. Dan de kaarten A tot en met {last}.",
        "Lifeworld speaks first. Then cards A to {last}.",
    )
    LATER = ("later", "later")
    NONE = ("Hier wacht niemand op u.", "Nobody awaits you here.")
    NONE_LINE = ("Ook goed. U bent op tijd terug.", "Fine. You are back on time.")
