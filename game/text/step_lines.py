"""Commands in words: who did what."""

from typing import assert_never

from game.model import commands as k
from game.model.casus import Casus
from game.model.ids import TableId
from game.model.state import State
from game.model.value import value
from game.text.catalogue import Texts
from game.text.names import Names
from game.text.numbers import number
from game.text.opgave_words import shaped
from game.text.phrases.room_words import StepWords


@value
class StepLine:
    """One step as it is listed; ``place`` is the table's number from 0, None for the room."""

    who: str
    what: str
    icon: str
    place: int | None


def step_line(command: k.Command, casus: Casus, before: State, texts: Texts) -> StepLine:
    """Who did what; ``before`` is the state in which it was done."""
    table = TableId(getattr(command, "table", ""))
    found = before.tables.get(table)
    return StepLine(
        who=found.name if found else texts.say(StepWords.THE_ROOM),
        what=_words(command, casus, before, texts),
        icon=_icon(command),
        place=list(before.tables).index(table) if found else None,
    )


def _words(command: k.Command, casus: Casus, before: State, texts: Texts) -> str:
    match command:
        case k.VisitPlace() | k.ReadDossier() | k.RankOpgave() | k.CompareRankings():
            return _exploring(command, casus, before, texts)
        case (
            k.ChooseOpgave() | k.WriteOpgave() | k.ShapeOpgave() | k.FillBlock() | k.PolishBlock()
        ):
            return _planning(command, casus, before, texts)
        case k.LinkInspanning() | k.WriteInspanning() | k.ShapeInspanning() | k.DropInspanning():
            return _working(command, texts.names(casus, before), texts)
        case k.CallNonsense() | k.WritePlain() | k.JudgePlain() | k.RefusePlain():
            return _plainly(command, texts)
        case k.StopWork() | k.MergeWork() | k.GiveReason() | k.ChooseFuture():
            return _learning(command, casus, before, texts)
        case k.TallyVote() | k.VoiceMinority() | k.ChooseRole() | k.AnnounceRole():
            return _role(command, texts)
        case k.Travel() | k.Act() | k.DrawReserve() | k.ChooseOption():
            return _moving(command, casus, before, texts)
        case _:
            return _room(command, casus, before, texts)


_Exploring = k.VisitPlace | k.ReadDossier | k.RankOpgave | k.CompareRankings


def _exploring(command: _Exploring, casus: Casus, before: State, texts: Texts) -> str:
    names = texts.names(casus, before)
    match command:
        case k.VisitPlace():
            return texts.say(StepWords.VISIT_PLACE, place=names.the_place(command.place))
        case k.ReadDossier():
            return texts.say(StepWords.READ_DOSSIER)
        case k.RankOpgave():
            executives = command.group == "executives"
            so_far = before.rankings.executives if executives else before.rankings.others
            phrase = StepWords.RANK_EXECUTIVES if executives else StepWords.RANK_OTHERS
            title = names.opgave(command.opgave)
            return texts.say(phrase, number=len(so_far) + 1, opgave=title)
        case k.CompareRankings():
            return texts.say(StepWords.COMPARE)
        case _:
            assert_never(command)


_Planning = k.ChooseOpgave | k.WriteOpgave | k.ShapeOpgave | k.FillBlock | k.PolishBlock


def _planning(command: _Planning, casus: Casus, before: State, texts: Texts) -> str:
    names = texts.names(casus, before)
    match command:
        case k.ChooseOpgave():
            return texts.say(StepWords.CHOOSE_OPGAVE, opgave=names.opgave(command.opgave))
        case k.WriteOpgave():
            return texts.say(StepWords.WRITE_OPGAVE, text=command.text)
        case k.ShapeOpgave():
            return shaped(command, before, names, texts)
        case k.FillBlock():
            choice = texts.choice(command.block, command.choice, names).name
            block = texts.block(command.block)
            return texts.say(StepWords.FILL_BLOCK, block=block, choice=choice)
        case k.PolishBlock():
            return texts.say(StepWords.POLISH_BLOCK, block=texts.block(command.block))
        case _:
            assert_never(command)


_Working = k.LinkInspanning | k.WriteInspanning | k.ShapeInspanning | k.DropInspanning


def _working(command: _Working, names: Names, texts: Texts) -> str:
    match command:
        case k.LinkInspanning():
            phrase = StepWords.LINK if command.linked else StepWords.UNLINK
            return texts.say(phrase, work=names.work(command.inspanning))
        case k.WriteInspanning():
            return texts.say(StepWords.WRITE_WORK, text=command.title)
        case k.ShapeInspanning():
            return texts.say(StepWords.SHAPE_WORK, work=names.work(command.inspanning))
        case k.DropInspanning():
            return texts.say(StepWords.DROP_WORK, work=names.work(command.inspanning))
        case _:
            assert_never(command)


_Plainly = k.CallNonsense | k.WritePlain | k.JudgePlain | k.RefusePlain


def _plainly(command: _Plainly, texts: Texts) -> str:
    match command:
        case k.CallNonsense():
            return texts.say(StepWords.NONSENSE)
        case k.WritePlain():
            return texts.say(StepWords.PLAIN, text=command.text)
        case k.JudgePlain():
            return texts.say(StepWords.PLAIN_YES if command.plain else StepWords.PLAIN_NO)
        case k.RefusePlain():
            return texts.say(StepWords.PLAIN_LEFT)
        case _:
            assert_never(command)


_Learning = k.StopWork | k.MergeWork | k.GiveReason | k.ChooseFuture


def _learning(command: _Learning, casus: Casus, before: State, texts: Texts) -> str:
    names = texts.names(casus, before)
    match command:
        case k.StopWork():
            return texts.say(StepWords.STOP_WORK, work=names.work(command.inspanning))
        case k.MergeWork():
            work, theirs = names.work(command.inspanning), names.work(command.theirs)
            return texts.say(StepWords.MERGE_WORK, work=work, theirs=theirs)
        case k.GiveReason():
            return texts.say(StepWords.GIVE_REASON, why=texts.plan_reason(command.why))
        case k.ChooseFuture():
            future, _line = texts.future(command.future)
            return texts.say(StepWords.CHOOSE_FUTURE, future=future)
        case _:
            assert_never(command)


_Rolewise = k.TallyVote | k.VoiceMinority | k.ChooseRole | k.AnnounceRole


def _role(command: _Rolewise, texts: Texts) -> str:
    role = texts.role(command.role)
    match command:
        case k.TallyVote():
            return texts.say(StepWords.TALLY_VOTE, count=command.count, role=role)
        case k.VoiceMinority():
            return texts.say(StepWords.VOICE_MINORITY, role=role)
        case k.ChooseRole():
            return texts.say(StepWords.CHOOSE_ROLE, role=role)
        case k.AnnounceRole():
            return texts.say(StepWords.ANNOUNCE_ROLE, role=role)
        case _:
            assert_never(command)


_Moving = k.Travel | k.Act | k.DrawReserve | k.ChooseOption


def _moving(command: _Moving, casus: Casus, before: State, texts: Texts) -> str:
    names = texts.names(casus, before)
    match command:
        case k.Travel():
            return texts.say(StepWords.TRAVEL, place=names.the_place(command.place))
        case k.Act():
            action, target = texts.action(command.action), names.any(command.target)
            if not target:
                return texts.say(StepWords.ACT, action=action)
            return texts.say(StepWords.ACT_TARGET, action=action, target=target)
        case k.DrawReserve():
            return texts.say(StepWords.DRAW_RESERVE, amount=number(command.amount))
        case k.ChooseOption():
            met = before.tables[command.table].trip.encounter or ""
            return texts.say(
                StepWords.CHOOSE_OPTION,
                encounter=names.encounter(met),
                option=names.option(met, command.option),
            )
        case _:
            assert_never(command)


_Plain = k.StartGame | k.FinishStep | k.Intervene | k.StartLearning | k.FinishRoute | k.FinishGame
_PLAIN: dict[type[_Plain], StepWords] = {
    k.StartGame: StepWords.START_GAME,
    k.FinishStep: StepWords.FINISH_STEP,
    k.StartLearning: StepWords.START_LEARNING,
    k.Intervene: StepWords.INTERVENE,
    k.FinishRoute: StepWords.FINISH_ROUTE,
    k.FinishGame: StepWords.FINISH_GAME,
}
_Room = (
    k.NameTable
    | k.AdoptKoersagenda
    | k.StartRound
    | k.ResolveRound
    | k.OverruleMeter
    | k.ChangeRounds
    | k.ChangePlayers
    | _Plain
)


def _room(command: _Room, casus: Casus, before: State, texts: Texts) -> str:
    match command:
        case k.NameTable():
            return texts.say(StepWords.NAME_TABLE, name=command.name)
        case k.AdoptKoersagenda():
            return texts.say(StepWords.ADOPT, count=command.agreed)
        case k.StartRound():
            return texts.say(StepWords.START_ROUND, round=before.round + 1)
        case k.ResolveRound():
            return texts.say(StepWords.RESOLVE_ROUND, round=before.round)
        case k.ChangePlayers():
            return texts.say(StepWords.CHANGE_PLAYERS, count=command.players)
        case k.ChangeRounds():
            return texts.say(StepWords.CHANGE_ROUNDS, rounds=command.rounds)
        case k.OverruleMeter():
            return texts.say(
                StepWords.OVERRULE_METER,
                meter=texts.meter(command.meter, casus),
                value=number(command.value),
                reason=command.reason,
            )
        case _:
            return texts.say(_PLAIN[type(command)])


_ICONS: dict[type[k.Command], str] = {
    k.VisitPlace: "ear",
    k.ReadDossier: "folder-open",
    k.RankOpgave: "list-checks",
    k.CompareRankings: "scales",
    k.ChooseOpgave: "star",
    k.WriteOpgave: "pencil-simple",
    k.ShapeOpgave: "target",
    k.LinkInspanning: "flow-arrow",
    k.WriteInspanning: "pencil-simple",
    k.ShapeInspanning: "plant",
    k.DropInspanning: "hand-palm",
    k.FillBlock: "puzzle-piece",
    k.PolishBlock: "pencil-line",
    k.AdoptKoersagenda: "bank",
    k.StartRound: "flag-banner",
    k.TallyVote: "identification-card",
    k.VoiceMinority: "hand",
    k.ChooseRole: "mask-happy",
    k.AnnounceRole: "megaphone",
    k.Travel: "footprints",
    k.Act: "lightning",
    k.DrawReserve: "coins",
    k.CallNonsense: "megaphone",
    k.WritePlain: "pencil-simple",
    k.RefusePlain: "hand-palm",
    k.Intervene: "gavel",
    k.FinishRoute: "map-pin",
    k.ChooseOption: "chat-circle-dots",
    k.ResolveRound: "arrows-clockwise",
    k.StopWork: "hand-palm",
    k.MergeWork: "link",
    k.GiveReason: "chat-circle-dots",
    k.ChooseFuture: "signpost",
    k.StartLearning: "lightbulb",
    k.FinishGame: "flag-checkered",
    k.OverruleMeter: "wrench",
    k.ChangeRounds: "timer",
    k.ChangePlayers: "users",
}


def _icon(command: k.Command) -> str:
    return _ICONS.get(type(command), "check")
