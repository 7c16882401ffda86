"""Loading a casus from a folder, a file or a text; whatever is wrong comes back as a report."""

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path

from game.model.casus import Casus
from game.model.terms import Level
from game.model.value import replace, value
from game.scenario.asset_names import PACK_SUFFIX, is_pack
from game.scenario.bundle import Bundle, Fetch, gather, name_beside, nothing
from game.scenario.diagnostics import FileReport, Report
from game.scenario.reading import SCENARIO_FILE, TRANSLATION_FILE


@value
class Loaded:
    """A playable casus, with the texts that a session file keeps.

    Attributes:
        translation: Text of the English file beside it; "" when there is none that can be used.
        english: The casus with English texts; Dutch stands in for what is missing.
        levels: The levels that the casus allows, its own first.
        report: Warnings and tips, and all that is wrong with the translation.
        assets: Its pictures and sounds by name.
        pack: sha256 of the pack that it came in; "" for a folder.
    """

    casus: Casus
    text: str
    translation: str = ""
    english: Casus
    rulebook: str
    levels: tuple[Level, ...]
    report: Report
    assets: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    pack: str = ""


class CasusError(ValueError):
    """A text that should hold a casus does not; ``report`` says why."""

    def __init__(self, report: Report) -> None:
        lines = [one.message for file in report.files for one in file.diagnostics]
        super().__init__("; ".join(lines[:3]) or "geen casus")
        self.report = report


def load_casus(path: Path, level: Level | None = None) -> Loaded | Report:
    """Load a casus from its folder, its ``scenario.toml`` or its pack, with its English texts.

    Args:
        path: The folder of the casus, the file itself, or a pack.
        level: Level of play; None is the casus's own level.

    Returns:
        The casus, or a report with at least one ``fout``.
    """
    bundle = gather(path)
    return bundle if isinstance(bundle, Report) else load_bundle(bundle, level)


def load_bundle(bundle: Bundle, level: Level | None = None) -> Loaded | Report:
    """Load a casus that was read already; see ``load_casus``."""
    from game.scenario.checks_pictures import assets  # noqa: PLC0415  # see load_text

    words = bundle.translation if isinstance(bundle.translation, str) else ""
    loaded = load_text(bundle.text, bundle.name, level, translation=words, fetch=bundle.fetch)
    if isinstance(loaded, Report):
        return loaded
    if isinstance(bundle.translation, FileReport):
        loaded = replace(loaded, report=Report(files=(*loaded.report.files, bundle.translation)))
    return replace(loaded, pack=bundle.pack, assets=assets(loaded.casus, bundle.fetch))


def load_text(
    text: str,
    name: str,
    level: Level | None = None,
    rulebook: str | None = None,
    *,
    translation: str = "",
    fetch: Fetch = nothing,
) -> Loaded | Report:
    """Load a casus from its text.

    Args:
        text: TOML.
        name: What messages call the text.
        level: Level of play; None is the casus's own level.
        rulebook: Text of the rulebook; None is the one that comes with the game.
        translation: Its English texts, as TOML.
        fetch: Gives its pictures.
    """
    # pydantic's models cost time to build; who only asks for help should not pay for them
    from game.scenario.checking import check_text  # noqa: PLC0415
    from game.scenario.translation import check_translation, translate  # noqa: PLC0415

    checked = check_text(text, name, rulebook, fetch)
    if checked.casus is None:
        return Report(files=(checked.report,))
    wanted = level or checked.levels[0]
    if wanted not in checked.levels:
        return Report(files=(checked.not_at(wanted),))
    casus = checked.casus(wanted)
    loaded = Loaded(
        casus=casus,
        text=text,
        english=casus,
        rulebook=checked.rulebook,
        levels=checked.levels,
        report=Report(files=(checked.report,)),
    )
    if not translation:
        return loaded
    words = check_translation(translation, name_beside(name), checked.raw)
    report = Report(files=(checked.report, words.report))
    if words.translation is None:
        return replace(loaded, report=report)
    english = translate(casus, words.translation)
    return replace(loaded, translation=translation, english=english, report=report)


def compile_text(
    text: str, name: str, level: Level | None = None, rulebook_text: str | None = None
) -> Casus:
    """Compile the text that a session file carries.

    Only what makes a casus impossible to play is looked at, so that an old session opens also
    when newer checks would have something to say of its text.

    Raises:
        CasusError: The text holds no casus that can be played at this level.
    """
    from game.scenario.checking import compile_only  # noqa: PLC0415  # see load_text

    compiled = compile_only(text, name, level, rulebook_text)
    if isinstance(compiled, FileReport):
        raise CasusError(Report(files=(compiled,)))
    return compiled


def in_english(casus: Casus, translation: str) -> Casus:
    """Return a casus with the English texts that a session file carries.

    Dutch stands in for what is missing, and for everything when the translation cannot be read.
    """
    from game.scenario.translation import read_translation, translate  # noqa: PLC0415  # see above

    words = read_translation(translation) if translation else None
    return casus if words is None else translate(casus, words)


def rulebook_text() -> str:
    """Return the text of the rulebook that comes with the game."""
    from game.scenario import rulebook  # noqa: PLC0415  # see load_text

    return rulebook.rulebook_text()


def check_paths(paths: tuple[Path, ...]) -> Report:
    """Check scenario files, folders of a casus, or folders that hold such folders.

    The English texts beside a scenario are checked with it.
    """
    return Report(files=tuple(one for file in _files(paths) for one in _checked(file)))


def files_beside(paths: tuple[Path, ...]) -> tuple[Path, ...]:
    """Return the loose files that ``check_paths`` looks at, translations that exist included."""
    found: list[Path] = []
    for file in (one for one in _files(paths) if not is_pack(one)):
        found.append(file)
        beside = file.with_name(TRANSLATION_FILE)
        if file.name == SCENARIO_FILE and beside.exists():
            found.append(beside)
    return tuple(found)


def _checked(file: Path) -> list[FileReport]:
    from game.scenario.checking import check_text  # noqa: PLC0415  # see load_text
    from game.scenario.translation import check_translation  # noqa: PLC0415  # see load_text

    bundle = gather(file)
    if isinstance(bundle, Report):
        return list(bundle.files)
    checked = check_text(bundle.text, bundle.name, fetch=bundle.fetch)
    beside = bundle.translation
    if isinstance(beside, FileReport):
        return [checked.report, beside]
    if not beside or not checked.raw:
        return [checked.report]
    words = check_translation(beside, name_beside(bundle.name), checked.raw)
    return [checked.report, words.report]


def _files(paths: tuple[Path, ...]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        if not path.is_dir():
            same = path.name == TRANSLATION_FILE
            found.append(path.with_name(SCENARIO_FILE) if same else path)
        elif (path / SCENARIO_FILE).exists() or not (
            inside := sorted(path.glob(f"*/{SCENARIO_FILE}"))
        ):
            found.append(path / SCENARIO_FILE)
        else:
            found.extend([*inside, *sorted(path.glob(f"*{PACK_SUFFIX}"))])
    return found
