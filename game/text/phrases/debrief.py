"""De nabespreking: beleving, analyse, transfer en kritiek (rules 5), voor in de zaal."""

from game.text.language import Phrase


class GuideText(Phrase):
    """Phrases of the guide that walks the room through the debrief."""

    PICK = ("Hoeveel tijd is er?", "How much time is there?")
    PICK_LINE = (
        "Het spel vertelt. U vraagt. De zaal praat.",
        "The game tells. You ask. The room talks.",
    )
    MINUTES = ("{minutes} minuten", "{minutes} minutes")
    SUGGESTED = ("{minutes} minuten, past hierbij", "{minutes} minutes, fits here")
    FEELING = ("Beleving", "Feeling")
    ANALYSIS = ("Analyse", "Analysis")
    TRANSFER = ("Maandag", "Monday")
    CRITIQUE = ("Kritiek", "Critique")
    LEFT = ("nog {minutes} min", "{minutes} min left")
    OVER = ("+{minutes} min", "+{minutes} min")
    PAGE_OF = ("{page} van {pages}", "{page} of {pages}")
    NEXT = ("Verder", "Next")
    BACK = ("Terug", "Back")
    SHOW = ("Laat het zien", "Show it")
    LEAVE = ("Stop de nabespreking", "End the debrief")
    SAVE = ("Bewaar", "Save")
    KEPT = ("Bewaard: {text}", "Saved: {text}")
    LIFEWORLD_FIRST = ("Leefwereld spreekt eerst", "Lifeworld speaks first")


class DebriefFeeling(Phrase):
    """How it was."""

    STAND = ("U bent weer uzelf", "You are yourself again")
    STAND_LINE = (
        "Sta op, schuif uw stoel aan. Rollen en stoelen zijn voorbij.",
        "Stand up, push in your chair. Roles and chairs are over.",
    )
    ONE_WORD = ("In één woord: hoe was het?", "In one word: how was it?")
    WORD_FIELD = ("Woorden uit de zaal", "Words from the room")
    PLACEHOLDER = ("Bijvoorbeeld: spannend, druk, trots", "For example: tense, busy, proud")
    TOUCHED = ("Wat raakte u?", "What touched you?")
    WHEN_PROUD = ("Wanneer was u trots?", "When were you proud?")
    WHEN_STUCK = ("Wanneer zat u vast?", "When were you stuck?")


class DebriefAnalysis(Phrase):
    """What happened, and why."""

    ROLES = ("Zo wisselde u van rol", "This is how you changed roles")
    ROLES_ASK = (
        "Wanneer merkte u dat het anders moest?",
        "When did you notice that it had to be different?",
    )
    LINE = ("{table}: {roles}", "{table}: {roles}")
    PATTERN = ("{table}: {name}", "{table}: {name}")
    PIVOT = ("Een kantelmoment", "A turning point")
    PIVOT_ASK_KNOW = ("Wat wist u toen?", "What did you know then?")
    PIVOT_ASK_NEED = (
        "Wat had u nodig om het anders te doen?",
        "What would you have needed to do it differently?",
    )
    SEARCHING = (
        "De kantelmomenten worden nog gezocht.",
        "The turning points are still being found.",
    )
    ABSENT = ("Wie was er niet bij?", "Who was not there?")
    ABSENT_LINE = ("Met hen sprak niemand.", "Nobody spoke with them.")
    ABSENT_ASK = ("Wat hadden zij gezegd?", "What would they have said?")
    EVERYBODY = (
        "U sprak met iedereen. Dat is zeldzaam.",
        "You spoke with everybody. That is rare.",
    )


class DebriefTransfer(Phrase):
    """What to take home."""

    TITLE = ("Maandag", "Monday")
    WHOSE = ("Maandag: {table}", "Monday: {table}")
    OPGAVE = ("Welke opgave van uzelf lijkt hierop?", "Which challenge of your own is like this?")
    ROLE = ("Welke rol probeert u daar?", "Which role will you try there?")
    PERSON = ("Bij wie gaat u langs?", "Whom will you visit?")
    FIELD = ("Wat doet u maandag?", "What will you do on Monday?")
    PLACEHOLDER = ("Bijvoorbeeld: ik drink koffie bij …", "For example: I have coffee with …")


class DebriefCritique(Phrase):
    """What the model gets wrong, and the end."""

    TITLE = ("Wat klopt hier niet?", "What is wrong here?")
    LINE = (
        "Dit spel is een model. U kent de werkelijkheid.",
        "This game is a model. You know reality.",
    )
    ASK = ("Wat gaat bij u echt anders?", "What really goes differently with you?")
    FIELD = ("Wat klopt er niet?", "What is not right?")
    PLACEHOLDER = (
        "Bijvoorbeeld: bij ons duurt dat langer",
        "For example: that takes longer with us",
    )
    END = ("Dank u wel", "Thank you")
    KEPT = ("Alles wat u typte is bewaard.", "Everything you typed is saved.")
