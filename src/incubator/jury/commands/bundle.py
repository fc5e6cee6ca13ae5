"""Keeping a result: when the ranking is published, and again with the decision."""

from collections.abc import Callable
from functools import partial
from importlib import metadata
from secrets import token_hex

from anyio import to_thread

from incubator.competitions import Competition, competition_seen
from incubator.core.actor import Permission
from incubator.core.usecase import Work, command
from incubator.jury.queries.bundle import source_of
from incubator.jury.queries.ranking import published
from incubator.jury.rules.bundle import BundleKind, Funding, Source
from incubator.jury.rules.bundle_file import coded_document, result_document
from incubator.jury.tables.bundle import ResultBundle
from incubator.jury.verifier import canonical


@command(Permission.RANKING_PUBLISH, subject=competition_seen)
async def keep_result(
    work: Work, competition: Competition, *, kind: BundleKind, funding: Funding | None = None
) -> ResultBundle:
    """Keep the published result as one file, once of a kind; a second time it stays as it is."""
    kept = await ResultBundle.get_or_none(competition_id=competition.id, kind=kind)
    if kept is not None:
        work.note(is_new=False, sha256=kept.sha256)
        return kept
    await published(competition)
    source = await source_of(work, competition, kind, metadata.version("incubator"), funding)
    key = token_hex(32)
    write: Callable[[], tuple[str, str, str, str]] = partial(_written, source, key)
    document, sha256, coded, coded_sha256 = await to_thread.run_sync(write)
    bundle = await ResultBundle.create(
        competition_id=competition.id,
        kind=kind,
        document=document,
        sha256=sha256,
        coded=coded,
        coded_sha256=coded_sha256,
        code_key=key,
        made_at=source.made_at,
    )
    work.note(is_new=True, sha256=sha256, coded_sha256=coded_sha256)
    return bundle


def _written(source: Source, key: str) -> tuple[str, str, str, str]:
    document = result_document(source)
    coded = coded_document(document, key)
    return (
        canonical(document).decode(),
        document["sha256"],
        canonical(coded).decode(),
        coded["sha256"],
    )
