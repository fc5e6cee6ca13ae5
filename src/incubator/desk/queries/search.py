"""One search over what the person who asks can see: organizations, applications, competitions, people."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from incubator.applications import visible_applications
from incubator.competitions import visible_competitions
from incubator.core.actor import Permission
from incubator.core.paging import Found
from incubator.core.text import Phrase
from incubator.core.usecase import Work, query
from incubator.organizations import visible_organizations
from incubator.people import Person

SHOWN = 8
"""Of each kind, the newest so many."""


class HitKind(StrEnum):
    """What was found."""

    ORGANIZATION = "organization"
    APPLICATION = "application"
    COMPETITION = "competition"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was found: what to call it, what to say beside it, and the page it is on."""

    kind: HitKind
    title: str
    note: str
    href: str


@query(Permission.ACCOUNT_MANAGE)
async def search(work: Work, *, q: Annotated[Phrase, Field(max_length=100)] = "") -> Found[Hit]:
    """What has these characters in its name, title or number; nothing for fewer than two characters."""
    if len(q) < 2:
        return Found([])
    actor = work.actor
    hits: list[Hit] = []
    organizations = visible_organizations(actor)
    for column in ("name", "number"):
        hits += [
            Hit(HitKind.ORGANIZATION, o.name, o.number, f"/organizations/{o.id}")
            for o in await organizations.filter(**{f"{column}__icontains": q}).order_by("-id").limit(SHOWN)
        ]
    applications = visible_applications(actor).select_related("organization")
    for column in ("title", "number"):
        hits += [
            Hit(HitKind.APPLICATION, a.title, f"{a.number} · {a.organization.name}", f"/applications/{a.id}")
            for a in await applications.filter(**{f"{column}__icontains": q}).order_by("-id").limit(SHOWN)
        ]
    hits += [
        Hit(HitKind.COMPETITION, c.title, c.number, f"/competitions/{c.id}")
        for c in await visible_competitions(actor).filter(title__icontains=q).order_by("-id").limit(SHOWN)
    ]
    if actor.may(Permission.PERSON_READ):
        hits += [
            Hit(HitKind.PERSON, p.name, p.email, f"/people/{p.id}")
            for p in await Person.filter(name__icontains=q).order_by("-id").limit(SHOWN)
        ]
    return Found(list(dict.fromkeys(hits)))
