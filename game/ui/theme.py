"""Colours by name, for the normal and the high-contrast theme. Pure."""

from typing import Final, Literal

ThemeName = Literal["normal", "high_contrast"]

TOKENS: Final[dict[str, str]] = {
    "ink": "#12303A",
    "ink2": "#3F5A62",
    "ink3": "#5D737A",
    "paper": "#FFFCF5",
    "white": "#FFFFFF",
    "sand": "#F6EEDD",
    "sand2": "#EADFC8",
    "hem": "#EADFC8",
    "backdrop": "#EFE6D2",
    "backdrop2": "#DED1B5",
    "line": "#D9CCB2",
    "night": "#0F2A33",
    "night2": "#173B46",
    "night3": "#24505C",
    "mist": "#DDEBEA",
    "accent": "#E8A317",
    "accent2": "#FFCB57",
    "focus": "#FFD23F",
    "ok": "#1B7F5C",
    "warn": "#B5470F",
    "danger": "#A3260B",
    "petal": "#2A7F86",
    "track": "#2D5A66",
    "cream": "#FFF4D6",
    "grey": "#C3CDCF",
    "blank": "#D9CCB2",
    "faint": "#E3E8E6",
    "shadow": "#0B2229",
    "own": "#F2B84B",
    "own_p": "#855400",
    "cap": "#7FD1B9",
    "cap_p": "#1B7F5C",
    "wor": "#F49A86",
    "wor_p": "#B5470F",
    "sup": "#D9B8E8",
    "sup_p": "#5A2A6B",
    "t1": "#2B7BE0",
    "t2": "#D55E00",
    "t3": "#5A2A6B",
    "t4": "#0F5C3F",
    "t5": "#CC78A8",
    "opgave_a": "#7A1F4F",
    "opgave_b": "#1C86A8",
    "opgave_c": "#8A6A00",
    "role1": "#B5470F",
    "role2": "#5A2A6B",
    "role3": "#2B5797",
    "role4": "#2B5797",
    "role5": "#0F6B4F",
    "role6": "#0F6B4F",
    "role7": "#0F6B4F",
}

# 7:1 for text on every ground it may lie on: darker inks, lighter grounds, deeper nights.
_HIGH_CONTRAST: Final[dict[str, str]] = {
    "ink": "#06171D",
    "ink2": "#12303A",
    "ink3": "#1E3D47",
    "paper": "#FFFFFF",
    "sand": "#E6ECED",
    "sand2": "#DCE4E5",
    "backdrop": "#EBF0F0",
    "backdrop2": "#DEE6E6",
    "line": "#12303A",
    "hem": "#12303A",
    "night": "#041318",
    "night2": "#06171D",
    "night3": "#0F2A33",
    "mist": "#E6ECED",
    "accent": "#FFCB57",
    "accent2": "#FFDB85",
    "ok": "#0B4A34",
    "warn": "#7A2C05",
    "danger": "#7A1604",
    "petal": "#0F4A50",
    "track": "#5D8894",
    "cream": "#FFF8E6",
    "grey": "#6E8288",
    "blank": "#A9B7BB",
    "faint": "#F4F7F6",
    "own_p": "#5C3A00",
    "cap_p": "#0B4A34",
    "wor_p": "#7A2C05",
    "sup_p": "#451D54",
    "t1": "#0B3F86",
    "t2": "#7A3500",
    "t3": "#451D54",
    "t4": "#0A452F",
    "t5": "#8A2F63",
    "opgave_b": "#0A4458",
    "opgave_c": "#574300",
    "role1": "#7A2C05",
    "role2": "#451D54",
    "role3": "#173A6B",
    "role4": "#173A6B",
    "role5": "#0A4A37",
    "role6": "#0A4A37",
    "role7": "#0A4A37",
}


def colour(theme: ThemeName, name: str) -> str:
    """The ``#RRGGBB`` of a token in a theme; a string that starts with ``#`` is itself.

    Raises:
        KeyError: the token does not exist.
    """
    if name.startswith("#"):
        return name
    if theme == "high_contrast" and name in _HIGH_CONTRAST:
        return _HIGH_CONTRAST[name]
    return TOKENS[name]


def channels(hexcolour: str) -> tuple[int, int, int]:
    """Red, green and blue, 0-255, of ``#RRGGBB``."""
    return int(hexcolour[1:3], 16), int(hexcolour[3:5], 16), int(hexcolour[5:7], 16)


def mix(first: str, second: str, share: float) -> str:
    """The colour ``share`` (0-1) of the way from the first token or colour to the second."""
    a, b = channels(colour("normal", first)), channels(colour("normal", second))
    red, green, blue = (round(x + (y - x) * share) for x, y in zip(a, b, strict=True))
    return f"#{red:02X}{green:02X}{blue:02X}"


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two ``#RRGGBB`` colours, 1-21 (WCAG 2.2)."""
    bright, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(hexcolour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in channels(hexcolour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
