"""The screens after a round and at the end: doorwerking, epilogue and result."""

from game.text.language import Phrase


class PlayRoundEnd(Phrase):
    """What a round did, and the way to the next one."""

    TITLE = "Wat deed deze ronde?", "What did this round do?"
    NOTHING = "Er veranderde weinig deze ronde.", "Little changed this round."
    THEN_AND_NOW = "Toen en nu", "Then and now"
    MARK = "streepje = eerst", "line = before"
    WAS = "was {value}", "was {value}"
    STAYED = "bleef {value}", "stayed {value}"
    ENERGY_OF = "{energy} van 5", "{energy} of 5"
    CHAIRS = "Stoelen\ndraaien", "Chairs\nrotate"
    CHAIRS_LINE = "Iedereen schuift één stoel op.", "Everybody moves up one chair."
    NEXT = "Volgende ronde", "Next round"
    LEARN = "Even leren", "Time to learn"
    FINISH = "Naar het einde", "To the end"
    NEXT_TABLE = "Volgende tafel", "Next table"
    ANNOUNCE = "Rol aankondigen", "Announce a role"
    ANNOUNCED = "Aangekondigd: rol {number}", "Announced: role {number}"
    ANNOUNCE_TITLE = "Welke rol kondigt u aan?", "Which role do you announce?"
    ANNOUNCE_LINE = (
        "Wisselen naar deze rol is dan gratis. Het hoeft niet.",
        "Switching to this role is free then. You need not use it.",
    )
    CLOSE = "Sluiten", "Close"
    START_TITLE = "Ronde 1 begint", "Round 1 begins"
    START_LINE = (
        "Neem een stoel. Leefwereld spreekt eerst.",
        "Take a chair. Lifeworld speaks first.",
    )
    START = "Begin ronde 1", "Begin round 1"
    FACE = "Energie", "Energy"


class PlayEpilogue(Phrase):
    """A face a year later."""

    NEXT = "Verder", "Go on"
    TO_RESULT = "Naar de uitkomst", "To the result"
    NONE = "Het is afgelopen. Tijd om terug te kijken.", "It is over. Time to look back."


class PlayResult(Phrase):
    """Relatiekompas, what stays, and the bridge to one's own work."""

    TITLE = "Hoe werkte u samen?", "How did you work together?"
    HINT = "Tik op een blad. De buitenste ring is een 10.", "Tap a petal. The outer ring is a 10."
    NO_TEN = "Een 10 bestaat niet.", "A 10 does not exist."
    STRONGEST = "Hier was u het sterkst", "Here you were strongest"
    EVIDENCE = "Waarom {score}?", "Why {score}?"
    NO_EVIDENCE = "Hier gebeurde nog niets.", "Nothing happened here yet."
    LASTS = "Wat blijft merkbaar?", "What stays?"
    KEPT = "blijft merkbaar", "stays"
    CREDIT = "op krediet", "on credit"
    NOW = "nu {value}", "now {value}"
    QUESTIONS = "Drie vragen", "Three questions"
    GROUP = "Groep", "Group"
    GROUP_LINE = "Gemiddelde van alle tafels", "Mean of all tables"
    SPREAD = "van {low} tot {high}", "from {low} to {high}"
    CLOSING = "De laatste vraag", "The last question"
    REPLAY = "Terugkijken", "Look back"
    BACK = "Terug naar de uitkomst", "Back to the outcome"
    HOME = "Naar het begin", "To the start"
    OPEN_STEP = "Kijk terug naar deze stap", "Look back at this step"
    PETAL = "{lesson}: {score} van 10", "{lesson}: {score} of 10"
    PETAL_PLAIN = "{lesson}", "{lesson}"
    EPILOGUE = "Een jaar later", "A year later"
    MORE = "Vooruit", "Forward"
    UNACCOUNTABLE = (
        "Niet te verantwoorden: de regels bleven achter.",
        ("Not accountable: the rules were left behind."),
    )
    PAGE_COMPASS = "Relatiekompas", "Compass of relations"
    PAGE_LASTING = "Wat blijft", "What stays"
    PAGE_CLOSING = "Slot", "Closing"
