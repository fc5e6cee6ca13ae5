import csv
import json
import os
from itertools import combinations, product
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from incubator.core.errors import Invalid
from incubator.jury.methods.assignment import assign, drawn_number
from incubator.jury.methods.assignment_proof import Bounds, ProofFails, Stage, verify_optimal
from incubator.jury.methods.eligible import Eligible, eligible
from incubator.jury.methods.shortage import PanelsShort, ShortageKind

PROJECT = Path(__file__).parents[3]
DATA = Path(os.environ.get("INCUBATOR_PUBLISHED_DATA", PROJECT / ".." / "shared" / "data")) / "assignment"
SEED = "2026-11-22"


def question(
    scores: dict[tuple[str, str], int],
    size: int = 1,
    most: int = 100,
    least: int = 0,
    locked: frozenset[tuple[str, str]] = frozenset(),
    also: tuple[str, ...] = (),
) -> Eligible:
    applications = sorted({application for application, _ in scores} | set(also))
    judges = sorted({judge for _, judge in scores})
    return eligible(
        applications,
        judges,
        (
            [applications.index(application) for application, _ in scores],
            [judges.index(judge) for _, judge in scores],
            list(scores.values()),
        ),
        panel_size=size,
        most=most,
        least=least,
        locked=np.array([pair in locked for pair in scores], dtype=bool),
    )


def panels(asked: Eligible, seed: str = SEED) -> list[tuple[str, str]]:
    return asked.named(assign(asked, seed).chosen)


def prove(asked: Eligible, seed: str = SEED, chosen: set[tuple[str, str]] | None = None) -> None:
    """The published form of the proof, checked without arrays."""
    found = assign(asked, seed)
    network = asked.network
    pairs = asked.named(np.ones(network.score.size, bool))
    scores = dict(zip(pairs, network.score.tolist(), strict=True))

    def by_name(names, values):
        return dict(zip(names, values.tolist(), strict=True))

    worths = (scores.__getitem__, lambda _: 0, lambda pair: drawn_number(seed, *pair))
    stages = [
        Stage(worth, by_name(asked.applications, prices.applications), by_name(asked.judges, prices.judges))
        for worth, prices in zip(worths, (found.proof.score, found.proof.swaps, found.proof.lot), strict=True)
    ]
    bounds = Bounds(
        by_name(asked.applications, network.seats),
        by_name(asked.judges, network.least),
        by_name(asked.judges, network.most),
    )
    best = set(asked.named(found.chosen))
    verify_optimal(best if chosen is None else chosen, set(asked.named(asked.locked)), pairs, bounds, stages)


@st.composite
def questions(draw, most_applications=4, most_judges=4):
    applications = draw(st.integers(1, most_applications))
    judges = draw(st.integers(1, most_judges))
    pairs = draw(
        st.dictionaries(
            st.tuples(st.integers(0, applications - 1), st.integers(0, judges - 1)),
            st.integers(0, draw(st.sampled_from([0, 2, 1000]))),
        )
    )
    locked = draw(st.sets(st.sampled_from(sorted(pairs)), max_size=2)) if pairs else set()
    sizes = draw(st.lists(st.integers(0, 3), min_size=applications, max_size=applications))
    most = draw(st.lists(st.integers(0, 4), min_size=judges, max_size=judges))
    least = [draw(st.integers(0, each)) for each in most]
    return eligible(
        [f"A{n}" for n in range(applications)],
        [f"J{n}" for n in range(judges)],
        ([i for i, _ in pairs], [j for _, j in pairs], list(pairs.values())),
        panel_size=sizes,
        most=most,
        least=least,
        locked=np.array([pair in locked for pair in pairs], dtype=bool),
    )


def best_by_trying_all(asked: Eligible, seed: str) -> tuple[int, int] | None:
    """Score and drawn numbers of the best assignment; None when there is none."""
    network, count = asked.network, len(asked.applications)
    choices = []
    for i in range(count):
        own = np.flatnonzero(network.application == i).tolist()
        held = {e for e in own if asked.locked[e]}
        choices.append([c for c in combinations(own, int(network.seats[i])) if held <= set(c)])
    best = None
    for panels_of_all in product(*choices):
        chosen = np.zeros(network.score.size, bool)
        chosen[[e for panel in panels_of_all for e in panel]] = True
        loads = network.loads(chosen)
        if (loads <= network.most).all() and (loads >= network.least).all():
            drawn = sum(drawn_number(seed, *pair) for pair in asked.named(chosen))
            worth = int(network.score[chosen].sum()), drawn
            best = worth if best is None else max(best, worth)
    return best


@given(questions(), st.text(max_size=3))
@settings(max_examples=300, deadline=None)
def test_assign_equals_the_best_of_all_assignments_and_proves_it(asked, seed):
    best = best_by_trying_all(asked, seed)
    if best is None:
        with pytest.raises(PanelsShort) as refused:
            assign(asked, seed)
        assert all(s.available != s.needed for s in refused.value.shortages)
        assert refused.value.shortages
        return
    found = assign(asked, seed)
    drawn = sum(drawn_number(seed, *pair) for pair in asked.named(found.chosen))
    assert (found.objective, drawn) == best
    prove(asked, seed)


@given(st.integers(0, 10**6), st.sampled_from([3, 10, 1000]))
@settings(max_examples=25, deadline=None)
def test_assign_objective_is_the_linear_programs_value(seed, levels):
    rng = np.random.default_rng(seed)
    applications, judges, size = 30, 12, 3
    open_to = rng.random((applications, judges)) < 0.7
    i, j = np.nonzero(open_to)
    score = rng.integers(0, levels, i.size)
    asked = eligible(
        [f"A{n:02}" for n in range(applications)],
        [f"J{n:02}" for n in range(judges)],
        (i, j, score),
        panel_size=size,
        most=9,
        least=6,
    )
    seats = (np.arange(applications)[:, None] == i).astype(int)
    loads = (np.arange(judges)[:, None] == j).astype(int)
    solved = linprog(
        -score,
        A_eq=seats,
        b_eq=np.full(applications, size),
        A_ub=np.vstack([loads, -loads]),
        b_ub=np.concatenate([np.full(judges, 9), np.full(judges, -6)]),
        bounds=(0, 1),
    )
    if solved.status == 2:
        with pytest.raises(PanelsShort):
            assign(asked, SEED)
    else:
        assert assign(asked, SEED).objective == round(-solved.fun)
        prove(asked)


@given(questions(6, 6), st.randoms(use_true_random=False))
@settings(max_examples=100, deadline=None)
def test_assign_gives_the_same_pairs_whatever_the_order_of_input(asked, random):
    network = asked.network
    try:
        expected = panels(asked)
    except PanelsShort:
        return
    of_application = random.sample(range(len(asked.applications)), len(asked.applications))
    of_judge = random.sample(range(len(asked.judges)), len(asked.judges))
    order = random.sample(range(network.score.size), network.score.size)
    place_i, place_j = np.argsort(of_application), np.argsort(of_judge)
    shuffled = eligible(
        [asked.applications[i] for i in of_application],
        [asked.judges[j] for j in of_judge],
        (
            place_i[network.application][order],
            place_j[network.judge][order],
            network.score[order],
        ),
        panel_size=network.seats[of_application],
        most=network.most[of_judge],
        least=network.least[of_judge],
        locked=asked.locked[order],
    )
    assert panels(shuffled) == expected


@given(questions(5, 5), st.data())
@settings(max_examples=100, deadline=None)
def test_a_further_conflict_never_raises_the_optimum(asked, data):
    network = asked.network
    try:
        before = assign(asked, SEED).objective
    except PanelsShort:
        return
    free = np.flatnonzero(~asked.locked)
    if not free.size:
        return
    kept = np.arange(network.score.size) != data.draw(st.sampled_from(free.tolist()))
    fewer = eligible(
        asked.applications,
        asked.judges,
        (network.application[kept], network.judge[kept], network.score[kept]),
        panel_size=network.seats,
        most=network.most,
        least=network.least,
        locked=asked.locked[kept],
    )
    try:
        after = assign(fewer, SEED).objective
    except PanelsShort:
        return
    assert after <= before


def test_scores_of_many_bits_are_as_exact_as_small_ones():
    rng = np.random.default_rng(3)
    pairs = [(f"A{i:02}", f"J{j:02}") for i in range(60) for j in range(20) if rng.random() < 0.6]
    small = dict(zip(pairs, rng.integers(0, 1000, len(pairs)).tolist(), strict=True))
    large = {pair: 999_983 * score + int(score == 500) for pair, score in small.items()}
    asked, scaled = question(small, size=5, most=16), question(large, size=5, most=16)
    best = assign(asked, SEED).objective
    assert assign(scaled, SEED).objective // 999_983 == best
    prove(scaled)


@pytest.mark.skipif(not DATA.is_dir(), reason=f"no published instances at {DATA}")
@pytest.mark.parametrize("name", ["s", "m"])
def test_assign_reaches_the_published_optimum_with_a_proof(name):
    meta = json.loads((DATA / f"{name}_meta.json").read_text())
    with (DATA / f"{name}_edges.csv").open(newline="") as lines:
        rows = np.array([[int(cell) for cell in row] for row in list(csv.reader(lines))[1:]])
    asked = eligible(
        [str(n) for n in range(meta["applications"])],
        [str(n) for n in range(meta["judges"])],
        (rows[:, 0], rows[:, 1], rows[:, 2]),
        panel_size=meta["k"],
        most=meta["cap"],
    )
    found = assign(asked, SEED)
    assert (len(rows), found.objective) == (meta["edges"], meta["optimum"])
    assert found.chosen.sum() == meta["applications"] * meta["k"]
    prove(asked)


def test_the_lot_decides_among_equals_and_changes_with_the_seed():
    scores = {(f"A{i:02}", f"J{j}"): 7 for i in range(30) for j in range(6)}
    asked = question(scores, size=2, most=10)
    assert panels(asked, "one") == panels(asked, "one")
    assert panels(asked, "one") != panels(asked, "two")
    prove(asked, "one")


def test_a_locked_pair_stays_though_it_costs_score():
    scores = {("A", "J1"): 9, ("A", "J2"): 1, ("B", "J1"): 9, ("B", "J2"): 9}
    asked = question(scores, locked=frozenset({("A", "J2")}), most=1)
    assert panels(asked) == [("A", "J2"), ("B", "J1")]
    prove(asked)


def test_a_least_load_is_met_though_it_costs_score():
    scores = {("A", "J1"): 9, ("A", "J2"): 1, ("B", "J1"): 9, ("B", "J2"): 5}
    asked = question(scores, least=1, most=2)
    assert panels(asked) == [("A", "J1"), ("B", "J2")]
    prove(asked)


def shortages(asked: Eligible):
    with pytest.raises(PanelsShort) as refused:
        assign(asked, SEED)
    return [(s.kind, s.applications, s.judges, s.available, s.needed) for s in refused.value.shortages]


def test_shortage_names_applications_with_too_few_eligible_judges():
    asked = question({("A", "J1"): 1, ("A", "J2"): 1, ("B", "J1"): 1}, size=2, also=("C",))
    assert shortages(asked) == [
        (ShortageKind.FEW_JUDGES, ("B",), (), 1, 2),
        (ShortageKind.FEW_JUDGES, ("C",), (), 0, 2),
    ]


def test_shortage_names_the_deficit_of_capacity():
    asked = question({(a, j): 1 for a in "ABC" for j in "XY"}, size=2, most=2)
    assert shortages(asked) == [(ShortageKind.CAPACITY, (), (), 4, 6)]


def test_shortage_names_a_group_whose_judges_cannot_take_it():
    scores = {("A", "X"): 1, ("B", "X"): 1, ("C", "X"): 1, ("C", "Y"): 1, ("D", "Y"): 1, ("D", "Z"): 1}
    asked = question(scores, most=1, also=())
    assert shortages(asked) == [(ShortageKind.CAPACITY, (), (), 3, 4)]
    asked = question({**scores, ("D", "W"): 1}, most=1)
    assert shortages(asked) == [(ShortageKind.TOGETHER, ("A", "B"), ("X",), 1, 2)]


def test_shortage_names_judges_whose_least_load_cannot_be_met():
    asked = question({("A", "X"): 1, ("A", "Y"): 1, ("B", "Y"): 1}, least=1, size=1, most=2)
    assert panels(asked) == [("A", "X"), ("B", "Y")]
    asked = question({("A", "X"): 1, ("A", "Z"): 1, ("B", "Y"): 1}, least=1, size=1, most=2)
    assert shortages(asked) == [(ShortageKind.LEAST_LOADS, ("A",), ("X", "Z"), 1, 2)]


def test_shortage_names_locked_pairs_beyond_the_panel_and_the_load():
    scores = {("A", "X"): 1, ("A", "Y"): 1, ("B", "X"): 1}
    kinds = [kind for kind, *_ in shortages(question(scores, locked=frozenset(scores), most=1))]
    assert kinds == [ShortageKind.LOCKED_OVER_SIZE, ShortageKind.LOCKED_OVER_LOAD]


def test_verify_optimal_refuses_a_worse_assignment_and_a_broken_bound():
    asked = question({("A", "J1"): 9, ("A", "J2"): 1, ("B", "J1"): 1, ("B", "J2"): 9}, most=1)
    with pytest.raises(ProofFails, match="disagree"):
        prove(asked, chosen={("A", "J2"), ("B", "J1")})
    with pytest.raises(ProofFails, match="size"):
        prove(asked, chosen={("A", "J1")})
    with pytest.raises(ProofFails, match="eligible"):
        prove(asked, chosen={("A", "J1"), ("B", "J3")})
    with pytest.raises(ProofFails, match="load"):
        prove(asked, chosen={("A", "J1"), ("B", "J1")})


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"pairs": ([0], [0], [-1])}, "score_out_of_range"),
        ({"pairs": ([0], [0], [10**9 + 1])}, "score_out_of_range"),
        ({"pairs": ([0], [0], [0.5])}, "pairs_malformed"),
        ({"pairs": ([0], [1], [1])}, "pairs_malformed"),
        ({"pairs": ([0, 0], [0], [1])}, "pairs_malformed"),
        ({"pairs": ([0, 0], [0, 0], [1, 2])}, "pair_duplicate"),
        ({"applications": ["A", "A"]}, "name_duplicate"),
        ({"panel_size": -1}, "panel_size_out_of_range"),
        ({"panel_size": [1, 1]}, "panel_size_out_of_range"),
        ({"most": 1.5}, "load_out_of_range"),
        ({"most": 1, "least": 2}, "load_out_of_range"),
    ],
)
def test_eligible_refuses_what_makes_no_sense(change, code):
    sound = {
        "applications": ["A"],
        "judges": ["J"],
        "pairs": ([0], [0], [1]),
        "panel_size": 1,
        "most": 1,
    }
    assert assign(eligible(**sound), SEED).objective == 1
    with pytest.raises(Invalid) as refused:
        eligible(**sound | change)
    assert refused.value.code == code


def test_assign_of_nothing_is_nothing():
    asked = eligible([], [], ([], [], []), panel_size=5, most=6)
    assert (assign(asked, SEED).objective, panels(asked)) == (0, [])
