"""Why a point was recorded, per sort of evidence: the words after "omdat u".

Slots: ``{when}`` ("in ronde 2 ", only where asked for), ``{person}``, ``{place}``, ``{work}``,
``{role}``, ``{encounter}`` and ``{label}`` (of an option). Of a sort the first sentence is used
for which everything is known.
"""

from collections.abc import Mapping

from game.text.language import Both
from game.text.words.evidence_doing import DOING, OUTSIDE, ROLES
from game.text.words.evidence_people import PEOPLE, TOGETHER

OPTION = Both("omdat u {when}koos: “{label}”", "because you chose{when}: “{label}”")
UNKNOWN = Both(
    "omdat u {when}iets deed dat hierbij telt", "because you did something{when} that counts here"
)

BY_LESSON: Mapping[tuple[str, int], tuple[Both, ...]] = {
    ("inside_round", 7): (
        Both("omdat u {when}niemand buiten sprak", "because you spoke to nobody outside{when}"),
    ),
    ("unburden", 2): (
        Both(
            "omdat u {when}hielp in plaats van erover te schrijven",
            "because you helped{when} instead of writing about it",
        ),
    ),
    ("internal_meeting", 2): (
        Both(
            "omdat u {when}tijd stak in overleg met collega's",
            "because you put time in meetings with colleagues{when}",
        ),
    ),
    ("evaluate", 3): (
        Both(
            "omdat u {when}durfde te vragen of “{work}” werkte",
            "because you dared to ask{when} whether “{work}” worked",
        ),
    ),
    ("burn_out", 8): (
        Both(
            "omdat {person} {when}opbrandde zonder dat iemand het zag",
            "because {person} burned out{when} without anybody seeing it",
        ),
    ),
}
"""Other words where one thing counts for two lessons; for the rest of them ``SORTS`` holds."""
SORTS: Mapping[str, tuple[Both, ...]] = {**OUTSIDE, **DOING, **ROLES, **PEOPLE, **TOGETHER}
"""Every sort that the rules know, with its sentences from most to least telling."""
LABELLED = frozenset(("cover", "informal_knowledge", "about_them_without_them"))
"""Sorts that say more than the label of the option on which they rest."""

WHEN_ROUND = Both("in ronde {round} ", " in round {round}")
WHEN_BEFORE = Both("vooraf ", " beforehand")
"""Round 0 is everything before the first round."""

FULL = Both("Telt vol: {reason}.", "Counts in full: {reason}.")
HALF = Both("Telt half: {reason}.", "Counts for half: {reason}.")
USED = (
    Both("u gebruikte wat {person} zei", "you used what {person} said"),
    Both("u gebruikte wat u hoorde", "you used what you heard"),
)
UNUSED = (
    Both(
        "u sprak met {person}, maar gebruikte niet wat u daar hoorde",
        "you spoke with {person}, but did not use what you heard",
    ),
    Both("u hoorde het, maar gebruikte het niet", "you heard it, but did not use it"),
)
EVALUATED = (
    Both("u evalueerde in ronde {round}", "you evaluated in round {round}"),
    Both("u keek later of het werkte", "you looked later whether it worked"),
)
NOT_EVALUATED = (Both("u keek niet of het werkte", "you did not look whether it worked"),)
NOTICED = (Both("mensen merkten er iets van", "people noticed something"),)
UNNOTICED = (
    Both("er was aan het eind nog weinig van te merken", "at the end there was little to notice"),
)
STAYED = (Both("{person} hield het vol", "{person} kept going"),)
TIRED = (Both("{person} was aan het eind op", "{person} was worn out at the end"),)
OTHER_MET = (Both("het bleef niet bij praten", "it was more than talk"),)
OTHER_MISSED = (Both("het kreeg geen vervolg", "nothing came of it"),)
