"""The diagnosis of a competition's scores: always of what was submitted until now."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from typing import Any
from uuid import UUID

import numpy as np
import orjson
from anyio import to_thread

from incubator.competitions import Competition, competition_seen
from incubator.core.actor import Permission
from incubator.core.database import Connection
from incubator.core.usecase import Work, query
from incubator.jury import diagnoses
from incubator.jury.methods.allocation import Candidate, Limits, allocate
from incubator.jury.methods.diagnosis import (
    DRAWS,
    Caution,
    Diagnosis,
    Money,
    Question,
    Score,
    diagnose,
    totals,
)
from incubator.jury.methods.ranking import Placing
from incubator.jury.methods.reliability import false_funding
from incubator.jury.methods.sheets import Contest
from incubator.jury.queries.conflict import hidden_from
from incubator.jury.queries.judged import read_judged
from incubator.jury.rules import HUNDREDTHS, Judged
from incubator.jury.rules.lottery import funding_limits
from incubator.jury.schemas.diagnosis import Top

_ENTRANTS = """
SELECT a.id, a.number, a.title, CASE WHEN $2 THEN a.title ELSE a.number END AS name,
    a.organization_id, t.code AS track,
    LEAST(a.requested_minor, c.award_cap_minor, coalesce(t.cap_minor, c.award_cap_minor)) AS amount
FROM application a JOIN competition c ON c.id = a.competition_id JOIN track t ON t.id = a.track_id
WHERE a.competition_id = $1 AND a.state = 'eligible' ORDER BY a.number
"""

_JUDGES = """
SELECT DISTINCT p.id, p.name, CASE WHEN $2 THEN p.name ELSE p.id::text END AS key
FROM sheet s JOIN person p ON p.id = s.judge_id WHERE s.competition_id = $1 AND s.state = 'submitted'
"""

_SHOWN = 4
NINETY = 1.6448536269514722
"""How many standard deviations either side hold 90% of a normal distribution."""


@dataclass(frozen=True, slots=True)
class Entrant:
    """An eligible application, and the most that it would be given."""

    id: UUID
    number: str
    title: str
    name: str
    organization_id: UUID
    track: str
    amount: int


@dataclass(frozen=True)
class Diagnosed:
    """A diagnosis with the official places, and whom its names stand for."""

    digest: str
    stage: str | None
    question: Question
    entrants: Mapping[str, Entrant]
    judges: Mapping[str, tuple[UUID, str]]
    scores: Sequence[Score]
    means: Mapping[str, tuple[int, float]]
    """How many scores an application has, and their mean."""
    placings: Mapping[str, Placing]
    found: Diagnosis


async def diagnosed(
    sql: Connection, competition: Competition, *, top: int | None = None, robust: bool = False
) -> Diagnosed:
    """The diagnosis of what was submitted until now; the same input is worked out once.

    Of a contest of several stages it is that of the last one in which anybody was judged. Without `top` it is
    the number of applications that the money reaches, or a tenth of them where there is none to give.
    """
    judged = await read_judged(sql, competition)
    rows = await sql.fetch(_ENTRANTS, competition.id, competition.is_imported)
    entrants = {row["name"]: Entrant(**row) for row in rows}
    judges = {
        row["key"]: (row["id"], row["name"])
        for row in await sql.fetch(_JUDGES, competition.id, competition.is_imported)
    }
    limits = funding_limits(competition.pool_minor, competition.places)
    work_out = partial(_work_out, judged, entrants, judges, limits, top, robust=robust)
    named = [[str(value) for value in row.values()] for row in rows]
    asked = [named, competition.pool_minor, competition.places, top, robust]
    digest = await to_thread.run_sync(_digest, judged, asked)
    found: Diagnosed = await diagnoses.once(digest, partial(work_out, digest))
    return found


def _digest(judged: Judged, asked: Sequence[object]) -> str:
    return sha256(orjson.dumps([judged.digest(), asked])).hexdigest()


def _work_out(
    judged: Judged,
    entrants: Mapping[str, Entrant],
    judges: Mapping[str, tuple[UUID, str]],
    limits: Limits,
    top: int | None,
    digest: str,
    *,
    robust: bool,
) -> Diagnosed:
    stage, contest = _last_judged(judged)
    scores = totals(contest, judged.rule.combine, marks_per_point=HUNDREDTHS) if contest.sheets else []
    placings = judged.placings() if scores else []
    candidates = {
        name: Candidate(name, each.amount, str(each.organization_id)) for name, each in entrants.items()
    }
    money = Money(candidates, limits)
    order = [candidates[placing.score.application] for placing in placings]
    reached = sum(decision.reason is None for decision in allocate(order, money.limits))
    question = Question(
        top or reached or max(1, -(-len(placings) // 10)),
        robust=robust,
        themes={name: each.track for name, each in entrants.items()},
        money=money,
    )
    by_name = {placing.score.application: placing for placing in placings}
    found = diagnose(scores, question)
    return Diagnosed(digest, stage, question, entrants, judges, scores, _means(scores), by_name, found)


def _means(scores: Sequence[Score]) -> dict[str, tuple[int, float]]:
    given: defaultdict[str, list[float]] = defaultdict(list)
    for application, _, score in scores:
        given[application].append(float(score))
    return {name: (len(own), sum(own) / len(own)) for name, own in given.items()}


def _last_judged(judged: Judged) -> tuple[str | None, Contest]:
    if not judged.rule.stages:
        return None, judged.contest
    with_sheets = [s.code for s in judged.rule.stages if s.code in judged.contest.stages]
    if not with_sheets:
        return None, judged.contest
    return with_sheets[-1], judged.contest.stages[with_sheets[-1]]


@query(Permission.SCORE_READ, subject=competition_seen)
async def read_diagnosis(
    work: Work, competition: Competition, *, top: Top | None = None, robust: bool = False
) -> dict[str, Any]:
    """How sure the ranking is as it stands: expected ranks and chances, severities, agreement, flags."""
    hidden = await hidden_from(work, competition)
    found = await diagnosed(work.sql, competition, top=top, robust=robust)
    return {"competition_id": competition.id, **told(found, hidden)}


def told(own: Diagnosed, hidden: set[UUID]) -> dict[str, Any]:
    """The diagnosis as its schema has it, but for the hidden applications."""
    found = own.found
    names = {name: n for n, name in enumerate(found.applications)}
    applications = [
        _application(own, entrant, names.get(entrant.name))
        for entrant in own.entrants.values()
        if entrant.id not in hidden
    ]
    applications.sort(key=lambda each: (each["rank"] is None, each["rank"], each["number"]))
    flags = [_flag(own, flag) for flag in found.flags]
    fitted = found.fitted
    return {
        "digest": own.digest,
        "stage": own.stage,
        "top": own.question.top,
        "robust": own.question.robust,
        "draws": DRAWS,
        "cautions": list(found.cautions),
        "comparable": Caution.GROUPS_NOT_LINKED not in found.cautions
        and Caution.BRIDGES_FEW not in found.cautions,
        "groups": found.links.groups,
        "bridging": [
            {"track": track, "share": _number(float(share))} for track, share in found.bridging.items()
        ],
        "applications": applications,
        "judges": [_judge(own, n) for n in range(len(found.judges))],
        "agreement": _agreement(own),
        "deviations": None
        if fitted is None
        else {
            "merit": _number(fitted.deviations.merit),
            "leniency": _number(fitted.deviations.leniency),
            "noise": _number(fitted.deviations.noise),
        },
        "flags": [flag for flag in flags if flag["application_id"] not in hidden],
    }


def _application(own: Diagnosed, entrant: Entrant, n: int | None) -> dict[str, Any]:
    found, placing = own.found, own.placings.get(entrant.name)
    sheets, mean = own.means.get(entrant.name, (0, None))
    told: dict[str, Any] = {
        "application_id": entrant.id,
        "number": entrant.number,
        "title": entrant.title,
        "track": entrant.track,
        "sheets": sheets,
        "rank": placing.rank if placing else None,
        "shown": str(placing.score.shown) if placing else None,
        "mean": None if mean is None else _number(mean),
    }
    ranks, fitted = found.ranks, found.fitted
    model = ("merit", "expected_rank", "expected_rank_error", "interval_50", "interval_90", "among_top")
    if n is None or ranks is None or fitted is None:
        return told | dict.fromkeys((*model, "funded"))
    return told | {
        "merit": _number(fitted.merit[n]),
        "expected_rank": _number(ranks.expected[n]),
        "expected_rank_error": _number(ranks.expected_error[n]),
        "interval_50": {"low": int(ranks.low_50[n]), "high": int(ranks.high_50[n])},
        "interval_90": {"low": int(ranks.low_90[n]), "high": int(ranks.high_90[n])},
        "among_top": _number(ranks.among_top[n]),
        "funded": None if found.funded is None else _number(found.funded[n]),
    }


def _judge(own: Diagnosed, n: int) -> dict[str, Any]:
    found, (identity, name) = own.found, own.judges[own.found.judges[n]]
    told: dict[str, Any] = {"person_id": identity, "name": name, "sheets": int(found.sizes[n])}
    if found.fitted is None:
        return told | dict.fromkeys(("leniency", "leniency_low", "leniency_high"))
    leniency, spread = found.fitted.leniency[n], NINETY * found.fitted.leniency_sd[n]
    return told | {
        "leniency": _number(leniency),
        "leniency_low": _number(leniency - spread),
        "leniency_high": _number(leniency + spread),
    }


def _agreement(own: Diagnosed) -> dict[str, Any] | None:
    agreement, size = own.found.agreement, len(own.found.applications)
    if agreement is None:
        return None
    top = own.question.top
    low, high = agreement.panel_interval
    return {
        "single_judge": _number(agreement.single),
        "panel": _number(agreement.panel) if np.isfinite(agreement.panel) else 0.0,
        "panel_low": _number(low),
        "panel_high": _number(high),
        "krippendorff_alpha": _number(agreement.alpha),
        "false_funding_at_least": _number(false_funding(agreement.panel, top / size)) if top < size else None,
    }


def _flag(own: Diagnosed, flag: Any) -> dict[str, Any]:  # noqa: ANN401 - a flag of the methods
    found = own.found
    application = None if flag.application is None else own.entrants[found.applications[flag.application]].id
    return {
        "kind": flag.kind,
        "judges": [own.judges[found.judges[n]][0] for n in flag.judges],
        "application_id": application,
        "statistic": _number(flag.statistic) or 0.0,
        "chance": None if flag.chance is None else float(f"{flag.chance:.2g}"),
    }


def _number(value: float) -> float | None:
    """Four decimals; None for what has no finite value."""
    return round(float(value), _SHOWN) if np.isfinite(value) else None
