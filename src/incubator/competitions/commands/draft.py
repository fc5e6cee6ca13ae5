"""Preparing a competition: whole, or part by part."""

from collections.abc import Mapping, Sequence
from itertools import count
from typing import Any, TypeVar

from incubator.competitions import usual
from incubator.competitions.queries import competition_seen, visible_competitions, whole, with_parts
from incubator.competitions.rules import (
    check_codes,
    check_is_draft,
    check_money,
    check_notice,
    check_rubric,
    check_scale,
    check_timetable,
    check_tranches,
)
from incubator.competitions.schemas import (
    AnchorInput,
    CompetitionBasics,
    CompetitionFunds,
    CompetitionJudging,
    CompetitionRubric,
    CompetitionTerms,
    CompetitionTranches,
    CriterionInput,
    PrepareCompetition,
    TrackInput,
    TrancheInput,
)
from incubator.competitions.tables import Competition, Criterion, PlannedTranche, Track
from incubator.core.actor import Permission
from incubator.core.errors import Conflict, FieldError, refuse
from incubator.core.usecase import Work, command

Part = CompetitionBasics | CompetitionFunds | CompetitionRubric | CompetitionTranches | CompetitionJudging

Coded = TypeVar("Coded", TrackInput, CriterionInput)

_LISTS = ("tracks", "criteria", "tranches")

_NEXT_NUMBER = """
SELECT coalesce(max(substring(number FROM '^' || $1 || '-CT-([0-9]{1,6})$')::int), 0) + 1 FROM competition
"""


@command(Permission.COMPETITION_MANAGE)
async def prepare_competition(work: Work, *, body: PrepareCompetition) -> Competition:
    """Draft a competition, which only staff sees until its call is opened."""
    terms = await _completed(work, body)
    _check(terms, is_demonstration=body.is_demonstration)
    # Two who ask for the same at the same moment are told apart by uq_competition_number.
    if body.number is not None and await Competition.filter(number=body.number).exists():
        message = "Another competition has this number."
        raise Conflict("number_taken", message, errors=[FieldError("/number", "number_taken", message)])
    competition = await Competition.create(
        number=body.number or await _next_number(work),
        is_demonstration=body.is_demonstration,
        **_columns(terms),
    )
    await _write_lists(competition, terms)
    work.about(competition)
    work.note(number=competition.number, pool_minor=competition.pool_minor)
    return await whole(competition)


@command(Permission.COMPETITION_MANAGE, subject=competition_seen)
async def replace_competition(work: Work, competition: Competition, *, body: CompetitionTerms) -> Competition:
    """Write a draft anew; once its call was opened, it is what was published."""
    return await _rewrite(work, competition, body)


@command(Permission.COMPETITION_MANAGE, subject=competition_seen)
async def edit_basics(work: Work, competition: Competition, *, body: CompetitionBasics) -> Competition:
    """Write a draft's title, summary, timetable and limits anew."""
    return await _rewrite(work, competition, body)


@command(Permission.COMPETITION_MANAGE, subject=competition_seen)
async def edit_funds(work: Work, competition: Competition, *, body: CompetitionFunds) -> Competition:
    """Write a draft's money and tracks anew."""
    return await _rewrite(work, competition, body)


@command(Permission.COMPETITION_MANAGE, subject=competition_seen)
async def edit_rubric(work: Work, competition: Competition, *, body: CompetitionRubric) -> Competition:
    """Write a draft's criteria anew."""
    return await _rewrite(work, competition, body)


@command(Permission.COMPETITION_MANAGE, subject=competition_seen)
async def edit_tranches(work: Work, competition: Competition, *, body: CompetitionTranches) -> Competition:
    """Write a draft's tranche plan anew."""
    return await _rewrite(work, competition, body)


@command(Permission.COMPETITION_MANAGE, subject=competition_seen)
async def edit_judging(work: Work, competition: Competition, *, body: CompetitionJudging) -> Competition:
    """Write anew how a draft is judged, and who is told what."""
    return await _rewrite(work, competition, body)


async def _rewrite(work: Work, competition: Competition, body: Part) -> Competition:
    check_is_draft(competition.stage)
    body = await _coded(competition, body)
    _check(body, is_demonstration=competition.is_demonstration)
    columns = _columns(body)
    competition.update_from_dict(columns)
    await work.save(competition, *columns)
    await _write_lists(competition, body)
    work.note(pool_minor=competition.pool_minor)
    return await whole(competition)


async def _completed(work: Work, body: PrepareCompetition) -> CompetitionTerms:
    """The terms with what was left out as in the competition like which it is made, or as usual."""
    terms: dict[str, Any] = dict(usual.PARTS)
    if body.like is not None:
        found = visible_competitions(work.actor).filter(id=body.like, is_imported=False)
        like = await with_parts(found).first()
        if like is None:
            raise refuse("/like", "competition_unknown", "There is no such competition.")
        terms = _terms_of(like)
    given = {name: getattr(body, name) for name in body.model_fields_set}
    terms |= {
        name: value
        for name, value in given.items()
        if name in CompetitionTerms.model_fields and (name not in _LISTS or value is not None)
    }
    terms["tracks"] = _with_codes("track", terms["tracks"], {})
    terms["criteria"] = _with_codes("criterion", terms["criteria"], {})
    return CompetitionTerms.model_construct(**terms)


def _terms_of(like: Competition) -> dict[str, Any]:
    """What a new competition takes over: all but what is its own."""
    names = [*CompetitionJudging.model_fields, "entries_per_organization", "notice_days"]
    return {name: getattr(like, name) for name in names} | {
        "tracks": [
            TrackInput.model_construct(code=track.code, name=track.name, cap=track.cap_minor)
            for track in like.tracks
        ],
        "criteria": [_criterion_like(criterion) for criterion in like.criteria],
        "tranches": [
            TrancheInput.model_construct(share=tranche.share_hundredths, trigger=tranche.trigger)
            for tranche in like.planned_tranches
        ],
    }


def _criterion_like(criterion: Criterion) -> CriterionInput:
    anchors: list[Any] = criterion.anchors
    return CriterionInput.model_construct(
        code=criterion.code,
        name=criterion.name,
        guidance=criterion.guidance,
        weight=criterion.weight_hundredths,
        highest=criterion.most_hundredths,
        step=criterion.step_hundredths,
        anchors=[AnchorInput.model_construct(points=a["points_hundredths"], text=a["text"]) for a in anchors],
        comment_required=criterion.comment_required,
    )


async def _coded(competition: Competition, body: Part) -> Part:
    """The same with a code for every track and criterion."""
    changes: dict[str, object] = {}
    if isinstance(body, CompetitionFunds):
        known = {t.name: t.code for t in await Track.filter(competition_id=competition.id)}
        changes["tracks"] = _with_codes("track", body.tracks, known)
    if isinstance(body, CompetitionRubric):
        known = {c.name: c.code for c in await Criterion.filter(competition_id=competition.id)}
        changes["criteria"] = _with_codes("criterion", body.criteria, known)
    return body.model_copy(update=changes)


def _with_codes(kind: str, parts: Sequence[Coded], known: Mapping[str, str]) -> list[Coded]:
    """The parts, where one has no code with that of its name, or else the first free of `kind`_1, _2, …."""
    taken = {part.code for part in parts}
    coded = []
    for part in parts:
        code = part.code or known.get(part.name)
        if part.code is None and (code is None or code in taken):
            code = next(c for n in count(1) if (c := f"{kind}_{n}") not in taken)
        taken.add(code)
        coded.append(part.model_copy(update={"code": code}))
    return coded


def _check(body: Part, *, is_demonstration: bool) -> None:
    if isinstance(body, CompetitionFunds):
        check_money(body.pool, body.award_cap, [track.cap for track in body.tracks])
        check_codes("tracks", [str(track.code) for track in body.tracks])
    if isinstance(body, CompetitionBasics):
        check_timetable(body.opens_at, body.closes_at)
        check_notice(body.notice_days, is_demonstration=is_demonstration)
    if isinstance(body, CompetitionRubric):
        check_codes("criteria", [str(criterion.code) for criterion in body.criteria])
        check_rubric([c.weight for c in body.criteria], [c.highest for c in body.criteria])
        for position, criterion in enumerate(body.criteria):
            points = [anchor.points for anchor in criterion.anchors]
            check_scale(position, criterion.highest, criterion.step, points)
    if isinstance(body, CompetitionTranches):
        check_tranches([t.share for t in body.tranches], [t.trigger for t in body.tranches])


def _columns(body: Part) -> dict[str, Any]:
    own = body.model_dump(exclude={"pool", "award_cap", *_LISTS})
    if isinstance(body, CompetitionFunds):
        own |= {"pool_minor": body.pool, "award_cap_minor": body.award_cap}
    return own


async def _next_number(work: Work) -> str:
    # Locked, so that two who ask at once get two numbers; competitions are few.
    await work.sql.execute("SELECT pg_advisory_xact_lock(hashtextextended('competition:number', 0))")
    now = await work.now()
    year = str(now.astimezone(work.services.settings.tz).year)
    serial = await work.sql.fetchval(_NEXT_NUMBER, year)
    return f"{year}-CT-{serial:03}"


async def _write_lists(competition: Competition, body: Part) -> None:
    """Write the tracks, criteria and tranches that the body gives in the place of those that there were."""
    if isinstance(body, CompetitionFunds):
        await Track.filter(competition_id=competition.id).delete()
        await Track.bulk_create(
            Track(
                competition_id=competition.id,
                code=track.code,
                name=track.name,
                cap_minor=track.cap,
                position=position,
            )
            for position, track in enumerate(body.tracks, start=1)
        )
    if isinstance(body, CompetitionRubric):
        await _write_criteria(competition, body.criteria)
    if isinstance(body, CompetitionTranches):
        await PlannedTranche.filter(competition_id=competition.id).delete()
        await PlannedTranche.bulk_create(
            PlannedTranche(
                competition_id=competition.id,
                sequence=sequence,
                share_hundredths=tranche.share,
                trigger=tranche.trigger,
            )
            for sequence, tranche in enumerate(body.tranches, start=1)
        )


async def _write_criteria(competition: Competition, criteria: Sequence[CriterionInput]) -> None:
    """Write the rubric anew; a criterion that keeps its code stays the same one, since stages may name it."""
    there = {each.code: each for each in await Criterion.filter(competition_id=competition.id)}
    gone = there.keys() - {criterion.code for criterion in criteria}
    await Criterion.filter(competition_id=competition.id, code__in=gone).delete()
    for position, criterion in enumerate(criteria, start=1):
        columns: dict[str, Any] = {
            "name": criterion.name,
            "guidance": criterion.guidance,
            "weight_hundredths": criterion.weight,
            "most_hundredths": criterion.highest,
            "step_hundredths": criterion.step,
            "anchors": [{"points_hundredths": a.points, "text": a.text} for a in criterion.anchors],
            "comment_required": criterion.comment_required,
            "position": position,
        }
        kept = there.get(str(criterion.code))
        if kept is None:
            await Criterion.create(competition_id=competition.id, code=criterion.code, **columns)
        else:
            await kept.update_from_dict(columns).save(update_fields=list(columns))
