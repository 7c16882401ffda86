"""What the room reads when the scenario file of a running game was changed."""

from game.text.language import Phrase


class ReloadText(Phrase):
    """Phrases of loading the casus again."""

    RELOAD = "Casus opnieuw laden", "Load the case again"
    SAME = "Aan de casus is niets veranderd.", "Nothing in the case has changed."
    TEXTS = "De teksten zijn ververst.", "The texts are fresh."
    NEXT_ROUND = (
        "Wat nieuw is, doet mee vanaf de volgende ronde.",
        "What is new takes part from the next round.",
    )
    GONE = (
        "Het bestand van deze casus staat niet meer op zijn plek. U speelt door met de oude.",
        "The file of this case is not in its place any more. You play on with the old one.",
    )
    BROKEN = (
        "Er zit een fout in de casus, op regel {line}: {message}. U speelt door met de oude.",
        "There is a mistake in the case, on line {line}: {message}. You play on with the old one.",
    )
    BROKEN_FILE = (
        "De casus kan ik niet lezen: {message}. U speelt door met de oude.",
        "I cannot read the case: {message}. You play on with the old one.",
    )
    TOO_FAR = (
        "Er is iets weg dat dit spel nog nodig heeft. Begin met deze casus een nieuw spel.",
        "Something is gone that this game still needs. Begin a new game with this case.",
    )
    BRANCH_TITLE = "De regels van de casus zijn anders", "The rules of the case are different"
    BRANCH = (
        "Wat er al gebeurd is, ging nog volgens de oude casus. Speel daarom verder in een kopie.",
        "What has happened went by the old case. So play on in a copy.",
    )
    GO_ON = "Verder in een kopie", "Go on in a copy"
    STAY = "Laat de oude staan", "Keep the old one"
    BRANCHED = "U speelt nu in een kopie: {path}", "You play in a copy now: {path}"
