from enum import StrEnum

import pytest

from incubator.core.errors import IllegalTransition
from incubator.core.machine import Machine


class Stage(StrEnum):
    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    AWARDED = "awarded"
    WITHDRAWN = "withdrawn"


class Action(StrEnum):
    SUBMIT = "submit"
    RETURN = "return"
    AWARD = "award"
    WITHDRAW = "withdraw"


class Other(StrEnum):
    """Its texts equal those of Stage and Action, so only its type tells it apart."""

    DRAFT = "draft"
    SUBMIT = "submit"


MOVES = {
    (Stage.DRAFT, Action.SUBMIT): Stage.SUBMITTED,
    (Stage.SUBMITTED, Action.RETURN): Stage.RETURNED,
    (Stage.SUBMITTED, Action.AWARD): Stage.AWARDED,
    (Stage.RETURNED, Action.SUBMIT): Stage.SUBMITTED,
    (Stage.DRAFT, Action.WITHDRAW): Stage.WITHDRAWN,
    (Stage.SUBMITTED, Action.WITHDRAW): Stage.WITHDRAWN,
    (Stage.RETURNED, Action.WITHDRAW): Stage.WITHDRAWN,
}
STAGES = Machine("application", Stage.DRAFT, MOVES)


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("state", Stage)
def test_advance_follows_the_table_and_refuses_the_rest(state, action):
    if (state, action) in MOVES:
        after = STAGES.advance(state, action)
        assert (type(after), after) == (Stage, MOVES[state, action])
    else:
        with pytest.raises(IllegalTransition) as caught:
            STAGES.advance(state, action)
        facts = {"machine": "application", "state": state.value, "action": action.value}
        assert (caught.value.code, caught.value.facts) == ("illegal_transition", facts)


def test_actions_are_those_of_the_state_in_enum_order():
    assert {state: STAGES.actions(state) for state in Stage} == {
        Stage.DRAFT: [Action.SUBMIT, Action.WITHDRAW],
        Stage.SUBMITTED: [Action.RETURN, Action.AWARD, Action.WITHDRAW],
        Stage.RETURNED: [Action.SUBMIT, Action.WITHDRAW],
        Stage.AWARDED: [],
        Stage.WITHDRAWN: [],
    }


def test_terminal_states_allow_no_action():
    assert STAGES.terminal == {Stage.AWARDED, Stage.WITHDRAWN}


def test_terminal_is_empty_when_every_state_goes_on():
    class Switch(StrEnum):
        OFF = "off"
        ON = "on"

    class Press(StrEnum):
        PRESS = "press"

    light = Machine(
        "light", Switch.OFF, {(Switch.OFF, Press.PRESS): Switch.ON, (Switch.ON, Press.PRESS): Switch.OFF}
    )
    assert light.terminal == frozenset()


DIAGRAM = """\
stateDiagram-v2
    [*] --> draft
    draft --> submitted: submit
    draft --> withdrawn: withdraw
    submitted --> returned: return
    submitted --> awarded: award
    submitted --> withdrawn: withdraw
    returned --> submitted: submit
    returned --> withdrawn: withdraw
    awarded --> [*]
    withdrawn --> [*]
"""


def test_mermaid_lists_the_rows_in_enum_order():
    assert STAGES.mermaid() == DIAGRAM


def test_mermaid_does_not_depend_on_the_order_of_the_table():
    shuffled = Machine("application", Stage.DRAFT, dict(reversed(MOVES.items())))
    assert shuffled.mermaid() == DIAGRAM


def test_machine_does_not_follow_later_changes_of_its_table():
    moves = dict(MOVES)
    machine = Machine("application", Stage.DRAFT, moves)
    moves.clear()
    assert machine.advance(Stage.DRAFT, Action.SUBMIT) == Stage.SUBMITTED


def test_machine_refuses_to_be_edited():
    with pytest.raises(TypeError):
        STAGES.moves[Stage.AWARDED, Action.RETURN] = Stage.DRAFT


@pytest.mark.parametrize(
    ("moves", "message"),
    [
        pytest.param({}, "the table is empty", id="empty"),
        pytest.param(
            {move: after for move, after in MOVES.items() if after != Stage.RETURNED},
            "draft never leads to returned",
            id="state_without_a_way_in",
        ),
        pytest.param(
            {move: after for move, after in MOVES.items() if after != Stage.AWARDED},
            "draft never leads to awarded",
            id="terminal_state_without_a_way_in",
        ),
        pytest.param(
            {
                (Stage.DRAFT, Action.SUBMIT): Stage.SUBMITTED,
                (Stage.SUBMITTED, Action.RETURN): Stage.RETURNED,
                (Stage.RETURNED, Action.SUBMIT): Stage.AWARDED,
                (Stage.DRAFT, Action.WITHDRAW): Stage.WITHDRAWN,
            },
            "no state allows award",
            id="action_in_no_row",
        ),
        pytest.param(
            MOVES | {(Stage.AWARDED, Action.RETURN): Other.DRAFT}, "is not from Stage and Action", id="target"
        ),
        pytest.param(
            MOVES | {(Stage.AWARDED, Other.SUBMIT): Stage.DRAFT}, "is not from Stage and Action", id="action"
        ),
        pytest.param(
            MOVES | {(Action.AWARD, Action.RETURN): Stage.DRAFT}, "is not from Stage and Action", id="state"
        ),
        pytest.param(
            MOVES | {("awarded", "return"): "draft"}, "is not from Stage and Action", id="plain_text"
        ),
    ],
)
def test_machine_with_a_wrong_table_is_refused(moves, message):
    with pytest.raises(ValueError, match=message):
        Machine("application", Stage.DRAFT, moves)


def test_machine_counts_only_states_that_the_start_leads_to():
    """Two states that lead to each other have a way in, but not from the start."""
    island = {
        (Stage.DRAFT, Action.AWARD): Stage.AWARDED,
        (Stage.DRAFT, Action.WITHDRAW): Stage.WITHDRAWN,
        (Stage.SUBMITTED, Action.RETURN): Stage.RETURNED,
        (Stage.RETURNED, Action.SUBMIT): Stage.SUBMITTED,
    }
    with pytest.raises(ValueError, match="draft never leads to submitted, returned"):
        Machine("application", Stage.DRAFT, island)
