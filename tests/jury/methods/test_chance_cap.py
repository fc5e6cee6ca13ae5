from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from factories.eligible import in_other_order
from incubator.core.errors import Invalid
from incubator.jury.methods.assignment import assign
from incubator.jury.methods.chance_cap import CapUnmet, assign_capped, read_cap, upper_bound
from incubator.jury.methods.eligible import Eligible, eligible
from incubator.jury.methods.rounding import Stream, round_chances
from incubator.jury.methods.shortage import PanelsShort, ShortageKind

CAPS = [Fraction(1), Fraction(1, 2), Fraction(1, 3), Fraction(2, 3), Fraction(2, 5), Fraction(7, 20)]


def question(pairs, applications, judges, *, size=1, most=99, least=0, locked=frozenset()) -> Eligible:
    return eligible(
        [f"A{n}" for n in range(applications)],
        [f"J{n}" for n in range(judges)],
        ([i for i, _ in pairs], [j for _, j in pairs], list(pairs.values())),
        panel_size=size,
        most=most,
        least=least,
        locked=np.array([pair in locked for pair in pairs], dtype=bool),
    )


@st.composite
def questions(draw):
    applications, judges = draw(st.integers(1, 5)), draw(st.integers(2, 8))
    everybody = [(i, j) for i in range(applications) for j in range(judges)]
    conflicts = draw(st.sets(st.sampled_from(everybody), max_size=len(everybody) // 2))
    pairs = {pair: draw(st.integers(0, 9)) for pair in everybody if pair not in conflicts}
    most = draw(st.lists(st.integers(1, 5), min_size=judges, max_size=judges))
    least = [draw(st.integers(0, min(2, each))) for each in most]
    locked = draw(st.sets(st.sampled_from(sorted(pairs)), max_size=2))
    size = draw(st.lists(st.integers(0, 2), min_size=applications, max_size=applications))
    return question(pairs, applications, judges, size=size, most=most, least=least, locked=locked)


def solved(asked: Eligible, cap: Fraction) -> float | None:
    """The linear program's value, by HiGHS."""
    network = asked.network
    seats = (np.arange(network.seats.size)[:, None] == network.application).astype(int)
    loads = (np.arange(network.most.size)[:, None] == network.judge).astype(int)
    found = linprog(
        -network.score,
        A_eq=seats,
        b_eq=network.seats,
        A_ub=np.vstack([loads, -loads]),
        b_ub=np.concatenate([network.most, -network.least]),
        bounds=[(1, 1) if held else (0, float(cap)) for held in asked.locked],
    )
    return None if found.status == 2 else -found.fun


def check_draw(asked: Eligible, chosen, parts, unit) -> None:
    network = asked.network
    assert network.panel_sizes(chosen).tolist() == network.seats.tolist()
    loads = network.loads(chosen)
    assert (loads >= network.least).all()
    assert (loads <= network.most).all()
    expected = np.bincount(network.judge, parts, minlength=network.most.size)
    assert (np.abs(loads * unit - expected) < unit).all()
    assert chosen[parts == unit].all()
    assert not chosen[parts == 0].any()


@given(questions(), st.sampled_from(CAPS), st.text(max_size=3))
@settings(max_examples=300, deadline=None)
def test_capped_chances_are_the_linear_programs_and_the_draw_keeps_every_bound(asked, cap, seed):
    best = solved(asked, cap)
    if best is None:
        with pytest.raises((CapUnmet, PanelsShort)) as refused:
            assign_capped(asked, cap, seed)
        assert refused.value.shortages
        return
    found = assign_capped(asked, cap, seed)
    assert float(found.expected) == pytest.approx(best)
    assert upper_bound(asked, found.prices, cap) == found.expected
    assert (found.parts[~asked.locked] <= cap * found.unit).all()
    assert found.without_cap == assign(asked, seed).objective >= found.expected
    check_draw(asked, found.chosen, found.parts, found.unit)


@given(questions(), st.sampled_from(CAPS), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_capped_panels_do_not_depend_on_the_order_of_input(asked, cap, random):
    try:
        expected = assign_capped(asked, cap, "s")
    except (CapUnmet, PanelsShort):
        return
    shuffled = in_other_order(asked, random)
    found = assign_capped(shuffled, cap, "s")
    assert shuffled.named(found.chosen) == asked.named(expected.chosen)
    assert found.parts.tolist() == expected.parts.tolist()


@pytest.mark.parametrize("cap", [Fraction(1, 2), Fraction(2, 5)])
def test_the_draws_frequencies_are_the_chances(cap):
    rng = np.random.default_rng(5)
    pairs = {(i, j): int(s) for i in range(10) for j in range(12) if (s := rng.integers(-1, 10)) >= 0}
    asked = question(pairs, 10, 12, size=3, most=4, least=1)
    times = 4000
    found = assign_capped(asked, cap, "0")
    network, seen = asked.network, np.zeros(asked.network.score.size)
    for n in range(times):
        chosen = round_chances(network.application, network.judge, found.parts, found.unit, str(n))
        check_draw(asked, chosen, found.parts, found.unit)
        seen += chosen
    chances = found.parts / found.unit
    assert ((chances > 0) & (chances < 1)).sum() > 30
    deviation = np.sqrt(chances * (1 - chances) / times)
    # 4.5 standard deviations: once in some thousand such tables of a fair draw; the seeds are fixed.
    assert (np.abs(seen / times - chances) <= 4.5 * deviation).all()


def test_a_cap_of_one_is_the_best_assignment():
    rng = np.random.default_rng(6)
    pairs = {(i, j): int(rng.integers(0, 1000)) for i in range(8) for j in range(6)}
    asked = question(pairs, 8, 6, size=3, most=5)
    found, best = assign_capped(asked, Fraction(1), "s"), assign(asked, "s")
    assert (found.objective, found.expected, found.without_cap) == (best.objective,) * 3
    assert found.chosen.tolist() == best.chosen.tolist()


def test_a_judge_who_outbids_all_others_gets_the_application_half_of_the_time():
    pairs = {(0, 0): 1000, (0, 1): 1, (0, 2): 0}
    asked = question(pairs, 1, 3)
    got = [bool(assign_capped(asked, Fraction(1, 2), str(n)).chosen[0]) for n in range(400)]
    assert 150 < sum(got) < 250


def test_a_locked_pair_is_sure_under_any_cap():
    pairs = {(0, j): j for j in range(6)}
    asked = question(pairs, 1, 6, size=2, locked={(0, 0)})
    for n in range(20):
        found = assign_capped(asked, Fraction(1, 4), str(n))
        assert found.chosen[0]
        assert found.parts.tolist()[0] == found.unit
        assert found.chosen.sum() == 2


def test_what_only_the_cap_prevents_is_named():
    asked = question({(0, 0): 1, (0, 1): 1, (1, 0): 1, (1, 1): 1, (1, 2): 1}, 2, 3)
    with pytest.raises(CapUnmet) as refused:
        assign_capped(asked, Fraction(1, 3), "s")
    assert [(s.kind, s.applications, s.available, s.needed) for s in refused.value.shortages] == [
        (ShortageKind.FEW_JUDGES, ("A0",), 2, 3)
    ]
    assert refused.value.facts["cap"] == "1/3"
    with pytest.raises(CapUnmet) as refused:
        assign_capped(asked, Fraction(2, 5), "s")
    assert {name for each in refused.value.shortages for name in each.applications} == {"A0"}


def test_what_is_short_without_a_cap_is_named_as_without_one():
    with pytest.raises(PanelsShort):
        assign_capped(question({(0, 0): 1}, 1, 1, size=2), Fraction(1, 2), "s")


@pytest.mark.parametrize("text", ["0", "-0.5", "1.01", "2", "1/0", "x", "", "nan", "1/21", "0.501", "1e-9"])
def test_read_cap_refuses_what_is_none(text):
    with pytest.raises(Invalid) as refused:
        read_cap(text)
    assert refused.value.code == "cap_out_of_range"


@pytest.mark.parametrize(
    ("text", "cap"),
    [("1", Fraction(1)), ("0.5", Fraction(1, 2)), ("1/3", Fraction(1, 3)), ("0.35", Fraction(7, 20))],
)
def test_read_cap_takes_decimals_and_fractions(text, cap):
    assert read_cap(text) == cap


def test_the_stream_of_random_numbers_is_sha_256_and_fair():
    from hashlib import sha256

    first = sha256(b"seed\n0").digest() + sha256(b"seed\n1").digest()
    stream = Stream("seed")
    drawn = [stream.below(1 << 64) for _ in range(8)]
    assert drawn == [int.from_bytes(first[at : at + 8]) for at in range(0, 64, 8)]
    stream = Stream("fair")
    counts = np.bincount([stream.below(3) for _ in range(6000)], minlength=3)
    assert (np.abs(counts - 2000) < 4 * (6000 * 2 / 9) ** 0.5).all()
