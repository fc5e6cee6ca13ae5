"""The first pages: signing in, setting a password, and the mailbox."""

from incubator.core.usecase import public
from incubator.core.web.page import Page
from incubator.people import commands, queries
from incubator.people.api import ended, opened

NOBODY_YET = public("nobody is signed in yet")

PAGES = [
    Page("GET", "/", None, "people/home.html", guard=public("the front page shows nothing of anybody")),
    Page("GET", "/sign-in", None, "people/sign_in.html", guard=NOBODY_YET),
    Page("POST", "/sign-in", commands.sign_in, "people/sign_in.html", then="/", headers=opened),
    Page("POST", "/sign-out", commands.sign_out, "people/home.html", then="/", headers=ended),
    Page("GET", "/sign-up", None, "people/sign_up.html", guard=NOBODY_YET),
    Page("POST", "/sign-up", commands.sign_up, "people/sign_up.html", then="/letter-sent"),
    Page("GET", "/password-reset", None, "people/password_reset.html", guard=NOBODY_YET),
    Page("POST", "/password-reset", commands.ask_reset, "people/password_reset.html", then="/letter-sent"),
    Page("GET", "/letter-sent", None, "people/letter_sent.html", guard=NOBODY_YET),
    Page("GET", "/links/{token}", queries.read_link, "people/set_password.html"),
    Page("POST", "/links/{token}", commands.set_password, "people/set_password.html", then="/sign-in"),
    Page("GET", "/mail", queries.list_mail, "people/mail.html"),
]
