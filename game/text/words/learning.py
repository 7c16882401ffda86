"""Tussentijds leren: why a plan changes, and the three futures of the beleidsadviseur."""

from collections.abc import Mapping

from game.model.terms import Future, PlanReason
from game.text.language import Both

PLAN_REASONS: Mapping[PlanReason, Both] = {
    PlanReason.NOT_AS_PLANNED: Both("Het loopt anders", "It goes differently"),
    PlanReason.PRIORITIES: Both("Iets anders gaat voor", "Something else comes first"),
    PlanReason.UNNOTICED: Both("Niemand merkt het", "Nobody notices"),
}
FUTURES: Mapping[Future, tuple[Both, Both]] = {
    Future.POLITICAL: (
        Both("Strategisch en politiek", "Strategic and political"),
        Both(
            "Zit dicht bij het bestuur en denkt de koers mee uit.",
            "Sits close to the executive and helps to set the course.",
        ),
    ),
    Future.MANAGEMENT: (
        Both("Management en aanbieders", "Management and providers"),
        Both(
            "Houdt partijen en afspraken bij elkaar.",
            "Keeps parties and agreements together.",
        ),
    ),
    Future.FACILITATING: (
        Both("Faciliterend", "Facilitating"),
        Both(
            "Zit naast mensen die al iets doen.",
            "Sits beside people who are already doing something.",
        ),
    ),
}
"""The name of each future, and what the work becomes."""
ANSWERS: Mapping[tuple[Future, bool], Both] = {
    (Future.POLITICAL, True): Both(
        "Een kans. Dan hoor ik de vraag vóórdat het antwoord vaststaat.",
        "A chance. Then I hear the question before the answer is settled.",
    ),
    (Future.POLITICAL, False): Both(
        "Een bedreiging. Nog een stuk voor morgen negen uur, en ik val om.",
        "A threat. One more paper for nine tomorrow, and I fall over.",
    ),
    (Future.MANAGEMENT, True): Both(
        "Een kans. Ik ken ze allemaal. Nu bellen ze misschien terug.",
        "A chance. I know them all. Now they may even call back.",
    ),
    (Future.MANAGEMENT, False): Both(
        "Een bedreiging. Mijn agenda is nu al een overleg over mijn agenda.",
        "A threat. My diary is already a meeting about my diary.",
    ),
    (Future.FACILITATING, True): Both(
        "Een kans. Ik wil al jaren weten wie mijn nota's moet uitvoeren.",
        "A chance. For years I have wondered who has to carry out my memos.",
    ),
    (Future.FACILITATING, False): Both(
        "Een bedreiging. Naast mensen zitten kost kracht. Die heb ik even niet.",
        "A threat. Sitting beside people takes strength. I have none just now.",
    ),
}
"""What the beleidsadviseur says of a future: with energy left, and without."""
