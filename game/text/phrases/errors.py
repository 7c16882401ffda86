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
    PICTURES_GONE = (
        (
            "Ik mis plaatjes van deze casus: {names}. U kunt gewoon verder, met onze tekeningen. "
            "Geef speel de map of het pak mee, dan zijn ze er weer."
        ),
        (
            "I miss pictures of this case: {names}. You can simply go on, with drawings of ours. "
            "Give its folder or pack to play, and they are back."
        ),
    )
    PICTURES_UNKEPT = (
        "De plaatjes kon ik niet bij de sessie bewaren. Houd de map of het pak van de casus.",
        "I could not keep the pictures with the session. Keep the folder or pack of the case.",
    )
