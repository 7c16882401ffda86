"""When something goes wrong: what happened and the way out."""

from game.text.language import Phrase


class ErrorText(Phrase):
    """Phrases of errors on the screen."""

    TITLE = ("Er ging iets mis", "Something went wrong")
    SAFE = (
        "Uw spel is bewaard. U kunt gewoon verder.",
        "Your game is saved. You can simply go on.",
    )
    SCREEN_BROKE = (
        "Dit scherm lukte niet. Het spel zelf is in orde.",
        "This screen failed. The game itself is fine.",
    )
    STEP_BROKE = ("Deze stap lukte niet en is niet gezet.", "This step failed and was not taken.")
    TRY_AGAIN = ("Nog eens proberen", "Try again")
    GO_BACK = ("Eén stap terug", "One step back")
    SAVE_ELSEWHERE = ("Ergens anders bewaren", "Save elsewhere")
    KEEPS_PLAYING = (
        "U kunt doorspelen. Bewaar het spel straks in een andere map.",
        "You can play on. Save the game in another folder later.",
    )
    DETAILS = ("Voor wie helpt", "For whoever helps")
    TAIL_DROPPED = (
        "De laatste regel was half af en is weggehaald. Kopie: {path}",
        "The last line was half finished and was removed. Copy: {path}",
    )
    DIGEST_DIFFERS = (
        "Na stap {step} stond het spel anders dan wij nu uitrekenen.",
        "After step {step} the game stood otherwise than we compute now.",
    )
    RERUN_SAME = (
        "Met de regels van nu loopt dit spel precies zo.",
        "By today's rules this game runs exactly the same.",
    )
    RERUN_DIFFERS = (
        "Tot en met stap {last} loopt alles gelijk. Stap {step} gaat nu anders:",
        "All is the same up to step {last}. Step {step} now goes differently:",
    )
    PICTURE_MISSING = ("Dit plaatje ontbreekt.", "This picture is missing.")
    NO_SOUND = ("Er is geen geluid. Spelen kan gewoon.", "There is no sound. You can still play.")
    SECOND_SCREEN_GONE = (
        "Het tweede scherm is weg. Alles staat nu hier.",
        "The second screen is gone. Everything is here now.",
    )
    CASUS_CHANGED = (
        "De casus is veranderd. Vanaf nu geldt de nieuwe tekst.",
        "The case has changed. The new text holds from now on.",
    )
    CASUS_BROKEN = (
        "De nieuwe tekst van de casus klopt nog niet. Wij spelen door met de oude.",
        "The new text of the case has errors. We play on with the old one.",
    )
