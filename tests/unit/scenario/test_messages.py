"""Each slip of an author gives exactly the message that a person has looked at."""

import difflib
import itertools
import re

import pytest

from game.scenario.diagnostics import Report, told
from game.scenario.render import render_json, render_text
from tests.helpers.golden import Golden
from tests.unit.scenario.more_slips import MORE, TITLE
from tests.unit.scenario.scenario_texts import bankje, codes, report, shown

SLIPS: dict[str, tuple[str, str]] = {
    **MORE,
    "curly_quotes": (TITLE, "titel = “Het bankje”"),
    "decimal_comma": ("werkfactor = 3.4", "werkfactor = 3,4"),
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
    "curly_quotes_in_a_list": ('["plein", "park"]', "[“plein”, “park”]"),
    "one_curly_quote": (TITLE, 'titel = "Het bankje in de Kersenbuurt”'),
    "colon_in_braces": ("kosten = { tijd = 1 }", "kosten = { tijd: 1 }"),
    "comma_at_the_end": ("minuten = 10", "minuten = 10,"),
    "equals_forgotten": (TITLE, 'titel "Het bankje in de Kersenbuurt"'),
    "long_dash": ("{ kwetsbaarheid = 2, resultaat = -10 }", "{ resultaat = –10 }"),
    "strange_space": ("minuten = 10", "minuten\u00a0= 10"),
    "true_with_a_capital": ("gezicht = true", "gezicht = True"),
    "euro": ("budget = 4", "budget = €4"),
    "header_half_closed": ("[[signalen]]", "[[signalen]"),
    "header_misspelt": ("[[epilogen]]", "[[epiloog]]"),
    "remark_without_hash": ("[start] ", "let op: proefspel\n[start] "),
    "two_on_a_line": ("minuten = 10", "minuten = 10 rondes = 3"),
    "text_over_two_lines": (TITLE, 'titel = "Het bankje\nin de Kersenbuurt"'),
    "minutes_in_words": ("minuten = 10", 'minuten = "10 minuten"'),
    "tables_as_number": ("tafels = { min = 1, max = 1 }", "tafels = 1"),
    "rounds_too_many": ("rondes = 3", "rondes = 8"),
    "half_a_round": ("rondes = 3", "rondes = 3.5"),
    "kind_not_in_list": ('soorten = ["buurthuis"]', 'soorten = "buurthuis"'),
    "name_for_id": ('plek = "buurthuis"', 'plek = "Buurthuis De Pit"'),
    "unknown_signal": ('onthult = ["slaapt_niet"]', 'onthult = ["slaapt_wel"]'),
    "unknown_circle": ('kring = "ambtenaar"', 'kring = "medewerker"'),
    "unknown_role": ('rol_geweest = "ruimtegever"', 'rol_geweest = "ruimtegevr"'),
    "unknown_meter": ("eigenaarschap_min = 6", "eigenaarschp_min = 6"),
    "option_without_label": ('label = "Nu naar Truus, op de koffie, raam open"\n', ""),
    "label_too_long": (
        "Sjoerd rijdt vanmiddag voor",
        "Sjoerd rijdt vanmiddag eindelijk echt voor",
    ),
    "label_twice": (
        "Nu naar Truus, op de koffie, raam open",
        "Sjoerd rijdt vanmiddag voor met de takel",
    ),
    "title_twice": ('titel = "De bank ophalen"', 'titel = "Vier vrijdagen het buurthuis open"'),
    "lesson_eleven": ("{ les = 4, soort", "{ les = 11, soort"),
    "later_without_words": (
        '{ ronde = 3, tekst = "Levertijd: zestien weken. Kleur: verkeersgrijs.", ',
        "{ ronde = 3, ",
    ),
    "step_to_nowhere": ('["buurthuis", "loket"]', '["buurthuis", "lokket"]'),
    "off_the_board": ('ring = "buiten"', 'positie = [12, 40]\nring = "buiten"'),
    "picture_of_another_kind": ('scene = "park"', 'scene = "park"\nbeeld = "Foto 1.jpg"'),
    "picture_without_words": ('scene = "park"', 'scene = "park"\nbeeld = "plein.png"'),
    "newer_format": ("formaat = 1", "formaat = 2"),
    "empty_title": (TITLE, 'titel = ""'),
    "folder_with_another_name": ('id = "bankje"', 'id = "het_bankje"'),
    "face_without_epilogue": ('belang = "Dingen die', 'gezicht = true\nbelang = "Dingen die'),
    "comma_forgotten_in_a_list": ('signalen = ["slaapt_niet", "', 'signalen = ["slaapt_niet" "'),
    "comma_forgotten_in_a_table": ("min = 1, max", "min = 1 max"),
    "quotes_in_a_text": ("Ja. Zaterdag, en", 'Ja. "Zaterdag", en'),
    "half_a_pair_of_quotes": (TITLE, 'titel = Het bankje"'),
    "dash_for_equals": (TITLE, 'titel – "Het bankje"'),
    "header_forgotten": ('[[personen]]\nid = "noor"', 'id = "noor"'),
    "header_of_an_option_forgotten": (
        '[[ontmoetingen.opties]]\nlabel = "Nu naar',
        'label = "Nu naar',
    ),
    "many_slips_together": (
        f'id = "bankje"\n{TITLE}',
        "id: bankje\ntitel = “Het bankje”\nsubtitel = 'Vrijdag'\nlet_op = nee",
    ),
}


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_gives_the_message_that_was_agreed(name: str, golden: Golden) -> None:
    golden.check(f"diagnostics/{name}.txt", shown(bankje(SLIPS[name])))


ELSEWHERE: dict[str, str] = {
    "torn_board": 'id = "',
    "last_epilogue_asks": "als",
    "no_place_for_action": "",
    "option_without_label": "[[ontmoetingen.opties]]",
    "free_option": "[[ontmoetingen.opties]]",
    "option_for_nothing": "[[ontmoetingen.opties]]",
    "dominated_option": 'label = "Wethouder Bos',
    "dominated_for_now": 'label = "Ja. Zaterdag',
    "jargon": "Sjoerd rijdt vanmiddag voor met de takel",
    "open_bracket": "vraag_vooraf",
    "two_options_only": "[[ontmoetingen.opties]]",
    "person_renamed_in_one_place": '"karim"',
    "place_renamed_in_one_place": '"loket"',
}
"""Slips of which the message points at another line than the one that changed: what is on it."""


@pytest.mark.parametrize("name", SLIPS)
def test_a_message_names_the_right_line(name: str) -> None:
    before, after = bankje().split("\n"), bankje(SLIPS[name]).split("\n")
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    changed = {
        line + 1
        for kind, _, _, start, end in matcher.get_opcodes()
        if kind != "equal"
        for line in range(start, max(end, start + 1))
    }

    found = report("\n".join(after)).diagnostics
    spans = [span for one in found for span in (one.span, one.other and one.other[0]) if span]
    lines = {span.line for span in spans}

    assert found
    if name in ELSEWHERE:
        assert not lines or any(ELSEWHERE[name] in after[line - 1] for line in lines)
    else:
        assert lines & changed, (sorted(lines), sorted(changed))


def test_there_are_more_than_a_hundred_broken_variants() -> None:
    assert len(SLIPS) >= 100


def test_a_sound_casus_gives_no_errors() -> None:
    assert shown(bankje()) == "geen fouten\n"


def test_several_errors_come_together_in_file_order() -> None:
    text = bankje(SLIPS["misspelt_key"], SLIPS["unknown_word"], SLIPS["unknown_partner"])

    assert codes(text) == ["OPG301", "OPG303", "OPG203"]
    lines = [one.span.line for one in report(text).diagnostics if one.span]
    assert lines == sorted(lines)


def test_at_most_twenty_are_shown_and_the_rest_is_counted() -> None:
    numbers = itertools.count()
    text = re.sub('(plek = |plekken = \\[)"', lambda one: f"{one[0]}x{next(numbers)}_", bankje())
    text = text.replace('"bankje"]', '"x_bankje"]').replace('"loket", "', '"x_loket", "y_')

    said = shown(text)

    assert said.count("fout OPG") == 20 < len(codes(text))
    hidden = sum(1 + len(one.also) for one in told(report(text))[20:])
    assert f"... en nog {hidden} in" in said


def test_the_same_slip_in_many_places_is_told_once_with_all_its_lines() -> None:
    text = bankje(('id = "bankje"\nnaam', 'id = "bank"\nnaam'))

    said = shown(text)

    assert said.count("fout OPG202") == 1 < codes(text).count("OPG202")
    assert "= ook op regel " in said


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
