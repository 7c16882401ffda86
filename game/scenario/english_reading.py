"""English sentences about reading a file, its keys and its values: see ``sentences``."""

from collections.abc import Mapping
from types import MappingProxyType

READING: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "OPG001": ("I cannot open this file", "", "{reason}"),
        "OPG002": ("this is not an ordinary file", "", "Copy it to an ordinary folder."),
        "OPG003": (
            "this file is larger than {limit} kB",
            "",
            "A case is text. Is there a picture in it by accident?",
        ),
        "OPG004": (
            "this file was saved as UTF-16",
            "",
            "In Notepad choose: Save as, and under Encoding: UTF-8.",
        ),
        "OPG005": (
            "this is a folder without scenario.toml",
            "",
            "Give the folder of a case, or the file itself.",
        ),
        "OPG006": (
            "this is a link to another folder",
            "",
            "Put the file itself in the folder of the case.",
        ),
        "OPG007": (
            "this file is not UTF-8: see line {line}",
            "",
            "It looks like old Windows text. In Notepad choose: Save as, Encoding: UTF-8.",
        ),
        "OPG010": (
            "I cannot unpack this pack",
            "",
            "Ask for it again, or make it again with: python run_game.py pack",
        ),
        "OPG011": (
            "this pack is too large",
            "",
            "A pack holds {files} files and {limit} MB in all. Make the pictures smaller.",
        ),
        "OPG012": (
            'in this pack is a file that may not be there: "{name}"',
            "",
            (
                "A pack holds scenario.toml, scenario.en.toml and pictures (png) or sounds (ogg) "
                "only, with names of small letters, digits, _ and -."
            ),
        ),
        "OPG013": ("there is more than one case in this pack", "", "Pack each case by itself."),
        "OPG014": ("there is no case in this pack", "", "A pack holds a file scenario.toml."),
        "OPG015": (
            'two files in this pack have the same name: "{name}"',
            "",
            "Windows sees no difference between capitals and small letters. Rename one.",
        ),
        "OPG100": (
            "I cannot read this line",
            "here it goes wrong",
            "See whether the line above ends well.",
        ),
        "OPG101": (
            "curly quotes",
            "straight quotes belong here",
            'Use "straight" quotes. A word processor sometimes makes them curly.',
        ),
        "OPG102": (
            "a comma in a number",
            "a point belongs here",
            "Write a point instead of a comma: {suggestion}",
        ),
        "OPG103": (
            "I cannot read this date",
            "not a date that I know",
            'Put the date between quotes: "{suggestion}"',
            "Put the date between quotes.",
        ),
        "OPG104": (
            "yes and no are true and false here",
            "true or false belongs here",
            "Write: {suggestion}",
        ),
        "OPG105": (
            "a colon after a key",
            "an equals sign belongs here",
            "Write: {suggestion}",
        ),
        "OPG106": (
            "a backslash in a text",
            "this sign has a meaning of its own in TOML",
            "Write / instead of \\, or put the text between single quotes: '...'",
        ),
        "OPG107": (
            "[{name}] is there twice",
            "this table was there already",
            "Are there several? Then put double brackets above each: [[{name}]]",
        ),
        "OPG108": (
            "a letter with an accent in a key",
            "a key has only a-z, 0-9, _ and -",
            "Write the key without an accent: {suggestion}",
        ),
        "OPG109": ("this key is there twice", "the second", "Take one of the two away."),
        "OPG110": ("a text without quotes", "text belongs between quotes", "Write: {suggestion}"),
        "OPG111": (
            "a text without an end",
            "a quote is missing here",
            'Put another " at the end of the text. For several lines: three on each side.',
        ),
        "OPG112": (
            "a bracket that does not close",
            "here or just before a bracket is missing",
            "Count the brackets: each [ needs a ] and each { a }.",
        ),
        "OPG113": (
            "an equals sign is missing",
            "an equals sign belongs here",
            "Write: {suggestion}",
            'Write: key = "value"',
        ),
        "OPG114": (
            "there is something after the value",
            "the line is finished here",
            "Leave only this: {suggestion}",
            "Put each key on a line of its own. A remark begins with #.",
        ),
        "OPG115": (
            "this character cannot be here",
            "this character cannot be here",
            "Take it away. It often comes along when copying from a website.",
        ),
        "OPG116": (
            "I do not know this value",
            "text, a number, true or false belongs here",
            'A number is digits only: 4 or 0.5. Text belongs between quotes: "..."',
        ),
        "OPG117": (
            "this clashes with something above",
            "this key or table was there already, and differently",
            "Search for this name in the file. Keep one.",
        ),
        "OPG118": (
            "a key belongs here",
            "no key can begin here",
            "Is this a remark? Then put # before it. A key has only a-z, 0-9, _ and -.",
        ),
        "OPG119": (
            "this special character does not exist",
            "I do not know this character",
            "Take the \\u and its digits away and type the character itself.",
        ),
        "OPG124": (
            "a long dash for a minus",
            "an ordinary minus belongs here",
            "Type an ordinary hyphen (-). A word processor sometimes makes it long.",
        ),
        "OPG125": (
            "a special space",
            "this looks like a space, but is not",
            "Type an ordinary space here. This one came along when copying.",
        ),
        "OPG120": (
            "the tables are nested too deep",
            "deeper than {limit} layers",
            "A case never needs more than {limit} layers.",
        ),
        "OPG121": (
            "there is too much in this file",
            "",
            "I cannot handle more than {limit} values. Make two cases of it.",
        ),
        "OPG122": (
            "this number is too large",
            "a number cannot be so large",
            "Write a smaller number.",
        ),
        "OPG123": (
            "this is not an ordinary number",
            "a number belongs here",
            "Write for instance 1 or 0.5.",
        ),
        "OPG301": (
            'unknown key "{name}"',
            "I do not know this key",
            'do you mean "{suggestion}"?',
            "Possible here: {choices}",
        ),
        "OPG302": (
            '"{name}" is missing',
            "{name} is missing here",
            "{about}",
            "Put here: {name} = ...",
        ),
        "OPG303": (
            "unknown word",
            "I do not know this word",
            'do you mean "{suggestion}"?',
            "Choose from: {choices}",
        ),
        "OPG304": (
            "a word between quotes belongs here",
            "this is not text",
            "Choose from: {choices}",
        ),
        "OPG305": (
            "a number belongs here",
            "this is not a number",
            "Write for instance 1 or 0.5, without quotes.",
        ),
        "OPG306": (
            "this number does not fit",
            "{low} to {high} is possible here",
            "Choose a number from {low} to {high}.",
        ),
        "OPG307": (
            "too many digits after the point",
            "at most two digits after the point",
            "Write for instance 0.5 or 0.25.",
        ),
        "OPG308": (
            "a whole number belongs here",
            "this is not a whole number",
            "Write the number only: {suggestion}",
            "Write a number without a point, such as 3.",
        ),
        "OPG309": ("text belongs here", "this is not text", 'Put quotes round it: "..."'),
        "OPG310": (
            "this text is empty",
            "something belongs here",
            "Write a text, or take the whole line away.",
        ),
        "OPG311": (
            "this text is too long",
            "{length} characters, {longest} fit",
            "Make it shorter.",
        ),
        "OPG312": (
            "a character that cannot be on the screen",
            "character {character}",
            "Take it away. It often comes along when copying from a website.",
        ),
        "OPG313": (
            "a word of {length} letters",
            "more than 60 letters do not fit on the screen",
            "Put spaces in it.",
        ),
        "OPG314": (
            "this id cannot be",
            "begin with a small letter; then a-z, 0-9, _ and -",
            'for instance "{suggestion}"',
            'for instance "buurthuis_2", at most 40 characters',
        ),
        "OPG315": ("an id belongs here", "this is not text", 'Write it between quotes: "..."'),
        "OPG316": (
            "true or false belongs here",
            "this is not true or false",
            "Write {suggestion}, without quotes.",
            "Write true or false, without quotes.",
        ),
        "OPG317": (
            "this does not point at an option",
            "encounter.number belongs here",
            'for instance "henk_zegt.2": the second option of encounter henk_zegt',
        ),
        "OPG318": (
            "this is not how to write a step",
            "two places belong here",
            'for instance ["plein", "loket"] or { van = "plein", naar = "loket" }',
        ),
        "OPG319": (
            "true or the name of a domain belongs here",
            "this is not a wall",
            'for instance muur = "zorg"',
        ),
        "OPG320": (
            "this is not how to write a tie",
            "person-person belongs here",
            'for instance { "henk-ria" = 1 }',
        ),
        "OPG321": (
            "this table is empty",
            "at least one value belongs here",
            "Write a value, or take the key away.",
        ),
        "OPG322": (
            "a table belongs here",
            "this is not a table",
            "There is only one. Write single brackets: [{name}]",
            "Write it between braces: { key = value }",
        ),
        "OPG323": (
            "a list belongs here",
            "this is not a list",
            "Put double brackets above each of them: [[{name}]]",
            "Write it between square brackets: [ {given} ]",
        ),
        "OPG324": (
            "there is too little here",
            "at least {low}",
            "{about}",
            "Add until there are {low}.",
        ),
        "OPG325": (
            "there is too much here",
            "at most {high}",
            "{about}",
            "Take some away until there are {high}.",
        ),
        "OPG326": ("I do not know this format", "this game reads format 1", "Write: formaat = 1"),
        "OPG327": (
            "this is not a name for a picture",
            "small letters, digits, _ and -, and then .png",
            'for instance "plein_bij_nacht.png" or "fotos/plein.png"',
        ),
        "OPG399": (
            "this does not fit here",
            "{detail}",
            "Compare this place with a case that comes with the game.",
        ),
        "OPG501": (
            "this translation belongs to another case",
            'the case is called "{suggestion}"',
            'Write: id = "{suggestion}"',
        ),
        "OPG502": (
            "unknown id in the translation",
            "this is not in scenario.toml",
            'do you mean "{suggestion}"?',
            "Take it away, or look what it is called in scenario.toml.",
        ),
        "OPG503": (
            "there is nothing to translate here",
            "in Dutch there is nothing here",
            "Count the options, questions and later lines in scenario.toml.",
        ),
        "OPG504": (
            "not in English yet: {choices}",
            "something is missing here",
            "Until then the Dutch text stands there.",
        ),
        "OPG505": (
            "this translation is older than the Dutch text",
            "see whether this is still right",
            "Put both texts side by side and renew [bron] afterwards.",
        ),
        "OPG506": (
            "this text equals the Dutch one",
            "forgotten to translate?",
            "Leave it out if it may stay the same: then the Dutch text stands there.",
        ),
    }
)
