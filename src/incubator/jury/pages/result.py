"""The pages of a published result: the places, and an application's own."""

from incubator.competitions import Disclosure
from incubator.core.web.page import Page
from incubator.jury.methods.exact import shown
from incubator.jury.queries.result import read_result, read_results

RESULT = [
    Page("/competitions/{competition_id:uuid}/results", "jury/results.html", shows={"results": read_results}),
    Page(
        "/applications/{application_id:uuid}/result",
        "jury/result.html",
        shows={"own": read_result},
        uses={"never": Disclosure.NEVER, "rounded": shown},
    ),
]
