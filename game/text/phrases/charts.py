"""What charts on a page are called, what they show, and what they say in one sentence."""

from game.text.language import Phrase


class ChartText(Phrase):
    """Phrases around charts."""

    COMPASS = ("Relatiekompas: tien lessen", "Relation compass: ten lessons")
    COMPASS_SHOWS = (
        "Tien bladen rond een hart, één voor elke les. Hoe langer het blad, hoe meer u het deed.",
        "Ten petals around a heart, one a lesson. The longer the petal, the more you did it.",
    )
    COMPASS_SAYS = (
        "Het sterkst was “{best}”, het minst kwam “{least}” aan bod.",
        "Strongest was “{best}”, least present was “{least}”.",
    )
    LESSON = ("Les", "Lesson")
    SCORE = ("Score (0 tot 10)", "Score (0 to 10)")
    QUADRANT = ("Samenwerken en wat er blijft", "Working together and what stays")
    QUADRANT_SHOWS = (
        "Vier vakken. Naar boven: hoe u samenwerkte. Naar rechts: wat er blijft.",
        "Four fields. Upwards: how you worked together. To the right: what stays.",
    )
    QUADRANT_ONE = ("U eindigde in het vak “{quadrant}”.", "You ended in “{quadrant}”.")
    QUADRANT_SAME = (
        "Alle tafels eindigden in het vak “{quadrant}”.",
        "All tables ended in “{quadrant}”.",
    )
    QUADRANT_DIFFER = (
        "De tafels eindigden in {count} verschillende vakken.",
        "The tables ended in {count} different fields.",
    )
    STAYS_AXIS = ("wat er blijft →", "what stays →")
    RELATION_AXIS = ("samenwerken →", "working together →")
    TABLE = ("Tafel", "Table")
    NOW = ("Nu merkbaar", "Noticed now")
    STAYS = ("Blijft merkbaar", "What stays")
    LASTING = ("Wat blijft merkbaar?", "What stays noticeable?")
    LASTING_SHOWS = (
        "Een balk per tafel van 0 tot 100. Vol: wat blijft. Gestreept: nu merkbaar, op krediet.",
        "A bar a table from 0 to 100. Solid: what stays. Striped: noticed now, on credit.",
    )
    LASTING_SPREAD = (
        "Blijvend merkbaar: {low} tot {high} van de 100.",
        "Lasting and noticeable: {low} to {high} out of 100.",
    )
    CURVE_SHOWS = (
        "Lijnen over de rondes, van 0 tot 10. Elke lijn heeft een eigen streep en vorm.",
        "Lines over the rounds, from 0 to 10. Each line has a dash and shape of its own.",
    )
    CURVE_SAYS = (
        "Het meest bewoog {name}: van {start} naar {end}.",
        "{name} moved most: from {start} to {end}.",
    )
    CURVE_SAME = ("Alles eindigde waar het begon.", "Everything ended where it began.")
    BARS_SHOW = ("Een balk per soort.", "A bar for each sort.")
    BARS_SAY = ("Het meest ging naar “{name}”: {share}%.", "Most went to “{name}”: {share}%.")
    SLIDERS_SHOW = (
        "Schuiven tussen twee kanten. Open rondje: het begin. Dicht rondje: het eind.",
        "Sliders between two sides. Open dot: the start. Solid dot: the end.",
    )
    SLIDERS_SAY = ("U schoof het meest naar “{end}”.", "You moved most towards “{end}”.")
    SLIDERS_SAME = ("Er schoof niets.", "Nothing moved.")
    START = ("Begin", "Start")
    END = ("Eind", "End")
    DIN_SHOWS = (
        "Van links naar rechts: opgave, doelen, inspanningen en wie het merkt.",
        "From left to right: challenge, goals, efforts and who notices.",
    )
    DIN_SAYS = (
        "Van de {count} inspanningen waren er {begun} begonnen.",
        "Of {count} efforts, {begun} had begun.",
    )
    WORK = ("Inspanning", "Effort")
    STATE = ("Stand", "State")
    NOT_BEGUN = ("niet begonnen", "not begun")
    FILLED = ("{kind}, {share}% vol", "{kind}, {share}% full")
    STOPPED = ("{kind}, gestopt", "{kind}, stopped")
