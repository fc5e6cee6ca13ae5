"""Asking a third party to evaluate a project, writing the evaluation, and sending it in."""

from incubator.awards.queries import tranche_seen
from incubator.awards.queries.evaluation import (
    evaluation_seen,
    marks_of,
    own_evaluation,
    points_of,
    whole_evaluation,
)
from incubator.awards.rules.evaluation import (
    EVALUATED,
    EVALUATIONS,
    EvaluationAction,
    EvaluationState,
    check_evaluable,
    check_whole,
)
from incubator.awards.rules.payment import TrancheState
from incubator.awards.schemas import AskEvaluation, SaveEvaluation
from incubator.awards.tables import Award, Evaluation, Tranche
from incubator.core.actor import Permission
from incubator.core.errors import Conflict, refuse
from incubator.core.jobs import Task
from incubator.core.objects import FileType
from incubator.core.tables import StoredFile
from incubator.core.usecase import Work, command
from incubator.core.web.uploads import Upload
from incubator.people import evaluators, members_of

REPORT_TYPES = frozenset({FileType.PDF})
"""A report is a PDF, which nobody edits."""

SUBJECT = "请您评估一个公益创投项目 / Please evaluate a project"

LETTER = """{name}，您好：

请您对“{title}”（{organization}）作{kind}{until}。登录后在“项目评估”里查看材料、填写评估并上传报告。

Please evaluate "{title}" of {organization}. Sign in and open "Evaluations" to read its papers, fill in your
marks and conclusion, and send the report.
"""


@command(Permission.EVALUATION_MANAGE, subject=tranche_seen)
async def ask_evaluation(work: Work, tranche: Tranche, *, body: AskEvaluation) -> Evaluation:
    """Ask an evaluator for a project's evaluation: until it is passed the tranche does not fall due."""
    check_evaluable(tranche.trigger, is_planned=tranche.state is TrancheState.PLANNED)
    if await Evaluation.filter(tranche_id=tranche.id, state=EvaluationState.ASKED).exists():
        raise Conflict("evaluation_asked", "An evaluation of this tranche is under way.")
    evaluator = await evaluators().get_or_none(id=body.evaluator_id)
    if evaluator is None or evaluator.id in await members_of(tranche.organization_id):
        why = "The evaluator is one by role, and no member of the organization."
        raise refuse("/evaluator_id", "evaluator_unfit", why)
    evaluation = await Evaluation.create(
        tranche_id=tranche.id,
        organization_id=tranche.organization_id,
        evaluator_id=evaluator.id,
        due_on=body.due_on,
        asked_by_id=work.person_id,
        asked_at=await work.now(),
    )
    award = await Award.get(contract__tranches__id=tranche.id).select_related("application")
    letter = LETTER.format(
        name=evaluator.name,
        title=award.application.title,
        organization=award.organization_name,
        kind=EVALUATED[tranche.trigger],
        until="" if body.due_on is None else f"，请在 {body.due_on} 以前完成",
    )
    await work.mail(evaluator.email, SUBJECT, letter)
    work.note(evaluation_id=evaluation.id, evaluator_id=evaluator.id, due_on=body.due_on)
    return await whole_evaluation(evaluation)


@command(Permission.EVALUATION_WRITE, subject=own_evaluation)
async def save_evaluation(work: Work, evaluation: Evaluation, *, body: SaveEvaluation) -> Evaluation:
    """Keep the draft: a mark that is left out is not given yet."""
    _check_open(evaluation)
    columns = body.model_dump()
    evaluation.update_from_dict(columns)
    await work.save(evaluation, *columns)
    return await whole_evaluation(evaluation)


@command(Permission.EVALUATION_WRITE, subject=own_evaluation)
async def send_report(work: Work, evaluation: Evaluation, *, upload: Upload) -> Evaluation:
    """Keep the report, a PDF; a later one takes the place of the one before."""
    _check_open(evaluation)
    before = await StoredFile.get(id=evaluation.report_id) if evaluation.report_id else None
    stored = await StoredFile.create(
        key=upload.stored.key,
        name=upload.name,
        size=upload.stored.size,
        sha256=upload.stored.sha256,
        media_type=upload.stored.media_type,
    )
    evaluation.report_id = stored.id
    await work.save(evaluation, "report_id")
    if before is not None:
        await before.delete()
        work.defer(Task.FILE_DROP, key=before.key)
    work.note(sha256=stored.sha256, size=stored.size)
    return await whole_evaluation(evaluation)


@command(Permission.EVALUATION_WRITE, subject=own_evaluation)
async def submit_evaluation(work: Work, evaluation: Evaluation) -> Evaluation:
    """Send the evaluation in with every mark, its conclusion and the report; it is locked from then on."""
    evaluation.state = EVALUATIONS.advance(evaluation.state, EvaluationAction.SUBMIT)
    has_report = evaluation.report_id is not None
    check_whole(marks_of(evaluation), evaluation.conclusion, has_report=has_report)
    evaluation.submitted_at = await work.now()
    await work.save(evaluation, "state", "submitted_at")
    work.note(points=points_of(evaluation))
    return await whole_evaluation(evaluation)


@command(Permission.EVALUATION_MANAGE, subject=evaluation_seen)
async def withdraw_evaluation(work: Work, evaluation: Evaluation) -> Evaluation:
    """Ask no more for an evaluation that is not in; what was written of it stays."""
    evaluation.state = EVALUATIONS.advance(evaluation.state, EvaluationAction.WITHDRAW)
    await work.save(evaluation, "state")
    work.note(evaluator_id=evaluation.evaluator_id)
    return await whole_evaluation(evaluation)


def _check_open(evaluation: Evaluation) -> None:
    if evaluation.state is not EvaluationState.ASKED:
        raise Conflict("evaluation_final", "An evaluation that is in never changes.", state=evaluation.state)
