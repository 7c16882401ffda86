"""Doorwerking and the end of a round."""

from game.text.language import Phrase


class ResolveText(Phrase):
    """Phrases of what a round did, and of changing chairs."""

    TITLE = ("Wat deed deze ronde?", "What did this round do?")
    TITLE_TABLE = ("{table}: wat deed deze ronde?", "{table}: what did this round do?")
    THEN_AND_NOW = ("Toen en nu", "Then and now")
    MARK_IS_BEFORE = ("streepje = eerst", "mark = before")
    RESOLVE = ("Laat zien wat het deed", "Show what it did")
    COMES_BACK = ("Wat u eerder koos, komt nu terug", "What you chose earlier comes back now")
    EARLIER_TABLE = (
        "{table}, ronde {round}: u koos “{label}”.",
        "{table}, round {round}: you chose “{label}”.",
    )
    ALSO = ("{tables} ook.", "{tables} too.")
    EARLIER = ("Ronde {round}: u koos “{label}”.", "Round {round}: you chose “{label}”.")
    NEWS = ("Wijknieuws", "Local news")
    NEWS_OF_ROUND = ("Nieuws van ronde {round}", "News of round {round}")
    INITIATIVE = (
        "Mensen begonnen zelf iets bij {place}: {title}",
        "People started something themselves at {place}: {title}",
    )
    NOTHING = ("Deze ronde bleef het stil.", "It was quiet this round.")
    NEXT_ROUND = ("Volgende ronde", "Next round")
    LAST_ROUND = ("Naar de uitkomst", "To the outcome")
    TO_LEARNING = ("Even bijstellen", "Time to adjust")
    CHAIRS_LINE = ("Schuif één stoel op, met de klok mee.", "Move one chair along, clockwise.")
    ANNOUNCE = ("Nu al de volgende rol noemen?", "Name your next role now?")
    ANNOUNCE_LINE = (
        "Wie het nu zegt, wisselt straks gratis.",
        "Say it now and switching will be free.",
    )
    ANNOUNCE_HINT = (
        "Noem nu uw volgende rol, dan wisselt u gratis.",
        "Name your next role now and switching is free.",
    )
    ANNOUNCE_NO = ("Nog even kijken", "Let us wait and see")
    WRONG_SCALE = (
        "De schaal van uw opgave knelt: “{scale}”. Hier past “{fitting}” beter.",
        "The scale of your challenge pinches: “{scale}”. “{fitting}” suits this better.",
    )
    WRONG_SCALE_LINE = (
        "Dat kost verbondenheid. Halverwege, bij het leren, past u het gratis aan.",
        "That costs connection. Half-way, when learning, you can change it for free.",
    )
    WRONG_SCALE_COST = ("Dat kost verbondenheid.", "That costs connection.")
    PARTNER_ASKS = ("Uw partner vraagt iets terug", "Your partner asks something back")
    PARTNER_LINE = (
        "Uw partner belt, en vraagt nu u iets: een middag van uw tijd.",
        "Your partner calls, and now asks something of you: an afternoon of your time.",
    )
