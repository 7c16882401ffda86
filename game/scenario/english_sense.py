"""English sentences about what a casus says: see ``sentences``."""

from collections.abc import Mapping
from types import MappingProxyType

_MEANT = 'do you mean "{suggestion}"?'
_NEVER = "this holds at no moment"

_KNOWN = "Known: {choices}"

SENSE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "OPG201": ("unknown area", "this area is not in [[gebieden]]", _MEANT, _KNOWN),
        "OPG202": ("unknown place", "this place is not in [[plekken]]", _MEANT, _KNOWN),
        "OPG203": ("unknown {role}", "this person is not in [[personen]]", _MEANT, _KNOWN),
        "OPG204": ("unknown signal", "this signal is not in [[signalen]]", _MEANT, _KNOWN),
        "OPG205": ("unknown opgave", "this opgave is not in [[opgaven]]", _MEANT, _KNOWN),
        "OPG206": ("unknown goal", "this goal is not in [[doelen]]", _MEANT, _KNOWN),
        "OPG207": (
            "unknown inspanning",
            "this inspanning is not in [[inspanningen]]",
            _MEANT,
            _KNOWN,
        ),
        "OPG208": (
            "unknown encounter",
            "this encounter is not in [[ontmoetingen]]",
            _MEANT,
            _KNOWN,
        ),
        "OPG209": (
            "this option does not exist",
            'encounter "{name}" has {count} options',
            "Write a number from 1 to {count} after the point.",
        ),
        "OPG210": (
            'the id "{name}" is there twice',
            "the second",
            "Give one of the two another id.",
        ),
        "OPG211": (
            "unknown person or circle",
            "this is not a person of [[personen]] and not a circle",
            _MEANT,
            _KNOWN,
        ),
        "OPG212": (
            'the flag "{name}" is set nowhere',
            "so this never holds",
            'Set it somewhere in gevolgen: vlag = "{name}"',
        ),
        "OPG401": (
            "this option costs nothing",
            "every choice has a price",
            "Give kosten or a later effect: what must the table do without?",
        ),
        "OPG402": (
            "this option yields nothing",
            "every choice gives something too",
            "Give gevolgen or a later effect: why would anyone choose this?",
        ),
        "OPG403": (
            "option {better} is at least as good as option {worse} in everything",
            "nobody chooses this one",
            "Make option {better} dearer or give this option something of its own.",
        ),
        "OPG404": (
            "option {better} is at least as good as option {worse} in everything for now",
            "only later makes a difference",
            "That is allowed. See whether the table can guess that something follows.",
        ),
        "OPG405": (
            "not every lesson has three chances",
            "",
            "Give more options bewijs. Behind each lesson: how often it can score now: {choices}.",
        ),
        "OPG406": (
            "this choice can never be made",
            _NEVER,
            "See whether the bound can be reached and all that you name is in the game.",
        ),
        "OPG407": (
            "at level {levels} this choice cannot be made",
            "there this never holds",
            "That is allowed, if there are enough other choices.",
        ),
        "OPG408": (
            "this never happens",
            _NEVER,
            "See whether the round exists and all that you name is in the game.",
        ),
        "OPG409": (
            'at level {levels} encounter "{name}" drops out',
            "too few choices are left",
            "Allowed. To play it there too, give the options ordinary kosten and gevolgen.",
        ),
        "OPG410": (
            "this text does not fit on the card",
            "{length} words, {longest} fit",
            "Take {over} away. Read it aloud: then you hear which.",
        ),
        "OPG411": (
            "the same name twice",
            "somebody had this name already",
            "Give one of the two another name. At the table people mix them up otherwise.",
        ),
        "OPG412": (
            "the board is not in one piece",
            "nobody can get here",
            'Make a verbinding, for instance ["{name}", "{other}"].',
        ),
        "OPG413": (
            'there is no place for the action "{action}" (level {levels})',
            "",
            "Give a place this soort: {kinds}.",
        ),
        "OPG414": (
            '"{name}" has no epilogue',
            "this face tells nothing a year later",
            'Write an [[epilogen]] with gezicht = "{name}".',
        ),
        "OPG415": (
            "the last epilogue of this face has an als",
            "if this does not hold, it stays silent",
            "Make another epilogue without als, below this one.",
        ),
        "OPG416": (
            "after this epilogue no other comes",
            "without als it always holds",
            "Put the epilogue without als last.",
        ),
        "OPG417": (
            "this looks like a real person's data",
            "{what}",
            "Take it away. There are no real people in a case.",
        ),
        "OPG418": (
            'jargon: "{word}"',
            "this word is on the jargon list",
            "The game underlines it. Would your neighbour understand it?",
        ),
        "OPG419": (
            "costs are what somebody pays",
            "a number above zero belongs here",
            "What somebody gets belongs in gevolgen.",
        ),
        "OPG420": (
            "kwetsbaarheid stands in gevolgen only",
            "this cannot be here",
            "Write it in gevolgen: a minus is good news, a plus is bad news.",
        ),
        "OPG421": (
            'unknown number "{name}"',
            "this number is not in the rulebook",
            _MEANT,
            "Numbers that a case may change: {choices}",
        ),
        "OPG422": (
            "the lowest level lies above the ordinary level",
            "this is higher",
            "Choose the same level or a lower one: instap, standaard, verdieping.",
        ),
        "OPG423": ("min is higher than max", "this is more than max", "Swap the two numbers."),
        "OPG424": (
            "there is na and also ronde",
            "choose one of the two",
            "na = 1 is a round later; ronde = 3 is always in round 3.",
        ),
        "OPG425": (
            'the id "{name}" is not the name of the folder',
            'the folder is called "{folder}"',
            "Give the folder and the case the same name.",
        ),
        "OPG426": (
            "nobody is in the team at the start",
            "",
            "Give two people in_team = true. A game begins with three parties.",
        ),
        "OPG427": (
            "this role takes no part at level {levels}",
            "the table cannot choose this role",
            "Choose from: {choices}",
        ),
        "OPG428": (
            "this epilogue belongs to somebody without a face",
            "this person has no gezicht = true",
            'Put at person "{name}": gezicht = true',
        ),
        "OPG429": (
            "there is no inspanning to begin with for this opgave",
            "no pilot can start here",
            'Make an [[inspanningen]] with soort = "proef", at a goal of this opgave.',
        ),
        "OPG430": (
            "there are {count} opgaven to choose from",
            "",
            "With four or five opgaven, setting priorities becomes a real conversation.",
        ),
        "OPG431": (
            "no option can always be chosen here",
            "every option asks for something first",
            "Leave at least two options without vereist.",
        ),
        "OPG432": (
            'area "{area}" keeps no {meter} of its own',
            "this touches the table only",
            "Give the area a start: [start.gebied.ID] with {meter}, or leave the area out.",
        ),
        "OPG433": (
            "no area keeps {meter} of its own",
            "this touches the table only",
            "Give an area a start: [start.gebied.ID] with {meter}, or write a plain number.",
        ),
        "OPG434": (
            "the same title twice",
            "this title was there already",
            "Give one of the two another title. On the cards nobody sees a difference otherwise.",
        ),
        "OPG435": (
            "two choices with the same text",
            "this choice is there already",
            "At the table this is the same card. Say in other words what differs here.",
        ),
        "OPG436": (
            'the picture "{name}" is not there',
            "this file is not in the folder of the case",
            "Put the file beside scenario.toml. Capitals and small letters count.",
        ),
        "OPG437": (
            'the picture "{name}" is not whole',
            "{reason}",
            "Open it in Paint or another drawing program and save it again as PNG.",
        ),
        "OPG438": (
            "this picture has no description",
            "who does not see it, misses something here",
            'Put beside it: beeld_tekst = "..." and say in a sentence what is on it.',
        ),
        "OPG439": (
            "a little picture between the letters",
            "our letters do not have this sign",
            "Take it away. On the screen it becomes an empty box.",
        ),
        "OPG490": (
            "the rulebook is not right: {detail}",
            "",
            "Put the original assets/regels/standaard.toml back.",
        ),
        "OPG491": ("this case cannot be played at level {level}", "", "Possible: {choices}."),
    }
)
