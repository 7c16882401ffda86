"""A dilemma: the story, the people concerned, and answers with their visible costs."""

from game.model.casus import Encounter, Option
from game.model.commands import ChooseOption
from game.model.ids import PersonId
from game.model.refusal import Reason, Refused
from game.model.terms import Mechanic, Meter, Turn
from game.model.value import replace, value
from game.rules.encounters import drawn
from game.text.catalogue import texts
from game.text.language import capital
from game.text.numbers import change, number
from game.text.phrases.encounter import EncounterText
from game.text.phrases.play_round import PlayEncounter
from game.text.words.meters import meter_name
from game.ui.presenter.chrome import clock_text
from game.ui.presenter.faces import Face, energy_of, face, people_in, scene_of
from game.ui.presenter.intents import Do
from game.ui.presenter.meters import ON_PAPER
from game.ui.presenter.plain_words import jargon
from game.ui.presenter.route_actions import Cost, reason_of
from game.ui.presenter.scene import Scene

LETTERS = "ABCD"


@value
class Answer:
    """One option; a "?" among its costs says that something follows that nobody knows yet."""

    letter: str
    label: str
    costs: tuple[Cost, ...]
    reason: str
    intent: Do


@value
class Concerned:
    """Somebody whom it concerns, with what they want."""

    face: Face
    name: str
    wants: str


@value
class EncounterView:
    """The whole card; its scene is drawn by ``picture`` for the box that it gets.

    ``tag`` says which table chooses, "" where there is one; ``table`` is its number from 0.
    """

    tag: str
    kind: str
    title: str
    text: str
    people: tuple[Concerned, ...]
    answers: tuple[Answer, ...]
    hint: str
    table: int = 0
    clock: str = ""
    shows: str = ""
    jargon: tuple[str, ...] = ()


def view(scene: Scene) -> EncounterView:
    """The encounter that this table has met."""
    encounter = _present(scene)
    if encounter is None:
        return EncounterView(
            tag="",
            kind="",
            title=scene.say(EncounterText.NONE),
            text=scene.say(EncounterText.NONE_LINE),
            people=(),
            answers=(),
            hint="",
        )
    people = people_of(scene, encounter)
    place = scene.names.the_place(scene.here.trip.place or "")
    kind = texts(scene.language).encounter_kind(encounter.kind)
    return EncounterView(
        tag=_whose(scene),
        kind=scene.say(PlayEncounter.TAG, kind=kind, place=place) if place else kind,
        title=encounter.title.strip('"“”'),
        text=encounter.text,
        people=tuple(_concerned(scene, person) for person in people[:3]),
        answers=tuple(
            _answer(scene, letter, option)
            for letter, option in zip(LETTERS, encounter.options, strict=False)
        ),
        table=list(scene.state.tables).index(scene.table),
        clock=clock_text(scene) if scene.clock.left is not None else "",
        shows=encounter.picture_text or encounter.title,
        jargon=jargon(scene),
        hint=scene.say(EncounterText.LIFEWORLD_FIRST, last=LETTERS[len(encounter.options) - 1]),
    )


def _whose(scene: Scene) -> str:
    """Which table chooses; "" when there is only one."""
    alone = len(scene.state.tables) == 1
    return "" if alone else scene.say(PlayEncounter.CHOOSES, table=scene.here.name)


def picture(scene: Scene, width: float, height: float) -> str:
    """The scene of this encounter as SVG text of this shape; empty when there is none."""
    encounter = _present(scene)
    if encounter is None:
        return ""
    people = people_of(scene, encounter)
    own = scene.pictures.get(encounter.picture)
    if own is not None:
        return own
    tired = scene.casus.rules.numbers.energy.warning
    return scene_of(
        scene.casus,
        encounter.scene,
        people,
        story=f"{encounter.title}. {encounter.text}",
        grey=tuple(person for person in people if energy_of(scene, person) <= tired),
        size=(round(width), round(height)),
    )


def coming(scene: Scene) -> Scene | None:
    """The moment at which a table that is on its way meets what waits for it; None if nothing."""
    table = scene.here
    met = drawn(scene.casus, scene.state, table) if table.turn is Turn.ROUTE else None
    if met is None:
        return None
    meets = replace(table, turn=Turn.ENCOUNTER, trip=replace(table.trip, encounter=met.id))
    tables = {**scene.state.tables, table.id: meets}
    return replace(scene, state=replace(scene.state, tables=tables))


def _concerned(scene: Scene, person: PersonId) -> Concerned:
    return Concerned(
        face=face(scene, person),
        name=capital(scene.names.person(person)),
        wants=scene.casus.people[person].character.wants,
    )


def people_of(scene: Scene, encounter: Encounter) -> tuple[PersonId, ...]:
    """Who is in the picture: whom it concerns, whom it names, else who lives there."""
    people = people_in(scene.casus, encounter.title + " " + encounter.text, encounter.concerns)
    if people:
        return people
    place = scene.here.trip.place
    return tuple(person.id for person in scene.casus.people.values() if person.place == place)


def _present(scene: Scene) -> Encounter | None:
    met = scene.here.trip.encounter
    return scene.casus.story.encounters[met] if met is not None else None


def _answer(scene: Scene, letter: str, option: Option) -> Answer:
    command = ChooseOption(table=scene.table, option=option.number)
    return Answer(
        letter=letter,
        label=option.label,
        costs=tuple(_costs(scene, option)),
        reason=_reason(scene, option, scene.refusal(command)),
        intent=Do(command=command),
    )


def _reason(scene: Scene, option: Option, refused: Refused | None) -> str:
    if refused is None:
        return ""
    if refused.reason is Reason.REQUIREMENT_NOT_MET:
        need = texts(scene.language).requirement(option.requires, scene.names)
        return scene.say(EncounterText.NEEDS, need=need) if need else reason_of(scene, refused)
    return reason_of(scene, refused)


def _costs(scene: Scene, option: Option) -> list[Cost]:
    """The costs that the level shows, and whether more follows: what is off is never named."""
    costs = [
        Cost(
            icon=ON_PAPER[effect.meter].icon,
            text=change(effect.change),
            tone=ON_PAPER[effect.meter].tone,
            word=meter_name(effect.meter, scene.casus, scene.language).lower(),
        )
        for effect in option.costs.meters
        if scene.shows(effect.meter) or effect.meter in {Meter.TIME, Meter.BUDGET}
    ]
    if scene.has(Mechanic.ENERGY_SHOWN):
        costs += [
            Cost(
                icon="battery-low",
                text=f"{change(effect.change)} {scene.names.first(effect.person)}",
                tone="warn",
                short=change(effect.change),
                word=scene.names.first(effect.person),
            )
            for effect in option.costs.energy
        ]
    told = [cost for cost in costs if cost.text != number(0)]
    if not option.later:
        return told
    later = scene.say(EncounterText.LATER)
    return [*told, Cost(icon="clock-counter-clockwise", text="?", tone="ink2", word=later)]
