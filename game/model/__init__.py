"""Nouns of the game: frozen records, the standard library only."""
