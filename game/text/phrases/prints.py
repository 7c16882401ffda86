"""What stands on printed cards besides the casus's own words."""

from game.text.language import Phrase


class PrintText(Phrase):
    """Phrases of ``druk``."""

    TITLE = ("{title}: om te printen", "{title}: to print")
    TABLE = ("Tafel {number}", "Table {number}")
    TABLE_CARDS = ("Tafelkaarten", "Table cards")
    TABLE_HOW = (
        "Eén per tafel. Vouw op de stippellijn en zet hem neer.",
        "One per table. Fold on the dotted line and stand it up.",
    )
    CHAIRS = ("De stoelen", "The chairs")
    CHAIRS_TURN = (
        "Na elke ronde schuift iedereen één stoel op.",
        "After each round everybody moves one chair.",
    )
    ROUND = ("Zo gaat een ronde", "How a round goes")
    STEP_NEWS = ("Luister naar het nieuws.", "Listen to the news.")
    STEP_ROLE = (
        "Kies in stilte een rol. Steek samen een kaart op.",
        "Choose a role in silence. Hold up a card together.",
    )
    STEP_ROUTE = (
        "Loop uw route en doe wat u daar doet.",
        "Walk your route and do what you do there.",
    )
    STEP_ENCOUNTER = (
        "Lees de ontmoeting voor. Leefwereld spreekt eerst. Steek A, B, C of D op.",
        "Read the encounter aloud. Lifeworld speaks first. Hold up A, B, C or D.",
    )
    STEP_RESULT = ("Kijk wat het deed, en voor wie.", "See what it did, and to whom.")
    STEP_CHAIRS = ("Wissel van stoel.", "Change chairs.")
    OUR_OPGAVE = ("Onze opgave", "Our challenge")
    ROLE_CARDS = ("Rolkaarten", "Role cards")
    ROLE_HOW = (
        "Print dit blad één keer per persoon en knip de kaarten los.",
        "Print this sheet once per person and cut out the cards.",
    )
    LETTER_CARDS = ("Kaarten A tot en met D", "Cards A to D")
    LETTER_HOW = (
        "Print dit blad één keer per persoon.",
        "Print this sheet once per person.",
    )
    ENCOUNTERS = ("Ontmoetingen", "Encounters")
    ENCOUNTER_HOW = (
        "Elke tafel krijgt de kaart die op het scherm staat.",
        "Each table gets the card that is on the screen.",
    )
    COSTS = ("kost", "costs")
    FREE = ("kost nu niets", "costs nothing now")
    LATER = ("later meer", "more later")
    NEEDS = ("kan pas als {need}", "only if {need}")
    LEADER = ("Alleen voor de spelleider", "For the facilitator only")
    LEADER_HOW = (
        "Leg dit niet op tafel: hier staat wat er later gebeurt.",
        "Keep this off the table: it says what happens later.",
    )
    GIVES = ("geeft", "gives")
    NOTHING = ("niets meteen", "nothing at once")
    AFTERWARDS = ("Later", "Later")
    QUESTIONS = ("Voor het nagesprek", "For the debrief")
    CONTENT_NOTE = ("Vooraf", "Beforehand")
    INVENTED = (
        "Alle mensen en plaatsen zijn verzonnen. Niet voor beoordeling.",
        "All people and places are invented. Not for assessment.",
    )
    WRITTEN = ("Klaar om te printen: {path}", "Ready to print: {path}")
    NO_PDF = (
        "Ik vind niets dat een PDF maakt. Open {path} in een browser en druk daar af als PDF.",
        "Nothing here makes a PDF. Open {path} in a browser and print it there as a PDF.",
    )
    EXTENSION = (
        "Geef een naam die eindigt op .html of .pdf.",
        "Give a name that ends in .html or .pdf.",
    )
    TOO_MANY_TABLES = (
        "Deze casus speelt u met {low} tot {high} tafels.",
        "This case takes {low} to {high} tables.",
    )
