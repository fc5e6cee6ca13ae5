"""Lists of applications as tables for spreadsheets."""

from uuid import UUID
from zoneinfo import ZoneInfo

from tortoise.query_utils import Prefetch
from tortoise.queryset import QuerySet

from incubator.applications.queries.application import competition_named
from incubator.applications.queries.entries import matching
from incubator.applications.rules import CoApplicantState, State
from incubator.applications.tables import Application, CoApplicant
from incubator.applications.wording import LABELS
from incubator.competitions import competition_seen
from incubator.core.actor import Language, Permission
from incubator.core.money import Money
from incubator.core.spreadsheet import csv_table
from incubator.core.text import Phrase
from incubator.core.usecase import Work, query
from incubator.core.web.document import Written

COLUMNS = (
    ("编号", "Number"),
    ("项目名称", "Title"),
    ("申报组织", "Organization"),
    ("组织编号", "Organization's number"),
    ("联合申报", "Co-applicants"),
    ("大赛", "Competition"),
    ("赛道", "Track"),
    ("负责人", "Leader"),
    ("受益人数", "People reached"),
    ("申请金额（元）", "Requested (CNY)"),
    ("状态", "State"),
    ("提交时间", "Submitted"),
    ("审核时间", "Checked"),
    ("审核理由", "Reason"),
)


@query(Permission.APPLICATION_READ, subject=competition_named)
async def export_applications(
    work: Work,
    competition_id: UUID,
    *,
    state: State | None = None,
    track_id: UUID | None = None,
    q: Phrase | None = None,
) -> Written:
    """A competition's applications as CSV in the actor's language, oldest first, without drafts.

    A text that a spreadsheet would take for a formula stands behind an apostrophe.
    """
    competition = await competition_seen(work, competition_id)
    return _written(work, competition.number, matching(work.actor, competition.id, state, track_id, q))


@query(Permission.APPLICATION_READ)
async def export_all_applications(
    work: Work, *, state: State | None = None, q: Phrase | None = None
) -> Written:
    """The same of every competition, as far as the actor can see."""
    return _written(work, "applications", matching(work.actor, None, state, None, q))


def _written(work: Work, name: str, found: QuerySet[Application]) -> Written:
    language = 1 if work.actor.language is Language.ENGLISH else 0
    zone = work.actor.zone or work.services.settings.tz
    named = Prefetch(
        "co_applicants", queryset=CoApplicant.all().select_related("organization").order_by("position")
    )
    chosen = found.exclude(state=State.DRAFT).select_related("organization", "track", "competition")

    async def batch(after: UUID | None, size: int) -> list[Application]:
        rest = chosen if after is None else chosen.filter(id__gt=after)
        return await rest.prefetch_related(named).order_by("id").limit(size)

    head = [column[language] for column in COLUMNS]
    pieces = csv_table(head, batch, lambda row: row.id, lambda row: _cells(row, language, zone))
    return Written(f"{name}.csv", pieces)


def _named(each: CoApplicant, language: int) -> str:
    """A co-applicant's name, and what it answered where it could and did not confirm."""
    if each.organization is None:
        return each.name
    name: str = each.organization.name
    if each.state is CoApplicantState.CONFIRMED:
        return name
    return ("%s（%s）", "%s (%s)")[language] % (name, LABELS[CoApplicantState][each.state][language])


def _cells(row: Application, language: int, zone: ZoneInfo) -> list[str | int | None]:
    submitted, checked = (
        moment.astimezone(zone).strftime("%Y-%m-%d %H:%M") if moment else None
        for moment in (row.submitted_at, row.checked_at)
    )
    together = [_named(each, language) for each in row.co_applicants]
    return [
        row.number,
        row.title,
        row.organization.name,
        row.organization.number,
        ("、", ", ")[language].join(together),
        row.competition.title,
        row.track.name,
        row.leader,
        row.beneficiaries,
        Money(row.requested_minor).decimal,
        LABELS[State][row.state][language],
        submitted,
        checked,
        row.check_reason,
    ]
