"""Doorwerking: what came of actions."""

from game.text.words.causes_base import Line, Lines

ACTION_LINES: Lines = {
    ("action", "listen", "trust+"): (
        Line("person", "vertelde, en u luisterde.", "talked, and you listened."),
        Line(
            "person", "merkte dat iemand het wilde weten.", "noticed that somebody wanted to know."
        ),
        Line(
            "person",
            "hoefde het deze keer niet te herhalen.",
            "did not have to repeat it this time.",
        ),
        Line("place", "zag u zitten, en u bleef even.", "saw you sit down and stay a while."),
    ),
    ("action", "connect", "connection+"): (
        Line("person", "kreeg een nummer om te bellen.", "got a number to call."),
        Line("team", "kent elkaar nu bij de voornaam.", "is on first-name terms now."),
        Line(
            "person",
            "zat naast iemand die ook iets kon.",
            "sat next to somebody who could help too.",
        ),
    ),
    ("action", "ask_help", "ownership+"): (
        Line(
            "person",
            "werd om raad gevraagd, en bloeide op.",
            "was asked for advice, and cheered up.",
        ),
        Line("person", "wist wel hoe het moest. U vroeg het.", "knew how to do it. You asked."),
    ),
    ("action", "ask_help", "trust+"): (
        Line("person", "vond het prettig dat u het niet wist.", "liked it that you did not know."),
        Line("person", "hielp u. Nu staat u quitte.", "helped you. Now you are even."),
    ),
    ("action", "report_back", "trust+"): (
        Line("person", "hoorde wat ervan gekomen was.", "heard what had come of it."),
        Line(
            "person",
            "kreeg antwoord, en keek twee keer op.",
            "got an answer, and looked up twice.",
        ),
    ),
    ("action", "unburden", "vulnerability-"): (
        Line("person", "hoefde één ding minder te doen.", "had one thing less to do."),
        Line("person", "kon even op adem komen.", "could catch a breath."),
        Line("place", "haalde opgelucht adem.", "breathed a sigh of relief."),
    ),
    ("action", "unburden", "ownership-"): (
        Line("person", "begon eraan te wennen dat u het doet.", "got used to you doing it."),
        Line(
            "street",
            "vroeg: doet de gemeente dat niet?",
            "asked: does the municipality not do that?",
        ),
    ),
    ("action", "unburden", "energy+"): (
        Line("person", "sliep een nacht door.", "slept through the night."),
        Line("person", "kon even zitten.", "could sit down for a bit."),
    ),
    ("action", "agree_safety_net", "legality+"): (
        Line(
            "you",
            "sprak af wie er staat als het misgaat.",
            "agreed who stands by if it goes wrong.",
        ),
    ),
    ("action", "adopt_initiative", "ownership+"): (
        Line("person", "zag dat het plan mocht blijven.", "saw that the plan could stay."),
        Line("street", "noemt het nu “ons plan”.", "calls it “our plan” now."),
    ),
    ("action", "adopt_initiative", "capacity+"): (
        Line("person", "kreeg er handen bij.", "got more hands."),
        Line("street", "verdeelde de taken zelf.", "shared out the tasks itself."),
    ),
    ("action", "evaluate", "support+"): (
        Line("council", "kreeg te zien wat mensen merkten.", "was shown what people noticed."),
        Line(
            "person",
            "vertelde de raad wat er veranderd was.",
            "told the council what had changed.",
        ),
    ),
    ("action", "roll_out", "trust-"): (
        Line(
            "person",
            "kreeg een brief over iets dat al vaststond.",
            "got a letter about something already settled.",
        ),
        Line("street", "hoorde het het laatst.", "was the last to hear."),
    ),
    ("action", "roll_out", "ownership-"): (
        Line("person", "had het net zelf bedacht.", "had just thought of it."),
        Line("street", "kreeg het kant en klaar.", "got it ready-made."),
    ),
    ("action", "ask_decision", "support-"): (
        Line("council", "zei nog even nee.", "said no for now."),
        Line("council", "wilde eerst iets zien.", "wanted to see something first."),
    ),
    ("action", "ask_decision", "legality+"): (
        Line("council", "tekende. Eén bladzijde was genoeg.", "signed. One page was enough."),
    ),
    ("action", "ask_decision", "budget+"): (Line("council", "gaf er geld bij.", "added money."),),
    ("action", "write_memo", "support+"): (
        Line("council", "las uw nota. Tot bladzijde drie.", "read your memo. Up to page three."),
        Line("council", "knikte bij uw nota.", "nodded at your memo."),
    ),
    ("action", "write_memo", "legality+"): (
        Line("you", "zette het netjes op papier.", "put it neatly on paper."),
    ),
    ("action", "internal_meeting", "connection+"): (
        Line("team", "is weer bijgepraat.", "is up to date again."),
    ),
    ("action", "internal_meeting", "support+"): (
        Line("town", "weet nu waar u mee bezig bent.", "knows what you are doing now."),
    ),
    ("action", "tailor_rule", "legality-"): (
        Line(
            "you", "boog een regel. Iemand schreef het op.", "bent a rule. Somebody wrote it down."
        ),
    ),
    ("action", "hire_consultant", "connection+"): (
        Line("team", "kreeg een mooie plaat van het bureau.", "got a fine chart from the firm."),
    ),
    ("action", "hire_consultant", "legality+"): (
        Line("you", "kreeg een rapport dat klopt.", "got a report that adds up."),
    ),
    ("action", "hire_consultant", "capacity-"): (
        Line("person", "dacht: dan hoef ik het niet te doen.", "thought: then I need not do it."),
        Line("street", "wachtte op het bureau.", "waited for the firm."),
    ),
}
