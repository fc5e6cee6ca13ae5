"""Notifications and how a person wants them, as they come in and go out."""

from datetime import datetime
from uuid import UUID

from pydantic import Field

from incubator.core.notify import Delivery, Kind
from incubator.core.web.schema import Input, Output


class NotificationOut(Output):
    """A notification in the reader's language; `path` is the page of what it is about."""

    id: UUID
    kind: Kind
    subject_type: str
    subject_id: UUID
    text: str
    path: str | None
    created_at: datetime
    read_at: datetime | None


class UnreadOut(Output):
    """How many notifications were not read yet."""

    unread: int


class ChooseNotifications(Input):
    """How the person wants to be told of these kinds from now on; the others stay."""

    choices: dict[Kind, Delivery] = Field(min_length=1)


class ChoicesOut(Output):
    """How the person is told of every kind."""

    choices: dict[Kind, Delivery]
    version: int
