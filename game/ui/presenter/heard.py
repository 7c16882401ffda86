"""What a table has just heard: signals to be read aloud once."""

from game.model.events import SignalHeard
from game.model.value import value
from game.text.phrases.play_round import PlayRoute
from game.ui.presenter.faces import Face, face, people_in
from game.ui.presenter.intents import Show
from game.ui.presenter.scene import Scene

MOST = 2
"""Signals that are read at once."""


@value
class HeardView:
    """Signals that were not read yet, who says them, and the mark that they were read."""

    title: str
    signals: tuple[tuple[str, Face | None], ...]
    on: str
    intent: Show


def view(scene: Scene) -> HeardView | None:
    """What this table heard this round and has not read; None when there is nothing."""
    heard = [
        event.signal
        for event in scene.past.events
        if isinstance(event, SignalHeard) and event.table == scene.table
    ]
    key = f"heard:{scene.state.round}:{scene.table}"
    read = min(scene.local.number(key), len(heard))
    fresh = heard[read : read + MOST]
    if not fresh:
        return None
    texts = [scene.names.signal(signal) for signal in fresh]
    return HeardView(
        title=scene.say(PlayRoute.HEARD),
        signals=tuple((text, _who(scene, text)) for text in texts),
        on=scene.say(PlayRoute.HEARD_ON),
        intent=Show(key=key, to=str(read + len(fresh))),
    )


def _who(scene: Scene, text: str) -> Face | None:
    people = people_in(scene.casus, text)
    return face(scene, people[0]) if people else None
