"""Things that are counted."""

from game.text.language import Counted


class Count(Counted):
    """One and many."""

    SIGNALS = (("signaal", "signalen"), ("signal", "signals"))
    TABLES = (("tafel", "tafels"), ("table", "tables"))
    PLAYERS = (("speler", "spelers"), ("player", "players"))
    STEPS = (("stap", "stappen"), ("step", "steps"))
    SESSIONS = (("sessie", "sessies"), ("session", "sessions"))
