"""The title screen: casus, tables, level, going on."""

from game.text.language import Phrase


class TitleText(Phrase):
    """Phrases of the title screen."""

    NAME = ("Speelveld", "Speelveld")
    TAGLINE = ("Oefen samen opgavegericht werken", "Practise working from challenges, together")
    CHOOSE_CASUS = ("Kies een casus", "Choose a case")
    CASUS_DETAIL = ("{place} · {minutes} min", "{place} · {minutes} min")
    CASUS_MINUTES = ("{minutes} minuten", "{minutes} minutes")
    CASUS_TABLES = ("{low} tot {high} tafels", "{low} to {high} tables")
    CASUS_ONE_TABLE = ("1 tafel", "1 table")
    CASUS_BROKEN = ("Deze casus heeft {count} fouten", "This case has {count} errors")
    CONTENT_NOTE = ("Let op", "Please note")
    DREAMTEAMS = ("Tafels", "Tables")
    TABLE_PLACEHOLDER = ("Naam van de tafel", "Name of the table")
    TABLE_DEFAULT = ("Tafel {number}", "Table {number}")
    ADD_TABLE = ("Tafel erbij", "Add a table")
    REMOVE_TABLE = ("Tafel weg", "Remove table")
    TEAM_SIZE = ("Elke tafel: {low} tot {high} spelers", "Each table: {low} to {high} players")
    PLAYERS = ("Spelers", "Players")
    LEVEL = ("Niveau", "Level")
    FORMAT = ("Hoe lang heeft u?", "How long do you have?")
    ROUNDS = ("Rondes", "Rounds")
    START = ("Start het spel", "Start the game")
    CONTINUE = ("Ga verder", "Continue")
    CONTINUE_DETAIL = ("Ronde {round}, {moment}", "Round {round}, {moment}")
    CONTINUE_SETUP = ("Net begonnen, {moment}", "Just begun, {moment}")
    PRACTICE = ("Oefenronde", "Practice round")
    PRACTICE_DETAIL = ("Tien minuten, één bank, één kip", "Ten minutes, one bench, one hen")
    LOOK_BACK = ("Terugkijken", "Look back")
    SETTINGS = ("Instellingen", "Settings")
    QUIT = ("Stoppen", "Quit")
    LANGUAGE = ("NL", "EN")
    LANGUAGE_LABEL = ("Taal wisselen", "Change language")
    OLD_SESSIONS = ("Eerdere spellen", "Earlier games")
    NO_SESSIONS = ("Er zijn nog geen spellen bewaard.", "There are no saved games yet.")
    DELETE_SESSION = ("Wis dit spel", "Delete this game")
    DELETE_ASK = (
        "Dit spel wissen? Dat kan niet terug.",
        "Delete this game? There is no way back.",
    )
    SAVED_AT = ("Bewaard in {folder}", "Saved in {folder}")
