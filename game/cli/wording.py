"""Dutch or English on the command line."""

import os

from game.text.language import Language, Phrase

VARIABLE = "SPEELVELD_TAAL"
"""Environment variable that picks the language of messages: nl (the default) or en."""


def language() -> Language:
    """Return the language of messages on the command line."""
    return Language.EN if os.environ.get(VARIABLE, "").lower().startswith("en") else Language.NL


def both(nl: str, en: str) -> str:
    """Return the sentence in the language of the command line."""
    return en if language() is Language.EN else nl


def say(phrase: Phrase, **slots: str | int) -> str:
    """Return a sentence of the catalogue in the language of the command line."""
    # help and quick commands do without the catalogue, which knows every sentence of the game
    from game.text.catalogue import texts  # noqa: PLC0415

    return texts(language()).say(phrase, **slots)
