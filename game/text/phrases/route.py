"""Route and actions on the board."""

from game.text.language import Phrase


class RouteText(Phrase):
    """Phrases of the board while a table is out."""

    WHAT_HERE = ("Wat doet u bij {place}?", "What do you do at {place}?")
    WHERE_TO = ("Waar gaat u heen?", "Where do you go?")
    ASKS = ("Vraagt: {what}", "Asks: {what}")
    GO = ("Ga naar {place}", "Go to {place}")
    DONE_THIS_ROUND = ("Deze ronde gedaan", "Done this round")
    WHOM_INVITE = ("Wie nodigt u uit?", "Whom do you invite?")
    WHICH_WORK = ("Welke inspanning?", "Which activity?")
    RESERVE_ASK = ("Vraag uit de reserve", "Ask from the reserve")
    RESERVE_AGREE = (
        "Alle stoelen Bestuur moeten het eens zijn.",
        "All Executive chairs must agree.",
    )
