"""Lists of applications with filters, and the same as a table for spreadsheets."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Literal
from uuid import UUID
from zoneinfo import ZoneInfo

from tortoise.expressions import Q
from tortoise.functions import Count
from tortoise.queryset import QuerySet

from incubator.applications.queries.application import competition_named, visible_applications
from incubator.applications.rules import State
from incubator.applications.tables import Application
from incubator.applications.wording import LABELS
from incubator.competitions import Competition, Track, competition_seen
from incubator.core.actor import Actor, Language, Permission
from incubator.core.money import Money
from incubator.core.paging import PAGE, Cursor, Found, cursor_of, listing, place_of
from incubator.core.spreadsheet import MARK, csv_lines
from incubator.core.text import Phrase
from incubator.core.usecase import Work, query
from incubator.core.web.document import Written

Sort = Literal["number", "-number", "requested", "-requested"]
"""By number, which is by age, or by what is requested; a hyphen turns it round."""

BATCH = 500
"""Rows of a table that are read at once."""


def matching(
    actor: Actor,
    competition_id: UUID | None,
    state: State | None,
    track_id: UUID | None,
    q: str | None,
) -> QuerySet[Application]:
    """Applications that the actor can see and that meet what is asked; `q` is a part of what names them."""
    found = visible_applications(actor)
    for name, wanted in (("competition_id", competition_id), ("state", state), ("track_id", track_id)):
        if wanted is not None:
            found = found.filter(**{name: wanted})
    if q:
        found = found.filter(
            Q(title__icontains=q) | Q(number__icontains=q) | Q(organization__name__icontains=q)
        )
    return found


@query(Permission.APPLICATION_READ)
async def find_applications(
    work: Work,
    *,
    competition_id: UUID | None = None,
    state: State | None = None,
    track_id: UUID | None = None,
    q: Phrase | None = None,
    sort: Sort = "-number",
    cursor: Cursor | None = None,
) -> Found[Application]:
    """Applications that the actor can see; `q` is a part of a title, number or organization's name."""
    found = matching(work.actor, competition_id, state, track_id, q).select_related(
        "organization", "track", "competition"
    )
    if sort == "-number":
        return await listing(found, cursor)
    return await _sorted(found, sort, cursor)


async def _sorted(found: QuerySet[Application], sort: Sort, cursor: str | None) -> Found[Application]:
    """The page after the cursor's row, in the order that is wanted; rows that are equal go by their age."""
    is_down, column = sort.startswith("-"), "requested_minor" if "requested" in sort else "id"
    turn, beyond = ("-", "lt") if is_down else ("", "gt")
    if cursor is not None:
        last = await Application.get_or_none(id=place_of(cursor))
        if last is not None:
            value = getattr(last, column)
            found = found.filter(
                Q(**{f"{column}__{beyond}": value}) | Q(**{column: value, f"id__{beyond}": last.id})
            )
    rows = await found.order_by(f"{turn}{column}", f"{turn}id").limit(PAGE + 1)
    return Found(rows[:PAGE], cursor_of(rows[PAGE - 1].id) if len(rows) > PAGE else None)


@dataclass(frozen=True, slots=True)
class Entries:
    """A competition with its tracks, and how many of its applications are in each state."""

    competition: Competition
    tracks: list[Track]
    counts: dict[State, int]


@query(Permission.APPLICATION_READ)
async def list_entries(work: Work, *, competition_id: UUID) -> Entries:
    """How many applications of a competition the actor can see, by state."""
    competition = await competition_seen(work, competition_id)
    of_it = visible_applications(work.actor).filter(competition_id=competition.id)
    rows = await of_it.annotate(many=Count("id")).group_by("state").values_list("state", "many")
    many = {State(str(state)): int(count) for state, count in rows}
    counts = {state: many[state] for state in State if state in many}
    return Entries(
        competition, await Track.filter(competition_id=competition.id).order_by("position"), counts
    )


COLUMNS = (
    ("编号", "Number"),
    ("项目名称", "Title"),
    ("申报组织", "Organization"),
    ("组织编号", "Organization's number"),
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
    language = 1 if work.actor.language is Language.ENGLISH else 0
    zone = work.actor.zone or work.services.settings.tz
    chosen = matching(work.actor, competition.id, state, track_id, q).exclude(state=State.DRAFT)

    async def pieces() -> AsyncIterator[bytes]:
        yield MARK + csv_lines([[column[language] for column in COLUMNS]])
        after: UUID | None = None
        while True:
            found = chosen if after is None else chosen.filter(id__gt=after)
            rows = await found.select_related("organization", "track").order_by("id").limit(BATCH)
            if rows:
                yield csv_lines(_cells(row, language, zone) for row in rows)
            if len(rows) < BATCH:
                return
            after = rows[-1].id

    return Written(f"{competition.number}.csv", pieces())


def _cells(row: Application, language: int, zone: ZoneInfo) -> list[str | int | None]:
    submitted, checked = (
        moment.astimezone(zone).strftime("%Y-%m-%d %H:%M") if moment else None
        for moment in (row.submitted_at, row.checked_at)
    )
    return [
        row.number,
        row.title,
        row.organization.name,
        row.organization.number,
        row.track.name,
        row.leader,
        row.beneficiaries,
        Money(row.requested_minor).decimal,
        LABELS[State][row.state][language],
        submitted,
        checked,
        row.check_reason,
    ]
