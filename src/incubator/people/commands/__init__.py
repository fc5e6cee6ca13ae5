from incubator.people.commands.account import (
    ask_reset,
    change_password,
    edit_profile,
    set_password,
    sign_up,
)
from incubator.people.commands.authenticator import (
    confirm_authenticator,
    enrol_authenticator,
    remove_authenticator,
    renew_recovery_codes,
)
from incubator.people.commands.credential import (
    make_token,
    revoke_other_sessions,
    revoke_session,
    revoke_token,
    sign_in,
    sign_out,
)
from incubator.people.commands.email import change_email, set_email
from incubator.people.commands.factor import confirm, pass_code
from incubator.people.commands.house import retry_job
from incubator.people.commands.notification import (
    choose_notifications,
    mail_digest,
    mail_notification,
    read_all_notifications,
    read_notification,
)
from incubator.people.commands.passkey import (
    add_passkey,
    challenge_new_passkey,
    challenge_passkey,
    pass_passkey,
    remove_passkey,
    rename_passkey,
)
from incubator.people.commands.staff import (
    disable_person,
    enable_person,
    first_administrator,
    invite_person,
    reset_second_factor,
    set_roles,
)
from incubator.people.commands.throttle import admit_letter, forget_attempts
from incubator.people.commands.view import edit_view, remove_view, save_view

__all__ = [
    "add_passkey",
    "admit_letter",
    "ask_reset",
    "challenge_new_passkey",
    "challenge_passkey",
    "change_email",
    "change_password",
    "choose_notifications",
    "confirm",
    "confirm_authenticator",
    "disable_person",
    "edit_profile",
    "edit_view",
    "enable_person",
    "enrol_authenticator",
    "first_administrator",
    "forget_attempts",
    "invite_person",
    "mail_digest",
    "mail_notification",
    "make_token",
    "pass_code",
    "pass_passkey",
    "read_all_notifications",
    "read_notification",
    "remove_authenticator",
    "remove_passkey",
    "remove_view",
    "rename_passkey",
    "renew_recovery_codes",
    "reset_second_factor",
    "retry_job",
    "revoke_other_sessions",
    "revoke_session",
    "revoke_token",
    "save_view",
    "set_email",
    "set_password",
    "set_roles",
    "sign_in",
    "sign_out",
    "sign_up",
]
