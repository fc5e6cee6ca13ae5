"""What the staff must decide today, and how the park stands: every number leads to its list."""

from dataclasses import dataclass
from datetime import date, datetime

from incubator.applications import State as Entry
from incubator.competitions import Competition, Stage
from incubator.core.actor import Permission
from incubator.core.usecase import Work, query
from incubator.incubation import State
from incubator.organizations import EXPIRING

_NUMBERS = """
SELECT
    (SELECT count(*) FROM application WHERE state = 'submitted') AS applications_unchecked,
    (SELECT count(*) FROM incubation WHERE state = 'applied') AS incubations_applied,
    (SELECT count(*) FROM follow_up WHERE state = 'due' AND due_on <= $1) AS follow_ups_due,
    (SELECT count(*) FROM follow_up WHERE state = 'due' AND due_on <= $1 - 30) AS follow_ups_overdue,
    (SELECT count(*) FROM organization_document WHERE state = 'pending') AS documents_pending,
    (SELECT count(*) FROM organization_document WHERE state <> 'replaced' AND valid_until <= $1 + $2::int)
        AS documents_expiring,
    (SELECT count(*) FROM review WHERE state = 'planned' AND due_on <= $1) AS reviews_due,
    (SELECT count(*) FROM decision WHERE state = 'proposed') AS decisions_proposed,
    (SELECT count(*) FROM decision WHERE state = 'in_notice' AND notice_until < $1) AS notices_over,
    (SELECT count(*) FROM tranche WHERE state = 'requested') AS tranches_requested,
    (SELECT count(*) FROM tranche WHERE state = 'approved') AS tranches_approved,
    (SELECT coalesce(sum(amount_minor), 0)::bigint FROM contract) AS committed_minor,
    (SELECT coalesce(sum(amount_minor), 0)::bigint FROM tranche
        WHERE state IN ('due', 'requested', 'approved')) AS due_minor,
    (SELECT coalesce(sum(amount_minor), 0)::bigint FROM tranche WHERE state = 'paid') AS paid_minor
"""

_PIPELINE = "SELECT state, count(*) AS number FROM incubation GROUP BY state"

_PER_DAY = """
SELECT day::date AS day, count(a.id) AS number
FROM generate_series(
    greatest($2::timestamptz, least($3::timestamptz, $4::timestamptz) - interval '30 days') AT TIME ZONE $5,
    least($3::timestamptz, $4::timestamptz) AT TIME ZONE $5,
    interval '1 day'
) AS day
LEFT JOIN application a ON a.competition_id = $1 AND a.state = ANY ($6::text[]) AND a.submitted_at IS NOT NULL
    AND (a.submitted_at AT TIME ZONE $5)::date = day::date
GROUP BY day ORDER BY day
"""

_JURY = """
SELECT count(*) FILTER (WHERE state <> 'recused') AS assigned,
    count(*) FILTER (WHERE state = 'submitted') AS submitted
FROM sheet WHERE competition_id = $1
"""

_HANDED_IN = [state.value for state in Entry if state is not Entry.DRAFT]

UNDER_WAY = (Stage.OPEN, Stage.CLOSED, Stage.JUDGING, Stage.RANKED)

MOST = 8
"""Competitions that are under way at once and shown in full."""


@dataclass(frozen=True, slots=True)
class UnderWay:
    """A competition with its timetable, what came in on each day, and how far its jury is."""

    competition: Competition
    applications: int
    per_day: list[tuple[date, int]]
    assigned: int
    submitted: int


@dataclass(frozen=True, slots=True)
class Overview:
    """Counts of what waits for a decision, money in minor units, and what is under way."""

    today: date
    now: datetime
    applications_unchecked: int
    incubations_applied: int
    follow_ups_due: int
    follow_ups_overdue: int
    reviews_due: int
    documents_pending: int
    documents_expiring: int
    decisions_proposed: int
    notices_over: int
    tranches_requested: int
    tranches_approved: int
    committed_minor: int
    due_minor: int
    paid_minor: int
    pipeline: list[tuple[State, int]]
    under_way: list[UnderWay]


@query(Permission.LEDGER_READ)
async def read_overview(work: Work) -> Overview:
    """How the park stands now."""
    now = await work.now()
    zone = work.services.settings.tz
    today = now.astimezone(zone).date()
    numbers = await work.sql.fetchrow(_NUMBERS, today, EXPIRING.days)
    if numbers is None:
        raise AssertionError  # pragma: no cover - a SELECT of constants always gives a row
    counted = {State(row["state"]): row["number"] for row in await work.sql.fetch(_PIPELINE)}
    competitions = await Competition.filter(stage__in=UNDER_WAY).order_by("-id").limit(MOST)
    return Overview(
        today=today,
        now=now,
        pipeline=[(state, counted.get(state, 0)) for state in State],
        under_way=[await _under_way(work, competition, now) for competition in competitions],
        **dict(numbers),
    )


async def _under_way(work: Work, competition: Competition, now: datetime) -> UnderWay:
    days = await work.sql.fetch(
        _PER_DAY,
        competition.id,
        competition.opens_at,
        competition.closes_at,
        now,
        str(work.services.settings.tz),
        _HANDED_IN,
    )
    applications = await work.sql.fetchval(
        "SELECT count(*) FROM application WHERE competition_id = $1 AND state = ANY ($2::text[])",
        competition.id,
        _HANDED_IN,
    )
    jury = await work.sql.fetchrow(_JURY, competition.id)
    if jury is None:
        raise AssertionError  # pragma: no cover - an aggregate always gives a row
    per_day = [(row["day"], row["number"]) for row in days]
    return UnderWay(competition, applications, per_day, jury["assigned"], jury["submitted"])
