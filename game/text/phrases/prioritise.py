"""Prioriteren: two rankings that slide together, and choosing an opgave."""

from game.text.language import Phrase


class PrioritiseText(Phrase):
    """Phrases of the double brainstorm and of choosing."""

    TITLE = ("Wat gaat voor?", "What comes first?")
    SUBTITLE = ("Eerst stil kiezen, dan vergelijken.", "First choose in silence, then compare.")
    EXECUTIVES = ("Bestuur", "Executive")
    OTHERS = ("De anderen", "The others")
    EXECUTIVES_TURN = (
        "Wie speelt vandaag Bestuur? Die kiest nu. De rest is even stil.",
        "Who plays Executive today? They choose now. Silence please.",
    )
    EXECUTIVES_TOGETHER = (
        "Eén bestuurder per tafel. Zij kiezen nu samen. De rest is even stil.",
        "One Executive a table. They choose together now. Silence please.",
    )
    OTHERS_TURN = ("Nu kiezen de anderen, samen.", "Now the others choose, together.")
    TOP_COUNTS = (
        "Tik op volgorde. Plek 1 en 2 tellen straks.",
        "Tap in order. Places 1 and 2 will count.",
    )
    COMPARE = ("Schuif ze samen", "Slide them together")
    SHARED_TWO = (
        "Bij allebei dezelfde twee bovenaan. Dat geeft draagvlak en zin.",
        "The same two at the top for both. That brings support and drive.",
    )
    SHARED_TWO_ENTRY = (
        "Bij allebei dezelfde twee bovenaan. Dat begint goed.",
        "The same two at the top for both. A good start.",
    )
    SHARED_ONE = (
        "Eén opgave staat bij allebei bovenaan. Daar kunt u op bouwen.",
        "One challenge is at the top for both. You can build on that.",
    )
    SHARED_NONE = (
        "Bovenaan staat niets gelijk. Dat is pas een gesprek waard.",
        "Nothing at the top is the same. Now that is worth a talk.",
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
