"""What sheets are asked for: the rubric of a competition, or that of a stage which has its own."""

from collections import defaultdict
from collections.abc import Mapping
from fractions import Fraction
from uuid import UUID

from incubator.competitions import Criterion
from incubator.core.database import Connection
from incubator.jury.rules import Scale
from incubator.jury.tables import StageCriterion

_LINES = """
SELECT r.stage_id, c.code, r.weight_hundredths, c.most_hundredths FROM rubric_line r
JOIN criterion c ON c.id = r.criterion_id WHERE r.competition_id = $1 ORDER BY c.id
"""


async def rubric(competition_id: UUID, stage_id: UUID | None) -> list[Criterion]:
    """The criteria of a stage, or without stages of the competition, in their order, weighted as there."""
    criteria = await Criterion.filter(competition_id=competition_id).order_by("position")
    if stage_id is None:
        return criteria
    rows = StageCriterion.filter(stage_id=stage_id)
    own: dict[UUID, int] = dict(await rows.values_list("criterion_id", "weight_hundredths"))
    if not own:
        return criteria
    kept = [criterion for criterion in criteria if criterion.id in own]
    for criterion in kept:
        criterion.weight_hundredths = own[criterion.id]
    return kept


async def scales(competition_id: UUID, stage_id: UUID | None) -> dict[str, Scale]:
    """What a sheet of the stage is asked for at each criterion, by its code."""
    return {
        criterion.code: Scale(
            criterion.id, criterion.most_hundredths, criterion.step_hundredths, criterion.comment_required
        )
        for criterion in await rubric(competition_id, stage_id)
    }


async def weights_by_stage(
    sql: Connection, competition_id: UUID
) -> Mapping[UUID | None, Mapping[str, Fraction]]:
    """What a point of each criterion adds to a judge's total, by stage (None without) and code."""
    found: defaultdict[UUID | None, dict[str, Fraction]] = defaultdict(dict)
    for row in await sql.fetch(_LINES, competition_id):
        stage_id = None if row["stage_id"] is None else UUID(str(row["stage_id"]))
        found[stage_id][row["code"]] = Fraction(row["weight_hundredths"], row["most_hundredths"])
    return found
