"""Rolkeuze: silence, cards, tally, choice, and the ticks afterwards."""

from game.text.language import Phrase


class RoleText(Phrase):
    """Phrases of choosing a role."""

    TITLE = ("Welke rol past nu?", "Which role fits now?")
    TITLE_FIXED = ("Uw rol deze ronde", "Your role this round")
    READ_TOGETHER = ("Lees de kaart samen.", "Read the card together.")
    NEXT_ROUND = ("Vanaf ronde 2 kiest u zelf.", "From round 2 you choose yourselves.")
    SUBTITLE = ("Eerst stil, dan praten.", "Silence first, then talk.")
    START_SILENCE = ("Start de stilte", "Start the silence")
    SILENCE = ("Even stil.", "Silence, please.")
    SILENCE_OVER = ("Stil geweest.", "That was quiet.")
    CARDS_UP = (
        "{count} van {players} kaarten staan omhoog.",
        "{count} of {players} cards are up.",
    )
    MINORITY = ("Andere stem? Zeg in één zin waarom.", "Another view? Say why in one sentence.")
    CHOOSE_BUTTON = ("Wij kiezen rol {number}", "We choose role {number}")
    CHOOSE_FIRST = ("Tik een rol aan", "Tap a role")
    FIXED = (
        "Deze ronde ligt de rol vast: zo doen we het altijd.",
        "This round the role is fixed: the way we always do it.",
    )
    FORCED = (
        "De raad kijkt mee. Deze ronde kan alleen 2 of 3.",
        "The council is watching. Only 2 or 3 this round.",
    )
    YOUR_TABLE_CHOSE = ("Uw tafel koos", "Your table chose")
    TABLE_CHOSE = ("{table} koos", "{table} chose")
    TURN_FIRST = ("Draai de eerste", "Turn the first")
    TURN_NEXT = ("Draai de volgende", "Turn the next")
    TURN_LAST = ("Draai de laatste", "Turn the last")
    CARD_TURNS = ("Deze kaart draait nu.", "This card turns now.")
    STILL_HIDDEN = ("Nog even dicht.", "Still closed.")
    FIT_NONE = ("Deze rol paste nu niet.", "This role did not fit now.")
    FIT_ONE = ("Deze rol paste een beetje.", "This role fitted a little.")
    FIT_TWO = ("Deze rol paste goed.", "This role fitted well.")
    FIT_THREE = ("Deze rol paste precies.", "This role fitted exactly.")
    WORN_OUT = (
        "Eén vinkje minder: iedereen ging eraan wennen.",
        "One tick fewer: everybody got used to it.",
    )
