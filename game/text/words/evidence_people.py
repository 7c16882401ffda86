"""Evidence about people and about working together: the words after "omdat u".

Slots and order as in ``evidence``.
"""

from collections.abc import Mapping

from game.text.language import Both

PEOPLE: Mapping[str, tuple[Both, ...]] = {
    "adopt_initiative": (
        Both(
            "omdat u {when}ja zei tegen wat {person} begon",
            "because you said yes{when} to what {person} started",
        ),
        Both(
            "omdat u {when}bij {place} meeging met een plan van mensen zelf",
            "because you went along with people's own plan at {place}{when}",
        ),
        Both(
            "omdat u {when}meeging met een plan van mensen zelf",
            "because you went along with people's own plan{when}",
        ),
    ),
    "connect": (
        Both(
            "omdat u {when}bij {place} mensen bij elkaar bracht",
            "because you brought people together at {place}{when}",
        ),
        Both(
            "omdat u {when}mensen bij elkaar bracht", "because you brought people together{when}"
        ),
    ),
    "connect_helpers": (
        Both(
            "omdat u {when}bij {place} hulpverleners aan elkaar koppelde",
            "because you put helpers in touch at {place}{when}",
        ),
        Both(
            "omdat u {when}hulpverleners aan elkaar koppelde",
            "because you put helpers in touch{when}",
        ),
    ),
    "safety_net": (
        Both(
            "omdat u {when}bij {place} een vangnet afsprak",
            "because you agreed a safety net at {place}{when}",
        ),
        Both("omdat u {when}een vangnet afsprak", "because you agreed a safety net{when}"),
    ),
    "burn_out": (
        Both(
            "omdat {person} {when}opbrandde en niemand het overnam",
            "because {person} burned out{when} and nobody took over",
        ),
        Both("omdat er {when}iemand opbrandde", "because somebody burned out{when}"),
    ),
    "harm": (
        Both(
            "omdat er {when}iets misging voor mensen met veel zorgen",
            "because something went wrong{when} for people with many worries",
        ),
    ),
    "harm_with_net": (
        Both(
            "omdat er {when}iets misging, al ving het vangnet veel op",
            "because something went wrong{when}, though the net caught much of it",
        ),
    ),
    "ask_help": (
        Both("omdat u {when}{person} om hulp vroeg", "because you asked {person} for help{when}"),
        Both(
            "omdat u {when}bij {place} om hulp vroeg",
            "because you asked for help at {place}{when}",
        ),
        Both("omdat u {when}om hulp vroeg", "because you asked for help{when}"),
    ),
    "report_back": (
        Both(
            "omdat u {when}bij {person} terugkwam met een antwoord",
            "because you came back to {person} with an answer{when}",
        ),
        Both(
            "omdat u {when}bij {place} terugkwam met een antwoord",
            "because you came back to {place} with an answer{when}",
        ),
        Both(
            "omdat u {when}terugkwam met een antwoord",
            "because you came back with an answer{when}",
        ),
    ),
    "promise_kept": (
        Both(
            "omdat u {when}deed wat u {person} had beloofd",
            "because you did{when} what you had promised {person}",
        ),
        Both("omdat u {when}een afspraak nakwam", "because you kept a promise{when}"),
    ),
    "promise_broken": (
        Both(
            "omdat {person} {when}tevergeefs op u wachtte",
            "because {person} waited for you in vain{when}",
        ),
        Both("omdat u {when}een afspraak niet nakwam", "because you did not keep a promise{when}"),
    ),
    "informal_in_team": (
        Both(
            "omdat u {when}{person} in uw team vroeg",
            "because you asked {person} into your team{when}",
        ),
        Both(
            "omdat u {when}een buur of mantelzorger in uw team had",
            "because you had a neighbour or carer in your team{when}",
        ),
    ),
    "informal_knowledge": (
        Both(
            "omdat u {when}gebruikte wat {person} wist",
            "because you used what {person} knew{when}",
        ),
        Both(
            "omdat u {when}luisterde naar wat mensen zelf weten: “{label}”",
            "because you listened to what people know themselves{when}: “{label}”",
        ),
        Both(
            "omdat u {when}gebruikte wat mensen u vertelden",
            "because you used what people told you{when}",
        ),
    ),
    "no_informal": (
        Both(
            "omdat er {when}geen buur of mantelzorger meedacht",
            "because no neighbour or carer was in the team{when}",
        ),
    ),
    "about_them_without_them": (
        Both(
            "omdat u {when}over mensen besliste die er niet bij waren: “{label}”",
            "because you decided{when} about people who were not there: “{label}”",
        ),
        Both(
            "omdat u {when}over mensen besliste die er niet bij waren",
            "because you decided{when} about people who were not there",
        ),
    ),
}
TOGETHER: Mapping[str, tuple[Both, ...]] = {
    "goal_decision": (
        Both(
            "omdat de raad {when}een besluit nam over uw doel",
            "because the council decided on your goal{when}",
        ),
    ),
    "plan_changed": (
        Both(
            "omdat u {when}uw plan aanpaste en zei waarom",
            "because you changed your plan{when} and said why",
        ),
    ),
    "new_domain": (
        Both(
            "omdat {person} {when}een nieuw vakgebied aan tafel bracht",
            "because {person} brought a new field to the table{when}",
        ),
        Both(
            "omdat er {when}een nieuw vakgebied aan tafel kwam",
            "because a new field came to the table{when}",
        ),
    ),
    "single_domain": (
        Both(
            "omdat u {when}binnen één vakgebied bleef", "because you stayed within one field{when}"
        ),
    ),
    "shared_work": (
        Both(
            "omdat u {when}“{work}” samen met een andere tafel deed",
            "because you did “{work}” together with another table{when}",
        ),
        Both(
            "omdat u {when}samen optrok met een andere tafel",
            "because you worked together with another table{when}",
        ),
    ),
    "duplicate_work": (
        Both(
            "omdat u {when}“{work}” deed terwijl een andere tafel dat ook deed",
            "because you did “{work}”{when} while another table did the same",
        ),
        Both(
            "omdat u {when}hetzelfde deed als een andere tafel",
            "because you did the same as another table{when}",
        ),
    ),
}
