"""Dutch sentences about reading a file: opening it, packs, and TOML itself."""

from collections.abc import Mapping
from types import MappingProxyType

from game.scenario.wording import Wording, error

READING: Mapping[str, Wording] = MappingProxyType(
    {
        # 0: the file
        "OPG001": error("dit bestand kan ik niet openen", help_="{reason}"),
        "OPG002": error("dit is geen gewoon bestand", help_="Kopieer het naar een gewone map."),
        "OPG003": error(
            "dit bestand is groter dan {limit} kB",
            help_="Een casus is tekst. Staat er per ongeluk een plaatje in?",
        ),
        "OPG004": error(
            "dit bestand is opgeslagen als UTF-16",
            help_="Kies in Kladblok: Opslaan als, en bij Codering: UTF-8.",
        ),
        "OPG005": error(
            "dit is een map zonder scenario.toml",
            help_="Geef de map van een casus, of het bestand zelf.",
        ),
        "OPG006": error(
            "dit is een verwijzing naar een andere map",
            help_="Zet het bestand zelf in de map van de casus.",
        ),
        "OPG007": error(
            "dit bestand is geen UTF-8: zie regel {line}",
            help_="Het lijkt oude Windows-tekst. Kies in Kladblok: Opslaan als, Codering: UTF-8.",
        ),
        "OPG008": error(
            "dit is geen tekst, maar een document uit een ander programma",
            help_="Open het daarin, kopieer de tekst, en plak die in Kladblok. Bewaar met "
            "Codering: UTF-8.",
        ),
        "OPG009": error(
            "dit bestand is leeg",
            help_="Begin met een voorbeeld: python run_game.py nieuw mijn-casus",
        ),
        # 0: the pack
        "OPG010": error(
            "dit pak kan ik niet uitpakken",
            help_="Vraag het opnieuw, of maak het opnieuw met: python run_game.py pak",
        ),
        "OPG011": error(
            "dit pak is te groot",
            help_="In een pak passen {files} bestanden en {limit} MB. Maak plaatjes kleiner.",
        ),
        "OPG012": error(
            'in dit pak zit een bestand dat niet mag: "{name}"',
            help_="In een pak horen alleen scenario.toml, scenario.en.toml en plaatjes (png) of "
            "geluid (ogg), met namen van kleine letters, cijfers, _ en -.",
        ),
        "OPG013": error(
            "in dit pak zit meer dan een casus",
            help_="Maak van elke casus een eigen pak.",
        ),
        "OPG014": error(
            "in dit pak zit geen casus",
            help_="In een pak hoort een bestand scenario.toml.",
        ),
        "OPG015": error(
            'twee bestanden in dit pak hebben dezelfde naam: "{name}"',
            help_="Op Windows is er geen verschil tussen grote en kleine letters. Geef er een "
            "andere naam.",
        ),
        # 1: TOML
        "OPG100": error(
            "deze regel kan ik niet lezen",
            "hier gaat het mis",
            "Kijk of de regel erboven goed eindigt.",
        ),
        "OPG101": error(
            "krullende aanhalingstekens",
            "hier horen rechte aanhalingstekens",
            'Gebruik "rechte" aanhalingstekens. Een tekstverwerker maakt ze soms krul.',
        ),
        "OPG102": error(
            "een komma in een getal",
            "hier hoort een punt",
            "Schrijf een punt in plaats van een komma: {suggestion}",
        ),
        "OPG103": error(
            "deze datum kan ik niet lezen",
            "geen datum die ik ken",
            'Zet de datum tussen aanhalingstekens: "{suggestion}"',
            "Zet de datum tussen aanhalingstekens.",
        ),
        "OPG104": error(
            "ja en nee heten hier true en false",
            "hier hoort true of false",
            "Schrijf: {suggestion}",
        ),
        "OPG105": error(
            "een dubbele punt na een sleutel",
            "hier hoort een is-teken",
            "Schrijf: {suggestion}",
        ),
        "OPG106": error(
            "een schuine streep naar links in een tekst",
            "dit teken heeft in TOML een eigen betekenis",
            "Schrijf / in plaats van \\, of zet de tekst tussen enkele aanhalingstekens: '...'",
        ),
        "OPG107": error(
            "[{name}] staat er twee keer",
            "deze tabel was er al",
            "Zijn er meer van? Zet dan boven elk ervan dubbele haken: [[{name}]]",
        ),
        "OPG108": error(
            "een letter met een accent in een sleutel",
            "in een sleutel kan alleen a-z, 0-9, _ en -",
            "Schrijf de sleutel zonder accent: {suggestion}",
        ),
        "OPG109": error(
            "deze sleutel staat er twee keer",
            "de tweede",
            "Haal een van de twee weg.",
        ),
        "OPG110": error(
            "een tekst zonder aanhalingstekens",
            "hier hoort tekst tussen aanhalingstekens",
            "Schrijf: {suggestion}",
        ),
        "OPG111": error(
            "een tekst zonder einde",
            "{where}",
            "Zet aan het einde van de tekst: {close}",
            'Zet aan het einde van de tekst nog een ". Voor meer regels: drie aan elke kant.',
        ),
        "OPG112": error(
            "een haak die niet sluit",
            "{where}",
            "Zet er {close} achter, meestal aan het einde van die regel.",
            "Tel de haken: elke [ heeft een ] nodig en elke { een }.",
        ),
        "OPG113": error(
            "het is-teken klopt niet",
            "hier hoort één is-teken",
            "Schrijf: {suggestion}",
            'Schrijf: sleutel = "waarde"',
        ),
        "OPG114": error(
            "er staat nog iets achter de waarde",
            "hier is de regel al klaar",
            "Laat alleen dit staan: {suggestion}",
            "Zet elke sleutel op een eigen regel. Een opmerking begint met #.",
        ),
        "OPG115": error(
            "dit teken kan hier niet",
            "dit teken kan hier niet",
            "Haal het teken weg. Vaak komt het mee bij kopiëren van een website.",
        ),
        "OPG116": error(
            "deze waarde ken ik niet",
            "hier hoort tekst, een getal, true of false",
            'Een getal is alleen cijfers: 4 of 0.5. Tekst hoort tussen aanhalingstekens: "..."',
        ),
        "OPG117": error(
            "dit botst met iets hierboven",
            "deze sleutel of tabel was er al, en anders",
            "Zoek op deze naam in het bestand. Houd er een over.",
        ),
        "OPG118": error(
            "hier hoort een sleutel",
            "hier kan geen sleutel beginnen",
            "Is dit een opmerking? Zet er dan # voor. Een sleutel heeft alleen a-z, 0-9, _ en -.",
        ),
        "OPG119": error(
            "dit bijzondere teken bestaat niet",
            "dit teken ken ik niet",
            "Haal de \\u met de cijfers weg en typ het teken zelf.",
        ),
        "OPG124": error(
            "een lang streepje als minteken",
            "hier hoort een gewoon minteken",
            "Typ een gewoon streepje (-). Een tekstverwerker maakt er soms een lang van.",
        ),
        "OPG125": error(
            "een bijzondere spatie",
            "dit lijkt een spatie, maar is het niet",
            "Typ hier een gewone spatie. Deze kwam vast mee bij het kopiëren.",
        ),
        "OPG126": error(
            "hier mist een komma",
            "tussen twee dingen hoort een komma",
            'Zet er een komma tussen: ["jeugd", "wonen"]',
        ),
        "OPG127": error(
            "aanhalingstekens in een tekst",
            "hier houdt de tekst voor mij op",
            'Zet een \\ voor elk aanhalingsteken in de tekst: \\"zo\\"',
        ),
        "OPG128": error(
            "hier mist een kop",
            "hier begint iets nieuws",
            "Zet een regel hierboven: [[{name}]]",
        ),
        "OPG129": error(
            "een procentteken",
            "hier hoort alleen een getal",
            "Schrijf: {suggestion}. Een kans loopt van 0 tot 1: 0.5 is vijftig procent.",
            "Haal het procentteken weg en schrijf het getal dat u bedoelt.",
        ),
        "OPG130": error(
            "een breuk als één teken",
            "hier hoort een getal met een punt",
            "Schrijf: {suggestion}. Een tekstverwerker maakt van 1/2 soms één teken.",
        ),
        "OPG131": error(
            "een opsommingsteken",
            "dit teken hoort hier niet",
            "Haal het weg. In een lijst staat alleen een komma tussen de teksten.",
        ),
        "OPG132": error(
            "een spatie in een sleutel",
            "hier hoort één woord",
            "Schrijf: {suggestion}",
        ),
        "OPG133": error(
            "een apostrof in een tekst tussen enkele aanhalingstekens",
            "hier houdt de tekst voor mij op",
            'Zet dubbele aanhalingstekens om de tekst: "..."',
        ),
        "OPG134": error(
            "een kop met de verkeerde haken",
            "hier horen rechte haken",
            "Schrijf: {suggestion}",
        ),
        "OPG135": error(
            "achter het is-teken staat niets",
            "hier hoort nog iets",
            "Schrijf er iets achter, of haal de hele regel weg.",
        ),
        "OPG120": error(
            "de tabellen zitten te diep in elkaar",
            "dieper dan {limit} lagen",
            "Een casus heeft nooit meer dan {limit} lagen nodig.",
        ),
        "OPG121": error(
            "er staat te veel in dit bestand",
            help_="Meer dan {limit} waarden kan ik niet aan. Maak er twee casussen van.",
        ),
        "OPG122": error(
            "dit getal is te groot",
            "zo groot kan een getal niet zijn",
            "Schrijf een kleiner getal.",
        ),
        "OPG123": error(
            "dit is geen gewoon getal", "hier hoort een getal", "Schrijf bijvoorbeeld 1 of 0.5."
        ),
    }
)
