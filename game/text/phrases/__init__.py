"""Plain interface phrases, one module per screen, Dutch and English side by side."""
