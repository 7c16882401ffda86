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
    ON = ("Verder", "Go on")
    CHANGE_PLAN = ("Plan aanpassen", "Change the plan")
    STOP_LINE = ("U krijgt {budget} budget terug.", "You get {budget} budget back.")
    FINISH = ("Wij gaan verder", "We go on")
