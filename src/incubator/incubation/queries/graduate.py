"""Graduates: who they are, how many of each year are still active, and what proves a certificate."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from uuid import UUID

import segno
from tortoise.query_utils import Prefetch

from incubator.core.actor import Permission
from incubator.core.paging import Cursor, Found, listing
from incubator.core.text import Line
from incubator.core.usecase import Work, public, query
from incubator.incubation.queries.term import visible_incubations
from incubator.incubation.rules import (
    FOLLOW_UP_MONTHS,
    certificate_code,
    certificate_number,
    read_certificate_code,
)
from incubator.incubation.tables import FollowUp, Incubation

_COHORTS = """
WITH graduate AS (
    SELECT i.id, extract(year FROM i.graduated_on)::int AS year
    FROM incubation i JOIN organization o ON o.id = i.organization_id
    WHERE i.graduated_on IS NOT NULL AND ($1::uuid[] IS NULL OR o.id = ANY($1)) AND o.is_demonstration = $2
)
SELECT g.year, f.months, count(*) AS graduates,
    count(*) FILTER (WHERE f.state = 'reported' AND f.is_active) AS active,
    count(*) FILTER (WHERE f.state = 'reported' OR NOT before.is_active) AS known
FROM graduate g JOIN follow_up f ON f.incubation_id = g.id
LEFT JOIN LATERAL (
    SELECT e.is_active FROM follow_up e
    WHERE e.incubation_id = g.id AND e.months < f.months AND e.state = 'reported'
    ORDER BY e.months DESC LIMIT 1
) AS before ON true
GROUP BY g.year, f.months ORDER BY g.year DESC, f.months
"""

_HAS_REAL_ONES = """
SELECT EXISTS (
    SELECT 1 FROM incubation i JOIN organization o ON o.id = i.organization_id
    WHERE i.graduated_on IS NOT NULL AND ($1::uuid[] IS NULL OR o.id = ANY($1)) AND NOT o.is_demonstration
)
"""


async def graduate_seen(work: Work, incubation_id: UUID) -> Incubation:
    """The term of a graduate, if the actor can see it."""
    found = visible_incubations(work.actor).filter(id=incubation_id, certificate__isnull=False)
    return await work.one(found)


@query(Permission.INCUBATION_READ)
async def find_graduates(
    work: Work, *, q: Line | None = None, year: int | None = None, cursor: Cursor | None = None
) -> Found[Incubation]:
    """Graduates that the actor can see with their follow-ups in order, the latest application first."""
    found = visible_incubations(work.actor).filter(graduated_on__isnull=False)
    if q is not None:
        found = found.filter(organization__name__icontains=q)
    if year is not None:
        first, after = (date(min(max(n, 1), 9999), 1, 1) for n in (year, year + 1))
        found = found.filter(graduated_on__gte=first, graduated_on__lt=after)
    follow_ups = Prefetch("follow_ups", FollowUp.all().order_by("months"))
    return await listing(found.prefetch_related(follow_ups), cursor)


@dataclass(frozen=True, slots=True)
class Survival:
    """Of a year's graduates so many months on: how many are known to be active, and of how many is known."""

    months: int
    active: int
    known: int

    @property
    def share(self) -> Fraction | None:
        """The active among those of whom it is known; None where nothing is."""
        return Fraction(self.active, self.known) if self.known else None


@dataclass(frozen=True, slots=True)
class Cohort:
    """The graduates of one year, and what became of them by each of the follow-ups' months."""

    year: int
    graduates: int
    survival: Sequence[Survival]


@dataclass(frozen=True, slots=True)
class Cohorts:
    """The years, latest first; demonstrations are told of only where no real organization has graduated."""

    months: Sequence[int]
    years: Sequence[Cohort]
    is_demonstration: bool


@query(Permission.INCUBATION_READ)
async def read_cohorts(work: Work) -> Cohorts:
    """How many of each year's graduates, that the actor can see, are still active 6, 12, 24, 36 months on.

    Counted at a month are those that reported then, and those whose last report before it said that they are
    not active any more: who has given up seldom reports it twice. A later report goes before an earlier one.
    """
    seen = None
    if not work.actor.may(Permission.INCUBATION_READ):
        seen = sorted(work.actor.organizations_with(Permission.INCUBATION_READ))
    is_demonstration = not await work.sql.fetchval(_HAS_REAL_ONES, seen)
    rows = await work.sql.fetch(_COHORTS, seen, is_demonstration)
    years: dict[int, dict[int, Survival]] = {}
    graduates: dict[int, int] = {}
    for row in rows:
        found = Survival(row["months"], row["active"], row["known"])
        years.setdefault(row["year"], {})[found.months] = found
        graduates[row["year"]] = max(graduates.get(row["year"], 0), row["graduates"])
    cohorts = [
        Cohort(year, graduates[year], [of.get(m, Survival(m, 0, 0)) for m in FOLLOW_UP_MONTHS])
        for year, of in years.items()
    ]
    return Cohorts(FOLLOW_UP_MONTHS, cohorts, is_demonstration and bool(cohorts))


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a certificate of graduation says, and the code by which anybody can see that it is true."""

    number: str
    code: str
    organization: str
    graduated_on: date
    is_demonstration: bool


def _certificate(incubation: Incubation) -> Certificate:
    assert incubation.certificate is not None  # noqa: S101 - ck_incubation_graduated: both or neither
    assert incubation.graduated_on is not None  # noqa: S101 - as above
    return Certificate(
        incubation.certificate,
        certificate_code(incubation.certificate, incubation.id),
        incubation.organization.name,
        incubation.graduated_on,
        incubation.organization.is_demonstration,
    )


@dataclass(frozen=True, slots=True)
class PrintedCertificate:
    """A certificate for paper: with the address at which it is checked, as words and as a QR code in SVG."""

    certificate: Certificate
    incubation: Incubation
    address: str
    picture: str


@query(Permission.INCUBATION_READ, subject=graduate_seen)
async def read_certificate(work: Work, incubation: Incubation) -> PrintedCertificate:
    """A graduate's certificate."""
    certificate = _certificate(incubation)
    address = f"{work.services.settings.origin}/verify/{certificate.code}"
    picture = segno.make(address, error="m").svg_inline(scale=4, border=4, dark="#000", light="#fff")
    return PrintedCertificate(certificate, incubation, address, picture)


@query(public("who is shown a certificate may check it"))
async def verify_certificate(_work: Work, *, code: Line) -> Certificate | None:
    """The certificate with this code, as it stands in the register; None where there is none."""
    read = read_certificate_code(code)
    if read is None:
        return None
    incubation = await Incubation.get_or_none(certificate=certificate_number(read)).select_related(
        "organization"
    )
    if incubation is None:
        return None
    certificate = _certificate(incubation)
    return certificate if certificate.code == read else None
