"""The colours of the product; ``#RRGGBB``. Where a colour may carry text is a matter of the ui."""

from typing import Final

INK: Final = "#12303A"
INK_SOFT: Final = "#3F5A62"
INK_FAINT: Final = "#5D737A"
PAPER: Final = "#FFFCF5"
SAND: Final = "#F6EEDD"
SAND_DEEP: Final = "#EADFC8"
LINE: Final = "#D9CCB2"
NIGHT: Final = "#0F2A33"
NIGHT_MID: Final = "#173B46"
NIGHT_LIGHT: Final = "#24505C"
MIST: Final = "#DDEBEA"
ACCENT: Final = "#E8A317"
ACCENT_LIGHT: Final = "#FFCB57"
FOCUS: Final = "#FFD23F"
OK: Final = "#1B7F5C"
WARN: Final = "#B5470F"
PETAL: Final = "#2A7F86"
SHADOW: Final = "#0B2229"
WHITE: Final = "#FFFFFF"

OWNERSHIP: Final = "#F2B84B"
CAPACITY: Final = "#7FD1B9"
WORRY: Final = "#F49A86"
TRACK: Final = "#2D5A66"
CREAM: Final = "#FFF4D6"

LAND: Final = "#EAF0D4"
LAND_DEEP: Final = "#DDE7BE"
WHEAT: Final = "#F0E3B4"
WOOD: Final = "#B9D09A"
TREES: Final = "#7FA468"
WATER: Final = "#B9DFE2"
WATER_DEEP: Final = "#9CCDD5"
ROAD: Final = "#FFFBF0"
ROAD_CASING: Final = "#BCAF8A"
DISTRICT: Final = "#EBDFC6"
ROOFS: Final = ("#C9583B", "#B84A36", "#D07A45", "#5F7F8C")

TEAMS: Final = ("#2B7BE0", "#D55E00", "#5A2A6B", "#0F5C3F")
OPGAVEN: Final = ("#7A1F4F", "#1C86A8", "#8A6A00")
