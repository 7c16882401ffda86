"""Wat als: playing on from a moment that was, and comparing with what happened."""

from game.text.language import Phrase


class WhatIfText(Phrase):
    """Phrases of a what-if."""

    TITLE = ("Wat als", "What if")
    FROM = ("Wat als: vanaf stap {step}", "What if: from step {step}")
    TRY = ("Probeer het uit", "Try it")
    PICK_MOMENT = (
        "Tik op een moment. U springt naar de stap.",
        "Tap a moment. You jump to the step.",
    )
    ASK = ("Wat had u anders kunnen doen?", "What could you have done otherwise?")
    ASK_LINE = (
        "U speelt verder met de echte regels. Het spel zelf verandert niet.",
        "You play on by the real rules. The game itself does not change.",
    )
    FROM_HERE = ("Speel vanaf hier verder", "Play on from here")
    BEFORE_STEP = ("Doe deze stap anders", "Do this step differently")
    CHOOSE = ("Kies: {choice}", "Choose: {choice}")
    STARTED = (
        "Dit is een wat-als. Het echte spel blijft bewaard.",
        "This is a what-if. The real game stays saved.",
    )
    COMPARE = ("Vergelijk", "Compare")
    COMPARE_TITLE = ("Wat als, naast wat er gebeurde", "What if, beside what happened")
    PLAY_ON = ("Speel verder", "Play on")
    KEEP = ("Bewaar als eigen spel", "Keep as a game of its own")
    DISCARD = ("Weggooien", "Discard")
    KEPT = ("Bewaard als eigen spel: {path}", "Kept as a game of its own: {path}")
    DISCARDED = (
        "De wat-als is weg. Het echte spel staat er nog.",
        "The what-if is gone. The real game is still there.",
    )
    HAPPENED = ("Zo ging het", "As it was")
    INSTEAD = ("Wat als", "What if")
    DIALS = ("Meters", "Meters")
    LESSONS = ("Lessen", "Lessons")
    RESULT = ("Wat blijft merkbaar?", "What stays noticeable?")
    AT_END = ("Allebei aan het einde.", "Both at the end.")
    AT_ROUND = ("Allebei in ronde {round}.", "Both in round {round}.")
    NOT_ALIKE = (
        "De wat-als is in ronde {round}. Speel verder om het einde te vergelijken.",
        "The what-if is in round {round}. Play on to compare the end.",
    )
    LASTING = ("blijft {points}", "{points} stays")
    MODEL = (
        "Volgens dit model. In het echt kan het anders gaan.",
        "According to this model. Reality may differ.",
    )
