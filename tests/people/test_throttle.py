"""What is counted together: a network, not each of the addresses that one customer has."""

from dataclasses import replace

import pytest

from incubator.core.errors import TooMany, Unauthenticated
from incubator.core.usecase import Call
from incubator.people.commands import sign_in
from incubator.people.rules import SIGN_IN_ADDRESS, network
from incubator.people.schemas import SignIn

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("address", "throttled_as"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff:ffff:ffff:ffff", "2001:db8:1:2::/64"),
        ("2001:db8:1:3::", "2001:db8:1:3::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("::1", "::/64"),
        ("testclient", "testclient"),
        ("", ""),
        (None, "None"),
    ],
)
async def test_address_is_throttled_as_its_network(address: str | None, throttled_as: str):
    assert network(address) == throttled_as


async def test_guesser_gains_nothing_by_changing_the_address_within_a_64(hand: Call):
    async def guess(address: str, number: int) -> None:
        body = SignIn(email=f"nobody{number}@example.org", password="not the right phrase")
        await sign_in(replace(hand, address=address), body=body)

    for number in range(SIGN_IN_ADDRESS.most):
        with pytest.raises(Unauthenticated):
            await guess(f"2001:db8:1:2::{number:x}", number)
    with pytest.raises(TooMany):
        await guess("2001:db8:1:2:ffff::1", 1000)
    with pytest.raises(Unauthenticated):
        await guess("2001:db8:1:3::1", 1001)
