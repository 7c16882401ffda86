"""A game gets the pictures of its casus, and they are kept with its session."""

from game.session.pictures import found, keep_beside
from game.text.catalogue import Texts
from game.text.phrases.errors import ErrorText
from game.ui.casussen import Library
from game.ui.own_pictures import as_text
from game.ui.playing import Playing

_NAMED = 3
"""Missing pictures that are named; more do not fit in a message."""


def pictured(game: Playing, library: Library, texts: Texts) -> str:
    """Give a game the pictures of its casus and keep them beside its file; what to say of it.

    Nothing is said when all is well. What is missing is drawn by us, so nobody has to stop.
    """
    session = game.session
    text = session.history.text
    pictures = found(text, session.path, library.pictures(session.header.casus.id))
    game.pictures = {name: as_text(data) for name, data in pictures.shown.items()}
    if pictures.missing:
        return texts.say(ErrorText.PICTURES_GONE, names=", ".join(pictures.missing[:_NAMED]))
    if not pictures.unkept or session.path is None:
        return ""
    kept = keep_beside(session.path, text, pictures.shown)
    return "" if kept else texts.say(ErrorText.PICTURES_UNKEPT)
