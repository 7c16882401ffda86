"""Terugkijken: the replay for the trainer."""

from game.text.language import Phrase


class LookBackText(Phrase):
    """Phrases of looking back."""

    TITLE = ("Terugkijken", "Look back")
    STEP_OF = ("Stap {step} van {steps}", "Step {step} of {steps}")
    PREVIOUS = ("Vorige", "Previous")
    FOLLOWING = ("Volgende", "Next")
    EVIDENCE = ("Waarop dit rust", "What this rests on")
    NOT_CHOSEN = ("Niet gekozen", "Not chosen")
    CONSIDERED = ("Overwogen en teruggedraaid", "Considered and undone")
    READ_ONLY = ("Kijken verandert niets.", "Looking changes nothing.")
    DAMAGED = (
        "Tot regel {line} is dit spel heel. Verder niet.",
        "This game is whole up to line {line}. Not beyond.",
    )
