"""A session as xAPI statements, following the serious-games profile; nobody is named.

Actors are accounts of the session and the table, never a person or an address; identifiers are
made of the session's id and of ids in the casus. Verbs and activity types are those of ADL and of
the xAPI serious games profile (https://w3id.org/xapi/seriousgames).
"""

import json
from collections.abc import Iterator
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from game.journal.records import StepRecord
from game.model import commands as k
from game.report.book import Book
from game.report.pivots import ending
from game.session.offered import choice

HOME = "https://speelveld.invalid"
"""Names our own identifiers; nothing is there to be fetched."""
_ADL = "http://adlnet.gov/expapi/verbs"
_SELECTED = "https://w3id.org/xapi/adb/verbs/selected"
_GAMES = "https://w3id.org/xapi/seriousgames"
_CATEGORY = {"objectType": "Activity", "id": _GAMES}
Statement = dict[str, Any]


def statements(book: Book) -> list[Statement]:
    """Return the statements in the order of the session, the oldest first."""
    return [*_begun(book), *_chosen(book), *_ended(book)]


def as_json(book: Book) -> bytes:
    """Return the statements as one JSON array, UTF-8, strict."""
    text = json.dumps(statements(book), ensure_ascii=False, allow_nan=False, indent=1)
    return text.encode("utf-8") + b"\n"


def _begun(book: Book) -> Iterator[Statement]:
    at = book.history.header.created_at
    for table in book.state.tables:
        yield {
            **_frame(book, f"begin/{table}", table, at),
            "verb": _verb(f"{_ADL}/initialized", "initialized"),
            "object": _game(book),
        }


def _chosen(book: Book) -> Iterator[Statement]:
    for item in book.history.steps:
        found = choice(item.command)
        table = getattr(item.command, "table", "")
        if found is None or not table:
            continue
        acted = isinstance(item.command, k.Act)
        verb = _verb(f"{_ADL}/interacted", "interacted") if acted else _verb(_SELECTED, "selected")
        yield {
            **_frame(book, f"step/{item.seq}", table, item.at),
            "verb": verb,
            "object": _object(book, item),
            "result": {"response": found, "extensions": _left(item, found)},
        }


def _left(item: StepRecord, found: str) -> dict[str, Any]:
    others = [other for other in item.offered if other != found]
    return {f"{HOME}/extensions/step": item.seq, f"{HOME}/extensions/not-chosen": others}


def _object(book: Book, item: StepRecord) -> Statement:
    position = book.history.position_of(item.seq) or 1
    before = book.history.state(position - 1)
    match item.command:
        case k.ChooseOption():
            met = before.tables[item.command.table].trip.encounter or "none"
            return _activity(book, f"encounter/{met}", "dialog-tree", book.names.encounter(met))
        case k.Act():
            action = item.command.action
            name = book.texts.action(action)
            return _activity(book, f"action/{action}", "game-object", name)
        case k.ChooseOpgave():
            return _activity(book, "opgave", "menu", "opgave")
        case k.AnnounceRole():
            return _activity(book, f"announced/round-{before.round}", "menu", "role")
        case _:
            return _activity(book, f"role/round-{before.round}", "menu", "role")


def _ended(book: Book) -> Iterator[Statement]:
    if not book.state.over:
        return
    at = book.history.steps[-1].at
    for table in book.state.tables:
        end = ending(book.casus, book.state, table)
        results = {
            f"{HOME}/extensions/lasting": end.lasting / 100,
            f"{HOME}/extensions/lessons": end.lessons / 100,
        }
        yield {
            **_frame(book, f"end/{table}", table, at),
            "verb": _verb(f"{_ADL}/completed", "completed"),
            "object": _game(book),
            "result": {"completion": True, "extensions": results},
        }


def _game(book: Book) -> Statement:
    return _activity(book, "", "serious-game", book.casus.about.title)


def _verb(iri: str, said: str) -> Statement:
    return {"id": iri, "display": {"en": said}}


def _activity(book: Book, path: str, kind: str, name: str) -> Statement:
    base = f"{HOME}/casus/{book.casus.id}"
    return {
        "objectType": "Activity",
        "id": f"{base}/{path}" if path else base,
        "definition": {
            "type": f"{_GAMES}/activity-types/{kind}",
            "name": {book.texts.language.value: name},
        },
    }


def _frame(book: Book, key: str, table: str, at: str) -> Statement:
    """Return what every statement has: whose it is, when, and in which session."""
    session = book.history.session
    return {
        "id": str(uuid5(NAMESPACE_URL, f"{HOME}/{session}/{key}")),
        "actor": {
            "objectType": "Agent",
            "account": {"homePage": HOME, "name": f"{session}-{table}"},
        },
        "context": {
            "registration": str(uuid5(NAMESPACE_URL, f"{HOME}/{session}")),
            "platform": "Speelveld",
            "language": book.history.header.language,
            "contextActivities": {"category": [_CATEGORY]},
        },
        "timestamp": at,
    }
