"""Finding and sweeping what does not fit together: objects without rows, and rows without objects."""

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from tortoise.exceptions import IntegrityError

from incubator.core import jobs
from incubator.core.audit import seal
from incubator.core.database import transaction
from incubator.core.tables import StoredFile
from incubator.core.usecase import Services

FRESH = timedelta(hours=1)
"""An object younger than this may belong to a command that has not committed yet."""

FRESH_UPLOAD = timedelta(days=1)
"""A direct upload may wait so long to be taken in."""

BATCH = 500


@dataclass(slots=True)
class Findings:
    """What the doctor saw; `swept` says what was mended."""

    objects: int = 0
    rows: int = 0
    orphan_objects: list[str] = field(default_factory=list)
    missing_objects: list[str] = field(default_factory=list)
    unsealed: int = 0
    failed_jobs: int = 0
    failed_mail: int = 0
    swept: int = 0
    released: int = 0
    """Parked jobs that were let go again."""

    @property
    def healthy(self) -> bool:
        """Nothing needs a person."""
        return not (self.orphan_objects or self.missing_objects or self.failed_jobs or self.failed_mail)


async def examine(house: Services) -> Findings:
    """Compare the object store with its rows, both ways, in batches whatever their number."""
    found = Findings()
    await _objects_without_rows(house, found)
    await _rows_without_objects(house, found)
    pool = house.database.pool
    found.unsealed = await pool.fetchval("SELECT count(*) FROM audit_pending")
    found.failed_jobs = await pool.fetchval("SELECT count(*) FROM job_attempt WHERE failed_at IS NOT NULL")
    found.failed_mail = await pool.fetchval(
        "SELECT count(*) FROM mail WHERE state = 'waiting' AND attempts >= $1", jobs.MOST_ATTEMPTS
    )
    return found


async def _objects_without_rows(house: Services, found: Findings) -> None:
    now = datetime.now(UTC)
    batch: list[str] = []
    async for stat in house.objects.keys():
        found.objects += 1
        patience = FRESH_UPLOAD if stat.key.startswith("incoming/") else FRESH
        if stat.modified > now - patience:
            continue
        batch.append(stat.key)
        if len(batch) >= BATCH:
            found.orphan_objects += await _unknown(batch)
            batch.clear()
    found.orphan_objects += await _unknown(batch)


async def _unknown(keys: list[str]) -> list[str]:
    known = {row.key for row in await StoredFile.filter(key__in=keys).only("key")}
    return [key for key in keys if key not in known]


async def _rows_without_objects(house: Services, found: Findings) -> None:
    last = None
    while True:
        rows = StoredFile.all() if last is None else StoredFile.filter(id__gt=last)
        batch = await rows.order_by("id").limit(BATCH)
        if not batch:
            return
        for row in batch:
            found.rows += 1
            stat = await house.objects.stat(row.key)
            if stat is None or stat.size != row.size:
                found.missing_objects.append(row.key)
        last = batch[-1].id


async def mend(house: Services, found: Findings) -> None:
    """Sweep orphan objects and half-done puts, drop unused rows without object, and try parked jobs again.

    A row that something still points at is never dropped: its object is lost, and a person must know.
    When every row misses its object the store is not mounted, and nothing of it is touched.
    """
    await seal()
    async with transaction() as connection:
        found.released = await jobs.release(connection)
    if found.rows and len(found.missing_objects) == found.rows:
        return
    for key in found.orphan_objects:
        await house.objects.delete(key)
        found.swept += 1
    found.swept += await house.objects.sweep(before=datetime.now(UTC) - FRESH_UPLOAD)
    for key in found.missing_objects:
        # What still has a use is held by its foreign key.
        with suppress(IntegrityError):
            found.swept += await StoredFile.filter(key=key).delete()
