"""Evaluations: an evaluator's own, all for staff, and for an organization those of it that are in."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from incubator.applications import Application, ApplicationFile, application_file
from incubator.awards.rules.evaluation import (
    EVALUATIONS,
    EvaluationAction,
    EvaluationCriterion,
    EvaluationState,
    Grade,
    grade_of,
)
from incubator.awards.tables import Evaluation, Tranche
from incubator.core.actor import Actor, Permission
from incubator.core.errors import NotFound
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.usecase import Work, query
from incubator.core.web.endpoint import Download

_WHOLE = ("tranche__contract__award__application", "organization", "evaluator", "asked_by", "report")


@dataclass(frozen=True, slots=True)
class EvaluationShown:
    """An evaluation with the project that it is of, and what the one who asks may do with it now.

    `files` and `tranches` are the application's papers and the contract's payments, for who evaluates.
    """

    evaluation: Evaluation
    application: Application
    files: Sequence[ApplicationFile]
    tranches: Sequence[Tranche]
    actions: Sequence[EvaluationAction]
    is_writable: bool


def visible_evaluations(actor: Actor) -> QuerySet[Evaluation]:
    """Roles that read awards see all; an evaluator the own ones; members those of theirs that are in."""
    if actor.may(Permission.AWARD_READ):
        return Evaluation.all()
    seen = Q(
        organization_id__in=actor.organizations_with(Permission.EVALUATION_READ),
        state=EvaluationState.SUBMITTED,
    )
    if actor.may(Permission.EVALUATION_WRITE):
        seen |= Q(evaluator_id=actor.person_id) & ~Q(state=EvaluationState.WITHDRAWN)
    return Evaluation.filter(seen)


async def evaluation_seen(work: Work, evaluation_id: UUID) -> Evaluation:
    """The evaluation, if the actor can see it."""
    return await work.one(visible_evaluations(work.actor).filter(id=evaluation_id))


async def own_evaluation(work: Work, evaluation_id: UUID) -> Evaluation:
    """One of the evaluator's own: nobody writes another's."""
    own = Evaluation.filter(evaluator_id=work.person_id).exclude(state=EvaluationState.WITHDRAWN)
    return await work.one(own.filter(id=evaluation_id))


def marks_of(evaluation: Evaluation) -> dict[EvaluationCriterion, int | None]:
    """Its points by criterion; None is no mark yet."""
    return {criterion: getattr(evaluation, criterion.value) for criterion in EvaluationCriterion}


def points_of(evaluation: Evaluation) -> int | None:
    """Its points of 100; None until it is submitted."""
    if evaluation.state is not EvaluationState.SUBMITTED:
        return None
    return sum(mark or 0 for mark in marks_of(evaluation).values())


def graded(evaluation: Evaluation) -> Grade | None:
    """Its grade; None until it is submitted."""
    points = points_of(evaluation)
    return None if points is None else grade_of(points)


async def whole_evaluation(evaluation: Evaluation) -> Evaluation:
    """The evaluation with its tranche, award, evaluator and report, its points and its grade."""
    await evaluation.fetch_related(*_WHOLE)
    return told_of(evaluation)


def told_of(evaluation: Evaluation) -> Evaluation:
    """The evaluation with its `points` and its `grade`, None until it is in."""
    told: Any = evaluation
    told.points, told.grade = points_of(evaluation), graded(evaluation)
    return evaluation


async def outcomes_of(tranche_id: UUID) -> list[int | None]:
    """The points of a tranche's evaluations, the first asked for first; None while one is open."""
    asked = Evaluation.filter(tranche_id=tranche_id).exclude(state=EvaluationState.WITHDRAWN)
    return [points_of(evaluation) for evaluation in await asked.order_by("id")]


@query(Permission.EVALUATION_READ)
async def list_evaluations(
    work: Work,
    *,
    state: EvaluationState | None = None,
    tranche_id: UUID | None = None,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> Found[Evaluation]:
    """Evaluations that the actor can see, newest first."""
    found = visible_evaluations(work.actor)
    if state is not None:
        found = found.filter(state=state)
    if tranche_id is not None:
        found = found.filter(tranche_id=tranche_id)
    page = await listing(found.select_related(*_WHOLE), cursor, limit)
    return Found([told_of(evaluation) for evaluation in page.items], page.next)


@query(Permission.EVALUATION_READ, subject=evaluation_seen)
async def read_evaluation(_work: Work, evaluation: Evaluation) -> Evaluation:
    """One evaluation."""
    return await whole_evaluation(evaluation)


@query(Permission.EVALUATION_READ, subject=evaluation_seen)
async def show_evaluation(work: Work, evaluation: Evaluation) -> EvaluationShown:
    """One evaluation with what its evaluator reads of the project."""
    await whole_evaluation(evaluation)
    contract = evaluation.tranche.contract
    application = contract.award.application
    is_own = evaluation.evaluator_id == work.actor.person_id
    reads = is_own or work.actor.may(Permission.AWARD_READ)
    may = {
        EvaluationAction.SUBMIT: is_own and work.actor.may(Permission.EVALUATION_WRITE),
        EvaluationAction.WITHDRAW: work.actor.may(Permission.EVALUATION_MANAGE),
    }
    papers = ApplicationFile.filter(application_id=application.id).select_related("stored")
    actions = [action for action in EVALUATIONS.actions(evaluation.state) if may[action]]
    return EvaluationShown(
        evaluation,
        application,
        await papers.order_by("id") if reads else [],
        await Tranche.filter(contract_id=contract.id).order_by("sequence") if reads else [],
        actions,
        EvaluationAction.SUBMIT in actions,
    )


@query(Permission.EVALUATION_READ, subject=evaluation_seen)
async def download_report(_work: Work, evaluation: Evaluation) -> Download:
    """The evaluation's report; 404 while there is none."""
    await evaluation.fetch_related("report")
    if evaluation.report is None:
        raise NotFound
    return Download(evaluation.report.key, evaluation.report.name, evaluation.report.media_type)


@query(Permission.EVALUATION_WRITE, subject=own_evaluation)
async def download_project_file(_work: Work, evaluation: Evaluation, *, file_id: UUID) -> Download:
    """A file of the application whose project is evaluated, for its evaluator."""
    application = await Application.get(award__contract__tranches__id=evaluation.tranche_id)
    file = await application_file(application, file_id)
    return Download(file.stored.key, file.stored.name, file.stored.media_type)
