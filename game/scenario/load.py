"""Loading a casus from a folder, a file or a text; whatever is wrong comes back as a report."""

from pathlib import Path

from game.model.casus import Casus
from game.model.terms import Level
from game.model.value import value
from game.scenario.diagnostics import FileReport, Report
from game.scenario.reading import SCENARIO_FILE, ReadFailure, read_scenario


@value
class Loaded:
    """A playable casus, with the texts that a session file keeps.

    ``report`` holds warnings and tips; ``levels`` are those the casus allows, its own first.
    """

    casus: Casus
    text: str
    rulebook: str
    levels: tuple[Level, ...]
    report: Report


class CasusError(ValueError):
    """A text that should hold a casus does not; ``report`` says why."""

    def __init__(self, report: Report) -> None:
        lines = [one.message for file in report.files for one in file.diagnostics]
        super().__init__("; ".join(lines[:3]) or "geen casus")
        self.report = report


def load_casus(path: Path, level: Level | None = None) -> Loaded | Report:
    """Load a casus from its folder or its ``scenario.toml``.

    Args:
        path: The folder of the casus or the file itself.
        level: Level of play; None is the casus's own level.

    Returns:
        The casus, or a report with at least one ``fout``.
    """
    file = path / SCENARIO_FILE if path.is_dir() else path
    read = read_scenario(file)
    if isinstance(read, ReadFailure):
        report = FileReport(
            name=str(file), text="", diagnostics=(read.diagnostic,), readable=False
        )
        return Report(files=(report,))
    return load_text(read, str(file), level)


def load_text(
    text: str, name: str, level: Level | None = None, rulebook: str | None = None
) -> Loaded | Report:
    """Load a casus from its text.

    Args:
        text: TOML.
        name: What messages call the text.
        level: Level of play; None is the casus's own level.
        rulebook: Text of the rulebook; None is the one that comes with the game.
    """
    # pydantic's models cost time to build; who only asks for help should not pay for them
    from game.scenario.checking import check_text  # noqa: PLC0415

    checked = check_text(text, name, rulebook)
    if not checked.casussen:
        return Report(files=(checked.report,))
    levels = tuple(checked.casussen)
    wanted = level or levels[0]
    if wanted not in levels:
        return Report(files=(checked.not_at(wanted),))
    return Loaded(
        casus=checked.casussen[wanted],
        text=text,
        rulebook=checked.rulebook,
        levels=levels,
        report=Report(files=(checked.report,)),
    )


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


def rulebook_text() -> str:
    """Return the text of the rulebook that comes with the game."""
    from game.scenario import rulebook  # noqa: PLC0415  # see load_text

    return rulebook.rulebook_text()


def check_paths(paths: tuple[Path, ...]) -> Report:
    """Check scenario files, folders of a casus, or folders that hold such folders."""
    from game.scenario.checking import check_text  # noqa: PLC0415  # see load_text

    files: list[FileReport] = []
    for file in _files(paths):
        read = read_scenario(file)
        if isinstance(read, ReadFailure):
            files.append(
                FileReport(name=str(file), text="", diagnostics=(read.diagnostic,), readable=False)
            )
        else:
            files.append(check_text(read, str(file)).report)
    return Report(files=tuple(files))


def _files(paths: tuple[Path, ...]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        if not path.is_dir():
            found.append(path)
        elif (path / SCENARIO_FILE).exists() or not (
            inside := sorted(path.glob(f"*/{SCENARIO_FILE}"))
        ):
            found.append(path / SCENARIO_FILE)
        else:
            found.extend(inside)
    return found
