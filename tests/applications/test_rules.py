"""The rules of an application: its states, its budget, and what a submission needs."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incubator.applications.receipts import (
    ALPHABET,
    CODE_BITS,
    canonical,
    digest,
    read_code,
    receipt_code,
)
from incubator.applications.rules import (
    MOST_FILES,
    STATES,
    Action,
    FileKind,
    State,
    check_cap,
    check_checking,
    check_complete,
    check_draft,
    check_drafting,
    check_entries,
    check_file,
    check_form,
    check_line,
    check_reason,
    check_total,
)
from incubator.competitions.rules import Stage
from incubator.core.errors import DomainError, IllegalTransition, Invalid
from incubator.core.money import LARGEST_MINOR
from incubator.organizations.rules import LegalForm

CLOSES = datetime(2026, 4, 1, 8, tzinfo=UTC)
INSTANT = timedelta(microseconds=1)
NUMBERS = st.integers(0, (1 << CODE_BITS) - 1)

NEXT = {
    (State.DRAFT, Action.SUBMIT): State.SUBMITTED,
    (State.SUBMITTED, Action.WITHDRAW): State.WITHDRAWN,
    (State.SUBMITTED, Action.FIND_ELIGIBLE): State.ELIGIBLE,
    (State.SUBMITTED, Action.FIND_INELIGIBLE): State.INELIGIBLE,
    (State.ELIGIBLE, Action.REOPEN): State.SUBMITTED,
    (State.INELIGIBLE, Action.REOPEN): State.SUBMITTED,
}


def code(check, *arguments, **named) -> str | None:
    try:
        check(*arguments, **named)
    except DomainError as error:
        return error.code
    return None


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("action", Action)
def test_state_moves_only_along_the_table(state, action):
    if (state, action) in NEXT:
        assert STATES.advance(state, action) is NEXT[state, action]
    else:
        with pytest.raises(IllegalTransition):
            STATES.advance(state, action)


def test_only_a_draft_is_edited():
    assert {state: code(check_draft, state) for state in State} == {
        State.DRAFT: None,
        **dict.fromkeys([*State][1:], "application_fixed"),
    }


def test_draft_is_begun_until_the_call_is_over():
    assert code(check_drafting, Stage.OPEN, CLOSES, CLOSES - INSTANT) is None
    assert code(check_drafting, Stage.OPEN, CLOSES, CLOSES) == "call_closed"
    for stage in set(Stage) - {Stage.OPEN}:
        assert code(check_drafting, stage, CLOSES, CLOSES - INSTANT) == "call_closed"


@given(st.integers(1, 10**6), st.integers(1, LARGEST_MINOR), st.integers(-1, 1))
def test_line_passes_exactly_when_its_amount_is_the_product(quantity, price, slip):
    expected = "amount_not_product" if slip else None
    assert code(check_line, 0, quantity, price, quantity * price + slip) == expected


def test_line_without_a_price_is_refused_at_its_place():
    with pytest.raises(Invalid) as caught:
        check_line(3, 5, 0, 0)
    assert (caught.value.code, caught.value.errors[0].pointer) == (
        "price_not_positive",
        "/lines/3/unit_price",
    )


def test_total_stays_an_amount_of_money():
    assert code(check_total, LARGEST_MINOR) is None
    assert code(check_total, LARGEST_MINOR + 1) == "budget_too_large"


def test_proposal_is_a_pdf_and_files_are_not_endless():
    assert code(check_file, FileKind.PROPOSAL, "application/pdf", MOST_FILES - 1) is None
    assert code(check_file, FileKind.ATTACHMENT, "image/png", 0) is None
    assert code(check_file, FileKind.PROPOSAL, "image/png", 0) == "proposal_not_pdf"
    assert code(check_file, FileKind.ATTACHMENT, "image/png", MOST_FILES) == "too_many_files"


def test_only_a_forming_team_may_not_enter():
    refused = {form for form in LegalForm if code(check_form, form) == "organization_not_eligible_form"}
    assert refused == {LegalForm.FORMING}


def test_entries_are_counted_up_to_what_is_allowed():
    assert [code(check_entries, entered, 2) for entered in range(4)] == [
        None,
        None,
        *["too_many_entries"] * 2,
    ]


def test_everything_that_is_missing_is_told_at_once():
    check_complete(summary="s", leader="l", proposals=1, grant_lines=1)
    with pytest.raises(Invalid) as caught:
        check_complete(summary="", leader="", proposals=0, grant_lines=0)
    assert caught.value.code == "application_incomplete"
    assert [error.pointer for error in caught.value.errors] == ["/summary", "/leader", "/files", "/budget"]


@pytest.mark.parametrize(
    ("requested", "award_cap", "track_cap", "expected"),
    [
        (100, 100, None, None),
        (101, 100, None, "requested_over_cap"),
        (50, 100, 50, None),
        (51, 100, 50, "requested_over_cap"),
        (101, 100, 200, "requested_over_cap"),
    ],
)
def test_request_is_held_to_the_lower_cap(requested, award_cap, track_cap, expected):
    assert code(check_cap, requested, award_cap, track_cap) == expected


def test_eligibility_is_decided_between_close_and_judging():
    found = {stage: code(check_checking, stage, CLOSES) for stage in [*Stage][1:]}
    assert found == {
        Stage.OPEN: "call_not_over",
        Stage.CLOSED: None,
        Stage.JUDGING: "judging_begun",
        Stage.RANKED: "judging_begun",
        Stage.ARCHIVED: "judging_begun",
    }


def test_refusal_needs_a_reason():
    assert code(check_reason, Action.FIND_ELIGIBLE, "") is None
    assert code(check_reason, Action.FIND_INELIGIBLE, "x") is None
    assert code(check_reason, Action.FIND_INELIGIBLE, "") == "required"


@given(NUMBERS)
def test_receipt_code_reads_back_however_it_was_typed(number):
    given_out = receipt_code(number)
    assert re.fullmatch(f"[{ALPHABET}]{{4}}(-[{ALPHABET}]{{4}}){{2}}", given_out)
    likeness = str.maketrans("01", "OL")
    for typed in (given_out, given_out.lower(), given_out.replace("-", " "), given_out.translate(likeness)):
        assert read_code(typed) == given_out


@given(NUMBERS, NUMBERS)
def test_receipt_codes_of_two_numbers_differ(one, other):
    assert (receipt_code(one) == receipt_code(other)) == (one == other)


@given(NUMBERS)
def test_every_single_wrong_character_of_a_receipt_code_is_noticed(number):
    given_out = receipt_code(number).replace("-", "")
    for place, right in enumerate(given_out):
        for wrong in set(ALPHABET) - {right}:
            typed = given_out[:place] + wrong + given_out[place + 1 :]
            assert code(read_code, typed) == "receipt_code_mistyped"


@pytest.mark.parametrize(
    "typed", ["", "-", "0" * 11, "0" * 13, "U" * 12, "００００００００００００", "0000-0000-000\n"]
)
def test_what_is_no_receipt_code_is_refused(typed):
    assert code(read_code, typed) == "receipt_code_mistyped"


@pytest.mark.parametrize("number", [-1, 1 << CODE_BITS])
def test_receipt_code_of_too_large_a_number_is_refused(number):
    with pytest.raises(ValueError, match="55 bits"):
        receipt_code(number)


def test_canonical_text_is_as_rfc_8785_writes_it():
    record = {"b": None, "a": ["€", '"\\\n\t\x01'], "c": {"z": 1, "y": "𝄞"}}
    assert canonical(record) == '{"a":["€","\\"\\\\\\n\\t\\u0001"],"b":null,"c":{"y":"𝄞","z":1}}'
    assert digest("{}") == "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
