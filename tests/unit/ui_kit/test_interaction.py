"""Pointer, keys and remote, each enough on its own; nothing lost, nothing doubled."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.ui.events import (
    Activate,
    Back,
    Composing,
    Key,
    Press,
    Release,
    Shortcut,
    Signal,
    Submit,
    TypeText,
    Wheel,
)
from game.ui.interact import Timing
from tests.ui.demo import DemoShell
from tests.ui.driver import Driver, plain_canvas


@pytest.fixture
def room() -> Driver:
    return Driver(DemoShell())


def activated(room: Driver) -> list[str]:
    return [event.target_id for event in room.events if isinstance(event, Activate)]


def shortcuts(room: Driver) -> list[str]:
    return [event.action for event in room.events if isinstance(event, Shortcut)]


def test_a_tap_activates_on_release_inside_the_pressed_target(room: Driver) -> None:
    room.tap("go")
    assert activated(room) == ["go"]


def test_a_release_elsewhere_does_nothing(room: Driver) -> None:
    go, read = room.page.target("go"), room.page.target("read")
    assert go
    assert read
    room.send(Press(x=go.box.cx, y=go.box.cy))
    assert room.ui.pressed == "go"
    room.send(Release(x=read.box.cx, y=read.box.cy))
    assert activated(room) == []
    assert room.ui.pressed == ""


def test_of_two_touches_at_once_the_first_wins(room: Driver) -> None:
    go, listen = room.page.target("go"), room.page.target("listen")
    assert go
    assert listen
    room.send(Press(x=go.box.cx, y=go.box.cy, pointer=1, source="touch"))
    room.send(Press(x=listen.box.cx, y=listen.box.cy, pointer=2, source="touch"))
    room.send(Release(x=listen.box.cx, y=listen.box.cy, pointer=2, source="touch"))
    room.send(Release(x=go.box.cx, y=go.box.cy, pointer=1, source="touch"))
    assert activated(room) == ["go"]


def test_a_finger_that_never_lifts_does_not_lock_the_screen(room: Driver) -> None:
    room.send(Press(x=5, y=500, pointer=9, source="touch"))
    room.wait(6)
    room.tap("go")
    assert activated(room) == ["go"]


def test_a_second_tap_within_a_quarter_second_is_ignored() -> None:
    room = Driver(DemoShell(), timing=Timing(rest=0.0))
    room.tap("go")
    room.tap("go")
    room.wait(0.3)
    room.tap("go")
    assert activated(room) == ["go", "go"]


def test_pointers_rest_for_half_a_second_after_a_change_of_screen() -> None:
    room = Driver(DemoShell(), timing=Timing())
    room.tap("go")
    room.wait(0.6)
    room.tap("go")
    assert activated(room) == ["go"]


def test_a_disabled_target_says_why_and_tells_the_shell_nothing(room: Driver) -> None:
    room.tap("trial")
    assert activated(room) == []
    assert "Te weinig budget." in room.seen.texts()[-1]
    room.wait(5)
    assert "Te weinig budget." not in room.seen.texts()[-1]


def test_why_something_cannot_be_done_leaves_with_its_screen(room: Driver) -> None:
    room.tap("trial")
    assert room.ui.hint.text
    room.tap("bar.help")
    assert not room.ui.hint.text


def test_tab_goes_round_and_shift_tab_back(room: Driver) -> None:
    ids = room.ids()
    for name in ids:
        assert room.ui.focus == name
        room.key("tab")
    assert room.ui.focus == ids[0]
    room.key("tab", shift=True)
    assert room.ui.focus == ids[-1]


@pytest.mark.parametrize("key", ["enter", "space"])
def test_enter_and_space_activate_the_focus(room: Driver, key: str) -> None:
    room.ui = room.ui.__class__(focus="choice.b")
    room.key(key)
    assert activated(room) == ["choice.b"]


def test_arrows_go_by_geometry(room: Driver) -> None:
    room.ui = room.ui.__class__(focus="choice.a", gesture=room.ui.gesture)
    room.key("down")
    assert room.ui.focus == "choice.b"
    room.key("right")
    assert room.ui.focus.startswith("row.")


@pytest.mark.parametrize(
    ("key", "target"), [("a", "choice.a"), ("2", "choice.b"), ("c", "choice.c")]
)
def test_letters_and_digits_choose(room: Driver, key: str, target: str) -> None:
    room.key(key)
    assert activated(room) == [target]


def test_a_held_key_activates_once(room: Driver) -> None:
    room.send(Key(name="a"))
    room.send(Key(name="a", repeated=True))
    assert activated(room) == ["choice.a"]


def test_a_remote_alone_is_enough(room: Driver) -> None:
    while room.ui.focus != "choice.a":
        room.key("pagedown")
    room.key("f5")
    room.key("pagedown")
    room.key("escape")
    assert activated(room) == ["choice.a", "choice.b"]


def test_escape_goes_back(room: Driver) -> None:
    room.key("escape")
    assert [type(event) for event in room.events] == [Back]


def test_escape_closes_an_open_dialog_first(room: Driver) -> None:
    room.tap("bar.help")
    assert "help.close" in room.ids()
    room.key("escape")
    assert room.ui.dialog == ""
    assert room.events == []


def test_behind_a_dialog_nothing_reacts(room: Driver) -> None:
    room.tap("bar.help")
    assert set(room.ids()) == {"help.quit", "help.close"}
    room.key("a")
    assert room.events == []


@pytest.mark.parametrize(
    ("key", "action"),
    [
        (Key(name="f1"), "help"),
        (Key(name="f11"), "fullscreen"),
        (Key(name="f12"), "screenshot"),
        (Key(name="v"), "reading"),
        (Key(name="p"), "pause"),
        (Key(name="n"), "names"),
        (Key(name="."), "black"),
        (Key(name="z", ctrl=True), "undo"),
        (Key(name="y", ctrl=True), "redo"),
        (Key(name="b", ctrl=True), "bookmark"),
        (Key(name="+", ctrl=True), "bigger"),
        (Key(name="-", ctrl=True), "smaller"),
        (Key(name="0", ctrl=True), "normal_text"),
    ],
)
def test_shortcuts_work_on_every_page(room: Driver, key: Key, action: str) -> None:
    room.send(key)
    assert shortcuts(room) == [action]


def test_ctrl_with_alt_is_a_letter_of_the_keyboard_and_no_shortcut(room: Driver) -> None:
    room.key("z", ctrl=True, alt=True)
    assert room.events == []


def test_hotkeys_are_silent_while_a_field_has_the_focus(room: Driver) -> None:
    room.tap("zin")
    room.type("abc vp. z")
    assert room.ui.draft("zin").text == "abc vp. z"
    assert activated(room) == []
    assert shortcuts(room) == []


def test_a_field_edits_and_submits(room: Driver) -> None:
    room.tap("zin")
    room.type("wij zn")
    room.key("left")
    room.type("ij")
    room.key("home")
    room.key("delete")
    room.type("W")
    room.key("end")
    room.key("backspace")
    room.key("enter")
    submitted = [event for event in room.events if isinstance(event, Submit)]
    assert [event.text for event in submitted] == ["Wij zij"]
    assert room.ui.draft("zin").text == ""


def test_accent_keys_type_into_their_field(room: Driver) -> None:
    room.tap("zin.é")
    room.tap("zin.ë")
    assert room.ui.draft("zin").text == "éë"
    assert room.ui.focus == "zin"


@pytest.mark.parametrize("refused", ["\n", "\u202e", "\u2028", "\x00", "\u200b", "\ud800"])
def test_control_and_bidi_characters_are_refused(room: Driver, refused: str) -> None:
    room.tap("zin")
    room.send(TypeText(text=f"a{refused}b"))
    assert room.ui.draft("zin").text == "ab"


def test_a_field_takes_no_more_than_its_length(room: Driver) -> None:
    room.tap("zin")
    room.send(TypeText(text="x" * 100))
    assert len(room.ui.draft("zin").text) == 40


def test_unfinished_text_of_an_input_method_shows_and_does_not_count(room: Driver) -> None:
    room.tap("zin")
    room.send(Composing(text="\u00b4"))
    assert "\u00b4" in room.page.texts()
    room.send(Composing(text=""))
    room.send(TypeText(text="é"))
    assert room.ui.draft("zin").text == "é"


def test_a_list_scrolls_by_buttons_and_by_wheel_and_stops_at_its_end(room: Driver) -> None:
    assert "row.1" in room.ids()
    room.tap("people.down")
    assert "row.1" not in room.ids()
    for _ in range(9):
        room.send(Wheel(x=1700, y=500, steps=1))
    assert "row.14" in room.ids()
    room.send(Wheel(x=1700, y=500, steps=-1))
    assert "row.14" not in room.ids()


def test_reading_mode_turns_pages_when_the_text_is_large() -> None:
    room = Driver(DemoShell(), plain_canvas(text_factor=1.5))
    room.tap("read")
    assert room.ids() == ("reading.on",)
    room.tap("reading.on")
    assert room.ids() == ("read.A", "read.B", "read.C", "reading.back")
    room.key("2")
    assert activated(room) == ["read.B"]


SIGNALS: st.SearchStrategy[Signal] = st.one_of(
    st.builds(Press, x=st.floats(-10, 2000), y=st.floats(-10, 1100), pointer=st.integers(0, 2)),
    st.builds(Release, x=st.floats(-10, 2000), y=st.floats(-10, 1100), pointer=st.integers(0, 2)),
    st.builds(Wheel, x=st.just(1700.0), y=st.just(500.0), steps=st.sampled_from([-2, 1, 3])),
    st.builds(
        Key,
        name=st.sampled_from(
            ["tab", "enter", "escape", "left", "up", "down", "f5", "pagedown", "a", "3", "z", "+"]
        ),
        ctrl=st.booleans(),
        alt=st.booleans(),
        repeated=st.booleans(),
    ),
    st.builds(TypeText, text=st.text(max_size=5)),
    st.builds(Composing, text=st.text(max_size=5)),
)


@settings(max_examples=25, deadline=None)
@given(st.lists(SIGNALS, max_size=25))
def test_no_storm_of_signals_breaks_the_interface(signals: list[Signal]) -> None:
    room = Driver(DemoShell())
    for signal in signals:
        room.send(signal)
    focus = room.ui.focus
    assert not focus or room.page.target(focus) is not None
