"""incubator rank | assign | calibrate | import scores: judged contests from files."""

import sys
from pathlib import Path

import cyclopts

from incubator.cli.house import call, with_house
from incubator.core.usecase import Services
from incubator.jury.offline.rank import rank_file

app = cyclopts.App()
importing = cyclopts.App(name="import", help="Take in files from elsewhere.")
app.command(importing)


@app.command
def rank(
    file: Path, *, rule: Path, points: Path | None = None, json: bool = False, out: Path | None = None
) -> None:
    """Rank judged contests from a spreadsheet, without a database; prints contest,application,score,rank.

    Parameters
    ----------
    file
        CSV or XLSX with one mark a row: contest, application, criterion, weight, judge, score.
    rule
        The scoring rule as JSON; see examples/.
    points
        Further points of each application, as the rule names them: CSV or XLSX.
    json
        Print one JSON object with exact scores instead of CSV.
    out
        Write the table to this file (.csv or .xlsx) instead of printing it.
    """
    rank_file(file, rule, points, sys.stdout, as_json=json, to=out)


@app.command
def assign(
    edges: Path,
    *,
    panel_size: int,
    capacity: int,
    seed: str,
    cap: str | None = None,
    json: bool = False,
    out: Path | None = None,
) -> None:
    """Assign judges to applications at the best total score; prints the pairs, the objective and the proof.

    Parameters
    ----------
    edges
        CSV or XLSX of application, judge, score (whole numbers); an absent pair is not eligible.
    panel_size
        How many judges each application gets, exactly.
    capacity
        How many applications a judge gets at most.
    seed
        Decides among assignments of equal score, and draws the panels under a cap; publish it before.
    cap
        The highest chance that any pair may have, such as 0.5, against collusion; none without.
    json
        Print one JSON object instead of CSV.
    out
        Write the tables to this file (.csv, or .xlsx with a sheet each) instead of printing them.
    """
    from incubator.jury.offline.assign import assign_file

    assign_file(edges, panel_size, capacity, seed, sys.stdout, as_json=json, to=out, cap=cap)


@app.command
def calibrate(
    file: Path, *, fund: int, robust: bool = False, json: bool = False, out: Path | None = None
) -> None:
    """Say how sure a ranking is: expected ranks, intervals, chances, severities, agreement and flags.

    Parameters
    ----------
    file
        CSV or XLSX of application, judge, score; or one mark a row, as for `incubator rank`. With a column
        stage every stage is taken for itself.
    fund
        How many of the best are chosen in each contest.
    robust
        Let scores that are far from what all others let expect count less.
    json
        Print one JSON object instead of CSV.
    out
        Write the tables to this file (.csv, or .xlsx with a sheet each) instead of printing them.
    """
    from incubator.jury.offline.calibrate import calibrate_file

    calibrate_file(file, fund, sys.stdout, robust=robust, as_json=json, to=out)


@importing.command
def scores(file: Path, *, rule: Path, points: Path | None = None) -> None:
    """Take in judged contests as closed competitions, ranked by their rule; one that is there stays.

    Parameters
    ----------
    file
        One mark a row, as for `incubator rank`.
    rule
        The scoring rule as JSON.
    points
        Further points of each application, as the rule names them.
    """
    from incubator.jury.imports import import_contests

    async def run(house: Services) -> None:
        for contest in await import_contests(call(house), file, rule, points):
            what = "imported" if contest.is_new else "was here"
            print(f"{contest.competition.number}  {what}  {contest.competition.title}")

    with_house(run, migrate=True)
