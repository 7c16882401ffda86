"""Verbs of the game: pure functions from casus, state and command to events."""
