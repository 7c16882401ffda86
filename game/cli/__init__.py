"""Composition root: reads the command line, wires the layers, and returns an exit code."""

from game.cli.entry import main

__all__ = ["main"]
