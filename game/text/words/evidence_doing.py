"""Evidence about going out, doing and roles: the words after "omdat u".

Slots and order as in ``evidence``.
"""

from collections.abc import Mapping

from game.text.language import Both

OUTSIDE: Mapping[str, tuple[Both, ...]] = {
    "listen": (
        Both("omdat u {when}naar {person} luisterde", "because you listened to {person}{when}"),
        Both(
            "omdat u {when}bij {place} ging luisteren",
            "because you went to listen at {place}{when}",
        ),
        Both("omdat u {when}buiten ging luisteren", "because you went out to listen{when}"),
    ),
    "listen_informal": (
        Both(
            "omdat u {when}hoorde wat {person} wist en niemand vroeg",
            "because you heard{when} what {person} knew and nobody asked",
        ),
        Both(
            "omdat u {when}bij {place} naar buren en mantelzorgers luisterde",
            "because you listened to neighbours and carers at {place}{when}",
        ),
        Both(
            "omdat u {when}naar buren en mantelzorgers luisterde",
            "because you listened to neighbours and carers{when}",
        ),
    ),
    "opgave_from_outside": (
        Both(
            "omdat u {when}uw opgave bouwde op wat u buiten hoorde",
            "because you built your challenge{when} on what you heard outside",
        ),
    ),
    "opgave_from_inside": (
        Both(
            "omdat u {when}uw opgave schreef zonder stem van buiten",
            "because you wrote your challenge{when} without a voice from outside",
        ),
    ),
    "inside_round": (Both("omdat u {when}niet buiten kwam", "because you did not go out{when}"),),
    "internal_meeting": (
        Both(
            "omdat u {when}bij {place} met collega's overlegde",
            "because you met with colleagues at {place}{when}",
        ),
        Both("omdat u {when}met collega's overlegde", "because you met with colleagues{when}"),
    ),
    "executive_in_field": (
        Both(
            "omdat u {when}{person} meenam naar {place}",
            "because you took {person} along to {place}{when}",
        ),
        Both("omdat u {when}{person} liet meedoen", "because you let {person} take part{when}"),
        Both(
            "omdat u {when}een bestuurder mee naar buiten nam",
            "because you took an executive outside{when}",
        ),
    ),
    "no_executive": (
        Both(
            "omdat u {when}zonder bestuurder op pad was",
            "because you went without an executive{when}",
        ),
    ),
}
DOING: Mapping[str, tuple[Both, ...]] = {
    "concrete_step": (
        Both(
            "omdat u {when}iets deed in plaats van erover te schrijven: {work}",
            "because you did something{when} instead of writing: {work}",
        ),
        Both(
            "omdat u {when}iets deed in plaats van erover te schrijven",
            "because you did something{when} instead of writing",
        ),
    ),
    "unburden": (
        Both(
            "omdat u {when}{person} een last afnam", "because you took a load off {person}{when}"
        ),
        Both(
            "omdat u {when}bij {place} mensen een last afnam",
            "because you took a load off people at {place}{when}",
        ),
        Both("omdat u {when}mensen een last afnam", "because you took a load off people{when}"),
    ),
    "pilot": (
        Both(
            "omdat u {when}klein begon met “{work}”",
            "because you started small{when} with “{work}”",
        ),
        Both("omdat u {when}met een proef begon", "because you began with a pilot{when}"),
    ),
    "evaluate": (
        Both(
            "omdat u {when}vroeg of “{work}” werkte",
            "because you asked{when} whether “{work}” worked",
        ),
        Both("omdat u {when}vroeg of het werkte", "because you asked{when} whether it worked"),
    ),
    "scale_up": (
        Both(
            "omdat u {when}“{work}” groter maakte toen het werkte",
            "because you made “{work}” bigger{when} once it worked",
        ),
        Both(
            "omdat u {when}groter maakte wat werkte", "because you made bigger{when} what worked"
        ),
    ),
    "stopped_evaluated": (
        Both(
            "omdat u {when}durfde te stoppen met “{work}”",
            "because you dared to stop “{work}”{when}",
        ),
        Both(
            "omdat u {when}durfde te stoppen met een proef",
            "because you dared to stop a pilot{when}",
        ),
    ),
    "roll_out": (
        Both(
            "omdat u {when}“{work}” overal tegelijk invoerde",
            "because you introduced “{work}” everywhere at once{when}",
        ),
        Both(
            "omdat u {when}iets overal tegelijk invoerde",
            "because you introduced something everywhere at once{when}",
        ),
    ),
    "no_pilot": (
        Both(
            "omdat u {when}nog niets klein had uitgeprobeerd",
            "because you had not tried anything small yet{when}",
        ),
    ),
    "pilot_pile": (
        Both(
            "omdat u {when}nog een proef begon, bovenop de andere",
            "because you began yet another pilot{when}",
        ),
    ),
    "second_memo": (
        Both("omdat u {when}nog een nota schreef", "because you wrote another memo{when}"),
    ),
    "polished_too_much": (
        Both(
            "omdat u {when}lang aan het plan bleef schaven",
            "because you kept polishing the plan{when}",
        ),
    ),
    "short_decision": (
        Both(
            "omdat u {when}zonder stapel papier een besluit kreeg",
            "because you got a decision{when} without a pile of paper",
        ),
    ),
    "decision_refused": (
        Both(
            "omdat u {when}een besluit vroeg en de raad nee zei",
            "because you asked for a decision{when} and the council said no",
        ),
    ),
    "engage_staff": (
        Both(
            "omdat u {when}{person} de kans gaf om mee te doen",
            "because you gave {person} the chance to join{when}",
        ),
        Both(
            "omdat u {when}collega's de kans gaf om mee te doen",
            "because you gave colleagues the chance to join{when}",
        ),
    ),
    "intervention": (
        Both(
            "omdat u {when}het gesprek afkapte en zelf ingreep",
            "because you cut the talk short{when} and stepped in",
        ),
    ),
    "cover": (
        Both(
            "omdat u {when}achter uw mensen ging staan: “{label}”",
            "because you stood behind your people{when}: “{label}”",
        ),
        Both(
            "omdat u {when}achter uw mensen ging staan toen het spannend werd",
            "because you stood behind your people{when} when it got tense",
        ),
    ),
}
ROLES: Mapping[str, tuple[Both, ...]] = {
    "good_switch": (
        Both(
            "omdat u {when}overstapte naar {role} toen dat beter paste",
            "because you switched{when} to {role} when that fitted better",
        ),
        Both(
            "omdat u {when}van rol wisselde toen dat beter paste",
            "because you switched roles{when} when that fitted better",
        ),
    ),
    "worse_switch": (
        Both(
            "omdat u {when}overstapte naar {role} terwijl de oude rol beter paste",
            "because you switched{when} to {role} while the old role fitted better",
        ),
        Both(
            "omdat u {when}van rol wisselde terwijl de oude beter paste",
            "because you switched roles{when} while the old one fitted better",
        ),
    ),
    "flip_flop": (
        Both(
            "omdat u {when}alweer terugging naar {role}",
            "because you went back to {role} again{when}",
        ),
        Both(
            "omdat u {when}heen en weer ging tussen rollen",
            "because you went back and forth between roles{when}",
        ),
    ),
    "stuck": (
        Both(
            "omdat u {when}{role} bleef, ook toen het niet paste",
            "because you stayed {role}{when}, even when it did not fit",
        ),
        Both(
            "omdat u {when}in dezelfde rol bleef, ook toen die niet paste",
            "because you stayed in one role{when}, even when it did not fit",
        ),
    ),
    "ownership_grown": (
        Both(
            "omdat u {when}als {role} ruimte gaf en mensen het oppakten",
            "because you gave room{when} as {role} and people took it up",
        ),
        Both(
            "omdat u {when}ruimte gaf en mensen het oppakten",
            "because you gave room{when} and people took it up",
        ),
    ),
    "fitting_energiser": (
        Both(
            "omdat u {when}als {role} hielp zonder het over te nemen",
            "because you helped{when} as {role} without taking over",
        ),
        Both(
            "omdat u {when}hielp zonder het over te nemen",
            "because you helped{when} without taking over",
        ),
    ),
    "fitting_let_go": (
        Both(
            "omdat u {when}losliet toen de buurt het aankon",
            "because you let go{when} when people could manage",
        ),
    ),
    "takeover": (
        Both(
            "omdat u {when}overnam wat mensen al zelf deden",
            "because you took over{when} what people were already doing",
        ),
    ),
    "regie_paradox": (
        Both(
            "omdat u {when}de regie hield en niemand anders die kreeg",
            "because you held the reins{when} and nobody else got them",
        ),
    ),
    "over_the_fence": (
        Both(
            "omdat u {when}losliet voordat iemand het kon overnemen",
            "because you let go{when} before anybody could take over",
        ),
    ),
    "let_go_without_net": (
        Both("omdat u {when}losliet zonder vangnet", "because you let go without a net{when}"),
    ),
    "fitting_co_player": (
        Both(
            "omdat u {when}meedeed en {person} liet leiden",
            "because you joined in and let {person} lead{when}",
        ),
        Both(
            "omdat u {when}meedeed en een ander liet leiden",
            "because you joined in and let somebody else lead{when}",
        ),
    ),
    "misfit_co_player": (
        Both(
            "omdat u {when}meedeed terwijl er niemand leidde",
            "because you took part{when} while nobody led",
        ),
    ),
}
