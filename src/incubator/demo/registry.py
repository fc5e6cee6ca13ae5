"""First act: people are invited, organizations register, and some are incubated."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from random import Random
from typing import Any

from incubator.core.actor import Role
from incubator.demo import support
from incubator.demo.park import Park, Player, together
from incubator.organizations.uscc import make

ORGANIZATIONS = 216
INCUBATED = 16
REGISTERED = 40
"""Organizations with a code of their own; the other groups are filed with their street."""
COMMUNITIES = 99
GRADUATES = 5
ON_SITE = 10
LISTED = 12
"""Organizations that agree to be named in the public directory."""
JUDGES = 8
"""In the pool: one of them will not have time."""

MENTORS = 2

STREETS = ("泉城路", "大明湖", "东关", "文东", "建新", "甸柳", "燕山", "姚家", "智远", "舜华路", "龙洞")
FIELDS = (
    "community_service",
    "charity",
    "mutual_help",
    "culture_sport",
    "elderly",
    "children",
    "disability",
    "environment",
)


@dataclass(frozen=True, slots=True)
class Member:
    """An organization and the person who leads it."""

    owner: Player
    organization: dict[str, Any]

    @property
    def id(self) -> str:
        """The organization's id."""
        return str(self.organization["id"])

    @property
    def field(self) -> str:
        """What the organization works in."""
        return str(self.organization["field"])


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody who plays."""

    officers: list[Player]
    finance: list[Player]
    auditor: Player
    judges: list[Player]
    mentors: list[Player]
    """Who come from outside to help; none of them judges."""
    members: list[Member]


async def gather(park: Park, random: Random, tick: Callable[[], None]) -> Cast:
    """Invite the staff and the judges, and let the organizations register themselves."""
    officers = [
        await park.invite(f"officer-{n}@demo.example.org", f"演示项目官员-{n}", Role.PROGRAMME_OFFICER)
        for n in (1, 2)
    ]
    finance = [
        await park.invite(f"finance-{n}@demo.example.org", f"演示财务-{n}", Role.FINANCE_OFFICER)
        for n in (1, 2)
    ]
    auditor = await park.invite("auditor@demo.example.org", "演示审计", Role.AUDITOR)
    judges = [
        await park.invite(f"judge-{n}@demo.example.org", f"演示评委-{n}", Role.JUDGE)
        for n in range(1, JUDGES + 1)
    ]
    mentors = [
        await park.invite(f"mentor-{n}@demo.example.org", f"演示督导-{n}", Role.EVALUATOR)
        for n in range(1, MENTORS + 1)
    ]
    forms = [_form(random, number) for number in range(1, ORGANIZATIONS + 1)]
    tasks = [partial(_register, park, number, form) for number, form in enumerate(forms, start=1)]
    members = await together(tasks, tick)
    for member in members[:LISTED]:
        version = member.organization["version"]
        await member.owner.change(f"/organizations/{member.id}", {"is_listed": True}, version=version)
    return Cast(officers, finance, auditor, judges, mentors, list(members))


def _form(random: Random, number: int) -> dict[str, object]:
    is_registered = number <= REGISTERED
    prefix = "52" if number % 3 else "51"
    body: dict[str, object] = {
        "name": f"演示组织-{number:03}",
        "form": "filed",
        "district": "演示区",
        "street": f"{STREETS[number % len(STREETS)]}街道",
        "community": f"演示社区-{(number - 1) % COMMUNITIES + 1:02}",
        "field": random.choice(FIELDS),
        "summary": "演示数据：由演示程序登记，并非真实组织。",
        "contact_name": f"演示联系人-{number:03}",
        "contact_phone": f"139{random.randrange(10**8):08}",
        "contact_email": f"organization-{number:03}@demo.example.org",
    }
    if is_registered:
        body["form"] = "service_institution" if prefix == "52" else "association"
        body["uscc"] = make(prefix, "370102", 500_000 + number)
    return body


async def _register(park: Park, number: int, form: dict[str, object]) -> Member:
    owner = await park.invite(f"owner-{number:03}@demo.example.org", f"演示负责人-{number:03}")
    return Member(owner, await owner.post("/organizations", form))


async def incubate(cast: Cast, today: date, tick: Callable[[], None]) -> list[dict[str, Any]]:
    """Sixteen organizations ask for a place and get one; the first five graduate and report once.

    Each of the others gets a mentor and some help, and books a room; the last one's is taken back.
    """
    officer = cast.officers[0]
    spaces = await support.open_spaces(officer)
    terms = []
    for number, member in enumerate(cast.members[:INCUBATED]):
        mode = "on_site" if number < ON_SITE else "off_site"
        term = await member.owner.post(
            f"/organizations/{member.id}/incubations",
            {"mode": mode, "motive": "希望获得场地、督导与财务托管支持，完善内部制度。"},
        )
        months = 25 if number < GRADUATES else number % 12
        starts = today - timedelta(days=30 * months)
        term = await officer.post(f"/incubations/{term['id']}/admission", {"starts_on": starts.isoformat()})
        if number < GRADUATES:
            term = await officer.post(f"/incubations/{term['id']}/graduation")
            await _report(member, term["id"])
        else:
            await support.assign_mentor(officer, cast.mentors[number % MENTORS], term)
            await support.record_services(officer, cast.mentors[number % MENTORS], term, number)
            await support.review_term(officer, cast.mentors[0], member.owner, term, today, number)
            space = spaces[number % len(spaces)]
            booking = await support.book_space(member.owner, space, term, today, number)
            if number == INCUBATED - 1:
                await support.take_back(officer, booking)
        terms.append(term)
        tick()
    return terms


async def _report(member: Member, term_id: str) -> None:
    owed = await member.owner.get("/follow-ups", incubation_id=term_id, state="due")
    first = min(owed["items"], key=lambda follow_up: follow_up["due_on"])
    await member.owner.post(
        f"/follow-ups/{first['id']}/report",
        {
            "is_active": True,
            "staff": 6,
            "income": "186000.00",
            "beneficiaries": 850,
            "remark": "演示跟踪回访",
        },
    )
