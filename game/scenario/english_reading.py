"""English sentences about reading a file: see ``sentences``."""

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
        "OPG008": (
            "this is no text, but a document of another program",
            "",
            ("Open it there, copy the text, and paste it in Notepad. Save with Encoding: UTF-8."),
        ),
        "OPG009": (
            "this file is empty",
            "",
            "Begin with an example: python run_game.py new my-case",
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
            "{where}",
            "Put at the end of the text: {close}",
            'Put another " at the end of the text. For several lines: three on each side.',
        ),
        "OPG112": (
            "a bracket that does not close",
            "{where}",
            "Put {close} behind it, mostly at the end of that line.",
            "Count the brackets: each [ needs a ] and each { a }.",
        ),
        "OPG113": (
            "the equals sign is not right",
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
        "OPG126": (
            "a comma is missing here",
            "between two things belongs a comma",
            'Put a comma between them: ["jeugd", "wonen"]',
        ),
        "OPG127": (
            "quotes inside a text",
            "here the text ends for me",
            'Put a \\ before each quote inside the text: \\"like this\\"',
        ),
        "OPG128": (
            "a header is missing here",
            "here something new begins",
            "Put a line above this one: [[{name}]]",
        ),
        "OPG129": (
            "a percent sign",
            "only a number belongs here",
            "Write: {suggestion}. A chance runs from 0 to 1: 0.5 is fifty percent.",
            "Take the percent sign away and write the number that you mean.",
        ),
        "OPG130": (
            "a fraction in one sign",
            "a number with a point belongs here",
            "Write: {suggestion}. A word processor sometimes makes one sign of 1/2.",
        ),
        "OPG131": (
            "a bullet",
            "this sign does not belong here",
            "Take it away. In a list only a comma stands between the texts.",
        ),
        "OPG132": (
            "a space in a key",
            "one word belongs here",
            "Write: {suggestion}",
        ),
        "OPG133": (
            "an apostrophe in a text between single quotes",
            "here the text ends for me",
            'Put double quotes round the text: "..."',
        ),
        "OPG134": (
            "a header with the wrong brackets",
            "square brackets belong here",
            "Write: {suggestion}",
        ),
        "OPG135": (
            "nothing stands behind the equals sign",
            "something is still to come here",
            "Write something behind it, or take the whole line away.",
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
    }
)
