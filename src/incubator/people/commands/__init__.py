from incubator.people.commands.account import (
    ask_reset,
    change_password,
    edit_profile,
    set_password,
    sign_up,
)
from incubator.people.commands.credential import make_token, revoke_session, revoke_token, sign_in, sign_out
from incubator.people.commands.staff import (
    disable_person,
    enable_person,
    first_administrator,
    invite_person,
    set_roles,
)
from incubator.people.commands.throttle import admit_letter, forget_attempts

__all__ = [
    "admit_letter",
    "ask_reset",
    "change_password",
    "disable_person",
    "edit_profile",
    "enable_person",
    "first_administrator",
    "forget_attempts",
    "invite_person",
    "make_token",
    "revoke_session",
    "revoke_token",
    "set_password",
    "set_roles",
    "sign_in",
    "sign_out",
    "sign_up",
]
