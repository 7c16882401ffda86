"""What ``bekijk`` says beside the casus itself."""

from game.text.language import Phrase


class PreviewText(Phrase):
    """Phrases of the preview."""

    BOARD = ("Het bord", "The board")
    PEOPLE = ("Mensen", "People")
    NEWS = ("Nieuws", "News")
    EPILOGUES = ("Een jaar later", "A year later")
    ROUND = ("ronde {round}", "round {round}")
    COSTS = ("Kost: {what}", "Costs: {what}")
    GIVES = ("Geeft: {what}", "Gives: {what}")
    LATER = ("Later: {text}", "Later: {text}")
    NEEDS = ("Kan pas als {need}", "Only if {need}")
    GOOD = ("Geen fouten", "No mistakes")
    GOOD_LINE = (
        "Bewaar het bestand. U ziet het hier meteen.",
        "Save the file. You see it here at once.",
    )
    TIPS = ("Geen fouten, wel iets om te bekijken", "No mistakes, but something to look at")
    STALE = ("Dit is de laatste goede versie", "This is the last good version")
    NEVER = ("Nog niets te zien", "Nothing to see yet")
    NEVER_LINE = (
        "Los eerst de fouten op. Zodra het klopt, staat uw casus hier.",
        "First solve the mistakes. Your case appears here as soon as it is right.",
    )
    ALSO = ("Ook op regel {lines}.", "Also on line {lines}.")
    MORE = ("En nog {count}: zie controleer.", "And {count} more: see check.")
    AT_LINE = ("regel {line}", "line {line}")
    FORWARD = ("Volgende", "Next")
    BACK = ("Vorige", "Previous")
    TAP_BOARD = (
        "Tik op het bord: de plek komt in de terminal, klaar om te plakken.",
        "Tap the board: the position comes in the terminal, ready to paste.",
    )
    POSITION = ("Plak dit bij uw plek: {position}", "Paste this at your place: {position}")
    DRAWN = ("Getekend: {path}", "Drawn: {path}")
    NOTHING_DRAWN = (
        "Deze casus kan nog niet getekend worden. Kijk eerst: controleer {path}",
        "This case cannot be drawn yet. Look first: check {path}",
    )
