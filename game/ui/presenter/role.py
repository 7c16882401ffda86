"""The silent choice of a role: cards, tally, silence, who speaks and who proposes."""

from typing import Literal

from game.art.emblems import ROLE_SIGNS
from game.model.commands import ChooseRole, TallyVote, VoiceMinority
from game.model.state import Table
from game.model.terms import Mechanic, Meter, Role, Seat
from game.model.value import value
from game.rules.roles import previous_role, switch_is_free, switch_price, votes_left
from game.text.catalogue import texts
from game.text.phrases.play_round import PlayRole
from game.text.phrases.role import RoleText
from game.ui.presenter.condition_marks import marks
from game.ui.presenter.intents import Do, Show, StartTimer
from game.ui.presenter.scene import Scene

SILENCE_SECONDS = 30
"""How long everybody thinks before a card goes up (rules 2.6)."""
ROLE_NUMBERS: dict[Role, int] = {role: number for number, role in enumerate(Role, start=1)}
"""Card numbers 1-7."""


@value
class RoleCardView:
    """One role card; ``price`` says in words what taking it costs."""

    role: Role
    number: int
    icon: str
    tone: str
    name: str
    line: str
    works_when: str
    conditions: tuple[str, str, str]
    marks: tuple[str, ...]
    votes: int
    room: int
    price: str
    time: int
    announced: bool
    reason: str
    proposed: bool
    voiced: bool
    label: str


@value
class Silence:
    """The thirty seconds: ``share`` of them that is over, and what is said of it."""

    state: Literal["fixed", "before", "running", "done"]
    share: float
    shown: str
    title: str
    line: str


@value
class Confirm:
    """The main button; disabled with its reason as long as no role is proposed."""

    label: str
    intent: Do | Show
    reason: str


@value
class RoleView:
    """The whole screen; ``fixed`` when the casus gives the role, so that nobody votes."""

    title: str
    subtitle: str
    note: str
    cards: tuple[RoleCardView, ...]
    silence: Silence
    speaks_first: str
    proposes: str
    baton: str
    voiced: str
    counted: bool
    fixed: bool
    confirm: Confirm


def silence_name(scene: Scene) -> str:
    """The name of the stopwatch of this table's silence."""
    return f"silence:{scene.state.round}:{scene.table}"


def silence_intent(scene: Scene) -> StartTimer:
    """Start thirty seconds of silence."""
    return StartTimer(name=silence_name(scene))


def proposal_key(scene: Scene) -> str:
    """The mark that holds the role that is proposed."""
    return f"proposal:{scene.state.round}:{scene.table}"


def open_key(scene: Scene) -> str:
    """The mark that names what is open: a role (its card, large) or the tally."""
    return f"role-open:{scene.table}"


def opened(scene: Scene) -> str:
    """What is open over the cards, "" for nothing."""
    return scene.local.get(open_key(scene))


def open_card(scene: Scene, role: Role) -> Show:
    """See one card large."""
    return Show(key=open_key(scene), to=role.value)


def open_tally(scene: Scene) -> Show:
    """Count the raised cards."""
    return Show(key=open_key(scene), to="tally")


def close(scene: Scene) -> Show:
    """Go back to all cards."""
    return Show(key=open_key(scene), to="")


def propose(scene: Scene, role: Role) -> Do:
    """Choose a role from its large card; the card closes when the choice counts."""
    return Do(command=ChooseRole(table=scene.table, role=role), then=(close(scene),))


def choose(scene: Scene, role: Role) -> Do:
    """Choose a role for this round."""
    return Do(command=ChooseRole(table=scene.table, role=role))


def tally(scene: Scene, role: Role, count: int) -> Do:
    """Type how many cards of a role went up."""
    return Do(command=TallyVote(table=scene.table, role=role, count=count))


def voice(scene: Scene, role: Role) -> Do:
    """Note another voice."""
    return Do(command=VoiceMinority(table=scene.table, role=role), then=(close(scene),))


def view(scene: Scene) -> RoleView:
    """The screen at this moment."""
    silence = _silence(scene)
    proposed = proposed_role(scene)
    say = texts(scene.language)
    return RoleView(
        title=scene.say(RoleText.TITLE_FIXED if _fixed(scene) else RoleText.TITLE),
        subtitle=scene.say(RoleText.SUBTITLE),
        note=_note(scene),
        cards=tuple(_card(scene, role, proposed) for role in scene.casus.rules.roles),
        silence=silence,
        speaks_first=scene.say(PlayRole.FIRST, seat=say.seat(Seat.LIFEWORLD)),
        proposes=scene.say(
            PlayRole.EQUAL if tied(scene) else PlayRole.PROPOSES, seat=say.seat(Seat.POLICY)
        ),
        baton=_baton(scene),
        voiced=_voiced(scene),
        counted=bool(sum(scene.here.stance.tally.values())),
        fixed=_fixed(scene),
        confirm=_confirm(scene, proposed),
    )


def tied(scene: Scene) -> bool:
    """Whether as many cards were raised for two roles: then Beleid decides (ruling 7)."""
    counts = sorted(scene.here.stance.tally.values(), reverse=True)
    return len(counts) > 1 and counts[0] > 0 and counts[0] == counts[1]


def proposed_role(scene: Scene) -> Role | None:
    """What the table is about to choose: proposed by hand, the only one, or most raised."""
    open_roles = [role for role in scene.casus.rules.roles if not _reason(scene, role)]
    marked = scene.local.get(proposal_key(scene))
    if marked and Role(marked) in open_roles:
        return Role(marked)
    if len(open_roles) == 1:
        return open_roles[0]
    counts = [(scene.here.stance.tally.get(role, 0), role) for role in open_roles]
    most = max((count for count, _ in counts), default=0)
    winners = [role for count, role in counts if count == most]
    return winners[0] if most and len(winners) == 1 else None


def switch_words(scene: Scene, role: Role) -> str:
    """What taking this role costs, in words; "" when there is nothing to say."""
    table = scene.here
    before = previous_role(table)
    if before is None:
        return ""
    if before is role:
        return scene.say(PlayRole.SAME)
    if switch_is_free(scene.casus, scene.state, table, role):
        said = table.stance.announced is role
        return scene.say(PlayRole.FREE_SAID if said else PlayRole.FREE)
    return scene.say(PlayRole.COSTS, price=_price(scene, table, role))


def _switch_time(scene: Scene, role: Role) -> int:
    """The time that taking this role costs, in whole tokens."""
    return switch_price(scene.casus, scene.state, scene.here, role)[0] // 100


def _price(scene: Scene, table: Table, role: Role) -> str:
    time, support = switch_price(scene.casus, scene.state, table, role)
    say = texts(scene.language)
    parts = [say.price(Meter.TIME, time)] if time else []
    if support and scene.shows(Meter.SUPPORT):
        parts.append(say.price(Meter.SUPPORT, -support))
    return ", ".join(parts)


def _card(scene: Scene, role: Role, proposed: Role | None) -> RoleCardView:
    words = texts(scene.language).role_card(role, scene.casus.level)
    number = ROLE_NUMBERS[role]
    return RoleCardView(
        role=role,
        number=number,
        icon=ROLE_SIGNS[role].icon,
        tone=f"role{number}",
        name=words.name,
        line=words.line,
        works_when=words.works_when,
        conditions=words.conditions,
        marks=marks(scene, scene.casus.rules.roles[role].conditions),
        votes=scene.here.stance.tally.get(role, 0),
        room=votes_left(scene.here, role),
        price=switch_words(scene, role),
        time=_switch_time(scene, role),
        announced=scene.here.stance.announced is role,
        reason=_reason(scene, role),
        proposed=role is proposed,
        voiced=role in scene.here.stance.minority,
        label=scene.say(PlayRole.CARD, number=number, name=words.name),
    )


def _reason(scene: Scene, role: Role) -> str:
    refused = scene.refusal(ChooseRole(table=scene.table, role=role))
    if refused is None:
        return ""
    return texts(scene.language).refusal(refused, scene.names)


def _note(scene: Scene) -> str:
    if scene.here.stance.forced:
        return scene.say(RoleText.FORCED)
    return scene.say(RoleText.FIXED) if _fixed(scene) else ""


def _fixed(scene: Scene) -> bool:
    """Whether the casus gives the role of this round."""
    return scene.state.round == 1 and scene.casus.frame.first_role is not None


def _silence(scene: Scene) -> Silence:
    if _fixed(scene):
        return Silence(
            state="fixed",
            share=0.0,
            shown="",
            title=scene.say(RoleText.READ_TOGETHER),
            line=scene.say(RoleText.NEXT_ROUND),
        )
    passed = scene.clock.timers.get(silence_name(scene))
    if passed is None and not scene.here.stance.tally:
        return Silence(
            state="before",
            share=0.0,
            shown=f"0:{SILENCE_SECONDS:02}",
            title=scene.say(PlayRole.EACH),
            line=scene.say(PlayRole.THIRTY),
        )
    if passed is not None and passed < SILENCE_SECONDS:
        return Silence(
            state="running",
            share=passed / SILENCE_SECONDS,
            shown=f"0:{SILENCE_SECONDS - passed:02}",
            title=scene.say(RoleText.SILENCE),
            line=scene.say(PlayRole.SILENCE_LINE),
        )
    count = sum(scene.here.stance.tally.values())
    return Silence(
        state="done",
        share=1.0,
        shown="0:00",
        title=scene.say(RoleText.SILENCE_OVER),
        line=scene.say(RoleText.CARDS_UP, count=count, players=scene.here.players),
    )


def _baton(scene: Scene) -> str:
    """Who holds the regiestokje; "" at levels without it."""
    if not scene.has(Mechanic.BATON):
        return ""
    holder = scene.here.dossier.baton
    if not holder:
        return scene.say(PlayRole.BATON_HOME)
    return scene.say(PlayRole.BATON_WITH, name=scene.names.first(holder))


def _voiced(scene: Scene) -> str:
    numbers = [str(ROLE_NUMBERS[role]) for role in scene.here.stance.minority]
    return scene.say(PlayRole.VOICED, numbers=", ".join(numbers)) if numbers else ""


def _confirm(scene: Scene, proposed: Role | None) -> Confirm:
    if proposed is None:
        return Confirm(
            label=scene.say(RoleText.CHOOSE_FIRST),
            intent=Show(key=proposal_key(scene), to=""),
            reason=scene.say(PlayRole.PICK_FIRST),
        )
    return Confirm(
        label=scene.say(RoleText.CHOOSE_BUTTON, number=ROLE_NUMBERS[proposed]),
        intent=choose(scene, proposed),
        reason="",
    )
