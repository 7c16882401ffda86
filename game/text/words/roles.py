"""The seven gemeenterollen: name, plain sentence and three conditions in words.

The words of the conditions say what rules 2.6 counts; at the level of entry other bounds hold,
so some words differ there (rules 2.2).
"""

from collections.abc import Mapping
from typing import TypeAlias

from game.model.terms import Level, Role
from game.model.value import value
from game.text.language import Both


@value
class ConditionWords:
    """One condition of a role: its words after "Werkt als ...", and the answer when ticks turn."""

    words: Both
    held: Both
    missed: Both


ROLE_NAMES: Mapping[Role, Both] = {
    Role.PROBLEM_SOLVER: Both("Probleemoplosser", "Problem solver"),
    Role.REGULATOR: Both("Regelaar", "Rule keeper"),
    Role.PROCESS_DIRECTOR: Both("Procesregisseur", "Process director"),
    Role.INSTIGATOR: Both("Aanjager", "Instigator"),
    Role.FACILITATOR: Both("Facilitator", "Enabler"),
    Role.CO_PLAYER: Both("Meespeler", "Co-player"),
    Role.SPACE_GIVER: Both("Ruimtegever", "Space giver"),
}
ROLE_LINES: Mapping[Role, Both] = {
    Role.PROBLEM_SOLVER: Both(
        "Wij lossen het zelf op, vandaag nog.", "We solve it ourselves, this very day."
    ),
    Role.REGULATOR: Both(
        "Wij maken duidelijk wat mag en wat niet.",
        "We make clear what is allowed and what is not.",
    ),
    Role.PROCESS_DIRECTOR: Both(
        "Wij brengen iedereen aan één tafel.", "We bring everybody to one table."
    ),
    Role.INSTIGATOR: Both(
        "Wij geven een duwtje en wat startgeld.", "We give a nudge and some money to start."
    ),
    Role.FACILITATOR: Both(
        "Zij doen het. Wij houden de ladder vast.", "They do it. We hold the ladder."
    ),
    Role.CO_PLAYER: Both("Een ander leidt. Wij doen mee.", "Somebody else leads. We join in."),
    Role.SPACE_GIVER: Both(
        "Wij laten los en blijven in de buurt.", "We let go and stay close by."
    ),
}
WORKS_WHEN = Both("Werkt als ...", "Works when ...")
THIS_WORKS_WHEN = Both("Deze rol werkt als ...", "This role works when ...")

WORRIES_BIG = ConditionWords(
    words=Both("de zorgen groot zijn", "worries are big"),
    held=Both("Dat klopt. De zorgen zijn nu echt groot.", "True. Worries are big now."),
    missed=Both("Klopt niet. De zorgen vallen nu mee.", "Not so. Worries are not that big now."),
)
NOBODY_CAN = ConditionWords(
    words=Both("niemand het zelf nog kan", "nobody can do it alone yet"),
    held=Both("Dat klopt. Zonder u lukt het nu niet.", "True. It would not work without you."),
    missed=Both("Klopt niet. Er stonden al mensen klaar.", "Not so. People stood ready."),
)
NOW = ConditionWords(
    words=Both("het nu moet", "it cannot wait"),
    held=Both("Dat klopt. Dit kon niet wachten.", "True. This could not wait."),
    missed=Both("Klopt niet. Het had tot morgen gekund.", "Not so. Tomorrow was soon enough."),
)
DANGER = ConditionWords(
    words=Both("iemand gevaar loopt", "somebody is at risk"),
    held=Both("Dat klopt. Er stond iets op het spel.", "True. Something was at stake."),
    missed=Both("Klopt niet. Niemand liep gevaar.", "Not so. Nobody was at risk."),
)
RULES_SHAKE = ConditionWords(
    words=Both("de regels wankelen", "the rules are shaky"),
    held=Both(
        "Dat klopt. De regels konden een hand gebruiken.", "True. The rules could use a hand."
    ),
    missed=Both("Klopt niet. De regels stonden stevig.", "Not so. The rules stood firm."),
)
INTERESTS = ConditionWords(
    words=Both("belangen botsen", "interests clash"),
    held=Both(
        "Dat klopt. Er moest iemand knopen doorhakken.", "True. Somebody had to cut the knot."
    ),
    missed=Both("Klopt niet. Er botste niets.", "Not so. Nothing clashed."),
)
FOUR_PARTIES = ConditionWords(
    words=Both("er vier of meer partijen zijn", "there are four parties or more"),
    held=Both("Dat klopt. Het was vol aan tafel.", "True. The table was full."),
    missed=Both("Klopt niet. Aan tafel bleven stoelen leeg.", "Not so. Some chairs were empty."),
)
NOT_FOUND = ConditionWords(
    words=Both("zij elkaar nog niet vinden", "they do not yet connect"),
    held=Both("Dat klopt. Ze kenden elkaar nog amper.", "True. They hardly knew each other."),
    missed=Both(
        "Klopt niet. Ze wisten elkaar al te vinden.", "Not so. They had already found each other."
    ),
)
NOT_ALONE = ConditionWords(
    words=Both("niemand het alleen kan", "nobody can do it alone"),
    held=Both("Dat klopt. Alleen redde niemand het.", "True. Nobody could manage alone."),
    missed=Both(
        "Klopt niet. Het lukte ook zonder overleg.", "Not so. It worked without meetings too."
    ),
)
DOUBTS = ConditionWords(
    words=Both("de buurt nog twijfelt", "people still hesitate"),
    held=Both("Dat klopt. Een duwtje kwam goed uit.", "True. A nudge was welcome."),
    missed=Both("Klopt niet. De mensen liepen al vooruit.", "Not so. People were already ahead."),
)
HAVE_ENERGY = ConditionWords(
    words=Both("mensen nog energie hebben", "people have energy left"),
    held=Both("Dat klopt. Er was nog puf.", "True. There was energy left."),
    missed=Both("Klopt niet. De mensen waren moe.", "Not so. People were tired."),
)
MORE_STRENGTH = ConditionWords(
    words=Both("er meer kracht bij moet", "more strength is needed"),
    held=Both("Dat klopt. Er kon kracht bij.", "True. There was room for more strength."),
    missed=Both("Klopt niet. Er was al kracht genoeg.", "Not so. There was strength enough."),
)
WANT = ConditionWords(
    words=Both("de buurt het zelf wil", "people want it themselves"),
    held=Both("Dat klopt. De buurt wilde zelf.", "True. People wanted it themselves."),
    missed=Both("Klopt niet. Het was nog vooral uw plan.", "Not so. It was still your plan."),
)
STANDS = ConditionWords(
    words=Both("er al iets staat", "something is there already"),
    held=Both(
        "Dat klopt. Er stond al iets om op te bouwen.", "True. There was something to build on."
    ),
    missed=Both("Klopt niet. Er viel niets vast te houden.", "Not so. There was nothing to hold."),
)
PLAN_OR_BARRIER = ConditionWords(
    words=Both("er een plan of drempel is", "there is a plan or a barrier"),
    held=Both(
        "Dat klopt. Er lag iets waar u bij kon helpen.", "True. There was something to help with."
    ),
    missed=Both("Klopt niet. Niemand vroeg om een ladder.", "Not so. Nobody asked for a ladder."),
)
PARTNER_LEADS = ConditionWords(
    words=Both("een partner de leiding heeft", "a partner is in the lead"),
    held=Both("Dat klopt. Een ander had het stokje.", "True. Somebody else held the baton."),
    missed=Both("Klopt niet. U had het stokje zelf nog.", "Not so. You still held the baton."),
)
PARTNER_TRUSTS = ConditionWords(
    words=Both("die partner ons vertrouwt", "that partner trusts us"),
    held=Both("Dat klopt. Uw woord telde.", "True. Your word counted."),
    missed=Both("Klopt niet. Het vertrouwen was er nog niet.", "Not so. Trust was not there yet."),
)
REALLY_THEIRS = ConditionWords(
    words=Both("het plan echt van hen is", "the plan is truly theirs"),
    held=Both("Dat klopt. Zij zeiden “ons plan”.", "True. They said “our plan”."),
    missed=Both("Klopt niet. Zij noemden het uw plan.", "Not so. They called it your plan."),
)
CAN = ConditionWords(
    words=Both("de buurt het kan", "people can do it"),
    held=Both("Dat klopt. De buurt kon het dragen.", "True. People could carry it."),
    missed=Both("Klopt niet. Het was nog te zwaar.", "Not so. It was still too heavy."),
)
WILLING = ConditionWords(
    words=Both("de buurt het wil", "people want to do it"),
    held=Both("Dat klopt. De buurt wilde zelf.", "True. People wanted to do it."),
    missed=Both("Klopt niet. De buurt keek nog naar u.", "Not so. People still looked at you."),
)
NET = ConditionWords(
    words=Both("er rust is, of een vangnet", "it is calm, or there is a net"),
    held=Both("Dat klopt. Vallen kon veilig.", "True. It was safe to stumble."),
    missed=Both(
        "Klopt niet. Er waren zorgen, en er hing geen net.",
        "Not so. There were worries, and no net.",
    ),
)
NOT_ALONE_YET = ConditionWords(
    words=Both("de buurt het alleen niet redt", "people cannot manage alone"),
    held=Both(
        "Dat klopt. Alleen redde de buurt het nog niet.", "True. People could not manage alone."
    ),
    missed=Both(
        "Klopt niet. De buurt kon en wilde al zelf.", "Not so. People could and would already."
    ),
)
Three: TypeAlias = tuple[ConditionWords, ConditionWords, ConditionWords]
ROLE_CONDITIONS: Mapping[Role, Three] = {
    Role.PROBLEM_SOLVER: (WORRIES_BIG, NOBODY_CAN, NOW),
    Role.REGULATOR: (DANGER, RULES_SHAKE, INTERESTS),
    Role.PROCESS_DIRECTOR: (FOUR_PARTIES, NOT_FOUND, NOT_ALONE),
    Role.INSTIGATOR: (DOUBTS, HAVE_ENERGY, MORE_STRENGTH),
    Role.FACILITATOR: (WANT, STANDS, PLAN_OR_BARRIER),
    Role.CO_PLAYER: (PARTNER_LEADS, PARTNER_TRUSTS, REALLY_THEIRS),
    Role.SPACE_GIVER: (CAN, WILLING, NET),
}
AT_LEVEL: Mapping[tuple[Role, Level], Three] = {
    (Role.PROCESS_DIRECTOR, Level.ENTRY): (FOUR_PARTIES, NOT_FOUND, NOT_ALONE_YET),
}
"""Where a level asks something else than the other levels (rules 2.2)."""
