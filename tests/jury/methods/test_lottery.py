"""Lots in the zone of doubt: who draws, with which ticket, in which order, and what that does to the walk."""

from fractions import Fraction
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incubator.core.errors import Invalid
from incubator.jury.methods.lottery import (
    draw,
    is_across,
    is_doubtful,
    speaking_order,
    tickets,
    turns,
    zone_of,
)

RANKS = {"A": 1, "B": 2, "C": 3, "D": 4, "E": 5}
NAMES = st.lists(st.text("ABCDEFGH", min_size=1, max_size=3), unique=True, max_size=8)


def hashed(seed: str, own: object) -> str:
    return sha256(f"{seed}\n{own}".encode()).hexdigest()


@pytest.mark.parametrize(
    ("chance", "doubtful"), [("0", False), ("1/4", False), ("1/2", True), ("3/4", False), ("1", False)]
)
def test_a_chance_is_doubtful_strictly_between_the_limits(chance, doubtful):
    assert is_doubtful(Fraction(chance)) is doubtful


@pytest.mark.parametrize(
    ("low", "high", "across"), [(1, 2, False), (3, 5, False), (2, 3, True), (1, 5, True), (2, 2, False)]
)
def test_an_interval_is_across_the_line_with_ranks_on_both_sides(low, high, across):
    assert is_across(low, high, 2) is across


def test_the_zone_is_the_doubtful():
    assert zone_of(RANKS, ["C", "B"], 2) == {"B", "C"}
    assert zone_of(RANKS, [], 2) == frozenset()


def test_equals_draw_together_and_those_on_the_line_always():
    ranks = {"A": 1, "B": 2, "C": 2, "D": 4, "E": 4}
    assert zone_of(ranks, ["B"], 1) == {"B", "C"}
    assert zone_of(ranks, [], 2) == {"B", "C"}
    assert zone_of(ranks, [], 3) == frozenset()
    assert zone_of(ranks, ["A"], 4) == {"A", "D", "E"}


def test_who_has_no_rank_is_in_no_zone():
    with pytest.raises(Invalid) as refused:
        zone_of(RANKS, ["Z"], 2)
    assert refused.value.code == "application_unranked"


@given(NAMES, st.text("0123456789abcdef", min_size=1))
def test_tickets_count_from_one_in_the_order_of_the_hashes(zone, digest):
    given_out = tickets(zone, digest)
    assert sorted(given_out.values()) == list(range(1, len(zone) + 1))
    assert sorted(given_out, key=given_out.__getitem__) == sorted(zone, key=lambda own: hashed(digest, own))


@given(st.integers(1, 9), st.text(min_size=1).filter(str.strip).filter(str.isascii))
def test_the_number_draws_by_the_lower_hash_of_itself_and_the_ticket(count, beacon):
    given_out = {f"app-{n}": n for n in range(1, count + 1)}
    assert draw(given_out, beacon) == sorted(given_out, key=lambda own: hashed(beacon, given_out[own]))


def test_other_numbers_draw_other_orders():
    assert len({tuple(draw({"A": 1, "B": 2, "C": 3, "D": 4}, str(n))) for n in range(40)}) > 10


def test_without_a_number_nothing_is_drawn():
    with pytest.raises(Invalid) as refused:
        draw({"A": 1}, " ")
    assert refused.value.code == "beacon_missing"


def test_who_drew_lots_takes_their_ranks_in_the_order_of_the_lots():
    # Ranks 2, 3 and 5 are drawn: the fifth comes first, the second last; the others keep their places.
    assert turns([(1, None), (2, 3), (3, 2), (4, None), (5, 1)]) == [(1, 0), (5, 3), (3, 2), (4, 0), (2, 1)]


def test_equals_without_lots_share_a_turn():
    assert turns([(1, None), (1, None), (3, 2), (3, 1)]) == [(1, 0), (1, 0), (3, 2), (3, 1)]


@given(st.permutations(list(RANKS)))
def test_speaking_order_is_that_of_the_hashes_whatever_order_came_in(applications):
    assert speaking_order(applications, "s") == sorted(RANKS, key=lambda name: hashed("s", name))
