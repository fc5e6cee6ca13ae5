"""Applications for tests, made by rows: how they come to be is tested in the room itself."""

from collections.abc import Sequence
from datetime import timedelta
from functools import cache
from hashlib import sha256
from secrets import randbits, token_hex
from typing import Any

import typst

from factories.competitions import make_competition
from factories.organizations import make_organization
from factories.serials import serial
from incubator.applications.receipts import CODE_BITS, receipt_code
from incubator.applications.rules import Category, FileKind, Source, State
from incubator.applications.tables import Application, ApplicationFile, BudgetLine, CoApplicant
from incubator.competitions.rules import Stage
from incubator.competitions.tables import Competition, Track
from incubator.core.database import transaction
from incubator.core.tables import StoredFile
from incubator.organizations.tables import Organization
from incubator.people.tables import Person


@cache
def proposal_pdf() -> bytes:
    """A real PDF of one page."""
    return typst.compile(b"= A proposal\nMeals for neighbours who live alone.")


async def make_file(application: Application, kind: FileKind = FileKind.PROPOSAL) -> ApplicationFile:
    """A file's rows; no object lies behind them."""
    stored = await StoredFile.create(
        key=f"{token_hex(1)}/{token_hex(15)}",
        name="申报书.pdf",
        size=1000,
        sha256=sha256(application.number.encode()).hexdigest(),
        media_type="application/pdf",
    )
    return await ApplicationFile.create(application=application, stored=stored, kind=kind)


async def make_application(
    competition: Competition | None = None,
    organization: Organization | None = None,
    state: State = State.DRAFT,
    *,
    requested_minor: int = 50_000_00,
    is_complete: bool = True,
    submitted_by: Person | None = None,
    co_applicants: Sequence[Organization] = (),
    **columns: Any,
) -> Application:
    """An application that could be submitted, or that already was, whatever the competition's deadline.

    Without a competition it is of a new one that fits the state: still open for a draft, closed for others.
    One that is not complete is a draft without budget and files.
    """
    if competition is None:
        competition = await make_competition(Stage.OPEN if state is State.DRAFT else Stage.CLOSED)
    if organization is None:
        organization = await make_organization(is_demonstration=competition.is_demonstration)
    values: dict[str, Any] = {
        "number": f"{competition.number}-{serial('application'):03}",
        "track": await Track.filter(competition_id=competition.id).order_by("position").first(),
        "title": "邻里互助计划",
        "summary": "为独居老人送餐、陪伴。" if is_complete else "",
        "leader": "王芳" if is_complete else "",
        "requested_minor": requested_minor if is_complete else 0,
    }
    async with transaction() as connection:
        application = await Application.create(
            competition=competition, organization=organization, **values | columns
        )
        for position, each in enumerate(co_applicants, start=1):
            await CoApplicant.create(application=application, position=position, organization=each)
        if is_complete:
            await BudgetLine.create(
                application=application,
                position=1,
                category=Category.ACTIVITY,
                description="送餐",
                source=Source.GRANT,
                quantity=1,
                unit_price_minor=requested_minor,
                amount_minor=requested_minor,
            )
            await make_file(application)
        if state is not State.DRAFT:
            # The trigger would refuse what a test says happened before the deadline.
            await connection.execute("SET CONSTRAINTS ALL IMMEDIATE")
            await connection.execute("ALTER TABLE application DISABLE TRIGGER ck_application_move")
            await _move_on(application, competition, state, submitted_by)
            await connection.execute("ALTER TABLE application ENABLE TRIGGER ck_application_move")
    return application


async def _move_on(
    application: Application, competition: Competition, state: State, submitted_by: Person | None
) -> None:
    application.state = state
    application.submitted_by = submitted_by
    application.submitted_at = competition.closes_at - timedelta(minutes=10)
    application.receipt_code = receipt_code(randbits(CODE_BITS))
    application.receipt_sha256 = sha256(str(application.id).encode()).hexdigest()
    if state in {State.ELIGIBLE, State.INELIGIBLE}:
        application.checked_at = competition.closes_at + timedelta(minutes=10)
        application.check_reason = "" if state is State.ELIGIBLE else "超出业务范围"
    await application.save()


def budget_line(**changes: Any) -> dict[str, Any]:
    """The JSON of one line of a budget, which the grant pays."""
    return {
        "category": "activity",
        "description": "送餐",
        "source": "grant",
        "quantity": 12,
        "unit_price": "33.33",
        "amount": "399.96",
    } | changes
