"""The pages of the people room: coming in, one's own account, and the park's people and machinery."""

from collections.abc import Mapping
from typing import Any

from incubator.core.actor import Actor, Language, Permission, Role, Theme
from incubator.core.jobs import Task
from incubator.core.notify import Delivery
from incubator.core.usecase import Services, public
from incubator.core.web.locale import COOKIE
from incubator.core.web.navigation import Link
from incubator.core.web.page import Form, Page
from incubator.people import commands, queries
from incubator.people.api import ended, opened
from incubator.people.schemas.account import zones

NOBODY_YET = public("nobody is signed in yet")

YEAR_S = 365 * 24 * 3600


def _may(permission: Permission) -> Any:  # noqa: ANN401 - what a Link asks
    def shown(actor: Actor) -> bool:
        return actor.may(permission)

    return shown


NAVIGATION = [
    Link("/people", ("人员", "People"), "users", _may(Permission.PERSON_READ)),
    Link("/audit", ("操作记录", "Audit log"), "scroll-text", _may(Permission.AUDIT_READ)),
    Link("/mail", ("邮件", "Mail"), "mail", _may(Permission.MAIL_READ)),
    Link("/jobs", ("后台任务", "Background jobs"), "activity", _may(Permission.HOUSE_KEEP)),
]


def _came_in(signed_in: Any) -> str:  # noqa: ANN401 - what the command made
    return "/sign-in" if signed_in.is_pending else "/"


def _spoken(person: Any, services: Services) -> Mapping[str, str]:  # noqa: ANN401 - what the command made
    """The language of the profile is from now on this browser's too."""
    if person.language is None:
        return {}
    secure = "; Secure" if services.settings.is_secure else ""
    kept = f"Path=/; HttpOnly; SameSite=Lax; Max-Age={YEAR_S}{secure}"
    return {"set-cookie": f"{COOKIE}={person.language}; {kept}"}


def _told(notification: Any) -> str:  # noqa: ANN401 - what the command made
    return notification.path or "/notifications"


def _invited(person: Any) -> str:  # noqa: ANN401 - what the command made
    return f"/people/{person.id}"


def _viewed(view: Any) -> str:  # noqa: ANN401 - what the command made
    return str(view.address)


COMING_IN = [
    Page(
        "/sign-in",
        "people/sign_in.html",
        shows={"awaited": queries.read_awaited},
        forms={
            "sign_in": Form(commands.sign_in, then=_came_in, headers=opened),
            "code": Form(commands.pass_code, then="/", headers=opened),
        },
    ),
    Page(
        "/sign-out",
        "people/sign_out.html",
        forms={"sign_out": Form(commands.sign_out, then="/", headers=ended)},
        guard=public("it ends the reader's own session"),
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
        forms={
            "set_password": Form(
                commands.set_password, then="/sign-in", done=("密码已设置，请登录", "Password set; sign in")
            )
        },
    ),
    Page(
        "/email-links/{token}",
        "people/set_email.html",
        shows={"email": queries.read_email_link},
        forms={"set_email": Form(commands.set_email, then="/", done=("邮箱已更改", "Address changed"))},
    ),
]

OWN = [
    Page(
        "/me",
        "people/me.html",
        shows={"me": queries.read_me},
        uses={"languages": Language, "themes": Theme, "zones": sorted(zones())},
        forms={
            "profile": Form(commands.edit_profile, done=("已保存", "Saved"), headers=_spoken),
            "email": Form(commands.change_email, then="/letter-sent"),
        },
    ),
    Page(
        "/me/security",
        "people/security.html",
        shows={"me": queries.read_me, "second_factor": queries.read_second_factor},
        forms={
            "password": Form(commands.change_password, done=("密码已更改", "Password changed")),
            "enrol": Form(commands.enrol_authenticator, then="/me/authenticator"),
            "remove_authenticator": Form(
                commands.remove_authenticator, done=("验证器应用已移除", "Authenticator app removed")
            ),
            "renew_codes": Form(commands.renew_recovery_codes, shows_result=True),
            "rename_passkey": Form(commands.rename_passkey, done=("已改名", "Renamed")),
            "remove_passkey": Form(commands.remove_passkey, done=("通行密钥已移除", "Passkey removed")),
        },
    ),
    Page(
        "/me/authenticator",
        "people/authenticator.html",
        shows={"enrolment": queries.read_enrolment},
        forms={"confirm": Form(commands.confirm_authenticator, shows_result=True)},
    ),
    Page(
        "/me/passkey",
        "people/passkey.html",
        shows={"me": queries.read_me},
        forms={"confirm": Form(commands.confirm)},
    ),
    Page(
        "/me/sessions",
        "people/sessions.html",
        shows={"sessions": queries.list_sessions},
        forms={
            "revoke": Form(commands.revoke_session, done=("该登录已退出", "Signed out there")),
            "revoke_others": Form(
                commands.revoke_other_sessions, done=("其他登录都已退出", "Signed out everywhere else")
            ),
        },
    ),
    Page(
        "/me/tokens",
        "people/tokens.html",
        shows={"tokens": queries.list_tokens},
        uses={"permissions": Permission},
        forms={
            "make": Form(commands.make_token, shows_result=True),
            "revoke": Form(commands.revoke_token, done=("访问凭证已作废", "Token revoked")),
        },
    ),
    Page(
        "/me/views",
        "people/views.html",
        shows={"views": queries.list_views},
        forms={
            "save": Form(commands.save_view, then=_viewed, done=("视图已保存", "View saved")),
            "edit": Form(commands.edit_view, done=("已保存", "Saved")),
            "remove": Form(commands.remove_view, done=("视图已删除", "View removed")),
        },
    ),
    Page(
        "/me/notifications",
        "people/notification_choices.html",
        shows={"chosen": queries.read_choices},
        uses={"deliveries": Delivery},
        forms={"choose": Form(commands.choose_notifications, done=("已保存", "Saved"))},
    ),
    Page(
        "/notifications",
        "people/notifications.html",
        shows={"notifications": queries.list_notifications},
        forms={
            "open": Form(commands.read_notification, then=_told),
            "read_all": Form(commands.read_all_notifications, done=("已全部标为已读", "All marked as read")),
        },
    ),
]

PARK = [
    Page("/people", "people/people.html", shows={"people": queries.list_people}, uses={"roles": Role}),
    Page(
        "/people/new",
        "people/invite.html",
        uses={"roles": Role},
        forms={"invite": Form(commands.invite_person, then=_invited, done=("邀请已发出", "Invitation sent"))},
        guard=public("an empty form shows nothing of anybody"),
    ),
    Page(
        "/people/{person_id:uuid}",
        "people/person.html",
        shows={"person": queries.read_person},
        uses={"roles": Role},
        forms={
            "roles": Form(commands.set_roles, done=("角色已修改", "Roles changed")),
            "close": Form(commands.disable_person, done=("账号已停用", "Account closed")),
            "open": Form(commands.enable_person, done=("账号已恢复", "Account opened again")),
            "reset": Form(commands.reset_second_factor, done=("二次验证已清除", "Second factors removed")),
        },
    ),
    Page("/mail", "people/mail.html", shows={"letters": queries.list_mail}),
    Page(
        "/audit",
        "people/audit.html",
        shows={"events": queries.list_events, "chain": queries.read_chain},
        views=("操作记录", "Audit log"),
    ),
    Page(
        "/jobs",
        "people/jobs.html",
        shows={"jobs": queries.list_failed_jobs},
        uses={"tasks": Task},
        views=("后台任务", "Background jobs"),
        forms={"retry": Form(commands.retry_job, done=("任务将重新执行", "The job will be tried again"))},
    ),
]

PAGES = [*COMING_IN, *OWN, *PARK]
