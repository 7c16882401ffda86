"""Each slip of an author gives exactly the message that a person has looked at."""

import re

import pytest

from game.scenario.diagnostics import Report
from game.scenario.render import render_json, render_text
from tests.helpers.golden import Golden
from tests.unit.scenario.scenario_texts import bankje, codes, report, shown

TITLE = 'titel = "Het bankje in de Kersenbuurt"'
SLIPS: dict[str, tuple[str, str]] = {
    "curly_quotes": (TITLE, "titel = “Het bankje”"),
    "decimal_comma": ("werkfactor = 3.7", "werkfactor = 3,7"),
    "decimal_comma_inline": ("kosten = { tijd = 2 }", "kosten = { tijd = 1,5 }"),
    "dutch_date": ("formaat = 1", "formaat = 28-11-2026"),
    "yes_and_no": ("drempel_open = false", "drempel_open = nee"),
    "colon": ("minuten = 10", "minuten: 10"),
    "backslash": (TITLE, 'titel = "C:\\map"'),
    "table_twice": ("[[opgaven]]", "[opgaven]"),
    "accent_in_key": ("ondertitel =", "ondertïtel ="),
    "text_without_quotes": (TITLE, "titel = Het bankje"),
    "text_without_end": (TITLE, 'titel = "Het bankje'),
    "open_bracket": ('[["bankje", "buurthuis"],', '[["bankje", "buurthuis",'),
    "key_twice": ("formaat = 1", "formaat = 1\nformaat = 1"),
    "unknown_partner": ('partner = "karim"', 'partner = "karin"'),
    "misspelt_key": (TITLE, TITLE.replace("titel", "titell")),
    "missing_key": ("ring =", "gebied ="),
    "unknown_word": ('ring = "buiten"', 'ring = "buitn"'),
    "word_for_number": ("energie = 4", 'energie = "vier"'),
    "number_out_of_range": ("energie = 4", "energie = 9"),
    "too_many_decimals": ("kosten = { tijd = 2 }", "kosten = { tijd = 0.333 }"),
    "yes_between_quotes": ("gezicht = true", 'gezicht = "ja"'),
    "bad_id": ('id = "truus"', 'id = "Truus Hagedoorn"'),
    "half_a_step": ('["bankje", "buurthuis"]', '["bankje"]'),
    "single_brackets": ("[afsluiting]", "[[afsluiting]]"),
    "invisible_character": ("Iedereen voert haar", "Iedereen voert\u202ehaar"),
    "two_in_one_line": (
        'vertrouwen = 1, eigenaarschap = 0.5, onthult = ["slaapt_niet"]',
        'vertrouwenn = 1, eigenaarschap = 0.5, onthult = ["slaapt_nie"]',
    ),
    "id_twice": ('id = "noor"', 'id = "truus"'),
    "free_option": ("kosten = { rechtmatigheid = 1 }\n", ""),
    "option_for_nothing": ("gevolgen = { rechtmatigheid = 2, kwetsbaarheid = -0.5 }\n", ""),
    "dominated_option": (
        "{ rechtmatigheid = 1 }\ngevolgen = { draagvlak = 1, vertrouwen = 0.5, eigenaarschap",
        "{ eigenaarschap = 1.5 }\ngevolgen = { rechtmatigheid",
    ),
    "dominated_for_now": (
        "kosten = { tijd = 2 }\ngevolgen = { verbondenheid = 1.5",
        "kosten = { rechtmatigheid = 0.5 }\ngevolgen = { eigenaarschap = 1, verbondenheid = 1.5",
    ),
    "costs_below_zero": ("kosten = { tijd = 2 }", "kosten = { tijd = -2, kwetsbaarheid = 1 }"),
    "impossible_wish": (
        'label = "Wethouder Bos',
        'vereist = { actie_gedaan = "nota_schrijven" }\nlabel = "Wethouder Bos',
    ),
    "impossible_round": ("ronde = 3\nals", "ronde = 7\nals"),
    "text_too_long": ("Hij kijkt op.", "Hij kijkt op en hij kijkt om en hij kijkt weer weg."),
    "torn_board": (
        '["buurthuis", "loket"], ["loket", "gemeentehuis"], ["gemeentehuis", "bankje"]',
        '["gemeentehuis", "loket"]',
    ),
    "misspelt_number": ("loslaten_drempel = 6", "loslaten_dremple = 6"),
    "last_epilogue_asks": (
        'gezicht = "noor"\ntitel',
        'gezicht = "noor"\nals = { blijvend_min = 5 }\ntitel',
    ),
    "real_people": ("Noor vouwt", "Noor (noor@voorbeeld.nl, 06-12345678) vouwt"),
    "jargon": ("[start] ", 'jargon = ["takel"]\n[start] '),
    "name_twice": ('naam = "Karim Bouzid"', 'naam = "Sjoerd Wiersma"'),
    "role_not_at_level": ('rol_ronde_1 = "probleemoplosser"', 'rol_ronde_1 = "aanjager"'),
    "no_place_for_action": ('soorten = ["loket", "wijkteam"]', 'soorten = ["loket"]'),
    "levels_turned_round": ('laagste_niveau = "instap"', 'laagste_niveau = "standaard"'),
    "unknown_option": ("als = { blijvend_min = 25 }", 'als = { optie_gekozen = "overkapping.4" }'),
    "mark_never_set": ("als = { blijvend_min = 25 }", 'als = { vlag = "kip_gezien" }'),
    "two_moments": ("later = { ronde = 2", "later = { ronde = 2, na = 1"),
    "meter_of_no_area": (
        "vertrouwen = 1, eigenaarschap = 0.5, onthult",
        "vertrouwen = { laagste = 1 }, eigenaarschap = 0.5, onthult",
    ),
}


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_gives_the_message_that_was_agreed(name: str, golden: Golden) -> None:
    golden.check(f"diagnostics/{name}.txt", shown(bankje(SLIPS[name])))


def test_a_sound_casus_gives_no_errors() -> None:
    assert shown(bankje()) == "geen fouten\n"


def test_several_errors_come_together_in_file_order() -> None:
    text = bankje(SLIPS["misspelt_key"], SLIPS["unknown_word"], SLIPS["unknown_partner"])

    assert codes(text) == ["OPG301", "OPG303", "OPG203"]
    lines = [one.span.line for one in report(text).diagnostics if one.span]
    assert lines == sorted(lines)


def test_at_most_twenty_are_shown_and_the_rest_is_counted() -> None:
    text = bankje().replace('plek = "', 'plek = "x_').replace('plekken = ["', 'plekken = ["x_')
    text = text.replace('"bankje"]', '"x_bankje"]').replace('"loket", "', '"x_loket", "y_')

    said = shown(text)

    assert said.count("fout OPG") == 20 < len(codes(text))
    assert f"... en nog {len(codes(text)) - 20} in" in said


def test_an_id_that_is_wrong_itself_does_not_drag_its_references_along() -> None:
    assert codes(bankje(SLIPS["bad_id"])) == ["OPG314"]
    assert codes(bankje(SLIPS["id_twice"])) == ["OPG210"]


def test_json_holds_every_diagnostic_with_its_place() -> None:
    found = render_json(Report(files=(report(bankje(SLIPS["unknown_partner"])),)))

    assert '"code": "OPG203"' in found
    assert '"line": 215' in found
    assert '"failed": true' in found


def test_colour_changes_nothing_but_colour() -> None:
    whole = Report(files=(report(bankje(SLIPS["id_twice"])),))

    assert re.sub(r"\x1b\[[\d;]*m", "", render_text(whole, 80, colour=True)) == render_text(
        whole, 80
    )


@pytest.mark.parametrize("width", [1, 40, 60, 100, 300])
def test_no_line_with_an_excerpt_is_wider_than_the_terminal(width: int) -> None:
    said = shown(bankje(SLIPS["real_people"], SLIPS["jargon"]), width)

    assert max(len(line) for line in said.splitlines() if "|" in line) <= max(width, 40)
