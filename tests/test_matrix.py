"""Who may run what: the matrix of use cases and roles is a text file that a reviewer can read."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import incubator
from incubator.app import endpoints, pages
from incubator.core.actor import ANONYMOUS, Actor, OrganizationRole, Permission, Role
from incubator.core.permissions import GRANTS, OF_OTHERS, ORGANIZATION_GRANTS, SIGNED_IN
from incubator.core.usecase import Public, UseCase

FILE = Path(__file__).parent / "matrix.txt"
HERE = uuid4()

ACTORS: dict[str, Actor] = {
    "anonymous": ANONYMOUS,
    "signed_in": Actor("x", person_id=uuid4()),
    **{role.value: Actor("x", person_id=uuid4(), roles=frozenset({role})) for role in Role},
    **{role.value: Actor("x", person_id=uuid4(), memberships={HERE: role}) for role in OrganizationRole},
}
"""One actor for each column; a membership is asked about a thing of its own organization."""


def use_cases() -> list[UseCase[object]]:
    found = {e.use_case.name: e.use_case for e in endpoints()}
    found |= {u.name: u for page in pages() for u in page.use_cases}
    return [found[name] for name in sorted(found)]


def may(actor: Actor, use_case: UseCase[object]) -> bool:
    return isinstance(use_case.permission, Public) or actor.may(use_case.permission, HERE)


def lines() -> Iterator[str]:
    yield "What each role may run, where it can see the thing. Rows: use case, kind, permission. Columns:"
    for number, name in enumerate(ACTORS):
        yield "  " + "| " * number + name
    for use_case in use_cases():
        marks = " ".join("x" if may(actor, use_case) else "." for actor in ACTORS.values())
        kind = "command" if use_case.writes else "query"
        public = isinstance(use_case.permission, Public)
        asks = f"public: {use_case.permission.reason}" if public else str(use_case.permission)
        yield f"  {marks}  {use_case.name}  {kind}  {asks}"


def test_matrix_is_the_committed_one():
    text = "\n".join(lines()) + "\n"
    if os.environ.get("INCUBATOR_UPDATE"):
        FILE.write_text(text)
    assert FILE.read_text() == text, (
        "run INCUBATOR_UPDATE=1 pytest tests/test_matrix.py and review the change"
    )


def commands_of(name: str) -> set[str]:
    return {u.name for u in use_cases() if u.writes and may(ACTORS[name], u)}


def test_auditor_changes_nothing_but_the_own_account():
    own = {u.name for u in use_cases() if u.permission == Permission.ACCOUNT_MANAGE}
    assert commands_of("auditor") - commands_of("anonymous") <= own
    assert commands_of("auditor") < commands_of("signed_in")


def test_auditor_reads_everything_but_letters_and_what_is_a_judges_own():
    auditor = ACTORS["auditor"]
    unread = {u.permission for u in use_cases() if not u.writes and not may(auditor, u)}
    assert unread <= {Permission.MAIL_READ, Permission.RANKING_PUBLISH, Permission.SCORE_SUBMIT} | {
        Permission.EVALUATION_WRITE,  # what is an evaluator's own
        # What fills a form in, for who may send it.
        Permission.APPLICATION_CREATE,
        Permission.APPLICATION_EDIT,
        Permission.AWARD_PROPOSE,
        Permission.COMPETITION_MANAGE,
        Permission.HOUSE_KEEP,
        Permission.INCUBATION_MANAGE,
        Permission.ORGANIZATION_REGISTER,
        Permission.PANEL_MANAGE,
        Permission.PITCH_RUN,
    }


def test_administrator_rules_accounts_and_no_scores_awards_or_money():
    more = commands_of("administrator") - commands_of("signed_in")
    assert {name.partition(".")[0] for name in more} == {"people"}


def test_viewer_changes_nothing_of_the_organization():
    assert commands_of("viewer") == commands_of("signed_in")


def test_nobody_decides_on_the_own_organization():
    own, other = uuid4(), uuid4()
    for role in OrganizationRole:
        both = Actor("x", person_id=uuid4(), roles=frozenset(Role) - {Role.AUDITOR}, memberships={own: role})
        assert {p for p in OF_OTHERS if both.may(p, own)} == set()
        assert {p for p in OF_OTHERS if not both.may(p, other)} == set()
    assert OF_OTHERS.isdisjoint(frozenset().union(*ORGANIZATION_GRANTS.values()))


def test_membership_gives_no_power_over_another_organization():
    for role in OrganizationRole:
        for permission in Permission:
            expected = ACTORS["signed_in"].may(permission)
            assert ACTORS[role].may(permission, uuid4()) == ACTORS[role].may(permission) == expected


def test_scopes_narrow_every_role():
    for role in Role:
        actor = ACTORS[role]
        for scope in Permission:
            token = replace(actor, scopes=frozenset({scope}))
            for permission in Permission:
                assert token.may(permission) == (permission == scope and actor.may(permission))
                assert token.may_list(permission) == (permission == scope and actor.may_list(permission))


def test_permissions_are_in_order_and_each_is_granted_to_somebody():
    assert [p.value for p in Permission] == sorted(p.value for p in Permission)
    granted = SIGNED_IN.union(*GRANTS.values(), *ORGANIZATION_GRANTS.values())
    assert set(Permission) == granted


def test_anonymous_runs_only_what_says_why():
    open_to_all = [u for u in use_cases() if may(ANONYMOUS, u)]
    assert [u.name for u in open_to_all if not isinstance(u.permission, Public)] == []
    assert all(len(u.permission.reason) > 10 for u in open_to_all if isinstance(u.permission, Public))


def test_every_use_case_is_reached_from_outside_or_by_a_job():
    from importlib import import_module
    from pkgutil import walk_packages

    reached = {u.name for u in use_cases()}
    every = set()
    for module in walk_packages(incubator.__path__, "incubator."):
        if ".embedded" in module.name or "inspection" in module.name:
            continue
        every |= {v.name for v in vars(import_module(module.name)).values() if isinstance(v, UseCase)}
    assert every - reached == {
        "incubation.remind_follow_up",  # by a job
        "incubation.verify_certificate",  # by the look-up of a code, which knows receipts too
        "jury.give_tickets",  # by a job
        "jury.import_contest",  # by the command line
        "jury.keep_letter",  # by a job
        "jury.keep_minutes",  # by a job
        "jury.keep_result",  # by a job
        "jury.remind_beacon",  # by a job
        "jury.send_letter",  # by a job
        "people.mail_digest",  # by a job
        "people.mail_notification",  # by a job
        "people.first_administrator",  # when the house is opened
        "people.views_of_list",  # by every page with a list
    }
