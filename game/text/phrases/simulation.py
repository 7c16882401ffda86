"""What ``simuleer`` finds in a casus by playing it, and the words of its tables."""

from game.text.language import Phrase


class SimulationText(Phrase):
    """Phrases of ``simuleer``."""

    NEVER_MET = (
        "Niemand kwam deze ontmoeting tegen: {title}.",
        "Nobody came across this encounter: {title}.",
    )
    NEVER_OPEN = (
        "Niemand kon dit antwoord kiezen: {title}.",
        "Nobody could choose this answer: {title}.",
    )
    NEVER_CHOSEN = (
        "Niemand koos dit antwoord: {title}.",
        "Nobody chose this answer: {title}.",
    )
    NEVER_TOLD = (
        "Niemand kreeg dit nieuws: {title}.",
        "Nobody was told this news: {title}.",
    )
    NEVER_JOINED = (
        "Niemand vroeg {title} in het team.",
        "Nobody asked {title} into the team.",
    )
    NEVER_STARTED = (
        "Niemand begon aan deze inspanning: {title}.",
        "Nobody started this inspanning: {title}.",
    )
    NEVER_OPENED = (
        "Dit initiatief begon nooit: {title}.",
        "This initiative never started: {title}.",
    )
    NEVER_HEARD = (
        "Niemand hoorde deze epiloog: {title}.",
        "Nobody heard this epilogue: {title}.",
    )
    ONE_ROLE_WINS = (
        "Altijd dezelfde rol werkt te goed: {bot} haalt {value}, de beste spelers {other}.",
        "Always the same role works too well: {bot} gets {value}, good players {other}.",
    )
    GOOD_APART = (
        "De goede manieren van spelen liggen ver uit elkaar: {value} tegen {other}.",
        "The good ways to play lie far apart: {value} against {other}.",
    )
    BAD_WINS = (
        "Slecht spelen loont: {bot} haalt {value}, de beste spelers {other}.",
        "Playing badly pays: {bot} gets {value}, good players {other}.",
    )
    CHANCE_DECIDES = (
        "Geluk beslist te veel: {bot} haalt van {value} tot {other}.",
        "Luck decides too much: {bot} gets from {value} to {other}.",
    )
    LESSON_SILENT = (
        "Voor les {number} kreeg niemand een punt.",
        "Nobody got a point for lesson {number}.",
    )
    LESSON_NEVER_HIGH = (
        "Les {number} wordt nooit hoog: hoogstens {value}.",
        "Lesson {number} never gets high: {value} at most.",
    )
    LESSON_NEVER_LOW = (
        "Les {number} wordt nooit laag: minstens {value}.",
        "Lesson {number} never gets low: {value} at least.",
    )
    UNKNOWN_BOT = (
        "Deze bot is er niet: {name}. Deze wel: {names}.",
        "There is no such bot: {name}. There are: {names}.",
    )
    BOT_WITHOUT_ROLE = (
        "Op dit niveau is er geen rol voor {name}.",
        "At this level there is no role for {name}.",
    )
    EXPECTED = (
        "Verwachte duur per format, met nagesprek:",
        "Expected duration per format, with debrief:",
    )
    FOR_PEOPLE = (
        "{format} minuten, {rounds} rondes, {people} mensen (tafels: {tables}): {minutes} minuten",
        "{format} minutes, {rounds} rounds, {people} people (tables: {tables}): {minutes} minutes",
    )
    SEQUENCES = (
        "De beste rollen die de zoeker vond, op volgorde:",
        "The best roles that the searcher found, in order:",
    )
    SEQUENCE = (
        "{roles}: {value} ({games} keer)",
        "{roles}: {value} ({games} times)",
    )
    NOTHING_FOUND = ("Er viel niets op.", "Nothing stood out.")
    BUSY = ("Spelen", "Playing")
    BOT = ("Manier van spelen", "Way to play")
    WIRE = ("Bij --bots", "For --bots")
    LASTING = ("Blijvend", "Lasting")
    BETWEEN = ("10-90 %", "10-90 %")
    NOW = ("Nu", "Now")
    LESSONS = ("Lessen", "Lessons")
    CREDIT = ("Op krediet", "On credit")
    ROLES = ("Rollen", "Roles")
