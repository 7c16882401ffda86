"""The report: the sheet that participants take home, and the whole debrief."""

from game.text.language import Phrase


class ReportText(Phrase):
    """Phrases of both parts of the report."""

    TITLE = ("Verslag: {casus}", "Report: {casus}")
    SHEETS = ("Om mee naar huis te nemen", "To take home")
    DEBRIEF = ("De nabespreking", "The debrief")
    CONTENTS = ("Wat staat hier?", "What is here?")
    STEP = ("stap {step}", "step {step}")
    STEPS = ("Terug te zien in", "To be seen in")
    SEEN_IN = ("Te zien in", "Seen in")
    NUMBERS = ("De cijfers", "The numbers")
    DISCLAIMER = (
        "Een gespreksmiddel, geen beoordeling van mensen. Er staan geen namen van spelers in.",
        "This is a conversation aid, not an assessment of people. It holds no names of players.",
    )
    PLAYED = ("Gespeeld op {day}", "Played on {day}")
    LEVEL = (
        "Niveau {level}, {rounds} rondes, {tables}",
        "Level {level}, {rounds} rounds, {tables}",
    )
    UNFINISHED = (
        "Dit spel is niet uitgespeeld. Het verslag gaat tot en met stap {step}.",
        "This game was not played to its end. The report goes up to step {step}.",
    )
    BRANCH = (
        "Dit is een “wat als”: een aftakking van een ander spel, vanaf stap {step}.",
        "This is a “what if”: a branch of another game, from step {step} on.",
    )

    OPGAVE = ("Uw opgave", "Your challenge")
    NO_OPGAVE = ("Deze tafel koos nog geen opgave.", "This table has not chosen a challenge yet.")
    YEAR_LATER = ("Een jaar later", "A year later")
    ROLES = ("Uw rollen", "Your roles")
    ROLES_OF = ("Rollen", "Roles")
    ROUND = ("Ronde {round}", "Round {round}")
    FIT = ("{fit} van de 3 klopten", "{fit} of 3 held")
    NO_FIT = ("nog niet doorgewerkt", "not worked through yet")
    SWITCHED = ("gewisseld", "switched")
    LESSONS_UP = ("Dit tilde u op", "This lifted you")
    LESSONS_DOWN = ("Dit trok u omlaag", "This pulled you down")
    NOTHING_YET = ("Nog niets.", "Nothing yet.")
    ABSENT = ("Wie was er niet bij?", "Who was not there?")
    ABSENT_LINE = (
        "Hen zocht u niet op: {people}.",
        "You did not go to see: {people}.",
    )
    AND_MORE = ("{people} en nog {count}", "{people} and {count} more")
    ABSENT_NOBODY = ("Iedereen kwam in beeld.", "Everybody came into view.")
    PIVOT = ("Eén kantelmoment", "One turning point")
    NO_PIVOT = (
        "Geen keuze van deze tafel maakte volgens dit model veel verschil.",
        "According to this model, no choice of this table made much difference.",
    )
    MONDAY = ("Wat doet u maandag?", "What will you do on Monday?")
    MONDAY_HINT = ("Eén opgave, één rol, één mens.", "One challenge, one role, one person.")


class DebriefText(Phrase):
    """Phrases of the whole debrief."""

    GLANCE = ("In één oogopslag", "At a glance")
    TABLE_COLUMN = ("Tafel", "Table")
    QUESTIONS_COLUMN = ("Om te vragen", "To ask")
    PIVOTS_INTRO = (
        "Elke keuze is nog eens anders gespeeld. Dit maakte het meest uit, volgens dit model.",
        "Each choice was played again otherwise. This mattered most, according to this model.",
    )
    MORE_CHOICES = ("De andere keuzes", "The other choices")
    IMPACT = ("Verschil {impact}", "Difference {impact}")
    PATTERNS = ("Wat opviel", "What stood out")
    NO_PATTERNS = ("Er viel niets bijzonders op.", "Nothing in particular stood out.")
    TOGETHER = ("Samen", "Together")
    SHARED_CURVES = ("Draagvlak en rechtmatigheid", "Support and legality")
    NEVER = ("Nooit in beeld", "Never in view")
    NEVER_LINE = (
        "Hen zocht geen enkele tafel op: {people}.",
        "No table went to see: {people}.",
    )
    TENSIONS = ("Waar stond u?", "Where did you stand?")
    SRM = ("Richten, inrichten, verrichten", "Direct, organise, perform")
    SRM_LINE = ("Van elk vak: 0 tot 2.", "Of each cell: 0 to 2.")
    CONDITIONS = ("Wat klopte", "What held")
    VOTES = ("Stemmen: {votes}", "Votes: {votes}")
    MINORITY = ("Andere stem: {roles}", "Another voice: {roles}")
    BETTER = ("{role} had beter gepast.", "{role} would have fitted better.")
    REASON = ("“{reason}”", "“{reason}”")
    BATON = ("Het stokje was bij {person}.", "The baton was with {person}.")
    LESSONS = ("De tien lessen", "The ten lessons")
    NO_EVIDENCE = ("Hier gebeurde weinig.", "Little happened here.")
    DILEMMAS = ("Dilemma's", "Dilemmas")
    NO_DILEMMAS = ("Deze tafel kwam niets tegen.", "This table met nothing.")
    CHOSEN = ("U koos: {option}", "You chose: {option}")
    NOT_CHOSEN = ("Niet gekozen", "Not chosen")
    AT_ONCE = ("Meteen", "At once")
    LATER = ("Later", "Later")
    NO_SHIFT = ("niets te zien", "nothing to see")
    ENERGY_OF = ("energie van {person}", "energy of {person}")
    PEOPLE = ("Mensen", "People")
    STARTED = ("Vanaf het begin in het team", "In the team from the start")
    INVITED = ("Uitgenodigd", "Invited")
    CAME = ("Kwam erbij", "Joined")
    VISITED = ("Langs geweest", "Visited")
    HEARD = ("Naar geluisterd", "Listened to")
    ASKED = ("Om hulp gevraagd", "Asked for help")
    WORN_OUT = ("Opgebrand", "Burnt out")
    NEVER_HERE = ("Nooit in beeld", "Never in view")
    MEANS = ("Waar ging uw tijd heen?", "Where did your time go?")
    OUT_LINE = (
        "Van de tijd voor acties ging {share}% naar buiten.",
        "Of the time for actions, {share}% went outside.",
    )
    MONEY = ("Waar ging uw budget heen?", "Where did your budget go?")
    PROMISES = ("Afspraken", "Promises")
    KEPT = ("nagekomen", "kept")
    BROKEN = ("gebroken", "broken")
    OPEN = ("nog open", "still open")
    PROMISE = ("{to}: {text}", "{to}: {text}")
    DIN_START = ("Uw plan aan het begin", "Your plan at the start")
    DIN_END = ("Uw plan aan het eind", "Your plan at the end")
    COURSE = ("Hoe het ging", "How it went")
    COURSE_STREET = ("In de buurt", "In the neighbourhood")
    COURSE_TEAM = ("In het team", "In the team")
    MOMENT_START = ("begin", "start")
    MOMENT_ROUND = ("na {round}", "after {round}")
    CHAIRS = ("Rolpaspoort: wie zat waar?", "Role passport: who sat where?")
    PLAYER = ("Speler {number}", "Player {number}")
    CHAIRS_LINE = (
        "Spelers hebben hier alleen een nummer.",
        "Players have no more than a number here.",
    )
    NOTES = ("Wat u zei", "What you said")
    NO_NOTES = ("Er is niets opgeschreven.", "Nothing was written down.")
    CONTESTS = ("Betwiste punten", "Contested points")
    OVERRULED = ("Telt nu als {weight}.", "Now counts as {weight}.")
    CONSIDERED = ("Overwogen en teruggedraaid", "Considered and undone")
    TRUTHS = ("Twee waarheden", "Two truths")
    RECORDED = (
        "Zoals het is opgeschreven: {steps} stappen. Zo ging het, welke regels er nu ook zijn.",
        "As it was recorded: {steps} steps. So it went, whatever the rules are now.",
    )
    DIGESTS_DIFFER = (
        "Let op: na {count} stappen was de stand toen anders dan hier is nagerekend.",
        "Note: after {count} steps the state then differed from what is computed here.",
    )
    RERUN_SAME = (
        "Volgens de regels van vandaag zou alles net zo zijn gegaan.",
        "By today's rules everything would have gone the same.",
    )
    RERUN_DIFFERS = (
        "Volgens de regels van vandaag gaat het anders vanaf stap {step} ({what}): {difference}.",
        "By today's rules it goes otherwise from step {step} on ({what}): {difference}.",
    )
    NOW_REFUSED = ("die stap mag nu niet meer", "that step is no longer allowed")
    NOW_OTHER = ("er gebeurt nu iets anders", "something else happens now")
    NOW_LESS = ("er gebeurt nu minder", "less happens now")
    NOW_MORE = ("er gebeurt nu meer", "more happens now")
    REGISTER = ("Stap voor stap", "Step by step")
    REGISTER_LINE = (
        "Alle stappen die staan. De regels hierboven verwijzen ernaar.",
        "All steps that stand. The lines above refer to them.",
    )


class TimeText(Phrase):
    """What time went to."""

    OUTSIDE = ("Buiten", "Outside")
    INSIDE = ("Binnen", "Inside")
    UNDERWAY = ("Onderweg", "Underway")
    DILEMMA = ("Dilemma's", "Dilemmas")
    SWITCHING = ("Wisselen van rol", "Switching roles")
    OTHER = ("Ander werk", "Other work")


class MoneyText(Phrase):
    """What budget went to, or came from, besides actions and roles by name."""

    OPTION = ("Dilemma's", "Dilemmas")
    LATER = ("Wat later kwam", "What came later")
    NEWS = ("Wijknieuws", "News")
    CANVAS = ("Uw plan", "Your plan")
    RESERVE = ("Uit de reserve", "From the reserve")
    OTHER = ("Iets anders", "Something else")
