"""The people room's operations."""

from collections.abc import Mapping
from typing import Any

from incubator.core.usecase import Services
from incubator.core.web.endpoint import Endpoint
from incubator.core.web.schema import Listing
from incubator.core.web.session import session_cookie
from incubator.people import commands, queries
from incubator.people.schemas import EventsOut, MailOut, MeOut, NewTokenOut, PersonOut, SessionOut, TokenOut


def opened(found: Any, services: Services) -> Mapping[str, str]:  # noqa: ANN401 - what the use case returned
    """The cookie of a session that was opened."""
    if found is None:
        return {}
    seconds = services.settings.session_hours * 3600
    return {"set-cookie": session_cookie(services.settings, found.token, seconds)}


def ended(_found: Any, services: Services) -> Mapping[str, str]:  # noqa: ANN401 - as above
    """The cookie that ends the session in the browser."""
    return {"set-cookie": session_cookie(services.settings, "", 0)}


ENDPOINTS = [
    Endpoint("POST", "/sign-ups", commands.sign_up),
    Endpoint("POST", "/sessions", commands.sign_in, headers=opened, secret=True),
    Endpoint("DELETE", "/sessions/current", commands.sign_out, headers=ended),
    Endpoint("GET", "/sessions", queries.list_sessions, returns=Listing[SessionOut]),
    Endpoint("POST", "/sessions/{session_id:uuid}/revocation", commands.revoke_session, returns=SessionOut),
    Endpoint("POST", "/password-resets", commands.ask_reset),
    Endpoint("POST", "/links/{token}/password", commands.set_password),
    Endpoint("GET", "/me", queries.read_me, returns=MeOut),
    Endpoint("PATCH", "/me", commands.edit_profile, returns=PersonOut),
    Endpoint("POST", "/me/password", commands.change_password),
    Endpoint("GET", "/tokens", queries.list_tokens, returns=Listing[TokenOut]),
    Endpoint("POST", "/tokens", commands.make_token, returns=NewTokenOut, status=201, secret=True),
    Endpoint("POST", "/tokens/{token_id:uuid}/revocation", commands.revoke_token, returns=TokenOut),
    Endpoint("GET", "/people", queries.list_people, returns=Listing[PersonOut]),
    Endpoint("POST", "/people", commands.invite_person, returns=PersonOut, status=201),
    Endpoint("GET", "/people/{person_id:uuid}", queries.read_person, returns=PersonOut),
    Endpoint("PUT", "/people/{person_id:uuid}/roles", commands.set_roles, returns=PersonOut),
    Endpoint("POST", "/people/{person_id:uuid}/closing", commands.disable_person, returns=PersonOut),
    Endpoint("POST", "/people/{person_id:uuid}/opening", commands.enable_person, returns=PersonOut),
    Endpoint("GET", "/audit-events", queries.list_events, returns=EventsOut),
    Endpoint("GET", "/mail", queries.list_mail, returns=Listing[MailOut]),
]
