"""The nineteen actions: name, and what they do in at most eight words."""

from collections.abc import Mapping

from game.model.terms import Action
from game.text.language import Both

ACTION_NAMES: Mapping[Action, Both] = {
    Action.LISTEN: Both("Luisteren", "Listen"),
    Action.INVITE: Both("Uitnodigen", "Invite"),
    Action.CONNECT: Both("Verbinden", "Connect"),
    Action.ASK_HELP: Both("Hulp vragen", "Ask for help"),
    Action.REPORT_BACK: Both("Terugkoppelen", "Report back"),
    Action.UNBURDEN: Both("Ontzorgen", "Give relief"),
    Action.AGREE_SAFETY_NET: Both("Vangnet afspreken", "Agree a safety net"),
    Action.ADOPT_INITIATIVE: Both("Initiatief omarmen", "Adopt an initiative"),
    Action.START_PILOT: Both("Proef starten", "Start a pilot"),
    Action.EVALUATE: Both("Evalueren", "Evaluate"),
    Action.SCALE_UP: Both("Opschalen", "Scale up"),
    Action.ROLL_OUT: Both("Uitrollen", "Roll out"),
    Action.ASK_DECISION: Both("Besluit vragen", "Ask for a decision"),
    Action.WRITE_MEMO: Both("Nota schrijven", "Write a memo"),
    Action.INTERNAL_MEETING: Both("Intern overleg", "Internal meeting"),
    Action.TAILOR_RULE: Both("Regel passend maken", "Tailor a rule"),
    Action.ENGAGE_STAFF: Both("Medewerkers meenemen", "Engage staff"),
    Action.GIVE_MANDATE: Both("Mandaat geven", "Give a mandate"),
    Action.HIRE_CONSULTANT: Both("Bureau inhuren", "Hire a consultant"),
}
ACTION_LINES: Mapping[Action, Both] = {
    Action.LISTEN: Both("U hoort wat hier speelt.", "You hear what goes on here."),
    Action.INVITE: Both("Iemand komt bij uw team.", "Somebody joins your team."),
    Action.CONNECT: Both("Uw team leert elkaar kennen.", "Your team gets to know each other."),
    Action.ASK_HELP: Both("U vraagt wat zij kunnen doen.", "You ask what they can do."),
    Action.REPORT_BACK: Both("U vertelt wat ervan kwam.", "You tell what came of it."),
    Action.UNBURDEN: Both("U neemt iemand een last af.", "You take a load off somebody."),
    Action.AGREE_SAFETY_NET: Both(
        "Als het misgaat, staat er iemand.", "If it goes wrong, somebody is there."
    ),
    Action.ADOPT_INITIATIVE: Both("U gaat mee met hun plan.", "You go along with their plan."),
    Action.START_PILOT: Both("U probeert iets in het klein.", "You try something small."),
    Action.EVALUATE: Both("U kijkt samen of het werkt.", "Together you see whether it works."),
    Action.SCALE_UP: Both("Wat werkt, maakt u groter.", "What works, you make bigger."),
    Action.ROLL_OUT: Both(
        "U voert het overal tegelijk in.", "You introduce it everywhere at once."
    ),
    Action.ASK_DECISION: Both("De raad zegt kort ja of nee.", "The council says yes or no."),
    Action.WRITE_MEMO: Both("U schrijft het netjes op.", "You put it on paper."),
    Action.INTERNAL_MEETING: Both("U praat bij met collega's.", "You catch up with colleagues."),
    Action.TAILOR_RULE: Both("U haalt een drempel weg.", "You take a barrier away."),
    Action.ENGAGE_STAFF: Both("Een collega meldt zich zelf aan.", "A colleague volunteers."),
    Action.GIVE_MANDATE: Both(
        "Het wijkteam mag zelf beslissen.", "The neighbourhood team may decide itself."
    ),
    Action.HIRE_CONSULTANT: Both(
        "Een bureau denkt mee. Niet gratis.", "A firm thinks along. Not for free."
    ),
}
ENTRY_EVALUATE_LINE = Both(
    "Werkt het? Dan maakt u het groter.", "Does it work? Then you make it bigger."
)
"""At entry one button evaluates and scales up (rules 2.2)."""
ACTION_WHERE: Mapping[Action, Both] = {
    Action.LISTEN: Both("buiten", "outside"),
    Action.INVITE: Both("waar iemand is", "where somebody is"),
    Action.CONNECT: Both("overal, met twee teamleden", "anywhere, with two members"),
    Action.ASK_HELP: Both("buiten", "outside"),
    Action.REPORT_BACK: Both("buiten", "outside"),
    Action.UNBURDEN: Both("keukentafel, wijkteam of loket", "kitchen table, team or counter"),
    Action.AGREE_SAFETY_NET: Both("wijkteam of huisarts", "neighbourhood team or doctor"),
    Action.ADOPT_INITIATIVE: Both("waar het initiatief leeft", "where the initiative lives"),
    Action.START_PILOT: Both("buiten", "outside"),
    Action.EVALUATE: Both("buiten met iemand, of binnen", "outside with somebody, or inside"),
    Action.SCALE_UP: Both("na een geslaagde evaluatie", "after an evaluation"),
    Action.ROLL_OUT: Both("gemeentehuis", "town hall"),
    Action.ASK_DECISION: Both("raadzaal", "council chamber"),
    Action.WRITE_MEMO: Both("gemeentehuis", "town hall"),
    Action.INTERNAL_MEETING: Both("binnen", "inside"),
    Action.TAILOR_RULE: Both("loket", "counter"),
    Action.ENGAGE_STAFF: Both("bedrijfsvoering", "operations"),
    Action.GIVE_MANDATE: Both(
        "gemeentehuis, als Bestuur het wil", "town hall, if Executive agrees"
    ),
    Action.HIRE_CONSULTANT: Both("gemeentehuis", "town hall"),
}
