"""Profiles, invitations and rulings for tests, made by rows; how they come to be is tested in the room."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from incubator.applications.tables import Application
from incubator.competitions.tables import Competition
from incubator.jury.tables import ConflictRuling, JudgeProfile, PanelInvitation, Tie


async def make_tie(person_id: UUID, organization: str, **columns: Any) -> Tie:
    """A tie in the judge's profile, which is made where there is none; it began in 2020 and goes on."""
    profile, _ = await JudgeProfile.get_or_create(person_id=person_id)
    values: dict[str, Any] = {"kind": "governance", "from_on": date(2020, 1, 1)}
    return await Tie.create(profile=profile, organization=organization, **values | columns)


async def make_invitation(competition: Competition, person_id: UUID, **columns: Any) -> PanelInvitation:
    """An invitation that waits for an answer for a week, for a term of two months."""
    today = datetime.now(UTC).date()
    values: dict[str, Any] = {
        "text": "诚邀您担任评审。",
        "term_from": today,
        "term_until": today + timedelta(days=60),
        "reply_by": datetime.now(UTC) + timedelta(days=7),
    }
    return await PanelInvitation.create(competition=competition, person_id=person_id, **values | columns)


async def make_ruling(application: Application, judge_id: UUID, **columns: Any) -> ConflictRuling:
    """A conflict that was reported and confirmed."""
    values: dict[str, Any] = {"ground": "reported", "outcome": "confirmed", "reason": "被举报的亲属关系"}
    return await ConflictRuling.create(
        application=application, judge_id=judge_id, ruled_at=datetime.now(UTC), **values | columns
    )
