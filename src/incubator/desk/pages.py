"""The pages that look across the rooms."""

from incubator.core.usecase import public
from incubator.core.web.navigation import Link, everybody
from incubator.core.web.page import Page

NAVIGATION = [Link("/", ("首页", "Home"), "house", everybody)]

PAGES = [
    Page("/", "desk/home.html", guard=public("the front page shows nothing of anybody"), is_public=True),
]
