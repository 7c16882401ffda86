"""Wijknieuws at the start of a round, and what comes back of earlier choices."""

from game.model.casus import NewsItem
from game.model.events import LaterTold, MeterChanged, NewsTold, SharedMeterChanged
from game.model.ids import PersonId
from game.model.terms import Meter, SceneName
from game.model.value import value
from game.text.catalogue import texts
from game.text.numbers import change, number
from game.text.phrases.play_round import PlayNews
from game.text.phrases.resolve import ResolveText
from game.text.words.meters import meter_name
from game.ui.presenter.comeback import ComesBack, comes_back
from game.ui.presenter.faces import (
    Face,
    energy_of,
    face,
    on_the_phone,
    people_in,
    scene_for_place,
    scene_of,
)
from game.ui.presenter.intents import Show
from game.ui.presenter.meters import ON_PAPER
from game.ui.presenter.route_actions import Cost
from game.ui.presenter.scene import Scene
from game.ui.presenter.where import news_key

_MOST_MOVES = 3


@value
class TiredPerson:
    """A person who is nearly worn out."""

    face: Face
    title: str
    text: str


@value
class NewsView:
    """One page of news; ``picture`` is a scene as SVG text, ``moves`` what the news did."""

    kind: str
    tag: str
    title: str
    text: str
    picture: str
    warnings: tuple[TiredPerson, ...]
    moves: tuple[Cost, ...]
    back: tuple[ComesBack, ...]
    on: str
    intent: Show


def later_key(scene: Scene) -> str:
    """The mark that says that this table heard what came back of its choices."""
    return f"later:{scene.state.round}:{scene.table}"


def news_waits(scene: Scene) -> bool:
    """Whether there is news to be read before the table can choose."""
    if not scene.local.has(news_key(scene)):
        return True
    return scene.local.number(later_key(scene)) < len(comes_back(scene))


def view(scene: Scene) -> NewsView:
    """The page that has to be read now: first the news of the town, then of the table."""
    if not scene.local.has(news_key(scene)):
        return _town_news(scene)
    return _table_news(scene)


def news_text(scene: Scene) -> str:
    """This round's news in one text; "" when all is quiet."""
    return " ".join(item.text for item in _told(scene))


def news_title(scene: Scene) -> str:
    """The headline of this round's news; "" when it has none."""
    return next((item.title for item in _told(scene) if item.title), "")


def news_face(scene: Scene) -> Face | None:
    """The first person that the news is about."""
    people = people_in(scene.casus, news_text(scene))
    return face(scene, people[0]) if people else None


def warnings(scene: Scene) -> tuple[TiredPerson, ...]:
    """Cast members who are nearly worn out, those of the table's own team first."""
    least = scene.casus.rules.numbers.energy.warning
    team = scene.here.team
    tired = [person for person in scene.casus.people if 0 < energy_of(scene, person) <= least]
    informal = [
        person for person in tired if person in team or scene.casus.people[person].informal
    ]
    ordered = sorted(informal, key=lambda person: person not in team)
    return tuple(_warning(scene, person) for person in ordered[:2])


def _after_news(scene: Scene) -> PlayNews:
    """Several tables come to the screen one by one; one table hears its own news at once."""
    if len(scene.state.tables) > 1:
        return PlayNews.TO_TABLES
    return PlayNews.ON if comes_back(scene) else PlayNews.TO_ROLE


def _town_news(scene: Scene) -> NewsView:
    title = news_title(scene)
    text = news_text(scene) or scene.say(PlayNews.NONE)
    return NewsView(
        kind="news",
        tag=scene.say(ResolveText.NEWS),
        title=title or scene.say(ResolveText.NEWS_OF_ROUND, round=scene.state.round),
        text=text,
        picture=_picture(scene, text),
        warnings=warnings(scene),
        moves=_moves(scene),
        back=(),
        on=scene.say(_after_news(scene)),
        intent=Show(key=news_key(scene)),
    )


def _table_news(scene: Scene) -> NewsView:
    """The next of the lines that this table hears, one a page."""
    lines = comes_back(scene)
    at = scene.local.number(later_key(scene))
    last = at + 1 >= len(lines)
    return NewsView(
        kind="later",
        tag=scene.here.name,
        title=scene.say(ResolveText.COMES_BACK if _only_choices(scene) else PlayNews.FOR_YOU),
        text="",
        picture="",
        warnings=(),
        moves=(),
        back=lines[at : at + 1],
        on=scene.say(PlayNews.TO_ROLE if last else PlayNews.ON),
        intent=Show(key=later_key(scene), to=str(at + 1)),
    )


def _moves(scene: Scene) -> tuple[Cost, ...]:
    """The meters that the level shows and that the news moved, for every table as far."""
    found: dict[Meter, set[int]] = {}
    for event in scene.past.events:
        if isinstance(event, MeterChanged | SharedMeterChanged) and event.cause.kind == "news":
            found.setdefault(event.meter, set()).add(event.change)
    alike = {meter: changes.pop() for meter, changes in found.items() if len(changes) == 1}
    return tuple(
        Cost(
            icon=ON_PAPER[meter].icon,
            text=change(moved),
            tone=ON_PAPER[meter].tone,
            word=meter_name(meter, scene.casus, scene.language).lower(),
        )
        for meter, moved in alike.items()
        if meter in ON_PAPER and scene.shows(meter) and change(moved) != number(0)
    )[:_MOST_MOVES]


def _only_choices(scene: Scene) -> bool:
    """Whether all that the table hears comes from what it chose at encounters."""
    lines = [e for e in scene.past.events if isinstance(e, LaterTold) and e.line >= 0]
    return len(comes_back(scene)) == sum(event.table == scene.table for event in lines)


def _told(scene: Scene) -> tuple[NewsItem, ...]:
    ids = [event.news for event in scene.past.events if isinstance(event, NewsTold)]
    items = {item.id: item for item in scene.casus.story.news}
    return tuple(items[news] for news in ids if news in items)


def _picture(scene: Scene, text: str) -> str:
    people = people_in(scene.casus, text)
    name = scene_for_place(scene.casus, people[0]) if people else SceneName.STREET
    name = SceneName.PHONE if people and on_the_phone(text) else name
    tired = tuple(person for person in people if face(scene, person).grey)
    return scene_of(scene.casus, name, people, story=text, grey=tired)


def _warning(scene: Scene, person: PersonId) -> TiredPerson:
    said = texts(scene.language).energy_warning(person, scene.casus)
    return TiredPerson(face=face(scene, person), title=said.title, text=said.text)
