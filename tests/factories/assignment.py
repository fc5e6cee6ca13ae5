"""An officer at the assignment of a competition, and what judges say of themselves."""

from typing import Any

from httpx import AsyncClient, Response

from incubator.applications.tables import Application
from incubator.competitions.tables import Competition
from incubator.jury.tables import Expertise, JudgeProfile, PanelMember
from incubator.organizations import Field, Organization

PATH = "/api/v1/competitions"


def asked(**changes: Any) -> dict[str, Any]:
    """The JSON that asks for a run."""
    return {"panel_size": 2, "most": 9, "seed": "2026-11-22 福彩 3D 417"} | changes


async def make_profile(
    seat: PanelMember, *fields: Field, employer: str = "", most: int | None = None
) -> JudgeProfile:
    """The judge's page in the pool."""
    profile = await JudgeProfile.create(person_id=seat.person_id, employer=employer, most_sheets=most)
    for field in fields:
        await Expertise.create(profile=profile, field=field)
    return profile


async def work_in(application: Application, field: Field) -> None:
    """Let the applicant's field of work be this."""
    await Organization.filter(id=application.organization_id).update(field=field)


class Desk:
    """An officer at the assignment of one competition."""

    def __init__(self, client: AsyncClient, competition: Competition) -> None:
        self.client, self.where = client, f"{PATH}/{competition.id}"

    async def post(self, path: str, body: object = None) -> Response:
        return await self.client.post(f"{self.where}/{path}", json=body)

    async def get(self, path: str, **params: Any) -> Response:
        return await self.client.get(f"{self.where}/{path}", params=params)

    async def propose(self, **changes: Any) -> dict[str, Any]:
        answer = await self.post("assignment-runs", asked(**changes))
        assert answer.status_code == 201, answer.text
        made: dict[str, Any] = answer.json()
        return made

    async def pairs(self, run: dict[str, Any]) -> list[tuple[str, str, str]]:
        items = (await self.get(f"assignment-runs/{run['id']}/pairs", limit=100)).json()["items"]
        return sorted((p["application"]["id"], p["judge"]["id"], p["kind"]) for p in items)

    async def apply(self, run: dict[str, Any]) -> Response:
        return await self.post(f"assignment-runs/{run['id']}/adoption")

    async def undo(self, run: dict[str, Any]) -> Response:
        return await self.post(f"assignment-runs/{run['id']}/reversal")

    async def hold(self, kind: str, *pairs: tuple[Application, PanelMember], reason: str = "") -> Response:
        named = [{"application_id": str(a.id), "judge_id": str(seat.person_id)} for a, seat in pairs]
        return await self.post("assignment-holds", {"kind": kind, "pairs": named, "reason": reason})
