"""Ranking as many applications as a nationwide contest has, in this process and without HTTP."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from statistics import median
from tempfile import TemporaryDirectory
from uuid import UUID

import asyncpg
from filling import CRITERIA, JUDGES_EACH, fill
from servers import migrated, postgres

from incubator.core.actor import Actor, Role
from incubator.core.database import Database, credentials
from incubator.core.objects import FolderStore
from incubator.core.usecase import Call, Services
from incubator.jury import commands, queries
from incubator.jury.schemas import ConfirmRanking
from incubator.rooms import TABLES
from incubator.settings import Settings

APPLICATIONS = 10_000
TIMES = 5
MOST = 1.0
"""Seconds."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """Seconds of every preview of the ranking, and of publishing it once it was proposed."""

    previews: list[float]
    publication: float


async def measure_ranking() -> Ranked:
    """Preview the ranking some times, then publish it, from reading the marks to the commit."""
    with TemporaryDirectory(prefix="incubator-bench-") as name:
        folder = Path(name)
        async with postgres(folder) as server:
            dsn = await migrated(server, "with_sheets")
            sql = await asyncpg.connect(dsn)
            filled = await fill(sql, APPLICATIONS)
            await sql.close()
            secret = token_hex(32)
            settings = Settings(storage=folder, secret=secret, _env_file=None)
            database = Database(credentials(dsn), TABLES)
            await database.open()
            try:
                objects = FolderStore(folder / "objects", secret=secret)
                house = Services(settings, database, objects)
                return await _rank([_call(house, person) for person in filled.officers], filled.competition)
            finally:
                await database.close()


def _call(house: Services, person: UUID) -> Call:
    return Call(Actor("officer", person_id=person, roles=frozenset({Role.PROGRAMME_OFFICER})), house)


async def _rank(calls: Sequence[Call], competition: UUID) -> Ranked:
    call, second = calls
    previews = []
    for _ in range(TIMES):
        begun = time.perf_counter()
        await queries.preview_ranking(call, competition_id=competition)
        previews.append(time.perf_counter() - begun)
    proposal = await commands.propose_ranking(call, competition_id=competition)
    begun = time.perf_counter()
    confirmation = ConfirmRanking(digest=proposal.digest)
    await commands.confirm_ranking(second, competition_id=competition, body=confirmation)
    found = Ranked(previews, time.perf_counter() - begun)
    print(
        f"ranking {APPLICATIONS:,} applications × {JUDGES_EACH} sheets × {len(CRITERIA)} criteria:"
        f" preview {median(found.previews):.2f} s, publication {found.publication:.2f} s",
        flush=True,
    )
    return found
