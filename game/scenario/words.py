"""Our own words inside the sentences of diagnostics: ``~name`` in a value stands for one of them.

``{}`` is filled in with what follows the colon: ``~option:2``.
"""

from collections.abc import Mapping
from types import MappingProxyType

from game.text.language import Both

_BOTH: Mapping[str, Both] = MappingProxyType(
    {
        "first": Both("de eerste", "the first"),
        "noticed": Both("hier liep ik vast", "here I got stuck"),
        "end_here": Both("hier hoort het einde", "here belongs the end"),
        "text_end": Both("hier mist een aanhalingsteken", "a quote is missing here"),
        "text_open": Both(
            "deze tekst begint hier en houdt niet op", "this text begins here and does not end"
        ),
        "bracket_near": Both(
            "hier of net ervoor mist een haak", "here or just before a bracket is missing"
        ),
        "bracket_open": Both("deze haak gaat niet dicht", "this bracket does not close"),
        "character": Both("teken {}", "character {}"),
        "tab": Both("dit is een tab; typ een spatie", "this is a tab; type a space"),
        "nothing": Both("nog niets", "nothing yet"),
        "top": Both("bovenaan", "the top of the file"),
        "option": Both("optie {}", "option {}"),
        "person": Both("persoon", "person"),
        "concern": Both("persoon of kring", "person or circle"),
        "partner": Both("partner", "partner"),
        "email": Both("een e-mailadres", "an e-mail address"),
        "phone": Both("een telefoonnummer", "a phone number"),
        "bsn": Both("een burgerservicenummer", "a citizen service number"),
        "another_ring": Both("een andere ring", "another ring"),
        "no_file": Both(
            "Het is er niet. Kijk of de naam klopt.", "It is not there. Check the name."
        ),
        "no_rights": Both(
            "U mag het niet lezen. Kopieer het naar een eigen map.",
            "You may not read it. Copy it to a folder of your own.",
        ),
        "name_too_long": Both(
            "De naam van de map is te lang. Kies een kortere.",
            "The name of the folder is too long. Choose a shorter one.",
        ),
        "asset_large": Both("het is groter dan 8 MB", "it is larger than 8 MB"),
        "not_ogg": Both("dit is geen OGG-geluid", "this is not an OGG sound"),
        "not_png": Both("dit is geen PNG", "this is not a PNG"),
        "png_damaged": Both("het is beschadigd", "it is damaged"),
        "png_wide": Both(
            "het heeft te veel beeldpunten: hoogstens 4096 breed of hoog",
            "it has too many pixels: at most 4096 wide or high",
        ),
        "disk": Both(
            "De schijf of stick geeft het niet. Kopieer het naar deze computer.",
            "The disk or stick does not give it. Copy it to this computer.",
        ),
    }
)
WORDS: Mapping[str, str] = MappingProxyType({name: one.nl for name, one in _BOTH.items()})
"""The words in Dutch."""
ENGLISH_WORDS: Mapping[str, str] = MappingProxyType({name: one.en for name, one in _BOTH.items()})
"""The words in English."""
