"""Kletskoektoets: calling a text nonsense, and saying it plainly."""

from game.text.language import Phrase


class PlainText(Phrase):
    """Phrases of the test for plain words."""

    BUTTON = ("Kletskoek!", "Nonsense!")
    TITLE = ("Welke tekst is kletskoek?", "Which text is nonsense?")
    LINE = (
        "U zegt hem opnieuw. In zestig tellen, zonder dure woorden.",
        "You say it again. In sixty seconds, without big words.",
    )
    OPGAVE = ("Onze opgave", "Our challenge")
    NEWS = ("Het nieuws", "The news")
    ENCOUNTER = ("Deze ontmoeting", "This encounter")
    REWRITE = ("En nu gewoon", "And now plainly")
    WHAT = ("Wie merkt wat?", "Who notices what?")
    WHERE = ("Waar?", "Where?")
    WHEN = ("Wanneer?", "When?")
    WHAT_EXAMPLE = ("mijn buurvrouw slaapt weer door", "my neighbour sleeps well again")
    WHERE_EXAMPLE = ("thuis, in haar eigen bed", "at home, in her own bed")
    WHEN_EXAMPLE = ("vóór Kerst", "before Christmas")
    JUDGE = ("Leefwereld beslist:", "Lifeworld decides:")
    YES = ("Dit snap ik", "I get this")
    NO = ("Nog steeds kletskoek", "Still nonsense")
    LET_BE = ("Wij laten het zo", "We leave it")
    SECONDS = ("nog {left}", "{left} left")
    IS_PLAIN = (
        "Leefwereld snapt het. De raad straks ook.",
        "Lifeworld gets it. The council will too.",
    )
    IS_UNCLEAR = (
        "Nog niet helder. Volgende ronde mag u weer.",
        "Not clear yet. Next round you can try again.",
    )
    WAS_LEFT = (
        "U liet het zo. Dat kost niets. In de nabespreking komt het terug.",
        "You left it. That costs nothing. It comes back in the debrief.",
    )
    SCEPTIC = ("{name} heeft een vraag", "{name} has a question")
    SCEPTIC_QUESTION = (
        "En wat merkt mijn buurvrouw daarvan?",
        "And what does my neighbour notice of it?",
    )
    SCEPTIC_LINE = (
        "“{question}” Antwoord in één gewone zin.",
        "“{question}” Answer in one plain sentence.",
    )
