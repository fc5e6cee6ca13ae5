"""The pages of a published result: the places, an application's own, and how anybody checks them."""

from incubator.competitions import Disclosure
from incubator.core.web.page import Page
from incubator.jury.methods.exact import shown
from incubator.jury.queries.check import read_check
from incubator.jury.queries.result import read_result, read_results

RESULT = [
    Page(
        "/competitions/{competition_id:uuid}/results",
        "jury/results.html",
        shows={"results": read_results, "check": read_check},
    ),
    Page(
        "/competitions/{competition_id:uuid}/check",
        "jury/check.html",
        shows={"check": read_check},
        is_public=True,
    ),
    Page(
        "/applications/{application_id:uuid}/result",
        "jury/result.html",
        shows={"own": read_result},
        uses={"never": Disclosure.NEVER, "rounded": shown},
    ),
]
