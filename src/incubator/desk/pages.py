"""The pages that look across the rooms."""

from incubator.core.actor import Actor, Permission
from incubator.core.usecase import public
from incubator.core.web.navigation import Link, everybody
from incubator.core.web.page import Page
from incubator.desk import queries


def _keeps_the_park(actor: Actor) -> bool:
    return actor.may(Permission.LEDGER_READ)


NAVIGATION = [
    Link("/", ("首页", "Home"), "house", everybody),
    Link("/overview", ("工作台", "Overview"), "layout-dashboard", _keeps_the_park),
]

PAGES = [
    Page(
        "/",
        "desk/home.html",
        shows={"park": queries.read_public_home, "own": queries.read_home},
        is_public=True,
    ),
    Page(
        "/sitemap.xml",
        "desk/sitemap.xml",
        shows={"addresses": queries.list_addresses},
        is_public=True,
        media="application/xml; charset=utf-8",
    ),
    Page(
        "/robots.txt",
        "desk/robots.txt",
        guard=public("it says what search engines may look at"),
        is_public=True,
        media="text/plain; charset=utf-8",
    ),
    Page("/overview", "desk/overview.html", shows={"overview": queries.read_overview}),
    Page("/search", "desk/search.html", shows={"hits": queries.search}),
    Page("/verify", "desk/verify.html", shows={"found": queries.look_up_code}),
    Page("/verify/{code}", "desk/verify.html", shows={"found": queries.look_up_code}),
    Page(
        "/organizations/{organization_id:uuid}/journey",
        "desk/journey.html",
        shows={"journey": queries.read_journey},
    ),
]
