"""Settings."""

from game.text.language import Phrase


class SettingsText(Phrase):
    """Phrases of the settings."""

    TITLE = ("Instellingen", "Settings")
    LANGUAGE = ("Taal", "Language")
    DUTCH = ("Nederlands", "Nederlands")
    ENGLISH = ("English", "English")
    TEXT_SIZE = ("Grootte van de letters", "Size of the letters")
    PERCENT = ("{percent} %", "{percent}%")
    THEME = ("Kleuren", "Colours")
    THEME_NORMAL = ("Gewoon", "Normal")
    THEME_CONTRAST = ("Meer contrast", "More contrast")
    MOTION = ("Minder beweging", "Less motion")
    SOUND = ("Geluid", "Sound")
    TIMERS = ("Klok", "Clock")
    TIMERS_ON = ("Loopt mee", "Runs along")
    TIMERS_STRETCHED = ("Ruimer", "More time")
    TIMERS_OFF = ("Uit", "Off")
    KEEP = ("Spel bewaren", "Keep the game")
    KEEP_MONTHS = ("{months} maanden", "{months} months")
    KEEP_ALWAYS = ("Altijd", "Always")
    FULLSCREEN = ("Volledig scherm", "Full screen")
    NAMES_HIDDEN = ("Namen verbergen", "Hide names")
    READING_TEST = ("Leestest", "Reading test")
    READING_TEST_LINE = (
        "Kan de achterste rij dit lezen? {size}",
        "Can the back row read this? {size}",
    )
    ON = ("Aan", "On")
    OFF = ("Uit", "Off")
    PRIVACY = ("Alles blijft op deze laptop.", "Everything stays on this laptop.")
