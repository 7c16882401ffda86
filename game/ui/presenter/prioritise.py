"""Prioriteren: two groups rank the opgaven, then the rankings meet; and choosing one."""

from typing import Literal

from game.model.casus import Opgave
from game.model.commands import ChooseOpgave, CompareRankings, Group, RankOpgave
from game.model.ids import OpgaveId, PersonId
from game.model.terms import Level, Mechanic, Step, Turn
from game.model.value import value
from game.rules.steps import phases
from game.text.language import Phrase
from game.text.phrases.formulate import FormulateText
from game.text.phrases.prioritise import PrioritiseText
from game.text.phrases.room_chrome import RoomSetup
from game.ui.presenter.faces import Face, face, scene_for_place, scene_of
from game.ui.presenter.intents import Do, Show
from game.ui.presenter.scene import Scene
from game.ui.presenter.where import compared_key

TOP = 2
"""How many of each ranking count when they meet (rules 2.3)."""
Phase = Literal["executives", "others", "ready", "compared"]


@value
class Ranked:
    """One place of a ranking: the opgave on it, or nothing yet."""

    position: int
    opgave: OpgaveId | None
    title: str
    sign: int
    shared: bool = False


@value
class Column:
    """The ranking of one group; ``active`` when it is this group's turn."""

    group: Group
    name: str
    rows: tuple[Ranked, ...]
    active: bool


@value
class Candidate:
    """An opgave that the group whose turn it is has not ranked yet."""

    id: OpgaveId
    title: str
    sentence: str
    sign: int
    hotkey: str
    choose: Do


@value
class PrioritiseView:
    """The double brainstorm at this moment."""

    phase: Phase
    title: str
    subtitle: str
    hint: str
    columns: tuple[Column, Column]
    candidates: tuple[Candidate, ...]
    go_label: str
    go: object
    go_why_not: str
    verdict: str
    talk: str


@value
class OpgaveCard:
    """An opgave that a table may take up."""

    id: OpgaveId
    title: str
    sentence: str
    for_whom: str
    faces: tuple[Face, ...]
    change_label: str
    change: str
    reasons: tuple[str, ...]
    sign: int
    remark: str
    shared: str
    hotkey: str
    chosen: bool
    take: Do
    why_not: str


@value
class ChooseView:
    """The opgaven from which the table in view takes one."""

    title: str
    subtitle: str
    cards: tuple[OpgaveCard, ...]


def view(scene: Scene) -> PrioritiseView:
    """The double brainstorm at this moment."""
    phase = _phase(scene)
    compare = CompareRankings()
    seen = phase == "compared"
    return PrioritiseView(
        phase=phase,
        title=scene.say(PrioritiseText.TITLE),
        subtitle=scene.say(_how(phase)),
        hint=_hint(scene, phase),
        columns=(_column(scene, "executives", phase), _column(scene, "others", phase)),
        candidates=_candidates(scene, phase),
        go_label=scene.say(RoomSetup.ON_TO_CHOICE if seen else PrioritiseText.COMPARE),
        go=Show(key=compared_key()) if seen else Do(command=compare),
        go_why_not="" if seen else scene.why_not(compare),
        verdict=_verdict(scene) if seen else "",
        talk=scene.say(PrioritiseText.TALK_ABOUT_GAP),
    )


def choose_view(scene: Scene) -> ChooseView:
    """The opgaven from which the table in view takes one."""
    return ChooseView(
        title=scene.say(PrioritiseText.CHOOSE_TITLE),
        subtitle=scene.say(_who_chooses(scene)),
        cards=tuple(
            _card(scene, at, opgave) for at, opgave in enumerate(scene.casus.work.opgaven.values())
        ),
    )


def _who_chooses(scene: Scene) -> Phrase:
    """Who decides; nobody has a chair yet where the groups did not rank apart."""
    if scene.here.turn is Turn.READY:
        return RoomSetup.REST_WAITS
    apart = Step.PRIORITISE in phases(scene.casus, scene.state)
    return PrioritiseText.CHOOSE_SUBTITLE if apart else PrioritiseText.CHOOSE_TOGETHER


def _phase(scene: Scene) -> Phase:
    rankings, count = scene.state.rankings, len(scene.casus.work.opgaven)
    if rankings.shared is not None or scene.state.step is not Step.PRIORITISE:
        return "compared"
    if len(rankings.executives) < count:
        return "executives"
    return "others" if len(rankings.others) < count else "ready"


def _how(phase: Phase) -> Phrase:
    """How a group ranks, while one does."""
    ranking = phase in {"executives", "others"}
    return PrioritiseText.TOP_COUNTS if ranking else PrioritiseText.SUBTITLE


def _hint(scene: Scene, phase: Phase) -> str:
    match phase:
        case "executives":
            alone = len(scene.state.tables) == 1
            turn = PrioritiseText.EXECUTIVES_TURN
            return scene.say(turn if alone else PrioritiseText.EXECUTIVES_TOGETHER)
        case "others":
            return scene.say(PrioritiseText.OTHERS_TURN)
        case "compared":
            return _gap(scene)
        case _:
            return scene.say(PrioritiseText.TALK_ABOUT_GAP)


def _gap(scene: Scene) -> str:
    """Where the two groups differ most: the opgave that lies furthest apart."""
    rankings = scene.state.rankings
    pairs = [
        (abs(at - rankings.others.index(opgave)), at, opgave)
        for at, opgave in enumerate(rankings.executives)
        if opgave in rankings.others
    ]
    apart, first, opgave = max(pairs, key=lambda pair: (pair[0], -pair[1]), default=(0, 0, None))
    if not apart or opgave is None:
        return scene.say(PrioritiseText.NO_GAP if pairs else PrioritiseText.TALK_ABOUT_GAP)
    return scene.say(
        PrioritiseText.GAP,
        opgave=scene.names.opgave(opgave),
        first=first + 1,
        second=rankings.others.index(opgave) + 1,
    )


def _verdict(scene: Scene) -> str:
    shared = len(scene.state.rankings.shared or ())
    if shared >= TOP:
        entry = scene.casus.level is Level.ENTRY or not scene.has(Mechanic.SUPPORT_SHOWN)
        return scene.say(PrioritiseText.SHARED_TWO_ENTRY if entry else PrioritiseText.SHARED_TWO)
    return scene.say(PrioritiseText.SHARED_ONE if shared else PrioritiseText.SHARED_NONE)


def _column(scene: Scene, group: Group, phase: Phase) -> Column:
    rankings = scene.state.rankings
    order = rankings.executives if group == "executives" else rankings.others
    name = PrioritiseText.EXECUTIVES if group == "executives" else PrioritiseText.OTHERS
    # What the first group chose stays hidden until both have chosen: they rank in silence.
    hidden = group == "executives" and phase == "others"
    opgaven = list(scene.casus.work.opgaven)
    rows: list[Ranked] = []
    for position in range(1, len(opgaven) + 1):
        opgave = order[position - 1] if position <= len(order) and not hidden else None
        rows.append(
            Ranked(
                position=position,
                opgave=opgave,
                title=scene.names.opgave(opgave) if opgave else "",
                sign=opgaven.index(opgave) if opgave else 0,
                shared=opgave is not None and opgave in (rankings.shared or ()),
            )
        )
    return Column(group=group, name=scene.say(name), rows=tuple(rows), active=phase == group)


def _candidates(scene: Scene, phase: Phase) -> tuple[Candidate, ...]:
    if phase not in ("executives", "others"):
        return ()
    rankings = scene.state.rankings
    group: Group = "executives" if phase == "executives" else "others"
    taken = rankings.executives if group == "executives" else rankings.others
    return tuple(
        Candidate(
            id=opgave.id,
            title=opgave.title,
            sentence=opgave.sentence,
            sign=at,
            hotkey=str(at + 1),
            choose=Do(command=RankOpgave(group=group, opgave=opgave.id)),
        )
        for at, opgave in enumerate(scene.casus.work.opgaven.values())
        if opgave.id not in taken
    )


def _card(scene: Scene, at: int, opgave: Opgave) -> OpgaveCard:
    command = ChooseOpgave(table=scene.table, opgave=opgave.id)
    people = [scene.names.first(person) for person in opgave.target_group]
    named = scene.texts.listed([name for name in people if name])
    others = [
        table.name
        for table in scene.state.tables.values()
        if table.dossier.form and table.dossier.form.opgave == opgave.id
        if table.id != scene.table
    ]
    mine = scene.here.dossier.form
    shared = opgave.id in (scene.state.rankings.shared or ())
    return OpgaveCard(
        id=opgave.id,
        title=opgave.title,
        sentence=opgave.sentence,
        for_whom=scene.say(PrioritiseText.FOR_WHOM, people=named) if named else "",
        faces=target_group(scene, opgave.id),
        change_label=scene.say(FormulateText.CHANGE) if opgave.change else "",
        change=opgave.change,
        reasons=_reasons(scene, opgave),
        sign=at,
        remark=scene.say(PrioritiseText.ALSO_TAKEN, table=", ".join(others)) if others else "",
        shared=scene.say(RoomSetup.BOTH_CHOSE) if shared else "",
        hotkey=str(at + 1),
        chosen=mine is not None and mine.opgave == opgave.id,
        take=Do(command=command),
        why_not=scene.why_not(command),
    )


def target_group(scene: Scene, id: OpgaveId) -> tuple[Face, ...]:
    """The faces of the people for whom an opgave is."""
    known = _known(scene, scene.casus.work.opgaven[id])
    return tuple(face(scene, person) for person in known)


def picture(scene: Scene, id: OpgaveId, size: tuple[int, int]) -> str:
    """Where the people live whom an opgave is for, with them in it; "" without people."""
    opgave = scene.casus.work.opgaven[id]
    known = _known(scene, opgave)
    if not known:
        return ""
    name = scene_for_place(scene.casus, known[0])
    return scene_of(scene.casus, name, known, story=opgave.sentence, size=size)


def _known(scene: Scene, opgave: Opgave) -> tuple[PersonId, ...]:
    people = (PersonId(person) for person in opgave.target_group)
    return tuple(person for person in people if person in scene.casus.people)


def _reasons(scene: Scene, opgave: Opgave) -> tuple[str, ...]:
    """The signals under an opgave that the table has heard; all when nobody goes exploring."""
    signals = scene.casus.board.signals
    heard = scene.here.memory.heard
    explored = Step.EXPLORE in phases(scene.casus, scene.state)
    return tuple(
        signals[signal].text
        for signal in opgave.signals
        if signal in signals and (signal in heard or not explored)
    )
