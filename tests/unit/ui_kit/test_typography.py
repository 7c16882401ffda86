"""Quotation marks are drawn curly; a last line holds no word alone if it can be helped."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ui.layout.box import box
from game.ui.layout.canvas import canvas_for
from game.ui.layout.measure import PlainMeasure
from game.ui.layout.styles import BODY
from game.ui.layout.text import line, paragraph, text_width
from game.ui.layout.typography import typeset

CANVAS = canvas_for(1920, 1080, measure=PlainMeasure())
MARKS = str.maketrans({"\u201c": '"', "\u201d": '"', "\u2018": "'", "\u2019": "'"})


@pytest.mark.parametrize(
    ("stored", "drawn"),
    [
        ('Melding elf. "Met Truus." Achter', "Melding elf. “Met Truus.” Achter"),
        ("'s Avonds zitten er zes jongeren", "’s Avonds zitten er zes jongeren"),
        ("die is er ook 's avonds", "die is er ook ’s avonds"),
        ("'t Kan zo'n keer", "’t Kan zo’n keer"),
        ("collega's en foto's", "collega’s en foto’s"),
        ("hij zei 'samen' en zweeg", "hij zei ‘samen’ en zweeg"),
        ('("Ada is weg") en "Dinsdag"', "(“Ada is weg”) en “Dinsdag”"),
        ('eerst\n"dan"', "eerst\n“dan”"),
        ("don't", "don’t"),
        ("al “goed”", "al “goed”"),
    ],
)
def test_straight_marks_are_drawn_curly(stored: str, drawn: str) -> None:
    assert typeset(stored) == drawn


@given(st.text(alphabet="ab'\" \n(-.", max_size=40))
def test_only_marks_change_and_none_straight_is_left(text: str) -> None:
    drawn = typeset(text)
    assert drawn.translate(MARKS) == text
    assert not set(drawn) & set("'\"")


def test_what_somebody_types_is_shown_as_it_is() -> None:
    place = box(0, 0, 400, 60)
    assert line(CANVAS, "zo'n", BODY, place, typed=True).lines == ("zo'n",)
    assert line(CANVAS, "zo'n", BODY, place).lines == ("zo’n",)


def test_a_last_line_gets_company_from_the_line_before() -> None:
    text = "Geef hardop antwoord. Er is geen fout antwoord."
    wide = text_width(CANVAS, "Geef hardop antwoord. Er is geen fout", BODY) + 4
    assert paragraph(CANVAS, text, BODY, box(0, 0, wide, 200)).lines == (
        "Geef hardop antwoord. Er is geen",
        "fout antwoord.",
    )


def test_two_words_stay_on_two_lines() -> None:
    wide = text_width(CANVAS, "aankondigen", BODY) + 4
    lines = paragraph(CANVAS, "Rol aankondigen", BODY, box(0, 0, wide, 200)).lines
    assert lines == ("Rol", "aankondigen")
