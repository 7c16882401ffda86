"""Every command as a short sentence, for the undo list and for looking back."""

from game.text.language import Phrase


class StepWords(Phrase):
    """What was done; the table is named beside it."""

    NAME_TABLE = "Heet voortaan {name}", "Is now called {name}"
    START_GAME = "Begonnen", "Begun"
    VISIT_PLACE = "Luisterde bij {place}", "Listened at {place}"
    READ_DOSSIER = "Las het dossier", "Read the files"
    FINISH_STEP = "Klaar met deze stap", "Ready with this step"
    RANK_EXECUTIVES = "Bestuur: plaats {number}: {opgave}", "Executive: place {number}: {opgave}"
    RANK_OTHERS = "De anderen: plaats {number}: {opgave}", "The others: place {number}: {opgave}"
    COMPARE = "Rijtjes naast elkaar", "Rankings side by side"
    CHOOSE_OPGAVE = "Koos: {opgave}", "Chose: {opgave}"
    WRITE_OPGAVE = "Schreef: {text}", "Wrote: {text}"
    SHAPE_OPGAVE = "Vulde de opgave in", "Filled in the challenge"
    LINK = "In het plan: {work}", "In the plan: {work}"
    UNLINK = "Uit het plan: {work}", "Out of the plan: {work}"
    WRITE_WORK = "Bedacht zelf: {text}", "Thought up: {text}"
    SHAPE_WORK = "Vulde in: {work}", "Filled in: {work}"
    DROP_WORK = "Haalde weg: {work}", "Took away: {work}"
    FILL_BLOCK = "Plan, {block}: {choice}", "Plan, {block}: {choice}"
    POLISH_BLOCK = "Werkte uit: {block}", "Worked out: {block}"
    ADOPT = (
        "Stelde de koersagenda vast; eens in Leefwereld: {count}",
        "Adopted the agenda of goals; agreed in Lifeworld: {count}",
    )
    START_LEARNING = "Even stilstaan", "A moment to think"
    START_ROUND = "Ronde {round} begint", "Round {round} begins"
    TALLY_VOTE = "{count} voor {role}", "{count} for {role}"
    VOICE_MINORITY = "Andere stem: {role}", "Another voice: {role}"
    CHOOSE_ROLE = "Rol: {role}", "Role: {role}"
    TRAVEL = "Ging naar {place}", "Went to {place}"
    ACT = "{action}", "{action}"
    ACT_TARGET = "{action}: {target}", "{action}: {target}"
    DRAW_RESERVE = "{amount} uit de reserve", "{amount} from the reserve"
    INTERVENE = "Bestuur greep in", "Executive stepped in"
    FINISH_ROUTE = "Klaar met op pad gaan", "Ready with going out"
    CHOOSE_OPTION = "{encounter}: {option}", "{encounter}: {option}"
    RESOLVE_ROUND = "Doorwerking van ronde {round}", "Effects of round {round}"
    ANNOUNCE_ROLE = "Kondigde aan: {role}", "Announced: {role}"
    STOP_WORK = "Stopte: {work}", "Stopped: {work}"
    MERGE_WORK = "Samen verder: {work} met {theirs}", "Joined: {work} with {theirs}"
    GIVE_REASON = "Waarom anders: {why}", "Why it changes: {why}"
    CHOOSE_FUTURE = "Beleidsadviseur: {future}", "Policy adviser: {future}"
    FINISH_GAME = "Het spel is uit", "The game ends"
    OVERRULE_METER = "{meter} op {value} gezet: {reason}", "{meter} set to {value}: {reason}"
    CHANGE_ROUNDS = "Het spel krijgt {rounds} rondes", "The game gets {rounds} rounds"
    SCENARIO_CHANGED = "De casus kreeg een nieuwe tekst", "The case got a new text"
    THE_ROOM = "De zaal", "The room"
