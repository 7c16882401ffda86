"""The title screen: casus, tables, level, going on."""

from game.text.language import Phrase


class TitleText(Phrase):
    """Phrases of the title screen."""

    NAME = ("Speelveld", "Speelveld")
    TAGLINE = ("Oefen samen opgavegericht werken", "Practise working from challenges, together")
    CHOOSE_CASUS = ("Kies een casus", "Choose a case")
    EARLIER_CASUSSEN = ("Vorige casussen", "Previous cases")
    FURTHER_CASUSSEN = ("Meer casussen", "More cases")
    CASUS_TABLES = ("{low}–{high} tafels", "{low}–{high} tables")
    CASUS_ONE_TABLE = ("1 tafel", "1 table")
    CASUS_BROKEN = ("Deze casus heeft {count} fouten", "This case has {count} errors")
    CONTENT_NOTE = ("Let op", "Please note")
    DREAMTEAMS = ("Tafels", "Tables")
    TABLE_PLACEHOLDER = ("Naam van de tafel", "Name of the table")
    TABLE_DEFAULT = ("Tafel {number}", "Table {number}")
    PLAYERS = ("Spelers", "Players")
    PLAYERS_EACH = ("Per tafel", "At each table")
    LEVEL = ("Niveau", "Level")
    FORMAT = ("Hoe lang heeft u?", "How long do you have?")
    EXPECTED = (
        "ongeveer {minutes} minuten, met napraten",
        "about {minutes} minutes, debrief included",
    )
    START = ("Start het spel", "Start the game")
    CONTINUE = ("Ga verder", "Continue")
    PRACTICE = ("Oefenronde", "Practice round")
    LOOK_BACK = ("Terugkijken", "Look back")
    SETTINGS = ("Instellingen", "Settings")
    LANGUAGE = ("NL", "EN")
    OLD_SESSIONS = ("Eerdere spellen", "Earlier games")
    NO_SESSIONS = ("Er zijn nog geen spellen bewaard.", "There are no saved games yet.")
    DELETE_SESSION = ("Wis dit spel", "Delete this game")
    SAVED_AT = ("Bewaard in {folder}", "Saved in {folder}")
