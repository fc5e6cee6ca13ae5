"""Who is awarded what: the walk along the ranking."""

from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incubator.awards.rules import Allocation, Candidate, SkipReason, TieAtTheLine, allocate
from incubator.core.money import Money


def made(n: int, rank: int, minor: int, *, organization: int | None = None) -> Candidate:
    return Candidate(UUID(int=n), UUID(int=1000 + (organization or n)), rank, Money(minor))


def told(allocation: Allocation) -> tuple[list[int], dict[int, str]]:
    """Which applications are funded, in order, and why each other one is not."""
    return (
        [c.application_id.int for c in allocation.funded],
        {s.candidate.application_id.int: s.reason.value for s in allocation.skipped},
    )


def test_allocate_funds_best_first_while_the_pool_allows():
    candidates = [made(1, 1, 60), made(2, 2, 50), made(3, 3, 40), made(4, 4, 1)]
    assert told(allocate(candidates, Money(100))) == ([1, 3], {2: "pool_exhausted", 4: "pool_exhausted"})


def test_allocate_tells_what_was_left_of_the_pool_at_a_skip():
    allocation = allocate([made(1, 1, 60), made(2, 2, 50)], Money(100))
    assert [(s.candidate.amount, s.rest) for s in allocation.skipped] == [(Money(50), Money(40))]


def test_allocate_gives_an_organization_its_best_placed_award_only():
    candidates = [made(1, 1, 10), made(2, 2, 10, organization=1), made(3, 3, 10)]
    assert told(allocate(candidates, Money(100))) == ([1, 3], {2: "organization_already_awarded"})


def test_allocate_stops_at_the_number_of_places():
    candidates = [made(n, n, 10) for n in (1, 2, 3)]
    assert told(allocate(candidates, Money(100), 2)) == ([1, 2], {3: "places_exhausted"})


def test_allocate_passes_over_what_nothing_is_allowed_for():
    candidates = [made(1, 1, 0), made(2, 2, 10)]
    assert told(allocate(candidates, Money(10), 1)) == ([2], {1: "nothing_allowed"})


def test_allocate_takes_candidates_in_any_order():
    candidates = [made(3, 3, 40), made(1, 1, 60), made(2, 2, 50)]
    assert told(allocate(candidates, Money(100))) == ([1, 3], {2: "pool_exhausted"})


def test_allocate_funds_all_of_a_shared_place_when_all_fit():
    allocation = allocate([made(1, 1, 10), made(2, 1, 10), made(3, 3, 10)], Money(20))
    assert told(allocation) == ([1, 2], {3: "pool_exhausted"})
    assert allocation.is_tie_broken is False


@pytest.mark.parametrize(
    ("sharing", "pool", "places"),
    [
        ([made(2, 2, 10), made(3, 2, 10)], 25, None),
        ([made(2, 2, 10), made(3, 2, 10)], 100, 2),
        ([made(2, 2, 10), made(3, 2, 20, organization=2)], 100, None),
    ],
    ids=["pool", "places", "one organization twice"],
)
def test_allocate_refuses_to_part_a_shared_place_by_itself(sharing, pool, places):
    candidates = [made(1, 1, 10), *sharing]
    with pytest.raises(TieAtTheLine) as caught:
        allocate(candidates, Money(pool), places)
    assert (caught.value.code, caught.value.status) == ("tie_at_the_line", 409)
    assert caught.value.facts == {
        "rank": 2,
        "applications": [UUID(int=2), UUID(int=3)],
        "unnamed": [UUID(int=2), UUID(int=3)],
        "rest": Money(pool - 10).decimal,
        "places_left": None if places is None else places - 1,
    }
    with pytest.raises(TieAtTheLine) as half:
        allocate(candidates, Money(pool), places, [UUID(int=3)])
    assert half.value.facts["unnamed"] == [UUID(int=2)]
    for first, second in ((2, 3), (3, 2)):
        allocation = allocate(candidates, Money(pool), places, [UUID(int=first), UUID(int=second)])
        funded, skipped = told(allocation)
        assert (funded, list(skipped), allocation.is_tie_broken) == ([1, first], [second], True)


def test_allocate_sees_no_tie_where_the_order_makes_no_difference():
    """Of a shared place one is too dear for the pool whoever goes first, and one has its award already."""
    candidates = [made(1, 1, 10), made(2, 2, 100), made(3, 2, 10), made(4, 2, 5, organization=1)]
    allocation = allocate(candidates, Money(50))
    assert told(allocation) == ([1, 3], {2: "pool_exhausted", 4: "organization_already_awarded"})
    assert allocation.is_tie_broken is False


def test_allocate_of_nothing_gives_nothing():
    assert allocate([], Money(10)) == Allocation((), is_tie_broken=False)


@st.composite
def contests(draw, *, ties: bool) -> tuple[list[Candidate], Money, int | None]:
    size = draw(st.integers(0, 12 if ties else 9))
    rank, candidates = 0, []
    for n in range(size):
        rank = rank if ties and n and draw(st.booleans()) else n + 1
        candidates.append(
            made(
                n + 1,
                rank,
                draw(st.integers(0, 50)),
                organization=draw(st.integers(1, 6)),
            )
        )
    return candidates, Money(draw(st.integers(0, 150))), draw(st.none() | st.integers(1, 6))


def check(candidates: Sequence[Candidate], pool: Money, places: int | None, allocation: Allocation) -> None:
    """Each is funded or skipped, never over pool, places or organization; and every reason is true."""
    funded, skipped = allocation.funded, allocation.skipped
    assert sorted(c.application_id for c in candidates) == sorted(
        [c.application_id for c in funded] + [s.candidate.application_id for s in skipped]
    )
    assert sum(c.amount.minor for c in funded) <= pool.minor
    assert places is None or len(funded) <= places
    assert max(Counter(c.organization_id for c in funded).values(), default=0) <= 1
    assert all(c.amount.minor > 0 for c in funded)
    assert [c.rank for c in funded] == sorted(c.rank for c in funded)
    for skip in skipped:
        before = [c for c in funded if c.rank <= skip.candidate.rank]
        match skip.reason:
            case SkipReason.NOTHING_ALLOWED:
                assert skip.candidate.amount.minor == 0
            case SkipReason.ORGANIZATION_ALREADY_AWARDED:
                assert skip.candidate.organization_id in {c.organization_id for c in before}
            case SkipReason.PLACES_EXHAUSTED:
                assert len(before) == places
            case SkipReason.POOL_EXHAUSTED:
                assert skip.candidate.amount > skip.rest
                assert skip.rest.minor >= pool.minor - sum(c.amount.minor for c in before)


@given(contests(ties=True), st.randoms(use_true_random=False))
def test_allocate_is_never_over_and_every_skip_has_a_true_reason(contest, random):
    candidates, pool, places = contest
    order = [c.application_id for c in candidates]
    random.shuffle(order)
    check(candidates, pool, places, allocate(candidates, pool, places, order))
    try:
        without = allocate(candidates, pool, places)
    except TieAtTheLine:
        return
    # Where nobody had to be asked, the order in which equals come changes nothing.
    assert allocate(candidates[::-1], pool, places, order).is_tie_broken is False
    assert set(allocate(candidates[::-1], pool, places).funded) == set(without.funded)


@given(contests(ties=False))
def test_allocate_is_what_trying_every_set_finds(contest):
    """No other set that keeps to the rules funds a better-placed application first."""
    candidates, pool, places = contest

    def keeps(chosen: tuple[Candidate, ...]) -> bool:
        return (
            sum(c.amount.minor for c in chosen) <= pool.minor
            and (places is None or len(chosen) <= places)
            and len({c.organization_id for c in chosen}) == len(chosen)
            and all(c.amount.minor > 0 for c in chosen)
        )

    sets = (s for n in range(len(candidates) + 1) for s in combinations(candidates, n) if keeps(s))
    best = max(sets, key=lambda chosen: [c in chosen for c in candidates])
    assert allocate(candidates, pool, places).funded == best
