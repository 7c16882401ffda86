"""Whoever reads English gets every message in English."""

import re

import pytest

from game.scenario.diagnostics import Report
from game.scenario.render import render_json, render_text
from game.scenario.sentences import SENTENCES, in_language, sentences
from game.scenario.wording import Wording
from game.scenario.words import ENGLISH_WORDS, WORDS
from game.text.language import Language
from tests.unit.scenario.scenario_texts import bankje, report

ENGLISH = sentences(Language.EN)
PARTS = ("message", "label", "help", "otherwise")


def slots(words: Wording, part: str) -> set[str]:
    """The places to fill in one sentence."""
    return set(re.findall(r"\{(\w+)\}", getattr(words, part)))


@pytest.mark.parametrize("code", SENTENCES)
def test_a_code_says_the_same_in_both_languages(code: str) -> None:
    dutch, english = SENTENCES[code], ENGLISH[code]

    assert dutch.severity is english.severity
    for part in PARTS:
        assert bool(getattr(dutch, part)) == bool(getattr(english, part)), part
        assert slots(dutch, part) == slots(english, part), part


@pytest.mark.parametrize("code", SENTENCES)
def test_every_message_has_a_way_out(code: str) -> None:
    assert SENTENCES[code].help
    assert ENGLISH[code].help


def test_a_report_is_said_again_in_english() -> None:
    changes = (
        ('partner = "karim"', 'partner = "karin"'),
        ("minuten = 10", "minuten: 10"),
        ("energie = 4", 'energie = "vier"'),
    )
    dutch = Report(files=(report(bankje(*changes)),))

    said = render_text(dutch, language=Language.EN)

    assert "error OPG203: unknown partner" in said
    assert "= help: do you mean" in said
    assert said.endswith("3 errors\n")
    assert '"message": "unknown partner"' in render_json(dutch, Language.EN)
    assert in_language(dutch, Language.NL) is dutch


def test_no_dutch_word_of_ours_is_left_in_an_english_report() -> None:
    changes = (
        ('naam = "Karim Bouzid"', 'naam = "Sjoerd Wiersma"'),
        ("Noor vouwt", "Noor (06-12345678) vouwt"),
    )
    said = render_text(Report(files=(report(bankje(*changes)),)), language=Language.EN)

    assert "the first" in said
    assert "a phone number" in said


def test_our_own_words_exist_in_both_languages() -> None:
    assert set(WORDS) == set(ENGLISH_WORDS)
    assert all(WORDS[name] and ENGLISH_WORDS[name] for name in WORDS)
