"""What was done to an application, for the staff who handle it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from incubator.applications.queries.application import application_seen
from incubator.applications.rules import Deed, State
from incubator.applications.tables import Application
from incubator.core.actor import Permission
from incubator.core.errors import Forbidden
from incubator.core.usecase import Work, query

_HISTORY = """
SELECT * FROM (
    SELECT e.at, coalesce(p.name, e.actor) AS who, split_part(e.action, '.', 2) AS deed,
        CASE WHEN e.action = 'applications.check_eligibility' THEN e.facts->>'state' END AS verdict,
        coalesce(e.facts->>'reason', '') AS reason, NULL::uuid AS run_id
    FROM audit_event e LEFT JOIN person p ON p.id = e.actor_id
    WHERE e.subject_id = $1::text AND e.subject_type = 'Application' AND e.action = ANY($2)
    UNION ALL
    SELECT r.applied_at, coalesce(p.name, ''), 'apply_eligibility',
        CASE WHEN r.is_eligible THEN 'eligible' ELSE 'ineligible' END, r.reason, r.id
    FROM eligibility_row w JOIN eligibility_run r ON r.id = w.run_id
        LEFT JOIN person p ON p.id = r.applied_by_id
    WHERE w.application_id = $1::text::uuid AND w.obstacle IS NULL AND r.applied_at IS NOT NULL
    UNION ALL
    SELECT r.undone_at, coalesce(p.name, ''), 'undo_eligibility', NULL, '', r.id
    FROM eligibility_row w JOIN eligibility_run r ON r.id = w.run_id
        LEFT JOIN person p ON p.id = r.undone_by_id
    WHERE w.application_id = $1::text::uuid AND w.obstacle IS NULL AND r.undone_at IS NOT NULL
) AS done ORDER BY at DESC LIMIT 200
"""
"""The audit log's rows of the application itself, and what was done to it with others at once."""


@dataclass(frozen=True, slots=True)
class Done:
    """Who did what to it, and when; a verdict, its reason, and the run that gave it to several."""

    at: datetime
    who: str
    deed: Deed
    verdict: State | None
    reason: str
    run_id: UUID | None


@query(Permission.APPLICATION_READ, subject=application_seen)
async def read_history(work: Work, application: Application) -> list[Done] | None:
    """What was done to this application, newest first; None for its own members, who have its progress."""
    return await _history(work, application) if work.actor.may(Permission.APPLICATION_READ) else None


@query(Permission.APPLICATION_READ, subject=application_seen)
async def list_deeds(work: Work, application: Application) -> list[Done]:
    """The same for programs; 403 for its own members."""
    if not work.actor.may(Permission.APPLICATION_READ):
        needed = Permission.APPLICATION_READ
        raise Forbidden(None, "The history is for staff.", permission=needed.value)
    return await _history(work, application)


async def _history(work: Work, application: Application) -> list[Done]:
    actions = [f"applications.{deed}" for deed in Deed]
    return [
        Done(
            row["at"],
            row["who"],
            Deed(row["deed"]),
            State(row["verdict"]) if row["verdict"] else None,
            row["reason"],
            row["run_id"],
        )
        for row in await work.sql.fetch(_HISTORY, str(application.id), actions)
    ]
