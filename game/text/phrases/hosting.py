"""The facilitator and the clock: where the group stands, and what can be decided about time."""

from game.text.language import Phrase


class HostText(Phrase):
    """Phrases of the panel behind the clock."""

    TITLE = "Hoe staat het met de tijd?", "How are we doing for time?"
    ON_TIME = "U ligt op schema.", "You are on schedule."
    EARLY = "U hebt {minutes} min speling.", "You have {minutes} min to spare."
    LATE = "U loopt {minutes} min uit.", "You run {minutes} min late."
    KEPT = (
        "Het nagesprek houdt zijn {minutes} min. De klok doet niets vanzelf.",
        "The debrief keeps its {minutes} min. The clock does nothing by itself.",
    )
    LEFT = (
        "Zo blijft er {left} van de {minutes} min over voor het nagesprek.",
        "This way {left} of the {minutes} min are left for the debrief.",
    )
    PRACTICE = "De klok doet niets vanzelf.", "The clock does nothing by itself."
    PACE = (
        "De laatste ronde duurde {minutes} min. Gepland was {planned}.",
        "The last round took {minutes} min. The plan was {planned}.",
    )
    PLAYED = "Gespeeld: {minutes} min", "Played: {minutes} min"
    TO_PLAY = "Nog te spelen: {minutes} min", "Still to play: {minutes} min"
    DEBRIEF = "Nagesprek: {minutes} min", "Debrief: {minutes} min"
    END = "einde {minutes} min", "end {minutes} min"

    MINUTE = "Minuut erbij", "One more minute"
    MINUTE_LINE = "Voor deze stap.", "For this step."
    DEFAULT = "{table} rondt af", "{table} finishes"
    DEFAULT_STEP = "Met wat er nu ligt.", "With what is there now."
    DEFAULT_OPGAVE = "Met: {opgave}", "With: {opgave}"
    DEFAULT_ROLE = "Met rol {number}: {role}", "With role {number}: {role}"
    DEFAULT_ROUTE = "U blijft staan en ontmoet wie daar is.", "You stay and meet who is there."
    DEFAULT_OPTION = (
        "Met antwoord {letter}, het goedkoopste.",
        "With answer {letter}, the cheapest.",
    )
    NO_DEFAULT = "Er is nu niets af te ronden.", "There is nothing to finish now."
    SKIP = "Delen overslaan", "Skip the sharing"
    SKIP_LINE = "Meteen zien wat de ronde deed.", "Straight to what the round did."
    NO_SHARING = "Er valt nu niets te delen.", "There is nothing to share now."
    CUT = "Een ronde minder", "One round fewer"
    CUT_LINE = (
        "Wordt {rounds} rondes. Geeft {minutes} min terug.",
        "Becomes {rounds} rounds. Gives back {minutes} min.",
    )
    GIVE = "Een ronde terug", "One round back"
    GIVE_LINE = (
        "Wordt {rounds} rondes. Kost {minutes} min.",
        "Becomes {rounds} rounds. Costs {minutes} min.",
    )
    CUT_HOW = (
        "Wie een ronde schrapt, verzet meer werk in de rondes die blijven.",
        "Cut a round, and the rounds that stay do more work.",
    )
    SETTLED = "{table} ging verder met de standaardkeuze.", "{table} went on by default."
    SKIPPED = "Het delen is overgeslagen.", "The sharing was skipped."
