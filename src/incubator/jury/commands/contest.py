"""Keeping a contest that was judged elsewhere, and ranking it by its own rule."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from uuid import UUID

import orjson

from incubator.applications import Application, State, next_number
from incubator.competitions import Action, Competition, Criterion, Stage, Track, advance
from incubator.core.actor import Permission, Role
from incubator.core.errors import Conflict
from incubator.core.ids import new_id
from incubator.core.usecase import Work, command
from incubator.jury.commands.ranking import publish_imported
from incubator.jury.methods import rule_json
from incubator.jury.queries.ranking import published
from incubator.jury.rules import HUNDREDTHS, Judged
from incubator.jury.tables import PanelMember
from incubator.organizations import Field, LegalForm, Organization
from incubator.people import Person, RoleGrant

CONTESTANTS = "导入赛事的参赛者"
"""The one placeholder that stands for every contestant of an imported contest: none of them is registered."""

MOST_QUORUM = 1000

_SHEETS = """
INSERT INTO sheet (id, competition_id, application_id, judge_id, state, comment, assigned_at, version)
SELECT new.id, $1, new.application_id, new.judge_id, 'assigned', '', $5, 1
FROM unnest($2::uuid[], $3::uuid[], $4::uuid[]) AS new (id, application_id, judge_id)
"""

_MARKS = """
INSERT INTO mark (id, sheet_id, criterion_id, score_hundredths)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[])
"""

_POINTS = """
INSERT INTO points (id, application_id, name, amount_hundredths)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::bigint[])
"""


@dataclass(frozen=True, slots=True)
class Imported:
    """A contest that the database has: `is_new` says whether this call brought it."""

    competition: Competition
    digest: str
    is_new: bool


@command(Permission.COMPETITION_MANAGE)
async def import_contest(work: Work, *, judged: Judged) -> Imported:
    """Keep a judged contest as a closed competition, and publish its ranking by its own rule.

    The same contest comes in once: a second time nothing changes. Raises Conflict `contest_differs` when a
    contest of this name has other marks, points or another rule.
    """
    number = f"IMP-{_short(judged.contest.name)}"
    await work.sql.execute("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", f"import:{number}")
    present = await Competition.get_or_none(number=number, is_imported=True)
    if present is not None:
        digest = (await published(present)).digest
        if digest != judged.digest():
            name = judged.contest.name
            raise Conflict(
                "contest_differs", f"{name}: a contest of this name was imported with other content."
            )
        work.about(present)
        work.note(is_new=False)
        return Imported(present, digest, is_new=False)
    competition = await _competition(work, number, judged)
    await advance(work, competition, Action.OPEN)
    await advance(work, competition, Action.CLOSE)
    applications = await _applications(work, competition, judged)
    judges = await _panel(work, competition, judged)
    await advance(work, competition, Action.BEGIN_JUDGING)
    await _sheets(work, competition, judged, applications, judges)
    ranking = await publish_imported(work, competition)
    work.about(competition)
    work.note(is_new=True, contest=judged.contest.name)
    return Imported(competition, ranking.digest, is_new=True)


def _short(*names: str) -> str:
    return sha256("\0".join(names).encode()).hexdigest()[:16].upper()


async def _competition(work: Work, number: str, judged: Judged) -> Competition:
    now = await work.now()
    rule, contest = judged.rule, judged.contest
    panels = Counter(sheet.application for sheet in contest.sheets)
    competition = await Competition.create(
        number=number,
        title=contest.name,
        summary=rule.title,
        stage=Stage.DRAFT,
        pool_minor=0,
        award_cap_minor=0,
        opens_at=now - timedelta(seconds=2),
        closes_at=now - timedelta(seconds=1),
        quorum=min(*panels.values(), MOST_QUORUM),
        trim_from=rule.trim.from_judges if rule.trim else None,
        decimals=rule.shown,
        rule=orjson.loads(rule_json.dump(rule)),
        is_imported=True,
    )
    await Track.create(competition=competition, code="all", name=contest.name, position=1)
    for position, (name, weight) in enumerate(contest.weights.items(), start=1):
        await Criterion.create(
            competition=competition,
            code=f"c{position}",
            name=name,
            weight_hundredths=int(weight * HUNDREDTHS),
            most_hundredths=_power_of_ten(max(int(sheet.marks[name]) for sheet in contest.sheets)),
            position=position,
        )
    return competition


def _power_of_ten(mark: int) -> int:
    """A file does not say how high a score can be: the least of 1, 10, 100 … that holds the marks."""
    most = HUNDREDTHS
    while most < mark:
        most *= 10
    return most


async def _contestants(work: Work) -> Organization:
    await work.sql.execute("SELECT pg_advisory_xact_lock(hashtextextended('import:contestants', 0))")
    found = await Organization.filter(name=CONTESTANTS, registered_by_id=None, is_demonstration=True).first()
    if found is not None:
        return found
    serial = await work.sql.fetchval("SELECT nextval('organization_number')")
    return await Organization.create(
        number=f"ORG-{serial:06}",
        name=CONTESTANTS,
        form=LegalForm.FILED,
        district="-",
        street="-",
        field=Field.OTHER,
        contact_name="-",
        contact_phone="-",
        contact_email="contestants@imported.invalid",
        is_demonstration=True,
    )


async def _applications(work: Work, competition: Competition, judged: Judged) -> dict[str, UUID]:
    """An eligible application for each contestant, by name."""
    organization = await _contestants(work)
    track = await Track.get(competition_id=competition.id)
    now = await work.now()
    found = {}
    for name in sorted({sheet.application for sheet in judged.contest.sheets}):
        application = await Application.create(
            number=await next_number(work, competition),
            competition=competition,
            track=track,
            organization=organization,
            title=name,
            state=State.ELIGIBLE,
            checked_at=now,
        )
        found[name] = application.id
    if judged.points is not None:
        rows = [
            (new_id(), found[name], point, amount)
            for name, own in judged.points.items()
            for point, amount in own.items()
        ]
        await work.sql.execute(_POINTS, *map(list, zip(*rows, strict=True)))
    return found


async def _panel(work: Work, competition: Competition, judged: Judged) -> dict[str, UUID]:
    """A disabled account for each judge of the contest, by name: nobody can sign in with it."""
    found = {}
    for name in sorted({sheet.judge for sheet in judged.contest.sheets}):
        address = f"judge-{_short(judged.contest.name, name).lower()}@imported.invalid"
        person = await Person.create(
            email=address, name=name, is_demonstration=True, disabled_at=await work.now()
        )
        await RoleGrant.create(person=person, role=Role.JUDGE)
        await PanelMember.create(competition=competition, person=person)
        found[name] = person.id
    return found


async def _sheets(
    work: Work,
    competition: Competition,
    judged: Judged,
    applications: dict[str, UUID],
    judges: dict[str, UUID],
) -> None:
    now: datetime = await work.now()
    criteria = dict(await Criterion.filter(competition_id=competition.id).values_list("name", "id"))
    sheets = [(new_id(), sheet) for sheet in judged.contest.sheets]
    await work.sql.execute(
        _SHEETS,
        competition.id,
        [identity for identity, _ in sheets],
        [applications[sheet.application] for _, sheet in sheets],
        [judges[sheet.judge] for _, sheet in sheets],
        now,
    )
    marks = [
        (new_id(), identity, criteria[name], int(mark))
        for identity, sheet in sheets
        for name, mark in sheet.marks.items()
    ]
    await work.sql.execute(_MARKS, *map(list, zip(*marks, strict=True)))
    await work.sql.execute(
        "UPDATE sheet SET state = 'submitted', submitted_at = $2, version = version + 1"
        " WHERE competition_id = $1",
        competition.id,
        now,
    )
