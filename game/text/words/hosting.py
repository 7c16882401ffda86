"""What the room hears at each step, and what the facilitator can do or say now."""

from collections.abc import Mapping

from game.model.terms import Step, Turn
from game.text.language import Both

STEP_INTROS: Mapping[Step, Both] = {
    Step.INTRO: Both("Nu: even kijken waar we zijn.", "Now: let us see where we are."),
    Step.EXPLORE: Both(
        "Nu: naar buiten. Wat speelt er echt?", "Now: go out. What is really going on?"
    ),
    Step.PRIORITISE: Both(
        "Nu: eerst stil kiezen, dan vergelijken.", "Now: choose in silence, then compare."
    ),
    Step.CHOOSE: Both("Nu: elke tafel kiest één opgave.", "Now: each table picks one challenge."),
    Step.FORMULATE: Both("Nu: zeg het in uw eigen woorden.", "Now: say it in your own words."),
    Step.PLAN: Both(
        "Nu: maak een schets. Perfect hoeft niet.", "Now: make a sketch. It need not be perfect."
    ),
    Step.KOERSAGENDA: Both(
        "Nu: Bestuur stelt de doelen vast. Eén keer stemmen.",
        "Now: Executive adopts the goals. One vote.",
    ),
    Step.PLAY: Both("Nu: spelen. Eerst kiezen, dan doen.", "Now: play. First choose, then do."),
    Step.ROUND_END: Both("Nu: zien wat het deed.", "Now: see what it did."),
    Step.LEARN: Both(
        "Nu: eerst stil nadenken, dan bijstellen.", "Now: think in silence, then adjust."
    ),
    Step.END: Both("Nu: terugkijken. Wat bleef er?", "Now: look back. What stayed?"),
}
TURN_INTROS: Mapping[Turn, Both] = {
    Turn.BUSY: Both("Nu: samen aan het werk.", "Now: work together."),
    Turn.ROLE: Both("Nu: eerst stil, dan praten.", "Now: silence first, then talk."),
    Turn.ROUTE: Both("Nu: op pad. Waar gaat u heen?", "Now: set out. Where do you go?"),
    Turn.ENCOUNTER: Both(
        "Nu: een ontmoeting. Leefwereld spreekt eerst.",
        "Now: an encounter. Lifeworld speaks first.",
    ),
    Turn.READY: Both("Klaar. Even wachten op de rest.", "Ready. Wait for the others."),
}
STEP_HINTS: Mapping[Step, Both] = {
    Step.INTRO: Both(
        "Lees de inleiding hardop voor. Stel dan de vraag en laat drie mensen antwoorden.",
        "Read the introduction aloud. Then ask the question and let three people answer.",
    ),
    Step.EXPLORE: Both(
        "Laat elke tafel kiezen waar zij heen gaat. Lees de signalen voor, zonder uitleg.",
        "Let each table choose where to go. Read the signals aloud, without comment.",
    ),
    Step.PRIORITISE: Both(
        "Vraag Bestuur eerst, in stilte. Dan de anderen. Vraag daarna: waar zit het verschil?",
        "Ask Executive first, in silence. Then the others. Ask: where do you differ?",
    ),
    Step.CHOOSE: Both(
        "Laat elke tafel in één zin zeggen waarom. Twee tafels mogen hetzelfde kiezen.",
        "Let each table say why in one sentence. Two tables may choose the same.",
    ),
    Step.FORMULATE: Both(
        "Vraag: wie merkt straks wat, en waar? Typ hun woorden, niet de uwe.",
        "Ask: who will notice what, and where? Type their words, not yours.",
    ),
    Step.PLAN: Both(
        "Houd het klein. Vraag: wat zou u weglaten als u maar één ding mocht doen?",
        "Keep it small. Ask: what would you drop if you could do one thing?",
    ),
    Step.KOERSAGENDA: Both(
        "Laat Bestuur de doelen hardop lezen. Leefwereld steekt stil een hand op. Tel en typ.",
        "Let Executive read the goals aloud. Lifeworld raises hands in silence. Count, and type.",
    ),
    Step.PLAY: Both(
        "Geef elke tafel tijd. Wie klaar is, luistert mee.",
        "Give each table time. Who is ready, listens.",
    ),
    Step.ROUND_END: Both(
        "Lees de regels rustig voor. Vraag: wat had u niet verwacht?",
        "Read the lines slowly. Ask: what did you not expect?",
    ),
    Step.LEARN: Both(
        "Stel de drie vragen. Eén minuut stil. Vraag dan wat u verandert.",
        "Ask the three questions. One minute of silence. Then ask what changes.",
    ),
    Step.END: Both(
        "Laat iedereen één woord zeggen. Zeg: u bent weer uzelf.",
        "Let everybody say one word. Say: you are yourself again.",
    ),
}
TURN_HINTS: Mapping[Turn, Both] = {
    Turn.BUSY: Both(
        "Loop langs de tafel. Zeg niets, tenzij iemand vastzit.",
        "Walk by. Say nothing, unless somebody is stuck.",
    ),
    Turn.ROLE: Both(
        "Dertig seconden stil. Iedereen een kaart omhoog. Tel, en typ het in.",
        "Thirty seconds of silence. Everybody raises a card. Count, and type it in.",
    ),
    Turn.ROUTE: Both(
        "Vraag Uitvoering: waar gaat u heen, en wie treft u daar?",
        "Ask Delivery: where do you go, and whom do you meet there?",
    ),
    Turn.ENCOUNTER: Both(
        "Lees de kaart voor. Vraag Leefwereld eerst: wat merkt iemand hiervan?",
        "Read the card aloud. Ask Lifeworld first: what would somebody notice?",
    ),
    Turn.READY: Both(
        "Vraag aan wie klaar is: welke rol zou u nu kiezen bij de buren?",
        "Ask who is ready: which role would you choose at the next table?",
    ),
}
LEARNING_QUESTIONS: tuple[Both, Both, Both] = (
    Both("Gaat het zoals bedacht?", "Is it going as planned?"),
    Both("Zijn de prioriteiten goed?", "Are the priorities right?"),
    Both("Merkt iemand er iets van?", "Does anybody notice anything?"),
)
