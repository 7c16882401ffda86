"""Wijknieuws at the start of a round, and what comes back of earlier choices."""

from game.model.casus import NewsItem, Option
from game.model.effects import LaterEffect
from game.model.events import LaterTold, NewsTold
from game.model.ids import EncounterId, PersonId
from game.model.terms import SceneName
from game.model.value import value
from game.text.catalogue import texts
from game.text.phrases.play_round import PlayNews
from game.text.phrases.resolve import ResolveText
from game.ui.presenter.faces import (
    Face,
    energy_of,
    face,
    people_in,
    scene_for_place,
    scene_of,
)
from game.ui.presenter.intents import Show
from game.ui.presenter.scene import Scene


@value
class TiredPerson:
    """A person who is nearly worn out."""

    face: Face
    title: str
    text: str


@value
class ComesBack:
    """A delayed line with what was chosen then."""

    chose: str
    text: str
    picture: str


@value
class NewsView:
    """One page of news; ``picture`` is a scene as SVG text."""

    kind: str
    tag: str
    title: str
    text: str
    picture: str
    warnings: tuple[TiredPerson, ...]
    back: tuple[ComesBack, ...]
    on: str
    intent: Show


def news_key(scene: Scene) -> str:
    """The mark that says that this round's news was read."""
    return f"news:{scene.state.round}"


def later_key(scene: Scene) -> str:
    """The mark that says that this table heard what came back of its choices."""
    return f"later:{scene.state.round}:{scene.table}"


def news_waits(scene: Scene) -> bool:
    """Whether there is news to be read before the table can choose."""
    if not scene.local.has(news_key(scene)):
        return True
    return bool(comes_back(scene)) and not scene.local.has(later_key(scene))


def view(scene: Scene) -> NewsView:
    """The page that has to be read now: first the news of the town, then of the table."""
    if not scene.local.has(news_key(scene)):
        return _town_news(scene)
    return _table_news(scene)


def news_text(scene: Scene) -> str:
    """This round's news in one text; "" when all is quiet."""
    return " ".join(item.text for item in _told(scene))


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


def comes_back(scene: Scene) -> tuple[ComesBack, ...]:
    """The delayed lines that this table hears this round."""
    lines = [
        event
        for event in scene.past.events
        if isinstance(event, LaterTold) and event.table == scene.table and event.line >= 0
    ]
    return tuple(_comes_back(scene, event) for event in lines)


def _town_news(scene: Scene) -> NewsView:
    told = _told(scene)
    text = news_text(scene) or scene.say(PlayNews.NONE)
    title = next((item.title for item in told if item.title), "")
    last = not comes_back(scene)
    return NewsView(
        kind="news",
        tag=scene.say(ResolveText.NEWS),
        title=title or scene.say(ResolveText.NEWS_OF_ROUND, round=scene.state.round),
        text=text,
        picture=_picture(scene, text),
        warnings=warnings(scene),
        back=(),
        on=scene.say(PlayNews.TO_ROLE if last else PlayNews.ON),
        intent=Show(key=news_key(scene)),
    )


def _table_news(scene: Scene) -> NewsView:
    return NewsView(
        kind="later",
        tag=scene.here.name,
        title=scene.say(ResolveText.COMES_BACK),
        text="",
        picture="",
        warnings=(),
        back=comes_back(scene),
        on=scene.say(PlayNews.TO_ROLE),
        intent=Show(key=later_key(scene)),
    )


def _told(scene: Scene) -> tuple[NewsItem, ...]:
    ids = [event.news for event in scene.past.events if isinstance(event, NewsTold)]
    items = {item.id: item for item in scene.casus.story.news}
    return tuple(items[news] for news in ids if news in items)


def _picture(scene: Scene, text: str) -> str:
    people = people_in(scene.casus, text)
    name = scene_for_place(scene.casus, people[0]) if people else SceneName.STREET
    return scene_of(scene.casus, name, people, story=text)


def _warning(scene: Scene, person: PersonId) -> TiredPerson:
    said = texts(scene.language).energy_warning(person, scene.casus)
    return TiredPerson(face=face(scene, person), title=said.title, text=said.text)


def _comes_back(scene: Scene, event: LaterTold) -> ComesBack:
    option, line = _line(scene, event)
    chosen = _round_of(scene, event.encounter)
    phrase = ResolveText.EARLIER
    people = people_in(scene.casus, line.text, _concerns(scene, event.encounter))
    encounter = scene.casus.story.encounters[event.encounter]
    return ComesBack(
        chose=scene.say(phrase, round=chosen, label=option.label),
        text=line.text,
        picture=scene_of(scene.casus, encounter.scene, people, story=line.text, size=(600, 336)),
    )


def _line(scene: Scene, event: LaterTold) -> tuple[Option, LaterEffect]:
    options = scene.casus.story.encounters[event.encounter].options
    option = next(each for each in options if each.number == event.option)
    return option, option.later[event.line]


def _concerns(scene: Scene, encounter: EncounterId) -> tuple[str, ...]:
    return scene.casus.story.encounters[encounter].concerns


def _round_of(scene: Scene, encounter: EncounterId) -> int:
    """The round in which the table met this encounter: it meets one a round at most."""
    met = [each for each, _option in scene.here.memory.options]
    return met.index(encounter) + 1 if encounter in met else max(1, scene.state.round - 1)
