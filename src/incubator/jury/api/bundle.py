"""Operations on kept results, which anybody can check with the verifier."""

from typing import Any

from incubator.core.web.document import Document
from incubator.core.web.endpoint import Endpoint
from incubator.jury.queries.bundle import list_own_codes, read_bundle, read_coded_bundle
from incubator.jury.queries.check import download_verifier
from incubator.jury.schemas.bundle import OwnCodeOut

_BUNDLE = "/competitions/{competition_id:uuid}/bundle"

BUNDLE = [
    Endpoint("GET", _BUNDLE, read_bundle, returns=dict[str, Any]),
    Endpoint("GET", f"{_BUNDLE}/coded", read_coded_bundle, returns=dict[str, Any]),
    Endpoint("GET", f"{_BUNDLE}/codes", list_own_codes, returns=list[OwnCodeOut]),
    Document("GET", "/verifier.py", download_verifier, media="text/x-python; charset=utf-8"),
]
