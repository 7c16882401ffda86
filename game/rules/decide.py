"""decide: what a command leads to. Pure: no clock, no dice, no files."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, TypeAlias

from game.model import commands as k
from game.model.casus import Casus
from game.model.events import Event
from game.model.refusal import Refused
from game.model.state import State
from game.model.value import value
from game.rules import (
    action_checks,
    actions,
    chairs,
    encounters,
    ending,
    inspanningen,
    intervening,
    koersagenda,
    learning,
    length,
    opening,
    opgaven,
    own_steps,
    own_works,
    plain_words,
    plans,
    reserve,
    resolve,
    roles,
    rounds,
    routes,
)
from game.rules.draft import Draft

Decision: TypeAlias = tuple[Event, ...] | Refused


@value
class Rule:
    """What one sort of command asks and does: ``refuse`` says why not, ``apply`` does it."""

    refuse: Callable[[Casus, State, Any], Refused | None]
    apply: Callable[[Draft, Any], None]


@value
class Stepped:
    """An accepted command: its events, and the state after them."""

    events: tuple[Event, ...]
    state: State


RULES: Mapping[type, Rule] = MappingProxyType(
    {
        k.NameTable: Rule(refuse=opening.refuse_name, apply=opening.name),
        k.StartGame: Rule(refuse=opening.refuse_start, apply=opening.start),
        k.VisitPlace: Rule(refuse=opening.refuse_visit, apply=opening.visit),
        k.ReadDossier: Rule(refuse=opening.refuse_dossier, apply=opening.read_dossier),
        k.FinishStep: Rule(refuse=own_steps.refuse_finish, apply=own_steps.finish),
        k.RankOpgave: Rule(refuse=opening.refuse_rank, apply=opening.rank),
        k.CompareRankings: Rule(refuse=opening.refuse_compare, apply=opening.compare),
        k.ChooseOpgave: Rule(refuse=opgaven.refuse_choose, apply=opgaven.choose),
        k.WriteOpgave: Rule(refuse=opgaven.refuse_write, apply=opgaven.write),
        k.ShapeOpgave: Rule(refuse=opgaven.refuse_shape, apply=opgaven.shape),
        k.LinkInspanning: Rule(refuse=plans.refuse_link, apply=plans.link),
        k.WriteInspanning: Rule(refuse=own_works.refuse_write, apply=own_works.write),
        k.ShapeInspanning: Rule(refuse=own_works.refuse_shape, apply=own_works.shape),
        k.DropInspanning: Rule(refuse=own_works.refuse_drop, apply=own_works.drop),
        k.FillBlock: Rule(refuse=plans.refuse_fill, apply=plans.fill),
        k.PolishBlock: Rule(refuse=plans.refuse_polish, apply=plans.polish),
        k.AdoptKoersagenda: Rule(refuse=koersagenda.refuse_adopt, apply=koersagenda.adopt),
        k.StartLearning: Rule(refuse=rounds.refuse_learning, apply=rounds.start_learning),
        k.StartRound: Rule(refuse=rounds.refuse_start, apply=rounds.start),
        k.TallyVote: Rule(refuse=roles.refuse_tally, apply=roles.tally),
        k.VoiceMinority: Rule(refuse=roles.refuse_minority, apply=roles.voice_minority),
        k.ChooseRole: Rule(refuse=roles.refuse_role, apply=roles.choose),
        k.Travel: Rule(refuse=routes.refuse_travel, apply=routes.travel),
        k.Act: Rule(refuse=action_checks.refuse_act, apply=actions.act),
        k.DrawReserve: Rule(refuse=reserve.refuse_draw, apply=reserve.draw_reserve),
        k.Intervene: Rule(refuse=intervening.refuse_intervene, apply=intervening.intervene),
        k.CallNonsense: Rule(refuse=plain_words.refuse_call, apply=plain_words.call),
        k.WritePlain: Rule(refuse=plain_words.refuse_write, apply=plain_words.write),
        k.JudgePlain: Rule(refuse=plain_words.refuse_judge, apply=plain_words.judge),
        k.RefusePlain: Rule(refuse=plain_words.refuse_refuse, apply=plain_words.refuse),
        k.FinishRoute: Rule(refuse=encounters.refuse_finish, apply=encounters.finish_route),
        k.ChooseOption: Rule(refuse=encounters.refuse_option, apply=encounters.choose),
        k.ResolveRound: Rule(refuse=resolve.refuse_resolve, apply=resolve.resolve),
        k.AnnounceRole: Rule(refuse=roles.refuse_announce, apply=roles.announce),
        k.StopWork: Rule(refuse=inspanningen.refuse_stop, apply=inspanningen.stop),
        k.MergeWork: Rule(refuse=learning.refuse_merge, apply=learning.merge),
        k.GiveReason: Rule(refuse=learning.refuse_reason, apply=learning.give_reason),
        k.ChooseFuture: Rule(refuse=learning.refuse_future, apply=learning.choose_future),
        k.FinishGame: Rule(refuse=ending.refuse_finish, apply=ending.finish),
        k.OverruleMeter: Rule(refuse=ending.refuse_overrule, apply=ending.overrule),
        k.ChangePlayers: Rule(refuse=chairs.refuse_players, apply=chairs.change_players),
        k.ChangeRounds: Rule(refuse=length.refuse_rounds, apply=length.change),
    }
)
"""One rule per sort of command."""


def refusal(casus: Casus, state: State, command: k.Command) -> Refused | None:
    """Return why a command would be refused now, or None."""
    return RULES[type(command)].refuse(casus, state, command)


def advance(casus: Casus, state: State, command: k.Command) -> Stepped | Refused:
    """Return an accepted command's events with the state after them, or the refusal.

    The state equals the fold of the events over the state before (a law under test).
    """
    refused = refusal(casus, state, command)
    if refused is not None:
        return refused
    draft = Draft(casus, state)
    RULES[type(command)].apply(draft, command)
    return Stepped(events=tuple(draft.events), state=draft.state)


def decide(casus: Casus, state: State, command: k.Command) -> Decision:
    """Return the events a command causes, or the reason it is refused.

    Args:
        casus: The fixed part of the game.
        state: The game before the command.
        command: What somebody wants.

    Returns:
        One or more events in the order they happen, or a refusal.
    """
    stepped = advance(casus, state, command)
    return stepped if isinstance(stepped, Refused) else stepped.events
