"""Several tables in one room: who is at the screen, who plans, who shares what."""

from game.text.language import Phrase


class TablesText(Phrase):
    """Phrases of the overview of the tables."""

    TITLE = "Ronde {round}: alle tafels plannen", "Round {round}: all tables plan"
    LINE = (
        "Tegelijk, op papier: welke rol, welke route. Daarna om de beurt op het scherm.",
        "At the same time, on paper: which role, which route. Then the screen, one by one.",
    )
    TURN = "Ronde {round}: nu {table}", "Round {round}: now {table}"
    TURN_LINE = (
        "De andere tafels kijken mee, of plannen verder.",
        "The other tables watch, or plan on.",
    )
    WAITS = "plant op papier", "plans on paper"
    BUSY = "is bezig", "is busy"
    FIRST = "begint", "begins"
    NEXT = "is nu aan de beurt", "is next"
    DONE = "klaar: {role}", "done: {role}"
    ANNOUNCED = "Kondigde aan: {role}", "Announced: {role}"
    LAST_ROLE = "Vorige ronde: {role}", "Last round: {role}"
    PLAN_TIME = "Plantijd", "Planning time"
    START = "Start {minutes} minuten", "Start {minutes} minutes"
    RUNNING = "Alle tafels tegelijk", "All tables at once"
    OVER = "De tijd is om", "Time is up"
    AGREE = "Spreek af aan tafel", "Agree at your table"
    AGREE_ROLE = "Welke rol past nu?", "Which role fits now?"
    AGREE_ROUTE = "Waar gaat u heen?", "Where do you go?"
    AGREE_DOING = (
        "Wat doet u daar, en wie geeft tijd?",
        "What do you do there, and who gives time?",
    )
    SHARED = "Van alle tafels samen", "Of all tables together"
    DOUBLE = "Dubbel: zoek elkaar op", "Double: find each other"
    DOUBLE_LINE = "{work}: {tables}", "{work}: {tables}"
    AND = " en ", " and "
    TO_SCREEN = "{table} aan het scherm", "{table} to the screen"
    ALSO_AT = "Ook bij {tables}", "Also at {tables}"
    PLAYERS = "Wie speelt er mee?", "Who is playing?"
    PLAYERS_LINE = (
        "Komt er iemand bij of gaat er iemand weg? Alleen het aantal stemmen verandert.",
        "Does somebody join or leave? Only the number of votes changes.",
    )
    PEOPLE = "{table}: mensen", "{table}: people"


class AreaText(Phrase):
    """Phrases of areas with a meter of their own."""

    COUNCILS = "{count} raden, één draagvlak", "{count} councils, one support"
    TWO = "Twee", "Two"
    THREE = "Drie", "Three"
    FOUR = "Vier", "Four"
    FIVE = "Vijf", "Five"
    SIX = "Zes", "Six"
    COUNCILS_LINE = (
        "Samen {common}: de laagste raad, plus de helft van het verschil met het gemiddelde.",
        "Together {common}: the lowest council, plus half of the difference with the mean.",
    )
    DISTRICTS = (
        "{count} buurten, elk met eigen {meter}",
        "{count} districts, each with its own {meter}",
    )
    DISTRICTS_LINE = (
        "De tafels die er werken, brengen hun buurt mee omhoog of omlaag.",
        "The tables at work there take their district up or down with them.",
    )
    LOWEST = "de laagste", "the lowest"
    NOBODY = "hier werkt geen tafel", "no table works here"
    LEFT = "nog {left} uit de pot", "{left} left from the pot"
    EMPTY = "niets meer uit de pot", "nothing left from the pot"
    CEILING = (
        "{area} krijgt hoogstens {ceiling} uit de pot. Er is nog {left}.",
        "{area} gets at most {ceiling} from the pot. {left} is left.",
    )
