"""A published ranking and a public decision over it, made through the API as officers make them."""

from collections.abc import Sequence
from typing import Any

from factories.jury import make_sheet, publish
from incubator.applications import Application
from incubator.awards.jobs import handlers as award_jobs
from incubator.competitions import Competition
from incubator.core.actor import Role
from incubator.core.jobs import Task
from incubator.core.usecase import Services
from incubator.jury import PanelMember
from incubator.jury.jobs import handlers


async def publish_result(
    house: Services,
    visitor: Any,
    competition: Competition,
    entries: Sequence[Application],
    seats: Sequence[PanelMember],
) -> None:
    """Let every judge hand in a sheet on every application; rank them, and keep the result."""
    for place, entry in enumerate(entries):
        for seat in seats:
            scores = dict.fromkeys(("need", "design", "team"), 90_00 - 10_00 * place)
            await make_sheet(entry, seat.person_id, scores, is_submitted=True)
    assert (await publish(visitor, competition)).status_code == 201
    await handlers(house)[Task.RESULT_KEEP](competition_id=str(competition.id))


async def approve_awards(visitor: Any, competition: Competition) -> str:
    """Propose awards along the ranking and let two approve them; the decision's id."""
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.post(f"/api/v1/competitions/{competition.id}/decision", json={})
    assert answer.status_code == 201, answer.text
    decision_id: str = answer.json()["id"]
    for _ in range(2):
        finance = await visitor(Role.FINANCE_OFFICER)
        answer = await finance.client.post(f"/api/v1/decisions/{decision_id}/approvals")
        assert answer.status_code == 201, answer.text
    return decision_id


async def keep_awards(house: Services, decision_id: str) -> None:
    """Run the job that keeps the result with the approved awards."""
    await award_jobs(house)[Task.DECISION_KEEP](decision_id=decision_id)


async def give_notice(visitor: Any, decision_id: str) -> None:
    """Make the approved decision public."""
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.post(f"/api/v1/decisions/{decision_id}/notice")
    assert answer.status_code == 201, answer.text
