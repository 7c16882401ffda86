"""The command line: one sentence that names the place and the way out."""

from game.text.language import Phrase


class CommandText(Phrase):
    """Phrases of the command line."""

    NO_DISPLAY = (
        "Er is geen scherm. Start het spel op een computer met een beeldscherm.",
        "There is no display. Start the game on a computer with a screen.",
    )
    NO_WRITE = (
        "In {path} kan niets bewaard worden. Kies een andere map.",
        "Nothing can be saved in {path}. Pick another folder.",
    )
    UNKEPT = (
        "{path} kan niet bewaard worden: hier mag dat niet. Kies een andere map.",
        "{path} cannot be saved: it is not allowed here. Pick another folder.",
    )
    DISK_FULL = (
        "De schijf is vol: {path} is niet bewaard. Maak ruimte, of kies een andere map.",
        "The disk is full: {path} was not saved. Make room, or pick another folder.",
    )
    IN_USE = (
        "{path} is open in een ander programma. Sluit het daar en probeer het nog eens.",
        "{path} is open in another program. Close it there and try again.",
    )
    UNKNOWN_CASUS = (
        "Casus “{name}” is er niet. Bedoelt u {suggestion}?",
        "There is no case “{name}”. Did you mean {suggestion}?",
    )
    NO_SUCH_CASUS = (
        "Casus “{name}” is er niet. Deze wel: {names}.",
        "There is no case “{name}”. There are: {names}.",
    )
    UNKNOWN_COMMAND = (
        "De opdracht “{name}” is er niet. Bedoelt u {suggestion}?",
        "There is no command “{name}”. Did you mean {suggestion}?",
    )
    NO_SUCH_COMMAND = (
        "De opdracht “{name}” is er niet. Met --help ziet u welke er zijn.",
        "There is no command “{name}”. Use --help to see which there are.",
    )
    STOPPED = ("Gestopt. Wat er was, is bewaard.", "Stopped. What there was is saved.")
    UNEXPECTED = (
        "Er ging iets mis dat wij niet kenden. Met --debug ziet u meer.",
        "Something unknown went wrong. Use --debug to see more.",
    )
    SCREENS_WALKING = ("Sessie doorlopen", "Walking through the session")
    SCREENS_DRAWING = ("Schermen tekenen", "Drawing screens")
    SCREENS_DRAWN = ("{count} schermen getekend in {path}", "{count} screens drawn in {path}")
    PLAYED = ("Gespeeld: {path}", "Played: {path}")
    TABLES_RANGE = (
        "Deze casus speelt u met {low} tot {high} tafels.",
        "This case takes {low} to {high} tables.",
    )
