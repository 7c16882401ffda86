"""What the facilitator writes over the model while a game runs: disputes and meters."""

from game.model.commands import OverruleMeter
from game.model.refusal import Refused
from game.text.numbers import number
from game.text.phrases.lookback import ContestText, OverruleText
from game.ui.events import Source
from game.ui.playing import Playing
from game.ui.presenter.intents import ContestPoint, DoText, Show
from game.ui.presenter.overrule import VALUE
from game.ui.state import UiState


def contest_in_game(game: Playing, intent: ContestPoint, ui: UiState, now: float) -> UiState:
    """Keep a dispute, or the facilitator's decision, with what was typed; empties the field."""
    text = ui.draft(intent.field).text.strip()
    if not text:
        return game.hinted(ui, game.texts.say(ContestText.PLACEHOLDER), now)
    answer = game.session.remarks.contest(intent.evidence, text, intent.weight)
    if isinstance(answer, Refused):
        return game.hinted(ui, game.texts.refusal(answer, game.scene().names), now)
    cleared = ui.without_draft(intent.field).closed()
    return game.hinted(cleared, game.texts.say(ContestText.KEPT), now)


def overrule_in_game(
    game: Playing, intent: DoText, source: Source, ui: UiState, now: float
) -> UiState:
    """Set a meter by hand, with its reason; the dialog closes when that was accepted."""
    before = game.session.position
    table = game.table
    after = game.do_text(intent, source, ui, now)
    if game.session.position == before or not isinstance(intent.command, OverruleMeter):
        return after
    game.look_at(table)
    game.show(Show(key=VALUE, to=""))
    words = game.texts.say(
        OverruleText.DONE,
        meter=game.texts.meter(intent.command.meter, game.session.casus),
        amount=number(intent.command.value),
    )
    return game.hinted(after.closed(), words, now)
