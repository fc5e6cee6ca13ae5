"""What everybody sees of the park: what is open, what was granted, who graduated."""

from dataclasses import dataclass
from datetime import datetime

from incubator.awards import DecisionState
from incubator.competitions import Competition, Stage
from incubator.core.usecase import Work, public, query
from incubator.incubation import State
from incubator.organizations import is_demonstration_house

SHOWN = 6
"""Calls and notices on the front page."""

_GRANTED = """
SELECT d.id, c.title, count(a.id) AS awards, coalesce(sum(a.amount_minor), 0)::bigint AS amount_minor,
    d.state, c.is_demonstration
FROM decision d JOIN competition c ON c.id = d.competition_id LEFT JOIN award a ON a.decision_id = d.id
WHERE d.state = ANY($1)
GROUP BY d.id, c.id ORDER BY d.id DESC LIMIT $2
"""

_NUMBERS = """
SELECT
    (SELECT count(*) FROM organization WHERE is_demonstration = $3) AS organizations,
    (SELECT count(DISTINCT i.organization_id) FROM incubation i
        JOIN organization o ON o.id = i.organization_id
        WHERE i.state = ANY($1) AND o.is_demonstration = $3) AS graduates,
    count(a.id) AS awards,
    coalesce(sum(a.amount_minor), 0)::bigint AS granted_minor
FROM award a JOIN decision d ON d.id = a.decision_id JOIN competition c ON c.id = d.competition_id
WHERE d.state = ANY($2) AND c.is_demonstration = $3
"""

MADE_PUBLIC = (DecisionState.IN_NOTICE, DecisionState.FINAL)

GRADUATED = (State.GRADUATED, State.CLOSED)


@dataclass(frozen=True, slots=True)
class Granted:
    """A decision that was made public, in a line."""

    id: object
    title: str
    awards: int
    amount_minor: int
    state: DecisionState
    is_demonstration: bool


@dataclass(frozen=True, slots=True)
class PublicHome:
    """The front page: calls that can be applied to now or soon, what was granted, and a few numbers.

    The numbers count what is real; only in a house that holds nothing real they count the demonstration, and
    `is_demonstration` says so.
    """

    calls: list[Competition]
    granted: list[Granted]
    organizations: int
    graduates: int
    awards: int
    granted_minor: int
    is_demonstration: bool
    now: datetime


@query(public("the front page is everybody's"))
async def read_public_home(work: Work) -> PublicHome:
    """What is open, what was granted, and how many were helped."""
    now = await work.now()
    calls = Competition.filter(stage=Stage.OPEN, closes_at__gt=now).order_by("closes_at").limit(SHOWN)
    granted = await work.sql.fetch(_GRANTED, list(MADE_PUBLIC), SHOWN)
    is_demonstration = await is_demonstration_house()
    numbers = await work.sql.fetchrow(_NUMBERS, list(GRADUATED), list(MADE_PUBLIC), is_demonstration)
    if numbers is None:
        raise AssertionError  # pragma: no cover - a SELECT of constants always gives a row
    return PublicHome(
        calls=await calls,
        granted=[
            Granted(
                r["id"],
                r["title"],
                r["awards"],
                r["amount_minor"],
                DecisionState(r["state"]),
                r["is_demonstration"],
            )
            for r in granted
        ],
        # An empty house demonstrates nothing.
        is_demonstration=is_demonstration and numbers["organizations"] > 0,
        now=now,
        **dict(numbers),
    )


_ADDRESSES = """
SELECT '/competitions/' || id AS path FROM competition WHERE stage <> 'draft'
UNION ALL SELECT '/notices/' || id FROM decision WHERE state = ANY($1)
ORDER BY path LIMIT $2
"""

FIXED = ("/", "/competitions", "/notices", "/directory", "/verify")

MOST_ADDRESSES = 50_000
"""A sitemap holds no more (sitemaps.org)."""


@query(public("search engines see what everybody sees"))
async def list_addresses(work: Work) -> list[str]:
    """The paths of every page that is everybody's, for search engines."""
    rows = await work.sql.fetch(_ADDRESSES, list(MADE_PUBLIC), MOST_ADDRESSES - len(FIXED))
    return [*FIXED, *(row["path"] for row in rows)]
