"""Shoulders and clothes, in the box of 200 x 200 with the collar at y = 146."""

from collections.abc import Callable, Mapping
from typing import Final

from game.art import svg
from game.art.portraits.look import Clothing, Look
from game.art.portraits.shape import on_shoulders
from game.model.value import value

_BODY: Final = "M18 204 C20 166 46 152 80 146 L120 146 C154 152 180 166 182 204 Z"
_LAPELS: Final = (
    "M72 147 L60 168 L78 174 L96 204 L74 204 L56 160 Z"
    " M128 147 L140 168 L122 174 L104 204 L126 204 L144 160 Z"
)


@value
class Cloth:
    """The tones that a garment is cut from."""

    main: str
    dark: str
    light: str
    trim: str
    skin: str


def clothes(look: Look) -> str:
    """The body in its clothes, as wide as this person's shoulders; flat at y = 204."""
    outfit = look.outfit
    cloth = Cloth(
        main=outfit.colour,
        dark=svg.shade(outfit.colour, -0.18),
        light=svg.shade(outfit.colour, 0.2),
        trim=outfit.trim,
        skin=look.skin,
    )
    return on_shoulders(look, GARMENTS[outfit.style](cloth))


def _body(fill: str) -> str:
    return svg.path(_BODY, fill)


def _sweater(cloth: Cloth) -> str:
    return (
        _body(cloth.main)
        + svg.path("M76 146 C82 166 118 166 124 146 Z", cloth.skin)
        + svg.path("M74 147 C82 170 118 170 126 147", stroke=cloth.dark, width=6)
    )


def _v_neck(cloth: Cloth) -> str:
    return (
        _body(cloth.main)
        + svg.path("M72 147 L100 190 L128 147 L118 142 L82 142 Z", cloth.trim)
        + svg.path("M82 144 L100 164 L118 144 Z", cloth.skin)
        + svg.path("M72 147 L100 190 L128 147", stroke=cloth.dark, width=5)
        + svg.path(
            "M81 143 L92 166 L100 160 L108 166 L119 143",
            stroke=svg.shade(cloth.trim, -0.16),
            width=3,
        )
    )


def _cardigan(cloth: Cloth) -> str:
    button = svg.shade(cloth.main, 0.5)
    return (
        _body(cloth.main)
        + svg.path("M75 146 L92 204 L108 204 L125 146 Z", cloth.trim)
        + svg.path("M81 144 C90 162 110 162 119 144 Z", cloth.skin)
        + svg.path("M74 147 L92 204 M126 147 L108 204", stroke=cloth.dark, width=5)
        + svg.dot(112, 178, 4, button)
        + svg.dot(108.5, 194, 4, button)
    )


def _hoodie(cloth: Cloth) -> str:
    return (
        _body(cloth.main)
        + svg.path("M54 158 C60 132 140 132 146 158 C132 176 68 176 54 158 Z", cloth.dark)
        + svg.path("M74 148 C82 170 118 170 126 148 L118 140 L82 140 Z", cloth.skin)
        + svg.path("M84 166 L82 192 M116 166 L118 192", stroke=cloth.trim, width=4)
    )


def _jacket(cloth: Cloth) -> str:
    return (
        _body(cloth.main)
        + svg.path("M74 147 L90 204 L110 204 L126 147 Z", cloth.trim)
        + svg.path("M81 144 C90 160 110 160 119 144 Z", cloth.skin)
        + svg.path(
            "M74 146 L64 164 L84 178 Z M126 146 L136 164 L116 178 Z", cloth.light, cloth.dark, 3.5
        )
    )


def _overcoat(cloth: Cloth) -> str:
    return (
        _body(cloth.main)
        + svg.path("M82 145 L100 172 L118 145 Z", cloth.trim)
        + svg.path("M85 144 C92 154 108 154 115 144 Z", cloth.skin)
        + svg.path("M76 144 C60 150 56 160 60 172 L98 188 L84 158 Z", cloth.light)
        + svg.path("M124 144 C140 150 144 160 140 172 L102 188 L116 158 Z", cloth.light)
        + svg.path("M100 186 L100 204", stroke=cloth.dark, width=3)
        + svg.dot(108, 196, 4, cloth.dark)
    )


def _cycling(cloth: Cloth) -> str:
    return (
        _body(cloth.main)
        + svg.path("M80 150 L80 138 C88 132 112 132 120 138 L120 150 L100 158 Z", cloth.dark)
        + svg.path("M100 156 L100 204", stroke=cloth.dark, width=3.5)
        + svg.path("M34 186 L98 186 M102 186 L166 186", stroke=cloth.trim, width=7)
        + svg.path("M58 160 L76 168 M142 160 L124 168", stroke=cloth.light, width=3.5)
    )


def _driver(cloth: Cloth) -> str:
    return (
        _body(cloth.main)
        + svg.path("M86 145 L100 162 L114 145 Z", cloth.skin)
        + svg.path(
            "M84 143 L78 164 L98 168 L100 158 L102 168 L122 164 L116 143 L100 160 Z",
            cloth.light,
            cloth.dark,
            2.5,
        )
        + svg.path("M100 166 L100 204", stroke=cloth.dark, width=3)
        + svg.path("M40 170 L64 160 M160 170 L136 160", stroke=cloth.trim, width=6)
        + svg.path("M116 186 L142 186", stroke=cloth.trim, width=5)
    )


def _hi_vis(cloth: Cloth) -> str:
    return (
        _body(cloth.main)
        + svg.path("M83 144 C90 158 110 158 117 144 Z", cloth.skin)
        + svg.path(
            "M62 151 L72 204 L88 204 L76 147 Z M138 151 L128 204 L112 204 L124 147 Z", cloth.trim
        )
        + svg.path("M24 190 L64 190 M136 190 L176 190", stroke="#E7EEF0", width=9)
        + svg.path("M80 146 L92 164 L100 156 L108 164 L120 146", stroke=cloth.dark, width=5)
    )


def _suit(cloth: Cloth) -> str:
    return (
        _body(cloth.main)
        + svg.path("M72 147 L100 204 L128 147 L118 142 L82 142 Z", "#FFFFFF")
        + svg.path("M85 144 L100 161 L115 144 Z", cloth.skin)
        + svg.path("M94 163 L106 163 L110 204 L90 204 Z", cloth.trim)
        + svg.path("M93 158 L107 158 L104 168 L96 168 Z", svg.shade(cloth.trim, -0.2))
        + svg.path("M81 143 L93 168 L100 159 L107 168 L119 143", "#FFFFFF", "#D5DEE0", 2.5)
        + svg.path("M85 143 L100 160 L115 143 Z", cloth.skin)
        + svg.path(_LAPELS, cloth.dark)
    )


def _blazer(cloth: Cloth) -> str:
    return (
        _body(cloth.main)
        + svg.path("M72 147 L100 204 L128 147 L118 142 L82 142 Z", cloth.trim)
        + svg.path("M83 144 C88 164 112 164 117 144 Z", cloth.skin)
        + svg.path(_LAPELS, cloth.dark)
    )


def _apron(cloth: Cloth) -> str:
    return (
        _body(cloth.trim)
        + svg.path(
            "M82 144 L92 162 L100 154 L108 162 L118 144 L112 142 L88 142 Z",
            svg.shade(cloth.trim, -0.14),
        )
        + svg.path("M86 144 L100 157 L114 144 Z", cloth.skin)
        + svg.path("M68 178 L76 149 M132 178 L124 149", stroke=cloth.main, width=8)
        + svg.path("M64 174 L136 174 L144 204 L56 204 Z", cloth.main)
        + svg.path("M64 174 L136 174", stroke=cloth.dark, width=3)
    )


def _scrubs(cloth: Cloth) -> str:
    return (
        _body(cloth.main)
        + svg.path("M78 146 L100 176 L122 146 Z", cloth.skin)
        + svg.path("M77 146 L100 178 L123 146", stroke=cloth.dark, width=5)
    )


def _lab_coat(cloth: Cloth) -> str:
    return (
        _body("#FDFDFB")
        + svg.path("M74 147 L94 204 L106 204 L126 147 Z", cloth.main)
        + svg.path("M84 144 L100 164 L116 144 Z", cloth.skin)
        + svg.path(
            "M74 147 L62 168 L80 176 L94 204 M126 147 L138 168 L120 176 L106 204",
            stroke="#C9D6D8",
            width=4,
        )
    )


def _turtleneck(cloth: Cloth) -> str:
    return (
        _body(cloth.main)
        + svg.rect(77, 133, 46, 24, cloth.light, 9)
        + svg.path("M80 147 L120 147", stroke=cloth.dark, width=2.5)
        + svg.path("M60 170 C80 182 120 182 140 170", stroke=cloth.light, width=3, opacity=0.5)
    )


def _shirt(cloth: Cloth) -> str:
    seam = svg.shade(cloth.main, -0.2)
    return (
        _body(cloth.main)
        + svg.path("M85 144 L100 164 L115 144 Z", cloth.skin)
        + svg.path(
            "M83 142 L77 166 L100 162 L123 166 L117 142 L100 160 Z",
            svg.shade(cloth.main, -0.06),
            seam,
            2.5,
        )
        + svg.path("M85 142 L100 159 L115 142 Z", cloth.skin)
        + svg.path("M100 164 L100 204", stroke=seam, width=2.5)
        + svg.dot(100, 182, 3, cloth.trim)
        + svg.path(
            "M30 178 L44 204 M56 160 L66 204 M144 160 L134 204 M170 178 L156 204",
            stroke=cloth.trim,
            width=2.5,
            opacity=0.5,
        )
    )


def _gown(cloth: Cloth) -> str:
    return (
        _body(cloth.main)
        + svg.path("M82 144 C88 158 112 158 118 144 Z", cloth.skin)
        + svg.path("M90 154 L110 154 L116 204 L84 204 Z", "#FFFFFF", "#D5DEE0", 2)
        + svg.path("M100 160 L100 204", stroke="#D5DEE0", width=2)
        + svg.path(
            "M52 160 C56 176 56 190 54 204 M148 160 C144 176 144 190 146 204",
            stroke=cloth.light,
            width=3,
        )
    )


def _overalls(cloth: Cloth) -> str:
    return (
        _body(cloth.trim)
        + svg.path("M77 146 C84 162 116 162 123 146 Z", cloth.skin)
        + svg.path("M66 180 L72 150 M134 180 L128 150", stroke=cloth.main, width=11)
        + svg.path("M60 178 L140 178 L148 204 L52 204 Z", cloth.main)
        + svg.dot(66, 182, 4, "#FFCB57")
        + svg.dot(134, 182, 4, "#FFCB57")
    )


GARMENTS: Final[Mapping[Clothing, Callable[[Cloth], str]]] = {
    Clothing.SWEATER: _sweater,
    Clothing.V_NECK: _v_neck,
    Clothing.CARDIGAN: _cardigan,
    Clothing.HOODIE: _hoodie,
    Clothing.JACKET: _jacket,
    Clothing.OVERCOAT: _overcoat,
    Clothing.CYCLING: _cycling,
    Clothing.DRIVER: _driver,
    Clothing.HI_VIS: _hi_vis,
    Clothing.SUIT: _suit,
    Clothing.BLAZER: _blazer,
    Clothing.APRON: _apron,
    Clothing.SCRUBS: _scrubs,
    Clothing.LAB_COAT: _lab_coat,
    Clothing.TURTLENECK: _turtleneck,
    Clothing.SHIRT: _shirt,
    Clothing.GOWN: _gown,
    Clothing.OVERALLS: _overalls,
}
"""How each garment is drawn."""
