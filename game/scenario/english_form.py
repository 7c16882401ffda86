"""English sentences about keys, values and translations: see ``sentences``."""

from collections.abc import Mapping
from types import MappingProxyType

FORM: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "OPG301": (
            'unknown key "{name}"',
            "I do not know this key",
            'do you mean "{suggestion}"?',
            "Possible here: {choices}",
        ),
        "OPG329": (
            '"{name}" is in the wrong place',
            "this key does not belong here",
            "This key belongs to: {home}",
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
            "Write a number without a point, such as 3. {about}",
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
            "{character}",
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
            "Write it between braces, for instance: {example}",
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
        "OPG328": (
            "[[{name}]] is nowhere to be found",
            "",
            "A case has at least one. Copy one from another case, for example scenarios/bankje.",
        ),
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
            "Put both texts side by side. Is all right again? Then: check --translated",
        ),
        "OPG507": (
            "this translation was never looked over",
            "there is no [bron]",
            "Put both texts side by side. Is all right? Then: check --translated",
        ),
        "OPG506": (
            "this text equals the Dutch one",
            "forgotten to translate?",
            "Leave it out if it may stay the same: then the Dutch text stands there.",
        ),
    }
)
