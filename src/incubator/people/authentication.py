"""Who sends this request: a session's cookie or an API token, looked up in one query."""

from dataclasses import replace
from functools import lru_cache
from typing import Any, cast
from uuid import UUID
from zoneinfo import ZoneInfo

import orjson
from starlette.requests import Request

from incubator.core.actor import ANONYMOUS, Actor, Language, OrganizationRole, Permission, Role, Theme
from incubator.core.errors import Unauthenticated
from incubator.core.usecase import Services
from incubator.core.web.session import cookie_name
from incubator.people.rules import CONFIRMED_FOR, hashed

_PERSON = """
  p.id AS person_id, p.email, p.name, p.language, p.zone, p.theme,
  ARRAY(SELECT g.role FROM role_grant g WHERE g.person_id = p.id) AS roles,
  (SELECT jsonb_object_agg(m.organization_id, m.role) FROM membership m WHERE m.person_id = p.id)
    AS memberships
"""

_BY_SESSION = f"""
SELECT s.id AS session_id, s.seen_at < clock_timestamp() - interval '5 minutes' AS is_quiet, s.is_pending,
  coalesce(s.confirmed_at > clock_timestamp() - $2::interval, false) AS is_confirmed,
  (SELECT count(*) FROM (
    SELECT FROM notification n WHERE n.person_id = p.id AND n.read_at IS NULL LIMIT 100) AS few) AS unread,
  {_PERSON}
FROM session s JOIN person p ON p.id = s.person_id
WHERE s.token_hash = $1 AND s.revoked_at IS NULL AND s.expires_at > clock_timestamp()
  AND p.disabled_at IS NULL
"""  # noqa: S608 - constants

_BY_TOKEN = f"""
SELECT t.id AS token_id, t.scopes, {_PERSON}
FROM api_token t JOIN person p ON p.id = t.person_id
WHERE t.token_hash = $1 AND t.revoked_at IS NULL AND t.expires_at > clock_timestamp()
  AND p.disabled_at IS NULL
"""  # noqa: S608 - constants

_SEEN = """
UPDATE session SET seen_at = clock_timestamp(), expires_at = clock_timestamp() + make_interval(hours => $2)
WHERE id = $1 AND revoked_at IS NULL AND NOT is_pending
"""


async def authenticate(request: Request) -> Actor:
    """The actor behind the request; a bearer token that is not good raises, a stale cookie is nobody."""
    services: Services = request.app.state.services
    header = request.headers.get("authorization")
    if header is not None:
        scheme, _, token = header.partition(" ")
        found = None
        if scheme.lower() == "bearer" and token:
            found = await services.database.pool.fetchrow(_BY_TOKEN, hashed(token.strip()))
        if found is None:
            raise Unauthenticated("bad_token", "The token is unknown, expired or revoked.")
        return _actor(found, token_id=found["token_id"], scopes=_scopes(found["scopes"]))
    cookie = request.cookies.get(cookie_name(services.settings))
    if not cookie:
        return ANONYMOUS
    found = await services.database.pool.fetchrow(_BY_SESSION, hashed(cookie), CONFIRMED_FOR)
    if found is None:
        return ANONYMOUS
    if found["is_pending"]:
        return replace(ANONYMOUS, label=found["email"], session_id=_id(found["session_id"]), is_pending=True)
    if found["is_quiet"]:
        await services.database.pool.execute(_SEEN, found["session_id"], services.settings.session_hours)
    actor = _actor(found)
    return replace(
        actor,
        session_id=_id(found["session_id"]),
        is_confirmed=found["is_confirmed"],
        unread=found["unread"],
    )


@lru_cache
def _scopes(kept: str) -> frozenset[Permission]:
    # A permission that was renamed since the token was made grants nothing.
    known = {p.value for p in Permission}
    return frozenset(Permission(s) for s in orjson.loads(kept) if s in known)


def _actor(
    found: Any,  # noqa: ANN401 - a driver's row
    *,
    token_id: UUID | None = None,
    scopes: frozenset[Permission] | None = None,
) -> Actor:
    memberships = cast("dict[str, str]", orjson.loads(found["memberships"] or "{}"))
    return Actor(
        label=found["email"],
        name=found["name"],
        person_id=_id(found["person_id"]),
        token_id=token_id,
        roles=frozenset(Role(role) for role in found["roles"]),
        memberships={UUID(key): OrganizationRole(role) for key, role in memberships.items()},
        scopes=scopes,
        language=Language(found["language"]) if found["language"] else None,
        zone=ZoneInfo(found["zone"]) if found["zone"] else None,
        theme=Theme(found["theme"]),
    )


def _id(value: object) -> UUID:
    return UUID(str(value))  # the driver has a class of its own
