"""What an application lacks and how far it is, by the rules alone."""

from datetime import UTC, datetime, timedelta

import pytest

from incubator.applications.rules import Milestone, Need, State, check_complete, needs, progress
from incubator.competitions.rules import Progress, Stage
from incubator.core.errors import Invalid

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def test_needs_name_what_is_not_there():
    whole = {"summary": "a", "leader": "b", "proposals": 1, "grant_lines": 1}
    assert needs(**whole) == []
    nothing = {"summary": "", "leader": "", "proposals": 0, "grant_lines": 0}
    assert needs(**nothing) == list(Need)
    for name, need in zip(whole, Need, strict=True):
        assert needs(**whole | {name: nothing[name]}) == [need]
        with pytest.raises(Invalid):
            check_complete(**whole | {name: nothing[name]})


@pytest.mark.parametrize(
    ("state", "stage", "done", "now", "last"),
    [
        (State.DRAFT, Stage.OPEN, 0, Milestone.DRAFT, Milestone.DECISION),
        (State.SUBMITTED, Stage.OPEN, 2, Milestone.CHECK, Milestone.DECISION),
        (State.WITHDRAWN, Stage.OPEN, 3, None, Milestone.WITHDRAWAL),
        (State.INELIGIBLE, Stage.JUDGING, 3, None, Milestone.CHECK),
        (State.ELIGIBLE, Stage.JUDGING, 3, Milestone.JUDGING, Milestone.DECISION),
        (State.ELIGIBLE, Stage.RANKED, 5, Milestone.DECISION, Milestone.DECISION),
    ],
)
def test_progress_has_one_milestone_at_hand(state, stage, done, now, last):
    submitted = None if state is State.DRAFT else NOW
    checked = NOW if state in {State.ELIGIBLE, State.INELIGIBLE} else None
    found = progress(
        state,
        stage,
        created_at=NOW - timedelta(days=1),
        submitted_at=submitted,
        checked_at=checked,
        decided_at=None,
    )
    assert found[-1].milestone is last
    assert sum(station.progress is Progress.DONE for station in found) == done
    at_hand = [station.milestone for station in found if station.progress is Progress.NOW]
    assert at_hand == ([now] if now else [])
