"""What the jury takes and gives of judges' preferences."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from incubator.competitions import Moment
from incubator.core.web.schema import Input, Output
from incubator.jury.rules.preference import Knowledge, Wish


class AskPreferences(Input):
    """Until when the judges are asked; asked again it moves the end, to an earlier or a later moment."""

    closes_at: Moment


class PreferenceInput(Input):
    """What a judge says of one application; without knowledge the fields of the profile count."""

    application_id: UUID
    wish: Wish = Wish.NEUTRAL
    knowledge: Knowledge | None = None


class SayPreferences(Input):
    """What a judge says of these applications; of others it stays as it was."""

    preferences: Annotated[list[PreferenceInput], Field(min_length=1, max_length=200)]


class PreferenceCallOut(Output):
    """Until when judges are asked, and how many of the panel said something; null before anybody asked."""

    closes_at: datetime | None
    is_open: bool
    judges: int
    answered: int


class PreferenceOut(Output):
    """An application with what the judge said of it; the organization is null where judges are blind."""

    id: UUID
    number: str
    title: str
    organization: str | None
    wish: Wish
    knowledge: Knowledge | None
