"""The screens after a round and at the end: doorwerking, epilogue and result."""

from game.text.language import Phrase


class PlayRoundEnd(Phrase):
    """What a round did, and the way to the next one."""

    NEXT_TABLE = "Volgende tafel", "Next table"
    ANNOUNCE = "Rol aankondigen", "Announce a role"
    ANNOUNCED = "Aangekondigd: rol {number}", "Announced: role {number}"
    START_TITLE = "Ronde 1 begint", "Round 1 begins"
    START_LINE = (
        "Neem een stoel. Leefwereld spreekt eerst.",
        "Take a chair. Lifeworld speaks first.",
    )
    START = "Begin ronde 1", "Begin round 1"


class PlayEpilogue(Phrase):
    """A face a year later."""

    NONE = "Het is afgelopen. Tijd om terug te kijken.", "It is over. Time to look back."


class PlayResult(Phrase):
    """Relatiekompas, what stays, and the bridge to one's own work."""

    QUESTIONS = "Drie vragen", "Three questions"
    GROUP = "Groep", "Group"
    REPLAY = "Terugkijken", "Look back"
    BACK = "Terug naar de uitkomst", "Back to the outcome"
    HOME = "Naar het begin", "To the start"
    OPEN_STEP = "Kijk terug naar deze stap", "Look back at this step"
    PETAL = "{lesson}: {score} van 10", "{lesson}: {score} of 10"
    UNACCOUNTABLE = (
        "Niet te verantwoorden: de regels bleven achter.",
        "Not accountable: the rules were left behind.",
    )
