"""Concretiseren: the DIN and the canvas on one screen, and the dreamteam."""

from game.text.language import Phrase


class PlanText(Phrase):
    """Phrases of the plan."""

    DIN_TITLE = ("Wat leidt waartoe?", "What leads to what?")
    DIN_OPGAVE = ("Opgave", "Challenge")
    DIN_GOALS = ("Doelen", "Goals")
    DIN_WORK = ("Inspanningen", "Activities")
    DIN_RESULT = ("Resultaat", "Result")
    DIN_LINES = (
        "Dikke lijn: daar gaat de meeste kracht heen.",
        "A thick line: most strength goes there.",
    )
    DIN_EMPTY = ("Tik op een inspanning om die erbij te zetten.", "Tap an activity to put it in.")
    DIN_SMALL = (
        "Houd het klein. Te veel lijnen wordt spaghetti.",
        "Keep it small. Too many lines become spaghetti.",
    )
    LINK = ("Zet in het plan", "Put in the plan")
    UNLINK = ("Haal uit het plan", "Take out of the plan")
    LINKED = ("In het plan", "In the plan")
    CANVAS_TITLE = ("Ons plan", "Our plan")
    BLOCKS_READY = ("{done} van {all} blokken klaar", "{done} of {all} blocks ready")
    SKETCH_FREE = ("Schetsen kost niets.", "A sketch costs nothing.")
    POLISH_COSTS = (
        "Uitwerken kost {time} tijd uit ronde 1.",
        "Working it out takes {time} time of round 1.",
    )
    POLISH = ("Werk uit", "Work it out")
    POLISHED = ("Uitgewerkt", "Worked out")
    FIX_BLOCK = ("Zet blok vast", "Set this block")
    WHAT_IT_DOES = ("Wat het doet", "What it does")
    NOTHING_CHOSEN = ("Nog niets gekozen", "Nothing chosen yet")
    FINISH = ("Ons plan staat", "Our plan is ready")
    TEAM_TITLE = ("Ons dreamteam", "Our dream team")
    TEAM_WITH_YOU = (
        "Samen met de gemeente: {count} partijen",
        "With the municipality: {count} parties",
    )
    TEAM_EMPTY = ("Nog niemand. Nodig straks iemand uit.", "Nobody yet. Invite somebody later.")
    NOT_IN_TEAM = ("Niet in het team", "Not in the team")
    PARTNER = ("Samen met {name}", "Together with {name}")
    AT_PLACE = ("Bij {place}", "At {place}")
    KOERSAGENDA = ("Stelt Bestuur deze doelen vast?", "Does Executive adopt these goals?")
