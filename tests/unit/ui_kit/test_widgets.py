"""Every widget keeps the laws of a readable page, at every size and text size."""

import pytest

from game.ui.dress import error_page
from game.ui.events import CloseDialog
from game.ui.layout.box import box
from game.ui.layout.canvas import Canvas
from game.ui.layout.check import check_page
from game.ui.layout.nodes import Picture
from game.ui.layout.page import Layer, Page
from game.ui.state import FieldDraft
from game.ui.widgets.bars import BarStep, backdrop, top_bar
from game.ui.widgets.buttons import Tab, tabs
from game.ui.widgets.cards import Price
from game.ui.widgets.fields import flow, text_field
from game.ui.widgets.layers import Choice, curtain, dialog, hotkeys_overlay, toast
from game.ui.widgets.lists import Mark, scrubber, stack_of
from game.ui.widgets.reading import ReadingChoice, ReadingStory, reading_card
from tests.ui.demo import SCENE, DemoShell
from tests.ui.driver import Driver, plain_canvas
from tests.unit.ui_kit.test_layout import RULER

SIZES = [(1366, 768), (1920, 1080), (3840, 2160), (1024, 768), (2560, 1080)]
FACTORS = [1.0, 1.2, 1.5, 2.0]
STORY = (
    "Mevrouw De Bruin vulde zes formulieren in. Nu belt zij weer. Haar buurvrouw wil helpen, maar "
    "weet niet hoe. De wijkverpleegkundige heeft vandaag een uur over. Wat doet u vandaag eerst?"
)


@pytest.fixture(params=SIZES, ids=str)
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    found: tuple[int, int] = request.param
    return found


@pytest.fixture(params=FACTORS, ids=str)
def canvas(size: tuple[int, int], request: pytest.FixtureRequest) -> Canvas:
    return plain_canvas(*size, text_factor=request.param)


def findings(canvas: Canvas, *layers: Layer) -> list[str]:
    base = Layer.of("base", backdrop(canvas))
    page = Page(name="test", layers=(base, *layers))
    return [f"{one.code}: {one.subject} {one.detail}" for one in check_page(page, canvas)]


def test_the_demo_page_is_readable(canvas: Canvas) -> None:
    room = Driver(DemoShell(), canvas)
    assert room.check() == ()
    room.tap("bar.help")
    assert room.check() == ()


@pytest.mark.parametrize("count", [0, 2, 4])
@pytest.mark.parametrize("turned", [0, 1])
def test_the_reading_card_is_readable(canvas: Canvas, count: int, turned: int) -> None:
    choices = tuple(
        ReadingChoice(
            id=letter,
            letter=letter,
            label="Buurvrouw Fatma vragen en samen haar steunen",
            intent=None,
            prices=(Price(icon="coins", text="\u22121"),),
            reason="Te weinig tijd." if letter == "D" else "",
        )
        for letter in "ABCD"[:count]
    )
    story = ReadingStory(
        title="Mevrouw De Bruin wil geen loket",
        text=STORY,
        picture=lambda box: Picture(box=box, svg=SCENE),
        tag="Tafel Noord kiest",
        clock="1:30",
    )
    close = Choice(id="close", label="Terug naar het bord", intent=None, kind="quiet")
    layer = reading_card(
        canvas, name="reading", story=story, choices=choices, buttons=(close,), page=turned
    )
    assert findings(canvas, layer) == []


def test_layers_over_the_page_are_readable(canvas: Canvas) -> None:
    yes = Choice(id="yes", label="Ja, verder", intent=None)
    no = Choice(id="no", label="Nee, terug", intent=None, kind="secondary")
    text = "Alles tot nu toe is bewaard. U kunt later verder waar u was gebleven."
    keys = [(f"F{number}", "Voorleesmodus aan of uit") for number in range(1, 13)]
    assert findings(canvas, toast(canvas, "Dit kost te veel budget voor deze ronde.")) == []
    assert (
        findings(canvas, curtain(canvas, title="Pauze", text="Verder om 14.30", resume=yes)) == []
    )
    assert (
        findings(canvas, dialog(canvas, name="d", title="Stoppen?", text=text, buttons=(no, yes)))
        == []
    )
    overlay = hotkeys_overlay(canvas, title="Toetsen", rows=keys, close=CloseDialog())
    assert findings(canvas, overlay) == []


def test_the_error_screen_is_readable_and_has_two_ways_on(canvas: Canvas) -> None:
    page = error_page(canvas, again="again", stop="stop")
    assert check_page(page, canvas) == ()
    assert [target.intent for target in page.targets] == ["stop", "again"]


def test_tabs_and_scrubber_are_readable(canvas: Canvas) -> None:
    upper, lower = canvas.area.inset(60, 200).rows(2, gap=60)
    row = tabs(
        canvas,
        upper.at(w=upper.w, h=88),
        tabs=[Tab(id=name, label=name, intent=None) for name in ("Lessen", "Keuzes", "Bewijs")],
        current="Keuzes",
    )
    track = scrubber(
        canvas,
        lower.at(w=lower.w, h=120),
        id="time",
        position=3,
        total=20,
        intent=None,
        previous=None,
        following=None,
        marks=(Mark(at=0.5, icon="star"),),
    )
    assert findings(canvas, Layer.of("row", row + track)) == []


def test_high_contrast_reaches_seven_to_one() -> None:
    room = Driver(DemoShell(), plain_canvas(high=True))
    assert room.check() == ()
    room.tap("choice.a")
    room.tap("read")
    assert room.check() == ()


def test_a_tap_on_the_scrubber_says_where() -> None:
    canvas = plain_canvas()
    part = scrubber(
        canvas,
        canvas.area.at(w=1000, h=120),
        id="time",
        position=0,
        total=4,
        intent="jump",
        previous="back",
        following="on",
    )
    reasons = {target.id: target.enabled for target in part.targets}
    assert reasons == {"time.previous": False, "time": True, "time.following": True}


@pytest.mark.parametrize("caret", [0, 40, 90])
@pytest.mark.parametrize("lines", [1, 3])
def test_the_caret_of_a_long_text_stays_in_the_field(caret: int, lines: int) -> None:
    canvas = plain_canvas()
    area = canvas.area.at(w=500, h=64 if lines == 1 else 180)
    draft = FieldDraft(text="de tafel kiest " * 6, caret=caret)
    part = text_field(
        canvas, area, id="f", draft=draft, label="Zin", lines=lines, focused=True, max_length=200
    )
    carets = [node for node in part.nodes if node.box.w == 4]
    assert len(carets) == 1
    assert area.holds(carets[0].box)


def test_flow_cuts_text_without_losing_a_character() -> None:
    text = "de tafel kiest samen een heelerglangwoordzonderspatie en dan verder"
    rows = flow(RULER, text, 240)
    assert "".join(text[start:end] for start, end in rows) == text
    assert all(RULER.width(text[start:end].rstrip()) <= 240 for start, end in rows)


@pytest.mark.parametrize(
    ("heights", "scroll", "first", "shown"),
    [
        ([100, 100], 0, 0, 2),
        ([100, 300, 100], 0, 0, 1),
        ([100, 300, 100], 1, 1, 1),
        ([100, 300, 100, 100], 9, 2, 2),
        ([100, 190, 100, 100], 9, 1, 3),
        ([900], 0, 0, 1),
    ],
)
def test_rows_of_their_own_height_fill_a_page(
    heights: list[float], scroll: int, first: int, shown: int
) -> None:
    area = box(0, 0, 600, 390)
    window = stack_of(plain_canvas(), area, id="x", heights=heights, scroll=scroll, gap=0)
    assert (window.first, len(window.boxes)) == (first, shown)
    assert all(area.holds(row) for row in window.boxes)
    assert bool(window.part.targets) is (shown < len(heights))


def test_steps_lose_their_names_from_the_past_on() -> None:
    steps = [
        BarStep(label="Verkennen", state="done"),
        BarStep(label="Prioriteren", state="now"),
        BarStep(label="Opgave kiezen"),
    ]
    seen = [
        [text for text in _bar_texts(lead, steps) if text in {step.label for step in steps}]
        for lead in (100.0, 1240.0, 1440.0, 1540.0)
    ]
    names = [step.label for step in steps]
    assert seen == [names, names[1:], names[1:2], names[1:2]]


def _bar_texts(lead: float, steps: list[BarStep]) -> tuple[str, ...]:
    part, _ = top_bar(plain_canvas(), title="Titel", steps=steps, lead=lead)
    return Page(name="bar", layers=(Layer.of("bar", part),)).texts()
