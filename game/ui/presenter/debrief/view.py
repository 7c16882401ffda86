"""The debrief on the screen: one slide, where it stands, and how much time the part has."""

from typing import Final

from game.model.value import value
from game.text.language import Phrase
from game.text.phrases.chrome import ChromeText
from game.text.phrases.debrief import GuideText
from game.text.phrases.what_if import WhatIfText
from game.ui.presenter.debrief.slide import PLANS, DebriefPart, Slide
from game.ui.presenter.debrief.slides import end_scene, slides
from game.ui.presenter.intents import LeaveGuide, OpenGuide, TurnGuide
from game.ui.presenter.lookback.looking import Looking
from game.ui.presenter.lookback.turning import Turning
from game.ui.presenter.scene import Scene

NAMES: Final[dict[DebriefPart, Phrase]] = {
    DebriefPart.FEELING: GuideText.FEELING,
    DebriefPart.ANALYSIS: GuideText.ANALYSIS,
    DebriefPart.TRANSFER: GuideText.TRANSFER,
    DebriefPart.CRITIQUE: GuideText.CRITIQUE,
}
_FITTING: Final = ((60, 20), (90, 30), (120, 38))
"""Up to which minutes of play which debrief fits (rules 2.2); longer than all takes 50."""


@value
class PartMark:
    """One of the four parts, with its minutes."""

    label: str
    minutes: str
    state: str


@value
class Guide:
    """Where the room is: minutes of the whole, number of the slide, seconds in this part."""

    minutes: int
    page: int = 0
    spent: int = 0


@value
class GuideView:
    """One slide with everything around it; ``scene`` is the session at its end."""

    scene: Scene
    slide: Slide
    page: int
    pages: int
    counted: str
    parts: tuple[PartMark, ...]
    clock: str
    late: bool
    lifeworld: str
    back: tuple[str, TurnGuide | None]
    following: tuple[str, TurnGuide | LeaveGuide]
    show_label: str
    fork_label: str
    leave: tuple[str, LeaveGuide]


@value
class LengthPick:
    """One length of debrief; ``fits`` the one that goes with the game."""

    id: str
    label: str
    fits: bool
    intent: OpenGuide


@value
class LengthsView:
    """The dialog that asks how much time there is."""

    title: str
    line: str
    picks: tuple[LengthPick, ...]
    close: str


def view(looking: Looking, turning: Turning, guide: Guide) -> GuideView:
    """The slide at this moment."""
    say = looking.say
    every = slides(looking, turning, guide.minutes)
    page = min(guide.page, len(every) - 1)
    slide, last = every[page], page == len(every) - 1
    left = part_minutes(guide.minutes, slide.part) * 60 - guide.spent
    phrase = GuideText.LEFT if left >= 0 else GuideText.OVER
    return GuideView(
        scene=end_scene(looking),
        slide=slide,
        page=page,
        pages=len(every),
        counted=say(GuideText.PAGE_OF, page=page + 1, pages=len(every)),
        parts=_parts(looking, guide.minutes, slide.part),
        clock=say(phrase, minutes=-(-abs(left) // 60)),
        late=left < 0,
        lifeworld=say(GuideText.LIFEWORLD_FIRST) if slide.lifeworld else "",
        back=(say(GuideText.BACK), TurnGuide(by=-1) if page else None),
        following=(say(GuideText.LEAVE), LeaveGuide())
        if last
        else (say(GuideText.NEXT), TurnGuide(by=1)),
        show_label=say(GuideText.SHOW),
        fork_label=say(WhatIfText.TRY),
        leave=(say(GuideText.LEAVE), LeaveGuide()),
    )


def part_minutes(minutes: int, part: DebriefPart) -> int:
    """The minutes that a part has in a debrief of so many."""
    return PLANS[minutes].minutes[list(DebriefPart).index(part)]


def lengths(looking: Looking) -> LengthsView:
    """How long a debrief can be, and which length goes with the game."""
    played = looking.replay.header.setup.minutes
    fitting = next((each for most, each in _FITTING if played <= most), 50)
    say = looking.say
    return LengthsView(
        title=say(GuideText.PICK),
        line=say(GuideText.PICK_LINE),
        picks=tuple(
            LengthPick(
                id=f"debrief.{minutes}",
                label=say(
                    GuideText.SUGGESTED if minutes == fitting else GuideText.MINUTES,
                    minutes=minutes,
                ),
                fits=minutes == fitting,
                intent=OpenGuide(minutes=minutes),
            )
            for minutes in PLANS
        ),
        close=say(ChromeText.CLOSE),
    )


def _parts(looking: Looking, minutes: int, now: DebriefPart) -> tuple[PartMark, ...]:
    order = list(DebriefPart)
    here = order.index(now)
    return tuple(
        PartMark(
            label=looking.say(NAMES[part]),
            minutes=looking.say(ChromeText.MINUTES_SHORT, minutes=part_minutes(minutes, part)),
            state="now" if at == here else "done" if at < here else "later",
        )
        for at, part in enumerate(order)
    )
