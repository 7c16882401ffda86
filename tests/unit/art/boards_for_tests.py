"""Boards of casussen as the town takes them."""

from pathlib import Path
from typing import Any

import tomli

from game.art.town import EdgeSpec, PlaceSpec, TownSpec
from game.model.terms import Ring
from game.scenario.keys import PLACE_KINDS, RINGS
from tests.helpers.shared import ROOT, SHARED

DECOR = ("open_window_house", "hen", "bottle_bank", "crane_truck", "signpost")


def casus_files() -> dict[str, Path]:
    """Every casus that can be found here, by its id."""
    found = {path.parent.name: path for path in sorted((ROOT / "scenarios").glob("*/*.toml"))}
    if SHARED is not None:
        beside = sorted((SHARED / "design" / "casussen").glob("*.toml"))
        found |= {path.stem: path for path in beside if path.stem not in found}
    return found


def board(path: Path, width: int = 1184, height: int = 796) -> TownSpec:
    """The board of a casus file, with labels of one or two lines."""
    data = tomli.loads(path.read_text(encoding="utf-8"))
    return TownSpec(
        casus=data["id"],
        width=width,
        height=height,
        places=tuple(_place(place) for place in data["plekken"]),
        edges=tuple(_edge(edge) for edge in data["verbindingen"]),
        decor=DECOR if data["id"] == "bankje" else (),
    )


def free_board(count: int, roads: list[tuple[int, int, bool]], casus: str = "los") -> TownSpec:
    """A board without positions: ``count`` places of all kinds in turn."""
    kinds = tuple(PLACE_KINDS.values())
    return TownSpec(
        casus=casus,
        width=1184,
        height=796,
        places=tuple(
            PlaceSpec(
                id=f"plek{index}",
                kinds=(kinds[index % len(kinds)],),
                ring=Ring.INNER if index % 3 == 0 else Ring.OUTER,
                label=(120 + index * 37 % 90, 40 if index % 4 else 72),
            )
            for index in range(count)
        ),
        edges=tuple(
            EdgeSpec(start=f"plek{one}", end=f"plek{two}", wall=wall) for one, two, wall in roads
        ),
    )


def _place(data: dict[str, Any]) -> PlaceSpec:
    x, y = data.get("positie", (None, None))
    long = len(data["naam"]) > 16
    return PlaceSpec(
        id=data["id"],
        kinds=tuple(PLACE_KINDS[kind] for kind in data["soorten"]),
        ring=RINGS[data["ring"]],
        x=x,
        y=y,
        area=data.get("gebied", ""),
        label=(200, 70) if long else (28 + 14 * len(data["naam"]), 40),
    )


def _edge(data: list[str] | dict[str, Any]) -> EdgeSpec:
    if isinstance(data, list):
        return EdgeSpec(start=data[0], end=data[1])
    return EdgeSpec(start=data["van"], end=data["naar"], wall=bool(data.get("muur")))
