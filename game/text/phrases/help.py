"""Help and the hotkeys."""

from game.text.language import Phrase


class HelpText(Phrase):
    """Phrases of help; the hotkeys are named by what they do."""

    TITLE = ("Hulp", "Help")
    HOTKEYS = ("Toetsen", "Keys")
    KEY_NEXT = ("volgende knop", "next button")
    KEY_PRESS = ("knop indrukken", "press the button")
    KEY_BACK = ("terug", "back")
    KEY_CHOICES = ("keuze of kaart", "choice or card")
    KEY_READING = ("groot lezen", "read large")
    KEY_PAUSE = ("pauze", "break")
    KEY_UNDO = ("stap terug", "step back")
    KEY_REDO = ("toch wel", "redo")
    KEY_BOOKMARK = ("bladwijzer", "bookmark")
    KEY_NAMES = ("namen verbergen", "hide names")
    KEY_MENU = ("menu", "menu")
    KEY_BIGGER = ("letters groter of kleiner", "larger or smaller letters")
    KEY_FULLSCREEN = ("volledig scherm", "full screen")
    KEY_MONITOR = ("naar het andere scherm", "to the other display")
    KEY_BLACK = ("scherm zwart", "black screen")
    KEY_SHOT = ("schermfoto", "screenshot")
    CLOSE = ("Begrepen", "Got it")
    TOUCH = ("Tikken is genoeg. Slepen hoeft nergens.", "Tapping will do. No dragging needed.")
