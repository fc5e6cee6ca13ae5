"""The verifier works lots out anew: who is in doubt, who has which ticket, whom the number draws first."""

import copy
import json
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from uuid import UUID

import pytest

from factories.results import told
from incubator.awards.rules import Candidate, allocate
from incubator.core.money import Money
from incubator.jury.methods.lottery import Zone, draw, tickets, zone_of
from incubator.jury.methods.rule_json import parse
from incubator.jury.methods.sheets import Contest, Sheet
from incubator.jury.rules import Judged
from incubator.jury.rules.bundle import (
    BundleKind,
    Criterion,
    Entrant,
    Funding,
    FundingStep,
    Lots,
    Source,
    Ticket,
)
from incubator.jury.rules.bundle_file import coded_document, result_document, sealed
from incubator.jury.verifier import verify

AT = datetime(2026, 5, 1, tzinfo=UTC)
NAMES = [f"A{n}" for n in range(6)]
CHANCES = dict(zip(NAMES, ("1", "3/5", "1/2", "2/5", "3/10", "0"), strict=True))
PLACES = 3


def judged() -> Judged:
    sheets = tuple(
        Sheet(name, f"J{j}", {"need": 9000 - 500 * n + 10 * j})
        for n, name in enumerate(NAMES)
        for j in range(3)
    )
    rule = {"version": 1, "title": "公益创投", "combine": "weighted_sum"}
    return Judged(Contest("春季", {"need": Fraction(1)}, sheets), parse(rule))


def result(beacon: str | None = "03 08", zone: Zone = Zone.CHANCE):
    """Six of 200 each, three places: A1 to A4 are in doubt by their chances, A2 and A3 by their intervals."""
    own = judged()
    placings = own.placings()
    ranks = {placing.score.application: placing.rank for placing in placings}
    doubtful = NAMES[1:5] if zone is Zone.CHANCE else NAMES[2:4]
    given = tickets(zone_of(ranks, doubtful, PLACES), own.digest())
    lots = {name: n for n, name in enumerate(draw(given, beacon), start=1)} if beacon else {}
    ids = {name: UUID(int=n) for n, name in enumerate(NAMES)}
    walked = allocate(
        [Candidate(ids[n], ids[n], ranks[n], Money(200), lots.get(n)) for n in NAMES], Money(10_000), PLACES
    )
    funding = Funding(
        10_000,
        PLACES,
        [],
        "",
        [
            FundingStep(
                s.candidate.application_id,
                200,
                250,
                None if s.reason is None else s.reason.value,
                s.rest.minor,
                s.candidate.lot,
            )
            for s in walked.steps
        ],
    )
    shown = [
        Ticket(
            n,
            ranks[n],
            3 if n in NAMES[2:4] else ranks[n],
            4 if n in NAMES[2:4] else ranks[n],
            CHANCES[n],
            given.get(n),
        )
        for n in NAMES
    ]
    source = Source(
        kind=BundleKind.DECISION if beacon else BundleKind.RANKING,
        code_version="1.0",
        made_at=AT,
        number="2026-CT-001",
        judged=own,
        placings=placings,
        criteria={"need": Criterion("需求", 100_00)},
        entrants={name: Entrant(f"项目{name}", f"O{name[1]}", "社") for name in NAMES},
        judges={f"J{j}": f"评委{j}" for j in range(3)},
        conflicts=[],
        names={identity: name for name, identity in ids.items()},
        lots=Lots(
            zone,
            PLACES,
            shown,
            "双色球",
            "https://lottery.example.org",
            AT + timedelta(days=1),
            (beacon, "https://lottery.example.org/133", AT + timedelta(days=2)) if beacon else None,
        ),
        funding=funding if beacon else None,
    )
    return result_document(source)


def found(document) -> list[str]:
    return [each.pointer for each in verify(json.dumps(document).encode()).differences]


@pytest.mark.parametrize("zone", [Zone.CHANCE, Zone.INTERVAL_50])
def test_a_result_with_lots_is_right_and_says_what_no_outsider_can_work_out(zone):
    assert told(result(zone=zone)) == (
        [],
        [
            "/assignment: none is here, so whose sheets these should be is not known",
            "/lottery/tickets: chances and intervals come from a model of the scores",
        ],
    )


def test_before_the_number_the_tickets_are_right():
    assert found(result(beacon=None)) == []


def test_in_codes_the_lots_are_right_too():
    document = result()
    coded = coded_document(document, "5e" * 32)
    assert found(coded) == []
    by_lot = [step["lot"] for step in coded["allocation"]["steps"] if step["lot"]]
    assert sorted(by_lot) == [1, 2, 3, 4]


def test_the_lots_decide_who_is_funded():
    funded = {
        tuple(sorted(s["application"] for s in result(str(n))["allocation"]["steps"] if s["reason"] is None))
        for n in range(20)
    }
    assert len(funded) > 3
    assert all("A0" in own and "A5" not in own for own in funded)


def change_beacon(document):
    document["lottery"]["beacon"]["value"] = "03 09"


def change_ticket(document):
    first, second = (n for n, row in enumerate(document["lottery"]["tickets"]) if row["ticket"] in {1, 2})
    rows = document["lottery"]["tickets"]
    rows[first]["ticket"], rows[second]["ticket"] = rows[second]["ticket"], rows[first]["ticket"]


def change_chance(document):
    document["lottery"]["tickets"][0]["chance"] = "1/2"


def change_line(document):
    document["lottery"]["line"] = 2


def change_time(document):
    document["lottery"]["beacon"]["appeared_at"] = AT.isoformat()


def drop_beacon(document):
    document["lottery"]["beacon"] = None


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (change_beacon, "/allocation/steps/"),
        (change_ticket, "/lottery/tickets/"),
        (change_chance, "/lottery/tickets/"),
        (change_line, "/lottery/line"),
        (change_time, "/lottery/beacon/appeared_at"),
        (drop_beacon, "/lottery/beacon"),
    ],
)
def test_a_change_with_seals_made_anew_is_still_found(change, named):
    document = copy.deepcopy(result())
    change(document)
    again = sealed({key: own for key, own in document.items() if key not in {"seals", "sha256"}})
    assert [pointer for pointer in found(again) if pointer.startswith(named)] != []
