"""The panel as staff make it up: seats with loads, invitations, and what judging still waits for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from incubator.applications import Application, State
from incubator.competitions import STAGES, Action, Competition, competition_seen
from incubator.core.actor import Permission
from incubator.core.usecase import Work, query
from incubator.jury.queries.absence import coming_absences
from incubator.jury.queries.conflict import ConflictShown, found_conflicts, own_conflicts
from incubator.jury.queries.contest import before_ranking
from incubator.jury.queries.invitation import InvitationShown, invitation_shown, with_names
from incubator.jury.rules.absence import Days
from incubator.jury.tables import PanelInvitation

MOST_SHOWN = 200
"""Conflicts, invitations or people of the pool on one page; the rest is found in their own lists."""

_SEATS = """
SELECT m.person_id, person.name, coalesce(f.employer, '') AS employer, f.most_sheets AS most, m.created_at,
    count(s.id) FILTER (WHERE s.state <> 'recused') AS sheets,
    count(s.id) FILTER (WHERE s.state = 'submitted') AS submitted,
    count(s.id) FILTER (WHERE s.state = 'recused') AS recused
FROM panel_member m JOIN person ON person.id = m.person_id
    LEFT JOIN judge_profile f ON f.person_id = m.person_id
    LEFT JOIN sheet s ON s.competition_id = m.competition_id AND s.judge_id = m.person_id
        AND s.application_id <> ALL($2::uuid[])
WHERE m.competition_id = $1 GROUP BY m.id, person.name, f.employer, f.most_sheets
ORDER BY person.name, m.id
"""

_FREE = """
SELECT p.id, p.name, coalesce(f.employer, '') AS employer FROM person p
    LEFT JOIN judge_profile f ON f.person_id = p.id
WHERE p.disabled_at IS NULL AND EXISTS (
        SELECT FROM role_grant g WHERE g.person_id = p.id AND g.role IN ('judge', 'evaluator'))
    AND NOT EXISTS (SELECT FROM panel_member m WHERE m.competition_id = $1 AND m.person_id = p.id)
ORDER BY p.name, p.id LIMIT $2
"""


@dataclass(frozen=True, slots=True)
class SeatLoaded:
    """A judge on the panel with the sheets given and in, recused ones apart; `most` None is no limit."""

    person_id: UUID
    name: str
    employer: str
    most: int | None
    created_at: datetime
    sheets: int
    submitted: int
    recused: int


@dataclass(frozen=True, slots=True)
class PoolPerson:
    """Somebody of the pool who has no seat on this panel."""

    id: UUID
    name: str
    employer: str


@dataclass(frozen=True, slots=True)
class PanelDesk:
    """All that making up a panel takes.

    `free` is empty for who may not make it up; `can_begin` says that the competition's stage allows to begin
    judging, `eligible` and `unchecked` count its applications. `absences` of judges, by id, are not over.
    """

    competition: Competition
    seats: Sequence[SeatLoaded]
    found: Sequence[ConflictShown]
    invitations: Sequence[InvitationShown]
    free: Sequence[PoolPerson]
    can_change: bool
    can_begin: bool
    eligible: int
    unchecked: int
    absences: Mapping[UUID, Sequence[Days]]


@query(Permission.SCORE_READ, subject=competition_seen)
async def read_panel_desk(work: Work, competition: Competition) -> PanelDesk:
    """The panel with loads, the conflicts that wait for a ruling, invitations, and what is still missing.

    Staff who judge too see and count no sheet of an application with which they have a conflict.
    """
    hidden = list(await own_conflicts(work, competition.id))
    sent = with_names(PanelInvitation.filter(competition_id=competition.id)).order_by("-id")
    free = []
    if work.actor.may(Permission.PANEL_MANAGE):
        free = [PoolPerson(**row) for row in await work.sql.fetch(_FREE, competition.id, MOST_SHOWN)]
    entries = Application.filter(competition_id=competition.id)
    seats = [SeatLoaded(**row) for row in await work.sql.fetch(_SEATS, competition.id, hidden)]
    return PanelDesk(
        competition=competition,
        seats=seats,
        found=await found_conflicts(work, competition.id, MOST_SHOWN),
        invitations=[invitation_shown(one) for one in await sent.limit(MOST_SHOWN)],
        free=free,
        can_change=before_ranking(competition.stage),
        can_begin=Action.BEGIN_JUDGING in STAGES.actions(competition.stage),
        eligible=await entries.filter(state=State.ELIGIBLE).count(),
        unchecked=await entries.filter(state=State.SUBMITTED).count(),
        absences=await coming_absences(work, [seat.person_id for seat in seats]),
    )
