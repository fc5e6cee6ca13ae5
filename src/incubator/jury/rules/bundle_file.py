"""The published result as one file: everything that it was made from, and hashes that hold it together.

`verifier` is the other half: it knows the file's form, and nothing of this program.
"""

import hmac
from collections.abc import Callable, Mapping
from dataclasses import asdict
from fractions import Fraction
from typing import Any

import orjson

from incubator.jury.methods import rule_json
from incubator.jury.methods.exact import shown
from incubator.jury.methods.sheets import Contest
from incubator.jury.rules.bundle import Funding, Lots, Source
from incubator.jury.rules.bundle_seats import assignment_tables, coded_assignment
from incubator.jury.rules.ranking import HUNDREDTHS
from incubator.jury.verifier import SCHEMA, SEALED, fingerprint, seal, table

CODE_DIGITS = 10
"""Of a code that stands for a name: 40 bits, so that among a million names none are likely to share one."""

Row = dict[str, Any]


def result_document(source: Source) -> Row:
    """The result with its names, sealed."""
    judged = source.judged
    contest = judged.contest
    parts: dict[str | None, Contest] = {None: contest}
    if judged.rule.stages:
        parts = dict(contest.stages.items())
    order = {stage: sorted(part.weights) for stage, part in parts.items()}
    return sealed(
        {
            "schema": SCHEMA,
            "view": "named",
            "kind": source.kind.value,
            "code_version": source.code_version,
            "made_at": source.made_at.isoformat(),
            "competition": {"number": source.number, "contest": contest.name},
            "rule": orjson.loads(rule_json.dump(judged.rule)),
            "rubric": [
                _criterion(stage, name, parts[stage], source)
                for stage, names in order.items()
                for name in names
            ],
            "applications": [
                {
                    "application": name,
                    "title": own.title,
                    "organization": own.organization,
                    "organization_name": own.organization_name,
                }
                for name, own in sorted(source.entrants.items())
            ],
            "judges": [{"judge": judge, "name": name} for judge, name in sorted(source.judges.items())],
            "conflicts": [
                {"application": application, "judge": judge, "standing": standing, "kind": kind}
                for application, judge, standing, kind in sorted(source.conflicts)
            ],
            "sheets": [
                {
                    "stage": stage,
                    "application": sheet.application,
                    "judge": sheet.judge,
                    "marks": [sheet.marks[name] for name in order[stage]],
                }
                for stage, part in parts.items()
                for sheet in sorted(part.sheets, key=lambda sheet: (sheet.application, sheet.judge))
            ],
            "points": _points(judged.points),
            "ranking": [
                {
                    "application": placing.score.application,
                    "rank": placing.rank,
                    "exact": str(placing.score.exact),
                    "shown": str(placing.score.shown),
                    "tie_reason": placing.tie_reason,
                }
                for placing in source.placings
            ],
            "digest": judged.digest(),
            "assignment": assignment_tables(source.seats) if source.seats else None,
            "lottery": None if source.lots is None else _lottery(source.lots),
            "allocation": None if source.funding is None else _funding(source.funding, source),
        }
    )


def _criterion(stage: str | None, name: str, part: Contest, source: Source) -> Row:
    own = source.criteria[name]
    return {
        "stage": stage,
        "criterion": name,
        "name": own.name,
        "weight": str(Fraction(part.weights[name])),
        "highest": str(shown(Fraction(own.highest_hundredths, HUNDREDTHS), 2)),
    }


def _points(points: Mapping[str, Mapping[str, int]] | None) -> list[Row] | None:
    if points is None:
        return None
    return [
        {"application": application, "name": name, "hundredths": amount}
        for application, own in sorted(points.items())
        for name, amount in sorted(own.items())
    ]


def _lottery(lots: Lots) -> Row:
    beacon = None
    if lots.beacon is not None:
        value, url, appeared_at = lots.beacon
        beacon = {"value": value, "url": url, "appeared_at": appeared_at.isoformat()}
    return {
        "zone": lots.zone.value,
        "line": lots.line,
        "source": lots.source,
        "source_url": lots.source_url,
        "due_at": None if lots.due_at is None else lots.due_at.isoformat(),
        "beacon": beacon,
        "tickets": [asdict(ticket) for ticket in lots.tickets],
    }


def _funding(funding: Funding, source: Source) -> Row:
    return {
        "budget": funding.budget_minor,
        "places": funding.places,
        "per_organization": funding.per_organization,
        "tie_break": [source.names[each] for each in funding.tie_break],
        "tie_reason": funding.tie_reason,
        "steps": [
            {
                "application": (name := source.names[step.application_id]),
                "organization": source.entrants[name].organization,
                "amount": step.amount_minor,
                "most": step.most_minor,
                "reason": step.reason,
                "rest": step.rest_minor,
                "lot": step.lot,
            }
            for step in funding.steps
        ],
    }


def sealed(document: Row) -> Row:
    """The document with a seal for each row of its tables, and the hash over it all."""
    seals = {path: [seal(row) for row in table(document, path)] for path in SEALED}
    whole = document | {"seals": seals}
    return whole | {"sha256": fingerprint(whole)}


def code_of(key: str, kind: str, name: str) -> str:
    """What stands for a name: its first letter's kind and an HMAC that nobody makes without the key."""
    digest = hmac.new(bytes.fromhex(key), f"{kind}\n{name}".encode(), "sha256").hexdigest()
    return f"{kind[0].upper()}-{digest[:CODE_DIGITS]}"


_KEPT = ("schema", "kind", "code_version", "made_at", "competition", "rule")


def coded_document(document: Row, key: str) -> Row:
    """The result with a code for each application, judge and organization, in an order that tells nothing.

    What is drawn from names goes too: lots among equals and among equally good assignments can't be checked
    in it. It says which document it was made from by that one's hash.
    """

    def code(kind: str) -> Callable[[str], str]:
        return lambda name: code_of(key, kind, name)

    application, judge, organization = code("application"), code("judge"), code("organization")
    ends = {
        "application": application,
        "judge": judge,
        "organization": organization,
        "group": code("group"),
    }

    def rows(found: list[Row] | None, *kept: str) -> list[Row]:
        own = [
            {
                each: ends[each](row[each]) if each in ends and row[each] is not None else row[each]
                for each in kept
            }
            for row in found or []
        ]
        return sorted(own, key=lambda row: [(row[each] is None, row[each]) for each in kept])

    assignment, allocation = document["assignment"], document["allocation"]
    points, lottery = document["points"], document["lottery"]
    return sealed(
        {
            each: document[each]
            for each in ("schema", "kind", "code_version", "made_at", "competition", "rule")
        }
        | {
            "view": "coded",
            "made_from": document["sha256"],
            "rubric": document["rubric"],
            "applications": rows(document["applications"], "application", "organization"),
            "judges": rows(document["judges"], "judge"),
            "conflicts": rows(document["conflicts"], "application", "judge", "standing"),
            "sheets": rows(document["sheets"], "stage", "application", "judge", "marks"),
            "points": None if points is None else rows(points, "application", "name", "hundredths"),
            "ranking": rows(document["ranking"], "rank", "application", "exact", "shown", "tie_reason"),
            "digest": None,
            "assignment": None if assignment is None else coded_assignment(assignment, rows, ends),
            "lottery": None
            if lottery is None
            else lottery
            | {"tickets": rows(lottery["tickets"], "rank", "application", "low", "high", "chance", "ticket")},
            "allocation": None
            if allocation is None
            else allocation
            | {
                "tie_break": [application(name) for name in allocation["tie_break"]],
                "tie_reason": "",
                "steps": [
                    step
                    | {
                        "application": application(step["application"]),
                        "organization": organization(step["organization"]),
                    }
                    for step in allocation["steps"]
                ],
            },
        }
    )
