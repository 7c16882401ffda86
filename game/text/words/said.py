"""What people say when the ticks turn, for those who have no lines of their own."""

from collections.abc import Mapping

from game.model.terms import Circle, Role
from game.text.language import Both

FITS: Mapping[Role, tuple[Both, ...]] = {
    Role.PROBLEM_SOLVER: (
        Both("Goed dat u kwam. Het kon niet langer.", "Good that you came. It could not wait."),
        Both("U deed het gewoon. Dank u.", "You just did it. Thank you."),
    ),
    Role.REGULATOR: (
        Both("Nu weet ik waar ik aan toe ben.", "Now I know where I stand."),
        Both("Streng mag best, als het eerlijk is.", "Strict is fine, if it is fair."),
    ),
    Role.PROCESS_DIRECTOR: (
        Both("Eindelijk zaten we eens bij elkaar.", "At last we sat down together."),
        Both("Ik wist niet dat zij dat ook deden.", "I did not know they did that too."),
    ),
    Role.INSTIGATOR: (
        Both("Dat duwtje had ik nodig.", "I needed that nudge."),
        Both("Nu durf ik wel te beginnen.", "Now I dare to begin."),
    ),
    Role.FACILITATOR: (
        Both("Wij deden het. U hield de ladder vast.", "We did it. You held the ladder."),
        Both("U stond in de weg? Nee, u stond ernaast.", "In the way? No, you stood beside us."),
    ),
    Role.CO_PLAYER: (
        Both("Fijn dat u ook eens meeliep.", "Nice that you followed for once."),
        Both(
            "U vroeg wat u kon doen. Dat was nieuw.", "You asked what you could do. That was new."
        ),
    ),
    Role.SPACE_GIVER: (
        Both("U liet ons gaan. Wij vielen niet.", "You let us go. We did not fall."),
        Both("Het lukt. U mag best trots zijn. Wij ook.", "It works. Be proud. So are we."),
    ),
}
MISFITS: Mapping[Role, tuple[Both, ...]] = {
    Role.PROBLEM_SOLVER: (
        Both("U vroeg niks. U deed.", "You did not ask. You did."),
        Both("Dat had ik zelf gekund.", "I could have done that."),
    ),
    Role.REGULATOR: (
        Both("Ik had een vraag. Ik kreeg een regel.", "I had a question. I got a rule."),
        Both("Mooie brief. Wat moet ik ermee?", "Fine letter. What do I do with it?"),
    ),
    Role.PROCESS_DIRECTOR: (
        Both("Weer een overleg. Wie doet er iets?", "Another meeting. Who does something?"),
        Both("Ik heb nu drie agenda's en geen hulp.", "I have three agendas now and no help."),
    ),
    Role.INSTIGATOR: (
        Both("Niet duwen. Ik loop al.", "Do not push. I am walking already."),
        Both("Ik ben moe. Een duwtje helpt dan niet.", "I am tired. A nudge does not help."),
    ),
    Role.FACILITATOR: (
        Both(
            "U hield een ladder vast. Er stond niemand op.", "You held a ladder. Nobody was on it."
        ),
        Both("Aardig. Maar ik weet nog niet wat ik wil.", "Kind. But I do not know what I want."),
    ),
    Role.CO_PLAYER: (
        Both("Iedereen keek naar elkaar. U ook.", "Everybody looked at each other. You too."),
        Both("U deed mee. Maar wie leidde er?", "You joined in. But who was leading?"),
    ),
    Role.SPACE_GIVER: (
        Both("U liet los. Wij hadden nog niets vast.", "You let go. We held nothing yet."),
        Both("Ik keek om, en u was weg.", "I looked round, and you were gone."),
    ),
}
PAID_FITS = (
    Both("Zo kan ik mijn werk doen.", "This way I can do my job."),
    Both("Dit durf ik uit te leggen.", "I dare to explain this."),
)
PAID_MISFITS = (
    Both("Ik sta er straks weer. U niet.", "I will be there tomorrow. You will not."),
    Both("Dit moet ik morgen uitleggen. Maar hoe?", "I must explain this tomorrow. But how?"),
)
PAID_CIRCLES = (Circle.PROFESSIONAL, Circle.OFFICIAL, Circle.EXECUTIVE, Circle.COUNCILLOR)

TIRED = (
    Both("Het gaat wel. Echt. Even zitten.", "I am fine. Really. Let me sit."),
    Both("Ik doe het morgen wel. Of overmorgen.", "I will do it tomorrow. Or the day after."),
)
WARNING_TITLE = Both("{name} is bijna op", "{name} is nearly worn out")
WARNING_TEXT = Both(
    "Nog één ronde alleen en {name} valt om. Eén actie kan nog helpen.",
    "One more round alone and {name} drops. One action can still help.",
)
GONE_TITLE = Both("{name} is op", "{name} is worn out")
GONE_TEXT = Both(
    "{name} doet even niet meer mee. Wie vangt dit op?",
    "{name} is out for now. Who takes over?",
)
