"""The door to every sentence: ``texts(language)`` gives the catalogue in one language."""

from collections.abc import Sequence
from functools import lru_cache

from game.model.casus import Casus
from game.model.conditions import Condition
from game.model.events import Cause, Event
from game.model.ids import PersonId
from game.model.refusal import Refused
from game.model.state import EvidenceItem, State
from game.model.terms import Role
from game.text.causes import CauseLine, cause_line, pick_cause_lines
from game.text.evidence import anchor_remark, evidence_sentence
from game.text.faults import fault
from game.text.language import Language, capital
from game.text.lexicon import Lexicon
from game.text.names import Names, names_of
from game.text.people import EnergyWarning, energy_warning, fitting_line
from game.text.phrases.result import ResultText
from game.text.refusals import refusal
from game.text.requirements import requirement
from game.text.shifts import shift_reason


class Texts(Lexicon):
    """Every sentence in one language."""

    __slots__ = ()

    def names(self, casus: Casus, state: State) -> Names:
        """The names of a game, for sentences."""
        return names_of(casus, state, self.language)

    def refusal(self, refused: Refused, names: Names, *, need: str = "") -> str:
        """Why a command cannot be done now, and how to go on."""
        return refusal(refused, names, need=need)

    def requirement(self, condition: Condition, names: Names) -> str:
        """A condition in words, as it stands after "Kan pas als"; "" when it always holds."""
        return requirement(condition, names)

    def cause_line(self, event: Event, casus: Casus, state: State) -> CauseLine | None:
        """What an event means to people, or None when there is nothing to tell."""
        return cause_line(event, casus, state, self.language)

    def pick_cause_lines(
        self, events: Sequence[Event], casus: Casus, state: State, table: str = ""
    ) -> tuple[CauseLine, ...]:
        """At most five lines about what a round did, the most important first."""
        return pick_cause_lines(events, casus, state, self.language, table)

    def evidence(
        self, item: EvidenceItem, casus: Casus, state: State, *, with_round: bool = True
    ) -> str:
        """The reason of a point: "omdat u in ronde 2 naar Truus luisterde"."""
        return evidence_sentence(item, casus, state, self.language, with_round=with_round)

    def evidence_line(self, item: EvidenceItem, casus: Casus, state: State) -> str:
        """The reason of a point as a line: "Ronde 2: omdat u naar Truus luisterde."."""
        sentence = self.evidence(item, casus, state, with_round=False) + "."
        if item.round > 0:
            return self.say(ResultText.ROUND_LINE, round=item.round, sentence=sentence)
        return self.say(ResultText.BEFORE_LINE, sentence=sentence)

    def anchor_remark(self, item: EvidenceItem, casus: Casus, state: State) -> str:
        """Whether a point with an anchor counts in full or for half, and why; else ""."""
        return anchor_remark(item, casus, state, self.language)

    def shift_reason(self, cause: Cause, names: Names) -> str:
        """What moved a spanning or a cell of the matrix, in a few words."""
        return capital(shift_reason(cause, names))

    def fitting_line(self, person: PersonId | str, role: Role, casus: Casus, *, fits: bool) -> str:
        """What somebody says when the ticks have turned."""
        return capital(fitting_line(person, role, casus, self.language, fits=fits))

    def energy_warning(
        self, person: PersonId | str, casus: Casus, *, gone: bool = False
    ) -> EnergyWarning:
        """The warning about somebody who is nearly worn out (or is)."""
        return energy_warning(person, casus, self.language, gone=gone)

    def fault(self, kind: str, path: str = "", line: int | None = None) -> str:
        """What is wrong with a session file, by the wire name of the fault, with a way out."""
        return fault(kind, path, line, self.language)


@lru_cache(maxsize=2)
def texts(language: Language) -> Texts:
    """The catalogue in one language."""
    return Texts(language=language)
