"""Reports, exports and cleaning up on the command line."""

from game.text.language import Phrase


class ExportingText(Phrase):
    """Phrases of `rapport`, `exporteer`, `vergelijk`, `anonimiseer` and `opruimen`."""

    WRITTEN = ("Geschreven: {path}", "Written: {path}")
    PART_ONLY = (
        "Dit bestand is heel tot regel {line}. Wat daarna komt, doet niet mee.",
        "This file is whole up to line {line}. What follows is left out.",
    )
    SEARCHING = ("Kantelmomenten zoeken", "Finding turning points")
    NO_PDF = (
        "Voor een PDF is Chromium of Edge nodig. Of druk het HTML-bestand af vanuit een browser.",
        "A PDF takes Chromium or Edge. Or print the HTML file from a browser.",
    )
    COMPARED = (
        "{count} sessies van “{casus}”.",
        "{count} sessions of “{casus}”.",
    )
    NOTHING_TO_COMPARE = (
        "In {path} staan geen sessies die te lezen zijn.",
        "{path} holds no sessions that can be read.",
    )
    TOO_FEW = (
        "“{casus}”: {sessions}. Te weinig: pas vanaf {least} is niemand te herkennen.",
        "“{casus}”: {sessions}. Too few: from {least} on nobody can be recognised.",
    )
    LEGEND_ROLES = (
        "Rollen: het nummer van de kaart, met ° voor elk vinkje.",
        "Roles: the number of the card, with ° for each tick.",
    )
    LEGEND_TEAM = (
        "Team: onbetaald / samen, aan het eind. Buiten: deel van de tijd.",
        "Team: unpaid / all, in the end. Out: share of the time.",
    )
    LEGEND_RESULT = (
        "Nu en blijft: van 100. Lessen: gemiddeld, van 10.",
        "Now and stays: of 100. Lessons: mean, of 10.",
    )
    SEEN = ("{count} van {tables}", "{count} of {tables}")
    LEFT_OUT = ("Overgeslagen, niet te lezen: {name}", "Left out, cannot be read: {name}")
    ANONYMISED = (
        "Vrije tekst, tafelnamen en tijden staan er niet meer in.",
        "Free text, names of tables and times are no longer in it.",
    )
    NOTHING_OVERDUE = (
        "Er is niets op te ruimen in {path}.",
        "There is nothing to clean up in {path}.",
    )
    OVERDUE = (
        "{name}: te bewaren tot en met {day}.",
        "{name}: to be kept until {day}.",
    )
    OVERDUE_COUNT = (
        "{count} over de datum. Met --wis worden ze gewist.",
        "{count} past their date. With --wis they are erased.",
    )
    ERASED = ("Gewist: {name}", "Erased: {name}")
    SURE = ("{count} sessies voorgoed wissen?", "Erase {count} sessions for good?")
    SURE_ONE = ("“{name}” voorgoed wissen?", "Erase “{name}” for good?")
