"""Route and actions on the board."""

from game.text.language import Phrase


class RouteText(Phrase):
    """Phrases of the board while a table is out."""

    WHAT_HERE = ("Wat doet u bij {place}?", "What do you do at {place}?")
    WHERE_TO = ("Waar gaat u heen?", "Where do you go?")
    WANTS = ("{name} wil {what}", "{name} wants {what}")
    ASKS = ("Vraagt: {what}", "Asks: {what}")
    NOBODY_HERE = ("Er is hier niemand. Wel koffie.", "Nobody is here. There is coffee, though.")
    LOCAL_NEWS = ("Wijknieuws", "Local news")
    STEP_FREE = ("gratis", "free")
    STEP_COSTS = ("{time} tijd", "{time} time")
    WALL = (
        "Muur tussen afdelingen: {time} tijd extra",
        "A wall between departments: {time} extra time",
    )
    FREE_STEPS_LEFT = ("Nog {count} stappen gratis", "{count} free steps left")
    MOVE_FREE = ("Lopen is gratis.", "Walking is free.")
    GO = ("Ga naar {place}", "Go to {place}")
    FINISH = ("Klaar met de route", "Finish the route")
    FINISH_LINE = (
        "Op deze plek komt straks een ontmoeting.",
        "An encounter follows at this place.",
    )
    DONE_THIS_ROUND = ("Deze ronde gedaan", "Done this round")
    NOTHING_DONE = ("Nog niets", "Nothing yet")
    WHOM_INVITE = ("Wie nodigt u uit?", "Whom do you invite?")
    WHICH_WORK = ("Welke inspanning?", "Which activity?")
    STRANGER = ("Niemand kent {name} nog: {time} tijd", "Nobody knows {name} yet: {time} time")
    BORROW = (
        "U leent {time} tijd van de volgende ronde.",
        "You borrow {time} time of next round.",
    )
    BORROW_LAST = (
        "Dit is de laatste ronde: lenen kost vertrouwen.",
        "This is the last round: borrowing costs trust.",
    )
    RESERVE_ASK = ("Vraag uit de reserve", "Ask from the reserve")
    RESERVE_AGREE = (
        "Alle stoelen Bestuur moeten het eens zijn.",
        "All Executive chairs must agree.",
    )
    CHAIR_SPENDS = ("{seat} geeft {time} tijd uit", "{seat} spends {time} time")
    PROMISE_OPEN = ("Afspraak met {name}: {text}", "Promise to {name}: {text}")
    PROMISE_DUE = ("nog deze ronde", "due this round")
    INVITED = ("{name} komt bij uw team.", "{name} joins your team.")
    LISTENED = ("U hoorde iets nieuws.", "You heard something new.")
    HEARD_ALL = ("Hier heeft u alles gehoord.", "You have heard everything here.")
    STARTED = ("{work} loopt.", "{work} is under way.")
    ENERGY_LOW = ("{name} is bijna op.", "{name} is nearly worn out.")
    INITIATIVE_HERE = (
        "Hier begonnen mensen zelf iets: {title}",
        "People started something here: {title}",
    )
    BARRIER_HERE = ("Er staat een drempel in de weg.", "A barrier is in the way.")
