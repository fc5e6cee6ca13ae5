"""The hall's screen: a session as everybody in the hall may see it, read by its code."""

import hmac
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Annotated, Any
from uuid import UUID

import orjson
from pydantic import Field
from tortoise.queryset import QuerySet

from incubator.core.database import Connection, clock, plain
from incubator.core.errors import NotFound
from incubator.core.usecase import Work, public, query
from incubator.core.web.watching import Snapshot, Watched
from incubator.jury.methods.official import official
from incubator.jury.methods.sheets import Sheet
from incubator.jury.queries.blind import told_in
from incubator.jury.queries.rubric import weights_by_stage
from incubator.jury.rules import HUNDREDTHS, park_rule
from incubator.jury.rules.pitch import GRACE, UNDER_WAY, ItemState, is_result_shown
from incubator.jury.tables import PitchSession

BY_CODE = public("the screen's code, which cannot be guessed, is the permission")

ScreenCode = Annotated[str, Field(min_length=10, max_length=40)]

_ITEMS = """
SELECT i.position, a.number, a.title, CASE WHEN $2 THEN o.name END AS organization,
    i.minutes, i.question_minutes, i.state, i.phase_at, i.closed_at, i.application_id,
    (SELECT count(*) FROM sheet s WHERE s.stage_id = i.stage_id AND s.application_id = i.application_id
        AND s.state <> 'recused') AS judges,
    (SELECT count(*) FROM sheet s WHERE s.stage_id = i.stage_id AND s.application_id = i.application_id
        AND s.state = 'submitted') AS submitted
FROM pitch_item i JOIN application a ON a.id = i.application_id
    JOIN organization o ON o.id = a.organization_id
WHERE i.session_id = $1 ORDER BY i.position
"""

_MARKS = """
SELECT s.application_id, s.judge_id, c.code, m.score_hundredths FROM sheet s
JOIN mark m ON m.sheet_id = s.id JOIN criterion c ON c.id = m.criterion_id
WHERE s.stage_id = $1 AND s.application_id = ANY($2) AND s.state = 'submitted'
"""


@dataclass(frozen=True, slots=True)
class ScreenItem:
    """A turn as the hall sees it: how many judges it has, how many are in, and the result at the end.

    The organization is None where the stage doesn't tell it to its judges, who look at the screen too.
    """

    position: int
    number: str
    title: str
    organization: str | None
    minutes: int
    question_minutes: int
    state: str
    phase_at: datetime | None
    judges: int
    submitted: int
    result: str | None


@dataclass(frozen=True, slots=True)
class Screen:
    """A session as the hall sees it; `current` is the position of the item that is under way."""

    now: datetime
    id: UUID
    title: str
    place: str
    starts_at: datetime
    current: int | None
    items: Sequence[ScreenItem]


def _whole(session_id: UUID) -> QuerySet[PitchSession]:
    return PitchSession.filter(id=session_id).select_related("competition", "stage")


async def screened(work: Work, session_id: UUID, code: ScreenCode) -> PitchSession:
    """The session, if the code is its own."""
    session = await work.one(_whole(session_id))
    if not hmac.compare_digest(session.code.encode(), code.encode()):
        raise NotFound
    return session


@query(BY_CODE, subject=screened)
async def read_screen(work: Work, session: PitchSession) -> Screen:
    """What the hall sees of a session at this moment."""
    return (await _screen(work.sql, session))[0]


@query(BY_CODE, subject=screened)
async def watch_screen(_work: Work, session: PitchSession) -> Watched:
    """What the hall sees of a session, now and whenever it changes; each event is the whole screen."""
    return Watched(f"pitch_session:{session.id}", partial(_snapshot, session.id))


async def _snapshot(session_id: UUID) -> Snapshot:
    async with plain() as sql:
        session = await _whole(session_id).get()
        screen, changes_at = await _screen(sql, session)
    state = {name: getattr(screen, name) for name in Screen.__slots__ if name != "now"}
    return Snapshot(orjson.dumps(state, default=str), screen.now, changes_at)


async def _screen(sql: Connection, session: PitchSession) -> tuple[Screen, datetime | None]:
    """The screen, and when the next result is shown by itself."""
    told = told_in(session.competition, session.stage)
    rows = await sql.fetch(_ITEMS, session.id, told.names_organization)
    now = await clock(sql)
    done = [row for row in rows if is_result_shown(ItemState(row["state"]), row["closed_at"], now)]
    results = await _results(sql, session, [row["application_id"] for row in done]) if done else {}
    items = [_item(row, results.get(row["application_id"])) for row in rows]
    under_way = [item.position for item in items if item.state in UNDER_WAY]
    to_come = [row["closed_at"] + GRACE for row in rows if row["closed_at"] and row not in done]
    screen = Screen(
        now=now,
        id=session.id,
        title=session.title,
        place=session.place,
        starts_at=session.starts_at,
        current=under_way[0] if under_way else None,
        items=items,
    )
    return screen, min(to_come, default=None)


def _item(row: Mapping[str, Any], result: str | None) -> ScreenItem:
    known = {name: row[name] for name in ScreenItem.__slots__ if name != "result"}
    return ScreenItem(**known, result=result)


async def _results(sql: Connection, session: PitchSession, applications: list[UUID]) -> dict[UUID, str]:
    """The jury's total of each application in the session's stage, by the competition's own rule."""
    competition = session.competition
    weights = (await weights_by_stage(sql, session.competition_id))[session.stage_id]
    marks: defaultdict[tuple[UUID, UUID], dict[str, int]] = defaultdict(dict)
    for row in await sql.fetch(_MARKS, session.stage_id, applications):
        marks[row["application_id"], row["judge_id"]][row["code"]] = row["score_hundredths"]
    sheets = [Sheet(str(application), str(judge), own) for (application, judge), own in marks.items()]
    rule = park_rule(competition.title, competition.trim_from, competition.decimals)
    scores = official(sheets, weights, rule, marks_per_point=HUNDREDTHS)
    return {UUID(score.application): str(score.shown) for score in scores}
