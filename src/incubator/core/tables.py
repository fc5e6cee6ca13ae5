"""Tables that every room stands on."""

from tortoise import fields
from tortoise.models import Model

from incubator.core.database import constraint
from incubator.core.ids import new_id
from incubator.core.notify import Delivery, Kind


class AuditEvent(Model):
    """One row a command: who did what to which thing. A trigger refuses UPDATE, DELETE and TRUNCATE."""

    id = fields.BigIntField(primary_key=True)
    at = fields.DatetimeField()
    actor_id = fields.UUIDField(null=True)
    actor = fields.CharField(max_length=254)
    action = fields.CharField(max_length=100, db_index=True)
    subject_type = fields.CharField(max_length=50, null=True)
    subject_id = fields.CharField(max_length=64, null=True, db_index=True)
    facts = fields.JSONField[dict[str, object]]()
    request_id = fields.CharField(max_length=64, null=True)

    class Meta:
        table = "audit_event"


class AuditPending(Model):
    """An event that the sealing job has not chained yet; the only audit table from which rows go."""

    event_id = fields.BigIntField(primary_key=True, generated=False)

    class Meta:
        table = "audit_pending"


class AuditSeal(Model):
    """A link of the chain: SHA-256 over the link before it and one event's canonical JSON."""

    sequence = fields.BigIntField(primary_key=True, generated=False)
    event_id = fields.BigIntField(unique=True)
    previous = fields.CharField(max_length=64)
    hash = fields.CharField(max_length=64)

    class Meta:
        table = "audit_seal"


class IdempotentAnswer(Model):
    """The answer that a POST with an `Idempotency-Key` got, kept for 24 hours and given again to its twin."""

    id = fields.BigIntField(primary_key=True)
    scope = fields.CharField(max_length=64)
    key = fields.CharField(max_length=255)
    fingerprint = fields.CharField(max_length=64)
    status = fields.SmallIntField(null=True)
    headers = fields.JSONField[dict[str, str]](null=True)
    body = fields.BinaryField(null=True)
    created_at = fields.DatetimeField(db_index=True)

    class Meta:
        table = "idempotent_answer"
        unique_together = (("scope", "key"),)


class StoredFile(Model):
    """An object in the object store, as it was when it was put: never changed, only dropped."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    key = fields.CharField(max_length=100, unique=True)
    name = fields.CharField(max_length=255)
    size = fields.BigIntField()
    sha256 = fields.CharField(max_length=64, db_index=True)
    media_type = fields.CharField(max_length=100)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "stored_file"


class Mail(Model):
    """A letter: written in the command's transaction, sent by a job; without SMTP it stays here."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    recipient = fields.CharField(max_length=254, db_index=True)
    subject = fields.CharField(max_length=200)
    body = fields.TextField()
    is_secret = fields.BooleanField(default=False)
    state = fields.CharField(max_length=20, default="waiting")
    attempts = fields.IntField(default=0)
    last_error = fields.CharField(max_length=500, null=True)
    created_at = fields.DatetimeField(auto_now_add=True)
    sent_at = fields.DatetimeField(null=True)

    class Meta:
        table = "mail"


class Notification(Model):
    """What a person is told; it points at a thing, and its words are made from the facts when it is read.

    `delivery` is what the person had chosen when it was written; `mailed_at` is when its letter was written.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    person_id = fields.UUIDField()
    kind = fields.CharEnumField(Kind, max_length=40)
    subject_type = fields.CharField(max_length=50)
    subject_id = fields.UUIDField()
    facts = fields.JSONField[dict[str, str | int]]()
    delivery = fields.CharEnumField(Delivery, max_length=10)
    created_at = fields.DatetimeField()
    mailed_at = fields.DatetimeField(null=True)
    read_at = fields.DatetimeField(null=True)

    class Meta:
        table = "notification"
        indexes = (("person_id", "id"),)


class NotificationChoice(Model):
    """How a person wants to be told of a kind, where it is not as for everybody."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    person_id = fields.UUIDField()
    kind = fields.CharEnumField(Kind, max_length=40)
    delivery = fields.CharEnumField(Delivery, max_length=10)

    class Meta:
        table = "notification_choice"
        unique_together = (("person_id", "kind"),)


class JobAttempt(Model):
    """How often a job was begun, so that one that kills its worker does not loop forever."""

    job_id = fields.BigIntField(primary_key=True, generated=False)
    task = fields.CharField(max_length=100)
    attempts = fields.IntField(default=0)
    last_error = fields.CharField(max_length=500, null=True)
    failed_at = fields.DatetimeField(null=True)

    class Meta:
        table = "job_attempt"


constraint("ck_audit_event_append_only", "audit_append_only", "The audit log is only ever added to.")
constraint("ck_audit_seal_append_only", "audit_append_only", "The audit log is only ever added to.")
constraint("ck_stored_file_size", "file_size_negative", "A file has zero bytes or more.")
constraint("ck_notification_mailed", "not_to_be_mailed", "Who wants no mail of a kind gets none.")
