"""Refusals within a round: roles, routes, actions, encounters."""

from collections.abc import Mapping

from game.model.refusal import Reason
from game.text.language import Both

ROUND: Mapping[Reason, tuple[Both, ...]] = {
    Reason.ROLE_FIXED: (
        Both(
            "In deze ronde ligt de rol vast: {subject}. Straks kiest u zelf.",
            "The role is fixed this round: {subject}. Later you choose.",
        ),
        Both(
            "In deze ronde ligt de rol vast. In de volgende ronde kiest u zelf.",
            "The role is fixed this round. Next round you choose.",
        ),
    ),
    Reason.ROLE_FORCED: (
        Both(
            "De raad beslist deze ronde mee. Kies Regelaar of Procesregisseur.",
            "The council joins in this round. Choose Rule keeper or Process director.",
        ),
    ),
    Reason.NO_ROLE: (
        Both(
            "Kies eerst samen een rol. Dan gaat u op pad.",
            "First choose a role together. Then you set out.",
        ),
    ),
    Reason.NO_ROUTE: (
        Both(
            "Van hier loopt er geen weg naar {subject}. Ga er via een andere plek heen.",
            "There is no road from here to {subject}. Go by way of another place.",
        ),
        Both(
            "Hier loopt geen weg. Kies een plek die aan een weg ligt.",
            "There is no road here. Pick a place along a road.",
        ),
    ),
    Reason.WRONG_PLACE: (
        Both(
            "“{action}” kan hier niet. Dit past: {where}.",
            "“{action}” cannot be done here. What fits: {where}.",
        ),
        Both(
            "{person} is hier niet. Ga eerst naar {home}.",
            "{person} is not here. Go to {home} first.",
        ),
        Both(
            "Dat kan hier niet. Ga eerst naar een plek waar dat past.",
            "That cannot be done here. Go to a place where it fits first.",
        ),
    ),
    Reason.DONE_HERE: (
        Both(
            "Dit deed u hier deze ronde al. Ga verder, of kies iets anders.",
            "You did this here this round. Move on, or pick something else.",
        ),
    ),
    Reason.DONE_ENOUGH: (
        Both(
            "Dit kan {bound} keer per ronde, en dat is gedaan. Kies iets anders.",
            "This can be done {bound} times a round, and you have. Pick something else.",
        ),
        Both(
            "Dit deed u al vaak genoeg. Kies nu iets anders.",
            "You have done this often enough. Pick something else now.",
        ),
    ),
    Reason.ALREADY_IN_TEAM: (
        Both(
            "{subject} doet al mee. Nodig iemand anders uit.",
            "{subject} is already in the team. Invite somebody else.",
        ),
        Both(
            "Die doet al mee. Nodig iemand anders uit.",
            "They are already in the team. Invite somebody else.",
        ),
    ),
    Reason.TEAM_FULL: (
        Both(
            "Uw team is vol: {bound} mensen. Ga aan de slag met wie er zijn.",
            "Your team is full: {bound} people. Get going with who is there.",
        ),
        Both(
            "Uw team is vol. Ga aan de slag met wie er zijn.",
            "Your team is full. Get going with who is there.",
        ),
    ),
    Reason.PERSON_TIRED: (
        Both(
            "{subject} is op en kan nu niet meedoen. Ontzorg eerst, of vraag een ander.",
            "{subject} is worn out and cannot join now. Give relief first, or ask another.",
        ),
        Both(
            "Die is op en kan nu niet meedoen. Vraag een ander.",
            "They are worn out and cannot join now. Ask another.",
        ),
    ),
    Reason.CANNOT_BE_INVITED: (
        Both(
            "{subject} komt niet in een team. Luisteren kan wel.",
            "{subject} does not join teams. You can listen, though.",
        ),
        Both(
            "Die komt niet in een team. Luisteren kan wel.",
            "They do not join teams. You can listen, though.",
        ),
    ),
    Reason.NEEDS_TWO_MEMBERS: (
        Both(
            "Verbinden doet u met twee mensen of meer. Nodig eerst iemand uit.",
            "Connecting takes two people or more. Invite somebody first.",
        ),
    ),
    Reason.NO_INITIATIVE: (
        Both(
            "Hier loopt nu geen initiatief. Luister eens wat er leeft.",
            "No initiative is under way here. Listen to what is going on.",
        ),
    ),
    Reason.NO_BARRIER: (
        Both(
            "Er is hier geen drempel om weg te halen. Besteed uw tijd aan iets anders.",
            "There is no barrier to take away here. Spend your time on something else.",
        ),
    ),
    Reason.HAS_SAFETY_NET: (
        Both(
            "Er is al een vangnet. Dat blijft gewoon staan.",
            "There is a safety net already. It stays in place.",
        ),
    ),
    Reason.ALREADY_RUNNING: (
        Both(
            "“{subject}” loopt al. Kies iets anders, of kijk eerst of het werkt.",
            "“{subject}” is under way. Pick something else, or first see whether it works.",
        ),
        Both(
            "Dit loopt al. Kies iets anders, of kijk eerst of het werkt.",
            "This is under way. Pick something else, or first see whether it works.",
        ),
    ),
    Reason.NOT_LINKED: (
        Both(
            "“{subject}” staat niet in uw plan. Kies iets dat er wel in staat.",
            "“{subject}” is not in your plan. Pick something that is.",
        ),
        Both(
            "Dit staat niet in uw plan. Kies iets dat er wel in staat.",
            "This is not in your plan. Pick something that is.",
        ),
    ),
    Reason.NOTHING_TO_EVALUATE: (
        Both(
            "Er valt nog niets te evalueren. Laat eerst iets lopen.",
            "There is nothing to evaluate yet. Let something run first.",
        ),
    ),
    Reason.NOT_EVALUATED: (
        Both(
            "“{subject}” is nog niet geëvalueerd. Kijk eerst of het werkt.",
            "“{subject}” has not been evaluated. First see whether it works.",
        ),
        Both(
            "Dit is nog niet geëvalueerd. Kijk eerst of het werkt.",
            "This has not been evaluated. First see whether it works.",
        ),
    ),
    Reason.SUPPORT_TOO_LOW: (
        Both(
            "Daarvoor is draagvlak {left} nodig. Laat eerst zien wat er al lukt.",
            "That needs support of {left}. First show what already works.",
        ),
        Both(
            "Daarvoor is te weinig draagvlak. Laat eerst zien wat er al lukt.",
            "There is too little support for that. First show what already works.",
        ),
    ),
    Reason.RULES_UNDER_REVIEW: (
        Both(
            "De rekenkamer kijkt mee. Breng eerst de regels op orde.",
            "The court of audit is watching. First get the rules in order.",
        ),
    ),
    Reason.BUDGET_FROZEN: (
        Both(
            "De raad houdt het budget deze ronde vast. Doe nu wat geen geld kost.",
            "The council holds the budget this round. Do what costs no money.",
        ),
    ),
    Reason.REQUIREMENT_NOT_MET: (
        Both(
            "Dit kan pas als {need}. Kies nu een ander antwoord.",
            "This is only possible when {need}. Pick another answer now.",
        ),
        Both(
            "Hiervoor moet eerst iets anders gebeuren. Kies nu een ander antwoord.",
            "Something else must happen first. Pick another answer now.",
        ),
    ),
    Reason.NEEDS_EXECUTIVE: (
        Both(
            "Hiervoor is een bestuurder nodig. Nodig er eerst een uit.",
            "This takes an executive. Invite one first.",
        ),
    ),
    Reason.NO_OFFICIAL_LEFT: (
        Both(
            "Alle ambtenaren die wilden, doen al mee. Vraag eens iemand van buiten.",
            "Every official who wanted to is in. Ask somebody from outside.",
        ),
    ),
    Reason.NO_ENCOUNTER: (
        Both(
            "Er is nu niets om op te antwoorden. Ga verder met de ronde.",
            "There is nothing to answer now. Go on with the round.",
        ),
    ),
    Reason.NOTHING_TO_STOP: (
        Both(
            "“{subject}” loopt niet, dus stoppen hoeft niet. Ga gerust verder.",
            "“{subject}” is not under way, so no need to stop it. Just go on.",
        ),
        Both(
            "Er loopt geen proef die u kunt stoppen. Ga gerust verder.",
            "There is no pilot to stop. Just go on.",
        ),
    ),
    Reason.NOTHING_TO_MERGE: (
        Both(
            "“{subject}” loopt niet. Kies een inspanning die loopt.",
            "“{subject}” is not under way. Pick one that is.",
        ),
        Both(
            "Die inspanning loopt niet. Kies er een die loopt.",
            "That effort is not under way. Pick one that is.",
        ),
    ),
    Reason.ALREADY_MERGED: (
        Both(
            "“{subject}” gaat al samen verder. Kies een andere.",
            "“{subject}” is joined already. Pick another.",
        ),
        Both(
            "Die inspanning gaat al samen verder. Kies een andere.",
            "That effort is joined already. Pick another.",
        ),
    ),
    Reason.NOTHING_IN_COMMON: (
        Both(
            "Die twee hebben geen vak, plek of partner gemeen. Kies een andere.",
            "Those two share no field, place or partner. Pick another.",
        ),
    ),
    Reason.VOTES_EXCEED_PLAYERS: (
        Both(
            "Dat zijn meer kaarten dan spelers ({bound}). Tel ze nog eens.",
            "That is more cards than players ({bound}). Count them again.",
        ),
        Both(
            "Dat zijn meer kaarten dan spelers. Tel ze nog eens.",
            "That is more cards than players. Count them again.",
        ),
    ),
    Reason.CALLED_BEFORE: (
        Both(
            "Uw tafel riep deze ronde al Kletskoek. Eén keer per ronde is genoeg.",
            "Your table already called Nonsense this round. Once a round is enough.",
        ),
    ),
    Reason.NOTHING_CALLED: (
        Both(
            "Er ligt geen tekst die helder moet. Roep eerst Kletskoek.",
            "There is no text to make plain. Call Nonsense first.",
        ),
    ),
    Reason.PLAIN_UNFINISHED: (
        Both(
            "Vul eerst alle drie in: wie merkt wat, waar en wanneer.",
            "Fill in all three first: who notices what, where and when.",
        ),
    ),
    Reason.INTERVENED_BEFORE: (
        Both(
            "Bestuur greep al in, in ronde {bound}. Dat kan één keer per spel.",
            "Executive already stepped in, in round {bound}. That is possible once a game.",
        ),
        Both(
            "Bestuur greep al in. Dat kan één keer per spel.",
            "Executive already stepped in. That is possible once a game.",
        ),
    ),
    Reason.NOTHING_RUNS: (
        Both(
            "Er loopt niets waar nog plek in is. Begin eerst een proef.",
            "Nothing runs that has room left. Start a pilot first.",
        ),
    ),
    Reason.OUT_OF_BOUNDS: (
        Both(
            "Dat getal kan niet. Kies een getal dat het scherm aanbiedt.",
            "That number is not possible. Pick one that the screen offers.",
        ),
    ),
    Reason.TOO_FEW_ROUNDS: (
        Both(
            "Korter dan {bound} rondes kan nu niet. Sla iets anders over.",
            "Fewer than {bound} rounds is not possible now. Skip something else.",
        ),
        Both(
            "Zo kort kan het spel nu niet. Sla iets anders over.",
            "The game cannot be that short now. Skip something else.",
        ),
    ),
    Reason.TOO_MANY_ROUNDS: (
        Both(
            "Het plan was {bound} rondes. Meer kunt u niet teruggeven.",
            "The plan was {bound} rounds. You cannot give back more.",
        ),
        Both(
            "Zoveel rondes had het plan niet. Meer kunt u niet teruggeven.",
            "The plan did not have that many rounds. You cannot give back more.",
        ),
    ),
}
