"""What a changed scenario means for a game that is played, and that nothing breaks by it."""

from pathlib import Path

import pytest

from game.journal.file import FileJournal
from game.journal.memory import MemoryJournal
from game.journal.records import ScenarioChanged
from game.model.commands import StartRound
from game.scenario.load import compile_text
from game.session.changing import can_go_on, change_of
from game.session.session import Session
from tests.unit.session.games import begun, casus_text, loaded, play, resumed

SIGNALS = '[[signalen]]\nid = "slaapt_niet"'
NEWS = '[[nieuws]]\nid = "elfde_melding"'
FRESH = 'id = "vers"\n{}\ntekst = "Nieuw!"\n'
NEW_SIGNAL = (
    SIGNALS,
    "[[signalen]]\n" + FRESH.format('herkomst = "buiten"\nplek = "bankje"') + SIGNALS,
)
NEW_NEWS = (NEWS, f"[[nieuws]]\n{FRESH.format('ronde = 3')}{NEWS}")
CHANGES: dict[str, tuple[list[tuple[str, str]], str]] = {
    "nothing": ([], "none"),
    "a remark": ([("rondes = 3", "rondes = 3 # drie")], "none"),
    "the title": ([("Het bankje in de Kersenbuurt", "De bank")], "text"),
    "what somebody wants": ([("Dingen die blijven staan.", "Rust.")], "text"),
    "a label": ([("Nu naar Truus, op de koffie, raam open", "Naar Truus")], "text"),
    "a new signal": ([NEW_SIGNAL], "additive"),
    "new news and another title": ([NEW_NEWS, ("Het bankje in de", "De bank in de")], "additive"),
    "a price": ([("kosten = { tijd = 2 }", "kosten = { tijd = 1 }")], "structural"),
    "fewer rounds": ([("rondes = 3", "rondes = 4")], "structural"),
    "a job that conditions ask for": ([("leeftijd = 78", 'functie = "jurist"')], "structural"),
    "an epilogue gone": (
        [("als = { rechtmatigheid_min = 8 }", "als = { rechtmatigheid_min = 9 }")],
        "structural",
    ),
}


def changed(*changes: tuple[str, str]) -> str:
    text = loaded().text
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_is_classed_by_what_it_touches(name: str) -> None:
    changes, kind = CHANGES[name]

    assert change_of(loaded().text, changed(*changes)) == kind


@pytest.mark.parametrize("name", [name for name in CHANGES if name != "fewer rounds"])
@pytest.mark.parametrize("played", [0, 8, 25])
def test_the_game_goes_on_after_any_change_that_is_allowed(name: str, played: int) -> None:
    changes, kind = CHANGES[name]
    journal = MemoryJournal()
    session = begun(journal)
    play(session, played)
    text = changed(*changes)
    assert can_go_on(session.casus, compile_text(text, "bankje"))

    if kind != "none":
        wire = kind if kind != "none" else "text"
        assert session.change_scenario(casus_text(text), wire) is None  # type: ignore[arg-type]
    play(session, 300, salt=1)

    assert session.state.over
    assert resumed(journal.data()).state == session.state


def test_what_is_new_is_on_the_disk_at_once_and_joins_after_a_kill(tmp_path: Path) -> None:
    file = tmp_path / "spel.speelveld.jsonl"
    journal = FileJournal.create(file)
    assert isinstance(journal, FileJournal)
    session = begun(journal)
    text = casus_text(changed(NEW_SIGNAL))
    session.let_join(text)
    assert "vers" not in session.casus.board.signals

    again = resumed(file.read_bytes())  # nothing was closed: what a kill leaves
    assert "vers" not in again.casus.board.signals
    play(again, 300, salt=1)

    assert again.state.over
    assert "vers" in again.casus.board.signals
    assert [item.change for item in _changes(again)] == ["additive"]
    rounds = [item.seq for item in again.history.steps if isinstance(item.command, StartRound)]
    assert _changes(again)[0].seq == rounds[0] - 1
    session.stop()


def test_what_is_new_and_gone_again_changes_nothing() -> None:
    session = begun()
    session.let_join(casus_text(changed(NEW_SIGNAL)))
    session.let_join(session.history.text)

    play(session, 300, salt=1)

    assert session.state.over
    assert _changes(session) == []


def test_an_undo_before_the_round_does_not_lose_what_waits() -> None:
    session = begun()
    play(session, 3)
    session.let_join(casus_text(changed(NEW_SIGNAL)))
    session.undo()

    play(session, 300, salt=1)

    assert "vers" in session.casus.board.signals


def _changes(session: Session) -> list[ScenarioChanged]:
    live = session.history.timeline.live
    return [item for item in live if isinstance(item, ScenarioChanged)]


GONE = {
    "a person": (('id = "sjoerd"', 'id = "sjaak"'),),
    "a place": (
        ('id = "loket"', 'id = "balie"'),
        ('plek = "loket"', 'plek = "balie"'),
        ('["buurthuis", "loket"], ["loket",', '["buurthuis", "balie"], ["balie",'),
        ('"buurthuis", "loket", "gem', '"buurthuis", "balie", "gem'),
    ),
    "a signal": (('id = "norm"', 'id = "regel"'), ('"norm"', '"regel"')),
    "rounds": (("rondes = 3", "rondes = 4"),),
}


@pytest.mark.parametrize("name", GONE)
def test_a_game_cannot_go_on_without_what_it_needs(name: str) -> None:
    text = loaded().text
    for old, new in GONE[name]:
        text = text.replace(old, new)

    assert not can_go_on(loaded().casus, compile_text(text, "bankje"))
