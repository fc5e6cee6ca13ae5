"""The first pages: signing in, setting a password, and the mailbox."""

from incubator.core.usecase import public
from incubator.core.web.page import Form, Page
from incubator.people import commands, queries
from incubator.people.api import ended, opened

NOBODY_YET = public("nobody is signed in yet")

PAGES = [
    Page(
        "/sign-out",
        "people/sign_out.html",
        forms={"sign_out": Form(commands.sign_out, then="/", headers=ended)},
        guard=public("it ends the reader's own session"),
    ),
    Page(
        "/sign-in",
        "people/sign_in.html",
        forms={"sign_in": Form(commands.sign_in, then="/", headers=opened)},
        guard=NOBODY_YET,
    ),
    Page(
        "/sign-up",
        "people/sign_up.html",
        forms={"sign_up": Form(commands.sign_up, then="/letter-sent")},
        guard=NOBODY_YET,
    ),
    Page(
        "/password-reset",
        "people/password_reset.html",
        forms={"reset": Form(commands.ask_reset, then="/letter-sent")},
        guard=NOBODY_YET,
    ),
    Page("/letter-sent", "people/letter_sent.html", guard=NOBODY_YET),
    Page(
        "/links/{token}",
        "people/set_password.html",
        shows={"link": queries.read_link},
        forms={"set_password": Form(commands.set_password, then="/sign-in")},
    ),
    Page("/mail", "people/mail.html", shows={"letters": queries.list_mail}),
]
