"""What is always there: bars, buttons, dialogs, clock, pause."""

from game.text.language import Phrase


class ChromeText(Phrase):
    """Phrases that many screens share."""

    BLACK_SCREEN = ("Scherm zwart", "Black screen")

    ROUND_OF = ("Ronde {round} van {rounds}", "Round {round} of {rounds}")
    ROUND = ("Ronde {round}", "Round {round}")
    TABLE_LABEL = ("Tafel", "Table")
    YOUR_ROLE = ("Uw rol", "Your role")
    ROLE = ("Rol", "Role")
    ON_THE_WAY = ("Op pad", "Out there")
    ENCOUNTER = ("Ontmoeting", "Encounter")
    CONSEQUENCES = ("Doorwerking", "Effects")
    NEXT = ("Verder", "Next")
    BACK = ("Terug", "Back")
    CLOSE = ("Sluiten", "Close")
    SAVE = ("Bewaren", "Save")
    MORE = ("Meer", "More")
    LARGER = ("Groot lezen", "Read large")
    UNDO = ("Stap terug", "Step back")
    REDO = ("Toch wel", "Redo")
    UNDONE = ("Eén stap teruggedraaid", "One step undone")
    REAPPLY = ("Rest opnieuw", "Redo the rest")
    REAPPLIED = (
        "{done} stappen opnieuw gedaan, {refused} lukten niet meer.",
        "{done} steps done again, {refused} no longer possible.",
    )
    MENU = ("Menu", "Menu")
    PAUSE = ("Pauze", "Pause")
    PAUSED = ("Even pauze", "A short break")
    BACK_AT = ("We gaan verder om {time}.", "We go on at {time}.")
    PAUSE_LENGTH = ("{minutes} minuten", "{minutes} minutes")
    RESUME = ("We gaan verder", "Let us go on")
    MINUTE_MORE = ("Minuut erbij", "One more minute")
    BOOKMARK = ("Bladwijzer", "Bookmark")
    BOOKMARKED = ("Bladwijzer gezet", "Bookmark placed")
    NOTE = ("Notitie", "Note")
    NOTE_PLACEHOLDER = ("Wat viel u op?", "What did you notice?")
    NO_NAMES = ("Schrijf geen namen van inwoners op.", "Do not write down residents' names.")
    MINUTES_SHORT = ("{minutes} min", "{minutes} min")
    OPGAVE = ("Opgave", "Challenge")
    WAS = ("was {amount}", "was {amount}")
    ENERGY_OF = ("{count} van 5", "{count} of 5")
    TO_TITLE = ("Naar het begin", "To the start")
