"""What is wrong with a session file, in one sentence that names the place and the way out.

Keys are the wire names of the faults of the session file.
"""

from collections.abc import Mapping

from game.text.language import Both, Language, choose

SENTENCES: Mapping[str, tuple[Both, ...]] = {
    "not_found": (
        Both(
            "{path} is er niet. Kijk of de naam klopt, of kies een ander spel.",
            "{path} is not there. Check the name, or pick another game.",
        ),
        Both("Dit spel is er niet meer. Kies een ander.", "This game is gone. Pick another."),
    ),
    "not_a_file": (
        Both(
            "{path} is geen gewoon bestand. Kies het spel zelf, geen map.",
            "{path} is not a regular file. Pick the game itself, not a folder.",
        ),
        Both(
            "Dit is geen gewoon bestand. Kies het spel zelf.",
            "This is not a regular file. Pick the game itself.",
        ),
    ),
    "unreadable": (
        Both(
            "{path} kan niet gelezen worden. Sluit andere programma's en probeer het nog eens.",
            "{path} cannot be read. Close other programs and try again.",
        ),
        Both(
            "Dit spel kan niet gelezen worden. Probeer het nog eens.",
            "This game cannot be read. Try again.",
        ),
    ),
    "empty": (
        Both(
            "{path} is leeg. U kunt er een nieuw spel in beginnen.",
            "{path} is empty. You can start a new game in it.",
        ),
        Both(
            "Dit bestand is leeg. U kunt er een nieuw spel in beginnen.",
            "This file is empty. You can start a new game in it.",
        ),
    ),
    "foreign": (
        Both(
            "{path} is geen spel van Speelveld. Kies een bestand op .speelveld.jsonl.",
            "{path} is not a game of Speelveld. Pick a file ending in .speelveld.jsonl.",
        ),
        Both(
            "Dit is geen spel van Speelveld. Kies een ander bestand.",
            "This is not a game of Speelveld. Pick another file.",
        ),
    ),
    "newer": (
        Both(
            "Dit spel komt uit een nieuwere Speelveld. Open het daarmee; er is niets veranderd.",
            "This game comes from a newer Speelveld. Open it with that; nothing was changed.",
        ),
    ),
    "older": (
        Both(
            "Dit spel komt uit een oudere Speelveld. Kijk het terug, of speel door in een kopie.",
            "This game comes from an older Speelveld. Look back, or play on in a copy.",
        ),
    ),
    "damaged": (
        Both(
            "{path} is beschadigd vanaf regel {line}. "
            "Daarvoor is alles heel: speel door in een kopie.",
            "{path} is damaged from line {line}. Before it all is whole: play on in a copy.",
        ),
        Both(
            "Dit spel is beschadigd. Wat heel is, kunt u terugkijken.",
            "This game is damaged. You can look back at what is whole.",
        ),
    ),
    "torn_header": (
        Both(
            "{path} heeft nog geen begin. U kunt er een nieuw spel in beginnen.",
            "{path} has no beginning yet. You can start a new game in it.",
        ),
        Both(
            "Dit spel heeft nog geen begin. U kunt er een nieuw spel in beginnen.",
            "This game has no beginning yet. You can start a new game in it.",
        ),
    ),
    "too_large": (
        Both(
            "{path} is te groot om een spel te zijn. Kies een ander bestand.",
            "{path} is too large to be a game. Pick another file.",
        ),
        Both(
            "Dit bestand is te groot om een spel te zijn. Kies een ander.",
            "This file is too large to be a game. Pick another.",
        ),
    ),
    "bad_scenario": (
        Both(
            "De casus in {path} klopt niet. Begin een nieuw spel met deze casus.",
            "The case inside {path} has errors. Start a new game with this case.",
        ),
        Both(
            "De casus in dit spel klopt niet. Begin een nieuw spel.",
            "The case inside this game has errors. Start a new game.",
        ),
    ),
    "exists": (
        Both("{path} bestaat al. Kies een andere naam.", "{path} exists. Pick another name."),
        Both(
            "Dat bestand bestaat al. Kies een andere naam.",
            "That file exists. Pick another name.",
        ),
    ),
    "locked": (
        Both(
            "Dit spel is al open, in een ander venster of op een andere computer. "
            "Sluit het daar eerst.",
            "This game is already open, in another window or computer. Close it there first.",
        ),
    ),
    "read_only": (
        Both(
            "In {path} mag niets bewaard worden. Kies bijvoorbeeld Documenten.",
            "Nothing may be saved in {path}. Pick Documents, for instance.",
        ),
        Both(
            "Hier mag niets bewaard worden. Kies bijvoorbeeld Documenten.",
            "Nothing may be saved here. Pick Documents, for instance.",
        ),
    ),
    "no_folder": (
        Both(
            "De map {path} is er niet. Kies een andere map.",
            "The folder {path} is not there. Pick another folder.",
        ),
        Both("Die map is er niet. Kies een andere.", "That folder is not there. Pick another."),
    ),
    "disk_full": (
        Both(
            "De schijf is vol. Het spel gaat door, maar wordt niet bewaard. Kies een andere map.",
            "The disk is full. The game goes on but is not being saved. Pick another folder.",
        ),
    ),
    "write_failed": (
        Both(
            "Bewaren lukt niet meer. "
            "Het spel gaat door, maar wordt niet bewaard. Kies een andere map.",
            "Saving no longer works. "
            "The game goes on but is not being saved. Pick another folder.",
        ),
    ),
    "sync_failed": (
        Both(
            "De schijf meldt een fout. "
            "Het spel gaat door, maar wordt niet bewaard. Kies een andere map.",
            "The disk reports an error. "
            "The game goes on but is not being saved. Pick another folder.",
        ),
    ),
    "moved_away": (
        Both(
            "Het spel is weg van zijn plek. "
            "Is de stick eruit? Het spel gaat door, maar wordt niet bewaard. Kies een andere map.",
            "The game is gone from its place. "
            "Is the stick out? The game goes on but is not being saved. Pick another folder.",
        ),
    ),
}
UNKNOWN = Both(
    "Er is iets mis met dit spel. Kies een andere map of een ander spel.",
    "Something is wrong with this game. Pick another folder or game.",
)


def fault(kind: str, path: str, line: int | None, language: Language) -> str:
    """The sentence of a fault; an unknown one gets a sentence too."""
    slots = {"path": path, "line": line if line is not None else ""}
    return choose(SENTENCES.get(kind, ()), language, slots) or UNKNOWN.in_(language)
