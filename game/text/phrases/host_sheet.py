"""The facilitator's own sheet: what to say, what comes, what nobody in the room sees."""

from game.text.language import Phrase


class SheetText(Phrase):
    """Phrases of the facilitator's sheet."""

    TITLE = "Spelleider", "Facilitator"
    OPEN = "Spelleidersblad", "Facilitator's sheet"
    SWAP = "Wissel schermen", "Swap displays"
    WAITING = (
        "Hier staan uw notities zodra het spel loopt.",
        "Your notes stand here once the game runs.",
    )
    NOW = "Zeg of vraag", "Say or ask"
    NEXT = "Straks", "Next"
    WATCH = "Let op", "Watch"
    ALL_WELL = "Niets bijzonders.", "Nothing special."
    NOTES = "Alleen voor u", "For your eyes only"
    SOON = "Alleen voor u: dit komt zo", "For your eyes only: this is next"
    TABLES = "Waar is iedereen?", "Where is everybody?"
    REMARKS = "Uw notities en bladwijzers", "Your notes and bookmarks"
    NO_REMARKS = (
        "Nog geen. Wat u noteert, staat hier en komt terug in de nabespreking.",
        "None yet. What you note stands here and comes back in the debrief.",
    )
    BOOKMARK = "Bladwijzer", "Bookmark"
    AT_ONCE = "meteen", "at once"
    NOTHING = "niets", "nothing"
    BACK_TO = "Terug naar", "Back to"

    NO_MOMENTS = (
        "Na de eerste stap staat hier waar u naar terug kunt.",
        "After the first step this shows where you can go back to.",
    )

    STEP_AHEAD = "Hierna: {step}.", "After this: {step}."
    ENCOUNTER_AHEAD = "Hier wacht: “{title}”.", "Waiting here: “{title}”."
    NEWS_AHEAD = "Nieuws in ronde {round}: “{title}”.", "News in round {round}: “{title}”."
    LATER_AHEAD = "Komt terug: “{option}” ({table}).", "Comes back: “{option}” ({table})."
    PROMISE_AHEAD = "Afspraak met {name} loopt nu af.", "The promise to {name} falls due now."
    ROUNDS_AHEAD = "Er komen {rounds} rondes.", "There are {rounds} rounds to come."
    ROUNDS_LEFT = "Nog {rounds} rondes hierna.", "{rounds} rounds after this one."
    ROUND_LEFT = "Nog één ronde hierna.", "One more round after this one."
    LAST_ROUND = "Dit is de laatste ronde.", "This is the last round."
    LEARNING_AHEAD = "Na deze ronde: even stilstaan.", "After this round: half-time."

    STEP_OVER = "Deze stap loopt {minutes} min uit.", "This step runs {minutes} min over."
    UNSEEN = "Al twee rondes niet gesproken: {names}.", "Not met for two rounds: {names}."
    NEVER_SEEN = "Nog nooit gesproken: {names}.", "Never met yet: {names}."
    TIRED = "{name} is bijna op.", "{name} is nearly worn out."
    WAITING_FOR = "De anderen wachten op {table}.", "The others wait for {table}."
    LOW_SUPPORT = (
        "Draagvlak is laag. Bij 0 grijpt de raad in.",
        ("Support is low. At 0 the council steps in."),
    )
    LOW_LEGALITY = (
        "Rechtmatigheid is laag: de rekenkamer kijkt mee.",
        ("Legality is low: the audit office is watching."),
    )
    HIGH_WORRY = (
        "De zorgen zijn groot bij {table}: er dreigt schade.",
        ("Worries run high at {table}: harm is near."),
    )
