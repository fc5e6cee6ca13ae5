"""Operations on lotteries in the zone of doubt."""

from incubator.core.web.endpoint import Endpoint
from incubator.jury.commands.lottery import (
    confirm_beacon,
    declare_lottery,
    drop_lottery,
    enter_beacon,
    withdraw_beacon,
)
from incubator.jury.queries.lottery import read_draw, read_lottery
from incubator.jury.schemas.lottery import BeaconOut, DrawOut, LotteryOut

_LOTTERY = "/competitions/{competition_id:uuid}/lottery"

LOTTERY = [
    Endpoint("GET", _LOTTERY, read_lottery, returns=LotteryOut),
    Endpoint("PUT", _LOTTERY, declare_lottery, returns=LotteryOut),
    Endpoint("DELETE", _LOTTERY, drop_lottery),
    Endpoint("GET", f"{_LOTTERY}/draw", read_draw, returns=DrawOut),
    Endpoint("POST", f"{_LOTTERY}/beacon", enter_beacon, returns=BeaconOut, status=201),
    Endpoint("DELETE", f"{_LOTTERY}/beacon", withdraw_beacon),
    Endpoint("POST", f"{_LOTTERY}/beacon/confirmation", confirm_beacon, returns=BeaconOut),
]
