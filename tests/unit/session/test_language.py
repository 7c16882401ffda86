"""The language of the screens can change during play; the log never notices."""

from dataclasses import replace

from game.journal.memory import MemoryJournal
from game.journal.records import Language
from game.model.commands import WriteOpgave
from game.session.clock import FixedClock
from game.session.newgame import casus_text
from game.session.session import Session
from tests.unit.session.games import T1, do, loaded, new_game, play, resumed

EN: Language = "en"
NL: Language = "nl"


def begun(casus: str = "bankje") -> Session:
    game = replace(new_game(casus), casus=casus_text(loaded(casus)))
    session = Session.create(game, MemoryJournal(), FixedClock())
    assert isinstance(session, Session)
    return session


def test_a_session_file_keeps_the_english_texts() -> None:
    session = begun()

    assert session.header.casus.translation == loaded().translation != ""
    assert resumed(session.data()).in_language(EN).casus == loaded().english


def test_looking_in_english_changes_nothing_in_the_game() -> None:
    session = begun()
    play(session, 12)
    before = session.data()

    english, dutch = session.in_language(EN), session.in_language(NL)

    assert english.casus.about.title == "The bench in the Kersenbuurt"
    assert (dutch.casus, dutch.state) == (session.casus, session.state)
    assert session.data() == before


def test_an_opgave_is_told_in_english_until_a_table_words_it() -> None:
    session = begun("zolang-het-thuis-gaat")
    while not any(isinstance(one.command, WriteOpgave) for one in session.offers):
        assert play(session, 1, salt=session.position) == 1
    form = session.state.tables[T1].dossier.form
    assert form is not None
    words = loaded(session.casus.id).english.work.opgaven[form.opgave]

    told = session.in_language(EN).state.tables[T1].dossier.form

    assert told is not None
    assert (told.title, told.sentence) == (words.title, words.sentence)
    do(session, WriteOpgave(table=T1, field="title", text="Onze Henk"))
    own = session.in_language(EN).state.tables[T1].dossier.form
    assert own is not None
    assert (own.title, own.sentence) == ("Onze Henk", words.sentence)


def test_looking_back_is_in_english_too() -> None:
    session = begun()
    play(session, 12)
    replay = session.replay()
    replay.go(3)

    assert replay.in_language(EN).casus == loaded().english
    assert replay.in_language(NL).state == replay.state


def test_a_session_without_english_texts_is_told_in_dutch() -> None:
    session = Session.create(new_game(), MemoryJournal(), FixedClock())

    assert isinstance(session, Session)
    assert session.in_language(EN).casus == session.casus


def test_a_change_of_the_scenario_brings_its_own_english() -> None:
    session = begun()
    play(session, 2)
    text = casus_text(loaded())
    session.change_scenario(
        replace(text, translation=text.translation.replace("The bench in", "A bench in")), "text"
    )

    titles = [
        session.history.in_language(at, EN).casus.about.title
        for at in (session.position - 1, session.position)
    ]
    assert titles == ["The bench in the Kersenbuurt", "A bench in the Kersenbuurt"]
