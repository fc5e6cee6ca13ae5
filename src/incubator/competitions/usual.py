"""What a competition of the park has that says nothing else."""

from collections.abc import Mapping

from incubator.competitions.rules import Trigger
from incubator.competitions.schemas import CriterionInput, TrackInput, TrancheInput

TRACKS = [TrackInput(code="general", name="综合")]

CRITERIA = [
    CriterionInput.model_validate(
        {"code": code, "name": name, "guidance": guidance, "weight": weight, "step": "1"}
    )
    for code, name, guidance, weight in (
        ("need", "需求与目标", "需求有没有调研依据，目标是否具体、可衡量。", "30"),
        ("design", "方案设计", "活动安排是否可行，和目标是否对应。", "30"),
        ("team", "团队能力", "负责人和团队有没有相关经验，分工是否清楚。", "20"),
        ("budget", "预算合理", "各项支出是否必要，单价是否合理。", "10"),
        ("sustainability", "可持续性", "资助结束以后怎样继续。", "10"),
    )
]

TRANCHES = [
    TrancheInput.model_validate({"share": share, "trigger": trigger})
    for share, trigger in (
        ("50", Trigger.CONTRACT_SIGNED),
        ("40", Trigger.MID_TERM_PASSED),
        ("10", Trigger.FINAL_PASSED),
    )
]

PARTS: Mapping[str, object] = {"tracks": TRACKS, "criteria": CRITERIA, "tranches": TRANCHES}
