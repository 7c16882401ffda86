"""The board of a casus as a drawn town, the same for the same casus on every machine."""

from game.art.svg import document
from game.art.town.draw import ground, landmarks_layer, scenery_layer, stone_svg, streets
from game.art.town.geometry import Box, Point
from game.art.town.landmarks import DECOR, LANDMARKS
from game.art.town.layout import layout
from game.art.town.plan import plan_town
from game.art.town.scatter import house_box, scatter
from game.art.town.spec import (
    AreaSpec,
    Decoration,
    EdgeSpec,
    PlaceSpec,
    Road,
    Spot,
    Stone,
    Town,
    TownSpec,
)

__all__ = [
    "DECOR",
    "LANDMARKS",
    "AreaSpec",
    "Box",
    "Decoration",
    "EdgeSpec",
    "PlaceSpec",
    "Point",
    "Road",
    "Spot",
    "Stone",
    "Town",
    "TownSpec",
    "layout",
    "stone_svg",
    "town",
]


def town(spec: TownSpec) -> Town:
    """The drawn town of a board and the position of everything in it, in pixels of its size.

    Layers, to be drawn over each other: ground, streets, scenery, landmarks. Labels, faces,
    pawns, pins and coloured stones are not in them. Equal specs give equal towns.
    """
    plan = plan_town(spec)
    scenery = scatter(spec, plan)
    layers = (
        ground(spec, plan, scenery),
        streets(plan),
        scenery_layer(spec, plan, scenery),
        landmarks_layer(spec, plan),
    )
    return Town(
        width=spec.width,
        height=spec.height,
        svg_layers=tuple(document(layer, spec.width, spec.height) for layer in layers),
        spots=plan.spots,
        areas={each.area: each.name for each in plan.districts if each.name is not None},
        roads=plan.roads,
        road_width=plan.road_width,
        decor=plan.decor,
        houses=tuple(house_box(house) for house in scenery.houses),
        river=plan.river,
        river_width=plan.river_width,
        pond=plan.pond,
    )
