"""Declaring in which stages a competition is judged, while it is a draft."""

from incubator.competitions import Competition, competition_seen
from incubator.core.actor import Permission
from incubator.core.usecase import Work, command
from incubator.jury.queries.stage import stages_of
from incubator.jury.rules.stage import check_draft, check_stages
from incubator.jury.schemas.stage import DeclareStages
from incubator.jury.tables import JudgingStage


@command(Permission.COMPETITION_MANAGE, subject=competition_seen)
async def declare_stages(work: Work, competition: Competition, *, body: DeclareStages) -> list[JudgingStage]:
    """Write the stages of a draft anew; once its call was opened, they are what was published.

    The weights of what is no bonus sum to 100. Without any the competition is judged once.
    """
    check_draft(competition.stage)
    stages = body.stages
    check_stages([s.code for s in stages], [s.kind for s in stages], [s.weight for s in stages])
    await JudgingStage.filter(competition_id=competition.id).delete()
    for position, stage in enumerate(stages, start=1):
        await JudgingStage.create(
            competition=competition,
            code=stage.code,
            name=stage.name,
            kind=stage.kind,
            weight_hundredths=stage.weight,
            votes=stage.votes,
            position=position,
        )
    await work.save(competition)
    work.note(stages=[stage.code for stage in stages])
    return await stages_of(competition.id)
