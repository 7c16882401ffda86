"""The type scale, in design pixels (interface design: nothing under 26, trainer's screens 24)."""

from typing import Final, Literal

from game.model.value import value

Face = Literal["heading", "heading_soft", "text", "medium", "bold", "number"]


@value
class TextStyle:
    """How a kind of text is set: wanted size, smallest allowed size, distance between lines."""

    name: str
    face: Face
    size: float
    minimum: float
    leading: float = 1.2


def _style(name: str, face: Face, size: float, minimum: float) -> TextStyle:
    leading = 1.1 if face in {"heading", "heading_soft"} else 1.2
    return TextStyle(name=name, face=face, size=size, minimum=minimum, leading=leading)


DISPLAY: Final = _style("display", "heading", 132, 64)
READING_TITLE: Final = _style("reading_title", "heading", 76, 52)
READING_TEXT: Final = _style("reading_text", "text", 52, 44)
LARGE_NUMBER: Final = _style("large_number", "number", 46, 34)
READING_CHOICE: Final = _style("reading_choice", "bold", 52, 44)
HEADING: Final = _style("heading", "heading", 48, 34)
SUBHEADING: Final = _style("subheading", "heading", 36, 28)
VALUE: Final = _style("value", "number", 52, 30)
NUMBER: Final = _style("number", "number", 34, 26)
CHOICE: Final = _style("choice", "bold", 34, 28)
BODY: Final = _style("body", "text", 34, 28)
BODY_BOLD: Final = _style("body_bold", "bold", 34, 28)
LABEL: Final = _style("label", "medium", 28, 26)
LABEL_BOLD: Final = _style("label_bold", "bold", 28, 26)
SMALL: Final = _style("small", "medium", 26, 26)
TRAINER: Final = _style("trainer", "medium", 24, 24)
TRAINER_BOLD: Final = _style("trainer_bold", "bold", 24, 24)
