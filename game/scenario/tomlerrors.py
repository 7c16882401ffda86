"""What the messages of the TOML reader mean: a code for each."""

_CODES: tuple[tuple[str, str], ...] = (
    ("Unterminated string", "OPG111"),
    ("Illegal character '\\n'", "OPG111"),
    ("Unclosed array", "OPG112"),
    ("Unclosed inline table", "OPG112"),
    ("Expected ']'", "OPG112"),
    ("Expected ']]'", "OPG112"),
    ("Unescaped '\\'", "OPG106"),
    ("Illegal character", "OPG115"),
    ("Found invalid character", "OPG115"),
    ("Expected '='", "OPG113"),
    ("Expected newline", "OPG114"),
    ("Invalid initial character", "OPG118"),
    ("Invalid statement", "OPG118"),
    ("Invalid date", "OPG103"),
    ("Invalid value", "OPG116"),
    ("Invalid hex", "OPG119"),
    ("Escaped character", "OPG119"),
    ("Cannot", "OPG117"),
)


def code(message: str) -> str:
    """Return the code of a message of tomli."""
    return next((found for start, found in _CODES if message.startswith(start)), "OPG100")
