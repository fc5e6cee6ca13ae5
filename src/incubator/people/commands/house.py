"""What keeps the house going."""

from incubator.core import jobs
from incubator.core.actor import Permission
from incubator.core.errors import NotFound
from incubator.core.usecase import Work, command


@command(Permission.HOUSE_KEEP)
async def retry_job(work: Work, *, job_id: int) -> None:
    """Let a failed job be tried again from the start."""
    work.note(job_id=job_id)
    if not await jobs.release(work.sql, job_id):
        raise NotFound
