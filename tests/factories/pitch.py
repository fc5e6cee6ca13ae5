"""Competitions judged in stages, and pitch sessions, for tests: made by rows."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from secrets import token_urlsafe
from typing import Any
from uuid import UUID

from factories.applications import make_application
from factories.competitions import make_competition
from factories.jury import make_seat
from incubator.applications.rules import State
from incubator.applications.tables import Application
from incubator.competitions.rules import Stage
from incubator.competitions.tables import Competition
from incubator.core.database import transaction
from incubator.jury.methods.rule import StageKind, VoteCount
from incubator.jury.tables import JudgingStage, PanelMember, PitchItem, PitchSeat, PitchSession

REVIEW = ("desk", StageKind.REVIEW, 40_00)
PITCH = ("pitch", StageKind.PITCH, 60_00)
BONUS = ("bonus", StageKind.BONUS, 5_00)


async def make_staged(
    *stages: tuple[str, StageKind, int],
    applications: int = 1,
    judges: int = 1,
    votes: VoteCount = VoteCount.SHARE_OF_MOST,
    told: Mapping[str, Mapping[str, bool]] | None = None,
    **columns: Any,
) -> tuple[Competition, list[Application], list[PanelMember]]:
    """A competition that is being judged in stages (code, kind, weight in hundredths), with a panel.

    `told` has, by code, what stages say of their own on what judges are told.
    """
    now = datetime.now(UTC)
    dates = {"opens_at": now - timedelta(days=31), "closes_at": now - timedelta(days=1)}
    competition = await make_competition(Stage.DRAFT, **(dates | columns))
    async with transaction():
        for position, (code, kind, weight) in enumerate(stages, start=1):
            await JudgingStage.create(
                competition=competition,
                code=code,
                name=code.title(),
                kind=kind,
                weight_hundredths=weight,
                votes=votes,
                position=position,
                **(told or {}).get(code, {}),
            )
    competition.stage = Stage.JUDGING
    await competition.save(update_fields=["stage"])
    entries = [await make_application(competition, state=State.ELIGIBLE) for _ in range(applications)]
    return competition, entries, [await make_seat(competition) for _ in range(judges)]


async def stage(competition: Competition, code: str) -> JudgingStage:
    return await JudgingStage.get(competition_id=competition.id, code=code)


async def make_pitch(
    competition: Competition, entries: Sequence[Application], judge_ids: Sequence[UUID], chair_id: UUID
) -> PitchSession:
    """A session with its seats and waiting items, and no sheet yet."""
    of = await stage(competition, "pitch")
    session = await PitchSession.create(
        competition=competition,
        stage=of,
        title="路演第一场",
        place="报告厅",
        starts_at=datetime.now(UTC),
        chair_id=chair_id,
        code=token_urlsafe(18),
    )
    for person_id in judge_ids:
        await PitchSeat.create(session=session, person_id=person_id)
    for position, application in enumerate(entries, start=1):
        await PitchItem.create(
            session=session,
            stage=of,
            application=application,
            position=position,
            minutes=5,
            question_minutes=5,
        )
    return session
