"""A refusal says why and how to go on."""

import re

import pytest

from game.journal.problem import Fault
from game.model.refusal import Reason, Refused
from game.text import faults
from game.text.catalogue import texts
from game.text.language import Language
from tests.unit.text.stage import bench, state

STRAY = re.compile(r"[{}]|  |“”")
SUBJECTS = ("", "truus", "bankje", "vrijdag_open", "samen_zitten", "t1", "listen", "facilitator",
            "goals", "trust", "200", "-50", "rounds_left")  # fmt: skip


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("reason", Reason)
def test_every_refusal_reads_as_two_short_sentences(reason: Reason, language: Language) -> None:
    t = texts(language)
    for subject in SUBJECTS:
        for bound in (None, 0, 3, 150):
            refused = Refused(reason=reason, subject=subject, bound=bound)
            said = t.refusal(refused, t.names(bench(), state()))
            assert said[0].isupper() or said[0] == "“", said
            assert said.endswith("."), said
            assert len(said) <= 110, said
            assert not STRAY.search(said), said


@pytest.mark.parametrize(
    ("refused", "said"),
    [
        (Refused(reason=Reason.NO_TIME, subject="200", bound=100),
         "Dit kost 2 tijd, u heeft er nog 1. Rond af of kies iets kleiners."),
        (Refused(reason=Reason.NO_TIME, subject="start_pilot", bound=50),
         "U heeft nog ½ tijd. Dat is te weinig voor “Proef starten”. Kies iets kleiners."),
        (Refused(reason=Reason.ALREADY_IN_TEAM, subject="truus"),
         "Truus doet al mee. Nodig iemand anders uit."),
        (Refused(reason=Reason.NO_ROUTE, subject="loket"),
         "Van hier loopt er geen weg naar het loket. Ga er via een andere plek heen."),
        (Refused(reason=Reason.WRONG_PLACE, subject="karim"),
         "Karim is hier niet. Ga eerst naar Buurthuis De Pit."),
        (Refused(reason=Reason.WRONG_PLACE, subject="listen"),
         "“Luisteren” kan hier niet. Dit past: buiten."),
        (Refused(reason=Reason.TABLES_BUSY, subject="t1"),
         "Tafel De Ladder is nog bezig. Zodra die klaar is, gaan we verder."),
    ],
)  # fmt: skip
def test_a_refusal_names_what_it_is_about(refused: Refused, said: str) -> None:
    t = texts(Language.NL)
    assert t.refusal(refused, t.names(bench(), state())) == said


def test_what_an_option_asks_for_is_told() -> None:
    t = texts(Language.NL)
    refused = Refused(reason=Reason.REQUIREMENT_NOT_MET, subject="2")
    said = t.refusal(refused, t.names(bench(), state()), need="u eerst met Truus sprak")
    assert said == "Dit kan pas als u eerst met Truus sprak. Kies nu een ander antwoord."


@pytest.mark.parametrize("language", Language)
def test_a_fault_of_a_file_has_a_sentence_even_when_unknown(language: Language) -> None:
    t = texts(language)
    assert t.fault("newly_invented").endswith(".")
    assert "spel.jsonl" in t.fault("damaged", "spel.jsonl", 12)
    assert "12" in t.fault("damaged", "spel.jsonl", 12)
    assert t.fault("damaged").endswith(".")


def test_every_fault_of_the_session_file_is_known() -> None:
    assert {str(fault) for fault in Fault} <= set(faults.SENTENCES)
