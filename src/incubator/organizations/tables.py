"""The registry of organizations."""

from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.ids import new_id
from incubator.organizations.rules import Field, LegalForm


class Organization(Model):
    """A social organization, from the first inquiry of an unregistered group on."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    number = fields.CharField(max_length=20, unique=True)
    """The park's own number, `ORG-000123`: it stays when a group registers and gets a USCC."""
    name = fields.CharField(max_length=200)
    form = fields.CharEnumField(LegalForm, max_length=30)
    uscc = fields.CharField(max_length=18, null=True)
    district = fields.CharField(max_length=100)
    street = fields.CharField(max_length=100)
    community = fields.CharField(max_length=100, default="")
    field = fields.CharEnumField(Field, max_length=30)
    summary = fields.TextField(default="")
    contact_name = fields.CharField(max_length=200)
    contact_phone = fields.CharField(max_length=20)
    contact_email = fields.CharField(max_length=254)
    is_demonstration = fields.BooleanField(default=False)
    registered_by = fields.ForeignKeyField("incubator.Person", related_name="registered", null=True)
    created_at = fields.DatetimeField(auto_now_add=True)
    version = fields.IntField(default=1)

    class Meta:
        table = "organization"

    @property
    def organization_id(self) -> UUID:
        """An organization is its own: memberships are asked of it."""
        return self.id
