"""Finalists and judges spread over sessions: what is asked holds, and the order of names never matters."""

import random
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from incubator.core.errors import Invalid
from incubator.jury.methods.lottery import lot, speaking_order
from incubator.jury.methods.sessions import Spread, spread

FINALISTS = {f"A{n:02}": ("社区", "养老", "助残")[n % 3] for n in range(12)}
JUDGES = [f"J{n}" for n in range(8)]


def drawn(conflicts: set[tuple[str, str]] = frozenset(), seed: str = "种子", **changes: int) -> Spread:  # type: ignore[assignment]  # frozen
    asked = {"sessions": 2, "most": 6, "least_judges": 3} | changes
    return spread(FINALISTS, JUDGES, conflicts, seed=seed, **asked)


def test_sessions_are_equal_balanced_by_track_and_seat_everybody():
    found = drawn()
    assert [len(each.applications) for each in found.sessions] == [6, 6]
    assert [len(each.judges) for each in found.sessions] == [4, 4]
    for session in found.sessions:
        assert Counter(FINALISTS[name] for name in session.applications) == {"社区": 2, "养老": 2, "助残": 2}
    assert (found.unseated, found.off_balance, found.is_optimal) == ((), 0, True)


def test_speaking_order_and_seats_are_by_lot_from_the_seed():
    for session in drawn().sessions:
        assert list(session.applications) == speaking_order(session.applications, "种子")
        assert list(session.judges) == sorted(session.judges, key=lambda judge: lot("种子", judge))
    assert drawn(seed="别的种子").sessions != drawn().sessions


def test_who_is_in_conflict_never_meets():
    conflicts = {(name, judge) for judge in ("J0", "J1") for name in FINALISTS if FINALISTS[name] == "社区"}
    found = drawn(conflicts)
    for session in found.sessions:
        assert not conflicts & {(a, j) for a in session.applications for j in session.judges}
    # Either those two have no seat, or a track is in one session: seats count for more.
    assert (found.unseated, found.off_balance > 0) == ((), True)


def test_a_judge_in_conflict_everywhere_has_no_seat():
    found = drawn({(name, "J0") for name in FINALISTS})
    assert found.unseated == ("J0",)
    assert sorted(len(each.judges) for each in found.sessions) == [3, 4]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"sessions": 13}, "too_many_sessions"),
        ({"most": 5}, "sessions_too_small"),
        ({"least_judges": 5}, "too_few_judges"),
    ],
)
def test_what_cannot_be_is_refused_by_name(changes: dict[str, int], code: str):
    with pytest.raises(Invalid) as caught:
        drawn(**changes)
    assert caught.value.code == code


def test_conflicts_that_leave_seats_empty_are_named():
    conflicts = {(name, judge) for name in FINALISTS for judge in JUDGES[:3]}
    with pytest.raises(Invalid) as caught:
        drawn(conflicts)
    assert caught.value.code == "sessions_impossible"
    assert caught.value.facts == {"missing": 1, "judges_with_conflicts": ["J0", "J1", "J2"]}


@pytest.mark.parametrize("seed", ["", "  "])
def test_a_draw_needs_a_seed(seed: str):
    with pytest.raises(Invalid, match="needs a seed"):
        drawn(seed=seed)


def test_a_full_day_of_sessions_is_found_at_once():
    stream = random.Random(7)
    tracks = {f"A{n}": f"T{n % 4}" for n in range(120)}
    judges = [f"J{n}" for n in range(50)]
    conflicts = {(f"A{stream.randrange(120)}", f"J{stream.randrange(50)}") for _ in range(300)}
    found = spread(tracks, judges, conflicts, sessions=10, most=12, least_judges=5, seed="2026")
    assert [(len(s.applications), len(s.judges)) for s in found.sessions] == [(12, 5)] * 10
    assert (found.is_optimal, found.off_balance) == (True, 0)


NAMES = st.sampled_from([f"A{n}" for n in range(7)])
SEATED = st.sampled_from([f"J{n}" for n in range(6)])


@settings(max_examples=60)
@given(
    st.dictionaries(NAMES, st.sampled_from(["社区", "养老"]), min_size=2),
    st.sets(SEATED, min_size=2),
    st.sets(st.tuples(NAMES, SEATED), max_size=10),
    st.integers(1, 3),
    st.integers(1, 2),
    st.randoms(use_true_random=False),
)
def test_whatever_is_asked_the_answer_holds_or_is_refused(tracks, judges, conflicts, sessions, least, order):
    asked = {"sessions": sessions, "most": 4, "least_judges": least, "seed": "签"}
    shuffled = list(tracks.items())
    order.shuffle(shuffled)
    try:
        found = spread(tracks, sorted(judges), conflicts, **asked)
    except Invalid as error:
        refused = error.code
        with pytest.raises(Invalid) as again:
            spread(dict(shuffled), sorted(judges, reverse=True), conflicts, **asked)
    else:
        refused = None
    if refused is not None:
        assert again.value.code == refused
        return
    assert spread(dict(shuffled), sorted(judges, reverse=True), conflicts, **asked) == found
    assert sorted(a for s in found.sessions for a in s.applications) == sorted(tracks)
    assert sorted([*(j for s in found.sessions for j in s.judges), *found.unseated]) == sorted(judges)
    sizes = [len(s.applications) for s in found.sessions]
    assert max(sizes) - min(sizes) <= 1
    assert max(sizes) <= 4
    assert all(len(s.judges) >= least for s in found.sessions)
    for session in found.sessions:
        assert not conflicts & {(a, j) for a in session.applications for j in session.judges}
