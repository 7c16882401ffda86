"""Terugkijken: the replay for the trainer."""

from game.text.language import Phrase


class LookBackText(Phrase):
    """Phrases of looking back."""

    TITLE = ("Terugkijken", "Look back")
    CHOOSE_GAME = ("Welk spel wilt u terugzien?", "Which game do you want to see?")
    STEP_OF = ("Stap {step} van {steps}", "Step {step} of {steps}")
    PREVIOUS = ("Vorige", "Previous")
    FOLLOWING = ("Volgende", "Next")
    PLAY = ("Afspelen", "Play")
    HALT = ("Stilzetten", "Stop")
    SPEED = ("Snelheid {factor}×", "Speed {factor}×")
    CHAPTERS = ("Hoofdstukken", "Chapters")
    FILTER = ("Laat zien", "Show")
    ALL_TABLES = ("Alle tafels", "All tables")
    EVIDENCE = ("Waarop dit rust", "What this rests on")
    NOT_CHOSEN = ("Niet gekozen", "Not chosen")
    CONSIDERED = ("Overwogen en teruggedraaid", "Considered and undone")
    KNOWN_THEN = ("Wat {seat} toen kon weten", "What {seat} could know then")
    PIVOTS = ("Kantelmomenten", "Turning points")
    PATTERNS = ("Patronen", "Patterns")
    ASK_ROOM = ("Vraag aan de zaal", "Ask the room")
    NOTES = ("Notities", "Notes")
    BOOKMARKS = ("Bladwijzers", "Bookmarks")
    WHAT_IF = ("Wat als u {role} koos?", "What if you chose {role}?")
    BRANCH = ("Speel verder vanaf hier", "Play on from here")
    BRANCH_LINE = (
        "Dit is een zijspoor. Uw spel verandert niet.",
        "This is a side track. Your game does not change.",
    )
    KEEP_BRANCH = ("Bewaar dit zijspoor", "Keep this side track")
    DROP_BRANCH = ("Terug naar het spel", "Back to the game")
    SKIPPED = ("Deze stappen pasten daarna niet meer:", "These steps no longer fitted after that:")
    SAME_LUCK = ("Met hetzelfde toeval als toen.", "With the same luck as then.")
    NAMES_HIDDEN = ("Namen verborgen", "Names hidden")
    ROLE_LINE = ("Rollen per ronde", "Roles per round")
    MADE_CHOICE = ("Tafel {table} koos {role}", "Table {table} chose {role}")
    SWITCHED = ("Wisselde naar {role}", "Switched to {role}")
    READ_ONLY = ("Kijken verandert niets.", "Looking changes nothing.")
    DAMAGED = (
        "Tot regel {line} is dit spel heel. Verder niet.",
        "This game is whole up to line {line}. Not beyond.",
    )
    REPORT = ("Maak een verslag", "Make a report")
    REPORT_READY = ("Verslag staat in {folder}", "The report is in {folder}")
    EXPORT = ("Cijfers opslaan", "Export figures")
