"""What anybody needs to check a decided result: its hash, the program, and the code of what is one's own."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from anyio import to_thread

from incubator.competitions import Competition, competition_seen
from incubator.core.actor import Permission
from incubator.core.usecase import Work, public, query
from incubator.core.web.document import Written
from incubator.jury import verifier
from incubator.jury.queries.bundle import OwnCode, own_codes
from incubator.jury.rules.bundle import BundleKind
from incubator.jury.tables import ResultBundle


@dataclass(frozen=True, slots=True)
class Check:
    """How a competition's result is checked; without `sha256` before its decision is public and kept."""

    competition: Competition
    sha256: str | None = None
    """The hash of the file in codes, which is everybody's."""
    own: Sequence[OwnCode] = ()


async def check_of(work: Work, competition: Competition) -> Check:
    """How the competition's result is checked, with the actor's own codes if the actor is anybody."""
    if competition.decided_at is None:
        return Check(competition)
    decided = ResultBundle.filter(competition_id=competition.id, kind=BundleKind.DECISION)
    kept = await decided.only("id", "coded_sha256", "code_key").first()
    if kept is None:
        return Check(competition)
    if not work.actor.may(Permission.ACCOUNT_MANAGE):
        return Check(competition, kept.coded_sha256)
    return Check(competition, kept.coded_sha256, await own_codes(work, competition.id, kept.code_key))


@query(public("a decided result can be checked by everybody"))
async def read_check(work: Work, *, competition_id: UUID) -> Check:
    """How a competition's result is checked."""
    return await check_of(work, await competition_seen(work, competition_id))


@query(public("who checks a result needs the program that checks it"))
async def download_verifier(_work: Work) -> Written:
    """The verifier: one file that needs Python 3.10 and nothing else."""
    return Written("verifier.py", _whole(Path(verifier.__file__)))


async def _whole(file: Path) -> AsyncIterator[bytes]:
    yield await to_thread.run_sync(file.read_bytes)
