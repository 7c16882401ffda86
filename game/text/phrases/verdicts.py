"""How a session file is: what ``verifieer`` says after the count."""

from game.text.language import Phrase


class VerdictText(Phrase):
    """Phrases of ``verifieer``."""

    INTACT = ("Het sessiebestand is heel.", "The session file is whole.")
    EMPTY = ("Het bestand is leeg.", "The file is empty.")
    TORN = (
        "De laatste regel is niet af. Alles daarvoor is heel.",
        "The last line is unfinished. Everything before it is whole.",
    )
    DAMAGED = (
        "Beschadigd vanaf regel {line}. Alles daarvoor is heel: u kunt het terugkijken.",
        "Damaged from line {line}. Everything before it is whole: you can look back at it.",
    )
    FOREIGN = (
        "Dit is geen sessie van Speelveld (regel 1). Kies een bestand op .speelveld.jsonl.",
        "This is not a Speelveld session (line 1). Pick a file ending in .speelveld.jsonl.",
    )
    NEWER = (
        "Deze sessie is van een nieuwere Speelveld (regel 1). Zet die er eerst op.",
        "This session is from a newer Speelveld (line 1). Install that first.",
    )
