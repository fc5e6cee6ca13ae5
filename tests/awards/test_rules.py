"""The room's rules, without a database."""

from datetime import UTC, date, datetime
from itertools import pairwise, product
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incubator.awards.rules import (
    DECISIONS,
    MOVES,
    TRANCHES,
    AccountKind,
    DecisionAction,
    DecisionState,
    EntryKind,
    NoticePeriod,
    Side,
    TrancheAction,
    TrancheState,
    check_covered,
    check_decision_approver,
    check_payee,
    check_payer,
    check_signing,
    check_stated_amount,
    check_tranche_approver,
    notice_ends_at,
    notice_period,
    planned_amounts,
)
from incubator.core.errors import Conflict, Forbidden, IllegalTransition, Invalid
from incubator.core.money import LARGEST_MINOR, Money
from incubator.core.workdays import Calendar
from incubator.organizations.rules import LegalForm

D, T = DecisionState, TrancheState

DECISION_MOVES = {
    (D.PROPOSED, DecisionAction.APPROVE): D.APPROVED,
    (D.APPROVED, DecisionAction.GIVE_NOTICE): D.IN_NOTICE,
    (D.IN_NOTICE, DecisionAction.FINALISE): D.FINAL,
}
TRANCHE_MOVES = {
    (T.PLANNED, TrancheAction.FALL_DUE): T.DUE,
    (T.DUE, TrancheAction.REQUEST): T.REQUESTED,
    (T.REQUESTED, TrancheAction.RETURN): T.DUE,
    (T.REQUESTED, TrancheAction.APPROVE): T.APPROVED,
    (T.APPROVED, TrancheAction.PAY): T.PAID,
}


def outcome(machine, state, action):
    try:
        return machine.advance(state, action)
    except IllegalTransition:
        return None


@pytest.mark.parametrize(("state", "action"), list(product(DecisionState, DecisionAction)))
def test_decision_moves_as_listed_and_in_no_other_way(state, action):
    assert outcome(DECISIONS, state, action) == DECISION_MOVES.get((state, action))


@pytest.mark.parametrize(("state", "action"), list(product(TrancheState, TrancheAction)))
def test_tranche_moves_as_listed_and_in_no_other_way(state, action):
    assert outcome(TRANCHES, state, action) == TRANCHE_MOVES.get((state, action))


def test_machines_end_where_nothing_is_left_to_do():
    assert (DECISIONS.terminal, TRANCHES.terminal) == ({D.FINAL}, {T.PAID})


def test_decision_approver_is_neither_the_proposer_nor_twice_the_same():
    proposer, first, second = uuid4(), uuid4(), uuid4()
    check_decision_approver(first, proposer, set(), is_concerned=False)
    check_decision_approver(second, proposer, {first}, is_concerned=False)
    with pytest.raises(Forbidden) as own:
        check_decision_approver(proposer, proposer, {first}, is_concerned=False)
    with pytest.raises(Conflict) as twice:
        check_decision_approver(first, proposer, {first}, is_concerned=False)
    with pytest.raises(Forbidden) as funded:
        check_decision_approver(second, proposer, {first}, is_concerned=True)
    codes = (own.value.code, twice.value.code, funded.value.code)
    assert codes == ("own_proposal", "already_approved", "own_award")


def test_tranche_is_approved_by_another_than_the_requester():
    requester = uuid4()
    check_tranche_approver(uuid4(), requester)
    with pytest.raises(Forbidden) as caught:
        check_tranche_approver(requester, requester)
    assert caught.value.code == "own_request"


def test_tranche_is_paid_by_a_third_person():
    requester, approver = uuid4(), uuid4()
    check_payer(uuid4(), requester, approver)
    for person in (requester, approver):
        with pytest.raises(Forbidden) as caught:
            check_payer(person, requester, approver)
        assert caught.value.code == "four_eyes"


@pytest.mark.parametrize("form", list(LegalForm))
def test_payee_is_a_legal_person(form):
    if form not in {LegalForm.FILED, LegalForm.FORMING}:
        check_payee(form)
        return
    with pytest.raises(Conflict) as caught:
        check_payee(form)
    assert (caught.value.code, caught.value.facts) == (
        "payee_without_legal_personality",
        {"form": form.value},
    )


def test_stated_amount_is_more_than_nothing_and_within_the_cap():
    most = Money.parse("80000")
    for good in (Money(1), most):
        check_stated_amount(good, most, "/amounts/0/amount")
    for bad, code in ((Money(0), "amount_not_positive"), (most + Money(1), "amount_over_cap")):
        with pytest.raises(Invalid) as caught:
            check_stated_amount(bad, most, "/amounts/0/amount")
        assert [(e.pointer, e.code) for e in caught.value.errors] == [("/amounts/0/amount", code)]


@pytest.mark.parametrize(
    ("today", "days", "last"),
    [
        (date(2025, 9, 22), 5, date(2025, 9, 28)),  # Sunday the 28th is a make-up day before National Day
        (date(2025, 9, 26), 5, date(2025, 10, 10)),  # 28, 29, 30 September, then 9 and 10 October
        (date(2025, 11, 3), 5, date(2025, 11, 10)),
        (date(2025, 11, 8), 1, date(2025, 11, 10)),  # begun on a Saturday
    ],
)
def test_notice_counts_working_days_after_the_day_it_begins(today, days, last):
    assert notice_period(Calendar(), today, days) == NoticePeriod(today, last, calendar_known=True)


def test_notice_says_when_it_runs_into_a_year_without_announced_holidays():
    assert notice_period(Calendar(), date(2199, 6, 3), 5) == NoticePeriod(
        date(2199, 6, 3), date(2199, 6, 10), calendar_known=False
    )
    known = Calendar({date(2199, 1, 1): False})
    assert notice_period(known, date(2198, 12, 30), 3).calendar_known is False
    assert notice_period(known, date(2199, 6, 3), 5).calendar_known is True


def test_notice_ends_at_midnight_in_the_parks_zone():
    ends = notice_ends_at(date(2025, 10, 10), ZoneInfo("Asia/Shanghai"))
    assert ends == datetime(2025, 10, 10, 16, tzinfo=UTC)


def test_contract_is_signed_between_the_final_decision_and_today():
    final, today = date(2025, 10, 11), date(2025, 10, 20)
    for good in (final, today):
        check_signing(good, final, today)
    for bad, code in (
        (date(2025, 10, 10), "signed_before_final"),
        (date(2025, 10, 21), "signed_in_future"),
    ):
        with pytest.raises(Invalid) as caught:
            check_signing(bad, final, today)
        assert [(e.pointer, e.code) for e in caught.value.errors] == [("/signed_on", code)]


def test_planned_amounts_of_the_published_50_40_10_agreement():
    parts = planned_amounts(Money.parse("30756.21"), [5000, 4000, 1000])
    assert [part.decimal for part in parts] == ["15378.11", "12302.48", "3075.62"]


@given(
    st.integers(0, LARGEST_MINOR),
    st.lists(st.integers(1, 10_000), min_size=1, max_size=12),
)
def test_planned_amounts_sum_to_the_whole_and_are_within_a_fen_of_their_share(minor, shares):
    parts = planned_amounts(Money(minor), shares)
    assert sum(part.minor for part in parts) == minor
    for part, share in zip(parts, shares, strict=True):
        assert abs(part.minor * sum(shares) - minor * share) < sum(shares)


def test_every_entry_moves_money_one_station_further():
    stations = list(AccountKind)
    assert list(MOVES.values()) == list(pairwise(stations))
    assert list(MOVES) == list(EntryKind)
    assert [kind.side for kind in AccountKind] == [Side.CREDIT, Side.DEBIT, Side.DEBIT, Side.DEBIT]


def test_account_gives_what_it_has_and_the_funder_without_limit():
    check_covered(Money(100), Money(100), AccountKind.POOL)
    check_covered(Money(-100), Money(100), AccountKind.FUNDER)
    with pytest.raises(Conflict) as caught:
        check_covered(Money(99), Money(100), AccountKind.POOL)
    assert (caught.value.code, caught.value.facts) == ("account_overdrawn", {"account": "pool"})
