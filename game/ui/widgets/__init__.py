"""Widgets: pure functions from a canvas and a box to nodes and targets."""
