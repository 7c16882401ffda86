"""What an answer to an encounter was evidence of: the words after "omdat u".

Keyed by sort of evidence, those of the rules and those of the casussen that come with the game.
Each ends with the label of the option (slot ``{label}``), so that the step can be recognised.
"""

from collections.abc import Mapping

from game.text.language import Both


def _because(nl: str, en: str) -> tuple[Both, ...]:
    """Return the sentence: when, what it was, and the words of the option."""
    return (Both(f"omdat u {{when}}{nl}: “{{label}}”", f"because you {en}{{when}}: “{{label}}”"),)


CHOICES: Mapping[str, tuple[Both, ...]] = {
    "achter_de_zaak": _because(
        "als bestuur achter de zaak ging staan", "stood behind the cause as leaders"
    ),
    "achter_hun_rug": _because(
        "iets regelde achter hun rug om", "arranged something behind their backs"
    ),
    "adopt_initiative": _because(
        "meeging met een plan van mensen zelf", "went along with people's own plan"
    ),
    "afgewacht": _because("afwachtte", "waited and saw"),
    "afgewezen": _because("een plan van mensen zelf afwees", "turned down people's own plan"),
    "alleen": _because("het liever alleen deed", "preferred to do it alone"),
    "alles_aan": _because("meteen alle hulp inzette", "called in all help at once"),
    "ask_help": _because("om hulp vroeg", "asked for help"),
    "besloten": _because("een besluit nam", "took a decision"),
    "binnen_gebleven": _because("binnen bleef", "stayed inside"),
    "binnen_naar_buiten": _because("van binnen naar buiten kwam", "came out from behind the desk"),
    "breed_opgelegd": _because(
        "iets overal tegelijk oplegde", "imposed something everywhere at once"
    ),
    "buiten": _because("naar buiten ging", "went outside"),
    "buurt_in_kracht": _because(
        "op de kracht van de buurt bouwde", "built on the strength of the neighbourhood"
    ),
    "connect": _because("mensen met elkaar verbond", "connected people"),
    "contact_verloren": _because("een goed contact liet lopen", "let a good contact go"),
    "dubbel_gelaten": _because("dubbel werk liet bestaan", "let double work be"),
    "dwarsverband": _because("vakgebieden bij elkaar bracht", "brought fields together"),
    "eerlijk": _because("eerlijk zei hoe het zat", "said honestly how things were"),
    "eerst_bewijs": _because(
        "eerst wilde zien of het werkte", "wanted to see first whether it worked"
    ),
    "eigen_kracht": _because(
        "vertrouwde op wat mensen zelf kunnen", "trusted what people can do themselves"
    ),
    "eigen_kring": _because("op de eigen kring van mensen bouwde", "built on people's own circle"),
    "eigenaarschap": _because("mensen zelf aan zet liet", "kept people in the lead"),
    "erbij_gebleven": _because("erbij bleef", "stayed with them"),
    "evaluate": _because("keek wat het opleverde", "looked at what it brought"),
    "executive_in_field": _because("een bestuurder liet meedoen", "let an executive take part"),
    "extra_last": _because("iemand er een last bij gaf", "gave somebody one more load"),
    "gebleven": _because("bleef toen het ertoe deed", "stayed when it mattered"),
    "gecoordineerd": _because("de hulp op elkaar afstemde", "brought the help into step"),
    "geen_vertoon": _because("er geen show van maakte", "made no show of it"),
    "geleerd": _because("wilde leren van wat misging", "wanted to learn from what went wrong"),
    "geleerd_getoond": _because("liet zien wat de proef leerde", "showed what the pilot taught"),
    "gelijkwaardig": _because("mensen als gelijken behandelde", "treated people as equals"),
    "gescheiden": _because(
        "ieder op een eigen eiland liet", "left everyone on an island of their own"
    ),
    "gestopt": _because("durfde te stoppen", "dared to stop something"),
    "goal_decision": _because("een besluit nam over het doel", "took a decision on the goal"),
    "groot_begonnen": _because("groot begon", "started big"),
    "herijkt": _because("later opnieuw wilde kijken", "planned to look again later"),
    "hulp_over_en_weer": _because("over en weer hulp afsprak", "agreed to help each other"),
    "informeel_erkend": _because(
        "zag wat buren en naasten al doen", "saw what neighbours and family already do"
    ),
    "informeel_leidt": _because(
        "buren en vrijwilligers liet leiden", "let neighbours and volunteers lead"
    ),
    "informeel_versterkt": _because("naasten sterker maakte", "made those close by stronger"),
    "informeel_voorrang": _because(
        "buren en vrijwilligers voor liet gaan", "put neighbours and volunteers first"
    ),
    "intervention": _because(
        "een bestuurder het werk liet overnemen", "let an executive take over the work"
    ),
    "kaasschaaf": _because("overal een beetje afhaalde", "took a little off everything"),
    "kastje_muur": _because(
        "mensen van het kastje naar de muur stuurde", "sent people from pillar to post"
    ),
    "klein_begonnen": _because("klein begon", "started small"),
    "kort_papier": _because("het kort op papier hield", "kept the paper short"),
    "laat_zich_regisseren": _because("een ander liet leiden", "let somebody else lead"),
    "langzaam": _because("eerst alles op orde wilde", "wanted everything in order first"),
    "listen": _because("ging luisteren", "went to listen"),
    "listen_informal": _because(
        "naar buren en mantelzorgers luisterde", "listened to neighbours and carers"
    ),
    "losgelaten_met_vangnet": _because("losliet met een vangnet", "let go with a net"),
    "losgelaten_partner": _because("een partner liet gaan", "let a partner go"),
    "medewerkers": _because("medewerkers liet meedoen", "let staff take part"),
    "meespelen": _because("meespeelde in plaats van te leiden", "played along instead of leading"),
    "met_rust_gelaten": _because(
        "met rust liet wat vanzelf ging", "left alone what went by itself"
    ),
    "naast_informeel": _because("naast mensen ging staan", "stood beside people"),
    "new_domain": _because("er een ander vakgebied bij haalde", "brought in another field"),
    "niemand_koos": _because("niemand zelf liet kiezen", "let nobody choose for themselves"),
    "niet_geleerd": _because("het leren uitstelde", "put off learning"),
    "niet_teruggebeld": _because("niets terug liet horen", "did not get back to people"),
    "omweg_gevonden": _because("een omweg vond", "found a way round"),
    "ondersteund": _because("voor steun zorgde", "provided support"),
    "ontwijkt": _because("de vraag ontweek", "dodged the question"),
    "ontzorgd": _because("iemand een last afnam", "took a load off somebody"),
    "op_afstand": _because("op afstand bleef", "kept your distance"),
    "op_stap": _because("op stap ging", "went out"),
    "op_tijd_erbij": _because("er op tijd bij was", "were there in time"),
    "opdracht_gegeven": _because(
        "een opdracht gaf en geen partner zocht", "gave an order and looked for no partner"
    ),
    "over_hen": _because(
        "over mensen sprak en niet met hen", "talked about people and not with them"
    ),
    "overgenomen": _because(
        "overnam wat mensen zelf konden", "took over what people could do themselves"
    ),
    "papier": _because("voor papier koos", "chose paper"),
    "partij_buiten": _because("een partij buiten liet staan", "left a party outside"),
    "plan_aangepast": _because("uw aanpak bijstelde", "adjusted your approach"),
    "plan_changed": _because("uw aanpak durfde te veranderen", "dared to change your approach"),
    "proef_een_team": _because("begon met één team", "began with one team"),
    "professional_vertrouwd": _because(
        "de mensen in het werk vertrouwde", "trusted the people in the work"
    ),
    "report_back": _because("bij mensen terugkwam", "came back to people"),
    "rol_aangepast": _because("een andere rol nam", "took another role"),
    "roll_out": _because("het meteen groot uitvoerde", "did it on a large scale at once"),
    "rooster_open": _because("het rooster openbrak", "opened up the roster"),
    "rugdekking": _because("rugdekking gaf", "gave cover"),
    "ruimte_gegeven": _because("ruimte gaf", "gave room"),
    "ruimte_weg": _because("ruimte wegnam", "took room away"),
    "safety_net": _because("voor een vangnet zorgde", "provided a safety net"),
    "shared_work": _because("samen één ding deed", "did one thing together"),
    "short_decision": _because("kort en helder besloot", "decided briefly and clearly"),
    "snel_geschakeld": _because("snel schakelde", "acted fast"),
    "stap_voor_stap": _because("stap voor stap ging", "went step by step"),
    "stem_informeel": _because("mensen zelf het woord gaf", "let people speak for themselves"),
    "stokje_gegeven": _because("het stokje doorgaf", "passed the baton on"),
    "tweede_weg": _because("een tweede weg openhield", "kept a second way open"),
    "vaart_gehouden": _because("vaart hield", "kept up the pace"),
    "vastgehouden": _because("vasthield aan hoe het was", "held on to how it was"),
    "verbonden_helpers": _because("helpers bij elkaar bracht", "brought helpers together"),
    "vertoon": _because("voor vertoon koos", "chose a show"),
    "vertrouwd": _because("mensen vertrouwde", "trusted people"),
    "vertrouwen_gegeven": _because("vertrouwen gaf", "gave trust"),
    "werkwijze_anders": _because("uw werkwijze veranderde", "changed your way of working"),
    "werkwijze_veranderd": _because("uw werkwijze veranderde", "changed your way of working"),
    "zekerheid": _because("mensen zekerheid gaf", "gave people certainty"),
    "zelf_gekozen": _because("iemand zelf liet kiezen", "let somebody choose for themselves"),
}
"""A sort that is not here says only which option was chosen."""
