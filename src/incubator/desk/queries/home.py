"""What is due for one person, and what changed: the home of applicants and judges."""

from dataclasses import dataclass
from datetime import date, datetime

from tortoise.expressions import Q

from incubator.applications import Application, CoApplicant, waiting_co_applications
from incubator.applications import State as ApplicationState
from incubator.awards import Tranche, TrancheState
from incubator.competitions import Competition, Stage
from incubator.core.actor import Permission, Role
from incubator.core.usecase import Work, public, query
from incubator.incubation import Due, FollowUp, FollowUpState, Incubation, read_due
from incubator.organizations import Organization, OrganizationDocument, expiring_documents

SHOWN = 20
"""Of each kind, the first so many; the list behind it has the rest."""


@dataclass(frozen=True, slots=True)
class Judging:
    """One competition's sheets of a judge: how many are assigned and how many are in."""

    competition: Competition
    assigned: int
    submitted: int


@dataclass(frozen=True, slots=True)
class Home:
    """What waits for the person who asks, by what is due first; nothing of anybody else's."""

    today: date
    now: datetime
    organizations: list[Organization]
    drafts: list[Application]
    co_applications: list[CoApplicant]
    """Where one's own organization is named as a co-applicant, and its owner, who asks, can answer now."""
    applications: list[Application]
    tranches: list[Tranche]
    follow_ups: list[FollowUp]
    documents: list[OrganizationDocument]
    """Papers of the own organizations that are valid for 60 days at most, or no more."""
    incubations: list[Incubation]
    due: Due
    calls: list[Competition]
    judging: list[Judging]


_JUDGING = """
SELECT competition_id, count(*) FILTER (WHERE state <> 'recused') AS assigned,
    count(*) FILTER (WHERE state = 'submitted') AS submitted
FROM sheet WHERE judge_id = $1 GROUP BY competition_id
"""


@query(public("everybody sees what is his own"))
async def read_home(work: Work) -> Home:
    """The things of the person's organizations that are due or changed, and the person's own sheets."""
    actor = work.actor
    now = await work.now()
    today = now.astimezone(work.services.settings.tz).date()
    own = sorted(actor.organizations_with(Permission.ORGANIZATION_READ))
    mine = Q(organization_id__in=own)
    applications = Application.filter(mine).select_related("competition", "organization")
    drafts = applications.filter(
        state=ApplicationState.DRAFT, competition__stage=Stage.OPEN, competition__closes_at__gt=now
    )
    tranches = Tranche.filter(mine, state=TrancheState.DUE).select_related("contract__award__application")
    follow_ups = FollowUp.filter(mine, state=FollowUpState.DUE).select_related("organization")
    documents = (await expiring_documents(work)).filter(mine)
    calls = Competition.filter(stage=Stage.OPEN, closes_at__gt=now)
    return Home(
        today=today,
        now=now,
        organizations=await Organization.filter(id__in=own).order_by("-id").limit(SHOWN) if own else [],
        drafts=await drafts.order_by("competition__closes_at").limit(SHOWN) if own else [],
        co_applications=await waiting_co_applications(actor).order_by("id").limit(SHOWN) if own else [],
        applications=await applications.exclude(state=ApplicationState.DRAFT)
        .order_by("-submitted_at")
        .limit(SHOWN)
        if own
        else [],
        tranches=await tranches.order_by("due_at").limit(SHOWN) if own else [],
        follow_ups=await follow_ups.order_by("due_on").limit(SHOWN) if own else [],
        documents=await documents.order_by("valid_until", "id").limit(SHOWN) if own else [],
        incubations=await Incubation.filter(mine).select_related("organization").order_by("-id").limit(SHOWN)
        if own
        else [],
        due=await read_due(work, SHOWN),
        calls=await calls.order_by("closes_at").limit(SHOWN),
        judging=await _judging(work) if Role.JUDGE in actor.roles else [],
    )


async def _judging(work: Work) -> list[Judging]:
    rows = await work.sql.fetch(_JUDGING, work.person_id)
    counted = {str(row["competition_id"]): row for row in rows}
    found = Competition.filter(id__in=list(counted), stage=Stage.JUDGING).order_by("-id").limit(SHOWN)
    return [Judging(c, counted[str(c.id)]["assigned"], counted[str(c.id)]["submitted"]) for c in await found]
