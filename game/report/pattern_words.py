"""A pattern in words: what was seen, and the questions to ask about it."""

from game.model.casus import Casus
from game.model.ids import EncounterId
from game.model.state import State
from game.model.value import value
from game.report.patterns import Seen, concerned
from game.text.catalogue import Texts
from game.text.language import Both, fill
from game.text.names import Names
from game.text.words import patterns as words
from game.text.words.patterns import PATTERNS, Pattern


@value
class PatternLine:
    """What is said of a pattern that was seen; ``steps`` are the seqs to jump to."""

    pattern: Pattern
    name: str
    table: str
    seen: str
    questions: tuple[str, ...]
    steps: tuple[int, ...]


def tell(seen: Seen, casus: Casus, state: State, texts: Texts) -> PatternLine:
    """Return a pattern in words; ``casus`` and ``state`` as ``History.in_language`` gives them."""
    names = texts.names(casus, state)
    slots = _slots(seen, names, texts)
    said = PATTERNS[seen.pattern]
    return PatternLine(
        pattern=seen.pattern,
        name=said.name.in_(texts.language),
        table=names.table(seen.table),
        seen=fill(said.seen.in_(texts.language), slots),
        questions=tuple(fill(one.in_(texts.language), slots) for one in said.questions),
        steps=seen.steps,
    )


def _slots(seen: Seen, names: Names, texts: Texts) -> dict[str, str | int]:
    return {
        "count": seen.count,
        "of": seen.of,
        "rounds": rounds_in_words(seen.rounds, texts),
        "role": texts.role(seen.role) if seen.role is not None else "",
        "person": _person(seen, names),
        "work": names.work(seen.about),
        "encounter": names.encounter(seen.about),
        "face": _face(names) or words.SOMEBODY.in_(texts.language),
    }


def rounds_in_words(rounds: tuple[int, ...], texts: Texts) -> str:
    """Return "ronde 2" or "de rondes 2, 3 en 4"; "" for none."""
    once = sorted(set(rounds))
    if not once:
        return ""
    if len(once) == 1:
        return _fill(words.ROUND, texts, round=once[0])
    listed = ", ".join(map(str, once[:-1]))
    return _fill(words.ROUNDS, texts, rounds=listed, last=once[-1])


def _fill(both: Both, texts: Texts, **slots: str | int) -> str:
    return fill(both.in_(texts.language), slots)


def _person(seen: Seen, names: Names) -> str:
    if seen.pattern is not Pattern.ABOUT_WITHOUT:
        return names.first(seen.about)
    encounter = names.casus.story.encounters[EncounterId(str(seen.about))]
    people = concerned(names.casus, encounter)
    return names.first(people[0]) if people else ""


def _face(names: Names) -> str:
    faces = (one.id for one in names.casus.people.values() if one.character.face)
    first = next(faces, None)
    return names.first(first) if first is not None else ""
