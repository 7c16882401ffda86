"""Figures and findings: what samples say together, and where in the file."""

import pytest
import tomli

from game.model.terms import Level, Role
from game.model.value import replace
from game.scenario.diagnostics import Severity
from game.scenario.load import Loaded, load_text
from game.sim.batches import Order, simulate
from game.sim.figures import Figures, Lasting, figures, role_lines
from game.sim.findings import Placed, findings, place
from game.sim.games import Sample
from game.sim.registry import RANDOM, SEARCH, offered
from game.sim.strategies import BAD
from game.sim.strategies import GOOD as WAYS
from game.text.language import Language
from game.workshop.begin import adapted, template
from tests.helpers.shared import ROOT

SOLVER, HELPER = Role.PROBLEM_SOLVER.value, Role.FACILITATOR.value
BANKJE = (ROOT / "scenarios/bankje/scenario.toml").read_text(encoding="utf-8")
ZOLANG = (ROOT / "scenarios/zolang-het-thuis-gaat/scenario.toml").read_text(encoding="utf-8")


def sample(lasting: int, *roles: str, now: int = 5000, credit: int = 0) -> Sample:
    """Return a game with one table."""
    return Sample(
        lasting=lasting,
        now=now,
        lessons=(500,) * 10,
        roles=(roles or (SOLVER, HELPER),),
        on_credit=credit,
        seen=(),
    )


def test_figures_are_points_with_median_and_the_middle_eighty_per_cent() -> None:
    done = figures("near", [sample(100 * number) for number in range(1, 12)])

    assert (done.bot, done.games) == ("near", 11)
    assert done.lasting == Lasting(median=6.0, p10=2.0, p90=10.0)
    assert done.now == 50.0
    assert done.lessons == (5.0,) * 10
    assert done.lessons_mean == 5.0


def test_roles_are_shares_of_rounds_in_card_order() -> None:
    done = figures("near", [sample(1, HELPER, SOLVER), sample(1, HELPER, HELPER, credit=1)])

    assert list(done.roles.items()) == [(Role.PROBLEM_SOLVER, 0.25), (Role.FACILITATOR, 0.75)]
    assert done.on_credit == 0.5


def test_the_best_line_of_roles_comes_first() -> None:
    played = [sample(100, SOLVER), sample(300, SOLVER), sample(500, HELPER)]
    lines = role_lines(played)

    assert [(line.roles, line.games, line.lasting) for line in lines] == [
        ((Role.FACILITATOR,), 1, 5.0),
        ((Role.PROBLEM_SOLVER,), 2, 2.0),
    ]


def found_in(text: str, bots: tuple[str, ...] | None = None, games: int = 4) -> list[Placed]:
    """Return what stands out after a few games of the practice casus."""
    loaded = load_text(text, "bankje")
    assert isinstance(loaded, Loaded)
    names = bots or tuple(name for name in offered(loaded.casus) if name != SEARCH)
    order = Order(text=text, name="bankje", level=Level.ENTRY, rounds=3, games=games)
    played = simulate(order, names)
    done = [figures(bot, samples) for bot, samples in played.items()]
    return list(place(findings(loaded.casus, text, played, done), text, Language.NL))


NEVER = """
[[nieuws]]
id = "nooit"
titel = "Zeven fietsen"
tekst = "Er staan zeven fietsen."
als = { eigenaarschap_min = 10, draagkracht_max = 0.5 }
gevolgen = { vertrouwen = 0.5 }
"""


def test_what_never_happens_is_told_with_its_line() -> None:
    text = BANKJE + NEVER
    told = [one for one in found_in(text) if "Zeven fietsen" in one.message]

    assert [(one.code, one.severity) for one in told] == [("SIM104", Severity.TIP)]
    assert text.splitlines()[told[0].line - 1] == "[[nieuws]]"
    assert text.splitlines()[told[0].line] == 'id = "nooit"'


def test_with_many_games_it_is_a_warning() -> None:
    told = [
        one
        for one in found_in(BANKJE + NEVER, ("near", "random"), games=100)
        if "Zeven fietsen" in one.message
    ]

    assert [one.severity for one in told] == [Severity.WARNING]


def test_an_answer_that_was_met_and_not_taken_is_told_at_its_own_line() -> None:
    told = [one for one in found_in(BANKJE, ("near",)) if one.code == "SIM103"]
    lines = BANKJE.splitlines()

    assert told
    assert all(lines[one.line - 1] == "[[ontmoetingen.opties]]" for one in told)
    assert all(one.message.startswith("Niemand koos dit antwoord: ") for one in told)


def test_what_the_level_lacks_is_not_missed() -> None:
    text = (ROOT / "scenarios/zolang-het-thuis-gaat/scenario.toml").read_text(encoding="utf-8")
    loaded = load_text(text, "zolang", Level.ENTRY)
    assert isinstance(loaded, Loaded)
    seen = {(one.code, one.path) for one in findings(loaded.casus, text, {}, [])}
    rolled_out = [
        number
        for number, row in enumerate(tomli.loads(text)["inspanningen"])
        if row["soort"] == "uitrol"
    ]

    assert rolled_out
    assert not any(("SIM106", ("inspanningen", number)) in seen for number in rolled_out)
    assert not any(code == "SIM107" for code, _path in seen)
    assert any(code == "SIM101" for code, _path in seen)


def bot(name: str, lasting: float, low: float = 0, high: float = 0, lesson: float = 5) -> Figures:
    """Return the figures of a bot."""
    return Figures(
        bot=name,
        games=10,
        lasting=Lasting(median=lasting, p10=low or lasting, p90=high or lasting),
        now=50,
        lessons=(lesson,) * 10,
        roles={Role.FACILITATOR: 1.0},
        on_credit=0,
    )


GOOD = [bot("near", 50), bot("coalition", 52), bot("safety", 54)]


@pytest.mark.parametrize(
    ("more", "codes"),
    [
        pytest.param([], [], id="all is well"),
        pytest.param([bot("always_facilitator_near", 40)], [], id="one role does well"),
        pytest.param([bot("always_facilitator_near", 40.5)], ["SIM201"], id="too well"),
        pytest.param([bot("control", 26)], [], id="bad does badly"),
        pytest.param([bot("control", 26.5)], ["SIM203"], id="bad pays"),
        pytest.param([bot("near", 42)], ["SIM202"], id="good ways lie apart"),
        pytest.param([bot("near", 50, 40, 58)], ["SIM204"], id="luck decides"),
        pytest.param([bot("near", 50, 40, 57)], [], id="luck counts"),
    ],
)
def test_balance_is_judged_by_the_medians(more: list[Figures], codes: list[str]) -> None:
    assert judged(ZOLANG, *GOOD, *more) == codes


@pytest.mark.parametrize(
    ("more", "codes"),
    [
        pytest.param([bot("near", 42)], [], id="good ways lie apart"),
        pytest.param([bot("always_facilitator_near", 54)], [], id="one role does as well"),
        pytest.param([bot("always_facilitator_near", 54.5)], ["SIM201"], id="one role wins"),
        pytest.param([bot("control", 50)], [], id="bad does as the worst"),
        pytest.param([bot("control", 50.5)], ["SIM203"], id="bad pays"),
        pytest.param([bot("random", 50.5)], ["SIM203"], id="chance pays"),
        pytest.param([bot("near", 50, 40, 58)], ["SIM204"], id="luck decides"),
    ],
)
def test_three_rounds_of_practice_are_judged_by_who_wins(
    more: list[Figures], codes: list[str]
) -> None:
    assert judged(BANKJE, *GOOD, *more) == codes


def judged(text: str, *done: Figures) -> list[str]:
    """Return what is said of the balance of a casus; the last figures of a bot count."""
    loaded = load_text(text, "casus")
    assert isinstance(loaded, Loaded)
    newer = {one.bot: one for one in done}
    seen = findings(loaded.casus, text, {}, list(newer.values()))
    return [one.code for one in seen if one.code.startswith("SIM2")]


def test_without_all_good_ways_balance_is_not_judged() -> None:
    assert judged(ZOLANG, bot("near", 10), bot("control", 90)) == []


def test_a_practice_casus_need_not_hold_all_lessons() -> None:
    assert not any(one.code.startswith("SIM3") for one in found_in(BANKJE))


@pytest.mark.parametrize("text", [BANKJE, adapted(template(), "Ons plein")], ids=["bankje", "new"])
def test_nothing_stands_out_in_what_somebody_who_begins_is_given(text: str) -> None:
    """Planners play this short game the same each time; only chance plays many."""
    loaded = load_text(text, "begin")
    assert isinstance(loaded, Loaded)
    ways = (*(way.name for way in (*WAYS, *BAD)), "always_facilitator_safety")
    order = Order(text=text, name="begin", level=Level.ENTRY, rounds=3, games=1)
    played = {**simulate(order, ways), **simulate(replace(order, games=25), (RANDOM,))}
    done = [figures(bot, samples) for bot, samples in played.items()]

    assert findings(loaded.casus, text, played, done) == ()


def test_a_finding_names_a_bot_to_people_and_to_the_command_line() -> None:
    loaded = load_text(ZOLANG, "zolang")
    assert isinstance(loaded, Loaded)
    seen = findings(loaded.casus, ZOLANG, {}, [*GOOD, bot("always_facilitator_safety", 90)])
    said = [one.message for one in place(seen, ZOLANG, Language.NL) if one.code == "SIM201"]

    assert "Altijd Facilitator, vangnet (always_facilitator_safety)" in said[0]


def test_numbers_in_a_sentence_have_a_comma_in_dutch_and_a_point_in_english() -> None:
    loaded = load_text(BANKJE, "bankje")
    assert isinstance(loaded, Loaded)
    seen = findings(loaded.casus, BANKJE, {}, [*GOOD, bot("control", 90.26)])
    said = {
        language: [one.message for one in place(seen, BANKJE, language) if one.code == "SIM203"]
        for language in Language
    }

    assert "90,3" in said[Language.NL][0]
    assert "90.3" in said[Language.EN][0]
