"""Measures everything and writes docs/benchmarks.md, or measures the named parts and writes nothing."""

import asyncio
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import asyncpg
from jury_methods import measure_jury
from listeners import measure_listeners
from pages import measure_pages
from ranking import measure_ranking
from rates import measure_rates
from report import Results, markdown
from servers import HERE, postgres
from start import measure_start
from upload import measure_uploads

PAGE = HERE.parents[1] / "docs" / "benchmarks.md"
PARTS = {
    "rates": measure_rates,
    "upload": measure_uploads,
    "start": measure_start,
    "ranking": measure_ranking,
    "listeners": measure_listeners,
    "jury": measure_jury,
    "pages": measure_pages,
}


async def _version() -> str:
    with TemporaryDirectory(prefix="incubator-bench-") as name:
        async with postgres(Path(name)) as server:
            sql = await asyncpg.connect(server.dsn)
            version: str = await sql.fetchval("SHOW server_version")
            await sql.close()
    return version


async def _everything() -> Results:
    return Results(
        postgres=await _version(),
        rates=await measure_rates(),
        uploads=await measure_uploads(),
        start=await measure_start(),
        ranking=await measure_ranking(),
        jury=await measure_jury(),
        pages=await measure_pages(),
    )


def main() -> None:
    """Run what the command line names; a missed target is exit code 1."""
    named = sys.argv[1:]
    if unknown := set(named) - PARTS.keys():
        sys.exit(f"Unknown: {', '.join(sorted(unknown))}. Known are {', '.join(PARTS)}.")
    if named:
        for name in named:
            asyncio.run(PARTS[name]())
        return
    found = asyncio.run(_everything())
    PAGE.write_text(markdown(found), encoding="utf-8")
    targets = found.targets()
    print(*("\n", *(f"{'reached' if good else 'MISSED '}  {target}\n" for target, good in targets)), sep="")
    sys.exit(not all(good for _, good in targets))


if __name__ == "__main__":
    main()
