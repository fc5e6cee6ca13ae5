"""Declaring in which stages a competition is judged, while it is a draft."""

from collections.abc import Mapping, Sequence
from itertools import count
from uuid import UUID

from incubator.competitions import Competition, Criterion, competition_seen
from incubator.core.actor import Permission
from incubator.core.usecase import Work, command
from incubator.jury.queries.stage import StageShown, stages_of, stages_shown
from incubator.jury.rules.stage import check_draft, check_stage_told, check_stage_weights, check_stages
from incubator.jury.schemas.stage import DeclareStages, StageInput
from incubator.jury.tables import JudgingStage, StageCriterion


@command(Permission.COMPETITION_MANAGE, subject=competition_seen)
async def declare_stages(work: Work, competition: Competition, *, body: DeclareStages) -> list[StageShown]:
    """Write the stages of a draft anew; once its call was opened, they are what was published.

    The weights of what is no bonus sum to 100. Without any the competition is judged once. A judged stage
    judges by the whole rubric, or by the criteria that it names with weights of its own, and tells its judges
    what the call says, or what it says of its own.
    """
    check_draft(competition.stage)
    stages = body.stages
    codes = _coded(stages, {stage.name: stage.code for stage in await stages_of(competition.id)})
    check_stages(codes, [s.kind for s in stages], [s.weight for s in stages])
    rubric: dict[str, UUID] = dict(
        await Criterion.filter(competition_id=competition.id).values_list("code", "id")
    )
    for position, stage in enumerate(stages):
        check_stage_weights(position, stage.kind, stage.weights, rubric)
        check_stage_told(position, stage.kind, stage.told)
    await JudgingStage.filter(competition_id=competition.id).delete()
    for position, (code, stage) in enumerate(zip(codes, stages, strict=True), start=1):
        made = await JudgingStage.create(
            competition=competition,
            code=code,
            name=stage.name,
            kind=stage.kind,
            weight_hundredths=stage.weight,
            votes=stage.votes,
            position=position,
            names_organization=stage.names_organization,
            names_leader=stage.names_leader,
            shares_scores=stage.shares_scores,
        )
        await StageCriterion.bulk_create(
            StageCriterion(
                competition_id=competition.id,
                stage_id=made.id,
                criterion_id=rubric[criterion],
                weight_hundredths=weight,
            )
            for criterion, weight in stage.weights.items()
        )
    await work.save(competition)
    work.note(stages=codes)
    return await stages_shown(competition)


def _coded(stages: Sequence[StageInput], known: Mapping[str, str]) -> list[str]:
    """A code for each: its own, that of its name, or else the first free of `stage_1`, `stage_2`, …."""
    taken = {stage.code for stage in stages}
    codes = []
    for stage in stages:
        code = stage.code or known.get(stage.name)
        if stage.code is None and (code is None or code in taken):
            code = next(c for n in count(1) if (c := f"stage_{n}") not in taken)
        taken.add(code)
        codes.append(str(code))
    return codes
