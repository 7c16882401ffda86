"""Concretiseren: the DIN and the canvas on one screen, and the dreamteam."""

from game.text.language import Counted, Phrase


class PlanText(Phrase):
    """Phrases of the plan."""

    DIN_TITLE = ("Wat leidt waartoe?", "What leads to what?")
    DIN_OPGAVE = ("Opgave", "Challenge")
    DIN_GOALS = ("Doelen", "Goals")
    DIN_WORK = ("Inspanningen", "Activities")
    DIN_RESULT = ("Resultaat", "Result")
    DIN_LINES = (
        "Tik: erin of eruit. Dikke lijn: meeste kracht.",
        "Tap: in or out. Thick line: most strength.",
    )
    DIN_LEFT_OUT = (
        "Grijs telt niet mee: kies in blok Doelen.",
        "Grey does not count: pick in block Goals.",
    )
    CANVAS_TITLE = ("Ons plan", "Our plan")
    BLOCKS_READY = ("{done} van {all} blokken klaar", "{done} of {all} blocks ready")
    SKETCH_FREE = ("Schetsen kost niets.", "A sketch costs nothing.")
    POLISH_COSTS = (
        "Uitwerken kost {time} tijd uit ronde 1.",
        "Working it out takes {time} time of round 1.",
    )
    POLISH = ("Werk uit", "Work it out")
    POLISHED = ("Uitgewerkt", "Worked out")
    FINISH = ("Ons plan staat", "Our plan is ready")


class LinkedWork(Counted):
    """How many inspanningen of the plan serve a goal."""

    SERVING = (
        ("inspanning in uw plan hoort hierbij.", "inspanningen in uw plan horen hierbij."),
        ("activity in your plan belongs to it.", "activities in your plan belong to it."),
    )
