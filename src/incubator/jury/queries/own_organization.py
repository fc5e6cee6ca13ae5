"""Whom judges scored of their own organizations: what a flag in the diagnosis asks about."""

from incubator.competitions import Competition
from incubator.core.database import Connection
from incubator.jury.methods.diagnosis import Pair
from incubator.jury.rules import Ground

OWN = (Ground.MEMBER, Ground.FORMER_MEMBER, Ground.TIE, Ground.EMPLOYER)
"""The grounds of a conflict that make an applicant, or who applies with it, a judge's own organization."""

_PAIRS = """
SELECT DISTINCT CASE WHEN $2 THEN a.title ELSE a.number END AS application,
    CASE WHEN $2 THEN p.name ELSE p.id::text END AS judge
FROM found_conflict f JOIN application a ON a.id = f.application_id JOIN person p ON p.id = f.judge_id
WHERE f.competition_id = $1 AND f.ground = ANY($3::text[])
"""


async def own_pairs(sql: Connection, competition: Competition) -> frozenset[Pair]:
    """Application and judge, named as in the scores, of each judge's own organizations, by the data now.

    Also those that staff cleared: whether a judge favoured its own is asked of the scores.
    """
    rows = await sql.fetch(_PAIRS, competition.id, competition.is_imported, list(OWN))
    return frozenset((row["application"], row["judge"]) for row in rows)
