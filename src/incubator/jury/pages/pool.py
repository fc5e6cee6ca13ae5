"""The pages of the pool of judges: the list, a judge's record, and the own profile."""

from incubator.core.actor import Actor, Permission
from incubator.core.web.navigation import Link
from incubator.core.web.page import Form, Page
from incubator.jury import commands, queries
from incubator.jury.pages.judge import JUDGE_LINKS
from incubator.jury.rules import TieKind
from incubator.organizations import Field


def _staff(actor: Actor) -> bool:
    return actor.may(Permission.SCORE_READ)


POOL_LINKS = [
    Link("/judges", ("评委库", "Judges"), "user-check", _staff),
    Link("/judge-profile", ("评委资料", "My profile as a judge"), "id-card", JUDGE_LINKS[0].shown),
]

USES = {"fields": Field, "ties": TieKind}

SAVED = ("资料已保存", "The profile is saved")

POOL = [
    Page(
        "/judges",
        "jury/judges.html",
        shows={"judges": queries.list_judges},
        uses={"fields": Field},
        views=("评委库", "Judges"),
    ),
    Page(
        "/judges/{person_id:uuid}",
        "jury/judge.html",
        shows={"judge": queries.read_judge},
        forms={"edit": Form(commands.edit_judge, done=SAVED)},
        uses=USES,
    ),
    Page(
        "/judge-profile",
        "jury/judge_profile.html",
        shows={"judge": queries.read_own_profile},
        forms={"edit": Form(commands.edit_own_profile, done=SAVED)},
        uses=USES,
    ),
]
