"""Encounters as pictures: fourteen places, composed around the people who meet there."""

from game.art.scenes.compose import Prop, SceneName, Setting, scene

__all__ = ["Prop", "SceneName", "Setting", "scene"]
