from fractions import Fraction
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incubator.core.errors import Invalid
from incubator.jury.methods.lottery import draw_lots, speaking_order

RANKING = ["A", "B", "C", "D", "E"]
CHANCES = dict(zip(RANKING, map(Fraction, ["1", "3/4", "3/5", "1/2", "1/4"]), strict=True))


def hashed(beacon: str, application: str) -> str:
    return sha256(f"{beacon}\n{application}".encode()).hexdigest()


def test_only_chances_strictly_between_the_limits_draw_lots():
    drawn = draw_lots(RANKING, CHANCES, "7")
    assert sorted(drawn.zone) == ["C", "D"]
    assert (drawn.order[:2], drawn.order[4]) == (("A", "B"), "E")
    assert drawn.order[2:4] == drawn.zone


@given(st.text(min_size=1).filter(str.strip).filter(str.isascii))
def test_the_lower_hash_goes_first(beacon):
    drawn = draw_lots(RANKING, CHANCES, beacon)
    assert list(drawn.zone) == sorted("CD", key=lambda name: hashed(beacon, name))


def test_lots_depend_on_the_beacon_and_not_on_the_ranking_within_the_zone():
    doubtful = dict.fromkeys(RANKING, Fraction(1, 2))
    drawn = {draw_lots(RANKING, doubtful, str(n)).order for n in range(20)}
    assert len(drawn) > 10
    assert draw_lots(RANKING[::-1], doubtful, "1") == draw_lots(RANKING, doubtful, "1")


@pytest.mark.parametrize(
    ("ranking", "chances", "beacon", "code"),
    [
        (["A"], {"A": Fraction(1)}, " ", "beacon_missing"),
        (["A"], {}, "1", "chance_missing"),
        (["A", "A"], {"A": Fraction(1)}, "1", "application_duplicate"),
    ],
)
def test_draw_lots_refuses_what_makes_no_sense(ranking, chances, beacon, code):
    with pytest.raises(Invalid) as refused:
        draw_lots(ranking, chances, beacon)
    assert refused.value.code == code


@given(st.permutations(RANKING))
def test_speaking_order_is_that_of_the_hashes_whatever_order_came_in(applications):
    assert speaking_order(applications, "s") == sorted(RANKING, key=lambda name: hashed("s", name))
