"""The workshop on the command line: beginning a casus, renewing it, drawing, printing."""

from game.text.language import Phrase


class BeginText(Phrase):
    """Phrases of ``nieuw``."""

    ASK = ("Hoe heet uw casus?", "What is your case called?")
    NEEDS_NAME = (
        "Geef uw casus een naam, bijvoorbeeld: nieuw ons-plein",
        "Give your case a name, for example: new our-square",
    )
    NO_NAME = (
        "Van “{path}” kan ik geen kenmerk maken. Gebruik letters, bijvoorbeeld: ons-plein",
        "I cannot make an id of “{path}”. Use letters, for example: our-square",
    )
    TAKEN = (
        "{path} is er al. Er is niets veranderd. Kies een andere naam.",
        "{path} is there already. Nothing has changed. Pick another name.",
    )
    UNREADABLE = (
        "De casus {path} is niet te lezen. Er is niets gemaakt.",
        "The case {path} cannot be read. Nothing was made.",
    )
    BROKEN = (
        "In {path} staat een fout. Kijk eerst: controleer {path}",
        "There is a mistake in {path}. Look first: check {path}",
    )
    NO_WRITE = (
        "In {path} kan ik niets bewaren. Kies een andere map met --map.",
        "I cannot save anything in {path}. Pick another folder with --map.",
    )
    DONE = ("Gemaakt: {path}", "Made: {path}")
    GO_ON = ("Zo gaat u verder:", "How to go on:")
    EDIT = ("Open {path} in een teksteditor.", "Open {path} in a text editor.")
    LOOK = (
        "Kijk mee terwijl u schrijft: python run_game.py bekijk {folder}",
        "Look along while you write: python run_game.py preview {folder}",
    )
    CHECK = (
        "Kijk het na: python run_game.py controleer {folder}",
        "Check it: python run_game.py check {folder}",
    )
    PLAY = (
        "Speel het: python run_game.py speel {folder}",
        "Play it: python run_game.py play {folder}",
    )
    MANUAL = (
        "De handleiding begint in scenarios/README.md.",
        "The manual (in Dutch) begins in scenarios/README.md.",
    )


class PackText(Phrase):
    """Phrases of ``pak``."""

    TAKEN = (
        "{path} is er al. Kies een andere naam met --naar, of vervang het met --overschrijf.",
        "{path} is there already. Choose another name with --to, or replace it with --overwrite.",
    )
    NO_WRITE = (
        "Naar {path} kan ik niet schrijven. Kies een eigen map met --naar.",
        "I cannot write to {path}. Choose a folder of your own with --to.",
    )
    DONE = (
        "Gemaakt: {path} ({size} kB; bestanden: {count})",
        "Made: {path} ({size} kB; files: {count})",
    )


class CheckText(Phrase):
    """Phrases of ``controleer``."""

    MORE = (
        "Meer weten over een code? python run_game.py uitleg {code}",
        "More about a code? python run_game.py explain {code}",
    )
    NO_WRITE = (
        "Bij {path} kan ik niet schrijven. Kopieer de casus eerst naar een eigen map.",
        "I cannot write beside {path}. Copy the case to a folder of your own first.",
    )
    MARKED = (
        "Onthouden: {path} hoort bij het Nederlands van nu.",
        "Remembered: {path} belongs to the Dutch of now.",
    )
    REPAIRED = (
        "Hersteld: {path}. Uw oude tekst staat in {backup}.",
        "Repaired: {path}. Your old text is in {backup}.",
    )


class SchemaText(Phrase):
    """Phrases of ``schema``."""

    FRESH = ("{path} is bij de tijd.", "{path} is up to date.")
    STALE = (
        "{path} is verouderd. Ververs het: schema --uit {path}",
        "{path} is out of date. Renew it: schema --out {path}",
    )
    WRITTEN = ("Geschreven: {path}", "Written: {path}")


class MigrateText(Phrase):
    """Phrases of ``migreer``."""

    CURRENT = (
        "{path} is al bij de tijd (formaat {format}).",
        "{path} is up to date already (format {format}).",
    )
    WOULD = (
        "{path}: van formaat {old} naar {new}. Er is niets veranderd.",
        "{path}: from format {old} to {new}. Nothing has changed.",
    )
    DONE = (
        "{path}: van formaat {old} naar {new}. De oude tekst staat in {backup}.",
        "{path}: from format {old} to {new}. The old text is in {backup}.",
    )
    NEWER = (
        "{path} is gemaakt voor een nieuwere Speelveld (formaat {old}; ik ken {new}).",
        "{path} was made for a newer Speelveld (format {old}; I know {new}).",
    )
    BROKEN = (
        "{path} is geen geldige TOML. Kijk eerst: controleer {path}",
        "{path} is not valid TOML. Look first: check {path}",
    )
    NO_FORMAT = (
        "In {path} staat geen formaat. Zet bovenaan: formaat = {new}",
        "There is no format in {path}. Put at the top: formaat = {new}",
    )
    NO_WRITE = (
        "{path} kan niet worden bewaard. Er is niets veranderd.",
        "{path} cannot be saved. Nothing has changed.",
    )


class DrawText(Phrase):
    """Phrases of ``teken``."""

    ABOUT = (
        "De casus {title} op één blad: plekken, mensen, ontmoetingen en de lessen die zij raken.",
        "The case {title} on one sheet: places, people, encounters and the lessons they touch.",
    )
    ENCOUNTERS = ("Ontmoetingen", "Encounters")
    PEOPLE = ("Over wie", "About whom")
    TOTAL = ("Antwoorden die voor de les tellen", "Answers that count for the lesson")
    GOOD = ("telt voor de les; groter is meer", "counts for the lesson; larger is more")
    BAD = ("telt tegen de les", "counts against the lesson")
    CHANCE = ("een kans", "an opportunity")
    CHALLENGE = ("een uitdaging", "a setback")
    WALL = ("een muur tussen afdelingen", "a wall between departments")
    WRITTEN = ("Getekend: {path}", "Drawn: {path}")
    EXTENSION = (
        "Geef een naam die eindigt op .svg of .png.",
        "Give a name that ends in .svg or .png.",
    )
