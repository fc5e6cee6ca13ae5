"""Accounts, their roles and memberships, and the credentials that open them."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.actor import OrganizationRole, Role
from incubator.core.database import constraint
from incubator.core.ids import new_id


class Person(Model):
    """An account. Without a password it was invited and has not come yet."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    email = fields.CharField(max_length=254)
    name = fields.CharField(max_length=200)
    password = fields.CharField(max_length=200, null=True)
    locale = fields.CharField(max_length=10, default="zh_Hans")
    is_demonstration = fields.BooleanField(default=False)
    disabled_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)
    version = fields.IntField(default=1)
    role_grants: fields.ReverseRelation["RoleGrant"]

    class Meta:
        table = "person"


class RoleGrant(Model):
    """A role that a person holds in the park."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    person: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="role_grants"
    )
    person_id: UUID
    role = fields.CharEnumField(Role, max_length=30)
    granted_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "role_grant"
        unique_together = (("person", "role"),)


class Membership(Model):
    """What a person is to an organization."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    person: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="memberships"
    )
    person_id: UUID
    organization: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Organization", related_name="memberships"
    )
    organization_id: UUID
    role = fields.CharEnumField(OrganizationRole, max_length=10)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "membership"
        unique_together = (("person", "organization"),)


class Session(Model):
    """A signed-in browser: the cookie's secret is kept as a hash, and revoking it ends it at once."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    person: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="sessions"
    )
    person_id: UUID
    token_hash = fields.CharField(max_length=64, unique=True)
    address = fields.CharField(max_length=64, null=True)
    agent = fields.CharField(max_length=300, default="")
    created_at = fields.DatetimeField()
    seen_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    revoked_at = fields.DatetimeField(null=True)

    class Meta:
        table = "session"


class OneTimeLink(Model):
    """A link by mail that sets a password once: the invitation of a new person, or a reset."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    person: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("incubator.Person", related_name="links")
    person_id: UUID
    purpose = fields.CharField(max_length=20)
    token_hash = fields.CharField(max_length=64, unique=True)
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "one_time_link"


class ApiToken(Model):
    """A person's key for programs: narrowed by scopes, shown once, kept as a hash."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    person: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("incubator.Person", related_name="tokens")
    person_id: UUID
    name = fields.CharField(max_length=200)
    token_hash = fields.CharField(max_length=64, unique=True)
    scopes = fields.JSONField[list[str]]()
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    revoked_at = fields.DatetimeField(null=True)

    class Meta:
        table = "api_token"


class Attempt(Model):
    """Something that is throttled and was tried: a failed sign-in, a letter asked for; rows go after a day.

    `subject` is the hash of what is counted: an account, a recipient, a caller's network address.
    """

    id = fields.BigIntField(primary_key=True)
    subject = fields.CharField(max_length=64)
    at = fields.DatetimeField(db_index=True)

    class Meta:
        table = "attempt"
        indexes = (("subject", "at"),)


constraint("uq_person_email", "email_taken", "An account with this address exists.", pointer="/email")
constraint("ck_person_email", "bad_email", "The address is kept in lower case.", pointer="/email")
