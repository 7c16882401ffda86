"""Older files come up to date step by step, and nothing that an author wrote is lost."""

import tomli
from tomlkit import TOMLDocument

from game.scenario.schema import Document
from game.workshop.begin import template
from game.workshop.migrate import (
    FIRST,
    STEPS,
    Migrated,
    NotMigrated,
    Obstacle,
    Step,
    difference,
    migrate,
    newest,
)

OLD = """\
# bovenaan staat uitleg
formaat = 1 # dit blijft
naam = "Ons plein" # de naam
[[plekken]]
id = "plein" # een plek
"""


def rename(document: TOMLDocument) -> TOMLDocument:
    document["titel"] = document["naam"]
    del document["naam"]
    return document


def add_town(document: TOMLDocument) -> TOMLDocument:
    document.add("plaats", "Zevenhoek")
    return document


TWO = (Step(old=1, change=rename), Step(old=2, change=add_town))


def test_the_newest_format_is_the_one_that_the_schema_reads() -> None:
    assert Document.model_fields["format"].annotation.__args__ == (newest(),)  # type: ignore[union-attr]
    assert [step.old for step in STEPS] == list(range(FIRST, newest()))


def test_a_file_of_today_stays_as_it_is_to_the_byte() -> None:
    assert migrate(template()) == Migrated(text=template(), old=newest(), new=newest())


def test_each_step_is_taken_once_and_in_order() -> None:
    done = migrate(OLD, TWO)

    assert isinstance(done, Migrated)
    assert (done.old, done.new) == (1, 3)
    assert tomli.loads(done.text) == {
        "formaat": 3,
        "titel": "Ons plein",
        "plaats": "Zevenhoek",
        "plekken": [{"id": "plein"}],
    }


def test_a_file_in_the_middle_takes_only_the_later_steps() -> None:
    done = migrate(OLD.replace("formaat = 1", "formaat = 2"), TWO)

    assert isinstance(done, Migrated)
    assert "naam" in tomli.loads(done.text)
    assert tomli.loads(done.text)["plaats"] == "Zevenhoek"


def test_comments_stay_where_they_were() -> None:
    done = migrate(OLD, TWO)

    assert isinstance(done, Migrated)
    for remark in ("# bovenaan staat uitleg", "# dit blijft", "# een plek"):
        assert remark in done.text


def test_what_cannot_be_migrated_is_told_apart() -> None:
    assert migrate("formaat = ") == NotMigrated(why=Obstacle.BROKEN)
    assert migrate('titel = "x"') == NotMigrated(why=Obstacle.NO_FORMAT)
    assert migrate("formaat = true") == NotMigrated(why=Obstacle.NO_FORMAT)
    assert migrate("formaat = 9") == NotMigrated(why=Obstacle.NEWER, old=9)


def test_a_difference_names_only_the_lines_that_change() -> None:
    shown = difference("a\nb\n", "a\nc\n", "scenario.toml")

    assert shown.splitlines() == [
        "--- scenario.toml",
        "+++ scenario.toml",
        "@@ -1,2 +1,2 @@",
        *[" a", "-b", "+c"],
    ]
    assert difference("a\n", "a\n", "scenario.toml") == ""
