"""Every point can be told: "omdat u in ronde 2 naar Truus luisterde"."""

import re

import pytest

from game.model import conditions as c
from game.model.events import Because
from game.model.ids import EncounterId, InspanningId, PersonId, PlaceId, SignalId
from game.model.terms import Action, Block, Circle, Flag, Lesson, Level, Meter, Role
from game.text.catalogue import texts
from game.text.language import Language
from game.text.words.evidence import SORTS
from tests.helpers.shared import ROOT
from tests.helpers.walks import casus_at
from tests.unit.text.stage import FULL, OPTION, bench, item, state

STRAY = re.compile(r"[{}]|  |“”|^\s|\s$|\s[.,]")
REASONS = (Because(), FULL, OPTION, Because(place=PlaceId("loket")))


def test_every_sort_of_the_rulebook_has_its_own_words() -> None:
    assert set(bench().rules.evidence) <= set(SORTS)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("lesson", [Lesson.GOES_OUT, Lesson.INVOLVED, Lesson.INFORMAL])
@pytest.mark.parametrize("sort", [*SORTS, "iets_van_de_auteur"])
def test_every_reason_reads_well(sort: str, lesson: Lesson, language: Language) -> None:
    t = texts(language)
    for because in REASONS:
        for round_number in (0, 2):
            point = item(sort, because, lesson=lesson, round_number=round_number)
            for said in (
                t.evidence(point, bench(), state()),
                t.evidence(point, bench(), state(), with_round=False),
            ):
                assert said.startswith("omdat " if language is Language.NL else "because "), said
                assert not STRAY.search(said), said
                assert len(said) <= 120, said


@pytest.mark.parametrize(
    ("sort", "because", "said"),
    [
        ("listen", FULL, "omdat u in ronde 2 naar Truus luisterde"),
        ("listen", Because(place=PlaceId("bankje"), signal=SignalId("kip")),
         "omdat u in ronde 2 naar Noor luisterde"),
        ("listen", Because(place=PlaceId("loket")),
         "omdat u in ronde 2 bij het loket ging luisteren"),
        ("stuck", FULL, "omdat u in ronde 2 Facilitator bleef, ook toen het niet paste"),
        ("wat_dan_ook", OPTION,
         "omdat u in ronde 2 koos: “Ja. Zaterdag, en wij houden de ladder vast”"),
        ("burn_out", FULL, "omdat Truus in ronde 2 opbrandde en niemand het overnam"),
        ("iets", Because(), "omdat u in ronde 2 iets deed dat hierbij telt"),
    ],
)  # fmt: skip
def test_reasons(sort: str, because: Because, said: str) -> None:
    assert texts(Language.NL).evidence(item(sort, because), bench(), state()) == said


CASUSSEN = tuple(path.parent.name for path in (ROOT / "scenarios").glob("*/scenario.toml"))


@pytest.mark.parametrize("name", CASUSSEN)
@pytest.mark.parametrize("language", Language)
def test_every_answer_says_what_it_is_evidence_of(name: str, language: Language) -> None:
    casus = casus_at(name, lowest(name))
    generic = {"omdat u koos", "because you chose"}
    for encounter in casus.story.encounters.values():
        for option in encounter.options:
            for rule in option.evidence:
                because = Because(encounter=encounter.id, option=option.number)
                point = item(rule.sort, because, lesson=rule.lesson)
                said = texts(language).evidence(point, casus, state(), with_round=False)
                assert said.partition(":")[0] not in generic, (encounter.id, option.number, said)
                assert len(said) <= 120, said


def lowest(name: str) -> Level:
    """Return a level at which a casus can be played."""
    return Level.ENTRY if name == "bankje" else Level.STANDARD


def test_an_answer_and_what_it_was_evidence_of() -> None:
    said = texts(Language.NL).evidence(item("klein_begonnen", OPTION), bench(), state())
    assert said == "omdat u in ronde 2 klein begon: “Ja. Zaterdag, en wij houden de ladder vast”"


def test_a_line_begins_with_its_round() -> None:
    t = texts(Language.NL)
    assert t.evidence_line(item("listen", FULL), bench(), state()) == (
        "Ronde 2: omdat u naar Truus luisterde."
    )
    before = item("opgave_from_outside", FULL, round_number=0)
    assert t.evidence_line(before, bench(), state()).startswith("Vooraf: omdat u")


USED = c.SignalUsed(signal=SignalId("slaapt_niet"))


@pytest.mark.parametrize(
    ("anchor", "met", "said"),
    [
        (USED, False, "Telt half: u sprak met Truus, maar gebruikte niet wat u daar hoorde."),
        (USED, True, "Telt vol: u gebruikte wat Truus zei."),
        (c.MeterIn(meter=Meter.RESULT, low=2000), False,
         "Telt half: er was aan het eind nog weinig van te merken."),
        (c.WorkEvaluated(inspanning=InspanningId("vrijdag_open")), False,
         "Telt half: u keek niet of het werkte."),
        (c.EnergyIn(person=PersonId("truus"), low=200), True, "Telt vol: Truus hield het vol."),
        (c.MarkSet(mark="x"), False, "Telt half: het kreeg geen vervolg."),
        (None, True, ""),
    ],
)  # fmt: skip
def test_what_an_anchor_did(anchor: c.Condition | None, said: str, *, met: bool) -> None:
    point = item("listen", FULL, anchor=anchor, met=met)
    assert texts(Language.NL).anchor_remark(point, bench(), state()) == said


CONDITIONS: tuple[tuple[c.Condition, str], ...] = (
    (c.EnergyIn(person=PersonId("truus"), below=200), "Truus moe is"),
    (c.MeanEnergyAtLeast(low=300), "uw team nog genoeg energie heeft"),
    (c.CircleInTeam(circles=(Circle.OFFICIAL, Circle.EXECUTIVE)),
     "er een ambtenaar of bestuurder in uw team zit"),
    (c.JobInTeam(jobs=("jurist",)), "er een jurist in uw team zit"),
    (c.RoleIs(roles=(Role.FACILITATOR,), when="ever"), "u al eens Facilitator was"),
    (c.BatonWith(), "de gemeente het regiestokje heeft"),
    (c.BatonWith(holder=PersonId("karim")), "Karim het regiestokje heeft"),
    (c.SignalUsed(signal=SignalId("onbekend")), "u eerst iets anders hoort"),
    (c.ActionDone(actions=(Action.LISTEN, Action.INVITE)),
     "u dit al eens deed: luisteren en uitnodigen"),
    (c.OptionWas(encounter=EncounterId("overkapping"), option=2),
     "u eerder koos: “Wij zetten er een neer, uit de catalogus”"),
    (c.WorkEvaluated(inspanning=InspanningId("overkapping")),
     "“Een afdak van restjes, gebouwd op zaterdag” geëvalueerd is"),
    (c.WorkEvaluated(), "u iets heeft geëvalueerd"),
    (c.MarkSet(mark="x"), "er eerder iets anders gebeurde"),
    (c.FlagIs(flag=Flag.SAFETY_NET), "dit er is: vangnet"),
    (c.FlagIs(flag=Flag.BARRIER, on=False), "dit er niet is: drempel"),
    (c.CanvasHas(block=Block.PARTNERSHIP, choice="opdracht"),
     "uw plan bij “Partners” iets anders zegt"),
    (c.LevelIs(levels=(Level.DEEPENING,)), "u op een ander niveau speelt"),
    (c.ChanceIs(below=30), "het meezit"),
    (c.ALWAYS, ""),
    (c.MeterIn(meter=Meter.TRUST, low=500), "vertrouwen op 5 of hoger staat"),
    (c.RoundIn(low=2, high=3), "het ronde 2 of later is en het ronde 3 of eerder is"),
    (c.InTeam(people=(PersonId("truus"), PersonId("noor"))), "Truus en Noor in uw team zitten"),
    (c.InTeam(people=(PersonId("bos"),), present=False), "wethouder Bos niet in uw team zit"),
    (c.SignalsKnown(signals=(SignalId("kip"),)), "u hoorde wat er bij het bankje speelt"),
    (c.NoneOf(parts=(c.PartiesAtLeast(low=4),)),
     "niet geldt dat er 4 of meer partijen zijn"),
    (c.AnyOf(parts=(c.PartnerHoldsBaton(), c.FitAtLeast(low=2))),
     "een partner het regiestokje heeft of uw rol goed past"),
)  # fmt: skip


@pytest.mark.parametrize(("condition", "said"), CONDITIONS)
def test_conditions_in_words(condition: c.Condition, said: str) -> None:
    t = texts(Language.NL)
    assert t.requirement(condition, t.names(bench(), state())) == said
