"""What judges want to score: until when they are asked, what each said, and how many did."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from incubator.applications import Application, State
from incubator.competitions import Competition, competition_seen
from incubator.core.actor import Permission
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.usecase import Work, query
from incubator.jury.queries.assignment_desk import assignable
from incubator.jury.queries.blind import told_before
from incubator.jury.queries.conflict import barred_from
from incubator.jury.queries.panel import judged_by_me
from incubator.jury.rules.preference import Knowledge, Wish
from incubator.jury.tables import JudgePreference, PanelMember, PreferenceCall


@dataclass(frozen=True, slots=True)
class CallShown:
    """Until when the judges of a competition are asked, None before anybody did, and how many answered."""

    competition: Competition
    closes_at: datetime | None
    is_open: bool
    can_ask: bool
    judges: int
    answered: int


@dataclass(frozen=True, slots=True)
class PreferenceShown:
    """An eligible application as a judge may know it, with what the judge said of it."""

    id: UUID
    number: str
    title: str
    organization: str | None
    wish: Wish
    knowledge: Knowledge | None


@dataclass(frozen=True, slots=True)
class PreferenceDesk:
    """A judge's page: until when, and a page of applications."""

    competition: Competition
    closes_at: datetime | None
    is_open: bool
    entries: Found[PreferenceShown]


async def asked_until(competition_id: UUID) -> datetime | None:
    """Until when the judges are or were asked; None where nobody asked."""
    call = await PreferenceCall.get_or_none(competition_id=competition_id)
    return call.closes_at if call is not None else None


@query(Permission.SCORE_READ, subject=competition_seen)
async def read_preference_call(work: Work, competition: Competition) -> CallShown:
    """Until when the judges are asked what they want to score, and how many of the panel said something."""
    return await shown_call(work, competition)


async def shown_call(work: Work, competition: Competition) -> CallShown:
    """The same, for the command that asks."""
    closes_at = await asked_until(competition.id)
    panel = PanelMember.filter(competition_id=competition.id)
    seated = await panel.values_list("person_id", flat=True)
    answers = JudgePreference.filter(application__competition_id=competition.id, judge_id__in=seated)
    return CallShown(
        competition=competition,
        closes_at=closes_at,
        is_open=closes_at is not None and await work.now() < closes_at,
        can_ask=assignable(competition.stage),
        judges=len(seated),
        answered=len(set(await answers.values_list("judge_id", flat=True))),
    )


async def entries_of(
    work: Work, competition: Competition, cursor: Cursor | None, limit: int
) -> Found[PreferenceShown]:
    """A page of what the judge may judge: blind as the judging is, and without the judge's conflicts."""
    eligible = Application.filter(competition_id=competition.id, state=State.ELIGIBLE)
    eligible = eligible.exclude(id__in=await barred_from(work.sql, work.person_id, competition.id))
    page = await listing(eligible.select_related("organization"), cursor, limit)
    own = JudgePreference.filter(judge_id=work.person_id, application_id__in=[a.id for a in page.items])
    said = {each.application_id: each for each in await own}
    told = await told_before(competition)
    return Found(
        [
            PreferenceShown(
                id=a.id,
                number=a.number,
                title=a.title,
                organization=a.organization.name if told.names_organization else None,
                wish=said[a.id].wish if a.id in said else Wish.NEUTRAL,
                knowledge=said[a.id].knowledge if a.id in said else None,
            )
            for a in page.items
        ],
        page.next,
    )


@query(Permission.SCORE_SUBMIT, subject=judged_by_me)
async def list_preferences(
    work: Work, competition: Competition, *, cursor: Cursor | None = None, limit: Limit = PAGE
) -> Found[PreferenceShown]:
    """The eligible applications of a panel that the judge is on, with what the judge said of each."""
    return await entries_of(work, competition, cursor, limit)


@query(Permission.SCORE_SUBMIT, subject=judged_by_me)
async def read_preference_desk(
    work: Work, competition: Competition, *, cursor: Cursor | None = None
) -> PreferenceDesk:
    """The same for the judge's page, with the time that there is for it."""
    closes_at = await asked_until(competition.id)
    return PreferenceDesk(
        competition=competition,
        closes_at=closes_at,
        is_open=closes_at is not None and await work.now() < closes_at and assignable(competition.stage),
        entries=await entries_of(work, competition, cursor, PAGE),
    )


@query(Permission.SCORE_SUBMIT)
async def list_open_calls(work: Work) -> list[PreferenceCall]:
    """The calls that are open, of competitions on whose panel the judge is, the one that ends first first."""
    mine = PreferenceCall.filter(competition__panel__person_id=work.person_id, closes_at__gt=await work.now())
    found = await mine.order_by("closes_at").select_related("competition")
    return [call for call in found if assignable(call.competition.stage)]
