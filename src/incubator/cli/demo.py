"""incubator demo."""

import sys
from typing import Any

import cyclopts
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from incubator.cli.house import with_house
from incubator.core.money import Money
from incubator.core.usecase import Services

app = cyclopts.App()


@app.command
def demo(*, seed: int = 2026) -> None:
    """Play a year of a district park in an empty house, and print what came of it.

    Parameters
    ----------
    seed
        The same seed gives the same ranking, awards and sums.
    """
    from incubator.demo import Played, play

    console = Console()
    columns = (
        TextColumn("{task.description:<30}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )

    async def run(house: Services) -> Played:
        with Progress(*columns, console=console) as progress:

            def step(name: str, parts: int) -> Any:  # noqa: ANN401 - a function that advances the bar
                task = progress.add_task(name, total=parts)
                return lambda: progress.advance(task)

            return await play(house, seed, step)

    played = with_house(run, migrate=True)
    console.print(_ranking(played.places))
    console.print(_awards(played.decision))
    console.print(_ledger(played.ledger))
    paid = sum((Money.parse(amount) for amount in played.paid), Money(0))
    booked = Money.parse(next(a["balance"] for a in played.ledger["accounts"] if a["kind"] == "paid"))
    console.print(f"Paid to organizations: ¥{paid.decimal} = {paid.in_words()}")
    if paid != booked:
        sys.exit(f"incubator: the ledger says ¥{booked.decimal} was paid.")
    console.print("The ledger says the same.")


def _ranking(places: list[dict[str, Any]]) -> Table:
    table = Table("Rank", "Score", "Sheets", "Application", "Organization", title="Ranking")
    for place in sorted(places, key=lambda p: (p["rank"], p["number"])):
        table.add_row(
            str(place["rank"]), place["shown"], str(place["sheets"]), place["title"], place["organization"]
        )
    return table


def _awards(decision: dict[str, Any]) -> Table:
    table = Table("Rank", "Organization", "Application", title="Awards, after two approvals and the notice")
    table.add_column("Amount (¥)", justify="right")
    for award in decision["awards"]:
        table.add_row(
            str(award["rank"]), award["organization"]["name"], award["application"]["title"], award["amount"]
        )
    return table


def _ledger(ledger: dict[str, Any]) -> Table:
    table = Table("Account", "Side", title="Ledger")
    for column in ("Debit", "Credit", "Balance"):
        table.add_column(column, justify="right")
    for account in ledger["accounts"]:
        table.add_row(*(account[k] for k in ("kind", "side", "debit", "credit", "balance")))
    table.add_section()
    table.add_row("total", "", ledger["debit"], ledger["credit"], "")
    return table
