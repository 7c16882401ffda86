"""Ingrijpen: the one button of the chair of Bestuur."""

from game.text.language import Phrase


class IntervenePhrase(Phrase):
    """Phrases of stepping in."""

    SHORT = ("Ingrijpen", "Step in")
    TITLE = ("Grijpt Bestuur in?", "Does Executive step in?")
    LINE = (
        "Dan gaat het sneller. Maar het gesprek stopt, en de buurt kijkt toe.",
        "Then things go faster. But the talk stops, and the neighbourhood looks on.",
    )
    PROGRESS = ("+{amount} voortgang", "+{amount} progress")
    PROGRESS_WORD = ("voortgang", "progress")
    EFFECT = ("{change} {meter}", "{change} {meter}")
    ONCE = ("Dat kan één keer per spel.", "This is possible once a game.")
    LESSON = (
        "Bestuur geeft zo geen voorbeeld. Dat telt later mee.",
        "This sets no example. It will count later.",
    )
    CONFIRM = ("Bestuur grijpt in", "Executive steps in")
