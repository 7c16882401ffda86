"""Chairs, levels, formats, steps, framing, tensions and the SRM matrix."""

from collections.abc import Mapping

from game.model.terms import Aim, Framing, Level, Seat, Step, Tension
from game.text.language import Both

SEATS: Mapping[Seat, Both] = {
    Seat.LIFEWORLD: Both("Leefwereld", "Lifeworld"),
    Seat.DELIVERY: Both("Uitvoering", "Delivery"),
    Seat.POLICY: Both("Beleid", "Policy"),
    Seat.EXECUTIVE: Both("Bestuur", "Executive"),
}
SEAT_LINES: Mapping[Seat, Both] = {
    Seat.LIFEWORLD: Both(
        "U spreekt eerst. U kijkt met de ogen van bewoners.",
        "You speak first. You look through residents' eyes.",
    ),
    Seat.DELIVERY: Both(
        "U kiest de route en wat u daar doet.", "You choose the route and what you do there."
    ),
    Seat.POLICY: Both("U stelt de rol voor.", "You propose the role."),
    Seat.EXECUTIVE: Both("U gaat over doelen en geld.", "You decide on goals and money."),
}
LEVELS: Mapping[Level, Both] = {
    Level.ENTRY: Both("Instap", "Entry"),
    Level.STANDARD: Both("Standaard", "Standard"),
    Level.DEEPENING: Both("Verdieping", "Deepening"),
}
LEVEL_LINES: Mapping[Level, Both] = {
    Level.ENTRY: Both(
        "Vier rollen, zes of zeven acties. Voor de eerste keer.",
        "Four roles, six or seven actions. For a first time.",
    ),
    Level.STANDARD: Both(
        "Zeven rollen, een plan en de raad.", "Seven roles, a plan and the council."
    ),
    Level.DEEPENING: Both(
        "Alles, ook de eigen organisatie.", "Everything, your own organisation too."
    ),
}
FORMATS: Mapping[int, Both] = {
    10: Both("Oefenronde", "Practice round"),
    60: Both("Een uur", "One hour"),
    90: Both("Anderhalf uur", "An hour and a half"),
    120: Both("Twee uur", "Two hours"),
    165: Both("Een middag", "An afternoon"),
}
STEPS: Mapping[Step, Both] = {
    Step.INTRO: Both("Begin", "Start"),
    Step.EXPLORE: Both("Verkennen", "Explore"),
    Step.PRIORITISE: Both("Prioriteren", "Prioritise"),
    Step.CHOOSE: Both("Opgave kiezen", "Choose challenge"),
    Step.FORMULATE: Both("Opgave", "Challenge"),
    Step.PLAN: Both("Plan", "Plan"),
    Step.KOERSAGENDA: Both("Koersagenda", "Course agenda"),
    Step.PLAY: Both("Spelen", "Play"),
    Step.ROUND_END: Both("Doorwerking", "Consequences"),
    Step.LEARN: Both("Leren", "Learn"),
    Step.END: Both("Uitkomst", "Outcome"),
}
FRAMINGS: Mapping[Framing, Both] = {
    Framing.OPPORTUNITY: Both("Als kans", "As an opportunity"),
    Framing.PROBLEM: Both("Als probleem", "As a problem"),
    Framing.TASK: Both("Als taak", "As a task"),
}
AIMS: Mapping[Aim, Both] = {
    Aim.EFFECT: Both("Iets wat mensen merken", "Something people notice"),
    Aim.PRODUCT: Both("Iets wat wij maken", "Something we make"),
}
TENSIONS: Mapping[Tension, tuple[Both, Both]] = {
    Tension.VISION: (
        Both("Wij hebben de visie", "The vision is ours"),
        Both("Het initiatief ligt elders", "The initiative lies elsewhere"),
    ),
    Tension.LETTING_GO: (
        Both("Wij zijn verantwoordelijk", "We are responsible"),
        Both("Wij laten los", "We let go"),
    ),
    Tension.PARTNERSHIP: (
        Both("Wij geven opdracht", "We commission"),
        Both("Wij zijn partner", "We are a partner"),
    ),
    Tension.MONEY: (
        Both("Wij sparen geld", "We save money"),
        Both("Wij steken er geld in", "We put money in"),
    ),
    Tension.EXPERTISE: (
        Both("Wij zijn de experts", "We are the experts"),
        Both("Wij leggen verbanden", "We make connections"),
    ),
    Tension.SUPPORT_STAFF: (
        Both("Bedrijfsvoering bewaakt", "Operations guard"),
        Both("Bedrijfsvoering helpt mee", "Operations help out"),
    ),
}
"""The two ends of each slider: beheersmatig (0) and vernieuwend (10), rules 2.8."""
SRM_ROWS: Mapping[str, Both] = {
    "direct": Both("Richten", "Direct"),
    "organise": Both("Inrichten", "Organise"),
    "perform": Both("Verrichten", "Perform"),
}
SRM_COLUMNS: Mapping[str, Both] = {
    "strategy": Both("Strategie en doelen", "Strategy and goals"),
    "governance": Both("Besturing en organisatie", "Governance and organisation"),
    "leadership": Both("Leiderschap en gedrag", "Leadership and behaviour"),
}
SRM_HINTS: Mapping[str, Both] = {
    "direct_strategy": Both("een waarom van buiten", "a why from outside"),
    "organise_strategy": Both("een indicator, uitgewerkt", "an indicator, worked out"),
    "perform_strategy": Both("evalueren met indicator", "evaluating with an indicator"),
    "direct_governance": Both("een gedragen koersagenda", "an agenda with backing"),
    "organise_governance": Both("klusteam of mandaat", "task team or mandate"),
    "perform_governance": Both("een besluit van de raad", "a council decision"),
    "direct_leadership": Both("een bestuurder die meegaat", "an executive who comes along"),
    "organise_leadership": Both("medewerkers meenemen", "engaging staff"),
    "perform_leadership": Both("een aangekondigde rolwissel", "an announced role switch"),
}
"""What fills each cell of the matrix, in a few words."""
