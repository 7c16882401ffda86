"""Kantelmomenten: what was chosen, and what this model makes of choosing otherwise."""

from game.text.language import Counted, Phrase


class PivotText(Phrase):
    """Phrases about the choices on which a session turned."""

    TITLE = ("Kantelmomenten", "Turning points")
    SEARCHING = (
        "Ik zoek de kantelmomenten: {done} van {total}",
        "Finding turning points: {done} of {total}",
    )
    NONE = (
        "Geen keuze maakte volgens dit model veel verschil.",
        "According to this model, no choice made much difference.",
    )
    ROLE = ("Ronde {round}: u koos {role}.", "Round {round}: you chose {role}.")
    OPTION = (
        "Ronde {round}: bij “{encounter}” koos u “{option}”.",
        "Round {round}: at “{encounter}” you chose “{option}”.",
    )
    MORE = (
        "Met {other} bleef er volgens dit model {points} meer: {then} in plaats van {was}.",
        "With {other}, according to this model, {points} more lasts: {then} instead of {was}.",
    )
    LESS = (
        "Met {other} bleef er volgens dit model {points} minder: {then} in plaats van {was}.",
        "With {other}, according to this model, {points} less lasts: {then} instead of {was}.",
    )
    SAME = (
        "Met {other} bleef er volgens dit model evenveel: {was}.",
        "With {other}, according to this model, just as much lasts: {was}.",
    )
    LESSONS_UP = (
        "De tien lessen stonden dan gemiddeld {change} hoger.",
        "On average the ten lessons would then have stood {change} higher.",
    )
    LESSONS_DOWN = (
        "De tien lessen stonden dan gemiddeld {change} lager.",
        "On average the ten lessons would then have stood {change} lower.",
    )
    CAUTION = (
        "Verder bleef alles zoals u het deed. In het echt had u vast anders doorgespeeld.",
        "All else stayed as you did it. In reality you would surely have played on otherwise.",
    )


class PivotCount(Counted):
    """Things that are counted beside a kantelmoment."""

    SKIPPED = (
        ("latere stap kon toen niet meer", "latere stappen konden toen niet meer"),
        ("later step was no longer possible", "later steps were no longer possible"),
    )
    STAND_INS = (
        ("keuze vulde het model zelf in", "keuzes vulde het model zelf in"),
        ("choice was filled in by the model", "choices were filled in by the model"),
    )
