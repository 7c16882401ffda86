"""Things that are counted."""

from game.text.language import Counted


class Count(Counted):
    """One and many."""

    SIGNALS = (("signaal", "signalen"), ("signal", "signals"))
    ROUNDS = (("ronde", "rondes"), ("round", "rounds"))
    TABLES = (("tafel", "tafels"), ("table", "tables"))
    PLAYERS = (("speler", "spelers"), ("player", "players"))
    CARDS = (("kaart", "kaarten"), ("card", "cards"))
    MINUTES = (("minuut", "minuten"), ("minute", "minutes"))
    PEOPLE = (("persoon", "mensen"), ("person", "people"))
    STEPS = (("stap", "stappen"), ("step", "steps"))
    GOALS = (("doel", "doelen"), ("goal", "goals"))
    INSPANNINGEN = (("inspanning", "inspanningen"), ("activity", "activities"))
    BLOCKS = (("blok", "blokken"), ("block", "blocks"))
    ERRORS = (("fout", "fouten"), ("error", "errors"))
    WARNINGS = (("waarschuwing", "waarschuwingen"), ("warning", "warnings"))
    TIPS = (("tip", "tips"), ("hint", "hints"))
    GAMES = (("spel", "spellen"), ("game", "games"))
    LINES = (("regel", "regels"), ("line", "lines"))
    EVENTS = (("gebeurtenis", "gebeurtenissen"), ("event", "events"))
    YEARS = (("jaar", "jaar"), ("year", "years"))
    PROMISES = (("afspraak", "afspraken"), ("promise", "promises"))
    CHARACTERS = (("teken", "tekens"), ("character", "characters"))
