"""Panels and sheets for tests, made by rows: how they come to be is tested in the room itself."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from factories.applications import make_application
from factories.competitions import make_competition
from factories.people import make_person
from incubator.applications.rules import State
from incubator.applications.tables import Application
from incubator.competitions.rules import Stage
from incubator.competitions.tables import Competition, Criterion
from incubator.core.actor import Role
from incubator.core.database import transaction
from incubator.jury.rules import SheetState
from incubator.jury.tables import Mark, PanelMember, Recusal, Sheet
from incubator.people.tables import RoleGrant

FULL = {"need": 80_00, "design": 70_00, "team": 60_00}
"""A score for each criterion of `make_competition`, in hundredths: 40·0.8 + 35·0.7 + 25·0.6 = 71.5."""


async def make_seat(competition: Competition, person_id: UUID | None = None) -> PanelMember:
    """A judge on the panel: a new person with the role, unless one is named."""
    if person_id is None:
        person_id = (await make_person(Role.JUDGE, name="评委")).id
    elif not await RoleGrant.filter(person_id=person_id, role=Role.JUDGE).exists():
        await RoleGrant.create(person_id=person_id, role=Role.JUDGE)
    return await PanelMember.create(competition=competition, person_id=person_id)


async def make_sheet(
    application: Application,
    judge_id: UUID,
    scores: Mapping[str, int] | None = None,
    *,
    is_submitted: bool = False,
    comment: str = "",
    stage_id: UUID | None = None,
) -> Sheet:
    """A sheet of a judge on the panel, with scores in hundredths by criterion; submitted it has them all."""
    if is_submitted and scores is None:
        scores = FULL
    async with transaction():
        sheet = await Sheet.create(
            competition_id=application.competition_id,
            application_id=application.id,
            judge_id=judge_id,
            stage_id=stage_id,
            comment=comment,
            assigned_at=datetime.now(UTC),
        )
        criteria = await Criterion.filter(competition_id=application.competition_id)
        for criterion in criteria:
            if criterion.code in (scores or {}):
                await Mark.create(
                    sheet=sheet, criterion=criterion, score_hundredths=(scores or {})[criterion.code]
                )
        if is_submitted:
            sheet.state, sheet.submitted_at = SheetState.SUBMITTED, datetime.now(UTC)
            await sheet.save(update_fields=["state", "submitted_at"])
    return sheet


async def make_recusal(application: Application, judge_id: UUID) -> Recusal:
    """A recusal of a judge on the panel."""
    return await Recusal.create(
        application=application, judge_id=judge_id, kind="kinship", declared_at=datetime.now(UTC)
    )


async def make_judging(
    applications: int = 1, judges: int = 1, **columns: Any
) -> tuple[Competition, list[Application], list[PanelMember]]:
    """A competition that is being judged, with eligible applications and a panel; no sheet yet."""
    competition = await make_competition(Stage.JUDGING, **columns)
    entries = [await make_application(competition, state=State.ELIGIBLE) for _ in range(applications)]
    return competition, entries, [await make_seat(competition) for _ in range(judges)]


async def propose(visitor: Any, competition: Competition) -> Any:
    """The answer to an officer who proposes the ranking."""
    officer = await visitor(Role.PROGRAMME_OFFICER)
    return await officer.client.post(f"/api/v1/competitions/{competition.id}/ranking")


async def publish(visitor: Any, competition: Competition) -> Any:
    """The answer to a second officer who confirms what another proposed, or else to that proposal."""
    proposed = await propose(visitor, competition)
    if proposed.status_code != 201:
        return proposed
    officer = await visitor(Role.PROGRAMME_OFFICER)
    body = {"digest": proposed.json()["digest"]}
    return await officer.client.post(f"/api/v1/competitions/{competition.id}/ranking/confirmation", json=body)
