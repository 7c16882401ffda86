"""Dutch sentences about the form of a file: reading it, TOML, keys and values."""

from collections.abc import Mapping
from types import MappingProxyType

from game.scenario.wording import Wording, error

FORM: Mapping[str, Wording] = MappingProxyType(
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
        # 1: TOML
        "OPG100": error("deze regel kan ik niet lezen", "{detail}", "{hint}"),
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
            "hier mist een aanhalingsteken",
            'Zet aan het einde van de tekst nog een ". Voor meer regels: drie aan elke kant.',
        ),
        "OPG112": error(
            "een haak die niet sluit",
            "hier of net ervoor mist een haak",
            "Tel de haken: elke [ heeft een ] nodig en elke { een }.",
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
        "OPG122": error("dit getal is te groot", "zo groot kan een getal niet zijn"),
        "OPG123": error("dit is geen gewoon getal", "hier hoort een getal"),
        # 3: keys and values
        "OPG301": error(
            'onbekende sleutel "{name}"',
            "deze sleutel ken ik niet",
            'bedoelt u "{suggestion}"?',
            "Hier kan: {choices}",
        ),
        "OPG302": error(
            '"{name}" ontbreekt', "hier mist {name}", "{about}", "Zet hier: {name} = ..."
        ),
        "OPG303": error(
            "onbekend woord",
            "dit woord ken ik niet",
            'bedoelt u "{suggestion}"?',
            "Kies uit: {choices}",
        ),
        "OPG304": error(
            "hier hoort een woord tussen aanhalingstekens",
            "dit is geen tekst",
            "Kies uit: {choices}",
        ),
        "OPG305": error(
            "hier hoort een getal",
            "dit is geen getal",
            "Schrijf bijvoorbeeld 1 of 0.5, zonder aanhalingstekens.",
        ),
        "OPG306": error("dit getal past niet", "hier kan {low} tot {high}"),
        "OPG307": error(
            "te veel cijfers achter de punt",
            "hoogstens twee cijfers achter de punt",
            "Schrijf bijvoorbeeld 0.5 of 0.25.",
        ),
        "OPG308": error(
            "hier hoort een heel getal", "dit is geen heel getal", "Schrijf bijvoorbeeld 2."
        ),
        "OPG309": error(
            "hier hoort tekst", "dit is geen tekst", 'Zet er aanhalingstekens omheen: "..."'
        ),
        "OPG310": error("deze tekst is leeg", "hier hoort iets te staan"),
        "OPG311": error(
            "deze tekst is te lang", "{length} tekens, er passen er {longest}", "Kort hem in."
        ),
        "OPG312": error(
            "een teken dat niet op het scherm kan",
            "teken {character}",
            "Haal het weg. Vaak komt het mee bij kopiëren van een website.",
        ),
        "OPG313": error(
            "een woord van {length} letters",
            "langer dan 60 letters past niet op het scherm",
            "Zet er spaties in.",
        ),
        "OPG314": error(
            "dit kenmerk kan niet",
            "begin met een kleine letter; daarna a-z, 0-9, _ en -",
            'bijvoorbeeld "{suggestion}"',
            'bijvoorbeeld "buurthuis_2", hoogstens 40 tekens',
        ),
        "OPG315": error(
            "hier hoort een kenmerk",
            "dit is geen tekst",
            'Schrijf het tussen aanhalingstekens: "..."',
        ),
        "OPG316": error(
            "hier hoort true of false",
            "dit is geen true of false",
            "Schrijf {suggestion}, zonder aanhalingstekens.",
            "Schrijf true of false, zonder aanhalingstekens.",
        ),
        "OPG317": error(
            "zo wijst u geen optie aan",
            "hier hoort ontmoeting.nummer",
            'bijvoorbeeld "henk_zegt.2": de tweede optie van ontmoeting henk_zegt',
        ),
        "OPG318": error(
            "zo schrijft u geen stap",
            "hier horen twee plekken",
            'bijvoorbeeld ["plein", "loket"] of { van = "plein", naar = "loket" }',
        ),
        "OPG319": error(
            "hier hoort true of de naam van een domein",
            "dit is geen muur",
            'bijvoorbeeld muur = "zorg"',
        ),
        "OPG320": error(
            "zo schrijft u geen band",
            "hier hoort persoon-persoon",
            'bijvoorbeeld { "henk-ria" = 1 }',
        ),
        "OPG321": error("deze tabel is leeg", "hier hoort minstens een waarde"),
        "OPG322": error(
            "hier hoort een tabel",
            "dit is geen tabel",
            "Er is er maar een van. Schrijf enkele haken: [{name}]",
            "Schrijf het tussen accolades: { sleutel = waarde }",
        ),
        "OPG323": error(
            "hier hoort een lijst",
            "dit is geen lijst",
            "Zet dubbele haken boven elk ervan: [[{name}]]",
            "Schrijf het tussen rechte haken: [ ... ]",
        ),
        "OPG324": error("hier staat te weinig", "minstens {low}", "{about}"),
        "OPG325": error("hier staat te veel", "hoogstens {high}", "{about}"),
        "OPG326": error(
            "dit formaat ken ik niet", "dit spel leest formaat 1", "Schrijf: formaat = 1"
        ),
        "OPG399": error("dit past hier niet", "{detail}"),
    }
)
