"""Accounts, their roles and memberships, and the credentials that open them."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.actor import Language, OrganizationRole, Role, Theme
from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id
from incubator.people.rules import Ceremony, LinkPurpose


class Person(Model):
    """An account. Without a password it was invited and has not come yet.

    Without a `language` it is spoken to as its browser asks for, without a `zone` it lives in the park's;
    `digest_on` is the day of the last digest, in that zone.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    email = fields.CharField(max_length=254)
    name = fields.CharField(max_length=200)
    password = fields.CharField(max_length=200, null=True)
    phone = fields.CharField(max_length=20, null=True)
    language = fields.CharEnumField(Language, max_length=10, null=True)
    zone = fields.CharField(max_length=64, null=True)
    theme = fields.CharEnumField(Theme, max_length=10, default=Theme.SYSTEM)
    digest_on = fields.DateField(null=True)
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
    """A signed-in browser: the cookie's secret is kept as a hash, and revoking it ends it at once.

    While it `is_pending` the second factor is missing, and it opens nothing. `confirmed_at` is when the
    person last proved who he or she is, by password or factor.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    person: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="sessions"
    )
    person_id: UUID
    token_hash = fields.CharField(max_length=64, unique=True)
    address = fields.CharField(max_length=64, null=True)
    agent = fields.CharField(max_length=300, default="")
    is_pending = fields.BooleanField(default=False)
    confirmed_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField()
    seen_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    revoked_at = fields.DatetimeField(null=True)

    class Meta:
        table = "session"


class OneTimeLink(Model):
    """A link by mail that works once: it sets a password, or proves that a new address is the person's."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    person: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("incubator.Person", related_name="links")
    person_id: UUID
    purpose = fields.CharEnumField(LinkPurpose, max_length=20)
    email = fields.CharField(max_length=254, null=True)
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


class Authenticator(Model):
    """The app on a person's phone that shows six digits; it counts once a first code was typed.

    Its secret is encrypted. `last_step` is the newest half minute whose code was used: no code works twice.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    person: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "incubator.Person", related_name="authenticator"
    )
    person_id: UUID
    secret = fields.BinaryField()
    created_at = fields.DatetimeField()
    confirmed_at = fields.DatetimeField(null=True)
    last_step = fields.BigIntField(null=True)

    class Meta:
        table = "authenticator"


class Passkey(Model):
    """A key that a device or a security key holds for a person; `sign_count` is the device's own counter."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    person: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="passkeys"
    )
    person_id: UUID
    name = fields.CharField(max_length=200)
    credential_id = fields.BinaryField()
    public_key = fields.BinaryField()
    sign_count = fields.BigIntField()
    created_at = fields.DatetimeField()
    used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "passkey"


class PasskeyChallenge(Model):
    """What a passkey is asked to sign: one at a time for a session and a purpose, used once, gone soon."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    session: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Session", related_name="challenges"
    )
    session_id: UUID
    purpose = fields.CharEnumField(Ceremony, max_length=20)
    value = fields.BinaryField()
    expires_at = fields.DatetimeField(db_index=True)

    class Meta:
        table = "passkey_challenge"
        unique_together = (("session", "purpose"),)


class RecoveryCode(Model):
    """One of ten codes on paper for who lost the phone: kept as a hash, used once."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    person: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="recovery_codes"
    )
    person_id: UUID
    code_hash = fields.CharField(max_length=64)
    created_at = fields.DatetimeField()
    used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "recovery_code"
        unique_together = (("person", "code_hash"),)


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


class SavedView(Model):
    """What a person filters and sorts a list by, under a name; the path and query are a list's own."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    person: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("incubator.Person", related_name="views")
    person_id: UUID
    path = fields.CharField(max_length=200)
    query = fields.CharField(max_length=1000)
    name = fields.CharField(max_length=60)
    is_default = fields.BooleanField(default=False)
    """The list begins with it."""
    is_shared = fields.BooleanField(default=False)
    """Staff finds it beside the list."""
    created_at = fields.DatetimeField()
    version = fields.IntField(default=1)

    class Meta:
        table = "saved_view"
        indexes = (("path",),)


constraint("uq_person_email", "email_taken", "An account with this address exists.", pointer="/email")
constraint("ck_person_email", "bad_email", "The address is kept in lower case.", pointer="/email")
constraint("ck_person_phone", "bad_phone", "The phone number is not one.", pointer="/phone")
constraint("ck_person_zone", "bad_zone", "There is no such time zone.", pointer="/zone")
constraint("ck_session_pending", "session_pending", "A session without its second factor confirms nothing.")
constraint("ck_one_time_link_email", "link_without_address", "A link for a new address names it.")
constraint("ck_authenticator_step", "code_before_confirmation", "A code is used after the first was typed.")
constraint("uq_passkey_credential", "passkey_known", "This passkey is registered already.")
constraint("ck_passkey_sign_count", "sign_count_negative", "A passkey counts from zero.")
constraint("uq_saved_view_name", "view_name_taken", "You have a view of this name.", pointer="/name")
constraint("uq_saved_view_default", "busy", "A list begins with one view.")
constraint("ck_saved_view_name", "empty_text", "A view has a name.", pointer="/name", kind=Invalid)
constraint("ck_saved_view_path", "list_unknown", "There is no such list.", pointer="/path", kind=Invalid)
constraint("ck_saved_view_query", "view_empty", "A view asks for something.", pointer="/query", kind=Invalid)
