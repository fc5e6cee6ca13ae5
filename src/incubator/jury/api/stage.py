"""Operations on stages and bonuses."""

from incubator.core.web.endpoint import Endpoint
from incubator.core.web.schema import Listing
from incubator.jury.commands.bonus import give_bonus, take_bonus_back
from incubator.jury.commands.stage import declare_stages
from incubator.jury.queries.stage import list_bonuses, list_stages
from incubator.jury.schemas.stage import BonusOut, StageOut

_COMPETITION = "/competitions/{competition_id:uuid}"

STAGE = [
    Endpoint("GET", f"{_COMPETITION}/stages", list_stages, returns=list[StageOut]),
    Endpoint("PUT", f"{_COMPETITION}/stages", declare_stages, returns=list[StageOut]),
    Endpoint("GET", f"{_COMPETITION}/bonuses", list_bonuses, returns=Listing[BonusOut]),
    Endpoint(
        "POST",
        _COMPETITION + "/applications/{application_id:uuid}/bonuses",
        give_bonus,
        returns=BonusOut,
        status=201,
    ),
    Endpoint("DELETE", _COMPETITION + "/bonuses/{bonus_id:uuid}", take_bonus_back),
]
