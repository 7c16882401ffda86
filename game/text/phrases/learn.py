"""Tussentijds leren: three questions, then adjusting."""

from game.text.language import Phrase


class LearnText(Phrase):
    """Phrases of learning at half-time."""

    TITLE = ("Even stilstaan", "A moment to think")
    SUBTITLE = (
        "Eén minuut stil. Dan praten. Dan bijstellen.",
        "One minute of silence. Then talk. Then adjust.",
    )
    FREE = ("Bijstellen is nu gratis.", "Adjusting is free now.")
    CHANGE_PLAN = ("Plan aanpassen", "Change the plan")
    STOP_PILOT = ("Proef stoppen", "Stop a pilot")
    STOP_LINE = ("U krijgt {budget} budget terug.", "You get {budget} budget back.")
    STOPPED = ("Gestopt. Dat is ook leren.", "Stopped. That is learning too.")
    MERGE = ("Samen met een andere tafel", "Together with another table")
    ADVISER = ("De beleidsadviseur", "The policy adviser")
    ADVISER_STRATEGIC = ("Dicht bij het bestuur", "Close to the executive")
    ADVISER_MANAGER = ("Dicht bij de aanbieders", "Close to the providers")
    ADVISER_ENABLING = ("Dicht bij de uitvoering", "Close to the work")
    ADVISER_CHANCE = ("Kans of bedreiging?", "Chance or threat?")
    FINISH = ("Wij gaan verder", "We go on")
    FUTURES = ("Welke toekomst kiest u?", "Which future do you choose?")
