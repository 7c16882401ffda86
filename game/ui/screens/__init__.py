"""Screens: pure functions from a scene and a canvas to a page."""
