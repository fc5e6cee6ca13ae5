"""The stages in which a competition is judged, and what each of them gives at most."""

from collections.abc import Container, Mapping, Sequence
from fractions import Fraction

from incubator.competitions.rules import WHOLE, Stage, shown
from incubator.core.errors import Conflict, refuse
from incubator.jury.methods.rule import JUDGED, StageKind, VoteCount
from incubator.jury.methods.rule import Stage as RuleStage

MOST_STAGES = 12

LARGEST_BONUS = 100_00
"""A bonus stage gives at most 100 points, in hundredths."""


def check_draft(stage: Stage) -> None:
    """Stages are declared before the call is opened: they are part of what is published."""
    if stage is not Stage.DRAFT:
        raise Conflict("competition_fixed", "What was published does not change any more.", stage=stage)


def check_stages(codes: Sequence[str], kinds: Sequence[StageKind], weights: Sequence[int]) -> None:
    """One is judged, no code is there twice, and all but bonus sum to 100; none at all is fine too."""
    for position, (code, weight) in enumerate(zip(codes, weights, strict=True)):
        if code in codes[:position]:
            raise refuse(f"/stages/{position}/code", "code_repeated", f"The code {code} is there twice.")
        if not 0 < weight <= LARGEST_BONUS:
            raise refuse(f"/stages/{position}/weight", "weight_not_positive", "Every stage has some weight.")
    if not codes:
        return
    if not JUDGED & set(kinds):
        raise refuse("/stages", "no_judged_stage", "A stage is judged, by review or by pitch.")
    total = sum(w for w, kind in zip(weights, kinds, strict=True) if kind is not StageKind.BONUS)
    if total != WHOLE:
        why = f"The weights of what is no bonus sum to {shown(total)}, not to 100."
        raise refuse("/stages", "weights_not_100", why)


def check_stage_weights(
    position: int, kind: StageKind, weights: Mapping[str, int], rubric: Container[str]
) -> None:
    """A judged stage may name criteria of the rubric with weights of its own, which sum to 100."""
    at = f"/stages/{position}/weights"
    if weights and kind not in JUDGED:
        raise refuse(at, "stage_not_judged", "Only a judged stage has criteria.")
    for code, weight in weights.items():
        if code not in rubric:
            raise refuse(f"{at}/{code}", "unknown_criterion", "The rubric has no such criterion.")
        if weight <= 0:
            raise refuse(f"{at}/{code}", "weight_not_positive", "Every criterion has some weight.")
    if weights and sum(weights.values()) != WHOLE:
        why = f"The stage's own weights sum to {shown(sum(weights.values()))}, not to 100."
        raise refuse(at, "stage_weights_not_100", why)


def check_stage_told(position: int, kind: StageKind, told: Mapping[str, bool | None]) -> None:
    """A judged stage may say of its own what its judges are told; None is as the call says."""
    for name, says in told.items():
        if says is not None and kind not in JUDGED:
            why = "Only a judged stage says what judges are told."
            raise refuse(f"/stages/{position}/{name}", "stage_not_judged", why)


def rule_stage(code: str, name: str, kind: StageKind, weight_hundredths: int, votes: VoteCount) -> RuleStage:
    """A competition's stage as its rule has it; the jury gives at most 100, by `park_rule`."""
    return RuleStage(code, name, kind, Fraction(weight_hundredths, 100), votes=votes)
