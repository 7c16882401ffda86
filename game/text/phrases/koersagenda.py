"""Koersagenda: the goals of all tables, and one vote on them."""

from game.text.language import Phrase


class KoersagendaText(Phrase):
    """Phrases of the vote after the plans."""

    TITLE = ("De koersagenda", "The agenda of goals")
    SUBTITLE = (
        "Bestuur stelt de doelen vast. In één keer.",
        "Executive adopts the goals. In one go.",
    )
    GOALS = ("Hier gaan we voor", "This is what we go for")
    FROM_TABLES = ("Van {tables}", "From {tables}")
    QUESTION = (
        "Leefwereld: wie herkent dit als wat de buurt wil?",
        "Lifeworld: who sees in this what the neighbourhood wants?",
    )
    HOW = (
        "Ogen dicht, handen omhoog. Tel ze en typ het hier.",
        "Eyes closed, hands up. Count them and type it here.",
    )
    HANDS = ("{agreed} van {voters}", "{agreed} of {voters}")
    RULE = (
        "Is meer dan de helft het eens? Dan groeit het draagvlak met {support}.",
        "Does more than half agree? Then support grows by {support}.",
    )
    RULE_NOT = (
        "Zo niet, dan gaat u ook door. Alleen zonder die rugwind.",
        "If not, you go on as well. Only without that tailwind.",
    )
    ADOPT = ("Bestuur stelt vast", "Executive adopts")
    COUNT_FIRST = ("Tel eerst de handen.", "Count the hands first.")
    BACKED = (
        "{agreed} van {voters} eens. De raad hoort dat de buurt meedoet.",
        "{agreed} of {voters} agree. The council hears that the neighbourhood is in.",
    )
    NOT_BACKED = (
        "{agreed} van {voters} eens. Vastgesteld, maar niet gedragen.",
        "{agreed} of {voters} agree. Adopted, but not backed.",
    )
    TALK_BACKED = (
        "Wie kijkt straks of u het ook deed?",
        "Who will check later whether you did it?",
    )
    TALK_NOT_BACKED = (
        "Leefwereld, in één zin: wat mist u?",
        "Lifeworld, in one sentence: what is missing?",
    )
    ON = ("Naar ronde 1", "On to round 1")
