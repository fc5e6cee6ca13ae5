"""What the jury takes and gives of panels and recusals."""

from datetime import datetime
from uuid import UUID

from incubator.core.text import Remark
from incubator.core.web.schema import Input, Output
from incubator.jury.rules import RecusalKind


class AddJudge(Input):
    """A person with the role `judge`."""

    person_id: UUID


class DeclareRecusal(Input):
    """Why the judge can't score the application."""

    kind: RecusalKind
    reason: Remark = ""


class JudgeBrief(Output):
    """A judge as sheets name one."""

    id: UUID
    name: str


class EntryBrief(Output):
    """An application as sheets name it."""

    id: UUID
    number: str
    title: str


class SeatOut(Output):
    """A judge on a panel."""

    id: UUID
    competition_id: UUID
    person: JudgeBrief
    created_at: datetime


class RecusalOut(Output):
    """A declared recusal."""

    id: UUID
    application: EntryBrief
    judge: JudgeBrief
    kind: RecusalKind
    reason: str
    declared_at: datetime


class EntryOut(Output):
    """An eligible application, for judges to see whom they would judge; null where judges are blind."""

    id: UUID
    number: str
    title: str
    organization: str | None
