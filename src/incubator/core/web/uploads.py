"""A file that comes with a command: it is stored and checked first, and stays only if the command took it."""

from collections.abc import AsyncIterable, Awaitable, Callable
from dataclasses import dataclass

from incubator.core.errors import DomainError, Unavailable
from incubator.core.idempotency import Answer
from incubator.core.objects import FileType, Stored
from incubator.core.usecase import Services


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that was received, checked and put before the use case runs: its name is only a label."""

    name: str
    stored: Stored


async def with_upload(
    services: Services,
    source: AsyncIterable[bytes],
    name: str,
    types: frozenset[FileType],
    run: Callable[[Upload], Awaitable[Answer]],
) -> Answer:
    """Put the file and run the command with it; what is refused, or came twice, is deleted again.

    When the database does not answer, whether the row was committed is unknown: the object stays, and the
    doctor sweeps it if no row has it. Ask the permission before: a large body is read here.
    """
    limit = services.settings.upload_limit
    stored = await services.objects.put(source, limit=limit, types=types, filename=name)
    try:
        answer = await run(Upload(name, stored))
    except Unavailable:
        raise
    except DomainError:
        await services.objects.delete(stored.key)
        raise
    if answer.replayed:
        await services.objects.delete(stored.key)
    return answer
