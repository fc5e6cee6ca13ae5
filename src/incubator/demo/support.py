"""What the park does for an organization while its term is under way."""

from typing import Any

from incubator.demo.park import Player


async def assign_mentor(officer: Player, mentor: Player, term: dict[str, Any]) -> None:
    """Give the organization a mentor from the first day of its term."""
    body = {"person_id": mentor.id, "started_on": term["starts_on"]}
    await officer.post(f"/incubations/{term['id']}/mentorships", body)
