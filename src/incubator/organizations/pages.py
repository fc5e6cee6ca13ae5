"""The pages of the registry: organizations, their members, and invitations."""

from collections.abc import Mapping
from typing import Any

from incubator.core.actor import Actor, OrganizationRole, Permission
from incubator.core.usecase import public
from incubator.core.web.navigation import Link, signed_in
from incubator.core.web.page import Form, Page
from incubator.organizations import commands, queries
from incubator.organizations.rules import DocumentKind, DocumentState, Field, LegalForm

CHOICES: Mapping[str, Any] = {"forms": LegalForm, "fields": Field}

ONE = "/organizations/{organization_id:uuid}"
HERE = "/organizations/{organization_id}"


def _visitor(actor: Actor) -> bool:
    return actor.is_anonymous


def _own(actor: Actor) -> bool:
    return signed_in(actor) and not actor.may(Permission.ORGANIZATION_READ)


def _staff(actor: Actor) -> bool:
    return actor.may(Permission.ORGANIZATION_READ)


def _reads_papers(actor: Actor) -> bool:
    return actor.may(Permission.DOCUMENT_READ)


NAVIGATION = [
    Link("/directory", ("组织名录", "Directory"), "library", _visitor),
    Link("/organizations", ("我的组织", "My organizations"), "building-2", _own),
    Link("/organizations", ("组织", "Organizations"), "building-2", _staff),
    Link("/documents", ("组织材料", "Papers"), "files", _reads_papers),
]


def _opened(organization: Any) -> str:  # noqa: ANN401 - what the command made
    return f"/organizations/{organization.id}"


MEMBERS: Mapping[str, Form] = {
    "invite": Form(commands.invite_member, done=("邀请已发出", "Invitation sent")),
    "change": Form(commands.change_member, done=("角色已修改", "Role changed")),
    "remove": Form(commands.remove_member, done=("成员已移除", "Member removed")),
    "take_back": Form(commands.end_invitation, done=("邀请已收回", "Invitation taken back")),
    "leave": Form(commands.leave_organization, then="/organizations", done=("已退出组织", "You left")),
}

PAGES = [
    Page(
        "/organizations",
        "organizations/list.html",
        views=("组织", "Organizations"),
        shows={"organizations": queries.find_organizations, "invitations": queries.list_received_invitations},
        forms={
            "accept": Form(commands.accept_invitation, done=("已加入组织", "You are a member now")),
            "decline": Form(commands.end_invitation, done=("已谢绝邀请", "Invitation declined")),
        },
        uses=CHOICES,
    ),
    Page(
        "/directory",
        "organizations/directory.html",
        shows={"organizations": queries.list_directory},
        uses=CHOICES,
        is_public=True,
    ),
    Page(
        "/organizations/new",
        "organizations/new.html",
        forms={
            "register": Form(
                commands.register_organization, then=_opened, done=("组织已登记", "Organization registered")
            )
        },
        uses=CHOICES,
        guard=public("an empty form shows nothing of anybody"),
    ),
    Page(
        ONE,
        "organizations/organization.html",
        shows={
            "organization": queries.read_organization,
            "account": queries.read_bank_account,
            "papers": queries.show_documents,
            "members": queries.list_members,
            "invitations": queries.list_invitations,
        },
        forms=MEMBERS,
        uses={"roles": OrganizationRole},
    ),
    Page(
        f"{ONE}/edit",
        "organizations/edit.html",
        shows={"organization": queries.read_organization},
        uses=CHOICES,
        forms={
            "edit": Form(commands.edit_organization, then=HERE, done=("已保存", "Saved")),
        },
    ),
    Page(
        f"{ONE}/bank-account",
        "organizations/bank_account.html",
        shows={"organization": queries.read_organization, "account": queries.read_bank_account},
        forms={
            "change": Form(commands.change_bank_account, then=HERE, done=("收款账户已保存", "Account saved"))
        },
    ),
    Page(
        f"{ONE}/documents",
        "organizations/documents.html",
        shows={"papers": queries.show_documents},
        forms={
            "add": Form(
                commands.add_document,
                accepts=commands.DOCUMENT_TYPES,
                done=("材料已上传，等待园区核验", "Uploaded: the park will verify it"),
            )
        },
        uses={"kinds": DocumentKind},
    ),
    Page(
        "/documents",
        "organizations/papers.html",
        views=("组织材料", "Papers"),
        shows={"papers": queries.find_documents},
        uses={"kinds": DocumentKind, "states": DocumentState},
    ),
    Page(
        "/documents/{document_id:uuid}",
        "organizations/document.html",
        shows={"paper": queries.show_document},
        forms={
            "verify": Form(commands.verify_document, done=("已核验通过", "Verified")),
            "refuse": Form(commands.refuse_document, done=("已退回，组织会收到通知", "Refused")),
            "remove": Form(commands.remove_document, then="/documents", done=("材料已删除", "Paper removed")),
        },
    ),
]
