"""The jury's words, by noun as its rules are."""

from collections.abc import Mapping

from incubator.core.wording import Labels
from incubator.jury.wording import assignment, judging, lottery, methods, panel

LABELS: Labels = {**panel.LABELS, **assignment.LABELS, **judging.LABELS, **lottery.LABELS, **methods.LABELS}

REFUSALS: Mapping[str, str] = {
    **panel.REFUSALS,
    **assignment.REFUSALS,
    **judging.REFUSALS,
    **lottery.REFUSALS,
    **methods.REFUSALS,
}
