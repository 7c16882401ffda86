"""A new casus is playable at once, says what each line is for, and never costs anybody a file."""

from pathlib import Path

import pytest
import tomli

from game.model.terms import Level
from game.rules.moves import Moves
from game.scenario.diagnostics import Severity
from game.scenario.load import Loaded, check_paths, load_casus
from game.sim.games import play_out, setup_for
from game.sim.registry import make
from game.workshop.begin import Begun, Hindrance, NotBegun, begin, id_of, template, title_of
from tests.unit.scenario.scenario_texts import SCENARIOS


@pytest.mark.parametrize(
    ("name", "casus_id", "title"),
    [
        ("ons-plein", "ons-plein", "Ons plein"),
        ("ons_plein", "ons-plein", "Ons plein"),
        ("Het pleintje bij de kérk!", "het-pleintje-bij-de-kerk", "Het pleintje bij de kérk!"),
        ("3 huizen", "huizen", "3 huizen"),
        ("../weg", "weg", "../weg"),
        ("x" * 60, "x" * 40, "X" + "x" * 59),
    ],
)
def test_the_id_and_the_title_come_from_the_name(name: str, casus_id: str, title: str) -> None:
    assert (id_of(name), title_of(name)) == (casus_id, title)


@pytest.mark.parametrize("source", [None, "bankje", "zolang-het-thuis-gaat"])
def test_a_new_casus_has_no_mistakes(tmp_path: Path, source: str | None) -> None:
    made = begin("ons-plein", tmp_path, SCENARIOS / source if source else None)

    assert isinstance(made, Begun)
    report = check_paths((tmp_path / "ons-plein",))
    assert [report.count(one) for one in (Severity.ERROR, Severity.WARNING)] == [0, 0]
    assert [path.name for path in made.files] == ["scenario.toml", "schema.json"]


def test_the_small_casus_can_be_played_to_its_end_by_a_good_bot(tmp_path: Path) -> None:
    begin("ons-plein", tmp_path)
    loaded = load_casus(tmp_path / "ons-plein")
    assert isinstance(loaded, Loaded)
    assert loaded.casus.level is Level.ENTRY

    casus = loaded.casus
    setup = setup_for(casus, rounds=3, tables=1, seed=1)
    good, bad = (play_out(casus, setup, make(bot), Moves(casus)) for bot in ("near", "control"))

    assert good.lasting > 3000
    assert bad.lasting < good.lasting / 2


def test_every_part_of_the_small_casus_is_explained() -> None:
    lines = template().splitlines()
    explained = [one for one in lines if one.startswith("# ---")]

    assert len(explained) == 9
    assert sum("#" in one for one in lines) > 40


def test_a_copy_keeps_all_but_its_id_and_title_and_leaves_the_english(tmp_path: Path) -> None:
    begin("ons-plein", tmp_path, SCENARIOS / "bankje")
    text = (tmp_path / "ons-plein" / "scenario.toml").read_text(encoding="utf-8")
    original = (SCENARIOS / "bankje" / "scenario.toml").read_text(encoding="utf-8")

    differ = [one for one in text.splitlines() if one not in original.splitlines()]
    assert differ == ['id = "ons-plein"', 'titel = "Ons plein"']
    assert tomli.loads(text)["id"] == "ons-plein"
    assert not (tmp_path / "ons-plein" / "scenario.en.toml").exists()


def test_pictures_and_sounds_are_copied_but_no_links(tmp_path: Path) -> None:
    source = tmp_path / "bron"
    (source / "beeld").mkdir(parents=True)
    (source / "scenario.toml").write_text(template(), encoding="utf-8")
    (source / "beeld" / "kip.png").write_bytes(b"a picture")
    (source / "notes.txt").write_text("mine", encoding="utf-8")
    (source / "elders.png").symlink_to(tmp_path / "secret.png")
    (tmp_path / "secret.png").write_bytes(b"not of this casus")

    made = begin("kopie", tmp_path / "uit", source)

    assert isinstance(made, Begun)
    copied = sorted(path.relative_to(tmp_path / "uit").as_posix() for path in made.files)
    assert copied == ["kopie/beeld/kip.png", "kopie/scenario.toml", "schema.json"]


def test_what_is_there_stays(tmp_path: Path) -> None:
    mine = tmp_path / "ons-plein"
    mine.mkdir()
    (mine / "scenario.toml").write_text("van mij", encoding="utf-8")
    (tmp_path / "schema.json").write_text("van mij", encoding="utf-8")

    assert begin("ons-plein", tmp_path) == NotBegun(why=Hindrance.TAKEN, path=str(mine))
    begin("ander-plein", tmp_path)

    assert (mine / "scenario.toml").read_text(encoding="utf-8") == "van mij"
    assert (tmp_path / "schema.json").read_text(encoding="utf-8") == "van mij"


def test_nothing_is_made_when_the_source_is_no_casus(tmp_path: Path) -> None:
    broken = tmp_path / "kapot"
    broken.mkdir()
    (broken / "scenario.toml").write_text("id = \n", encoding="utf-8")

    for name, source, why in (
        ("a", broken, Hindrance.BROKEN),
        ("a", tmp_path / "niets", Hindrance.UNREADABLE),
        ("!?", None, Hindrance.NO_NAME),
    ):
        made = begin(name, tmp_path / "uit", source)
        assert isinstance(made, NotBegun)
        assert made.why is why
    assert not (tmp_path / "uit").exists()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "vol").write_text("a file where a folder should come", encoding="utf-8")

    made = begin("ons-plein", tmp_path / "vol")

    assert made == NotBegun(why=Hindrance.NO_WRITE, path=str(tmp_path / "vol"))
