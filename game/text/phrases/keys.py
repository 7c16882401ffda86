"""The keys, and choosing others."""

from game.text.language import Phrase


class KeysText(Phrase):
    """Phrases of the page with keys."""

    TITLE = ("Toetsen", "Keys")
    CHANGE = ("Kiezen", "Choose")
    RULE = (
        "Kies een actie en druk op een andere toets. Esc, Enter, Tab en de pijlen blijven vast.",
        "Pick an action and press another key. Esc, Enter, Tab and the arrows stay as they are.",
    )
    PRESS = (
        "Druk op de toets voor ‘{action}’. Met Esc blijft het zoals het was.",
        "Press the key for ‘{action}’. Esc leaves it as it was.",
    )
    DONE = ("‘{action}’ zit nu onder {key}.", "‘{action}’ is now on {key}.")
    TAKEN = (
        "{key} hoort al bij ‘{action}’. Druk op een andere toets.",
        "{key} already belongs to ‘{action}’. Press another key.",
    )
    FIXED = (
        "{key} blijft wat het is. Druk op een andere toets.",
        "{key} stays what it is. Press another key.",
    )
    ANSWER = (
        "{key} is om een antwoord te kiezen. Druk op een andere toets.",
        "{key} is for choosing an answer. Press another key.",
    )
    RESET = ("Alles zoals het was", "All as it was")
    RESET_DONE = ("Alle toetsen zijn weer gewoon.", "All keys are back to normal.")
    BACK = ("Naar instellingen", "To settings")
    STOP = ("punt", "full stop")
    COMMA = ("komma", "comma")
