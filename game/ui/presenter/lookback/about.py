"""Two truths: as recorded, and by today's rules with the first difference in words."""

from typing import assert_never

from game.journal.records import StepRecord
from game.model.events import Event
from game.model.refusal import Refused
from game.model.value import value
from game.report.event_words import named
from game.session.audit import Difference, DigestDiffers, Rerun
from game.text.numbers import change
from game.text.phrases.chrome import ChromeText
from game.text.phrases.counts import Count
from game.text.phrases.lookback import TwoTruths
from game.ui.presenter.intents import CompareRules, Seek
from game.ui.presenter.lookback.looking import Looking


@value
class Truths:
    """What the checks of a session came to; ``rerun`` is None until somebody asks."""

    audit: tuple[DigestDiffers, ...] = ()
    rerun: Rerun | None = None


@value
class AboutView:
    """Where this session comes from, and whether today's rules tell the same."""

    title: str
    facts: tuple[str, ...]
    recorded: str
    recorded_line: str
    today: str
    today_lines: tuple[str, ...]
    ask_label: str
    ask: CompareRules | None
    seek_label: str
    seek: Seek | None
    close: str


def view(looking: Looking, truths: Truths) -> AboutView:
    """The dialog about a session."""
    rerun = truths.rerun
    difference = rerun.difference if rerun else None
    at = looking.replay.history.position_of(difference.step.seq) if difference else None
    say = looking.say
    return AboutView(
        title=say(TwoTruths.TITLE),
        facts=_facts(looking, truths),
        recorded=say(TwoTruths.RECORDED),
        recorded_line=say(TwoTruths.RECORDED_LINE),
        today=say(TwoTruths.TODAY),
        today_lines=_today(looking, rerun) if rerun else (),
        ask_label=say(TwoTruths.TODAY_ASK),
        ask=CompareRules() if rerun is None else None,
        seek_label=say(TwoTruths.TO_STEP),
        seek=Seek(position=at) if at is not None else None,
        close=say(ChromeText.CLOSE),
    )


def _facts(looking: Looking, truths: Truths) -> tuple[str, ...]:
    header = looking.replay.header
    product = header.product
    facts = [
        looking.say(TwoTruths.PURPOSE),
        looking.say(TwoTruths.RULES, rules=product.rules, version=product.version),
        looking.say(TwoTruths.DIFFERS, step=truths.audit[0].seq)
        if truths.audit
        else looking.say(TwoTruths.ADDS_UP),
    ]
    parent = header.origin.parent
    if parent is not None:
        facts.append(looking.say(TwoTruths.BRANCH, step=parent.seq))
    return tuple(facts)


def _today(looking: Looking, rerun: Rerun) -> tuple[str, ...]:
    if rerun.difference is None:
        steps = looking.texts.count(Count.STEPS, rerun.same)
        return (looking.say(TwoTruths.SAME, steps=steps),)
    return _different(looking, rerun.difference, rerun)


def _different(looking: Looking, found: Difference, rerun: Rerun) -> tuple[str, ...]:
    texts = looking.texts
    at = looking.replay.history.position_of(found.step.seq) or 0
    first = texts.say(TwoTruths.FIRST, step=at)
    then = texts.say(TwoTruths.THEN, what=_event(looking, found.step, found.index))
    match found.now:
        case Refused():
            names = texts.names(looking.replay.history.casus(max(0, at - 1)), rerun.state)
            why = texts.refusal(found.now, names)
            return first, then, texts.say(TwoTruths.NOW_REFUSED, why=why)
        case tuple():
            what = _told(looking, at, found.now[found.index : found.index + 1])
            return first, then, texts.say(TwoTruths.NOW, what=what)
        case _:
            assert_never(found.now)


def _event(looking: Looking, step: StepRecord, index: int) -> str:
    at = looking.replay.history.position_of(step.seq) or 0
    return _told(looking, at, step.events[index : index + 1])


def _told(looking: Looking, at: int, events: tuple[Event, ...]) -> str:
    """An event in words; one that people never notice by the name that the rules give it."""
    if not events:
        return looking.say(TwoTruths.NOTHING)
    texts = looking.texts
    told = looking.replay.history.in_language(at, texts.language.value)
    line = texts.cause_line(events[0], told.casus, told.state)
    if line is not None:
        amount = f" ({change(line.change)})" if line.change else ""
        return f"{line.who} {line.sentence}{amount}".strip()
    about = named(events[0], texts.names(told.casus, told.state), texts)
    return about or texts.say(TwoTruths.UNSEEN, name=events[0].kind.replace("_", " "))
