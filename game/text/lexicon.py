"""Names and explanations of the members of every closed list, in one language."""

from collections.abc import Sequence

from game.model.casus import Casus
from game.model.rule_parts import goals_in
from game.model.terms import (
    Action,
    Aim,
    Block,
    Circle,
    EncounterKind,
    Flag,
    Framing,
    Future,
    Lesson,
    Level,
    Meter,
    PlaceKind,
    PlanReason,
    Role,
    Scale,
    Seat,
    Step,
    Tension,
    Turn,
    WorkKind,
)
from game.model.value import value
from game.text.language import Both, Counted, Language, Phrase, capital, fill
from game.text.names import Names
from game.text.numbers import number
from game.text.words import (
    actions,
    board,
    canvas,
    game,
    hosting,
    learning,
    lessons,
    meters,
    outcome,
    roles,
)
from game.text.words.needs import AND


@value
class RoleCard:
    """What a role card says: name, plain sentence and the conditions in words."""

    name: str
    line: str
    works_when: str
    conditions: tuple[str, str, str]


@value
class LessonText:
    """What is said of a lesson; ``counter`` is another way to look at it."""

    label: str
    name: str
    line: str
    counter: str


@value
class ChoiceText:
    """What is said of a choice in a canvas block."""

    name: str
    line: str
    effect: str


@value
class Lexicon:
    """The words of one language."""

    language: Language

    def say(self, phrase: Phrase, **slots: str | int) -> str:
        """An interface phrase with its slots filled by literal insertion.

        Raises:
            MissingSlotError: A slot of the phrase has no value.
        """
        return fill(phrase.both.in_(self.language), slots)

    def count(self, thing: Counted, count: int) -> str:
        """A number of things: "1 signaal", "3 signalen"."""
        return thing.of(count, self.language)

    def listed(self, names: Sequence[str]) -> str:
        """Names after each other as one says them: "Mees", "Mees en Sanne", "A, B en C"."""
        *most, last = names or ("",)
        return AND.in_(self.language).join([", ".join(most), last] if most else [last])

    def meter(self, meter: Meter, casus: Casus | None = None) -> str:
        """The short label of a meter; without a casus as at the lower levels."""
        return meters.meter_name(meter, casus, self.language)

    def meter_long(self, meter: Meter, casus: Casus) -> str:
        """The label of a meter where there is room."""
        return meters.meter_long(meter, casus, self.language)

    def meter_line(self, meter: Meter) -> str:
        """What a meter tells, in one sentence."""
        return self._(meters.METER_LINES[meter])

    def energy(self) -> str:
        """The label of a person's energy."""
        return self._(meters.ENERGY)

    def harm(self) -> str:
        """The label of harm."""
        return self._(meters.HARM)

    def price(self, meter: Meter, hundredths: int) -> str:
        """A price in words: "2 tijd", "½ budget"."""
        return f"{number(hundredths)} {self.meter(meter).lower()}"

    def role(self, role: Role) -> str:
        """The name of a role."""
        return self._(roles.ROLE_NAMES[role])

    def role_card(self, role: Role, level: Level) -> RoleCard:
        """What the card of a role says at a level."""
        first, second, third = self._conditions(role, level)
        return RoleCard(
            name=self.role(role),
            line=self._(roles.ROLE_LINES[role]),
            works_when=self._(roles.WORKS_WHEN),
            conditions=(self._(first.words), self._(second.words), self._(third.words)),
        )

    def tick(self, role: Role, level: Level, condition: int, *, held: bool) -> str:
        """What is said when the tick of a condition (0-2) turns."""
        words = self._conditions(role, level)[condition]
        return self._(words.held if held else words.missed)

    def action(self, action: Action) -> str:
        """The name of an action."""
        return self._(actions.ACTION_NAMES[action])

    def action_line(self, action: Action, level: Level = Level.STANDARD) -> str:
        """What an action does, in at most eight words."""
        if action is Action.EVALUATE and level is Level.ENTRY:
            return self._(actions.ENTRY_EVALUATE_LINE)
        return self._(actions.ACTION_LINES[action])

    def action_where(self, action: Action) -> str:
        """Where an action can be done."""
        return self._(actions.ACTION_WHERE[action])

    def block(self, block: Block) -> str:
        """The short label of a canvas block."""
        return self._(canvas.BLOCK_NAMES[block])

    def block_full(self, block: Block) -> str:
        """The name of a canvas block."""
        return self._(canvas.BLOCK_FULL[block])

    def block_question(self, block: Block) -> str:
        """The question that a canvas block asks."""
        return self._(canvas.BLOCK_QUESTIONS[block])

    def block_effect(self, block: Block) -> str:
        """What a canvas block does in the game."""
        return self._(canvas.BLOCK_EFFECTS[block])

    def choice(self, block: Block, choice: str, names: Names) -> ChoiceText:
        """A choice of a block; one that names something of the casus is called by that name."""
        known = canvas.CHOICES.get((block, choice))
        goals = [names.goal(goal) for goal in goals_in(choice)] if block is Block.GOALS else []
        if goals and all(goals):
            return ChoiceText(name=" + ".join(goals), line="", effect=self.block_effect(block))
        if known:
            name, line, effect = known
            return ChoiceText(name=self._(name), line=self._(line), effect=self._(effect))
        role, _at, round_ = choice.partition("@")
        if role in set(Role):
            name_text, line_text = self.role(Role(role)), self._(roles.ROLE_LINES[Role(role)])
            if round_:
                slots = {"role": name_text, "round": round_}
                name_text = fill(self._(canvas.PLANNED_SWITCH), slots)
        else:
            name_text, line_text = names.any(choice) or choice.replace("_", " "), ""
        return ChoiceText(name=capital(name_text), line=line_text, effect=self.block_effect(block))

    def seat(self, seat: Seat) -> str:
        """The name of a chair."""
        return self._(game.SEATS[seat])

    def seat_line(self, seat: Seat) -> str:
        """What whoever sits on a chair does."""
        return self._(game.SEAT_LINES[seat])

    def level(self, level: Level) -> str:
        """The name of a level."""
        return self._(game.LEVELS[level])

    def level_line(self, level: Level) -> str:
        """What a level holds, in one sentence."""
        return self._(game.LEVEL_LINES[level])

    def format(self, minutes: int) -> str:
        """The name of a workshop format."""
        known = game.FORMATS.get(minutes)
        return self._(known) if known else f"{minutes} min"

    def lesson(self, lesson: Lesson) -> LessonText:
        """What is said of a lesson."""
        argument = self._(lessons.LESSON_COUNTER[lesson])
        return LessonText(
            label=self._(lessons.LESSON_LABELS[lesson]),
            name=self._(lessons.LESSON_NAMES[lesson]),
            line=self._(lessons.LESSON_LINES[lesson]),
            counter=fill(self._(lessons.COUNTER_INTRO), {"argument": argument}),
        )

    def place_kind(self, kind: PlaceKind) -> str:
        """A kind of place."""
        return self._(board.PLACE_KINDS[kind])

    def circle(self, circle: Circle) -> str:
        """A circle of people."""
        return self._(board.CIRCLES[circle])

    def scale(self, scale: Scale) -> str:
        """A scale."""
        return self._(board.SCALES[scale])

    def aim(self, aim: Aim) -> str:
        """What an opgave is about."""
        return self._(game.AIMS[aim])

    def framing(self, framing: Framing) -> str:
        """How an opgave is worded."""
        return self._(game.FRAMINGS[framing])

    def work_kind(self, kind: WorkKind) -> str:
        """A sort of inspanning."""
        return self._(board.WORK_KINDS[kind])

    def encounter_kind(self, kind: EncounterKind) -> str:
        """A sort of encounter."""
        return self._(board.ENCOUNTER_KINDS[kind])

    def domain(self, domain: str) -> str:
        """A domain; an unknown one as the author wrote it."""
        known = board.DOMAINS.get(domain)
        return self._(known) if known else domain.replace("_", " ")

    def flag(self, flag: Flag) -> str:
        """A flag of a table."""
        return self._(board.FLAGS[flag])

    def flag_line(self, flag: Flag, *, on: bool) -> str:
        """What a flag tells when it is on or off."""
        return self._(board.FLAG_LINES[flag][0 if on else 1])

    def tension(self, tension: Tension) -> tuple[str, str]:
        """The two ends of a slider: at 0 and at 10."""
        low, high = game.TENSIONS[tension]
        return self._(low), self._(high)

    def step(self, step: Step) -> str:
        """A step in the step bar."""
        return self._(game.STEPS[step])

    def room_line(self, step: Step, turn: Turn | None = None) -> str:
        """What the room does now; in play by the turn of a table."""
        both = hosting.TURN_INTROS[turn] if turn else hosting.STEP_INTROS[step]
        return self._(both)

    def host_hint(self, step: Step, turn: Turn | None = None) -> str:
        """What the facilitator can do or say now, in at most twenty words."""
        both = hosting.TURN_HINTS[turn] if turn else hosting.STEP_HINTS[step]
        return self._(both)

    def learning_questions(self) -> tuple[str, str, str]:
        """The three questions of Tussentijds leren."""
        first, second, third = hosting.LEARNING_QUESTIONS
        return self._(first), self._(second), self._(third)

    def plan_reason(self, why: PlanReason) -> str:
        """Why a plan is changed, short enough for a button."""
        return self._(learning.PLAN_REASONS[why])

    def future(self, future: Future) -> tuple[str, str]:
        """A future of the beleidsadviseur: its name, and what the work becomes."""
        name, line = learning.FUTURES[future]
        return self._(name), self._(line)

    def adviser_answer(self, future: Future, *, hopeful: bool) -> str:
        """What the beleidsadviseur says of a future: a chance or a threat."""
        return self._(learning.ANSWERS[future, hopeful])

    def conclusion(self, now: int, lasting: int) -> str:
        """What lasting against now says (0-10,000), in two short sentences."""
        return self._(outcome.conclusion(now, lasting))

    def quadrant(self, quadrant: outcome.Quadrant) -> str:
        """The name of a quadrant."""
        return self._(outcome.QUADRANTS[quadrant])

    def quadrant_line(self, quadrant: outcome.Quadrant) -> str:
        """What a quadrant says, in two short sentences."""
        return self._(outcome.QUADRANT_LINES[quadrant])

    def question(self, question: outcome.Question) -> str:
        """One of Moore's three questions."""
        return self._(outcome.QUESTIONS[question])

    def answer(self, question: outcome.Question, *, good: bool) -> str:
        """The answer to one of the three questions."""
        return self._(outcome.ANSWERS[question][0 if good else 1])

    def srm(self, cell: str) -> tuple[str, str]:
        """Row and column of a cell of the SRM matrix (``row_column``)."""
        row, _, column = cell.partition("_")
        return self._(game.SRM_ROWS[row]), self._(game.SRM_COLUMNS[column])

    def srm_hint(self, cell: str) -> str:
        """What fills a cell of the SRM matrix, in a few words."""
        return self._(game.SRM_HINTS[cell])

    def _(self, both: Both) -> str:
        return both.in_(self.language)

    def _conditions(self, role: Role, level: Level) -> roles.Three:
        return roles.AT_LEVEL.get((role, level), roles.ROLE_CONDITIONS[role])
