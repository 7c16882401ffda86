"""The matrix of the organisation, the six spanningen and the beleidsadviseur."""

from game.text.language import Phrase


class MatrixText(Phrase):
    """The nine cells of the Strategie Realisatie Model and what they add up to."""

    TITLE = "Kan uw organisatie dit aan?", "Can your organisation do this?"
    SUBTITLE = (
        "Van links naar rechts: willen, regelen, voordoen. Omlaag wordt het steeds concreter.",
        "From left to right: wanting, arranging, showing. Downwards it gets more concrete.",
    )
    POWER = "Realisatiekracht", "Realisation power"
    TIMES = "× {power}", "× {power}"
    SO_FAR = "Tot nu toe × {power}", "So far × {power}"
    FROM_NOW = "Zoveel telt uw voortgang vanaf nu.", "This is what your progress counts from now."
    IN_THE_END = "Zo sterk stond u aan het eind.", "This is how strong you were in the end."
    WEAKEST = "{column} blijft achter.", "{column} lags behind."
    TWO_LAG = "Twee kolommen blijven achter.", "Two columns lag behind."
    TIMES_SEEN = "{reason} ({count}×)", "{reason} ({count}×)"
    EVEN = "De drie kolommen gaan gelijk op.", "The three columns keep pace."
    BALANCED = "Structuur en gedrag gaan samen op.", "Structure and behaviour keep pace."
    HARD = (
        "Veel structuur, weinig gedrag. Dat kost kracht.",
        "Much structure, little behaviour. That costs strength.",
    )
    SOFT = (
        "Veel gedrag, weinig structuur. Dat kost kracht.",
        "Much behaviour, little structure. That costs strength.",
    )
    ROUND = "R{round}: {reason}", "R{round}: {reason}"
    BEFORE = "Vooraf: {reason}", "Beforehand: {reason}"
    HELPS = "Helpt: {hint}", "Helps: {hint}"
    CELL = "{row}, {column}: {points} van 2", "{row}, {column}: {points} of 2"


class TensionText(Phrase):
    """Six sliders between control and renewal."""

    TITLE = "Waar staat u?", "Where do you stand?"
    TITLE_END = "Waar stond u, en wanneer schoof u?", "Where did you stand, and when did you move?"
    SUBTITLE = (
        "Geen kant is goed. Aan de rand kost het u elke ronde iets.",
        "No side is right. At the edge it costs you something every round.",
    )
    KEY_START = "hier begon u", "where you began"
    KEY_END = "hier kost het iets", "here it costs something"
    STILL = "Nog niet geschoven.", "Not moved yet."
    MOVED = "R{round}\u00a0{change}\u00a0{reason}", "R{round}\u00a0{change}\u00a0{reason}"
    MOVED_BEFORE = "Vooraf\u00a0{change}\u00a0{reason}", "Before\u00a0{change}\u00a0{reason}"
    COSTS_OWNERSHIP = "Kost eigenaarschap", "Costs ownership"
    COSTS_SUPPORT = "Kost draagvlak", "Costs support"
    BUTTON = "Spanningen", "Tensions"
    BUTTON_MOVED = "Spanningen ({count} schoof)", "Tensions ({count} moved)"
    CLOSE = "Gezien", "Seen"


class AdviserText(Phrase):
    """Three futures of the beleidsadviseur."""

    TITLE = "En de beleidsadviseur?", "And the policy adviser?"
    SUBTITLE = "Kies één toekomst voor {person}.", "Choose one future for {person}."
    ASK = (
        "U beslist over mijn werk. Mag ik straks ook iets zeggen?",
        ("You decide about my work. May I say something too, later?"),
    )
    EACH_ROUND = "elke ronde", "every round"
    WHILE_RUNNING = "elke ronde dat er iets loopt", "every round in which something runs"
    TALK = "Wat vraagt dit van uw personeelsbeleid?", "What does this ask of your HR policy?"
    ENERGY = "{person} heeft {count} van 5 energie.", "{person} has {count} of 5 energy."
    LATER = "Nog niet", "Not yet"


class LearnMore(Phrase):
    """What else can be settled in Leren."""

    ADJUST = "Bijstellen", "Adjust"
    REASON_SHORT = "Waarom", "Why"
    REASON = "Waarom verandert u uw plan?", "Why do you change your plan?"
    REASON_HINT = (
        "Een plan dat met reden verandert, telt als leren.",
        "A plan that changes for a reason counts as learning.",
    )
    SHARE_SHORT = "Samen", "Together"
    SHARE = "Welke inspanning doet u samen?", "Which effort do you share?"
    SHARE_HINT = (
        "Beide groeien een tiende. Vraag het eerst.",
        "Both grow by a tenth. Ask first.",
    )
    SHARE_NONE = (
        "Er loopt nog niets wat bij elkaar hoort.",
        "Nothing is under way yet that belongs together.",
    )
    SHARE_DONE = "Hier gaat u al samen verder.", "Here you go on together already."
    SHARE_WITH = "{work} + {theirs} ({table})", "{work} + {theirs} ({table})"
    QUESTIONS_END = "Nog één keer stilstaan", "One more pause"
    CHANGED = (
        "Halverwege: “{reason}.” U paste uw plan aan.",
        ("Half-way: “{reason}.” You changed your plan."),
    )
    CHANGED_SOMEHOW = "Halverwege paste u uw plan aan.", "Half-way you changed your plan."
    NOT_CHANGED = "Halverwege bleef uw plan zoals het was.", "Half-way your plan stayed as it was."
