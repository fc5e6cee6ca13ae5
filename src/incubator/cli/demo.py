"""incubator demo."""

import sys
from typing import TYPE_CHECKING, Any

import cyclopts
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from incubator.cli.house import with_house
from incubator.core import logging
from incubator.core.money import Money
from incubator.core.usecase import Services

if TYPE_CHECKING:
    from incubator.demo import Played

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

    # The story is what is printed, and not a line for each of its requests.
    logging.configure("warning")
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
    _tell_panel(console, played)
    _tell_judging(console, played)
    console.print(_ranking("Ranking", played.frozen.places))
    _tell_stages(console, played)
    console.print(_awards(played.decision))
    _tell_evaluations(console, played)
    console.print(_ledger(played.ledger))
    paid = sum((Money.parse(amount) for amount in played.paid), Money(0))
    booked = Money.parse(next(a["balance"] for a in played.ledger["accounts"] if a["kind"] == "paid"))
    console.print(f"Paid to organizations: ¥{paid.decimal} = {paid.in_words()}")
    if paid != booked:
        sys.exit(f"incubator: the ledger says ¥{booked.decimal} was paid.")
    console.print("The ledger says the same.")
    _tell_result(console, played)
    if not played.result.is_right:
        sys.exit("incubator: the verifier found differences.")


def _tell_panel(console: Console, played: "Played") -> None:
    seated, proof = played.seated, played.seated.run["outcome"]
    console.rule("Who judges whom")
    console.print(f"{len(seated.judges)} judges accepted; {seated.declined['person']['name']} declined:")
    console.print(f"  {seated.declined['reason']}")
    letter = seated.appointment
    console.print(f"Letter of appointment {letter['code']}: {letter['name']}, until {letter['term_until']}.")
    for ruling in seated.rulings:
        console.print(
            f"Conflict found ({ruling['kind']}) and {ruling['standing']}: {ruling['judge']['name']}"
            f" and {ruling['organization']}. {ruling['reason']}"
        )
    locked = seated.locked
    console.print(f"Dry run: objective {seated.first_run['outcome']['objective']}; then locked:")
    console.print(f"  {locked['judge']['name']} for {locked['application']['title']}. {locked['reason']}")
    sheets, drawn_by = proof["locked"] + proof["chosen"], seated.run["parameters"]["seed"]
    proven = "proven the best" if proof["is_proven"] else "not proven"
    console.print(
        f"Applied: {sheets} sheets, drawn by {drawn_by!r}; objective {proof['objective']},"
        f" upper bound {proof['upper_bound']}: {proven}."
    )


def _tell_judging(console: Console, played: "Played") -> None:
    judged = played.judged
    console.rule("Judging")
    recused, minutes = judged.recused, judged.minutes
    console.print(f"Recused late: {recused['judge']['name']} from {recused['application']['title']}.")
    console.print(f"  {recused['reason']} Reassigned to {judged.replacement}.")
    reopened = judged.reopened
    console.print(f"Reopened: {reopened['judge']['name']} on {reopened['application']['title']}.")
    console.print(f"  {judged.why_reopened}")
    first = judged.deliberation["agenda"][0]
    console.print(f"Deliberation, chaired by {judged.deliberation['chair']['name']}; most disputed:")
    console.print(f"  {first['application']['title']}. {first['notes'][0]['text']}")
    console.print(
        f"  Standard deviation {first['before']['deviation']} before {judged.adjusted} adjusted the sheet,"
        f" {first['now']['deviation']} after."
    )
    console.print(f"Minutes signed by {len(minutes['signatures'])}, SHA-256 {minutes['sha256']}.")
    frozen = played.frozen
    console.print(f"Ranking proposed by {frozen.proposed_by}, frozen by {frozen.confirmed_by};")
    console.print(f"  digest of what it was made from: {frozen.digest}.")


def _tell_stages(console: Console, played: "Played") -> None:
    second = played.staged
    stages = " + ".join(f"{stage['name']} {stage['weight']}" for stage in second.stages)
    console.rule("A second competition, in stages")
    console.print(f"Stages: {stages}")
    for session in second.sessions:
        order = ", ".join(item["application"]["title"] for item in session["items"])
        console.print(f"{session['title']}: {order}")
    votes = {tally["application"]["id"]: tally["votes"] for tally in second.vote["tallies"]}
    console.print(f"Public vote: {second.vote['used']} of {second.vote['codes']} codes were used.")
    bonus = second.bonus
    console.print(f"Bonus of {bonus['points']} for {bonus['application']['title']}. {bonus['reason']}")
    console.print(_ranking("Ranking in stages", second.frozen.places, votes))


def _tell_evaluations(console: Console, played: "Played") -> None:
    console.rule("Evaluations that hold a payment")
    for each in played.evaluated.evaluations:
        found = "still open" if each["points"] is None else f"{each['points']} of 100"
        console.print(f"{each['organization']['name']}, by {each['evaluator']['name']}: {found}")
    console.print(f"Refused before one was passed: {', '.join(played.evaluated.holds)}.")
    console.print(f"Paid after one was passed: ¥{', ¥'.join(played.evaluated.paid)}.")


def _tell_result(console: Console, played: "Played") -> None:
    found = played.result
    diagnosis, letters = found.diagnosis, found.letters
    console.rule("How sure it is")
    agreement = diagnosis["agreement"]
    console.print(
        f"Reliability of a panel {agreement['panel']:.2f}, of a single judge {agreement['single_judge']:.2f};"
        f" {found.doubtful} of {len(diagnosis['applications'])} applications are in the zone of doubt"
        f" around rank {diagnosis['top']}."
    )
    severe = min(diagnosis["judges"], key=lambda judge: judge["leniency"])
    console.print(
        f"Most severe: {severe['name']}, {severe['leniency']:+.2f} points"
        f" ({severe['leniency_low']:+.2f} to {severe['leniency_high']:+.2f})."
    )
    console.print(f"Letters released: {letters['letters']}; a server sends them.")
    console.print(f"incubator verify result {found.file} --sha256 {found.sha256}", soft_wrap=True)
    console.print(f"  {found.verdict}")


def _ranking(title: str, places: list[dict[str, Any]], votes: dict[str, int] | None = None) -> Table:
    table = Table("Rank", "Score", "Sheets", "Application", "Organization", title=title)
    if votes is not None:
        table.add_column("Votes", justify="right")
    for place in sorted(places, key=lambda p: (p["rank"], p["number"])):
        row = [
            str(place["rank"]),
            place["shown"],
            str(place["sheets"]),
            place["title"],
            place["organization"],
        ]
        table.add_row(*row, *([str(votes[place["application_id"]])] if votes is not None else []))
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
