"""What the room can always do: menu, notes, undo list, pause, keys; and rare messages."""

from game.text.language import Phrase


class RoomText(Phrase):
    """Phrases of the bars, the menu and the dialogs behind it."""

    MINUTES = "{count} min", "{count} min"
    MINUTES_OVER = "+{count} min", "+{count} min"

    TABLE_BUSY = "{name} is bezig", "{name} is busy"
    TABLE_READY = "{name} is klaar", "{name} is ready"
    OF_TOTAL = "/{total}", "/{total}"
    SAVED = "Alles is al bewaard.", "Everything is saved already."
    HISTORY = "Terug naar …", "Back to …"
    HISTORY_TITLE = "Terug naar welk moment?", "Back to which moment?"
    HISTORY_RULE = (
        "Wat u terugdraait blijft bewaard. U kunt altijd weer vooruit.",
        "What you undo is kept. You can always go forward again.",
    )
    HISTORY_START = "Het begin", "The start"
    HISTORY_BACK = "U bent terug bij dit moment.", "You are back at this moment."
    NO_UNDO = "Er is nog niets om terug te draaien.", "There is nothing to undo yet."
    NO_REDO = "Er is niets teruggedraaid.", "Nothing was undone."
    NO_REST = (
        "Draai eerst iets terug en doe het anders.",
        "First undo something and do it differently.",
    )
    REDONE = "De stap staat er weer.", "The step is back."
    NO_TIMER = "De klok staat uit.", "The clock is off."
    MINUTE_ADDED = "Eén minuut erbij.", "One minute more."
    NOTE_TITLE = "Wat wilt u onthouden?", "What do you want to remember?"
    NOTE_SAVED = "Notitie bewaard.", "Note saved."
    NOTE_EMPTY = "Typ eerst iets.", "Type something first."
    MENU_BACK = "Terug en vooruit", "Back and forth"
    MENU_GAME = "Dit spel", "This game"
    MENU_SCREEN = "Tijd en scherm", "Time and screen"
    MENU_WAYS = "Verder kijken", "Look further"
    PAUSE_TITLE = "Hoe lang pauze?", "How long a break?"
    PAUSE_OPEN = "Geen eindtijd", "No end time"
    PAUSE_OPEN_LINE = "We gaan verder als u zover bent.", "We go on when you are ready."
    WHAT_NOW = "Wat nu?", "What now?"
    NAMES_OFF = "Namen verborgen.", "Names hidden."
    NAMES_ON = "Namen weer te zien.", "Names shown again."
    ONE_DISPLAY = "Er is maar één beeldscherm.", "There is only one display."
    SHEET_AWAY = (
        "Er is een beeldscherm weg. {key} opent het spelleidersblad.",
        "A display is gone. {key} opens the facilitator's sheet.",
    )
    MOVED = "Bewaard in {path}", "Saved in {path}"
    SAVE_FAILED = "Bewaren lukt nu niet", "Saving fails now"
    CASUS_FAULTS = "Deze casus klopt nog niet", "This case has errors"
    FAULT_AT = "Regel {line}", "Line {line}"
    NOT_OPENED = "Dit spel ging niet open", "This game did not open"


class RoomKeys(Phrase):
    """Names of the keys that are always the same, as they stand on a keyboard."""

    NEXT = "Tab, pijlen", "Tab, arrows"
    PRESS = "Enter", "Enter"
    BACK = "Esc", "Esc"
    CHOICES = "1–9, A–D", "1–9, A–D"
    BIGGER = "Ctrl + −", "Ctrl + −"


class RoomSetup(Phrase):
    """Phrases of the screens before the first round that other lists lack."""

    ON_TO_CHOICE = "Naar de keuze", "On to the choice"
    BOTH_CHOSE = "Bestuur én anderen", "Executive and others"
    VISIT_LEFT = "nog {signals}", "{signals} left"
    ALL_HEARD = "alles gehoord", "all heard"
    PICKED = "{count} gekozen", "{count} picked"
    PICK_UP_TO = "Kies er hoogstens {high}.", "Pick at most {high}."
    PICK_ONE = "Kies er één.", "Pick one."
    REST_WAITS = "Deze tafel is klaar.", "This table is ready."
    ROLE_IN_ROUND = "Ronde {round}", "Round {round}"
    WHICH_ROUND = "In welke ronde?", "In which round?"
    PILOTS = "Lopende proeven", "Running pilots"
    PILOTS_SHORT = "Proeven", "Pilots"
    NO_PILOTS = "Er loopt nu geen proef.", "No pilot is running now."
    FIELD_WHOM = "Voor wie", "For whom"
    FIELD_SCALE = "Schaal", "Scale"
    FIELD_AIM = "Gaat over", "About"
    FIELD_FRAMING = "Toon", "Tone"
    FIELD_HORIZON = "Termijn", "Term"
    FIELD_AREA = "Gebied", "Area"
    FIELD_DOMAINS = "Vakgebied", "Field"
