"""Competitions for tests, made by rows: how they come to be is tested in the room itself."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from factories.serials import serial
from incubator.competitions.rules import Stage, Trigger
from incubator.competitions.tables import Competition, Criterion, PlannedTranche, Track
from incubator.core.database import transaction

WEIGHTS = {"need": 4000, "design": 3500, "team": 2500}
"""Criteria by code with their weights in hundredths; each gives at most 100 points."""
SHARES = {
    Trigger.CONTRACT_SIGNED: 5000,
    Trigger.MID_TERM_PASSED: 4000,
    Trigger.FINAL_PASSED: 1000,
}
"""The tranche plan: what makes each due, with its share in hundredths."""


async def make_competition(
    stage: Stage = Stage.OPEN,
    *,
    weights: Mapping[str, int] = WEIGHTS,
    shares: Mapping[Trigger, int] = SHARES,
    tracks: Sequence[str] = ("community",),
    scales: Mapping[str, Mapping[str, Any]] | None = None,
    **columns: Any,
) -> Competition:
    """A competition with its parts: being open it closes in a month, being further it closed yesterday.

    `scales` are further columns of criteria, by code.
    """
    now = datetime.now(UTC)
    is_over = stage not in {Stage.DRAFT, Stage.OPEN}
    values: dict[str, Any] = {
        "number": f"2026-CT-{serial('competition'):03}",
        "title": "社区微创投大赛",
        "pool_minor": 2_000_000_00,
        "award_cap_minor": 200_000_00,
        "opens_at": now - timedelta(days=31 if is_over else 1),
        "closes_at": now + timedelta(days=-1 if is_over else 30),
    }
    async with transaction():
        competition = await Competition.create(**values | columns)
        for position, code in enumerate(tracks, start=1):
            await Track.create(competition=competition, code=code, name=code.title(), position=position)
        for position, (code, weight) in enumerate(weights.items(), start=1):
            scale = {"most_hundredths": 100_00} | dict((scales or {}).get(code, {}))
            await Criterion.create(
                competition=competition,
                code=code,
                name=code.title(),
                weight_hundredths=weight,
                position=position,
                **scale,
            )
        for sequence, (trigger, share) in enumerate(shares.items(), start=1):
            await PlannedTranche.create(
                competition=competition, sequence=sequence, share_hundredths=share, trigger=trigger
            )
        competition.stage = stage
        await competition.save(update_fields=["stage"])
    return competition


def terms(**changes: Any) -> dict[str, Any]:
    """The JSON that prepares a competition, taking applications from an hour ago for a month."""
    now = datetime.now(UTC)
    return {
        "title": "社区微创投大赛",
        "summary": "为社区小项目提供种子资金。",
        "pool": "2000000.00",
        "award_cap": "200000",
        "opens_at": (now - timedelta(hours=1)).isoformat(),
        "closes_at": (now + timedelta(days=30)).isoformat(),
        "tracks": [
            {"code": "community", "name": "社区服务"},
            {"code": "mutual_help", "name": "邻里互助", "cap": "50000"},
        ],
        "criteria": [
            {"code": "need", "name": "需求", "weight": "37.5"},
            {"code": "design", "name": "方案", "weight": "40.25", "highest": "10"},
            {"code": "team", "name": "团队", "weight": "22.25"},
        ],
        "tranches": [
            {"share": "50", "trigger": "contract_signed"},
            {"share": "40", "trigger": "mid_term_passed"},
            {"share": "10", "trigger": "final_passed"},
        ],
    } | changes
