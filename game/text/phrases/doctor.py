"""What ``doctor`` says of a computer: one sentence, and a way out where there is one."""

from game.text.language import Phrase


class DoctorText(Phrase):
    """Phrases of ``doctor``; the names are those of the verdicts."""

    GOOD = ("goed", "good")
    LOOK = ("let op", "note")
    BAD = ("fout", "wrong")
    PYTHON = ("Python {version} is nieuw genoeg.", "Python {version} is new enough.")
    PYGAME = ("pygame-ce {version} staat erop.", "pygame-ce {version} is installed.")
    NO_PYGAME = (
        "pygame-ce ontbreekt. Installeer het: python -m pip install pygame-ce",
        "pygame-ce is missing. Install it: python -m pip install pygame-ce",
    )
    DISPLAY = ("Er is een beeldscherm ({driver}).", "There is a display ({driver}).")
    NO_DISPLAY = (
        "Er is geen beeldscherm. Start het spel op een computer met een scherm.",
        "There is no display. Start the game on a computer with a screen.",
    )
    SCREEN = (
        "Scherm {number} is {size}: groot genoeg.",
        "Screen {number} is {size}: large enough.",
    )
    SMALL_SCREEN = (
        "Scherm {number} is {size}. Onder {smallest} wordt de tekst klein. Zet het groter.",
        "Screen {number} is {size}. Below {smallest} the text gets small. Make it larger.",
    )
    SOUND = ("Er is geluid.", "There is sound.")
    NO_SOUND = (
        "Er is geen geluid. Dat geeft niet: het spel zegt niets alleen met geluid.",
        "There is no sound. That is fine: the game says nothing by sound alone.",
    )
    FONTS = ("Alle letters zijn er.", "All fonts are there.")
    NO_FONTS = (
        "In {folder} missen letters. Het spel werkt, maar ziet er anders uit.",
        "Fonts are missing in {folder}. The game works, but looks different.",
    )
    SAVING = ("Sessies worden bewaard in {folder}.", "Sessions are saved in {folder}.")
    NO_SAVING = (
        "In {folder} kan niets bewaard worden. Start met: speel --sessies MAP",
        "Nothing can be saved in {folder}. Start with: play --sessions FOLDER",
    )
    CASUSSEN = ("{count} casussen zonder fouten.", "{count} cases without mistakes.")
    BAD_CASUS = (
        "In een casus staat een fout. Kijk: controleer {folder}",
        "There is a mistake in a case. Look: check {folder}",
    )
    ALL_GOOD = ("Deze computer kan spelen.", "This computer can play.")
    NOT_GOOD = (
        "Deze computer kan nog niet spelen. Los eerst op wat hierboven fout is.",
        "This computer cannot play yet. First solve what is wrong above.",
    )
