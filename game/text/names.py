"""What the ids of a game are called."""

import re
from collections.abc import Mapping
from dataclasses import field

from game.model.casus import Casus
from game.model.ids import (
    AreaId,
    EncounterId,
    GoalId,
    InitiativeId,
    InspanningId,
    OpgaveId,
    PersonId,
    PlaceId,
    SignalId,
    TableId,
)
from game.model.state import State
from game.model.value import value
from game.text.language import Language

INNER_QUOTES = re.compile(r"[\"“]([^\"“”]*)[\"”]")
ARTICLES = re.compile(r"^(De|Het|Een|'t|The|A|An) ")
WHOLE = frozenset(
    re.findall(
        r"\S+",
        """
        de het een stichting vereniging corporatie woningcorporatie voetbalclub buurtclub
        mevrouw mevr. meneer dhr. dr. juf meester oma opa wethouder raadslid commissielid
        rekenkamerlid bestuurder ondernemer wijkagent dagelijks-bestuurder burgemeester
        the mrs mrs. mr mr. ms ms. miss grandpa grandma
        dr doctor alderman councillor foundation club
        """,
    )
)
"""First words that make the whole name the name one says."""


ADDRESSED = frozenset(("mevrouw", "meneer", "mevr.", "dhr."))
"""How people are addressed: inside a sentence without a capital, whatever the file says."""


@value
class Names:
    """Names of everything a sentence can be about; an id that is not there gives "".

    ``typed`` are the titles of inspanningen that tables typed themselves.
    """

    casus: Casus
    tables: Mapping[TableId, str]
    language: Language
    typed: Mapping[InspanningId, str] = field(default_factory=dict[InspanningId, str])

    def person(self, person: PersonId | str) -> str:
        """The whole name as the author wrote it."""
        found = self.casus.people.get(PersonId(person))
        return found.name if found else ""

    def first(self, person: PersonId | str) -> str:
        """The name in a sentence: "Truus", "wethouder Bos", "De Bron"."""
        return short_name(self.person(person))

    def place(self, place: PlaceId | str) -> str:
        """The name of a place."""
        found = self.casus.board.places.get(PlaceId(place))
        return found.name if found else ""

    def the_place(self, place: PlaceId | str) -> str:
        """The name of a place inside a sentence: "het bankje", "Buurthuis De Pit"."""
        name = short_place(self.place(place))
        return name[:1].lower() + name[1:] if ARTICLES.match(name) else name

    def opgave(self, opgave: OpgaveId | str) -> str:
        """The title of an opgave."""
        found = self.casus.work.opgaven.get(OpgaveId(opgave))
        return found.title if found else ""

    def goal(self, goal: GoalId | str) -> str:
        """The title of a goal."""
        found = self.casus.work.goals.get(GoalId(goal))
        return found.title if found else ""

    def work(self, inspanning: InspanningId | str) -> str:
        """The title of an inspanning."""
        found = self.casus.work.inspanningen.get(InspanningId(inspanning))
        return found.title if found else self.typed.get(InspanningId(inspanning), "")

    def signal(self, signal: SignalId | str) -> str:
        """The text of a signal."""
        found = self.casus.board.signals.get(SignalId(signal))
        return found.text if found else ""

    def signal_place(self, signal: SignalId | str) -> str:
        """The place where a signal can be heard, inside a sentence."""
        found = self.casus.board.signals.get(SignalId(signal))
        return self.the_place(found.place) if found else ""

    def encounter(self, encounter: EncounterId | str) -> str:
        """The title of an encounter, without the quotation marks around it."""
        found = self.casus.story.encounters.get(EncounterId(encounter))
        return found.title.strip('"“”') if found else ""

    def option(self, encounter: EncounterId | str, number: int) -> str:
        """The label of an option (1-based as the author wrote it)."""
        found = self.casus.story.encounters.get(EncounterId(encounter))
        labels = [each.label for each in found.options if each.number == number] if found else []
        return INNER_QUOTES.sub(r"‘\1’", labels[0]) if labels else ""

    def initiative(self, initiative: InitiativeId | str) -> str:
        """The title of an initiative."""
        found = self.casus.story.initiatives.get(InitiativeId(initiative))
        return found.title if found else ""

    def area(self, area: AreaId | str) -> str:
        """The name of an area."""
        found = self.casus.board.areas.get(AreaId(area))
        return found.name if found else ""

    def table(self, table: TableId | str) -> str:
        """The name of a table."""
        return self.tables.get(TableId(table), "")

    def any(self, subject: str) -> str:
        """The name of whatever has this id, "" when nothing has."""
        finders = (
            self.first,
            self.the_place,
            self.work,
            self.opgave,
            self.goal,
            self.initiative,
            self.encounter,
            self.area,
            self.table,
        )
        return next((name for find in finders if (name := find(subject))), "")


def names_of(casus: Casus, state: State, language: Language) -> Names:
    """The names of one game."""
    tables = {table.id: table.name for table in state.tables.values()}
    own = (work for table in state.tables.values() for work in table.dossier.plan.own)
    typed = {work.id: work.title for work in own}
    return Names(casus=casus, tables=tables, language=language, typed=typed)


def short_name(name: str) -> str:
    """How one speaks of somebody: the first name, or all of it after a title or an article."""
    bare = re.split(r"\s*[(,]", name, maxsplit=1)[0]
    first, _, rest = bare.partition(" ")
    if rest and first.lower() in ADDRESSED:
        return f"{first.lower()} {rest}"
    keep = not rest or first.lower() in WHOLE or first.islower() or first.endswith(".")
    return bare if keep else first


def short_place(name: str) -> str:
    """The name of a place as it is called: without what follows a comma.

    A quotation that would be broken off is left out whole: "Oudergroep 'Samen, wie weet?'".
    """
    head, _comma, rest = name.partition(",")
    opened = head.rfind(" '")
    broken = opened > 0 and "'" not in head[opened + 2 :] and "'" in rest
    return head[:opened] if broken else head
