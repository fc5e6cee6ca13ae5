"""Kept results: with names for staff and auditors, in codes for judges, and for everybody once decided."""

from dataclasses import dataclass
from uuid import UUID

from incubator.applications import Application, State
from incubator.competitions import Competition, Criterion, competition_seen
from incubator.core.actor import Permission
from incubator.core.errors import Forbidden, NotFound
from incubator.core.usecase import Work, public, query
from incubator.core.web.endpoint import RawJson
from incubator.jury.queries.bundle_seats import read_seats
from incubator.jury.queries.conflict import conflicted_pairs, own_conflicts
from incubator.jury.queries.judged import read_judged
from incubator.jury.queries.lottery import lots_told
from incubator.jury.rules.bundle import BundleKind, Entrant, Funding, Source
from incubator.jury.rules.bundle import Criterion as CriterionTold
from incubator.jury.rules.bundle_file import code_of
from incubator.jury.tables import PanelMember
from incubator.jury.tables.bundle import ResultBundle

_ENTRANTS = """
SELECT a.id, CASE WHEN $2 THEN a.title ELSE a.number END AS key, a.title,
    o.number AS organization, o.name AS organization_name
FROM application a JOIN organization o ON o.id = a.organization_id
WHERE a.competition_id = $1 AND a.state = 'eligible' ORDER BY a.number
"""

_JUDGES = """
SELECT p.id, p.name, CASE WHEN $2 THEN p.name ELSE p.id::text END AS key FROM person p
WHERE p.id IN (SELECT person_id FROM panel_member WHERE competition_id = $1) OR p.id = ANY($3::uuid[])
"""


@dataclass(frozen=True, slots=True)
class OwnCode:
    """What stands for the actor, or for an application of the actor's, in the coded result."""

    kind: str
    name: str
    code: str


async def source_of(
    work: Work, competition: Competition, kind: BundleKind, code_version: str, funding: Funding | None
) -> Source:
    """What the competition's result is made of, as it is now: all of it is fixed once it is ranked."""
    judged = await read_judged(work.sql, competition)
    entrants = await work.sql.fetch(_ENTRANTS, competition.id, competition.is_imported)
    seats = await read_seats(work.sql, competition)
    # Who left the panel after the assignment is in it still.
    asked = [UUID(judge) for own in seats for judge in own.loads]
    judges = await work.sql.fetch(_JUDGES, competition.id, competition.is_imported, asked)
    keys = {row["id"]: row["key"] for row in (*entrants, *judges)}
    pairs = await conflicted_pairs(work.sql, competition)
    rubric = await Criterion.filter(competition_id=competition.id)
    return Source(
        kind=kind,
        code_version=code_version,
        made_at=await work.now(),
        number=competition.number,
        judged=judged,
        placings=judged.placings(),
        criteria={
            each.name if competition.is_imported else each.code: CriterionTold(
                each.name, each.most_hundredths
            )
            for each in rubric
        },
        entrants={
            row["key"]: Entrant(row["title"], row["organization"], row["organization_name"])
            for row in entrants
        },
        judges={row["key"]: row["name"] for row in judges},
        conflicts=[
            (keys[application], keys[judge], bar.standing.value, bar.kind.value)
            for (judge, application), bar in pairs.items()
            if application in keys and judge in keys
        ],
        names={row["id"]: row["key"] for row in entrants},
        seats=seats,
        lots=await lots_told(competition.id),
        funding=funding,
    )


async def latest(competition_id: UUID) -> ResultBundle:
    """The result as it was kept last; 404 before."""
    found = await ResultBundle.filter(competition_id=competition_id).order_by("-made_at", "-id").first()
    if found is None:
        raise NotFound("result_not_kept", "The result is kept when the ranking is published.")
    return found


@query(Permission.SCORE_READ, subject=competition_seen)
async def read_bundle(work: Work, competition: Competition) -> RawJson:
    """The kept result with names; 403 `judge_conflicted` for staff who have a conflict here."""
    if await own_conflicts(work, competition.id):
        why = "You have a conflict here: the coded result is open to you once it is decided."
        raise Forbidden("judge_conflicted", why)
    return RawJson((await latest(competition.id)).document.encode())


@query(public("a decided result can be checked by everybody"))
async def read_coded_bundle(work: Work, *, competition_id: UUID) -> RawJson:
    """The kept result in codes: for staff and its panel when it is ranked, for everybody when decided.

    Who belongs to an applicant, or has a conflict with one, waits for the decision: the places, the marks and
    the conflicts tell which code is that application's.
    """
    competition = await _coded_for(work, competition_id)
    return RawJson((await latest(competition.id)).coded.encode())


async def _coded_for(work: Work, competition_id: UUID) -> Competition:
    competition = await competition_seen(work, competition_id)
    actor = work.actor
    if competition.decided_at is not None:
        return competition
    if await own_conflicts(work, competition.id):
        raise NotFound
    if actor.may(Permission.SCORE_READ):
        return competition
    if actor.person_id is not None and actor.may(Permission.SCORE_SUBMIT):
        seat = PanelMember.filter(competition_id=competition_id, person_id=actor.person_id)
        if await seat.exists():
            return competition
    raise NotFound


@query(Permission.ACCOUNT_MANAGE)
async def list_own_codes(work: Work, *, competition_id: UUID) -> list[OwnCode]:
    """What stands for oneself as a judge, and for one's organizations' applications, in the coded result."""
    competition = await _coded_for(work, competition_id)
    return await own_codes(work, competition.id, (await latest(competition.id)).code_key)


async def own_codes(work: Work, competition_id: UUID, key: str) -> list[OwnCode]:
    """The codes, made with a kept result's key, of whom the actor is or may read; of eligible ones alone."""
    mine = sorted(work.actor.organizations_with(Permission.APPLICATION_READ))
    applications = Application.filter(
        competition_id=competition_id, organization_id__in=mine, state=State.ELIGIBLE
    )
    numbers = await applications.order_by("number").values_list("number", flat=True)
    own = [("application", str(number)) for number in numbers]
    if await PanelMember.filter(competition_id=competition_id, person_id=work.person_id).exists():
        own = [("judge", str(work.person_id))]  # a judge is told nothing of an organization's application
    return [OwnCode(kind, name, code_of(key, kind, name)) for kind, name in own]
