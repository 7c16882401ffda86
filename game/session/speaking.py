"""What a state holds of the texts of its casus, in another language."""

from collections.abc import Iterator

from game.model.casus import Casus
from game.model.state import OpgaveForm, State, Table
from game.model.value import replace


def spoken(state: State, dutch: Casus, other: Casus) -> State:
    """Return a state with texts that come from its casus as another language words them.

    What a table wrote itself stays as it is. For screens only: rules go by the Dutch state.
    """
    promises = dict(zip(_promises(dutch), _promises(other), strict=True))
    tables = {key: _table(table, dutch, other, promises) for key, table in state.tables.items()}
    return replace(state, tables=tables)


def _table(table: Table, dutch: Casus, other: Casus, promises: dict[str, str]) -> Table:
    dossier = table.dossier
    form = None if dossier.form is None else _form(dossier.form, dutch, other)
    made = tuple(replace(one, text=promises.get(one.text, one.text)) for one in dossier.promises)
    return replace(table, dossier=replace(dossier, form=form, promises=made))


def _form(form: OpgaveForm, dutch: Casus, other: Casus) -> OpgaveForm:
    before, after = dutch.work.opgaven[form.opgave], other.work.opgaven[form.opgave]
    return replace(
        form,
        title=after.title if form.title == before.title else form.title,
        sentence=after.sentence if form.sentence == before.sentence else form.sentence,
        change=after.change if form.change == before.change else form.change,
    )


def _promises(casus: Casus) -> Iterator[str]:
    """Yield the sentences of all promises that options make, in file order."""
    for encounter in casus.story.encounters.values():
        for option in encounter.options:
            if option.gains.promise is not None:
                yield option.gains.promise.text
