"""What a name or title, Dutch or English, tells about a face, when the author gives no hints."""

import re
from collections.abc import Mapping
from typing import Final

from game.art.portraits.look import Clothing

_TITLES: Final[Mapping[str, bool | None]] = {
    "mevrouw": True,
    "mw": True,
    "mw.": True,
    "juf": True,
    "oma": True,
    "tante": True,
    "zuster": True,
    "meneer": False,
    "dhr.": False,
    "meester": False,
    "opa": False,
    "oom": False,
    "wethouder": None,
    "raadslid": None,
    "burgemeester": None,
    "dokter": None,
    "dr.": None,
    "miss": True,
    "mrs": True,
    "ms": True,
    "grandma": True,
    "mr": False,
    "grandpa": False,
    "doctor": None,
    "alderman": None,
    "councillor": None,
    "commissielid": None,
}
_HER_TEXT: Final = (
    "ada anna anneke annie anja astrid bianca bea carla chantal corrie daphne dilek edith "
    "ellen els emine esmee esther eva fatima femke fenne fleur gerda greet hanneke hatice "
    "ineke inge ingrid iris irma janneke jolanda julia karin khadija kim laura lies linda "
    "lisa lisette lotte maaike marga margot maria marieke marijke marleen marloes mia "
    "miranda mirjam monique nel noor petra ria riet roos rosa saskia samira sanne sevda "
    "sjaan sofie suzan tess tineke toos truus wil wilma yvonne zeynep"
)
_HER: Final = frozenset(_HER_TEXT.split())
_HIM_TEXT: Final = (
    "achmed ahmed albert ali arie bart ben bo bram cees chris cor daan delano dirk edwin "
    "emre erik frank frans fred gerard gijs hans harrie hassan henk huub ilyas jaap jacob "
    "jan jeroen joop joost joris kees karim klaas lars leo luuk maarten mark martijn mees "
    "mehmet mohamed niels okan onno paul peter piet pieter rachid rick rob ron ruud sem "
    "sjef sjoerd stef teun theo thomas tim tom toon wim yusuf"
)
_HIM: Final = frozenset(_HIM_TEXT.split())
_WARM_TEXT: Final = (
    "achmed ahmed ali aydin bouzid dilek emine emre fatima haddou hassan hatice ilyas "
    "kaya karim khadija mehmet mohamed okan rachid samira sevda yildirim yusuf zeynep"
)
_WARM: Final = frozenset(_WARM_TEXT.split())
_DEEP_TEXT: Final = "adjei wijdenbos delano kwame abena mensah"
_DEEP: Final = frozenset(_DEEP_TEXT.split())
_TRADES: Final[Mapping[str, Clothing]] = {
    "fietsenmaker": Clothing.OVERALLS,
    "boer": Clothing.OVERALLS,
    "dokter": Clothing.LAB_COAT,
    "doctor": Clothing.LAB_COAT,
    "huisarts": Clothing.LAB_COAT,
    "verpleegkundige": Clothing.SCRUBS,
    "kantine": Clothing.APRON,
    "kok": Clothing.APRON,
    "rechter": Clothing.GOWN,
    "agent": Clothing.DRIVER,
    "chauffeur": Clothing.DRIVER,
    "juf": Clothing.CARDIGAN,
    "miss": Clothing.CARDIGAN,
}


def is_woman(name: str) -> bool | None:
    """Whether this is a woman's name; ``None`` when the name does not tell."""
    words = _words(name)
    for word in words:
        told = _TITLES.get(word)
        if told is not None:
            return told
    given = [word for word in words if word not in _TITLES][:1]
    if given and given[0] in _HER:
        return True
    return False if given and given[0] in _HIM else None


def skin_range(name: str) -> tuple[int, int] | None:
    """First and last of the skin tones to choose from; ``None`` for any.

    A first guess only: ``portret = { huid = "..." }`` always wins.
    """
    words = frozenset(_words(name))
    if words & _DEEP:
        return 4, 5
    return (2, 3) if words & _WARM else None


def family(name: str) -> str:
    """The surname, so that relatives look alike; empty when there is no surname."""
    words = [word for word in _words(name.partition(",")[0]) if word not in _TITLES]
    return words[-1] if len(words) > 1 else ""


def trade(name: str) -> Clothing | None:
    """The clothes that belong to a trade or title in the name."""
    for word in _words(name):
        if word in _TRADES:
            return _TRADES[word]
    return None


def age_in(name: str) -> int | None:
    """The age between brackets in a name, as in "Noor (15)"; grandparents are 76."""
    found = re.search(r"\((\d{1,3})\)", name)
    if found:
        return int(found.group(1))
    return 76 if {"opa", "oma", "grandpa", "grandma"} & set(_words(name)) else None


def _words(name: str) -> list[str]:
    return re.findall(r"[^\W\d_]+\.?", name.partition("(")[0].lower())
