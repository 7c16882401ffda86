"""Opgave formuleren: in the table's own words."""

from game.text.language import Phrase


class FormulateText(Phrase):
    """Phrases of the opgave form."""

    TITLE = ("Onze opgave", "Our challenge")
    SUBTITLE = ("In uw eigen woorden.", "In your own words.")
    NAME = ("Hoe noemt u het?", "What do you call it?")
    NAME_PLACEHOLDER = ("Een naam die u onthoudt", "A name that you remember")
    SENTENCE = ("Wat wilt u bereiken?", "What do you want to achieve?")
    SENTENCE_PLACEHOLDER = ("Wie merkt wat, waar?", "Who notices what, where?")
    CHANGE = ("Wat merkt iemand ervan?", "What does somebody notice?")
    CHANGE_PLACEHOLDER = ("Over een jaar ...", "A year from now ...")
    TARGET_GROUP = ("Voor wie?", "For whom?")
    SCALE_HINT = (
        "Dichtbij als het kan, samen als het moet.",
        "Close by where possible, together where needed.",
    )
    AIM = ("Waar gaat het over?", "What is it about?")
    FRAMING = ("Hoe zegt u het?", "How do you put it?")
    HORIZON = ("Hoe ver kijkt u?", "How far do you look?")
    HORIZON_YEARS = ("{years} jaar", "{years} years")
    AREA = ("Waar pakt u het op?", "Where do you take it up?")
    DOMAINS = ("Welke vakgebieden raakt het?", "Which fields does it touch?")
    WHY = ("Waarom? Kies twee tot vier signalen.", "Why? Pick two to four signals.")
    WHY_SHORT = ("Waarom", "Why")
    FINISH = ("Dit is onze opgave", "This is our challenge")
    NOT_SCORED = ("Uw woorden tellen niet mee voor een cijfer.", "Your words are not marked.")
