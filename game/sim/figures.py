"""What the games of a bot say together."""

from collections import Counter
from collections.abc import Mapping, Sequence
from statistics import mean, median

from game.model.terms import Role
from game.model.value import value
from game.sim.games import Sample


@value
class Lasting:
    """The lasting result of a bot's games, 0-100: the middle one, and how far they lie apart."""

    median: float
    p10: float
    p90: float


@value
class RoleLine:
    """A sequence of roles that was played, how often, and the median of what lasted (0-100)."""

    roles: tuple[Role, ...]
    games: int
    lasting: float


@value
class Figures:
    """How a bot did.

    Attributes:
        bot: Its name.
        games: How many games.
        lasting: What lasts.
        now: Mean of what is noticed at the end, 0-100.
        lessons: The ten scores, each the mean over games, 0-10.
        roles: Share of the rounds in which it had a role, of the roles it had.
        on_credit: Share of the tables that ended on credit.
    """

    bot: str
    games: int
    lasting: Lasting
    now: float
    lessons: tuple[float, ...]
    roles: Mapping[Role, float]
    on_credit: float

    @property
    def lessons_mean(self) -> float:
        """The mean of the ten scores."""
        return round(mean(self.lessons), 2)


def figures(bot: str, samples: Sequence[Sample]) -> Figures:
    """Return the figures of at least one game."""
    lasting = sorted(sample.lasting for sample in samples)
    held = Counter(role for sample in samples for line in sample.roles for role in line)
    rounds = held.total()
    tables = sum(len(sample.roles) for sample in samples)
    return Figures(
        bot=bot,
        games=len(samples),
        lasting=Lasting(
            median=_points(median(lasting)),
            p10=_points(_part(lasting, 10)),
            p90=_points(_part(lasting, 90)),
        ),
        now=_points(mean(sample.now for sample in samples)),
        lessons=tuple(
            _points(mean(scores)) for scores in zip(*(s.lessons for s in samples), strict=True)
        ),
        roles={role: round(held[role] / rounds, 3) for role in Role if held[role]},
        on_credit=round(sum(sample.on_credit for sample in samples) / tables, 3),
    )


def role_lines(samples: Sequence[Sample]) -> tuple[RoleLine, ...]:
    """Return the sequences of roles that tables played, best first."""
    found: dict[tuple[str, ...], list[int]] = {}
    for sample in samples:
        for line in sample.roles:
            found.setdefault(line, []).append(sample.lasting)
    lines = [
        RoleLine(
            roles=tuple(Role(name) for name in line),
            games=len(lasting),
            lasting=_points(median(lasting)),
        )
        for line, lasting in found.items()
    ]
    return tuple(sorted(lines, key=lambda line: (-line.lasting, line.roles)))


def _part(ordered: Sequence[int], share: int) -> int:
    """Return the value below which that share (percent) of the ordered ones lies, the nearest."""
    return ordered[((len(ordered) - 1) * share + 50) // 100]


def _points(hundredths: float) -> float:
    return round(hundredths / 100, 2)
