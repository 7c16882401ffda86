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
    KEY_BLACK = ("scherm zwart", "black screen")
    KEY_SHOT = ("schermfoto", "screenshot")
    KEY_HELP = ("dit overzicht", "this overview")
    CLOSE = ("Begrepen", "Got it")
    REMOTE = (
        "Een presenter werkt ook: vooruit, achteruit, kiezen.",
        "A presenter remote works too: on, back, choose.",
    )
    TOUCH = ("Tikken is genoeg. Slepen hoeft nergens.", "Tapping will do. No dragging needed.")
    WHAT_IS_ROLE = (
        "Een rol is hoe u zich nu opstelt. Elke ronde kiest u opnieuw.",
        "A role is the stance you take now. You choose again every round.",
    )
    WHAT_IS_TEAM = (
        "Uw team zijn de mensen die meedoen aan de opgave.",
        "Your team are the people who join in.",
    )
    WHAT_IS_TIME = (
        "Wat u doet kost tijd. Elke ronde krijgt u nieuwe.",
        "What you do takes time. Each round you get more.",
    )
    WHAT_IS_BUDGET = ("Budget komt niet vanzelf terug.", "Budget does not come back by itself.")
    WHAT_IS_CHAIR = (
        "Uw stoel bepaalt door wiens ogen u kijkt.",
        "Your chair decides through whose eyes you look.",
    )
    WHAT_IS_ENCOUNTER = (
        "Waar u eindigt, komt u iemand of iets tegen.",
        "Where you end, you meet somebody or something.",
    )
    WHAT_IS_BATON = ("Wie het stokje heeft, heeft de leiding.", "Who holds the baton leads.")
    NO_WRONG = ("Er is niet één goed antwoord.", "There is not one right answer.")
    HOST_TITLE = ("Voor de spelleider", "For the facilitator")
    HOST_NOTES = ("Alleen u ziet dit venster.", "Only you see this window.")
    HOST_HIDDEN = ("Gevolgen die nog verborgen zijn", "Effects that are still hidden")
    HOST_QUESTIONS = ("Vragen voor straks", "Questions for later")
    HOST_NEXT = ("Straks", "Next")
