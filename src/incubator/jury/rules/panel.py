"""Panels, recusals and the beginning of judging."""

from enum import StrEnum

from incubator.competitions.rules import Stage
from incubator.core.errors import Conflict


class RecusalKind(StrEnum):
    """回避: why a judge can't score an application."""

    EMPLOYMENT = "employment"
    KINSHIP = "kinship"
    DISPUTE = "dispute"
    SHAREHOLDING = "shareholding"
    DRAFTING = "drafting"
    MENTORING = "mentoring"
    OTHER = "other"


def check_before_ranking(stage: Stage) -> None:
    """Panels change and recusals are declared until the ranking is published."""
    if stage not in {Stage.DRAFT, Stage.OPEN, Stage.CLOSED, Stage.JUDGING}:
        raise Conflict("already_ranked", "The ranking was published.")


def check_ready(panel: int, eligible: int, unchecked: int) -> None:
    """Judging begins with a judge on the panel and an eligible application, when every one was checked."""
    if panel == 0:
        raise Conflict("panel_empty", "Nobody is on the panel yet.")
    if unchecked:
        raise Conflict("applications_unchecked", "Some applications were not checked yet.", count=unchecked)
    if eligible == 0:
        raise Conflict("nothing_to_judge", "No application is eligible.")
