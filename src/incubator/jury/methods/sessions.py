"""Pitch sessions: finalists and judges spread over them, and the speaking order drawn by lot.

Who is in conflict never meets. Sessions have equally many finalists, and of each track, as nearly as can be;
each has its least number of judges, and as many judges as possible have a seat. It is an integer program over
names in the order of their lots, so that the same seed gives the same sessions whatever order the names came
in; publish what it found, since another solver may find another answer that is as good.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import scipy

from incubator.core.errors import Invalid
from incubator.jury.methods.lottery import lot, speaking_order

MOST_NODES = 2000
"""Branches that the solver looks at: a bound by time would give another answer on another day."""

_MISSING = 10_000
_SEAT = 100
_UNBALANCED = 1


@dataclass(frozen=True, slots=True)
class Session:
    """The finalists in their speaking order, and the judges in the order of their lots."""

    applications: tuple[str, ...]
    judges: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spread:
    """The sessions, who of the judges has no seat, and whether no better spread is possible.

    `off_balance` counts finalists beyond an equal share of their track in their session, or lacking from it.
    """

    sessions: tuple[Session, ...]
    unseated: tuple[str, ...]
    off_balance: int
    is_optimal: bool


def spread(
    tracks: Mapping[str, str],
    judges: Collection[str],
    conflicts: Collection[tuple[str, str]],
    *,
    sessions: int,
    most: int,
    least_judges: int,
    seed: str,
) -> Spread:
    """Spread finalists (by name, with their track) and judges over sessions.

    `conflicts` are pairs of application and judge; a session has at most `most` finalists and no fewer than
    `least_judges` judges. Raises `Invalid`: `seed_missing`, `too_many_sessions` for fewer finalists than
    sessions, `sessions_too_small`, `too_few_judges` for fewer judges than seats, `sessions_impossible` where
    conflicts leave seats empty (with how many, and who has conflicts), `sessions_not_found` where the
    solver gave up.
    """
    if not seed.strip():
        raise Invalid("seed_missing", "the draw needs a seed")
    if len(tracks) < sessions:
        why = f"{len(tracks)} finalists can't fill {sessions} sessions"
        raise Invalid("too_many_sessions", why, finalists=len(tracks), sessions=sessions)
    if len(tracks) > sessions * most:
        why = f"{len(tracks)} finalists are more than {sessions} sessions of {most}"
        raise Invalid("sessions_too_small", why, finalists=len(tracks), places=sessions * most)
    if len(set(judges)) < sessions * least_judges:
        why = f"{len(set(judges))} judges are fewer than {sessions} sessions of {least_judges}"
        raise Invalid("too_few_judges", why, judges=len(set(judges)), seats=sessions * least_judges)
    program = _Program(
        speaking_order(list(tracks), seed), _drawn(judges, seed), tracks, sessions, most, least_judges
    )
    return program.solved(conflicts, seed)


def _drawn(judges: Collection[str], seed: str) -> list[str]:
    return sorted(set(judges), key=lambda judge: (lot(seed, judge), judge))


class _Program:
    """Columns: finalist × session, judge × session, seats missing in a session, off-balance by track."""

    def __init__(
        self,
        applications: Sequence[str],
        judges: Sequence[str],
        tracks: Mapping[str, str],
        sessions: int,
        most: int,
        least_judges: int,
    ) -> None:
        self.applications, self.judges, self.sessions = applications, judges, sessions
        self.least_judges = least_judges
        self.most = min(most, -(-len(applications) // sessions))
        self.track_of = tracks
        self.tracks = sorted(Counter(tracks.values()).items())
        self.first_judge = len(applications) * sessions
        self.first_missing = self.first_judge + len(judges) * sessions
        self.first_off = self.first_missing + sessions
        self.columns = self.first_off + len(self.tracks) * sessions
        self.rows: list[dict[int, int]] = []
        self.least: list[float] = []
        self.greatest: list[float] = []

    def solved(self, conflicts: Collection[tuple[str, str]], seed: str) -> Spread:
        """The best spread that the solver finds."""
        self._places()
        self._balance()
        self._apart(conflicts)
        found = self._solve()
        missing = found[self.first_missing : self.first_off]
        if missing.any():
            of = sorted({judge for application, judge in conflicts if judge in set(self.judges)})
            empty = int(missing.sum())
            why = f"conflicts leave {empty} seats empty; fewer sessions, or other judges, are needed"
            raise Invalid("sessions_impossible", why, missing=empty, judges_with_conflicts=of)
        of_applications = found[: self.first_judge].reshape(len(self.applications), self.sessions)
        of_judges = found[self.first_judge : self.first_missing].reshape(len(self.judges), self.sessions)
        drawn = tuple(
            Session(
                tuple(
                    speaking_order(
                        [self.applications[a] for a in np.flatnonzero(of_applications[:, s]).tolist()], seed
                    )
                ),
                tuple(self.judges[j] for j in np.flatnonzero(of_judges[:, s]).tolist()),
            )
            for s in range(self.sessions)
        )
        unseated = tuple(self.judges[j] for j in np.flatnonzero(of_judges.sum(axis=1) == 0).tolist())
        return Spread(drawn, unseated, int(found[self.first_off :].sum()), self.is_optimal)

    def _row(self, row: dict[int, int], least: float, greatest: float) -> None:
        self.rows.append(row)
        self.least.append(least)
        self.greatest.append(greatest)

    def _places(self) -> None:
        """Each finalist in one session, each judge in at most one; sessions as large as each other."""
        count = self.sessions
        for a in range(len(self.applications)):
            self._row({a * count + s: 1 for s in range(count)}, 1, 1)
        for j in range(len(self.judges)):
            self._row({self.first_judge + j * count + s: 1 for s in range(count)}, 0, 1)
        fewest = len(self.applications) // count
        most_judges = max(self.least_judges, -(-len(self.judges) // count))
        for s in range(count):
            self._row({a * count + s: 1 for a in range(len(self.applications))}, fewest, self.most)
            seats = {self.first_judge + j * count + s: 1 for j in range(len(self.judges))}
            self._row(seats, 0, most_judges)
            self._row(seats | {self.first_missing + s: 1}, self.least_judges, np.inf)

    def _balance(self) -> None:
        """Of each track equally many in each session; what is beyond, or lacking, is counted."""
        for t, (track, size) in enumerate(self.tracks):
            of = [a for a, name in enumerate(self.applications) if self.track_of[name] == track]
            for s in range(self.sessions):
                inside = {a * self.sessions + s: 1 for a in of}
                off = self.first_off + t * self.sessions + s
                self._row(inside | {off: -1}, -np.inf, -(-size // self.sessions))
                self._row(inside | {off: 1}, size // self.sessions, np.inf)

    def _apart(self, conflicts: Collection[tuple[str, str]]) -> None:
        """Who is in conflict is not in one session."""
        place = {name: a for a, name in enumerate(self.applications)}
        seat = {name: j for j, name in enumerate(self.judges)}
        for application, judge in sorted(set(conflicts)):
            if application in place and judge in seat:
                for s in range(self.sessions):
                    both = {
                        place[application] * self.sessions + s: 1,
                        self.first_judge + seat[judge] * self.sessions + s: 1,
                    }
                    self._row(both, 0, 1)

    def _solve(self) -> "np.ndarray[tuple[int], np.dtype[np.int64]]":
        cost = np.zeros(self.columns)
        cost[self.first_judge : self.first_missing] = -_SEAT
        cost[self.first_missing : self.first_off] = _MISSING
        cost[self.first_off :] = _UNBALANCED
        upper = np.ones(self.columns)
        upper[self.first_missing : self.first_off] = self.least_judges
        upper[self.first_off :] = len(self.applications)
        upper[1 : self.sessions] = 0  # sessions are alike: the first finalist by lot is in the first of them
        entries = [(r, c, v) for r, row in enumerate(self.rows) for c, v in row.items()]
        rows, columns, values = map(np.array, zip(*entries, strict=True))
        matrix = scipy.sparse.coo_array(
            (values, (rows, columns)), shape=(len(self.rows), self.columns)
        ).tocsr()
        result = scipy.optimize.milp(
            cost,
            integrality=np.ones(self.columns),
            bounds=scipy.optimize.Bounds(0, upper),
            constraints=scipy.optimize.LinearConstraint(matrix, self.least, self.greatest),
            options={"node_limit": MOST_NODES, "mip_rel_gap": 0},
        )
        if result.x is None:
            raise Invalid("sessions_not_found", "the solver found no sessions; ask for fewer or larger ones")
        self.is_optimal = result.status == 0
        found: np.ndarray[tuple[int], np.dtype[np.int64]] = np.rint(result.x).astype(np.int64)
        return found
