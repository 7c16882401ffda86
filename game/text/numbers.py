"""Numbers, prices, clocks and dates as a room reads them.

Meters are hundredths and are shown to the half. The minus sign is U+2212.
"""

from datetime import datetime

from game.text.language import Both, Language

MINUS = "\u2212"
HALF = "½"

MONTHS = (
    Both("januari", "January"),
    Both("februari", "February"),
    Both("maart", "March"),
    Both("april", "April"),
    Both("mei", "May"),
    Both("juni", "June"),
    Both("juli", "July"),
    Both("augustus", "August"),
    Both("september", "September"),
    Both("oktober", "October"),
    Both("november", "November"),
    Both("december", "December"),
)
TODAY = Both("vandaag", "today")
YESTERDAY = Both("gisteren", "yesterday")
EUROS_PER_BUDGET = 10_000


def halves(hundredths: int) -> int:
    """The number of halves nearest to so many hundredths; a quarter goes away from zero."""
    size = (abs(hundredths) + 25) // 50
    return -size if hundredths < 0 else size


def number(hundredths: int) -> str:
    """Hundredths to the half: 750 is "7½", -50 is "−½"."""
    count = halves(hundredths)
    whole, half = divmod(abs(count), 2)
    digits = f"{whole or ''}{HALF}" if half else str(whole)
    return MINUS + digits if count < 0 else digits


def exact(hundredths: int, language: Language) -> str:
    """A multiplier with both decimals: 95 is "0,95" in Dutch and "0.95" in English."""
    mark = "," if language is Language.NL else "."
    return f"{hundredths // 100}{mark}{hundredths % 100:02}"


def change(hundredths: int) -> str:
    """A change to the half with its sign: "+1", "−½"; what rounds to nothing is "0"."""
    text = number(hundredths)
    return f"+{text}" if halves(hundredths) > 0 else text


def tenths(hundredths: int, language: Language) -> str:
    """A small change with one decimal and its sign: 33 is "+0,3", -16 is "−0,2"."""
    mark = "," if language is Language.NL else "."
    size = (abs(hundredths) + 5) // 10
    sign = "" if not size else MINUS if hundredths < 0 else "+"
    return f"{sign}{size // 10}{mark}{size % 10}"


def points(hundredths: int) -> str:
    """A result of 0-10,000 hundredths as whole points: 3449 is "34"."""
    size = (abs(hundredths) + 50) // 100
    return f"{MINUS if hundredths < 0 and size else ''}{size}"


def thousands(whole: int, language: Language) -> str:
    """A whole number with a point (Dutch) or comma (English) between thousands."""
    grouped = f"{abs(whole):,}"
    text = grouped.replace(",", ".") if language is Language.NL else grouped
    return MINUS + text if whole < 0 else text


def euros(hundredths: int, language: Language) -> str:
    """Budget in money: 1 budget is 10,000 euros (rules 2.1)."""
    amount = thousands(abs(hundredths) * EUROS_PER_BUDGET // 100, language)
    mark = "€ " if language is Language.NL else "€"
    return f"{MINUS if hundredths < 0 else ''}{mark}{amount}"


def clock(seconds: int) -> str:
    """Minutes and seconds, "6:20"; what is over time has a minus sign."""
    minutes, rest = divmod(abs(seconds), 60)
    return f"{MINUS if seconds < 0 else ''}{minutes}:{rest:02}"


def moment(then: datetime, now: datetime, language: Language) -> str:
    """A moment as one says it now: "gisteren 15:40", "12 november 15:40"."""
    hour = f"{then.hour}:{then.minute:02}"
    days = (now.date() - then.date()).days
    match days:
        case 0:
            return f"{TODAY.in_(language)} {hour}"
        case 1:
            return f"{YESTERDAY.in_(language)} {hour}"
        case _:
            return f"{day(then, language, year=then.year != now.year)} {hour}"


def day(then: datetime, language: Language, *, year: bool = True) -> str:
    """A date in words: "12 november 2026" or "12 November 2026"."""
    month = MONTHS[then.month - 1].in_(language)
    return f"{then.day} {month} {then.year}" if year else f"{then.day} {month}"
