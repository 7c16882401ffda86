"""The ten blocks of the maatschappelijke-waarde-canvas and their choices (rules 2.4).

A choice is keyed by block and wire name; choices that are ids of the casus (goals, people,
inspanningen) or wire names of another list are named by that list.
"""

from collections.abc import Mapping

from game.model.terms import Block
from game.text.language import Both

BLOCK_NAMES: Mapping[Block, Both] = {
    Block.GOALS: Both("Doelen", "Goals"),
    Block.EFFECTS: Both("Effecten", "Effects"),
    Block.TARGET_GROUPS: Both("Doelgroep", "For whom"),
    Block.ROLES: Both("Rollen", "Roles"),
    Block.ACTIVITIES: Both("Acties", "Activities"),
    Block.COMMUNICATION: Both("Berichten", "Messages"),
    Block.ORGANISATION: Both("Organisatie", "Set-up"),
    Block.BUDGET: Both("Begroting", "Budget"),
    Block.PARTICIPATION: Both("Meedoen", "Taking part"),
    Block.PARTNERSHIP: Both("Partners", "Partners"),
}
BLOCK_FULL: Mapping[Block, Both] = {
    Block.GOALS: Both("Beleidsdoelen", "Policy goals"),
    Block.EFFECTS: Both("Prestaties en effecten", "Outputs and effects"),
    Block.TARGET_GROUPS: Both("Doelgroepen", "Target groups"),
    Block.ROLES: Both("Rollen", "Roles"),
    Block.ACTIVITIES: Both("Activiteiten", "Activities"),
    Block.COMMUNICATION: Both("Communicatie", "Communication"),
    Block.ORGANISATION: Both("Organisatie", "Organisation"),
    Block.BUDGET: Both("Begroting", "Budget"),
    Block.PARTICIPATION: Both("Participatie", "Participation"),
    Block.PARTNERSHIP: Both("Samenwerking met partners", "Working with partners"),
}
BLOCK_QUESTIONS: Mapping[Block, Both] = {
    Block.GOALS: Both("Wat wilt u bereiken?", "What do you want to achieve?"),
    Block.EFFECTS: Both(
        "Waaraan merkt iemand dat het werkt?", "How does somebody notice that it works?"
    ),
    Block.TARGET_GROUPS: Both("Voor wie doet u dit vooral?", "Who is this for, above all?"),
    Block.ROLES: Both("Welke rol plant u, en wanneer?", "Which role do you plan, and when?"),
    Block.ACTIVITIES: Both("Waarmee begint u?", "What do you start with?"),
    Block.COMMUNICATION: Both("Wanneer vertelt u iets?", "When do you tell people?"),
    Block.ORGANISATION: Both("In welk verband werkt u?", "In what set-up do you work?"),
    Block.BUDGET: Both("Hoeveel houdt u achter de hand?", "How much do you keep in hand?"),
    Block.PARTICIPATION: Both("Hoeveel mogen mensen meedoen?", "How far may people take part?"),
    Block.PARTNERSHIP: Both("Hoe werkt u samen met partners?", "How do you work with partners?"),
}
BLOCK_EFFECTS: Mapping[Block, Both] = {
    Block.GOALS: Both(
        "Alleen wat bij een gekozen doel hoort, telt mee.",
        "Only what belongs to a chosen goal counts.",
    ),
    Block.EFFECTS: Both(
        "Zonder maatstaf levert evalueren geen draagvlak op.",
        "Without a measure, evaluating brings no support.",
    ),
    Block.TARGET_GROUPS: Both(
        "Deze persoon ziet u aan het eind terug.", "You will meet this person again at the end."
    ),
    Block.ROLES: Both(
        "Wat u hier plant, is aangekondigd. Wisselen is dan gratis.",
        "What you plan here is announced. Switching is then free.",
    ),
    Block.ACTIVITIES: Both(
        "Uw eerste proef kost 1 tijd minder.", "Your first pilot takes 1 time less."
    ),
    Block.COMMUNICATION: Both(
        "Bepaalt hoe hard slecht nieuws aankomt.", "Decides how hard bad news lands."
    ),
    Block.ORGANISATION: Both(
        "Bepaalt hoe snel u van rol wisselt.", "Decides how fast you switch roles."
    ),
    Block.BUDGET: Both("Een buffer vangt tegenvallers op.", "A buffer absorbs setbacks."),
    Block.PARTICIPATION: Both(
        "Beloof niet meer dan u straks waarmaakt.", "Promise no more than you will deliver."
    ),
    Block.PARTNERSHIP: Both(
        "Bepaalt wat een partner u gunt.", "Decides what a partner grants you."
    ),
}
Choice = tuple[Both, Both, Both]
"""Name of a choice, what it is, and what it does in the game."""
CHOICES: Mapping[tuple[Block, str], Choice] = {
    (Block.GOALS, "een_doel"): (
        Both("Eén doel", "One goal"),
        Both("Alle kracht op één doel.", "All strength on one goal."),
        Both(
            "Wat bij een ander doel hoort, telt niet mee.",
            "What belongs to another goal does not count.",
        ),
    ),
    (Block.GOALS, "twee_doelen"): (
        Both("Twee doelen", "Two goals"),
        Both("U verdeelt uw kracht over twee doelen.", "You share your strength over two goals."),
        Both("Meer inspanningen tellen mee.", "More activities count."),
    ),
    (Block.GOALS, "drie_doelen"): (
        Both("Drie doelen", "Three goals"),
        Both("U wilt veel tegelijk.", "You want a lot at once."),
        Both("Bijna alles telt mee. Houd het overzicht.", "Nearly all counts. Keep track."),
    ),
    (Block.EFFECTS, "indicator"): (
        Both("Met maatstaf", "With a measure"),
        Both("U spreekt af waaraan iemand het merkt.", "You agree how somebody will notice."),
        Both("Evalueren levert ook draagvlak op.", "Evaluating brings support too."),
    ),
    (Block.EFFECTS, "geen_indicator"): (
        Both("Zonder maatstaf", "Without a measure"),
        Both("U ziet wel hoe het loopt.", "You will see how it goes."),
        Both("Evalueren levert geen draagvlak op.", "Evaluating brings no support."),
    ),
    (Block.ACTIVITIES, "op_volgorde"): (
        Both("Op volgorde", "In order"),
        Both("U begint met één ding.", "You begin with one thing."),
        Both("Uw eerste proef kost maar 1 tijd.", "Your first pilot takes only 1 time."),
    ),
    (Block.ACTIVITIES, "alles_tegelijk"): (
        Both("Alles tegelijk", "All at once"),
        Both("U begint overal een beetje.", "You begin a little everywhere."),
        Both("Uw eerste proef kost gewoon 2 tijd.", "Your first pilot takes 2 time as usual."),
    ),
    (Block.COMMUNICATION, "tweezijdig"): (
        Both("In gesprek", "Two-way"),
        Both("U vertelt en u luistert.", "You tell and you listen."),
        Both("Slecht nieuws komt het zachtst aan.", "Bad news lands most softly."),
    ),
    (Block.COMMUNICATION, "vooraf"): (
        Both("Vooraf", "Beforehand"),
        Both("U vertelt het op tijd.", "You tell people in time."),
        Both("Slecht nieuws kost wat vertrouwen.", "Bad news costs some trust."),
    ),
    (Block.COMMUNICATION, "achteraf"): (
        Both("Achteraf", "Afterwards"),
        Both("U vertelt het als het klaar is.", "You tell people when it is done."),
        Both("Slecht nieuws kost veel vertrouwen.", "Bad news costs a lot of trust."),
    ),
    (Block.ORGANISATION, "klusteam"): (
        Both("Klusteam", "Task team"),
        Both("Wie nodig is, doet mee.", "Whoever is needed joins."),
        Both(
            "Verbinden gaat beter. De raad moet wennen.",
            "Connecting goes better. The council must get used to it.",
        ),
    ),
    (Block.ORGANISATION, "programma"): (
        Both("Programma", "Programme"),
        Both("Een vaste groep met een vast doel.", "A fixed group with a fixed goal."),
        Both("Eén keer van rol wisselen is gratis.", "One switch of role is free."),
    ),
    (Block.ORGANISATION, "lijnteam"): (
        Both("Lijnteam", "Line team"),
        Both("Elke afdeling doet haar deel.", "Each department does its part."),
        Both(
            "Netjes geregeld. Van rol wisselen kost meer tijd.",
            "Well in order. Switching roles takes more time.",
        ),
    ),
    (Block.BUDGET, "reserve_0"): (
        Both("Geen buffer", "No buffer"),
        Both("Alles gaat naar de opgave.", "Everything goes to the challenge."),
        Both("Een tegenvaller komt direct aan.", "A setback hits at once."),
    ),
    (Block.BUDGET, "reserve_1"): (
        Both("Buffer van 1", "Buffer of 1"),
        Both("Eén budget achter de hand.", "One budget in hand."),
        Both(
            "Kost nu 1 budget. Vangt een kleine tegenvaller op.",
            "Costs 1 budget now. Absorbs a small setback.",
        ),
    ),
    (Block.BUDGET, "reserve_2"): (
        Both("Buffer van 2", "Buffer of 2"),
        Both("Twee budget achter de hand.", "Two budget in hand."),
        Both(
            "Kost nu 2 budget. Vangt een flinke tegenvaller op.",
            "Costs 2 budget now. Absorbs a fair setback.",
        ),
    ),
    (Block.BUDGET, "reserve_3"): (
        Both("Buffer van 3", "Buffer of 3"),
        Both("Drie budget achter de hand.", "Three budget in hand."),
        Both(
            "Kost nu 3 budget. Vangt bijna elke tegenvaller op.",
            "Costs 3 budget now. Absorbs almost any setback.",
        ),
    ),
    (Block.PARTICIPATION, "informeren"): (
        Both("Informeren", "Inform"),
        Both("Mensen horen wat u doet.", "People hear what you do."),
        Both("U belooft weinig.", "You promise little."),
    ),
    (Block.PARTICIPATION, "raadplegen"): (
        Both("Raadplegen", "Consult"),
        Both("U vraagt wat mensen vinden.", "You ask what people think."),
        Both("U belooft te luisteren.", "You promise to listen."),
    ),
    (Block.PARTICIPATION, "adviseren"): (
        Both("Adviseren", "Advise"),
        Both(
            "Mensen geven raad, u legt uit wat u ermee doet.",
            "People advise, you explain what you do with it.",
        ),
        Both("U belooft antwoord te geven.", "You promise an answer."),
    ),
    (Block.PARTICIPATION, "meebeslissen"): (
        Both("Samen beslissen", "Decide together"),
        Both("Mensen beslissen mee.", "People share the decision."),
        Both("U belooft de macht te delen.", "You promise to share power."),
    ),
    (Block.PARTICIPATION, "zelf_doen"): (
        Both("Zelf doen", "Do it themselves"),
        Both("Mensen doen het, u helpt.", "People do it, you help."),
        Both("U belooft los te laten.", "You promise to let go."),
    ),
    (Block.PARTNERSHIP, "opdracht"): (
        Both("Opdracht", "Commission"),
        Both("U betaalt, u bepaalt.", "You pay, you decide."),
        Both(
            "Netjes geregeld. Het voelt minder van hen.",
            "Well in order. It feels less like theirs.",
        ),
    ),
    (Block.PARTNERSHIP, "subsidie"): (
        Both("Subsidie", "Subsidy"),
        Both("U betaalt mee.", "You share the cost."),
        Both("Kost 1 budget. Zij kunnen meer aan.", "Costs 1 budget. They can handle more."),
    ),
    (Block.PARTNERSHIP, "partnerschap"): (
        Both("Partner", "Partner"),
        Both("U doet het samen.", "You do it together."),
        Both(
            "Zij vertrouwen u meer. Later vragen zij iets terug.",
            "They trust you more. Later they ask something back.",
        ),
    ),
}

PLANNED_SWITCH = Both("{role} in ronde {round}", "{role} in round {round}")
"""What block 4 promises: a role, and the round in which it is taken."""
