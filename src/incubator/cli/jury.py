"""incubator rank | import scores: judged contests from files."""

import sys
from pathlib import Path

import cyclopts

from incubator.jury.offline import rank_file

app = cyclopts.App()
importing = cyclopts.App(name="import", help="Take in files from elsewhere.")
app.command(importing)


@app.command
def rank(file: Path, *, rule: Path, points: Path | None = None) -> None:
    """Rank judged contests from a CSV file, without a database; prints contest,application,score,rank.

    Parameters
    ----------
    file
        One mark a row: contest, application, criterion, weight, judge, score.
    rule
        The scoring rule as JSON; see examples/.
    points
        Further points of each application, as the rule names them.
    """
    rank_file(file, rule, points, sys.stdout)
