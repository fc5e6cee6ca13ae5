"""The people room's operations."""

from collections.abc import Mapping
from typing import Any

from incubator.core.usecase import Services
from incubator.core.web.endpoint import Endpoint
from incubator.core.web.schema import Listing
from incubator.core.web.session import session_cookie
from incubator.people import commands, queries
from incubator.people.schemas import (
    AccountOut,
    ChainOut,
    ChoicesOut,
    CodesOut,
    EnrolmentOut,
    EventsOut,
    FailedJobsOut,
    MailOut,
    MeOut,
    NewPasskeyOut,
    NewTokenOut,
    NotificationOut,
    PasskeyOut,
    PersonOut,
    SecondFactorOut,
    SessionOut,
    SignedInOut,
    TokenOut,
    UnreadOut,
    ViewOut,
)


def opened(found: Any, services: Services) -> Mapping[str, str]:  # noqa: ANN401 - what the use case returned
    """The cookie of a session that was opened."""
    if found is None:
        return {}
    return {"set-cookie": session_cookie(services.settings, found.token, found.seconds)}


def ended(_found: Any, services: Services) -> Mapping[str, str]:  # noqa: ANN401 - as above
    """The cookie that ends the session in the browser."""
    return {"set-cookie": session_cookie(services.settings, "", 0)}


ENDPOINTS = [
    Endpoint("POST", "/sign-ups", commands.sign_up),
    Endpoint("POST", "/sessions", commands.sign_in, returns=SignedInOut, headers=opened, secret=True),
    Endpoint("DELETE", "/sessions/current", commands.sign_out, headers=ended),
    Endpoint(
        "POST",
        "/sessions/current/code",
        commands.pass_code,
        returns=SignedInOut,
        headers=opened,
        secret=True,
    ),
    Endpoint(
        "POST",
        "/sessions/current/passkey-challenges",
        commands.challenge_passkey,
        returns=dict[str, Any],
        secret=True,
    ),
    Endpoint(
        "POST",
        "/sessions/current/passkey",
        commands.pass_passkey,
        returns=SignedInOut,
        headers=opened,
        secret=True,
    ),
    Endpoint("GET", "/sessions", queries.list_sessions, returns=Listing[SessionOut]),
    Endpoint("POST", "/sessions/{session_id:uuid}/revocation", commands.revoke_session, returns=SessionOut),
    Endpoint("POST", "/sessions/others/revocation", commands.revoke_other_sessions),
    Endpoint("POST", "/password-resets", commands.ask_reset),
    Endpoint("POST", "/links/{token}/password", commands.set_password),
    Endpoint("POST", "/links/{token}/email", commands.set_email),
    Endpoint("GET", "/me", queries.read_me, returns=MeOut),
    Endpoint("PATCH", "/me", commands.edit_profile, returns=PersonOut),
    Endpoint("POST", "/me/confirmation", commands.confirm),
    Endpoint("POST", "/me/password", commands.change_password),
    Endpoint("POST", "/me/email", commands.change_email),
    Endpoint("GET", "/me/second-factor", queries.read_second_factor, returns=SecondFactorOut),
    Endpoint(
        "POST",
        "/me/authenticator",
        commands.enrol_authenticator,
        returns=EnrolmentOut,
        status=201,
        secret=True,
    ),
    Endpoint(
        "POST",
        "/me/authenticator/confirmation",
        commands.confirm_authenticator,
        returns=CodesOut,
        secret=True,
    ),
    Endpoint("POST", "/me/authenticator/removal", commands.remove_authenticator),
    Endpoint(
        "POST", "/me/recovery-codes", commands.renew_recovery_codes, returns=CodesOut, status=201, secret=True
    ),
    Endpoint(
        "POST",
        "/me/passkey-challenges",
        commands.challenge_new_passkey,
        returns=dict[str, Any],
        secret=True,
    ),
    Endpoint("POST", "/me/passkeys", commands.add_passkey, returns=NewPasskeyOut, status=201, secret=True),
    Endpoint("PATCH", "/me/passkeys/{passkey_id:uuid}", commands.rename_passkey, returns=PasskeyOut),
    Endpoint("POST", "/me/passkeys/{passkey_id:uuid}/removal", commands.remove_passkey),
    Endpoint("GET", "/me/notification-choices", queries.read_choices, returns=ChoicesOut),
    Endpoint("PATCH", "/me/notification-choices", commands.choose_notifications, returns=ChoicesOut),
    Endpoint("GET", "/notifications", queries.list_notifications, returns=Listing[NotificationOut]),
    Endpoint("GET", "/notifications/unread", queries.count_unread, returns=UnreadOut),
    Endpoint("POST", "/notifications/reading", commands.read_all_notifications),
    Endpoint(
        "POST",
        "/notifications/{notification_id:uuid}/reading",
        commands.read_notification,
        returns=NotificationOut,
    ),
    Endpoint("GET", "/views", queries.list_views, returns=Listing[ViewOut]),
    Endpoint("POST", "/views", commands.save_view, returns=ViewOut, status=201),
    Endpoint("PATCH", "/views/{view_id:uuid}", commands.edit_view, returns=ViewOut),
    Endpoint("DELETE", "/views/{view_id:uuid}", commands.remove_view),
    Endpoint("GET", "/tokens", queries.list_tokens, returns=Listing[TokenOut]),
    Endpoint("POST", "/tokens", commands.make_token, returns=NewTokenOut, status=201, secret=True),
    Endpoint("POST", "/tokens/{token_id:uuid}/revocation", commands.revoke_token, returns=TokenOut),
    Endpoint("GET", "/people", queries.list_people, returns=Listing[PersonOut]),
    Endpoint("POST", "/people", commands.invite_person, returns=PersonOut, status=201),
    Endpoint("GET", "/people/{person_id:uuid}", queries.read_person, returns=AccountOut),
    Endpoint("PUT", "/people/{person_id:uuid}/roles", commands.set_roles, returns=PersonOut),
    Endpoint("POST", "/people/{person_id:uuid}/closing", commands.disable_person, returns=PersonOut),
    Endpoint("POST", "/people/{person_id:uuid}/opening", commands.enable_person, returns=PersonOut),
    Endpoint(
        "POST",
        "/people/{person_id:uuid}/second-factor-reset",
        commands.reset_second_factor,
        returns=PersonOut,
    ),
    Endpoint("GET", "/audit-events", queries.list_events, returns=EventsOut),
    Endpoint("GET", "/audit-chain", queries.read_chain, returns=ChainOut),
    Endpoint("GET", "/mail", queries.list_mail, returns=Listing[MailOut]),
    Endpoint("GET", "/failed-jobs", queries.list_failed_jobs, returns=FailedJobsOut),
    Endpoint("POST", "/failed-jobs/{job_id:int}/retry", commands.retry_job),
]
