"""Prioriteren: two rankings that slide together, and choosing an opgave."""

from game.text.language import Phrase


class PrioritiseText(Phrase):
    """Phrases of the double brainstorm and of choosing."""

    TITLE = ("Wat gaat voor?", "What comes first?")
    SUBTITLE = ("Eerst stil kiezen, dan vergelijken.", "First choose in silence, then compare.")
    EXECUTIVES = ("Bestuur", "Executive")
    OTHERS = ("De anderen", "The others")
    EXECUTIVES_TURN = (
        "Bestuur kiest. De rest is even stil.",
        "Executive chooses. Silence please.",
    )
    OTHERS_TURN = ("Nu kiezen de anderen.", "Now the others choose.")
    COMPARE = ("Schuif ze samen", "Slide them together")
    SHARED_TWO = (
        "Twee dezelfde. Dat geeft draagvlak en zin.",
        "Two the same. That brings support and drive.",
    )
    SHARED_TWO_ENTRY = ("Twee dezelfde. Dat begint goed.", "Two the same. A good start.")
    SHARED_ONE = ("Eén dezelfde. Daar kunt u op bouwen.", "One the same. You can build on that.")
    SHARED_NONE = (
        "Geen enkele dezelfde. Dat is pas een gesprek waard.",
        "None the same. Now that is worth a talk.",
    )
    TALK_ABOUT_GAP = ("Waar zit het verschil, en waarom?", "Where do you differ, and why?")
    GAP = (
        "“{opgave}”: bij Bestuur plek {first}, bij de anderen {second}. Waarom?",
        "“{opgave}”: place {first} for Executive, {second} for the others. Why?",
    )
    NO_GAP = (
        "Geen enkel verschil. Wie ziet het toch anders?",
        "No difference at all. Who sees it otherwise after all?",
    )
    CHOOSE_TITLE = ("Welke opgave pakt u op?", "Which challenge do you take up?")
    CHOOSE_SUBTITLE = (
        "Bestuur beslist: zeg in één zin waarom, en tik op een kaart.",
        "Executive decides: say why in one sentence, and tap a card.",
    )
    CHOOSE_TOGETHER = (
        "Kies samen: zeg in één zin waarom, en tik op een kaart.",
        "Choose together: say why in one sentence, and tap a card.",
    )
    ALSO_TAKEN = ("Ook van {table}", "Also for {table}")
    FOR_WHOM = ("Voor {people}", "For {people}")
