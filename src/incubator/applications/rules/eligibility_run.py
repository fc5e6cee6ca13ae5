"""Eligibility of many applications: a dry run changes nothing until it is applied, and is undone as one."""

from enum import StrEnum

from incubator.applications.rules.application import STATES, Action, State
from incubator.core.machine import Machine

MOST_VERDICTS = 200
"""Applications of one run."""


class RunState(StrEnum):
    """Where an eligibility run stands."""

    PROPOSED = "proposed"
    """A dry run: no verdict was given by it."""
    APPLIED = "applied"
    UNDONE = "undone"


class RunAction(StrEnum):
    """What happens to an eligibility run."""

    APPLY = "apply"
    UNDO = "undo"


RUNS = Machine(
    "eligibility run",
    RunState.PROPOSED,
    {
        (RunState.PROPOSED, RunAction.APPLY): RunState.APPLIED,
        (RunState.APPLIED, RunAction.UNDO): RunState.UNDONE,
    },
)


class Obstacle(StrEnum):
    """Why an application of a run gets no verdict by it."""

    CHECKED = "checked"
    """It has a verdict already."""
    WITHDRAWN = "withdrawn"
    NOT_SUBMITTED = "not_submitted"


_OBSTACLES = {
    State.DRAFT: Obstacle.NOT_SUBMITTED,
    State.WITHDRAWN: Obstacle.WITHDRAWN,
    State.ELIGIBLE: Obstacle.CHECKED,
    State.INELIGIBLE: Obstacle.CHECKED,
}


def verdict(*, is_eligible: bool) -> Action:
    """What a verdict does to an application."""
    return Action.FIND_ELIGIBLE if is_eligible else Action.FIND_INELIGIBLE


def obstacle(state: State, action: Action) -> Obstacle | None:
    """Why this verdict can't be given to an application in this state; None where it can."""
    return None if action in STATES.actions(state) else _OBSTACLES[state]
