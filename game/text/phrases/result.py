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
    QUADRANT = ("Waar kwam u uit?", "Where did you end up?")
    AXIS_TOGETHER = ("samen", "together")
    AXIS_STAYS = ("blijvend", "lasting")
    YEAR_LATER = ("Een jaar later", "A year later")
    EPILOGUE_INTRO = ("We kijken nog één keer om de hoek.", "One last look round the corner.")
    EPILOGUE_NEXT = ("Wie nog meer?", "Who else?")
    TO_RESULT = ("Naar de uitkomst", "To the outcome")
    NO_EVIDENCE = (
        "Hier gebeurde in dit spel weinig. Dat mag.",
        "Little happened here in this game. That is fine.",
    )
    ROUND_LINE = ("Ronde {round}: {sentence}", "Round {round}: {sentence}")
    BEFORE_LINE = ("Vooraf: {sentence}", "Beforehand: {sentence}")
    MORE_LINES = ("En nog {count}", "And {count} more")
    CONTEST = ("Wij zien dit anders", "We see this differently")
    CONTEST_PLACEHOLDER = ("Hoe ziet u het?", "How do you see it?")
    CONTESTED = ("Uw kanttekening staat erbij.", "Your remark has been added.")
    DISCLAIMER = (
        "Dit is een gespreksmiddel, geen beoordeling van mensen.",
        "This is a conversation aid, not an assessment of people.",
    )
    BY_MODEL = ("volgens dit model", "according to this model")
    WHAT_IF = ("Wat als?", "What if?")
    TURNING_POINT = ("Kantelmoment", "Turning point")
    NOT_INVOLVED = ("Wie was er niet bij?", "Who was not there?")
    MONDAY = ("Maandag doe ik ...", "On Monday I will ...")
    MONDAY_PLACEHOLDER = ("Bij wie gaat u langs?", "Whom will you visit?")
    CRITIQUE = ("Wat klopt hier niet?", "What is wrong with this model?")
    YOURSELF_AGAIN = ("Stoel af. U bent weer uzelf.", "Leave your chair. You are yourself again.")
    ONE_WORD = ("Eén woord: hoe was het?", "One word: how was it?")
    CLOSING_QUESTION = ("Nog één vraag", "One last question")
    SHOW_LESSONS = ("De tien lessen", "The ten lessons")
    SHOW_PEOPLE = ("De mensen", "The people")
    SHOW_RESULT = ("Het resultaat", "The result")
    HARM = ("Schade: {points}", "Harm: {points}")
    TABLE_SPREAD = ("Tussen de tafels: {low} tot {high}", "Between the tables: {low} to {high}")
    SAVE_SHEET = ("Bewaar als blad", "Save as a sheet")
    SAVED = ("Bewaard in {folder}", "Saved in {folder}")
    NEW_GAME = ("Nieuw spel", "New game")
    THANKS = ("Dank voor het meespelen.", "Thank you for playing.")
    NOT_ACCOUNTABLE = ("niet te verantwoorden", "not accountable")
