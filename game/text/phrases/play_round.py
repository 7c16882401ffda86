"""The screens of a round: news, role, on the way, encounter and the ticks."""

from game.text.language import Phrase


class PlayNews(Phrase):
    """Wijknieuws and what comes back of earlier choices."""

    NONE = "Het is rustig in de buurt.", "All is quiet in the neighbourhood."
    ON = "Verder", "Go on"
    FOR_YOU = "Dit komt bij u terecht", "This comes to you"
    TO_TABLES = "Naar de tafels", "To the tables"
    TO_ROLE = "Naar de rolkeuze", "To the choice of role"


class PlayRole(Phrase):
    """The silent choice of a role."""

    SILENCE_LINE = "Iedereen kiest\neen kaart.", "Everybody\npicks a card."
    EACH = "Ieder kiest voor zich.", "Everybody decides alone."
    THIRTY = "Dertig seconden\nzonder woorden.", "Thirty seconds\nwithout words."
    PROPOSE = "Wij kiezen rol {number}", "We choose role {number}"
    COUNT = "Kaarten tellen", "Count the cards"
    COUNT_TITLE = "Hoeveel kaarten gaan omhoog?", "How many cards go up?"
    COUNTED = "Klaar met tellen", "Done counting"
    FIRST = "{seat}\nspreekt eerst", "{seat}\nspeaks first"
    PROPOSES = "{seat} stelt voor, de tafel bevestigt.", "{seat} proposes, the table confirms."
    EQUAL = "Gelijk. {seat} kiest, en zegt waarom.", "A tie. {seat} picks, and says why."
    BATON = "Regiestokje", "Baton"
    BATON_HOME = "bij de gemeente", "with the municipality"
    BATON_WITH = "bij {name}", "with {name}"
    OTHER_VOICE = "Andere stem", "Another voice"
    VOICED = "Andere stem genoteerd: rol {numbers}.", "Other voice noted: role {numbers}."
    PICK_FIRST = (
        "Open eerst een kaart, of tel de kaarten.",
        "Open a card first, or count the cards.",
    )
    CARD = "Rol {number}: {name}", "Role {number}: {name}"
    FREE = "Wisselen is gratis", "Switching is free"
    FREE_SAID = "Aangekondigd, dus gratis", "Announced, so free"
    SAME = "Uw rol van nu", "Your role now"
    COSTS = "Wisselen kost {price}", "Switching costs {price}"


class PlayRoute(Phrase):
    """On the way: board, actions, team and work."""

    NO_ROLE = "Nog geen rol", "No role yet"
    FINISH = "Klaar", "Done"
    NEXT_PERSON = "Wie nog meer?", "Who else?"
    NOBODY_TO_INVITE = "Hier is niemand om uit te nodigen.", "There is nobody here to invite."
    NOTHING_TO_AIM_AT = "Daar is nu niets voor.", "There is nothing for that now."
    RESOLVE = "Wat deed het?", "What did it do?"
    NEXT_TABLE = "Volgende tafel", "Next table"
    HERE = "{place}: hier bent u", "{place}: you are here"
    GO_COST = "{cost} tijd", "{cost} time"
    HEARD = "Dit hoorde u", "This is what you heard"
    HEARD_ON = "Gehoord", "Heard"
    TEAM = "Team", "Team"
    WORK_SHORT = "Werk", "Work"
    TEAM_AND_WORK = "Team en werk", "Team and work"
    TEAM_TITLE = "Uw dreamteam", "Your dream team"
    NO_TEAM = "Er zit nog niemand in uw team.", "Nobody is in your team yet."
    WORK_TITLE = "Wat loopt er?", "What is running?"
    NO_WORK = "Er loopt nog niets.", "Nothing is running yet."
    FILLED = "{fill} van {volume} gevuld", "{fill} of {volume} filled"
    EVALUATED = "geëvalueerd", "evaluated"
    NOT_EVALUATED = "nog niet geëvalueerd", "not evaluated yet"
    STOPPED = "gestopt", "stopped"
    TIME_BY_SEAT = "Wie geeft tijd?", "Who gives time?"
    RESERVE_TITLE = "Hoeveel uit de reserve?", "How much from the reserve?"


class PlayGuide(Phrase):
    """What a table does first on its way, and what it did."""

    GO_LINE = (
        "Tik op een plek op de kaart. Bijvoorbeeld {place}.",
        "Tap a place on the map. For instance {place}.",
    )
    GO_FREE = (
        "Tik op een plek op de kaart. Lopen kost niets. Begin bij {place}.",
        "Tap a place on the map. Walking is free. Begin at {place}.",
    )
    TIME_LEFT = (
        "Nog {time} tijd. U mag meer dan één ding doen.",
        "Time left: {time}. You may do more than one thing.",
    )
    TIME_LEFT_FREE = (
        "Nog {time} tijd. U mag meer doen, ook elders. Lopen kost niets.",
        "Time left: {time}. You may do more, elsewhere too. Walking is free.",
    )
    TIME_GONE = "De tijd is op. Tik op Klaar.", "No time left. Tap Done."
    OR_HERE = "Of doe hier iets:", "Or do something here:"
    READY_TITLE = "Uw tafel is klaar", "Your table is ready"
    READY_LINE = "Kijk nu samen wat het deed.", "Now see together what it did."
    WAIT_LINE = "De andere tafels zijn nog bezig.", "The other tables are still busy."
    DID = "{action} bij {place}", "{action} at {place}"


class PlayEncounter(Phrase):
    """A dilemma."""

    CHOOSES = "{table} kiest", "{table} chooses"
    TAG = "{kind} bij {place}", "{kind} at {place}"


class PlayReveal(Phrase):
    """The ticks turn, one by one."""

    WORKS_WHEN = "Deze rol werkt als ...", "This role works when ..."


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
