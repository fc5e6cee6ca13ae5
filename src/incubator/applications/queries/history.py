"""What the audit log says of an application."""

from dataclasses import dataclass
from datetime import datetime

from incubator.applications.queries.application import application_seen
from incubator.applications.rules import Deed
from incubator.applications.tables import Application
from incubator.core.actor import Permission
from incubator.core.usecase import Work, query

_HISTORY = """
SELECT e.at, coalesce(p.name, e.actor) AS who, split_part(e.action, '.', 2) AS deed
FROM audit_event e LEFT JOIN person p ON p.id = e.actor_id
WHERE e.subject_id = $1 AND e.subject_type = 'Application' AND e.action = ANY($2)
ORDER BY e.id DESC LIMIT 200
"""


@dataclass(frozen=True, slots=True)
class Done:
    """Who did what to it, and when."""

    at: datetime
    who: str
    deed: Deed


@query(Permission.APPLICATION_READ, subject=application_seen)
async def read_history(work: Work, application: Application) -> list[Done] | None:
    """What was done to this application, newest first; None for who may not read the audit log."""
    if not work.actor.may(Permission.AUDIT_READ):
        return None
    actions = [f"applications.{deed}" for deed in Deed]
    rows = await work.sql.fetch(_HISTORY, str(application.id), actions)
    return [Done(row["at"], row["who"], Deed(row["deed"])) for row in rows]
