"""Taking a record back."""

from incubator.core.text import Line
from incubator.core.web.schema import Input


class Annulment(Input):
    """Why it was a mistake."""

    reason: Line
