"""What a new session begins with."""

from datetime import date
from hashlib import sha256

from game.journal.records import (
    FORMAT,
    PURPOSE,
    CasusText,
    Header,
    Language,
    Origin,
    Privacy,
    Product,
)
from game.model.casus import Casus
from game.model.setup import Setup
from game.model.terms import Level
from game.model.value import value
from game.rules.chance import ALGORITHM
from game.scenario.load import Loaded
from game.session.clock import Clock, stamp
from game.session.digest import PROJECTION


@value
class NewGame:
    """The choices of the facilitator, with the texts that the session file keeps whole.

    Attributes:
        rulebook: The rulebook's TOML.
        keep_until: Last day (ISO date) that the file is kept, or None.
        product: Version of the program.
    """

    casus: CasusText
    rulebook: str
    level: Level
    setup: Setup
    language: Language = "nl"
    keep_until: str | None = None
    product: str = ""


def kept_until(today: date, months: int) -> str | None:
    """Return the day (ISO) so many months from today, at most its month's 28th; None for 0."""
    if months == 0:
        return None
    month = today.month - 1 + months
    return date(today.year + month // 12, month % 12 + 1, min(today.day, 28)).isoformat()


def casus_text(loaded: Loaded) -> CasusText:
    """Return a casus as a session file keeps it, with the English texts beside it."""
    return CasusText(
        id=loaded.casus.id,
        sha256=sha256(loaded.text.encode("utf-8")).hexdigest(),
        text=loaded.text,
        translation=loaded.translation,
        assets={name: sha256(data).hexdigest() for name, data in loaded.assets.items()},
        pack=loaded.pack,
    )


def header_of(game: NewGame, casus: Casus, clock: Clock) -> Header:
    """Return the first line of a new session."""
    return Header(
        format=FORMAT,
        created_at=stamp(clock),
        product=Product(
            version=game.product,
            rules=casus.rules.version,
            chance=ALGORITHM,
            digest=PROJECTION,
        ),
        level=game.level,
        setup=game.setup,
        language=game.language,
        casus=game.casus,
        rulebook=game.rulebook,
        origin=Origin(privacy=Privacy(purpose=PURPOSE, keep_until=game.keep_until)),
    )
