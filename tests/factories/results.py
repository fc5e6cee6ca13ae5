"""Results for the verifier, made without a database."""

import json
import random
from collections import defaultdict
from datetime import UTC, datetime
from fractions import Fraction
from typing import Any
from uuid import UUID

from incubator.jury.methods.assignment import assign
from incubator.jury.methods.eligible import eligible
from incubator.jury.methods.sheets import Contest, Sheet
from incubator.jury.rules import Judged
from incubator.jury.rules.bundle import (
    BundleKind,
    Criterion,
    Entrant,
    Funding,
    FundingStep,
    Seats,
    Source,
)
from incubator.jury.rules.bundle_file import sealed
from incubator.jury.verifier import Findings, _Check, verify

AT = datetime(2026, 5, 1, tzinfo=UTC)
KEY = "5e" * 32


def contest(size: int = 6, seed: int = 1, equal: tuple[int, ...] = (), by: Seats | None = None) -> Contest:
    """So many applications, of which the equal ones have the same marks, judged by who has a seat."""
    draw = random.Random(seed)
    panels = defaultdict(list)
    for application, judge, _, is_seated, _ in sorted((by or seats()).pairs):
        if is_seated:
            panels[application].append(judge)
    sheets = []
    for i in range(size):
        row = draw if i not in equal else random.Random(99)
        for judge in panels[f"A{i}"]:
            marks = {"need": row.randint(0, 100_00), "design": row.randint(0, 100_00)}
            sheets.append(Sheet(f"A{i}", judge, marks))
    return Contest("春季", {"need": Fraction(2, 5), "design": Fraction(3, 5)}, tuple(sheets))


def seats(stage: str | None = None, seed: int = 3) -> Seats:
    """Six applications with five of seven judges each, and the prices that prove it the best."""
    names = [f"A{i}" for i in range(6)], [f"J{j}" for j in range(7)]
    draw = random.Random(seed)
    pairs = [(i, j, draw.randint(0, 4)) for i in range(6) for j in range(7) if (i, j) != (0, 6)]
    question = eligible(*names, tuple(map(list, zip(*pairs, strict=True))), panel_size=5, most=5, least=3)
    found = assign(question, "seed")
    chosen = set(question.named(found.chosen))
    steps = {"score": found.proof.score, "swaps": found.proof.swaps, "lot": found.proof.lot}
    return Seats(
        stage,
        "seed",
        found.objective,
        dict.fromkeys(names[0], 5),
        dict.fromkeys(names[1], (3, 5)),
        [(f"A{i}", f"J{j}", score, (f"A{i}", f"J{j}") in chosen, False) for i, j, score in pairs],
        [
            (step, of, name, price)
            for step, own in steps.items()
            for of, named, prices in (
                ("application", question.applications, own.applications),
                ("judge", question.judges, own.judges),
            )
            for name, price in zip(named, prices.tolist(), strict=True)
        ],
    )


def funding(placings: Any, ids: Any) -> Funding:
    """500 in all, 200 each; A2 and A3 are of one organization."""
    steps, rest, taken = [], 500, set()
    for placing in placings:
        name = placing.score.application
        organization = "O2" if name == "A3" else f"O{name[1]}"
        reason = "organization_already_awarded" if organization in taken else None
        reason = reason or ("pool_exhausted" if rest < 200 else None)
        steps.append(FundingStep(ids[name], 200, 250, reason, rest))
        if reason is None:
            rest -= 200
            taken.add(organization)
    return Funding(500, None, [], "", steps)


def source(judged: Judged, **parts: Any) -> Source:
    """A decided result."""
    placings = judged.placings()
    names = sorted({placing.score.application for placing in placings})
    ids = {name: UUID(int=n) for n, name in enumerate(names)}
    return Source(
        kind=BundleKind.DECISION,
        code_version="1.0",
        made_at=AT,
        number="2026-CT-001",
        judged=judged,
        placings=placings,
        criteria={"need": Criterion("需求", 100_00), "design": Criterion("方案", 100_00)},
        entrants={
            name: Entrant(f"项目{name}", "O2" if name == "A3" else f"O{name[1]}", "社") for name in names
        },
        judges={f"J{j}": f"评委{j}" for j in range(7)},
        conflicts=[("A0", "J6", "declared", "kinship")],
        names={identity: name for name, identity in ids.items()},
        **{"seats": [seats()], "funding": funding(placings, ids)} | parts,
    )


def resealed(changed: dict[str, Any]) -> dict[str, Any]:
    """With seals, digest and hash made anew, as a forger would."""
    found = Findings([], [])
    if changed["view"] == "named":
        _Check(changed, found).digest()
    digest = {"digest": found.differences[0].expected} if found.differences else {}
    return sealed({key: own for key, own in changed.items() if key not in {"seals", "sha256"}} | digest)


def told(found: dict[str, Any]) -> Findings:
    """What the verifier says of a file whose hash is known."""
    return verify(text(found), found["sha256"])


def text(found: object) -> bytes:
    """As it would be downloaded."""
    return json.dumps(found, ensure_ascii=False).encode()
