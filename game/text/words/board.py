"""Places, people and things of the town: what the closed lists are called."""

from collections.abc import Mapping

from game.model.terms import Circle, EncounterKind, Flag, PlaceKind, Scale, WorkKind
from game.text.language import Both

PLACE_KINDS: Mapping[PlaceKind, Both] = {
    PlaceKind.KITCHEN_TABLE: Both("keukentafel", "kitchen table"),
    PlaceKind.COMMUNITY_CENTRE: Both("buurthuis", "community centre"),
    PlaceKind.SQUARE: Both("plein", "square"),
    PlaceKind.SHOP: Both("winkel", "shop"),
    PlaceKind.SCHOOL: Both("school", "school"),
    PlaceKind.DOCTOR: Both("huisarts", "doctor"),
    PlaceKind.NEIGHBOURHOOD_TEAM: Both("wijkteam", "neighbourhood team"),
    PlaceKind.COUNTER: Both("loket", "counter"),
    PlaceKind.THEME_TABLE: Both("thematafel", "theme table"),
    PlaceKind.OPERATIONS: Both("bedrijfsvoering", "operations"),
    PlaceKind.TOWN_HALL: Both("gemeentehuis", "town hall"),
    PlaceKind.COUNCIL_CHAMBER: Both("raadzaal", "council chamber"),
    PlaceKind.PARTNER: Both("partner", "partner organisation"),
    PlaceKind.SPORTS_GROUND: Both("sportveld", "sports ground"),
    PlaceKind.HOUSE_OF_WORSHIP: Both("gebedshuis", "house of worship"),
    PlaceKind.PARK: Both("park", "park"),
    PlaceKind.ONLINE: Both("online", "online"),
}
CIRCLES: Mapping[Circle, Both] = {
    Circle.RESIDENT: Both("inwoner", "resident"),
    Circle.INFORMAL_CARER: Both("mantelzorger", "informal carer"),
    Circle.VOLUNTEER: Both("vrijwilliger", "volunteer"),
    Circle.ENTREPRENEUR: Both("ondernemer", "entrepreneur"),
    Circle.PROFESSIONAL: Both("professional", "professional"),
    Circle.OFFICIAL: Both("ambtenaar", "official"),
    Circle.EXECUTIVE: Both("bestuurder", "executive"),
    Circle.COUNCILLOR: Both("volksvertegenwoordiger", "councillor"),
}
SCALES: Mapping[Scale, Both] = {
    Scale.NEIGHBOURHOOD: Both("Buurt", "Neighbourhood"),
    Scale.MUNICIPALITY: Both("Gemeente", "Municipality"),
    Scale.REGION: Both("Regio", "Region"),
}
WORK_KINDS: Mapping[WorkKind, Both] = {
    WorkKind.PILOT: Both("proef", "pilot"),
    WorkKind.SCALED: Both("opgeschaald", "scaled up"),
    WorkKind.ROLL_OUT: Both("uitrol", "roll-out"),
    WorkKind.QUICK_FIX: Both("ingreep", "quick fix"),
}
ENCOUNTER_KINDS: Mapping[EncounterKind, Both] = {
    EncounterKind.OPPORTUNITY: Both("Kans", "Opportunity"),
    EncounterKind.SETBACK: Both("Uitdaging", "Setback"),
}
FLAGS: Mapping[Flag, Both] = {
    Flag.SAFETY_NET: Both("vangnet", "safety net"),
    Flag.BARRIER: Both("drempel", "barrier"),
    Flag.CONFLICT: Both("botsende belangen", "clashing interests"),
    Flag.INITIATIVE: Both("initiatief", "initiative"),
    Flag.ACUTE: Both("spoed", "urgent"),
}
FLAG_LINES: Mapping[Flag, tuple[Both, Both]] = {
    Flag.SAFETY_NET: (
        Both("Er is een vangnet.", "There is a safety net."),
        Both("Er is geen vangnet.", "There is no safety net."),
    ),
    Flag.BARRIER: (
        Both("Er staat een drempel in de weg.", "A barrier is in the way."),
        Both("De drempel is weg.", "The barrier is gone."),
    ),
    Flag.CONFLICT: (
        Both("Er botsen belangen.", "Interests clash."),
        Both("De belangen botsen niet meer.", "Interests no longer clash."),
    ),
    Flag.INITIATIVE: (
        Both("Bewoners begonnen zelf iets.", "People started something themselves."),
        Both("Er loopt nu geen initiatief.", "No initiative is under way now."),
    ),
    Flag.ACUTE: (
        Both("Dit kan niet wachten.", "This cannot wait."),
        Both("Er is geen haast meer.", "There is no rush any more."),
    ),
}
"""What a flag tells when it goes on, and when it goes off."""
DOMAINS: Mapping[str, Both] = {
    "bestuur": Both("bestuur", "government"),
    "communicatie": Both("communicatie", "communication"),
    "cultuur": Both("cultuur", "culture"),
    "economie": Both("economie", "economy"),
    "financien": Both("financiën", "finance"),
    "jeugd": Both("jeugd", "youth"),
    "onderwijs": Both("onderwijs", "education"),
    "openbare_ruimte": Both("openbare ruimte", "public space"),
    "recht": Both("recht", "law"),
    "sport": Both("sport", "sports"),
    "veiligheid": Both("veiligheid", "safety"),
    "vervoer": Both("vervoer", "transport"),
    "welzijn": Both("welzijn", "welfare"),
    "werk": Both("werk", "work"),
    "werk_inkomen": Both("werk en inkomen", "work and income"),
    "wonen": Both("wonen", "housing"),
    "zorg": Both("zorg", "care"),
}
"""Domains that casussen use most; another word is shown as the author wrote it."""
