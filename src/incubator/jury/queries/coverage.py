"""Coverage and load at a glance: who has how many sheets, and whether their scores can be compared."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

import numpy as np

from incubator.competitions import Competition, competition_seen
from incubator.core.actor import Permission
from incubator.core.text import Code
from incubator.core.usecase import Work, query
from incubator.jury.methods.connectivity import LEAST_BRIDGING, connectivity
from incubator.jury.queries.conflict import own_conflicts
from incubator.jury.queries.stage import judged_stage

_APPLICATIONS = """
SELECT a.id AS application_id, a.number, a.title, t.code AS track,
    count(s.id) AS sheets, count(s.submitted_at) AS submitted
FROM application a JOIN track t ON t.id = a.track_id
    LEFT JOIN sheet s ON s.application_id = a.id AND s.state <> 'recused'
        AND s.stage_id IS NOT DISTINCT FROM $3::uuid
WHERE a.competition_id = $1 AND a.state = 'eligible' AND a.id <> ALL($2::uuid[])
GROUP BY a.id, t.code ORDER BY a.number
"""

_JUDGES = """
SELECT p.person_id AS judge_id, person.name, profile.most_sheets AS most,
    count(s.id) AS sheets, count(s.submitted_at) AS submitted
FROM panel_member p JOIN person ON person.id = p.person_id
    LEFT JOIN judge_profile profile ON profile.person_id = p.person_id
    LEFT JOIN sheet s ON s.competition_id = p.competition_id AND s.judge_id = p.person_id
        AND s.state <> 'recused' AND s.application_id <> ALL($2::uuid[])
        AND s.stage_id IS NOT DISTINCT FROM $3::uuid
WHERE p.competition_id = $1 GROUP BY p.person_id, person.name, profile.most_sheets
ORDER BY person.name, p.person_id
"""

_SHEETS = """
SELECT s.application_id, s.judge_id FROM sheet s WHERE s.competition_id = $1 AND s.state <> 'recused'
    AND s.application_id <> ALL($2::uuid[]) AND s.stage_id IS NOT DISTINCT FROM $3::uuid
ORDER BY s.application_id, s.judge_id
"""


@dataclass(frozen=True, slots=True)
class Covered:
    """An application's sheets."""

    application_id: UUID
    number: str
    title: str
    track: str
    sheets: int
    submitted: int


@dataclass(frozen=True, slots=True)
class Loaded:
    """A judge's sheets."""

    judge_id: UUID
    name: str
    sheets: int
    submitted: int
    most: int | None


@dataclass(frozen=True, slots=True)
class Bridging:
    """The share of a track's sheets whose judges are at home in another track."""

    track: str
    share: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """All of it; an application without any sheet is a group of its own."""

    applications: Sequence[Covered]
    judges: Sequence[Loaded]
    histogram: Mapping[int, int]
    fewest_load: int
    highest_load: int
    groups: int
    bridging: Sequence[Bridging]
    least_bridging: str
    is_comparable: bool


@query(Permission.SCORE_READ, subject=competition_seen)
async def read_coverage(work: Work, competition: Competition, *, stage: Code | None = None) -> Coverage:
    """How many sheets each application and each judge has, and whether judges bridge the tracks.

    In a competition of several stages those of the judged stage of this code, or of the first.
    Staff who judge too see and count none of an application with which they have a conflict.
    """
    hidden = list(await own_conflicts(work, competition.id))
    judged = await judged_stage(competition.id, stage)
    asked = competition.id, hidden, None if judged is None else judged.id
    applications = [Covered(**row) for row in await work.sql.fetch(_APPLICATIONS, *asked)]
    judges = [Loaded(**row) for row in await work.sql.fetch(_JUDGES, *asked)]
    sheets = await work.sql.fetch(_SHEETS, *asked)
    rows = {own: n for n, own in enumerate(dict.fromkeys(row["application_id"] for row in sheets))}
    columns = {own: n for n, own in enumerate(dict.fromkeys(row["judge_id"] for row in sheets))}
    tracks = {each.application_id: each.track for each in applications}
    numbers = {track: n for n, track in enumerate(sorted({tracks[own] for own in rows}))}
    linked = connectivity(
        np.array([rows[row["application_id"]] for row in sheets], dtype=np.int64),
        np.array([columns[row["judge_id"]] for row in sheets], dtype=np.int64),
        np.array([numbers[tracks[own]] for own in rows], dtype=np.int64),
    )
    alone = len(applications) - len(rows)
    counts = Counter(each.sheets for each in applications)
    loads = [each.sheets for each in judges]
    return Coverage(
        applications=applications,
        judges=judges,
        histogram=dict(sorted(counts.items())),
        fewest_load=min(loads, default=0),
        highest_load=max(loads, default=0),
        groups=linked.groups + alone,
        bridging=[
            Bridging(track, str(share)) for track, share in zip(numbers, linked.bridging, strict=False)
        ],
        least_bridging=str(LEAST_BRIDGING),
        is_comparable=linked.comparable and alone == 0,
    )
