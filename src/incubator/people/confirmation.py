"""The password that comes along with a dangerous form."""

from pydantic import ValidationError

from incubator.core.errors import refuse
from incubator.core.usecase import Call
from incubator.people.commands import confirm
from incubator.people.schemas import Confirm


async def confirm_by_password(call: Call, password: str) -> None:
    """Confirm the session that calls; raises Invalid for a wrong password, TooMany for too many of them."""
    try:
        body = Confirm(password=password)
    except ValidationError:
        raise refuse("/password", "wrong_password", "The password is not this.") from None
    await confirm(call, body=body)
