"""The report: its first page, what all tables settled, and what was thought up or taken back."""

from game.text.language import Phrase


class SummaryText(Phrase):
    """Phrases of the first page."""

    TITLE = ("Samenvatting", "Summary")
    OUTCOME = ("Wat kwam eruit?", "What came of it?")
    FINDINGS = ("Wat valt op?", "What stands out?")
    ASK = ("Om te bespreken", "To talk about")
    OPGAVE = ("Opgave", "Challenge")
    FIELD = ("Vak", "Field")
    BEST = ("Sterkste les", "Strongest lesson")
    LEAST = ("Minst aan bod", "Least present")
    WHEN = ("Gespeeld op", "Played on")
    LEVEL = ("Niveau", "Level")
    ROUNDS = ("Rondes", "Rounds")
    TABLES = ("Tafels", "Tables")
    PLAYERS = ("Spelers", "Players")
    LONG = ("Speeltijd", "Playing time")
    STEPS = ("Stappen", "Steps")
    PIVOT = ("{table}. {happened} {otherwise}", "{table}. {happened} {otherwise}")
    SEEN = ("{table}: {name}. {seen}", "{table}: {name}. {seen}")
    BROKEN = (
        "{broken} van de {count} afspraken werden niet nagekomen.",
        "{broken} of {count} promises were not kept.",
    )
    ALL_KEPT = ("Alle {count} afspraken zijn nagekomen.", "All {count} promises were kept.")


class TogetherText(Phrase):
    """What all tables settled, and what the organisation became."""

    RANKING = ("Wat ging voor?", "What came first?")
    RANKING_SAYS = (
        "Van de twee belangrijkste opgaven waren er {count} gelijk.",
        "Of the two main challenges, {count} were the same.",
    )
    EXECUTIVES = ("Bestuur", "Executive")
    OTHERS = ("De anderen", "The others")
    TAKEN_BY = ("Gekozen door", "Chosen by")
    PLACE = ("plek {place}", "place {place}")
    AGENDA = ("De koersagenda", "The agenda of goals")
    AGENDA_NOT = ("De koersagenda is niet vastgesteld.", "The agenda of goals was not adopted.")
    GOAL = ("Doel", "Goal")
    OF_TABLES = ("Van", "Of")
    POWER = ("Realisatiekracht", "Realisation power")
    POWER_SAYS = (
        "In de laatste meting telde uw voortgang × {power}.",
        "At the last reading your progress counted × {power}.",
    )
    POWER_NOT = ("De matrix is nog niet gemeten.", "The matrix was not measured yet.")
    WHEN = ("Wanneer", "When")
    FACTOR = ("Voortgang ×", "Progress ×")
    STRUCTURE = ("Structuur", "Structure")
    BEHAVIOUR = ("Gedrag", "Behaviour")
    AT_END = ("Aan het eind", "In the end")
    HALFWAY = ("Halverwege", "Half-way")
    CELL_LINE = ("{points} van 2", "{points} of 2")
    EMPTY = ("Leeg gebleven. Helpt: {hint}", "Stayed empty. Helps: {hint}")
    MOVES = ("Wanneer schoof u?", "When did you move?")
    MOVES_SAY = (
        "Er waren {count} verschuivingen. {still} van de 6 schuiven bleven staan.",
        "There were {count} moves. {still} of 6 sliders stayed where they were.",
    )
    BEFORE = ("Vooraf", "Before")
    TOWARDS = ("Naar", "Towards")
    CHANGE = ("Hoeveel", "How much")
    WHY = ("Waardoor", "Because of")
    ADVISER = ("De beleidsadviseur", "The policy adviser")
    ADVISER_SAYS = ("Er waren drie toekomsten voor {person}.", "{person} had three futures.")
    FUTURE = ("Gekozen", "Chosen")
    SAID = ("Antwoord", "Answer")
    BROUGHT = ("Dat bracht", "It brought")
    OTHER_FUTURES = ("Niet gekozen", "Not chosen")
    NO_FUTURE = ("geen keuze", "no choice")
    STEP_IN = ("Ingrijpen", "Stepping in")
    STEP_IN_SAYS = (
        "{count} keer greep Bestuur in. Elke tafel mocht het één keer.",
        "Executive stepped in {count} times. Each table could do so once.",
    )
    STEP_IN_ONCE = (
        "Eén keer greep Bestuur in. Elke tafel mocht het één keer.",
        "Executive stepped in once. Each table could do so once.",
    )
    STEP_IN_NOT = (
        "Bestuur greep niet in. Elke tafel mocht het één keer.",
        "Executive did not step in. Each table could do so once.",
    )
    AT_ONCE = ("Meteen", "At once")


class WorkText(Phrase):
    """What a table thought up, filled in and changed of its plan."""

    OWN = ("Zelf bedacht", "Thought up yourself")
    OWN_SAYS = (
        "Van {count} eigen ideeën gingen er {begun} lopen.",
        "Of {count} ideas of your own, {begun} got going.",
    )
    IDEA = ("Idee", "Idea")
    WHERE = ("Waar", "Where")
    WITH_WHOM = ("Met wie", "With whom")
    FOR_WHAT = ("Voor welk doel", "For which goal")
    BECAME = ("Wat werd het?", "What became of it?")
    DROPPED = ("weer weggelegd", "put aside again")
    UNPLANNED = ("niet in het plan", "not in the plan")
    PLANNED = ("in het plan, niet begonnen", "in the plan, not begun")
    CANVAS = ("Het canvas", "The canvas")
    CANVAS_SAYS = (
        "{filled} van de {count} blokken gevuld. {changed} veranderden onderweg.",
        "{filled} of {count} blocks filled. {changed} changed on the way.",
    )
    BLOCK = ("Blok", "Block")
    AT_START = ("Aan het begin", "At the start")
    AT_END = ("Aan het eind", "In the end")
    LEARNED = ("Tussentijds leren", "Learning half-way")
    REASON = ("Waarom het plan veranderde", "Why the plan changed")
    TOGETHER = ("Samen verder", "On together")
    TOGETHER_WITH = ("{work} + {theirs} ({table})", "{work} + {theirs} ({table})")
    STOPPED = ("Gestopt", "Stopped")
    UNCHANGED = ("Het plan bleef zoals het was.", "The plan stayed as it was.")
    CHANGED = ("Het plan is aangepast.", "The plan was changed.")
    PLAIN = ("Kletskoek!", "Nonsense!")
    ABOUT = ("Over", "About")
    SAID_PLAINLY = ("Gewoon gezegd", "Said plainly")
    VERDICT = ("Leefwereld", "Lifeworld")
    IS_PLAIN = ("snapt het", "gets it")
    NOT_PLAIN = ("nog niet helder", "not clear yet")
    LET_BE = ("liet het zo", "left it")


class ConsideredText(Phrase):
    """What was tried and taken back."""

    NOTHING = ("Er werd niets teruggedraaid.", "Nothing was undone.")
    SAYS = (
        "Dit is geprobeerd en teruggedraaid. Het telde niet mee.",
        "This was tried and undone. It did not count.",
    )
    AFTER = ("Na stap {step}", "After step {step}")
    AT_START = ("Aan het begin", "At the start")
    STANDS = ("Daarna wel: {what}", "Done in the end: {what}")


class SourceText(Phrase):
    """Where the figures come from."""

    TITLE = ("Verantwoording", "Where this comes from")
    FIGURE = ("Figuur", "Figure")
    SOURCE = ("Bron", "Source")
    FOOTER = ("Bron: dit spel, stap 1 tot en met {step}", "Source: this game, steps 1 to {step}")
    CASUS = ("Casus", "Case")
    SESSION = ("Kenmerk van het spel", "Mark of the game")
    RULES = ("Regels", "Rules")
    VERSION = ("Versie van Speelveld", "Version of Speelveld")
    SEED = ("Lot", "Luck")
    HOW = ("Hoe is dit gemaakt?", "How was this made?")
    HOW_LINE = (
        "Elke zin en elk cijfer komt uit het bestand van dit spel. Bij elke regel staat de stap.",
        "Every sentence and figure comes from the file of this game. Each line names its step.",
    )
    MODEL_LINE = (
        "Wat er anders had kunnen gaan, rekent een model uit. Het model is een vereenvoudiging.",
        "What might have gone otherwise is worked out by a model. A model simplifies.",
    )
    PEOPLE_LINE = (
        "Er staan alleen rollen en tafels in, geen namen van spelers.",
        "There are only roles and tables in it, no names of players.",
    )
