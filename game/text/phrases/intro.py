"""The introduction of a casus, and the double page before playing."""

from game.text.language import Phrase


class IntroText(Phrase):
    """Phrases of the introduction."""

    QUESTION = ("Eerst een vraag", "A question first")
    ANSWER_ALOUD = (
        "Geef hardop antwoord. Er is geen fout antwoord.",
        "Answer aloud. There is no wrong answer.",
    )
    BEGIN = ("We beginnen", "Let us begin")
