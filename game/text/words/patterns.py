"""The twelve patterns of a session (rules 5): what was seen, and what to ask about it."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from game.text.language import Both


class Pattern(StrEnum):
    """What can be seen in how a table played; the value is its wire name and never changes."""

    DIRECTING_PARADOX = "directing_paradox"
    OVER_THE_FENCE = "over_the_fence"
    TAKEOVER = "takeover"
    TOO_LONG_THE_SAME = "too_long_the_same"
    GOOD_SWITCH = "good_switch"
    STAYED_INSIDE = "stayed_inside"
    ABOUT_WITHOUT = "about_without"
    BURNT_OUT = "burnt_out"
    PILOTITIS = "pilotitis"
    PAPER = "paper"
    DOUBLE_WORK = "double_work"
    OTHER_VOICE = "other_voice"


class PatternWords(NamedTuple):
    """What is said of a pattern; ``seen`` has slots, the questions have none."""

    name: Both
    seen: Both
    questions: tuple[Both, ...]


PATTERNS: Mapping[Pattern, PatternWords] = {
    Pattern.DIRECTING_PARADOX: PatternWords(
        Both("Regieparadox", "Directing paradox"),
        Both(
            "U hield {count} rondes achter elkaar de regie. Anderen gingen achterover zitten.",
            "You directed {count} rounds in a row. Others sat back.",
        ),
        (
            Both("Wie had de leiding kunnen krijgen?", "Who could have been given the lead?"),
            Both("Wat hield u tegen?", "What held you back?"),
        ),
    ),
    Pattern.OVER_THE_FENCE: PatternWords(
        Both("Over de schutting", "Over the fence"),
        Both(
            "U liet los in {rounds}, terwijl de buurt het nog niet kon dragen.",
            "You let go in {rounds}, while the neighbourhood could not carry it yet.",
        ),
        (
            Both("Wat moest er eerst staan?", "What had to be there first?"),
            Both("Wie betaalde?", "Who paid for it?"),
        ),
    ),
    Pattern.TAKEOVER: PatternWords(
        Both("Overname", "Takeover"),
        Both(
            "U loste het zelf op in {rounds}, terwijl anderen het al hun zaak vonden.",
            "You solved it yourself in {rounds}, while others already felt it was theirs.",
        ),
        (
            Both("Wiens werk deed u?", "Whose work did you do?"),
            Both("Wat zei dat aan hen?", "What did that tell them?"),
        ),
    ),
    Pattern.TOO_LONG_THE_SAME: PatternWords(
        Both("Te lang hetzelfde", "The same for too long"),
        Both(
            "U bleef {role} in {rounds}, terwijl die rol niet paste.",
            "You stayed {role} in {rounds}, while that role did not fit.",
        ),
        (Both("Wat veranderde er dat u niet zag?", "What changed that you did not see?"),),
    ),
    Pattern.GOOD_SWITCH: PatternWords(
        Both("Goed gewisseld", "A good switch"),
        Both(
            "U wisselde in {rounds} naar een rol die beter paste: {role}.",
            "You switched in {rounds} to a role that fitted better: {role}.",
        ),
        (
            Both(
                "Waaraan merkte u dat het moment er was?",
                "How did you notice that the moment had come?",
            ),
        ),
    ),
    Pattern.STAYED_INSIDE: PatternWords(
        Both("Binnen gebleven", "Stayed inside"),
        Both(
            "In {of} rondes deed u {count} keer iets buiten.",
            "In {of} rounds you did something outside {count} times.",
        ),
        (Both("Wat zou {face} hebben gezegd?", "What would {face} have said?"),),
    ),
    Pattern.ABOUT_WITHOUT: PatternWords(
        Both("Over hen, zonder hen", "About them, without them"),
        Both(
            "Bij “{encounter}” koos u over {person}. Aan uw tafel zat niemand om wie het ging.",
            "At “{encounter}” you chose about {person}. Nobody it was about sat at your table.",
        ),
        (Both("Wie ontbrak, en wist u dat?", "Who was missing, and did you know?"),),
    ),
    Pattern.BURNT_OUT: PatternWords(
        Both("Opgebrand", "Burnt out"),
        Both("{person} was op in {rounds}.", "{person} was worn out in {rounds}."),
        (
            Both(
                "Wanneer had u kunnen ontzorgen?",
                "When could you have taken something off their hands?",
            ),
        ),
    ),
    Pattern.PILOTITIS: PatternWords(
        Both("Pilotitis", "Pilotitis"),
        Both(
            "U begon {count} proeven en maakte er geen groter.",
            "You started {count} pilots and let none of them grow.",
        ),
        (Both("Waarom stopte of groeide niets?", "Why did nothing stop or grow?"),),
    ),
    Pattern.PAPER: PatternWords(
        Both("Papier", "Paper"),
        Both("U schreef {count} nota's.", "You wrote {count} memos."),
        (Both("Voor wie schreef u?", "For whom did you write?"),),
    ),
    Pattern.DOUBLE_WORK: PatternWords(
        Both("Dubbel werk", "Double work"),
        Both(
            "“{work}” begon aan {count} tafels apart.",
            "“{work}” was started at {count} tables apart.",
        ),
        (Both("Wat wist u van elkaar?", "What did you know of each other?"),),
    ),
    Pattern.OTHER_VOICE: PatternWords(
        Both("Andere stem", "Another voice"),
        Both(
            "Iemand pleitte in {rounds} voor {role}. Die rol paste beter dan wat u koos.",
            "Somebody argued for {role} in {rounds}. That role fitted better than what you chose.",
        ),
        (Both("Waarom won dat argument niet?", "Why did that argument not win?"),),
    ),
}
ROUND = Both("ronde {round}", "round {round}")
ROUNDS = Both("de rondes {rounds} en {last}", "rounds {rounds} and {last}")
SOMEBODY = Both("uw inwoners", "your residents")
"""Who is named where a casus has no face."""
