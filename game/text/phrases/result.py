"""Epilogue and result: ten petals, what stays, quadrant, questions."""

from game.text.language import Phrase


class ResultText(Phrase):
    """Phrases of the outcome."""

    TITLE = ("Hoe werkte u samen?", "How did you work together?")
    TAP_PETAL = (
        "Tik op een blad. De buitenste ring is een 10.",
        "Tap a petal. The outer ring is a 10.",
    )
    NO_TEN = ("Een 10 bestaat niet.", "There is no such thing as a 10.")
    THREE_LINES = ("Dit sprong eruit", "What stood out")
    WHAT_STAYS = ("Wat blijft merkbaar?", "What stays noticeable?")
    STAYS = ("blijft merkbaar", "stays noticeable")
    ON_CREDIT = ("op krediet", "on credit")
    NOW = ("nu {points}", "now {points}")
    YEAR_LATER = ("Een jaar later", "A year later")
    EPILOGUE_NEXT = ("Wie nog meer?", "Who else?")
    TO_RESULT = ("Naar de uitkomst", "To the outcome")
    NO_EVIDENCE = (
        "Hier gebeurde in dit spel weinig. Dat mag.",
        "Little happened here in this game. That is fine.",
    )
    ROUND_LINE = ("Ronde {round}: {sentence}", "Round {round}: {sentence}")
    BEFORE_LINE = ("Vooraf: {sentence}", "Beforehand: {sentence}")
    DISCLAIMER = (
        "Dit is een gespreksmiddel, geen beoordeling van mensen.",
        "This is a conversation aid, not an assessment of people.",
    )
    DISPUTE_HINT = (
        "Niet mee eens? Tik op het handje.",
        "Do you disagree? Tap the hand.",
    )
    CLOSING_QUESTION = ("Nog één vraag", "One last question")
    HARM = ("Schade onderweg: {points}", "Harm along the way: {points}")
    TABLES_EQUAL = ("Alle tafels: {score}", "All tables: {score}")
    TABLE_SPREAD = ("Tussen de tafels: {low} tot {high}", "Between the tables: {low} to {high}")
