"""What the jury gives of kept results besides the files themselves."""

from typing import Literal

from incubator.core.web.schema import Output


class OwnCodeOut(Output):
    """What stands for oneself (`judge`, by id) or for an own application (by number) in the coded result."""

    kind: Literal["judge", "application"]
    name: str
    code: str
