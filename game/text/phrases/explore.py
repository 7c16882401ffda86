"""Verkennen: going out and hearing signals."""

from game.text.language import Phrase


class ExploreText(Phrase):
    """Phrases of exploring."""

    TITLE = ("Wat speelt er echt?", "What is really going on?")
    READ_DOSSIER = ("Dossier lezen", "Read the files")
    HEARD = ("Gehoord", "Heard")
    HOW = (
        "Tik op een plek met een oor. Daar vertelt iemand iets. Elk bezoek kost 1 tijd.",
        "Tap a place with an ear. Somebody there has a story. Each visit takes 1 time.",
    )
    HEARD_NOTHING = ("U heeft nog niemand gesproken.", "You have not spoken to anybody yet.")
    FROM_OUTSIDE = ("van buiten", "from outside")
    FROM_INSIDE = ("van binnen", "from inside")
    CONTRADICTS = ("Dit botst met een ander signaal.", "This clashes with another signal.")
    FINISH = ("Genoeg gehoord", "Heard enough")
    TIME_LEFT = ("Nog {time} tijd", "{time} time left")
