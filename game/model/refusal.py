"""Refusals: why a command cannot be done now. A value, not an exception."""

from enum import StrEnum

from game.model.value import value


class Reason(StrEnum):
    """Every reason a command can be refused; the catalogue turns each into a sentence."""

    GAME_OVER = "game_over"
    WRONG_STEP = "wrong_step"
    TABLE_READY = "table_ready"
    TABLES_BUSY = "tables_busy"
    UNKNOWN_TABLE = "unknown_table"
    UNKNOWN_PLACE = "unknown_place"
    UNKNOWN_PERSON = "unknown_person"
    UNKNOWN_OPGAVE = "unknown_opgave"
    UNKNOWN_INSPANNING = "unknown_inspanning"
    UNKNOWN_CHOICE = "unknown_choice"
    NOT_AT_THIS_LEVEL = "not_at_this_level"
    NO_TEXT = "no_text"
    TEXT_TOO_LONG = "text_too_long"
    TEXT_UNCLEAN = "text_unclean"
    NAME_TAKEN = "name_taken"
    NO_TIME = "no_time"
    NO_BUDGET = "no_budget"
    NO_RESERVE = "no_reserve"
    NOTHING_LEFT_TO_HEAR = "nothing_left_to_hear"
    ALREADY_RANKED = "already_ranked"
    RANKING_UNFINISHED = "ranking_unfinished"
    NO_OPGAVE = "no_opgave"
    TOO_MANY = "too_many"
    TOO_FEW = "too_few"
    SAME_AS_BEFORE = "same_as_before"
    ROLE_FIXED = "role_fixed"
    ROLE_FORCED = "role_forced"
    NO_ROLE = "no_role"
    NO_ROUTE = "no_route"
    WRONG_PLACE = "wrong_place"
    DONE_HERE = "done_here"
    DONE_ENOUGH = "done_enough"
    ALREADY_IN_TEAM = "already_in_team"
    TEAM_FULL = "team_full"
    PERSON_TIRED = "person_tired"
    CANNOT_BE_INVITED = "cannot_be_invited"
    NEEDS_TWO_MEMBERS = "needs_two_members"
    NO_INITIATIVE = "no_initiative"
    NO_BARRIER = "no_barrier"
    HAS_SAFETY_NET = "has_safety_net"
    ALREADY_RUNNING = "already_running"
    NOT_LINKED = "not_linked"
    NOTHING_TO_EVALUATE = "nothing_to_evaluate"
    NOT_EVALUATED = "not_evaluated"
    SUPPORT_TOO_LOW = "support_too_low"
    RULES_UNDER_REVIEW = "rules_under_review"
    BUDGET_FROZEN = "budget_frozen"
    REQUIREMENT_NOT_MET = "requirement_not_met"
    NEEDS_EXECUTIVE = "needs_executive"
    NO_OFFICIAL_LEFT = "no_official_left"
    NO_ENCOUNTER = "no_encounter"
    NOTHING_TO_STOP = "nothing_to_stop"
    UNFINISHED_WORK = "unfinished_work"
    CALLED_BEFORE = "called_before"
    NOTHING_CALLED = "nothing_called"
    PLAIN_UNFINISHED = "plain_unfinished"
    INTERVENED_BEFORE = "intervened_before"
    NOTHING_RUNS = "nothing_runs"
    NOTHING_TO_MERGE = "nothing_to_merge"
    ALREADY_MERGED = "already_merged"
    NOTHING_IN_COMMON = "nothing_in_common"
    VOTES_EXCEED_PLAYERS = "votes_exceed_players"
    OUT_OF_BOUNDS = "out_of_bounds"
    TOO_FEW_ROUNDS = "too_few_rounds"
    TOO_MANY_ROUNDS = "too_many_rounds"


@value
class Refused:
    """The answer to a command that breaks a rule; the state is unchanged.

    ``subject`` is the id or number the sentence is about ("" for none); ``bound`` a limit.
    """

    reason: Reason
    subject: str = ""
    bound: int | None = None
