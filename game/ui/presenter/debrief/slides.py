"""The slides of a debrief, made from the session itself."""

from collections.abc import Iterator

from game.journal.records import Topic
from game.model.ids import TableId
from game.report.pattern_words import PatternLine, tell
from game.report.patterns import Seen
from game.report.pivot_words import tell as tell_pivot
from game.report.pivots import Pivot
from game.report.story_people import never_involved
from game.text.phrases.debrief import (
    DebriefAnalysis,
    DebriefCritique,
    DebriefFeeling,
    DebriefTransfer,
    GuideText,
)
from game.text.phrases.result import ResultText
from game.text.words.patterns import Pattern
from game.ui.presenter.debrief.slide import PLANS, Ask, DebriefPart, Plan, Slide, note_of
from game.ui.presenter.faces import Face, face, people_in
from game.ui.presenter.intents import ShowStep, StartWhatIf
from game.ui.presenter.lookback.looking import Looking, as_shown
from game.ui.presenter.lookback.turning import Turning
from game.ui.presenter.scene import Scene

MOST_FACES = 6
MOST_LINES = 3
"""Times that a slide tells of one pattern; the report tells all of them."""
MOST_ASKED = 3
_GOOD = frozenset({Pattern.GOOD_SWITCH})


def slides(looking: Looking, turning: Turning, minutes: int) -> tuple[Slide, ...]:
    """Every slide of a debrief of so many minutes, in order."""
    plan, scene = PLANS[minutes], end_scene(looking)
    return (
        *_feeling(looking, plan),
        *_analysis(looking, scene, turning, plan),
        *_transfer(looking, scene),
        *_critique(looking, scene),
    )


def end_scene(looking: Looking) -> Scene:
    """The session at its end: what a debrief is about."""
    history = looking.replay.history
    told = history.in_language(history.positions, looking.texts.language.value)
    state = as_shown(looking, told.state)
    return Scene(
        casus=told.casus,
        state=state,
        table=next(iter(state.tables)),
        language=looking.texts.language,
    )


def _feeling(looking: Looking, plan: Plan) -> Iterator[Slide]:
    say = looking.say
    yield Slide(
        id="stand",
        part=DebriefPart.FEELING,
        icon="armchair",
        title=say(DebriefFeeling.STAND),
        told=(say(DebriefFeeling.STAND_LINE),),
        questions=(say(DebriefFeeling.ONE_WORD),),
        ask=_ask(
            looking,
            "debrief.word",
            say(DebriefFeeling.WORD_FIELD),
            say(DebriefFeeling.PLACEHOLDER),
            "feeling",
        ),
    )
    if plan.touched:
        yield Slide(
            id="touched",
            part=DebriefPart.FEELING,
            icon="heart",
            title=say(DebriefFeeling.TOUCHED),
            questions=(say(DebriefFeeling.WHEN_PROUD), say(DebriefFeeling.WHEN_STUCK)),
            lifeworld=True,
        )


def _analysis(looking: Looking, scene: Scene, turning: Turning, plan: Plan) -> Iterator[Slide]:
    say = looking.say
    yield Slide(
        id="roles",
        part=DebriefPart.ANALYSIS,
        icon="mask-happy",
        title=say(DebriefAnalysis.ROLES),
        told=tuple(_role_lines(looking, scene)),
        questions=(say(DebriefAnalysis.ROLES_ASK),),
        lifeworld=True,
    )
    for number, group in enumerate(sorts(looking.course.patterns, plan.patterns)):
        yield _pattern(looking, scene, group, number)
    yield from _pivots(looking, scene, turning, plan)
    yield _absent(looking, scene)


def sorts(seen: tuple[Seen, ...], most: int) -> tuple[tuple[Seen, ...], ...]:
    """The patterns to talk about, each sort once, in order of play; a good one comes last."""
    found: dict[Pattern, list[Seen]] = {}
    for one in sorted(seen, key=lambda each: each.steps[:1]):
        found.setdefault(one.pattern, []).append(one)
    some = list(found.values())[:most]
    order = sorted(some, key=lambda group: group[0].pattern in _GOOD)
    return tuple(tuple(group) for group in order)


def _role_lines(looking: Looking, scene: Scene) -> Iterator[str]:
    for table in scene.state.tables.values():
        roles = [scene.texts.role(role) for role, _ in table.stance.history]
        told = ", ".join(roles) or "–"
        yield looking.say(DebriefAnalysis.LINE, table=table.name, roles=told)


def _pattern(looking: Looking, scene: Scene, group: tuple[Seen, ...], number: int) -> Slide:
    """One sort of pattern: where it was seen, by table when there are several."""
    lines = [tell(seen, scene.casus, scene.state, looking.texts) for seen in group]
    tables = {line.table for line in lines}
    first, alone = lines[0], len(tables) == 1
    title = looking.say(DebriefAnalysis.PATTERN, table=first.table, name=first.name)
    told = tuple(_seen(looking, line, alone=alone) for line in lines[:MOST_LINES])
    positions = (looking.replay.history.position_of(seq) for seq in first.steps)
    at = next((position for position in positions if position is not None), None)
    return Slide(
        id=f"pattern.{number}",
        part=DebriefPart.ANALYSIS,
        icon="flow-arrow",
        title=title if alone else first.name,
        told=told,
        questions=tuple(dict.fromkeys(one for line in lines for one in line.questions))[
            :MOST_ASKED
        ],
        faces=_named(scene, first.seen),
        place=_place(scene, group[0].table) if alone else None,
        lifeworld=True,
        show=ShowStep(position=at) if at is not None else None,
    )


def _seen(looking: Looking, line: PatternLine, *, alone: bool) -> str:
    if alone:
        return line.seen
    return looking.say(DebriefAnalysis.PATTERN, table=line.table, name=line.seen)


def _pivots(looking: Looking, scene: Scene, turning: Turning, plan: Plan) -> Iterator[Slide]:
    if turning.running:
        yield Slide(
            id="searching",
            part=DebriefPart.ANALYSIS,
            icon="star",
            title=looking.say(DebriefAnalysis.PIVOT),
            told=(looking.say(DebriefAnalysis.SEARCHING),),
        )
    for number, pivot in enumerate((turning.found or ())[: plan.pivots]):
        yield _pivot(looking, scene, pivot, number)


def _pivot(looking: Looking, scene: Scene, pivot: Pivot, number: int) -> Slide:
    words = tell_pivot(pivot, looking.replay.history, looking.texts)
    say, choice = looking.say, pivot.choice
    return Slide(
        id=f"pivot.{number}",
        part=DebriefPart.ANALYSIS,
        icon="star",
        title=words.happened,
        told=(words.otherwise[0],),
        faces=_named(scene, words.happened),
        questions=(say(DebriefAnalysis.PIVOT_ASK_KNOW), say(DebriefAnalysis.PIVOT_ASK_NEED)),
        place=_place(scene, choice.table),
        lifeworld=True,
        show=ShowStep(position=choice.position + 1),
        fork=StartWhatIf(position=choice.position, command=choice.command(pivot.others[0].chosen)),
    )


def _named(scene: Scene, text: str) -> tuple[Face, ...]:
    """The faces of who is named in a text."""
    return tuple(face(scene, person) for person in people_in(scene.casus, text)[:MOST_FACES])


def _absent(looking: Looking, scene: Scene) -> Slide:
    never = never_involved(looking.course.log)
    say = looking.say
    return Slide(
        id="absent",
        part=DebriefPart.ANALYSIS,
        icon="users",
        title=say(DebriefAnalysis.ABSENT),
        told=(say(DebriefAnalysis.ABSENT_LINE if never else DebriefAnalysis.EVERYBODY),),
        questions=(say(DebriefAnalysis.ABSENT_ASK),) if never else (),
        faces=tuple(face(scene, person) for person in never[:MOST_FACES]),
        lifeworld=True,
    )


def _transfer(looking: Looking, scene: Scene) -> Iterator[Slide]:
    say = looking.say
    for place, table in enumerate(scene.state.tables.values()):
        several = len(scene.state.tables) > 1
        yield Slide(
            id=f"monday.{table.id}",
            part=DebriefPart.TRANSFER,
            icon="calendar-check",
            title=say(DebriefTransfer.WHOSE, table=table.name)
            if several
            else say(DebriefTransfer.TITLE),
            questions=(
                say(DebriefTransfer.OPGAVE),
                say(DebriefTransfer.ROLE),
                say(DebriefTransfer.PERSON),
            ),
            place=place if several else None,
            ask=_ask(
                looking,
                f"debrief.monday.{table.id}",
                say(DebriefTransfer.FIELD),
                say(DebriefTransfer.PLACEHOLDER),
                "monday",
                table.id,
            ),
        )


def _critique(looking: Looking, scene: Scene) -> Iterator[Slide]:
    say = looking.say
    yield Slide(
        id="critique",
        part=DebriefPart.CRITIQUE,
        icon="scales",
        title=say(DebriefCritique.TITLE),
        told=(say(DebriefCritique.LINE),),
        questions=(say(DebriefCritique.ASK),),
        ask=_ask(
            looking,
            "debrief.critique",
            say(DebriefCritique.FIELD),
            say(DebriefCritique.PLACEHOLDER),
            "critique",
        ),
    )
    question, bridge = scene.casus.about.closing
    yield Slide(
        id="end",
        part=DebriefPart.CRITIQUE,
        icon="hands-clapping",
        title=say(DebriefCritique.END),
        told=tuple(
            line for line in (bridge, say(DebriefCritique.KEPT), say(ResultText.DISCLAIMER))
            if line
        ),
        questions=(question,) if question else (),
    )  # fmt: skip


def _ask(
    looking: Looking,
    field: str,
    label: str,
    placeholder: str,
    topic: Topic,
    table: TableId | None = None,
) -> Ask:
    kept = tuple(
        note.text
        for note in looking.replay.history.notes
        if note.topic == topic and note.table == (table or "")
    )
    return Ask(
        id=field,
        label=label,
        placeholder=placeholder,
        save_label=looking.say(GuideText.SAVE),
        intent=note_of(field, topic, table),
        kept=kept,
    )


def _place(scene: Scene, table: TableId) -> int | None:
    tables = list(scene.state.tables)
    return tables.index(table) if len(tables) > 1 and table in tables else None
