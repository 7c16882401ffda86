"""When something goes wrong: what happened and the way out."""

from game.text.language import Phrase


class ErrorText(Phrase):
    """Phrases of errors on the screen."""

    SAVE_ELSEWHERE = ("Ergens anders bewaren", "Save elsewhere")
    KEEPS_PLAYING = (
        "U kunt gewoon doorspelen.",
        "You can simply play on.",
    )
    TAIL_DROPPED = (
        "De laatste regel was half af en is weggehaald. Kopie: {path}",
        "The last line was half finished and was removed. Copy: {path}",
    )
