"""The command line: one sentence that names the place and the way out."""

from game.text.language import Phrase


class CommandText(Phrase):
    """Phrases of the command line."""

    ABOUT = (
        "Speelveld: oefen samen opgavegericht werken.",
        "Speelveld: practise working from challenges, together.",
    )
    NO_DISPLAY = (
        "Er is geen scherm. Start het spel op een computer met een beeldscherm.",
        "There is no display. Start the game on a computer with a screen.",
    )
    WRONG_PYGAME = (
        "De verkeerde pygame staat hier. Haal “pygame” weg en zet “pygame-ce” erop.",
        "The wrong pygame is installed. Remove “pygame” and install “pygame-ce”.",
    )
    NOT_FOUND = (
        "{path} bestaat niet. Kijk of de naam klopt.",
        "{path} does not exist. Check the name.",
    )
    IS_FOLDER = (
        "{path} is een map. Noem het bestand zelf.",
        "{path} is a folder. Name the file itself.",
    )
    NOT_A_FOLDER = (
        "{path} is geen map. Noem de map van de casus.",
        "{path} is not a folder. Name the folder of the case.",
    )
    NOT_REGULAR = (
        "{path} is geen gewoon bestand. Maak er eerst een kopie van.",
        "{path} is not a regular file. Make a copy first.",
    )
    NO_ACCESS = (
        "{path} mag niet gelezen worden. Vraag om toegang of kies een ander bestand.",
        "{path} may not be read. Ask for access or pick another file.",
    )
    NO_WRITE = (
        "In {path} kan niets bewaard worden. Kies een andere map.",
        "Nothing can be saved in {path}. Pick another folder.",
    )
    TOO_LARGE = (
        "{path} is te groot: {size}. Meer dan {limit} lezen wij niet.",
        "{path} is too large: {size}. We read no more than {limit}.",
    )
    NOT_UTF8 = (
        "{path} is geen UTF-8. Sla het opnieuw op als UTF-8.",
        "{path} is not UTF-8. Save it again as UTF-8.",
    )
    NOT_OURS = (
        "{path} is geen spel van Speelveld. Kies een bestand op .speelveld.jsonl.",
        "{path} is not a game of Speelveld. Pick a file ending in .speelveld.jsonl.",
    )
    NEWER = (
        "{path} is gemaakt met een nieuwere Speelveld. Zet eerst de nieuwe versie erop.",
        "{path} was made with a newer Speelveld. Install the new version first.",
    )
    EXISTS = ("{path} bestaat al. Kies een andere naam.", "{path} exists. Pick another name.")
    EXISTS_FORCE = (
        "{path} bestaat al. Met --overschrijf gaat het eroverheen.",
        "{path} exists. Use --overwrite to replace it.",
    )
    UNKNOWN_CASUS = (
        "Casus “{name}” is er niet. Bedoelt u {suggestion}?",
        "There is no case “{name}”. Did you mean {suggestion}?",
    )
    NO_SUCH_CASUS = (
        "Casus “{name}” is er niet. Deze wel: {names}.",
        "There is no case “{name}”. There are: {names}.",
    )
    CASUS_HAS_ERRORS = (
        "{path} heeft fouten. Kijk met: controleer {path}",
        "{path} has errors. See them with: check {path}",
    )
    NO_ERRORS = ("Geen fouten", "No errors")
    SUMMARY = ("{errors}, {warnings}, {tips}", "{errors}, {warnings}, {tips}")
    NOT_SHOWN = ("En nog {count}. Los eerst deze op.", "And {count} more. Fix these first.")
    UNKNOWN_CODE = (
        "Code {code} bestaat niet. Codes zien er zo uit: OPG203.",
        "There is no code {code}. Codes look like this: OPG203.",
    )
    WRITTEN = ("Geschreven: {path}", "Written: {path}")
    BACKUP = ("De oude versie staat in {path}", "The old version is in {path}")
    NOTHING_TO_DO = ("Er valt niets te doen.", "There is nothing to do.")
    REMOVED = ("{count} opgeruimd.", "{count} cleaned up.")
    STOPPED = ("Gestopt. Wat er was, is bewaard.", "Stopped. What there was is saved.")
    UNEXPECTED = (
        "Er ging iets mis dat wij niet kenden. Met --debug ziet u meer.",
        "Something unknown went wrong. Use --debug to see more.",
    )
    NEEDS_EXTRA = (
        "Hiervoor is {name} nodig. Zet het erop met: {command}",
        "This needs {name}. Install it with: {command}",
    )
    NO_PDF = (
        "Er is geen browser voor een PDF. Open het verslag en druk het af als PDF.",
        "There is no browser to make a PDF. Open the report and print it as a PDF.",
    )
    SMALL_GROUP = ("Minder dan vijf: dat laten wij niet zien.", "Fewer than five: not shown.")
    PLAYED = ("Gespeeld: {path}", "Played: {path}")
    BAD_NUMBER = (
        "{value} past niet: kies {low} tot en met {high}.",
        "{value} does not fit: choose {low} to {high}.",
    )
    LEVEL_TOO_LOW = ("Deze casus kan vanaf niveau {level}.", "This case needs level {level}.")
    TABLES_RANGE = (
        "Deze casus speelt u met {low} tot {high} tafels.",
        "This case takes {low} to {high} tables.",
    )
