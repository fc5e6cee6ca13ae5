"""What the park does for an organization while its term is under way."""

from datetime import date, timedelta
from typing import Any

from incubator.demo.park import Player


async def assign_mentor(officer: Player, mentor: Player, term: dict[str, Any]) -> None:
    """Give the organization a mentor from the first day of its term."""
    body = {"person_id": mentor.id, "started_on": term["starts_on"]}
    await officer.post(f"/incubations/{term['id']}/mentorships", body)


async def record_services(officer: Player, mentor: Player, term: dict[str, Any], number: int) -> None:
    """On its first day the organization was mentored, and every third one saw a lawyer from outside.

    For every fifth the lawyer's visit to another organization was recorded by mistake, and is annulled.
    """
    body = {"day": term["starts_on"], "minutes": 60 + 30 * (number % 4), "agreed": "演示：完善内部制度"}
    path = f"/incubations/{term['id']}/services"
    await officer.post(path, body | {"kind": "mentoring", "person_id": mentor.id})
    lawyer = body | {"kind": "legal", "giver": "演示律师"}
    if number % 3 == 0:
        await officer.post(path, lawyer)
    if number % 5 == 0:
        mistaken = await officer.post(path, lawyer)
        await officer.post(f"/services/{mistaken['id']}/annulment", {"reason": "演示：记到了另一家组织"})


async def review_term(
    officer: Player,
    evaluator: Player,
    owner: Player,
    term: dict[str, Any],
    today: date,
    number: int,
) -> None:
    """After half a year a term is reviewed by the evaluator and answered; others are put off by a week."""
    due_on = date.fromisoformat(term["starts_on"]) + timedelta(days=180)
    body = {"kind": "mid_term", "due_on": due_on.isoformat(), "evaluator_id": evaluator.id}
    review = await officer.post(f"/incubations/{term['id']}/reviews", body)
    if due_on > today:
        later = {"due_on": (due_on + timedelta(days=7)).isoformat(), "evaluator_id": evaluator.id}
        await officer.put(f"/reviews/{review['id']}/plan", later, version=review["version"])
        return
    path = f"/reviews/{review['id']}"
    marks = [
        {"criterion": criterion, "mark": 3 + (number + place) % 3, "note": "演示评语"}
        for place, criterion in enumerate(("structure", "team", "finance", "projects"))
    ]
    written = {"marks": marks, "conclusion": "on_track", "summary": "演示评估：进展正常。"}
    await evaluator.put(path, written, version=review["version"])
    await officer.post(f"{path}/publication")
    await owner.post(f"{path}/statement", {"statement": "演示回应：同意评估意见。"})


async def open_spaces(officer: Player) -> list[dict[str, Any]]:
    """Add the rooms that the organizations share; they are open on days off too, whenever it is played."""
    return [
        await officer.post(
            "/spaces",
            {
                "name": f"演示{name}",
                "kind": kind,
                "place": "演示楼二层",
                "capacity": capacity,
                "opens": "09:00",
                "closes": "21:00",
                "is_open_on_days_off": True,
                "is_open": True,
            },
        )
        for name, kind, capacity in (
            ("会议室", "meeting", 12),
            ("培训教室", "training", 40),
            ("共享工位", "desk", 6),
        )
    ]


async def book_space(
    owner: Player, space: dict[str, Any], term: dict[str, Any], today: date, number: int
) -> dict[str, Any]:
    """The organization books the room for two hours of one of the next days."""
    starts = 9 + number % 4 * 2
    body = {
        "space_id": space["id"],
        "day": (today + timedelta(days=1 + number // 4)).isoformat(),
        "starts": f"{starts:02}:00",
        "ends": f"{starts + 2:02}:00",
        "purpose": "演示活动：志愿者例会",
    }
    booked: dict[str, Any] = await owner.post(f"/incubations/{term['id']}/bookings", body)
    return booked


async def take_back(officer: Player, booking: dict[str, Any]) -> None:
    """The park needs the room itself: the organization's members are told why."""
    await officer.post(f"/bookings/{booking['id']}/cancellation", {"reason": "演示：当天检修空调"})
