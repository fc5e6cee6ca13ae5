"""Saved views of lists."""

from typing import Annotated
from uuid import UUID

from pydantic import StringConstraints

from incubator.core.text import Line
from incubator.core.web.schema import Input, Output

ViewName = Annotated[Line, StringConstraints(max_length=60)]
"""What a view is called: short enough for a chip."""


class SaveView(Input):
    """The list's path and its query, as the address of the page has them; no other address is taken."""

    path: Annotated[str, StringConstraints(max_length=200)]
    query: Annotated[str, StringConstraints(max_length=1000)]
    name: ViewName
    is_default: bool = False
    is_shared: bool = False


class EditView(Input):
    """What shall change; what is left out or null stays."""

    name: ViewName | None = None
    is_default: bool | None = None
    is_shared: bool | None = None


class ViewOut(Output):
    """A view; another's that is shared begins no list of the reader's."""

    id: UUID
    path: str
    query: str
    name: str
    is_default: bool
    is_shared: bool
    is_own: bool
    version: int
