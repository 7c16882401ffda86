"""Verkennen: going out and hearing signals."""

from game.text.language import Phrase


class ExploreText(Phrase):
    """Phrases of exploring."""

    TITLE = ("Wat speelt er echt?", "What is really going on?")
    SUBTITLE = (
        "U heeft {time} tijd. Kies waar u heen gaat.",
        "You have {time} time. Choose where to go.",
    )
    GO_THERE = ("Ga erheen", "Go there")
    READ_DOSSIER = ("Dossier lezen", "Read the files")
    DOSSIER_LINE = ("Cijfers, klachten en beleid", "Figures, complaints and policy")
    HEARD = ("Gehoord", "Heard")
    HOW = (
        "Tik op een plek met een oor. Daar vertelt iemand iets.",
        "Tap a place with an ear. Somebody there has a story.",
    )
    HEARD_NOTHING = ("U heeft nog niemand gesproken.", "You have not spoken to anybody yet.")
    FROM_OUTSIDE = ("van buiten", "from outside")
    FROM_INSIDE = ("van binnen", "from inside")
    HEARD_AT = ("Gehoord bij {place}", "Heard at {place}")
    CONTRADICTS = ("Dit botst met een ander signaal.", "This clashes with another signal.")
    FINISH = ("Genoeg gehoord", "Heard enough")
    WHO_LIVES_HERE = ("Hier vindt u", "Here you find")
    PICK_SIGNAL = (
        "Leefwereld kiest wat telt als gehoord.",
        "Lifeworld picks what counts as heard.",
    )
    TIME_LEFT = ("Nog {time} tijd", "{time} time left")
