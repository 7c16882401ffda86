"""Dutch sentences about what a casus says: references, choices, people, texts."""

from collections.abc import Mapping
from types import MappingProxyType

from game.scenario.wording import Wording, error, tip, warning

SENSE: Mapping[str, Wording] = MappingProxyType(
    {
        # 2: references
        "OPG201": error(
            "onbekend gebied", "dit gebied staat niet in [[gebieden]]", 'bedoelt u "{suggestion}"?'
        ),
        "OPG202": error(
            "onbekende plek", "deze plek staat niet in [[plekken]]", 'bedoelt u "{suggestion}"?'
        ),
        "OPG203": error(
            "onbekende {role}",
            "deze persoon staat niet in [[personen]]",
            'bedoelt u "{suggestion}"?',
        ),
        "OPG204": error(
            "onbekend signaal",
            "dit signaal staat niet in [[signalen]]",
            'bedoelt u "{suggestion}"?',
        ),
        "OPG205": error(
            "onbekende opgave",
            "deze opgave staat niet in [[opgaven]]",
            'bedoelt u "{suggestion}"?',
        ),
        "OPG206": error(
            "onbekend doel", "dit doel staat niet in [[doelen]]", 'bedoelt u "{suggestion}"?'
        ),
        "OPG207": error(
            "onbekende inspanning",
            "deze inspanning staat niet in [[inspanningen]]",
            'bedoelt u "{suggestion}"?',
        ),
        "OPG208": error(
            "onbekende ontmoeting",
            "deze ontmoeting staat niet in [[ontmoetingen]]",
            'bedoelt u "{suggestion}"?',
        ),
        "OPG209": error(
            "deze optie bestaat niet",
            'ontmoeting "{name}" heeft {count} opties',
            "Schrijf een nummer van 1 tot {count} achter de punt.",
        ),
        "OPG210": error(
            'het kenmerk "{name}" staat er twee keer',
            "de tweede",
            "Geef een van de twee een ander kenmerk.",
        ),
        "OPG211": error(
            "onbekende persoon of kring",
            "dit is geen persoon uit [[personen]] en geen kring",
            'bedoelt u "{suggestion}"?',
        ),
        "OPG212": warning(
            'de vlag "{name}" wordt nergens gezet',
            "dit klopt dus nooit",
            'Zet hem ergens in gevolgen: vlag = "{name}"',
        ),
        # 4: sense
        "OPG401": error(
            "deze optie kost niets",
            "elke keuze heeft een prijs",
            "Geef kosten of een later-gevolg: wat moet de tafel ervoor laten?",
        ),
        "OPG402": error(
            "deze optie levert niets op",
            "elke keuze geeft ook iets",
            "Geef gevolgen of een later-gevolg: waarom zou iemand dit kiezen?",
        ),
        "OPG403": error(
            "optie {better} is in alles minstens zo goed als optie {worse}",
            "niemand kiest deze",
            "Maak optie {better} duurder of geef deze optie iets eigens.",
        ),
        "OPG404": tip(
            "optie {better} is nu in alles minstens zo goed als optie {worse}",
            "alleen later maakt hier verschil",
            "Dat mag. Kijk of de tafel kan vermoeden dat er later iets volgt.",
        ),
        "OPG405": warning(
            "les {lesson} is maar {count} keer te scoren",
            help_="Elke les vraagt drie kansen of meer. Geef opties bewijs met les = {lesson}.",
        ),
        "OPG406": error(
            "deze keuze kan nooit",
            "dit klopt op geen enkel moment",
            "Kijk of de grens te halen is en of alles wat u noemt in het spel zit.",
        ),
        "OPG407": tip(
            "bij niveau {levels} kan deze keuze niet",
            "dit klopt daar nooit",
            "Dat mag, als er genoeg andere keuzes zijn.",
        ),
        "OPG408": error(
            "dit gebeurt nooit",
            "dit klopt op geen enkel moment",
            "Kijk of de ronde bestaat en of alles wat u noemt in het spel zit.",
        ),
        "OPG409": tip(
            'bij niveau {levels} valt ontmoeting "{name}" weg',
            "er blijven te weinig keuzes over",
            "Dat mag. Wilt u haar daar ook spelen, geef de opties dan gewone kosten en gevolgen.",
        ),
        "OPG410": error(
            "deze tekst past niet op de kaart",
            "{length} woorden, er passen er {longest}",
            "Haal er {over} weg. Lees hem hardop: dan hoort u welke.",
        ),
        "OPG411": error(
            "twee keer dezelfde naam",
            "deze naam had iemand al",
            "Geef een van de twee een andere naam. Aan tafel haalt men ze anders door elkaar.",
        ),
        "OPG412": error(
            "het bord hangt niet aan elkaar",
            "hier kan niemand komen",
            'Maak een verbinding, bijvoorbeeld ["{name}", "{other}"].',
        ),
        "OPG413": error(
            'voor de actie "{action}" is er geen plek (niveau {levels})',
            help_="Geef een plek deze soort: {kinds}.",
        ),
        "OPG414": error(
            '"{name}" heeft geen epiloog',
            "dit gezicht vertelt een jaar later niets",
            'Schrijf een [[epilogen]] met gezicht = "{name}".',
        ),
        "OPG415": error(
            "de laatste epiloog van dit gezicht heeft een als",
            "als dit niet klopt, blijft het stil",
            "Maak nog een epiloog zonder als, onder deze.",
        ),
        "OPG416": error(
            "na deze epiloog komt geen andere meer",
            "zonder als klopt hij altijd",
            "Zet de epiloog zonder als onderaan.",
        ),
        "OPG417": warning(
            "dit lijkt een echt gegeven van iemand",
            "{what}",
            "Haal het weg. In een casus staan geen echte mensen.",
        ),
        "OPG418": tip(
            'jargon: "{word}"',
            "dit woord staat op de jargonlijst",
            "Het spel onderstreept het. Zou uw buurvrouw het begrijpen?",
        ),
        "OPG419": error(
            "kosten zijn wat iemand betaalt",
            "hier hoort een getal boven nul",
            "Wat iemand krijgt, hoort in gevolgen.",
        ),
        "OPG420": error(
            "kwetsbaarheid staat alleen in gevolgen",
            "hier kan dit niet",
            "Schrijf het in gevolgen: een min is goed nieuws, een plus is slecht nieuws.",
        ),
        "OPG421": error(
            'onbekend getal "{name}"',
            "dit getal staat niet in het regelboek",
            'bedoelt u "{suggestion}"?',
            "Getallen die een casus mag veranderen: {choices}",
        ),
        "OPG422": error(
            "het laagste niveau ligt boven het gewone niveau",
            "dit is hoger",
            "Kies hier hetzelfde niveau of een lager: instap, standaard, verdieping.",
        ),
        "OPG423": error(
            "min is hoger dan max",
            "dit is meer dan max",
            "Draai de twee getallen om.",
        ),
        "OPG424": error(
            "hier staat na en ook ronde",
            "kies een van de twee",
            "na = 1 is een ronde later; ronde = 3 is altijd in ronde 3.",
        ),
        "OPG425": warning(
            'het kenmerk "{name}" is niet de naam van de map',
            'de map heet "{folder}"',
            "Geef de map en de casus dezelfde naam.",
        ),
        "OPG426": warning(
            "niemand zit bij het begin in het team",
            help_="Geef twee personen in_team = true. Een spel begint met drie partijen.",
        ),
        "OPG427": error(
            "deze rol doet bij niveau {levels} niet mee",
            "deze rol kan de tafel niet kiezen",
            "Kies uit: {choices}",
        ),
        "OPG428": warning(
            "deze epiloog hoort bij iemand zonder gezicht",
            "deze persoon heeft niet gezicht = true",
            'Zet bij persoon "{name}": gezicht = true',
        ),
        "OPG429": warning(
            "voor deze opgave is er geen inspanning om te beginnen",
            "hier kan geen proef starten",
            'Maak een [[inspanningen]] met soort = "proef", bij een doel van deze opgave.',
        ),
        "OPG430": tip(
            "er zijn {count} opgaven om uit te kiezen",
            help_="Met vier of vijf opgaven wordt prioriteren een echt gesprek.",
        ),
        "OPG431": warning(
            "geen enkele optie is hier altijd te kiezen",
            "elke optie vraagt iets vooraf",
            "Laat minstens twee opties zonder vereist staan.",
        ),
        "OPG432": warning(
            "{who} eigen {meter}",
            "dit raakt alleen de tafel zelf",
            "Geef het gebied een begin: [start.gebied.ID] met {meter}, of laat het gebied weg.",
        ),
        "OPG490": error(
            "het regelboek klopt niet: {detail}",
            help_="Zet het oorspronkelijke assets/regels/standaard.toml terug.",
        ),
        "OPG491": error(
            "deze casus kan niet bij niveau {level}",
            help_="Hier kan: {choices}.",
        ),
    }
)
