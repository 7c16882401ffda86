"""Names that people typed, hidden when the room wishes so (key N)."""

from game.model.state import State
from game.model.value import replace
from game.text.catalogue import Texts
from game.text.phrases.title import TitleText


def unnamed(state: State, texts: Texts) -> State:
    """The game with tables numbered instead of named."""
    tables = {
        table.id: replace(table, name=texts.say(TitleText.TABLE_DEFAULT, number=number))
        for number, table in enumerate(state.tables.values(), start=1)
    }
    return replace(state, tables=tables)
