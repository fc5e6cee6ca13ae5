from collections import Counter
from hashlib import sha256
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from incubator.jury.methods.reading_order import reading_key, reading_order

APPLICATIONS = [f"2026-CT-001-{n:03}" for n in range(1, 6)]
JUDGES = [f"judge-{n}" for n in range(6000)]


def test_a_key_is_sha_256_with_newlines_between():
    assert reading_key("种子", "J", "A") == sha256("种子\nJ\nA".encode()).digest()


def chi_square(seen: Counter[object], cells: int, draws: int) -> float:
    return sum((seen[cell] - draws / cells) ** 2 for cell in seen) * cells / draws


def test_every_application_is_as_likely_at_every_position():
    seen = Counter(
        (application, position)
        for judge in JUDGES
        for position, application in enumerate(reading_order("seed", judge, APPLICATIONS))
    )
    assert len(seen) == 25
    for application in APPLICATIONS:
        own = Counter({cell: count for cell, count in seen.items() if cell[0] == application})
        # Four degrees of freedom: 18.5 is passed once in a thousand fair draws; the judges are fixed.
        assert chi_square(own, 5, len(JUDGES)) < 18.5


def test_every_order_is_as_likely_as_any_other():
    three = APPLICATIONS[:3]
    seen = Counter(tuple(reading_order("seed", judge, three)) for judge in JUDGES)
    assert set(seen) == set(permutations(three))
    # Five degrees of freedom, once in a thousand.
    assert chi_square(seen, 6, len(JUDGES)) < 20.5


@given(st.sets(st.text(max_size=5)), st.sets(st.text(max_size=5)), st.text(max_size=3))
def test_the_others_keep_their_order_when_some_come_or_go(some, more, seed):
    whole = reading_order(seed, "J", some | more)
    assert [each for each in whole if each in some] == reading_order(seed, "J", some)


@given(st.permutations(APPLICATIONS))
def test_the_order_does_not_depend_on_the_order_of_input(applications):
    assert reading_order("s", "J", applications) == reading_order("s", "J", APPLICATIONS)


def test_judges_and_seeds_have_orders_of_their_own():
    assert len({tuple(reading_order("s", judge, APPLICATIONS)) for judge in JUDGES[:50]}) > 30
    assert len({tuple(reading_order(str(n), "J", APPLICATIONS)) for n in range(50)}) > 30
