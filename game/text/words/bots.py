"""What the bots of ``simuleer`` are called; the command line knows them by another name."""

from collections.abc import Mapping

from game.text.language import Both

WAYS_TO_PLAY: Mapping[str, Both] = {
    "near": Both("Dichtbij", "Close by"),
    "coalition": Both("Coalitie", "Coalition"),
    "safety": Both("Vangnet", "Safety net"),
    "control": Both("Alles beheersen", "Control everything"),
    "paper": Both("Alles opschrijven", "Write everything down"),
    "letting_go": Both("Alles loslaten", "Let everything go"),
    "solver": Both("Alles zelf oplossen", "Solve everything"),
    "tourist": Both("Alleen op bezoek", "Only visiting"),
    "pilots": Both("Proef na proef", "Pilot after pilot"),
    "best_fit": Both("Best passende rol", "Best fitting role"),
    "random": Both("Toeval", "Chance"),
    "search": Both("Zoeker", "Searcher"),
}
ALWAYS = Both("Altijd {role}, {way}", "Always {role}, {way}")
"""Who holds one role all game; the way to play after it, with a small letter."""
