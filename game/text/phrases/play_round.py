"""The screens of a round: news, role, on the way, encounter and the ticks."""

from game.text.language import Phrase


class PlayNews(Phrase):
    """Wijknieuws and what comes back of earlier choices."""

    TITLE = "Wijknieuws", "Local news"
    STRIP = "Wijk-\nnieuws", "Local\nnews"
    NONE = "Het is rustig in de buurt.", "All is quiet in the neighbourhood."
    LATER = "Wat u eerder koos, komt nu terug", "What you chose before comes back"
    CHOSE = "Ronde {round}: u koos “{option}”", "Round {round}: you chose “{option}”"
    ON = "Verder", "Go on"
    TO_ROLE = "Naar de rolkeuze", "To the choice of role"
    READ = "Lees voor", "Read aloud"


class PlayRole(Phrase):
    """The silent choice of a role."""

    TITLE = "Welke rol past nu?", "Which role fits now?"
    SILENT = "Eerst stil, dan praten.", "Silence first, then talk."
    SILENCE_NOW = "Nu even stil.", "Silence now."
    SILENCE_LINE = "Iedereen kiest\neen kaart.", "Everybody\npicks a card."
    SILENCE_DONE = "Stil geweest.", "Silence is over."
    SILENCE_START = "Start de stilte", "Start the silence"
    THIRTY = "Dertig seconden\nzonder woorden.", "Thirty seconds\nwithout words."
    CARDS_UP = (
        "{count} van {players} kaarten\nstaan omhoog.",
        "{count} of {players} cards\nare up.",
    )
    PROPOSE = "Wij kiezen rol {number}", "We choose role {number}"
    COUNT = "Kaarten tellen", "Count the cards"
    COUNT_TITLE = "Hoeveel kaarten gaan omhoog?", "How many cards go up?"
    COUNTED = "Klaar met tellen", "Done counting"
    FIRST = "{seat}\nspreekt eerst", "{seat}\nspeaks first"
    PROPOSES = "{seat} stelt voor, de tafel bevestigt.", "{seat} proposes, the table confirms."
    BATON = "Regiestokje", "Baton"
    BATON_HOME = "bij de gemeente", "with the municipality"
    BATON_WITH = "bij {name}", "with {name}"
    OTHER_VOICE = "Andere stem", "Another voice"
    VOICE_FOR = "Andere stem: rol {number}", "Another voice: role {number}"
    VOICE_HINT = (
        "Andere stem? Zeg in één zin waarom.",
        "Another voice? Say why in one sentence.",
    )
    VOICED = "Genoteerd: rol {numbers}.", "Noted: role {numbers}."
    CONFIRM = "Wij kiezen rol {number}", "We choose role {number}"
    CONFIRM_NONE = "Wij kiezen nog", "Still choosing"
    PICK_FIRST = (
        "Open eerst een kaart, of tel de kaarten.",
        "Open a card first, or count the cards.",
    )
    CARD = "Rol {number}: {name}", "Role {number}: {name}"
    BACK = "Terug", "Back"
    FREE = "Wisselen is gratis", "Switching is free"
    FREE_FIRST = "De eerste keer is gratis", "The first time is free"
    FREE_SAID = "Aangekondigd, dus gratis", "Announced, so free"
    SAME = "Uw rol van nu", "Your role now"
    COSTS = "Wisselen kost {price}", "Switching costs {price}"
    FIXED = (
        "Deze ronde ligt de rol vast: zo doen we het altijd.",
        "The role is fixed this round: that is how we always do it.",
    )
    FORCED = (
        "De raad kijkt mee. Kies deze ronde rol 2 of 3.",
        "The council watches. Choose role 2 or 3 this round.",
    )
    NEXT_TABLE = "Naar de volgende tafel", "To the next table"


class PlayRoute(Phrase):
    """On the way: board, actions, team and work."""

    WHAT = "Wat doet u bij {place}?", "What do you do at {place}?"
    WHERE = "Waar gaat u heen?", "Where do you go?"
    NOBODY = "Hier woont nu niemand.", "Nobody lives here now."
    WANTS = "wil {wish}", "wants {wish}"
    ASKS = "vraagt: {wish}", "asks: {wish}"
    YOUR_ROLE = "Uw rol", "Your role"
    NO_ROLE = "Nog geen rol", "No role yet"
    FINISH = "Klaar", "Done"
    NEXT_PERSON = "Wie nog meer?", "Who else?"
    NOBODY_TO_INVITE = "Hier is niemand om uit te nodigen.", "There is nobody here to invite."
    NOTHING_TO_AIM_AT = "Daar is nu niets voor.", "There is nothing for that now."
    TIME_GIVES = "{seat} geeft {time} tijd", "{seat} gives {time} time"
    FINISH_LONG = "Klaar met op pad", "Done on the way"
    READY = "Klaar. Nu de anderen.", "Done. Now the others."
    RESOLVE = "Wat deed het?", "What did it do?"
    NEXT_TABLE = "Volgende tafel", "Next table"
    GO = "Ga naar {place}", "Go to {place}"
    HERE = "{place}: hier bent u", "{place}: you are here"
    GO_COST = "{cost} tijd", "{cost} time"
    TEAM = "Team", "Team"
    WORK = "Wat loopt er?", "What is running?"
    WORK_SHORT = "Werk", "Work"
    TEAM_TITLE = "Uw dreamteam", "Your dream team"
    TEAM_HINT = (
        "Tik in een stad op mensen. Nodig ze uit waar zij wonen.",
        "Invite people where they live.",
    )
    NO_TEAM = "Er zit nog niemand in uw team.", "Nobody is in your team yet."
    WORK_TITLE = "Wat loopt er?", "What is running?"
    NO_WORK = "Er loopt nog niets.", "Nothing is running yet."
    FILLED = "{fill} van {volume} gevuld", "{fill} of {volume} filled"
    EVALUATED = "geëvalueerd", "evaluated"
    NOT_EVALUATED = "nog niet geëvalueerd", "not evaluated yet"
    STOPPED = "gestopt", "stopped"
    TIME_BY_SEAT = "Wie geeft tijd?", "Who gives time?"
    WHOM = "Wie nodigt u uit?", "Whom do you invite?"
    WHICH = "Waarmee?", "With what?"
    CLOSE = "Sluiten", "Close"
    RESERVE = "Uit de reserve", "From the reserve"
    RESERVE_TITLE = "Hoeveel uit de reserve?", "How much from the reserve?"
    RESERVE_LINE = "Alle Bestuur-stoelen zeggen ja.", "All Executive chairs say yes."
    LEFT = "Nog {left} over", "{left} left"
    HEARD = "U hoorde", "You heard"
    AND_MORE = "en {count} anderen", "and {count} others"
    DONE_SO_FAR = "Deze ronde gedaan", "Done this round"


class PlayEncounter(Phrase):
    """A dilemma."""

    CHOOSES = "{table} kiest", "{table} chooses"
    TAG = "{kind} bij {place}", "{kind} at {place}"
    LATER = "Hoe dit later uitpakt, weet u nog niet.", "You do not know yet how this works out."
    ONLY_WHEN = "Kan pas als {need}", "Possible once {need}"
    NONE = "Vandaag komt u niemand tegen.", "You meet nobody today."


class PlayReveal(Phrase):
    """The ticks turn, one by one."""

    CHOSE = "Uw tafel koos", "Your table chose"
    WORKS_WHEN = "Deze rol werkt als ...", "This role works when ..."
    TURN_FIRST = "Draai de eerste", "Turn the first"
    TURN_NEXT = "Draai de volgende", "Turn the next"
    TURN_LAST = "Draai de laatste", "Turn the last"
    ON = "Wat deed het?", "What did it do?"
    HIDDEN = "Deze kaart draait nu.", "This card turns now."
    WAITS = "Deze kaart draait zo.", "This card turns in a moment."
    WORN = (
        "Drie rondes dezelfde rol: iedereen went eraan.",
        "The same role three rounds long: everybody gets used to it.",
    )
    FIT_0 = "Deze rol paste niet.", "This role did not fit."
    FIT_1 = "Deze rol paste een beetje.", "This role fitted a little."
    FIT_2 = "Deze rol paste goed.", "This role fitted well."
    FIT_3 = "Deze rol paste precies.", "This role fitted exactly."
    WHO_SPEAKS = "Wie zegt er iets over?", "Who has something to say?"


class PlayShort(Phrase):
    """Why an action is grey, in a few words; the whole sentence follows when it is tried."""

    NOT_NOW = "kan nu niet", "not now"
    NOT_HERE = "niet hier", "not here"
    NO_TIME = "te weinig tijd", "too little time"
    NO_BUDGET = "te weinig budget", "too little budget"
    DONE_HERE = "hier al gedaan", "done here"
    DONE_ENOUGH = "vaak genoeg", "often enough"
    RUNNING = "loopt al", "running already"
    TOO_EARLY = "nog te vroeg", "too early"
    EVALUATE_FIRST = "eerst evalueren", "evaluate first"
    NOT_IN_PLAN = "niet in uw plan", "not in your plan"
    HAS_NET = "staat er al", "already there"
    NO_INITIATIVE = "nog geen plan", "no plan yet"
    NO_TEAM = "nog geen team", "no team yet"
    NO_SUPPORT = "te weinig steun", "too little support"
    TEAM_FULL = "team is vol", "team is full"
    IN_TEAM = "zit al in team", "in the team"
    TIRED = "is te moe", "too tired"
    NO_BARRIER = "geen drempel", "no barrier"
    NOBODY = "niemand hier", "nobody here"
