"""Packs: made and read whole, never extracted, refused whole when one thing does not belong."""

import zipfile
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.scenario import pictures
from game.scenario.diagnostics import Report
from game.scenario.load import Loaded, check_paths, load_casus
from game.scenario.packing import Packed, packed, write_pack
from game.scenario.packs import LARGEST_PACK, MOST_FILES, Pack, unpack
from game.scenario.reading import LARGEST, ReadFailure
from tests.unit.scenario.packs_for_tests import TEXT, chunk, locked, lying, pack, png, with_link
from tests.unit.scenario.scenario_texts import SCENARIOS, bankje, codes

SCENARIO = ("scenario.toml", TEXT)
NAMES = [
    "../scenario.toml",
    "/scenario.toml",
    "C:/scenario.toml",
    "C:scenario.toml",
    "a\\..\\foto.png",
    "..\\foto.png",
    "./foto.png",
    "foto.png/../../x.png",
    "start.exe",
    "foto.svg",
    "letter.ttf",
    "foto.png\x00.exe",
    "foto .png",
    ".verborgen.png",
    "con.png",
    "aux/foto.png",
    "lpt1.png",
    "NUL",
    "com3.ogg",
    "a/b/c/d/e/f.png",
    "é.png",
    "__MACOSX/._scenario.toml",
    "wonen/scenario.txt",
    "Foto.png",
    "",
]
REFUSED: dict[str, tuple[bytes, str]] = {
    **{f"named {name!r}": (pack(SCENARIO, (name, png())), "OPG012") for name in NAMES},
    "no zip": (b"niets", "OPG010"),
    "nothing": (b"", "OPG010"),
    "empty": (pack(), "OPG014"),
    "only pictures": (pack(("foto.png", png())), "OPG014"),
    "two casussen": (pack(("a/scenario.toml", TEXT), ("b/scenario.toml", TEXT)), "OPG013"),
    "one inside the other": (pack(SCENARIO, ("b/scenario.toml", TEXT)), "OPG013"),
    "the same name twice": (pack(SCENARIO, ("a.png", png()), ("a.png", png())), "OPG015"),
    "but for capitals": (
        pack(SCENARIO, ("SCENARIO.EN.TOML", b""), ("scenario.en.toml", b"")),
        "OPG015",
    ),
    "a link": (with_link(), "OPG012"),
    "a password": (locked(), "OPG010"),
    "another way of packing": (pack(SCENARIO, method=zipfile.ZIP_BZIP2), "OPG010"),
    "cut off": (pack(SCENARIO)[:-30], "OPG010"),
    "a bomb": (pack(SCENARIO, ("a.png", bytes(60_000_000))), "OPG011"),
    "a text bomb": (pack(("scenario.toml", b"#" * (LARGEST + 1))), "OPG003"),
    "many files": (pack(SCENARIO, *((f"a{n}.png", b"") for n in range(MOST_FILES))), "OPG011"),
    "a size that is a lie": (lying(3), "OPG010"),
    "a size beyond the end": (lying(2**31), "OPG010"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_pack_with_one_wrong_thing_is_refused_whole(name: str, tmp_path: Path) -> None:
    raw, code = REFUSED[name]
    (tmp_path / "pak.zip").write_bytes(raw)

    report = load_casus(tmp_path / "pak.zip")

    assert isinstance(report, Report)
    assert [one.code for file in report.files for one in file.diagnostics] == [code]
    assert not report.readable
    assert [path.name for path in tmp_path.iterdir()] == ["pak.zip"]


@settings(max_examples=150)
@given(st.integers(0, 20_000), st.binary(min_size=1, max_size=6))
def test_any_damage_gives_a_pack_or_a_message(at: int, junk: bytes) -> None:
    raw = pack(SCENARIO, ("foto.png", png()))
    at %= len(raw)

    assert isinstance(unpack(raw[:at] + junk + raw[at + len(junk) :]), Pack | ReadFailure)


@given(st.binary(max_size=400))
def test_any_bytes_give_a_message(raw: bytes) -> None:
    assert isinstance(unpack(raw), ReadFailure)


@pytest.mark.parametrize("top", ["", "bankje/"])
def test_a_casus_is_played_from_a_pack(top: str, tmp_path: Path) -> None:
    path = tmp_path / "bankje.zip"
    path.write_bytes(pack((f"{top}scenario.toml", TEXT), (f"{top}foto.png", png())))

    loaded = load_casus(path)

    assert isinstance(loaded, Loaded)
    assert loaded.casus.id == "bankje"
    assert loaded.pack == sha256(path.read_bytes()).hexdigest()
    assert loaded.report.files[0].diagnostics == ()


def test_a_folder_entry_is_no_matter(tmp_path: Path) -> None:
    path = tmp_path / "bankje.zip"
    path.write_bytes(pack(("bankje/", b""), ("bankje/scenario.toml", TEXT)))

    assert isinstance(load_casus(path), Loaded)


@pytest.mark.parametrize(
    "name", sorted(one.parent.name for one in SCENARIOS.glob("*/scenario.toml"))
)
def test_a_pack_that_is_made_says_the_same_as_its_folder(name: str, tmp_path: Path) -> None:
    made, again = packed(SCENARIOS / name), packed(SCENARIOS / name)
    assert isinstance(made, Packed)
    assert made == again

    write_pack(tmp_path / f"{name}.zip", made.data)
    folder, zipped = load_casus(SCENARIOS / name), load_casus(tmp_path / f"{name}.zip")

    assert isinstance(folder, Loaded)
    assert isinstance(zipped, Loaded)
    assert (zipped.casus, zipped.english) == (folder.casus, folder.english)
    assert zipped.pack == made.sha256
    said = [[one.diagnostics for one in each.report.files] for each in (zipped, folder)]
    assert said[0] == said[1]


def test_no_pack_is_made_of_a_casus_with_mistakes(tmp_path: Path) -> None:
    folder = tmp_path / "bankje"
    folder.mkdir()
    (folder / "scenario.toml").write_text(
        bankje(("minuten = 10", "minuten: 10")), encoding="utf-8"
    )

    assert isinstance(packed(folder), Report)


PICTURE = ('scene = "park"', 'scene = "park"\nbeeld = "plein.png"\nbeeld_tekst = "Een bank."')
PICTURES: dict[str, tuple[bytes | None, list[str]]] = {
    "whole": (png(), []),
    "missing": (None, ["OPG436"]),
    "a jpg with another name": (b"\xff\xd8\xff\xe0" + bytes(50), ["OPG437"]),
    "a bmp": (b"BM" + bytes(52), ["OPG437"]),
    "cut off": (png()[:-4], ["OPG437"]),
    "a wrong sum": (png()[:30] + b"\x00" + png()[31:], ["OPG437"]),
    "something after the end": (png() + b"x", ["OPG437"]),
    "too wide": (png(60_000, 1), ["OPG437"]),
    "too many pixels": (png(4_000, 4_000), ["OPG437"]),
    "no size": (png(0, 0), ["OPG437"]),
    "an unknown kind of colour": (png(header=b"\0\0\0\1\0\0\0\1\x08\x05\0\0\0"), ["OPG437"]),
    "no header": (b"\x89PNG\r\n\x1a\n" + chunk(b"IDAT", b"") + chunk(b"IEND", b""), ["OPG437"]),
    "too heavy": (bytes(pictures.LARGEST + 1), ["OPG436"]),
}


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_looked_at_before_anything_draws_it(name: str, tmp_path: Path) -> None:
    data, expected = PICTURES[name]
    folder = tmp_path / "bankje"
    folder.mkdir()
    (folder / "scenario.toml").write_text(bankje(PICTURE), encoding="utf-8")
    if data is not None:
        (folder / "plein.png").write_bytes(data)

    report = check_paths((folder,))

    assert [one.code for one in report.files[0].diagnostics] == expected


def test_a_picture_travels_in_the_pack_and_its_hash_in_the_session(tmp_path: Path) -> None:
    folder = tmp_path / "bankje"
    folder.mkdir()
    (folder / "scenario.toml").write_text(bankje(PICTURE), encoding="utf-8")
    (folder / "plein.png").write_bytes(png())
    (folder / "los.png").write_bytes(png())

    made = packed(folder)
    assert isinstance(made, Packed)
    with zipfile.ZipFile(BytesIO(made.data)) as archive:
        assert archive.namelist() == ["plein.png", "scenario.toml"]
    write_pack(tmp_path / "bankje.zip", made.data)
    loaded = load_casus(tmp_path / "bankje.zip")

    assert isinstance(loaded, Loaded)
    assert dict(loaded.assets) == {"plein.png": png()}


def test_a_picture_without_words_is_a_warning() -> None:
    assert codes(bankje(('scene = "park"', 'scene = "park"\nbeeld = "plein.png"'))) == ["OPG438"]


def test_a_picture_may_not_lead_out_of_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "bankje"
    folder.mkdir()
    (tmp_path / "plein.png").write_bytes(png())
    (folder / "scenario.toml").write_text(bankje(PICTURE), encoding="utf-8")
    (folder / "plein.png").symlink_to(tmp_path / "plein.png")

    assert [one.code for one in check_paths((folder,)).files[0].diagnostics] == ["OPG436"]


def test_the_limit_of_a_pack_holds_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "groot.zip"
    with path.open("wb") as file:
        file.truncate(LARGEST_PACK + 1)

    assert [one.code for one in check_paths((path,)).files[0].diagnostics] == ["OPG011"]
