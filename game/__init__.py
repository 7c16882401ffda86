"""Speelveld: a serious game for a shared screen, on changing roles around societal challenges."""

VERSION = "0.1.0"
"""Version of the product; the same as in ``pyproject.toml``."""
