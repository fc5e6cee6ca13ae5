"""The diagnosis as it is told: numbers for people, without the applications that stay hidden."""

from typing import Any
from uuid import UUID

import numpy as np

from incubator.competitions import Competition, competition_seen
from incubator.core.actor import Permission
from incubator.core.text import Code
from incubator.core.usecase import Work, query
from incubator.jury.methods.diagnosis import DRAWS, Caution
from incubator.jury.methods.flags import FlagKind
from incubator.jury.methods.reliability import false_funding
from incubator.jury.queries.conflict import hidden_from
from incubator.jury.queries.diagnosis import NINETY, Diagnosed, Entrant, diagnosed
from incubator.jury.queries.places import places_now
from incubator.jury.queries.stage import judged_stage
from incubator.jury.schemas.diagnosis import Top

_SHOWN = 4
_OF_MODEL = (
    "merit",
    "expected_rank",
    "expected_rank_error",
    "interval_50",
    "interval_90",
    "among_top",
    "funded",
)
_UNPLACED: dict[str, Any] = dict.fromkeys(("rank", *_OF_MODEL))


@query(Permission.SCORE_READ, subject=competition_seen)
async def read_diagnosis(
    work: Work,
    competition: Competition,
    *,
    stage: Code | None = None,
    places: Top | None = None,
    top: Top | None = None,
    robust: bool = False,
) -> dict[str, Any]:
    """How sure the ranking is as it stands: expected ranks and chances, severities, agreement, flags.

    Of the judged stage of this code. Without one, severities, agreement and flags are of the last stage in
    which anybody was judged, and places are by the whole score of all stages. With `places` as if there were
    so many awards, else with those of the decision, or as the call declared.
    """
    hidden = await hidden_from(work, competition)
    await check_stage(competition, stage)
    places = places or await places_now(competition, hidden)
    found = await diagnosed(work.sql, competition, stage=stage, places=places, top=top, robust=robust)
    return {"competition_id": competition.id, **told(found, hidden)}


async def check_stage(competition: Competition, stage: str | None) -> None:
    """The stage that is asked for is judged; raises Invalid `stage_unknown` or `stage_not_judged`."""
    if stage is not None:
        await judged_stage(competition.id, stage)


def told(own: Diagnosed, hidden: set[UUID]) -> dict[str, Any]:
    """The diagnosis as its schema has it, but for the hidden applications.

    Ranks, merits and chances of all add up to what is known: where one is hidden the others' are not told.
    """
    found = own.found
    is_partial = any(entrant.id in hidden for entrant in own.entrants.values())
    names = {name: n for n, name in enumerate(own.standing.applications)}
    applications = [
        _application(own, entrant, names.get(entrant.name)) | (_UNPLACED if is_partial else {})
        for entrant in own.entrants.values()
        if entrant.id not in hidden
    ]
    applications.sort(key=lambda each: (each["rank"] is None, each["rank"], each["number"]))
    # Whether a judge favours the own organization tells of its application, though it names none.
    flags = [
        _flag(own, flag)
        for flag in found.flags
        if not (is_partial and flag.kind is FlagKind.OWN_ORGANIZATION)
    ]
    fitted, cautions = found.fitted, own.standing.cautions
    hiding = [Caution.PLACES_HIDDEN] if is_partial else []
    return {
        "digest": own.digest,
        "stage": own.stage,
        "places_of": list(own.standing.stages),
        "by_whole_score": own.standing.is_whole,
        "top": own.question.top,
        "places": own.places,
        "robust": own.question.robust,
        "draws": DRAWS,
        "cautions": [*cautions, *hiding],
        "comparable": Caution.GROUPS_NOT_LINKED not in cautions and Caution.BRIDGES_FEW not in cautions,
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
    standing, placing = own.standing, own.placings.get(entrant.name)
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
    ranks, merit = standing.ranks, standing.merit
    if n is None or ranks is None or merit is None:
        return told | dict.fromkeys(_OF_MODEL)
    return told | {
        "merit": _number(merit[n]),
        "expected_rank": _number(ranks.expected[n]),
        "expected_rank_error": _number(ranks.expected_error[n]),
        "interval_50": {"low": int(ranks.low_50[n]), "high": int(ranks.high_50[n])},
        "interval_90": {"low": int(ranks.low_90[n]), "high": int(ranks.high_90[n])},
        "among_top": _number(ranks.among_top[n]),
        "funded": None if standing.funded is None else _number(standing.funded[n]),
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
