"""A round as the room plays it: what is shown, what is kept back, and what a tap does."""

from pathlib import Path

import pytest

from game.model.ids import TableId
from game.model.terms import Meter, Turn
from game.model.value import replace
from game.ui.layout.nodes import Picture, TextBlock
from game.ui.presenter.faces import at_night, on_the_phone
from game.ui.presenter.meters import DialView
from game.ui.screens.play_parts import dial_motion, dial_steps
from tests.unit.ui_play import rounds as r
from tests.unit.ui_screens.world import World

T1 = TableId("t1")
OFF_AT_ENTRY = (
    "draagvlak",
    "rechtmatigheid",
    "regiestokje",
    "vertrouwen",
    "verbondenheid",
    "reserve",
)


@pytest.fixture
def room(tmp_path: Path) -> World:
    return r.practice(tmp_path)


def shown(world: World) -> str:
    """All words on the page, in lower case."""
    return " ".join(world.room.page.texts()).lower()


def test_the_news_is_read_before_anything_is_chosen(room: World) -> None:
    room.tap("next")
    assert room.ids("role.") == ()
    assert "melding elf" in shown(room)
    room.tap("news.on")
    assert room.ids("role.") == ("role.1", "role.3", "role.5", "role.7")


def test_in_round_1_of_the_practice_casus_only_the_fixed_role_can_be_chosen(room: World) -> None:
    r.begin_round(room)
    assert "ligt de rol vast" in shown(room)
    room.tap("role.5")
    assert room.ids("card.choose") == ()
    room.tap("card.close", "confirm")
    assert room.screen == "route"


def test_counting_opens_after_thirty_seconds_of_silence(tmp_path: Path) -> None:
    room = r.large(tmp_path)
    r.begin_round(room)
    assert room.ids("tally") == ()
    room.tap("side.silence")
    assert room.ids("side.silence") == ()
    room.clock.advance(30_000)
    room.tap("side.silence", "tally.1.plus", "tally.1.plus", "tally.close")
    assert room.shell.playing is not None
    assert "2 van" in shown(room)


def test_where_the_role_is_given_nobody_counts_and_nobody_objects(room: World) -> None:
    r.begin_round(room)
    words = room.room.page.texts()
    assert "0" not in words
    assert "Andere stem" not in " ".join(words)
    r.choose_role(room)
    r.leave(room)
    r.answer(room)
    r.leave(room)
    r.turn_ticks(room)
    r.begin_round(room)
    words = room.room.page.texts()
    assert words.count("0") == 4
    assert "Andere stem" in " ".join(words)


def test_the_news_says_what_it_did_to_the_meters(room: World) -> None:
    r.whole_round(room)
    room.tap("next")
    words = room.room.page.texts()
    assert words[words.index("+2") : words.index("+2") + 2] == ("+2", "zorgen")


def test_a_card_opens_by_its_digit_and_closes_by_escape(room: World) -> None:
    r.begin_round(room)
    room.room.key("7")
    assert room.ids("card.")
    room.room.key("escape")
    assert room.ids("card.") == ()


def test_another_voice_is_noted_with_one_tap_on_its_card(tmp_path: Path) -> None:
    room = r.large(tmp_path)
    r.begin_round(room)
    room.tap("role.6", "card.voice")
    assert "genoteerd: rol 6" in shown(room)


def test_most_raised_cards_make_the_proposal(tmp_path: Path) -> None:
    room = r.large(tmp_path)
    r.begin_round(room)
    room.tap("side.silence")
    room.clock.advance(30_000)
    room.tap("side.silence", "tally.5.plus", "tally.5.plus", "tally.2.plus", "tally.close")
    label = room.room.page.target("confirm")
    assert label is not None
    assert label.label.endswith("rol 5")


def test_nothing_that_is_off_is_named_at_the_entry_level(room: World) -> None:
    words = ""
    r.begin_round(room)
    words += shown(room)
    room.tap("role.1")
    words += shown(room)
    room.tap("card.choose")
    words += shown(room)
    room.tap("strip.team")
    words += shown(room)
    room.tap("open.close", "main")
    words += shown(room)
    r.answer(room)
    r.leave(room)
    room.tap("turn", "turn", "turn", "turn")
    words += shown(room)
    r.to_end(room)
    words += shown(room)
    assert [word for word in OFF_AT_ENTRY if word in words] == []


def test_the_play_screen_of_the_entry_level_shows_at_most_twelve_things(room: World) -> None:
    r.begin_round(room)
    r.choose_role(room)
    counted = [target for target in room.room.page.targets if target.id.startswith("act.")]
    dials_and_purses, role = 5, 1
    assert len(counted) + dials_and_purses + role <= 12


def test_travelling_is_a_tap_on_a_place_and_changes_what_can_be_done(room: World) -> None:
    r.begin_round(room)
    r.choose_role(room)
    room.tap("place.bankje")
    assert "het bankje" in shown(room)
    assert "act.ask_help" in room.ids("act.")
    assert "place.bankje" not in room.room.ids()


def test_an_action_with_several_targets_asks_whom(room: World) -> None:
    r.begin_round(room)
    r.choose_role(room)
    room.tap("place.bankje", "act.invite")
    assert room.ids("aim.") == ("aim.noor",)
    room.tap("aim.noor")
    assert room.ids("aim.") == ()
    assert room.shell.playing is not None
    assert "noor" in room.shell.playing.session.state.tables[T1].team


def test_what_was_heard_is_read_aloud_once(room: World) -> None:
    r.begin_round(room)
    r.choose_role(room)
    room.tap("place.bankje", "act.listen")
    assert "het is niet de herrie" in shown(room)
    room.tap("heard.on")
    assert room.ids("heard.") == ()
    room.tap("place.buurthuis")
    assert room.ids("heard.") == ()


def test_a_greyed_action_says_why_when_it_is_tried(room: World) -> None:
    r.begin_round(room)
    r.choose_role(room)
    room.tap("place.bankje")
    target = room.room.page.target("act.evaluate")
    assert target is not None
    assert not target.enabled
    assert target.reason.endswith(".")


def test_a_table_that_is_new_on_the_board_is_sent_to_a_place(room: World) -> None:
    r.begin_round(room)
    r.choose_role(room)
    assert room.room.page.focus == "place.bankje"
    assert "tik op een plek op de kaart" in shown(room)
    room.tap("place.bankje")
    assert room.room.page.focus == "act.listen"
    room.tap("act.listen", "heard.on")
    assert room.room.page.focus == "main"


def test_a_table_that_is_ready_sees_what_it_did(room: World) -> None:
    r.begin_round(room)
    r.choose_role(room)
    room.tap("place.bankje", "act.listen", "heard.on", "main", "read.answer.b")
    assert "uw tafel is klaar" in shown(room)
    assert "luisteren bij het bankje" in shown(room)
    assert "nu naar truus" in shown(room)


def test_the_encounter_opens_large_and_can_be_put_beside_the_board(room: World) -> None:
    r.begin_round(room)
    r.choose_role(room)
    room.tap("main")
    assert room.ids("read.answer.")
    room.room.key("escape")
    assert room.ids("answer.") == ("answer.a", "answer.b", "answer.c")
    room.room.key("b")
    assert room.shell.playing is not None
    assert room.shell.playing.session.state.tables[T1].turn is Turn.READY


def test_ticks_turn_one_by_one_and_only_then_somebody_speaks(room: World) -> None:
    r.play_round(room)
    for _ in range(3):
        assert "“u" not in shown(room)
        room.tap("turn")
    speech = [node for node in room.room.page.nodes if isinstance(node, TextBlock)]
    assert any(node.style.name == "speech" for node in speech)


def test_a_role_can_be_announced_for_the_next_round(room: World) -> None:
    r.whole_round(room)
    room.tap("announce", "announce.5")
    assert "aangekondigd: rol 5" in shown(room)
    assert room.ids("announce.") == ()


def test_the_next_round_waits_until_every_table_has_seen_its_ticks(tmp_path: Path) -> None:
    room = r.large(tmp_path)
    r.play_round(room)
    while room.screen == "reveal":
        room.tap("turn")
    label = room.room.page.target("next")
    assert label is not None
    assert label.label == "Volgende tafel"


def test_what_was_chosen_comes_back_with_the_choice_itself(room: World) -> None:
    r.whole_round(room)
    room.tap("next", "news.on")
    assert "wat u eerder koos" in shown(room)
    assert "ronde 1: u koos" in shown(room)


def test_faces_are_read_one_by_one_before_the_result(room: World) -> None:
    r.to_end(room)
    assert "truus, een jaar later" in shown(room)
    room.tap("on")
    assert "noor, een jaar later" in shown(room)
    room.tap("on")
    assert room.screen == "result"


def test_a_line_of_evidence_opens_looking_back_at_its_step(room: World) -> None:
    r.to_result(room)
    line = room.ids("evidence.")[0]
    room.tap(line)
    assert room.shell.rewinding is not None
    number = int(line.partition(".")[2])
    items = room.shell.rewinding.replay.state.evidence
    assert items[-1].number >= number
    assert any(item.number == number for item in items)


def test_numbers_of_lessons_are_kept_back_at_the_entry_level(room: World) -> None:
    r.to_result(room)
    assert "dit sprong eruit" in shown(room)
    room.tap("petal.1")
    assert "½" not in shown(room).replace("7½", "")


def test_every_point_shows_what_it_is_worth_at_standard(tmp_path: Path) -> None:
    room = r.large(tmp_path)
    r.to_result(room)
    texts = room.room.page.texts()
    assert any(text[:1] in "+−" and len(text) <= 3 for text in texts)
    room.tap("sheet.learning", "sheet.closing")
    assert "kreeg u steun?" in shown(room)


def test_the_pawn_walks_the_stones_of_its_road_and_walks_them_once(room: World) -> None:
    r.begin_round(room)
    r.choose_role(room)
    room.tap("place.bankje")
    walks = [motion for motion in room.room.page.motion if motion.kind == "path"]
    assert [motion.nodes for motion in walks] == [("pawn.0",)]
    assert len(walks[0].path) >= 2
    assert walks[0].duration in {"token", "stride", "walk"}
    assert all(abs(x) + abs(y) > 1 for x, y in walks[0].path)
    room.tap("act.listen")
    assert not [motion for motion in room.room.page.motion if motion.kind == "path"]


def test_dials_move_from_before_to_now_and_stand_where_nothing_changed() -> None:
    dial = DialView(
        meter=Meter.VULNERABILITY, label="Zorgen", icon="heart", colour="worry", hundredths=550,
        shown="5½", before=700, was="7",
    )  # fmt: skip
    assert dial_steps(dial) == (700, 650, 600, 550)
    assert dial_steps(replace(dial, before=None)) == (550,)
    assert [motion.delay for motion in dial_motion([dial], "d")] == [120, 240, 360]
    assert dial_motion([replace(dial, before=550)], "d") == ()


@pytest.mark.parametrize(
    ("story", "night"),
    [
        ("03.10 uur. De tuinstoel ligt om.", True),
        ("Appje van Mirjam, 23.48 uur.", True),
        ("Maandag, 08.12 uur.", False),
        ("A text, 11.48 p.m.", True),
        ("3.10 a.m. The chair.", True),
        ("Zij betaalde 23.50 aan de kassa.", False),
        ("Hij slaapt geen nacht door.", False),
    ],
)
def test_a_story_in_the_night_has_a_scene_in_the_dark(story: str, *, night: bool) -> None:
    assert at_night(story) is night


@pytest.mark.parametrize(
    ("story", "called"),
    [
        ("Die galmt. Truus belt voor de twaalfde keer.", True),
        ("It echoes. Truus calls for the twelfth time.", True),
        ("Op donderdag belt er soms nog iemand aan.", False),
        ("Wim belt aan.", False),
        ("Dilek calls it a day.", False),
    ],
)
def test_a_story_in_which_somebody_calls_is_known(story: str, *, called: bool) -> None:
    assert on_the_phone(story) is called


def test_enter_on_an_opened_card_chooses_it(tmp_path: Path) -> None:
    room = r.large(tmp_path)
    r.begin_round(room)
    room.room.key("6")
    room.room.key("enter")
    assert room.screen == "route"


def test_under_few_lines_stands_the_place_where_the_table_was(room: World) -> None:
    r.begin_round(room)
    r.choose_role(room)
    room.tap("place.bankje", "act.listen", "heard.on", "act.start_pilot", "aim.overkapping")
    r.leave(room)
    room.tap((room.ids("read.answer.") or room.ids("answer."))[-1])
    r.leave(room)
    r.turn_ticks(room)
    page = room.room.page
    scenes = [node for node in page.nodes if isinstance(node, Picture) and node.box.w > 1000]
    assert len(scenes) == 1
