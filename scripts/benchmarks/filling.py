"""Fills an empty, migrated database by SQL, through the same constraints and triggers as everybody's rows."""

from dataclasses import dataclass
from math import ceil
from secrets import token_hex
from uuid import UUID

import asyncpg
import orjson

from incubator.core.actor import Permission, Role
from incubator.organizations import uscc
from incubator.people.rules import hashed

JUDGES_EACH = 5
"""Submitted sheets of every application."""
CRITERIA = (2000, 2000, 1500, 1500, 1000, 1000, 1000)
"""Weights in hundredths; each criterion gives up to 100 points."""
SEED = 20261122
"""Of the marks."""

# PostgreSQL has it from 18 on; an older server is given one, whose ids are in the order of time too.
_UUIDV7 = """
DO $$ BEGIN
    IF to_regprocedure('uuidv7()') IS NULL THEN
        CREATE FUNCTION uuidv7() RETURNS uuid LANGUAGE sql VOLATILE AS 'SELECT encode(overlay(
            uuid_send(gen_random_uuid()) PLACING
            substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6
        ), ''hex'')::uuid';
    END IF;
END $$
"""

_PEOPLE = """
INSERT INTO person (id, email, name, language, theme, is_demonstration, version, created_at)
SELECT uuidv7(), $1 || n || '@example.org', $2 || n, 'zh_Hans', 'system', true, 1, now()
FROM generate_series(1, $3) n
RETURNING id
"""

_ROLES = """
INSERT INTO role_grant (id, person_id, role, granted_at)
SELECT uuidv7(), person, $2, now() FROM unnest($1::uuid[]) person
"""

_TOKENS = """
INSERT INTO api_token (id, person_id, name, token_hash, scopes, created_at, expires_at)
SELECT uuidv7(), person_id, 'benchmark', hash, $3, now(), now() + interval '1 day'
FROM unnest($1::uuid[], $2::text[]) AS new (person_id, hash)
"""

_ORGANIZATIONS = """
INSERT INTO organization (id, number, name, form, uscc, district, street, community, field, summary,
    contact_name, contact_phone, contact_email, is_demonstration, created_at, version)
SELECT uuidv7(), 'ORG-' || lpad(n::text, 6, '0'), '演示组织-' || n || '社会工作服务中心',
    'service_institution', code, '浦东新区', '花木街道', '第' || n % 99 + 1 || '居民区', 'community_service',
    repeat('为社区老人、儿童提供服务。', 8),
    '王芳', '021-5555' || lpad((n % 10000)::text, 4, '0'), 'o' || n || '@example.org', true, now(), 1
FROM unnest($1::text[]) WITH ORDINALITY AS new (code, n)
"""

_OWNERS = """
INSERT INTO membership (id, person_id, organization_id, role, created_at)
SELECT uuidv7(), person, organization.id, 'owner', now()
FROM unnest($1::uuid[]) WITH ORDINALITY AS owner (person, n)
    JOIN organization ON organization.number = 'ORG-' || lpad(n::text, 6, '0')
"""

_COMPETITION = """
INSERT INTO competition (id, number, title, summary, stage, pool_minor, award_cap_minor, opens_at, closes_at,
    entries_per_organization, notice_days, quorum, trim_from, decimals, is_imported, is_demonstration,
    created_at, version)
VALUES (uuidv7(), '2026-CT-001', '社区微创投大赛', '', 'draft', 200000000, 20000000,
    now() - interval '1 day', now() + interval '1 day', 2, 5, 3, 5, 2, false, true, now(), 1)
RETURNING id
"""

_TRACK = """
INSERT INTO track (id, competition_id, code, name, position) VALUES (uuidv7(), $1, 'community', '社区服务', 1)
"""

_TRANCHE = """
INSERT INTO planned_tranche (id, competition_id, sequence, share_hundredths, trigger)
VALUES (uuidv7(), $1, 1, 10000, 'contract_signed')
"""

_CRITERIA = """
INSERT INTO criterion (id, competition_id, code, name, weight_hundredths, most_hundredths, position)
SELECT uuidv7(), $1, 'c' || n, '标准' || n, weight, 10000, n
FROM unnest($2::int[]) WITH ORDINALITY AS new (weight, n)
"""

_APPLICATIONS = """
INSERT INTO application (id, number, competition_id, track_id, organization_id, title, summary, leader,
    beneficiaries, requested_minor, state, check_reason, created_at, version)
SELECT uuidv7(), '2026-CT-001-' || lpad(n::text, 5, '0'), $1, (SELECT id FROM track), o.id,
    '邻里互助计划-' || n, repeat('为独居老人送餐、陪伴，并培训志愿者。', 10), '王芳', n % 500, 0, 'draft', '',
    now(), 1
FROM generate_series(1, $2) n JOIN organization o ON o.number = 'ORG-' || lpad(((n + 1) / 2)::text, 6, '0')
"""

_BUDGETS = """
WITH line AS (
    INSERT INTO budget_line (id, application_id, position, category, description, source, quantity,
        unit_price_minor, amount_minor)
    SELECT uuidv7(), a.id, n, 'activity', '活动物料第' || n || '项',
        CASE n WHEN 3 THEN 'self_raised' ELSE 'grant' END, n * 10, 120050, n * 1200500
    FROM application a, generate_series(1, 3) n
)
UPDATE application SET requested_minor = 3 * 1200500
"""

_STORED = """
INSERT INTO stored_file (id, key, name, size, sha256, media_type, created_at)
SELECT id, left(md5(id::text), 2) || '/' || left(md5(id::text), 30), '申报书.pdf', 123456,
    encode(sha256(id::text::bytea), 'hex'), 'application/pdf', now() FROM application
"""

_PROPOSALS = """
INSERT INTO application_file (id, application_id, stored_id, kind, created_at)
SELECT uuidv7(), id, id, 'proposal', now() FROM application
"""

_OPEN = "UPDATE competition SET stage = 'open'"

_SUBMIT = """
UPDATE application SET state = 'submitted', submitted_at = clock_timestamp(), version = 2,
    receipt_sha256 = repeat('0', 64),
    receipt_code = regexp_replace(right(number, 5), '(.)(....)', '00\\1A-\\2-BCDE')
"""

_CLOSE = "UPDATE competition SET stage = 'closed'"

_CHECK = "UPDATE application SET state = 'eligible', checked_at = clock_timestamp(), version = 3"

_JUDGE = "UPDATE competition SET stage = 'judging'"

_PANEL = """
INSERT INTO panel_member (id, competition_id, person_id, created_at)
SELECT uuidv7(), $1, person, now() FROM unnest($2::uuid[]) person
"""

_SHEETS = """
INSERT INTO sheet (id, competition_id, application_id, judge_id, state, comment, assigned_at, version)
SELECT uuidv7(), a.competition_id, a.id, judge, 'assigned', '', now(), 1
FROM unnest($1::uuid[]) judge, (SELECT * FROM application ORDER BY number LIMIT $2) a
"""

_MARKS = """
INSERT INTO mark (id, sheet_id, criterion_id, score_hundredths)
SELECT uuidv7(), s.id, c.id, 5000 + abs(hashtextextended(s.id::text || c.code, $1) % 100) * 50
FROM sheet s, criterion c
"""

_SUBMITTED = """
UPDATE sheet SET state = 'submitted', submitted_at = clock_timestamp(), version = 2
WHERE judge_id = ANY($1::uuid[])
"""


@dataclass(frozen=True, slots=True)
class Filled:
    """What a filled database holds, and the tokens by which people act in it."""

    competition: UUID
    officers: list[UUID]
    """Two, since a ranking is frozen by two."""
    officer: str
    applications: list[UUID]
    desk: list[tuple[UUID, str]]
    """Open sheets with complete drafts, each with its judge's token."""


async def fill(sql: asyncpg.Connection, applications: int, *, desk_sheets: int = 0) -> Filled:
    """Make so many eligible applications with five submitted sheets each, and some sheets that are open."""
    await sql.execute("SET statement_timeout = 0")
    await sql.execute(_UUIDV7)
    officers = await _people(sql, "officer", "项目官员", 2, Role.PROGRAMME_OFFICER)
    judges = await _people(sql, "judge", "评委", JUDGES_EACH, Role.JUDGE)
    desk = await _people(sql, "desk", "评审", max(1, ceil(desk_sheets / applications)), Role.JUDGE)
    tokens = await _tokens(sql, [*officers, *desk])
    competition = await _call(sql)
    await _drafts(sql, competition, applications)
    for statement in (_OPEN, _SUBMIT, _CLOSE, _CHECK, _JUDGE):
        await sql.execute("ANALYZE")
        await sql.execute(statement)
    await sql.execute(_PANEL, competition, [*judges, *desk])
    await sql.execute(_SHEETS, judges, applications)
    await sql.execute(_SHEETS, desk, ceil(desk_sheets / len(desk)))
    await sql.execute(_MARKS, SEED)
    await sql.execute("ANALYZE")
    await sql.execute(_SUBMITTED, judges)
    await sql.execute("VACUUM ANALYZE")
    ids = [row["id"] for row in await sql.fetch("SELECT id FROM application ORDER BY number")]
    drafts = await sql.fetch("SELECT id, judge_id FROM sheet WHERE state = 'assigned' ORDER BY id")
    return Filled(
        competition,
        officers,
        tokens[officers[0]],
        ids,
        [(row["id"], tokens[row["judge_id"]]) for row in drafts],
    )


async def fill_drafts(sql: asyncpg.Connection, applications: int) -> list[tuple[UUID, str]]:
    """Make so many drafts of an open call, each with its owner's token."""
    await sql.execute(_UUIDV7)
    competition = await _call(sql)
    await _drafts(sql, competition, applications)
    await sql.execute(_OPEN)
    owners = await sql.fetch(
        "SELECT a.id, m.person_id FROM application a JOIN membership m USING (organization_id)"
    )
    tokens = await _tokens(sql, list({row["person_id"] for row in owners}))
    return [(row["id"], tokens[row["person_id"]]) for row in owners]


async def _people(
    sql: asyncpg.Connection, label: str, name: str, count: int, role: Role | None
) -> list[UUID]:
    made = [row["id"] for row in await sql.fetch(_PEOPLE, label, name, count)]
    if role is not None:
        await sql.execute(_ROLES, made, role)
    return made


async def _tokens(sql: asyncpg.Connection, people: list[UUID]) -> dict[UUID, str]:
    tokens = {person: token_hex(24) for person in people}
    scopes = orjson.dumps([permission.value for permission in Permission]).decode()
    await sql.execute(_TOKENS, list(tokens), [hashed(token) for token in tokens.values()], scopes)
    return tokens


async def _call(sql: asyncpg.Connection) -> UUID:
    async with sql.transaction():
        competition: UUID = await sql.fetchval(_COMPETITION)
        for part in (_TRACK, _TRANCHE):
            await sql.execute(part, competition)
        await sql.execute(_CRITERIA, competition, list(CRITERIA))
    return competition


async def _drafts(sql: asyncpg.Connection, competition: UUID, applications: int) -> None:
    """Complete drafts, two of each organization."""
    owners = await _people(sql, "owner", "负责人", (applications + 1) // 2, None)
    await sql.execute(_ORGANIZATIONS, [uscc.make("52", "310115", n) for n in range(len(owners))])
    await sql.execute(_OWNERS, owners)
    async with sql.transaction():
        await sql.execute(_APPLICATIONS, competition, applications)
        await sql.execute("ANALYZE")
        for statement in (_BUDGETS, _STORED, _PROPOSALS):
            await sql.execute(statement)
