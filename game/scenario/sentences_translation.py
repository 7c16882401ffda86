"""Dutch sentences about the English texts beside a casus."""

from collections.abc import Mapping
from types import MappingProxyType

from game.scenario.wording import Wording, error, tip, warning

TRANSLATION: Mapping[str, Wording] = MappingProxyType(
    {
        # 5: translations
        "OPG501": error(
            "deze vertaling hoort bij een andere casus",
            'de casus heet "{suggestion}"',
            'Schrijf: id = "{suggestion}"',
        ),
        "OPG502": error(
            "onbekend kenmerk in de vertaling",
            "dit staat niet in scenario.toml",
            'bedoelt u "{suggestion}"?',
            "Haal het weg, of kijk hoe het in scenario.toml heet.",
        ),
        "OPG503": error(
            "hier valt niets te vertalen",
            "in het Nederlands staat hier niets",
            "Tel de opties, vragen en later-zinnen in scenario.toml.",
        ),
        "OPG504": tip(
            "nog niet in het Engels: {choices}",
            "hier mist nog iets",
            "Zolang staat daar het Nederlands.",
        ),
        "OPG505": warning(
            "deze vertaling is ouder dan de Nederlandse tekst",
            "kijk of dit nog klopt",
            "Leg beide teksten naast elkaar. Klopt alles weer? Dan: controleer --vertaald",
        ),
        "OPG507": tip(
            "deze vertaling is nog nooit nagekeken",
            "er is geen [bron]",
            "Leg beide teksten naast elkaar. Klopt alles? Dan: controleer --vertaald",
        ),
        "OPG506": tip(
            "deze tekst is gelijk aan de Nederlandse",
            "vergeten te vertalen?",
            "Laat hem weg als hij hetzelfde mag blijven: dan staat daar het Nederlands.",
        ),
    }
)
