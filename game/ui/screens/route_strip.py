"""The strip under the board: the news of the round, and the doors to team and work."""

from typing import Final

from game.text.phrases.play_round import PlayRoute
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Target
from game.ui.layout.styles import BODY, LABEL, LABEL_BOLD, SMALL, TextStyle
from game.ui.layout.text import paragraph, text_width
from game.ui.presenter import intervening, route_actions
from game.ui.presenter.route import RouteView
from game.ui.presenter.scene import Scene
from game.ui.screens.intervening import strip_button, strip_width
from game.ui.screens.play_parts import fits, fitting, medallion

_WORK: Final = 132.0
_FACE: Final = 64.0
_STEP: Final = 44.0
_MOST: Final = 3


def strip(scene: Scene, canvas: Canvas, area: Box, view: RouteView) -> Part:
    """The local news of this round, and at its right what can be opened."""
    step_in = intervening.view(scene)
    button = Part()
    if step_in is not None:
        place, area = area.split_right(strip_width(canvas, step_in), 16)
        button = strip_button(scene, canvas, place, step_in)
    if "work" not in route_actions.doors(scene):
        door, news = area.split_right(_door_width(scene, canvas, view), 16)
        return _news(canvas, news, view) + _one_door(scene, canvas, door, view) + button
    work, rest = area.split_right(_WORK, 16)
    team, news = rest.split_right(_WORK + _STEP * min(_MOST, len(view.team)), 16)
    doors = _team(scene, canvas, team, view) + _work(scene, canvas, work, view)
    return _news(canvas, news, view) + doors + button


def _news(canvas: Canvas, area: Box, view: RouteView) -> Part:
    """As many whole sentences of the news as there is room for, else its headline."""
    part = Part.of(Panel(box=area, fill="night2", radius=24, shadow=1))
    inner = area.inset(12, 6)
    if view.news_face is not None:
        face, inner = inner.split_left(84, 16)
        part += medallion(face.at(w=84, h=84), view.news_face, ring="accent2", width=4)
    style, text = _told(canvas, view, inner)
    return part + Part.of(
        paragraph(
            canvas, text, style, inner, colour="white", valign="middle", columns=90, max_lines=2
        )
    )


def _told(canvas: Canvas, view: RouteView, area: Box) -> tuple[TextStyle, str]:
    """The news and its letters: all of it, else its first sentences, else its title."""
    first = view.news.partition(". ")[0].rstrip(".") + "."
    for text in (view.news, first):
        for style in (BODY, LABEL, SMALL):
            if fits(canvas, text, style, area):
                return style, fitting(canvas, view.news, style, area)
    return BODY, fitting(canvas, view.news_title or first, BODY, area)


def _one_door(scene: Scene, canvas: Canvas, area: Box, view: RouteView) -> Part:
    """Team and work behind one door, without a number: one thing less to look at."""
    part = _ground(scene, area, "team", scene.say(PlayRoute.TEAM_AND_WORK))
    faces, words = area.inset(12, 8).split_left(_faces_width(view), 8)
    return part + _faces(faces, view) + _words(canvas, words, scene.say(PlayRoute.TEAM_AND_WORK))


def _door_width(scene: Scene, canvas: Canvas, view: RouteView) -> float:
    words = scene.say(PlayRoute.TEAM_AND_WORK).rsplit(" ", 1)
    return _faces_width(view) + max(text_width(canvas, each, LABEL_BOLD) for each in words) + 52


def _team(scene: Scene, canvas: Canvas, area: Box, view: RouteView) -> Part:
    label = scene.say(PlayRoute.TEAM)
    part = _ground(scene, area, "team", label)
    faces, words = area.inset(12, 8).split_left(_faces_width(view), 4)
    return part + _faces(faces, view) + _words(canvas, words, f"{label} {len(view.team)}")


def _work(scene: Scene, canvas: Canvas, area: Box, view: RouteView) -> Part:
    label = scene.say(PlayRoute.WORK_SHORT)
    running = sum(not work.stopped for work in view.work)
    part = _ground(scene, area, "work", label)
    icon, words = area.inset(12, 8).split_left(40, 4)
    part += Part.of(IconNode(box=icon.at(w=38, h=38), name="plant", colour="cap"))
    return part + _words(canvas, words, f"{label} {running}")


def _ground(scene: Scene, area: Box, name: str, label: str) -> Part:
    target = Target(
        id=f"strip.{name}",
        box=area,
        intent=route_actions.opening(scene, name),
        label=label,
        radius=24,
    )
    return Part(nodes=(Panel(box=area, fill="night2", radius=24, shadow=1),), targets=(target,))


def _faces_width(view: RouteView) -> float:
    return 36 + _STEP * min(_MOST, len(view.team))


def _faces(area: Box, view: RouteView) -> Part:
    parts = [
        medallion(
            area.at(w=_FACE, h=_FACE, ax=0.0).moved(_STEP * at, 0),
            member.face,
            width=3,
            shadow=False,
        )
        for at, member in enumerate(view.team[:_MOST])
    ]
    if parts:
        return Part.joined(parts)
    return Part.of(IconNode(box=area.at(w=38, h=38, ax=0.0), name="users", colour="cap"))


def _words(canvas: Canvas, area: Box, words: str) -> Part:
    return Part.of(
        paragraph(
            canvas,
            words,
            LABEL_BOLD,
            area,
            colour="white",
            align="center",
            valign="middle",
            max_lines=2,
        )
    )
