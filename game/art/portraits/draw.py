"""A face from its parts, in the order in which they lie over each other."""

from game.art import svg
from game.art.portraits import beard, clothes, extras, face, hair, headwear, shape
from game.art.portraits.look import Headwear, Look, Mood

VIEWBOX = (13.0, 9.0, 174.0, 174.0)
"""The part of the 200 x 200 box that a portrait shows."""

_GREY_SHARE = {Mood.GREY: 0.6, Mood.OUT: 0.85}


def portrait(look: Look, mood: Mood, *, size: int = 200, ground: bool = False) -> str:
    """A square picture of head and shoulders, ``size`` pixels wide.

    The ground is transparent, or a light round tint when asked; shoulders fill the lower
    corners, so a round frame has to cut them off.
    """
    behind = _ground(look) if ground else ""
    body = bust(look, mood)
    return svg.document(_faded(behind, mood) + body, size, size, VIEWBOX)


def bust(look: Look, mood: Mood) -> str:
    """Head and shoulders as a fragment of 200 x 200 with a flat lower edge at y = 204."""
    return _faded(
        back_layer(look, mood) + body_layer(look) + head_layer(look, mood),
        mood,
    )


def back_layer(look: Look, mood: Mood) -> str:
    """What hangs behind the shoulders: long hair, the back of a scarf."""
    hidden = look.hair.headwear in {Headwear.HIJAB, Headwear.WRAP}
    hair_behind = "" if hidden else hair.back(look)
    return _posed(headwear.behind(look) + hair_behind, look, mood)


def body_layer(look: Look) -> str:
    """Neck, clothes and what is worn on them."""
    return (
        shape.neck(look)
        + clothes.clothes(look)
        + shape.neck_shadow(look)
        + shape.on_shoulders(look, extras.on_body(look))
    )


def head_layer(look: Look, mood: Mood) -> str:
    """The head with everything on it, in its pose."""
    worn = look.hair.headwear
    top = headwear.worn(look, worn) if worn else hair.front(look)
    whiskers = beard.beard(look, look.beard) if look.beard else ""
    return _posed(
        shape.head(look)
        + face.face(look, mood)
        + whiskers
        + face.mouth(look, mood)
        + top
        + extras.on_head(look, mood),
        look,
        mood,
    )


def _posed(body: str, look: Look, mood: Mood) -> str:
    """The head tilted around the neck, sunk when the person has no strength left."""
    if not body:
        return ""
    sink, lean = {Mood.GREY: (2, 2), Mood.OUT: (9, 7)}.get(mood, (0, 0))
    side = look.pose.turn or 1
    angle = look.pose.tilt + lean * side
    if not angle and not sink:
        return body
    return svg.group(body, f"translate(0 {sink}) {svg.turned(angle, shape.MIDDLE, 140)}")


def _ground(look: Look) -> str:
    """A round tint, deeper behind white hair."""
    tint = look.details.ground
    lift = 0.1 if svg.luminance(look.hair.colour) > 190 and not look.hair.headwear else 0.42
    outer = svg.shade(tint, -0.08) if lift < 0.2 else tint
    return svg.dot(100, 96, 87, outer) + svg.dot(100, 88, 78, svg.shade(tint, lift))


def _faded(body: str, mood: Mood) -> str:
    share = _GREY_SHARE.get(mood)
    return svg.misted(body, share) if share else body
