"""Dutch sentences about what a casus says: references, choices, people, texts."""

from collections.abc import Mapping
from types import MappingProxyType

from game.scenario.wording import Wording, error, tip, warning

_MEANT = 'bedoelt u "{suggestion}"?'
_KNOWN = "Bekend: {choices}"

SENSE: Mapping[str, Wording] = MappingProxyType(
    {
        # 2: references
        "OPG201": error(
            "onbekend gebied", "dit gebied staat niet in [[gebieden]]", _MEANT, _KNOWN
        ),
        "OPG202": error("onbekende plek", "deze plek staat niet in [[plekken]]", _MEANT, _KNOWN),
        "OPG203": error(
            "onbekende {role}",
            "deze persoon staat niet in [[personen]]",
            _MEANT,
            _KNOWN,
        ),
        "OPG204": error(
            "onbekend signaal",
            "dit signaal staat niet in [[signalen]]",
            _MEANT,
            _KNOWN,
        ),
        "OPG205": error(
            "onbekende opgave",
            "deze opgave staat niet in [[opgaven]]",
            _MEANT,
            _KNOWN,
        ),
        "OPG206": error("onbekend doel", "dit doel staat niet in [[doelen]]", _MEANT, _KNOWN),
        "OPG207": error(
            "onbekende inspanning",
            "deze inspanning staat niet in [[inspanningen]]",
            _MEANT,
            _KNOWN,
        ),
        "OPG208": error(
            "onbekende ontmoeting",
            "deze ontmoeting staat niet in [[ontmoetingen]]",
            _MEANT,
            _KNOWN,
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
            _MEANT,
            _KNOWN,
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
            "niet elke les heeft drie kansen",
            help_="Geef meer opties bewijs. Achter elke les staat hoe vaak het nu kan: {choices}.",
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
    }
)
