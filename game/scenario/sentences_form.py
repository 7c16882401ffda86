"""Dutch sentences about the keys and values of a file."""

from collections.abc import Mapping
from types import MappingProxyType

from game.scenario.wording import Wording, error

FORM: Mapping[str, Wording] = MappingProxyType(
    {
        # 3: keys and values
        "OPG301": error(
            'onbekende sleutel "{name}"',
            "deze sleutel ken ik niet",
            'bedoelt u "{suggestion}"?',
            "Hier kan: {choices}",
        ),
        "OPG329": error(
            '"{name}" staat op de verkeerde plek',
            "hier hoort deze sleutel niet",
            "Deze sleutel hoort bij: {home}",
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
        "OPG306": error(
            "dit getal past niet",
            "hier kan {low} tot en met {high}",
            "Kies een getal van {low} tot en met {high}.",
        ),
        "OPG307": error(
            "te veel cijfers achter de punt",
            "hoogstens twee cijfers achter de punt",
            "Schrijf bijvoorbeeld 0.5 of 0.25.",
        ),
        "OPG308": error(
            "hier hoort een heel getal",
            "dit is geen heel getal",
            "Schrijf alleen het getal: {suggestion}",
            "Schrijf een getal zonder punt, zoals 3. {about}",
        ),
        "OPG309": error(
            "hier hoort tekst", "dit is geen tekst", 'Zet er aanhalingstekens omheen: "..."'
        ),
        "OPG310": error(
            "deze tekst is leeg",
            "hier hoort iets te staan",
            "Schrijf een tekst, of haal de hele regel weg.",
        ),
        "OPG311": error(
            "deze tekst is te lang", "{length} tekens, er passen er {longest}", "Kort hem in."
        ),
        "OPG312": error(
            "een teken dat niet op het scherm kan",
            "{character}",
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
        "OPG321": error(
            "deze tabel is leeg",
            "hier hoort minstens een waarde",
            "Schrijf een waarde, of haal de sleutel weg.",
        ),
        "OPG322": error(
            "hier hoort een tabel",
            "dit is geen tabel",
            "Er is er maar een van. Schrijf enkele haken: [{name}]",
            "Schrijf het tussen accolades, bijvoorbeeld: {example}",
        ),
        "OPG323": error(
            "hier hoort een lijst",
            "dit is geen lijst",
            "Zet dubbele haken boven elk ervan: [[{name}]]",
            "Schrijf het tussen rechte haken: [ {given} ]",
        ),
        "OPG324": error(
            "hier staat te weinig", "minstens {low}", "{about}", "Vul aan tot het er {low} zijn."
        ),
        "OPG325": error(
            "hier staat te veel", "hoogstens {high}", "{about}", "Haal weg tot het er {high} zijn."
        ),
        "OPG326": error(
            "dit formaat ken ik niet", "dit spel leest formaat 1", "Schrijf: formaat = 1"
        ),
        "OPG328": error(
            "er staat nergens [[{name}]]",
            help_="Een casus heeft er minstens een. Neem er een over uit een andere casus, "
            "bijvoorbeeld scenarios/bankje.",
        ),
        "OPG327": error(
            "zo heet een plaatje niet",
            "kleine letters, cijfers, _ en -, en dan .png",
            'bijvoorbeeld "plein_bij_nacht.png" of "fotos/plein.png"',
        ),
        "OPG399": error(
            "dit past hier niet",
            "{detail}",
            "Vergelijk deze plek met een casus die bij het spel hoort.",
        ),
    }
)
