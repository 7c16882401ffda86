"""Refusals of anything that is asked for: why not, and how to go on."""

from collections.abc import Mapping

from game.model.refusal import Reason
from game.text.language import Both

ROOM: Mapping[Reason, tuple[Both, ...]] = {
    Reason.GAME_OVER: (
        Both(
            "Het spel is afgelopen. Kijk terug, of begin een nieuw spel.",
            "The game has ended. Look back, or start a new one.",
        ),
    ),
    Reason.WRONG_STEP: (
        Both(
            "Dat hoort bij een andere stap. Kijk bovenaan waar u nu bent.",
            "That belongs to another step. See at the top where you are.",
        ),
    ),
    Reason.TABLE_READY: (
        Both(
            "Deze tafel is al klaar. Wacht op de rest, of maak de stap ongedaan.",
            "This table is ready. Wait for the others, or undo the last step.",
        ),
    ),
    Reason.TABLES_BUSY: (
        Both(
            "Tafel {subject} is nog bezig. Zodra die klaar is, gaan we verder.",
            "Table {subject} is still busy. We go on as soon as it is ready.",
        ),
        Both(
            "Nog niet iedereen is klaar. Wacht even op de andere tafels.",
            "Not everybody is ready. Please wait for the other tables.",
        ),
    ),
    Reason.UNKNOWN_TABLE: (
        Both(
            "Deze tafel doet niet mee. Kies een tafel van het scherm.",
            "This table is not playing. Pick a table on the screen.",
        ),
    ),
    Reason.UNKNOWN_PLACE: (
        Both(
            "Deze plek staat niet op de kaart. Kies een plek die u ziet.",
            "This place is not on the map. Pick one that you can see.",
        ),
    ),
    Reason.UNKNOWN_PERSON: (
        Both(
            "Deze persoon doet hier niet mee. Kies iemand van de kaart.",
            "This person is not in the story. Pick somebody on the map.",
        ),
    ),
    Reason.UNKNOWN_OPGAVE: (
        Both(
            "Deze opgave is er hier niet. Kies er een uit de lijst.",
            "There is no such challenge here. Pick one from the list.",
        ),
    ),
    Reason.UNKNOWN_INSPANNING: (
        Both(
            "Dit hoort niet bij uw opgave. Kies iets uit uw eigen plan.",
            "This is not part of your challenge. Pick something from your own plan.",
        ),
    ),
    Reason.UNKNOWN_CHOICE: (
        Both(
            "Die keuze is er niet. Kies een van de kaarten.",
            "There is no such choice. Pick one of the cards.",
        ),
    ),
    Reason.NOT_AT_THIS_LEVEL: (
        Both(
            "Dat doen we in dit spel niet. Kies iets van het scherm.",
            "That is not in this game. Pick something on the screen.",
        ),
    ),
    Reason.NO_TEXT: (
        Both(
            "Er staat nog niets. Eén woord is al genoeg.",
            "There is nothing here yet. One word will do.",
        ),
    ),
    Reason.TEXT_TOO_LONG: (
        Both(
            "Dat is te lang. Er passen {bound} tekens in; haal er iets af.",
            "That is too long. {bound} characters fit; please shorten it.",
        ),
        Both(
            "Dat is te lang. Haal er een paar woorden af.",
            "That is too long. Take a few words out.",
        ),
    ),
    Reason.TEXT_UNCLEAN: (
        Both(
            "Hier staat een teken in dat het scherm niet kent. Typ het opnieuw.",
            "There is a character in this that the screen cannot show. Type it again.",
        ),
    ),
    Reason.NAME_TAKEN: (
        Both(
            "Zo heet al een andere tafel. Verzin een eigen naam.",
            "Another table has that name. Make up one of your own.",
        ),
    ),
    Reason.NO_TIME: (
        Both(
            "Dit kost {amount} tijd, u heeft er nog {left}. Rond af of kies iets kleiners.",
            "This takes {amount} time and you have {left}. Finish, or pick something smaller.",
        ),
        Both(
            "U heeft nog {left} tijd. Dat is te weinig voor “{action}”. Kies iets kleiners.",
            "You have {left} time left, too little for “{action}”. Pick something smaller.",
        ),
        Both(
            "U heeft nog {left} tijd, en dat is te weinig. Rond af of kies iets kleiners.",
            "You have {left} time left, which is too little. Finish, or pick something smaller.",
        ),
        Both(
            "Daar is geen tijd meer voor. Rond af of kies iets kleiners.",
            "There is no time left for that. Finish, or pick something smaller.",
        ),
    ),
    Reason.NO_BUDGET: (
        Both(
            "Dit kost {amount} budget, u heeft er nog {left}. Kies iets dat minder kost.",
            "This costs {amount} budget and you have {left}. Pick something cheaper.",
        ),
        Both(
            "U heeft nog {left} budget. Dat is te weinig voor “{action}”. Kies iets goedkopers.",
            "You have {left} budget left, too little for “{action}”. Pick something cheaper.",
        ),
        Both(
            "U heeft nog {left} budget, en dat is te weinig. Kies iets goedkopers.",
            "You have {left} budget left, which is too little. Pick something cheaper.",
        ),
        Both(
            "Daar is geen budget meer voor. Kies iets goedkopers.",
            "There is no budget left for that. Pick something cheaper.",
        ),
    ),
    Reason.NO_RESERVE: (
        Both(
            "U kunt nu nog {left} uit de reserve krijgen. Vraag minder.",
            "You can get {left} from the reserve now. Ask for less.",
        ),
        Both(
            "Uit de reserve kunt u nu niets krijgen. Kijk wat uw eigen budget toelaat.",
            "The reserve has nothing for you now. See what your own budget allows.",
        ),
    ),
    Reason.NOTHING_LEFT_TO_HEAR: (
        Both(
            "Bij {subject} heeft u alles al gehoord. Ga eens ergens anders langs.",
            "You have heard everything at {subject}. Try another place.",
        ),
        Both(
            "Hier heeft u alles al gehoord. Ga eens ergens anders langs.",
            "You have heard everything here. Try another place.",
        ),
    ),
    Reason.UNFINISHED_WORK: (
        Both(
            "“{subject}” is nog niet af. Kies waar, met wie, welk domein en voor welk doel.",
            "“{subject}” is not finished. Choose where, with whom, the domain and a goal.",
        ),
        Both(
            "Deze inspanning is nog niet af. Kies waar, met wie, welk domein en voor welk doel.",
            "This effort is not finished. Choose where, with whom, the domain and a goal.",
        ),
    ),
    Reason.ALREADY_RANKED: (
        Both(
            "“{subject}” heeft al een plaats. Kies een andere opgave.",
            "“{subject}” already has a place. Pick another challenge.",
        ),
        Both(
            "Deze opgave heeft al een plaats. Kies een andere.",
            "This challenge already has a place. Pick another one.",
        ),
    ),
    Reason.RANKING_UNFINISHED: (
        Both(
            "Beide groepen moeten eerst hun lijst afmaken. Dan schuiven we ze samen.",
            "Both groups finish their list first. Then we slide them together.",
        ),
    ),
    Reason.NO_OPGAVE: (
        Both(
            "Kies eerst een opgave. Daarna kunt u verder.",
            "First choose a challenge. Then you can go on.",
        ),
    ),
    Reason.TOO_MANY: (
        Both(
            "Meer dan {bound} past niet. Haal er eerst een weg.",
            "No more than {bound} will fit. Take one away first.",
        ),
        Both(
            "Dat zijn er te veel. Haal er eerst een weg.", "That is too many. Take one away first."
        ),
    ),
    Reason.TOO_FEW: (
        Both(
            "Kies er minstens {bound}. Daarna kunt u verder.",
            "Pick at least {bound}. Then you can go on.",
        ),
        Both(
            "Dat is nog te weinig. Kies er nog een bij.", "That is not enough yet. Add one more."
        ),
    ),
    Reason.SAME_AS_BEFORE: (
        Both(
            "Dat stond er al. Kies iets anders, of ga gewoon verder.",
            "It already says so. Pick something else, or simply go on.",
        ),
    ),
}
