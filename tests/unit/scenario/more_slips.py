"""More mistakes of facilitators: text to look for in the frozen casus, and what stands there."""

TITLE = 'titel = "Het bankje in de Kersenbuurt"'
FORM_3B = """[[ontmoetingen.opties]]
label = "Vriendelijk vragen om formulier 3B, met bijlage"
kosten = { vertrouwen = 1 }
gevolgen = { rechtmatigheid = 1 }
later = { ronde = 2, tekst = "Truus stuurt formulier 3B terug. De bijlage is een veer.", \
gevolgen = { rechtmatigheid = 0.5 } }
bewijs = [{ les = 5, soort = "kastje_muur", gewicht = -1.0 }]
"""
MORE: dict[str, tuple[str, str]] = {
    "bracket_of_a_list_forgotten": (
        'weet = ["slaapt_niet", "bank_van_wim"]',
        'weet = ["slaapt_niet", "bank_van_wim"',
    ),
    "brace_forgotten": (
        "kosten = { tijd = 1 }\ngevolgen = { vertrouwen",
        "kosten = { tijd = 1\ngevolgen = { vertrouwen",
    ),
    "story_without_end": ('Vandaag bent u de gemeente."""', 'Vandaag bent u de gemeente."'),
    "story_without_any_end": ('Vandaag bent u de gemeente."""', "Vandaag bent u de gemeente."),
    "curly_quotes_round_a_story": ('intro = """', "intro = “““"),
    "percent": ("gewicht = 0.75 }, { les = 2", "gewicht = 75% }, { les = 2"),
    "fraction": (
        "kosten = { budget = 1, eigenaarschap = 0.5 }",
        "kosten = { budget = 1½, eigenaarschap = 0.5 }",
    ),
    "bullet": ('domeinen = ["wonen"]', 'domeinen = [\n• "wonen",\n]'),
    "tab_in_a_text": ("Iedereen voert haar", "Iedereen\tvoert haar"),
    "options_at_the_top": (
        '[[ontmoetingen.opties]]\nlabel = "Sjoerd',
        '[[opties]]\nlabel = "Sjoerd',
    ),
    "effect_beside_the_option": (
        'label = "Nu naar Truus, op de koffie, raam open"\nkosten = { tijd = 1 }',
        'label = "Nu naar Truus, op de koffie, raam open"\ntijd = 1',
    ),
    "person_renamed_in_one_place": ('id = "karim"', 'id = "bouzid"'),
    "place_renamed_in_one_place": ('id = "loket"\nnaam', 'id = "stadsbalie"\nnaam'),
    "capital_in_a_reference": ('partner = "karim"', 'partner = "Karim"'),
    "space_after_an_id": ('partner = "karim"', 'partner = "karim "'),
    "person_copied_whole": (
        'id = "noor"\nnaam = "Noor (15) en de rest"',
        'id = "truus"\nnaam = "Truus Hagedoorn"',
    ),
    "comma_and_dot": ("minuten = 10", "minuten = 10."),
    "thousands": ("minuten = 10", "minuten = 10\ninwoners = 1.400"),
    "number_with_a_unit": ("leeftijd = 78", "leeftijd = 78 jaar"),
    "capital_in_a_key": ('vraagt = "Dat iemand terugbelt', 'Vraagt = "Dat iemand terugbelt'),
    "space_in_a_key": ("drempel_open = false", "drempel open = false"),
    "english_key": (TITLE, TITLE.replace("titel", "title")),
    "single_quote_with_apostrophe": (
        'belang = "Slapen met het raam open."',
        "belang = 'Slapen met 's nachts het raam open.'",
    ),
    "two_options_only": (FORM_3B, ""),
    "meter_in_the_plural": (
        "gevolgen = { rechtmatigheid = 1 }",
        "gevolgen = { rechtmatigheden = 1 }",
    ),
    "double_equals": ("minuten = 10", "minuten == 10"),
    "header_with_a_space": ('[[signalen]]\nid = "kip"', '[[ signaal ]]\nid = "kip"'),
    "header_in_round_brackets": ("[afsluiting]", "(afsluiting)"),
    "value_forgotten": ("leeftijd = 78", "leeftijd ="),
    "text_instead_of_list": ('weet = ["al_eens_verplaatst"]', 'weet = "al_eens_verplaatst"'),
    "commas_in_one_text": (
        'weet = ["slaapt_niet", "bank_van_wim"]',
        'weet = ["slaapt_niet, bank_van_wim"]',
    ),
    "semicolons": ('domeinen = ["wonen", "jeugd"]', 'domeinen = ["wonen"; "jeugd"]'),
    "round_as_text": ("ronde = 3\nsoort", 'ronde = "ronde 3"\nsoort'),
    "energy_in_plain_number": ("kosten = { tijd = 2 }", "kosten = { energie = 1 }"),
    "energy_of_nobody": ("kosten = { tijd = 2 }", "kosten = { energie = { wim = 1 } }"),
    "too_much_in_one_step": (
        "kwetsbaarheid = -1, draagvlak = 0.5 }",
        "kwetsbaarheid = -15, draagvlak = 0.5 }",
    ),
    "lesson_by_name": ("{ les = 10, soort", '{ les = "integraal", soort'),
    "remark_in_the_middle": ("minuten = 10", "minuten = 10 // een kwartier mag ook"),
    "id_with_a_dash_first": ('id = "norm"', 'id = "-norm"'),
    "team_of_nobody": ("als = { eigenaarschap_min = 6 }", 'als = { in_team = ["joke"] }'),
    "condition_as_text": ("als = { eigenaarschap_min = 6 }", 'als = "eigenaarschap >= 6"'),
    "comparison_sign": ("als = { eigenaarschap_min = 6 }", "als = { eigenaarschap > 6 }"),
    "story_in_the_wrong_table": ("[afsluiting]\nvraag", '[afsluiting]\ntekst = "Einde."\nvraag'),
    "web_address": (
        "Iedereen voert haar.",
        "Zie www.gemeente-kersenbuurt-en-omstreken.nl/ondersteuning/kippen/voeren.",
    ),
    "emoji": ("Iedereen voert haar.", "Iedereen voert haar 🐔."),
    "everything_on_one_place": (
        'plekken = ["bankje", "buurthuis", "loket", "gemeentehuis"]\nscene = "telefoon"',
        'plek = "bankje"\nscene = "telefoon"',
    ),
    "nobody_in_the_team": ("in_team = true\ndomeinen", "in_team = ja\ndomeinen"),
    "chance_over_one": ("als = { eigenaarschap_min = 6 }", "als = { kans = 30 }"),
    "year_as_round": (
        'later = { ronde = 2, tekst = "Collega',
        'later = { ronde = 2026, tekst = "Collega',
    ),
    "percent_of_a_chance": ("als = { eigenaarschap_min = 6 }", "als = { kans = 30% }"),
    "half_a_header": ("[[epilogen]]", "[[epilogen]"),
}
