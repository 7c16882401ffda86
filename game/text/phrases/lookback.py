"""Terugkijken: the replay for the trainer."""

from game.text.language import Phrase


class LookBackText(Phrase):
    """Phrases of looking back."""

    TITLE = ("Terugkijken", "Look back")
    STEP_OF = ("Stap {step} van {steps}", "Step {step} of {steps}")
    CHAPTER_BACK = ("Hoofdstuk terug", "Chapter back")
    STEP_BACK = ("Stap terug", "Step back")
    STEP_ON = ("Stap verder", "Step on")
    CHAPTER_ON = ("Hoofdstuk verder", "Chapter on")
    AT_START = ("Dit is het begin.", "This is the start.")
    AT_END = ("Dit is het einde.", "This is the end.")
    RUN = ("Afspelen", "Play")
    REST = ("Stilzetten", "Stop")
    SPEED = ("Snelheid {speed}", "Speed {speed}")
    EVIDENCE = ("Bewijs per les", "Evidence by lesson")
    EVIDENCE_HINT = (
        "Tik op een les. Een regel opent de stap.",
        "Tap a lesson. A line opens its step.",
    )
    ALL_LESSONS = ("Alle lessen", "All lessons")
    NOTHING_YET = ("Hier is nu nog geen bewijs.", "There is no evidence here yet.")
    NOT_CHOSEN = ("Niet gekozen", "Not chosen")
    CONSIDERED = ("Overwogen en teruggedraaid", "Considered and undone")
    CONSIDERED_SHORT = ("Overwogen", "Considered")
    CONSIDERED_OPEN = ("Bekijk {steps}", "Look at {steps}")
    READ_ONLY = ("Kijken verandert niets.", "Looking changes nothing.")
    DAMAGED = (
        "Tot regel {line} is dit spel heel. Verder niet.",
        "This game is whole up to line {line}. Not beyond.",
    )
    BEFORE_ROUNDS = ("Vooraf", "Before")
    NAMES_OFF = ("Namen uit", "Names off")
    NAMES_ON = ("Namen aan", "Names on")
    ABOUT = ("Over dit spel", "About this game")
    WHAT_IF = ("Wat als", "What if")
    DEBRIEF = ("Nabespreking", "Debrief")


class LookBackTab(Phrase):
    """The panels that can be looked at."""

    BOARD = ("Bord", "Board")
    CURVES = ("Verloop", "Curves")
    ROLES = ("Rollen", "Roles")
    PLAN = ("Plan", "Plan")
    CHAIRS = ("Stoelen", "Chairs")
    ORGANISATION = ("Organisatie", "Organisation")
    TURNING = ("Kantelmomenten", "Turning points")
    SEEN = ("Patronen", "Patterns")
    MOMENTS = ("Momenten", "Moments")


class LookBackPanel(Phrase):
    """What stands in the panels."""

    NOW_AND_LATER = ("Rechts van de streep komt nog.", "Right of the line is still to come.")
    ALL_CURVES = ("Alle lijnen", "All curves")
    ROLE_LINE = ("Rol per ronde", "Role by round")
    FIT = ("{count} van 3 vinkjes", "{count} of 3 ticks")
    TICKS_CLOSED = ("Vinkjes nog dicht", "Ticks still closed")
    NO_ROLE = ("Nog geen rol", "No role yet")
    BATON = ("Regiestokje: {holder}", "Baton: {holder}")
    BATON_TOWN = ("de gemeente", "the municipality")
    TEAM = ("Dreamteam", "Dream team")
    NO_TEAM = ("Nog niemand", "Nobody yet")
    NO_PLAN = ("Er is nog geen plan.", "There is no plan yet.")
    CANVAS = ("Canvas", "Canvas")
    RUNNING = ("Wat loopt er?", "What is running?")
    NOTHING_RUNS = ("Er loopt nog niets.", "Nothing is running yet.")
    FILLED = ("{part} van {whole}", "{part} of {whole}")
    PLAYERS = ("Speler {players}", "Player {players}")
    KNEW = ("Kon weten", "Could know")
    NOT_YET = ("Wist nog niet", "Did not know yet")
    HEARD_OUTSIDE = ("Buiten gehoord: {signals}", "Heard outside: {signals}")
    HEARD_INSIDE = ("Uit het dossier: {signals}", "From the files: {signals}")
    TO_HEAR_OUTSIDE = ("Buiten nog te horen: {signals}", "Still to hear outside: {signals}")
    TO_HEAR_INSIDE = ("Nog ongelezen: {signals}", "Still unread: {signals}")
    TIME_LEFT = ("{left} van {got} tijd over", "{left} of {got} time left")
    DONE_NOW = ("Deze ronde gedaan: {count}", "Done this round: {count}")
    ENCOUNTER_OPEN = ("Wat er op de laatste plek wacht", "What waits at the last place")
    LATER_HIDDEN = ("Wat een antwoord later doet", "What an answer does later")
    TICKS_HIDDEN = ("Of de rol past: de vinkjes", "Whether the role fits: the ticks")
    ANNOUNCED = ("Aangekondigd: {role}", "Announced: {role}")
    VOTES = ("Kaarten: {votes}", "Cards: {votes}")
    PROMISES = ("Afspraken die openstaan: {count}", "Promises that are open: {count}")
    METER_IS = ("{meter}: {amount}", "{meter}: {amount}")
    CHAPTERS = ("Hoofdstukken", "Chapters")
    BOOKMARKS = ("Bladwijzers", "Bookmarks")
    NOTES = ("Notities", "Notes")
    NO_BOOKMARKS = (
        "Zet een bladwijzer met B. Hij blijft bewaard.",
        "Set a bookmark with B. It is kept.",
    )
    NO_NOTES = ("Nog geen notities.", "No notes yet.")
    NOTHING_UNDONE = ("Er werd niets teruggedraaid.", "Nothing was undone.")
    RUN_AFTER = ("Na stap {step}: {steps}", "After step {step}: {steps}")
    STILL_TO_COME = ("Komt nog.", "Still to come.")
    RUN_TITLE = ("Overwogen na stap {step}", "Considered after step {step}")


class LookBackFilter(Phrase):
    """Keeping to a part of the steps, and the clip."""

    TITLE = ("Welke stappen?", "Which steps?")
    OFF = ("Alle stappen", "All steps")
    ON = ("{steps} van {all}", "{steps} of {all}")
    TABLE = ("Tafel", "Table")
    ROLE = ("Rol", "Role")
    LESSON = ("Les", "Lesson")
    ALL = ("Alle", "All")
    CLIP_START = ("Fragment begint hier", "Clip begins here")
    CLIP_END = ("Fragment eindigt hier", "Clip ends here")
    CLIP_OFF = ("Fragment weg", "Drop the clip")


class TwoTruths(Phrase):
    """As recorded, and by today's rules."""

    TITLE = ("Over dit spel", "About this game")
    RECORDED = ("Zoals opgenomen", "As recorded")
    RECORDED_LINE = (
        "U ziet wat er gebeurde. Dat verandert nooit.",
        "You see what happened. That never changes.",
    )
    TODAY = ("Met de regels van nu", "By today's rules")
    TODAY_ASK = ("Vergelijk met de regels van nu", "Compare with today's rules")
    SAME = (
        "Alle {steps} gaan met de regels van nu precies zo.",
        "By today's rules all {steps} go exactly the same.",
    )
    FIRST = ("Eerste verschil bij stap {step}", "First difference at step {step}")
    THEN = ("Toen: {what}", "Then: {what}")
    NOW = ("Nu: {what}", "Now: {what}")
    NOW_REFUSED = ("Nu kan dit niet: {why}", "Now this cannot be done: {why}")
    NOTHING = ("niets", "nothing")
    UNSEEN = ("iets wat niemand merkt ({name})", "something that nobody notices ({name})")
    TO_STEP = ("Naar die stap", "To that step")
    ADDS_UP = ("De vingerafdrukken kloppen.", "The fingerprints agree.")
    DIFFERS = (
        "Bij stap {step} klopt de vingerafdruk niet.",
        "At step {step} the fingerprint does not agree.",
    )
    PURPOSE = (
        "Voor oefening en gesprek. Niet om mensen te beoordelen.",
        "For practice and talk. Not to assess people.",
    )
    RULES = (
        "Gespeeld met regels {rules}, versie {version}.",
        "Played by rules {rules}, version {version}.",
    )
    BRANCH = ("Dit is een wat-als, vanaf stap {step}.", "This is a what-if, from step {step}.")


class ContestText(Phrase):
    """The room disputes a point, and the facilitator overrules."""

    BUTTON = ("Klopt niet?", "Not right?")
    TITLE = ("Bent u het hier niet mee eens?", "Do you disagree with this?")
    FIELD = ("Waarom niet?", "Why not?")
    PLACEHOLDER = ("Zeg het in één zin", "Say it in one sentence")
    DISPUTE = ("Betwisten", "Dispute")
    DISPUTE_LINE = (
        "De zaal tekent aan. Het punt blijft staan.",
        "The room notes it. The point stays.",
    )
    DROP = ("Telt niet mee", "Does not count")
    HALVE = ("Telt half", "Counts half")
    RESTORE = ("Telt gewoon mee", "Counts as it was")
    OVERRULE_LINE = (
        "De spelleider beslist. De reden blijft zichtbaar.",
        "The facilitator decides. The reason stays visible.",
    )
    DISPUTED = ("Betwist: {text}", "Disputed: {text}")
    OVERRULED = ("Spelleider: {text}", "Facilitator: {text}")
    KEPT = ("Het staat erbij.", "It is noted.")


class OverruleText(Phrase):
    """The facilitator sets a meter by hand."""

    MENU = ("Meter aanpassen", "Adjust a meter")
    TITLE = ("De werkelijkheid gaat voor", "Reality comes first")
    LINE = (
        "Kies een meter en zet hem goed. Zeg erbij waarom.",
        "Choose a meter and put it right. Say why.",
    )
    REASON = ("Reden", "Reason")
    PLACEHOLDER = ("Waarom past u dit aan?", "Why do you change this?")
    DO = ("Zet op {amount}", "Set to {amount}")
    WAS = ("Nu {amount}", "Now {amount}")
    SHARED = ("van iedereen", "shared by all")
    SAME = ("Dit staat er al.", "It says so already.")
    NO_FURTHER = ("Verder gaat deze meter niet.", "This meter goes no further.")
    DONE = ("{meter} staat nu op {amount}.", "{meter} is now {amount}.")
