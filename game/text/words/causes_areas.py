"""What happens in one area alone: a council that moves, a district where no table works."""

from collections.abc import Mapping

from game.model.terms import Meter
from game.text.language import Both

AREA_LINES: Mapping[tuple[Meter, str], tuple[Both, ...]] = {
    (Meter.SUPPORT, "+"): (
        Both("keek er na dit verhaal vriendelijker naar.", "looked at it more kindly after this."),
        Both("knikte, en schreef het op.", "nodded, and wrote it down."),
    ),
    (Meter.SUPPORT, "-"): (
        Both("vroeg wie dit eigenlijk betaalt.", "asked who is actually paying for this."),
        Both("schoof de stukken een eindje weg.", "pushed the papers a little away."),
    ),
    (Meter.VULNERABILITY, "+"): (
        Both(
            "kreeg het zwaarder, en geen tafel was in de buurt.",
            "had a harder time, and no table was near.",
        ),
    ),
    (Meter.VULNERABILITY, "-"): (
        Both("kreeg lucht, al werkt er geen tafel.", "got some air, though no table works there."),
    ),
}
"""By meter and direction; the name of the area stands before it."""
PLAIN: Mapping[str, Both] = {
    "+": Both("ging vooruit.", "went ahead."),
    "-": Both("ging achteruit.", "fell back."),
}
"""For any other meter that an area may keep."""
