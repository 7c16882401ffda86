"""Dutch sentences about the world of a casus: people, places, pictures, numbers and texts."""

from collections.abc import Mapping
from types import MappingProxyType

from game.scenario.wording import Wording, error, tip, warning

WORLD: Mapping[str, Wording] = MappingProxyType(
    {
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
            'gebied "{area}" heeft geen eigen {meter}',
            "dit raakt alleen de tafel zelf",
            "Geef het gebied een begin: [start.gebied.ID] met {meter}, of laat het gebied weg.",
        ),
        "OPG433": warning(
            "geen enkel gebied heeft eigen {meter}",
            "dit raakt alleen de tafel zelf",
            "Geef een gebied een begin: [start.gebied.ID] met {meter}, of schrijf een los getal.",
        ),
        "OPG434": warning(
            "twee keer dezelfde titel",
            "deze titel was er al",
            "Geef een van de twee een andere titel. Op de kaarten ziet men anders geen verschil.",
        ),
        "OPG435": error(
            "twee keuzes met dezelfde tekst",
            "deze keuze staat er al",
            "Aan tafel is dit dezelfde kaart. Zeg met andere woorden wat hier anders is.",
        ),
        "OPG436": error(
            'het plaatje "{name}" is er niet',
            "dit bestand staat niet in de map van de casus",
            "Zet het bestand naast scenario.toml. Grote en kleine letters tellen.",
        ),
        "OPG437": error(
            'het plaatje "{name}" is niet heel',
            "{reason}",
            "Open het in Paint of een ander tekenprogramma en bewaar het opnieuw als PNG.",
        ),
        "OPG438": warning(
            "dit plaatje heeft geen beschrijving",
            "wie het niet ziet, mist hier iets",
            'Zet erbij: beeld_tekst = "..." en zeg in een zin wat erop staat.',
        ),
        "OPG439": warning(
            "een plaatje tussen de letters",
            "dit teken heeft ons lettertype niet",
            "Haal het weg. Op het scherm wordt het een leeg vakje.",
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
