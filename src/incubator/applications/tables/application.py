"""Applications with their budget and files."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.applications.rules import Category, CoApplicantState, FileKind, Source, State
from incubator.core.database import constraint
from incubator.core.errors import Forbidden, Invalid
from incubator.core.ids import new_id


class Application(Model):
    """One organization's proposal to one track of a competition."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    number = fields.CharField(max_length=40)
    """The competition's number and a running one, such as `2026-CT-001-007`; given with the draft."""
    competition: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Competition", related_name="applications", on_delete=fields.RESTRICT
    )
    competition_id: UUID
    track: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Track", related_name="applications", on_delete=fields.RESTRICT
    )
    track_id: UUID
    organization: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Organization", related_name="applications", on_delete=fields.RESTRICT
    )
    organization_id: UUID
    title = fields.CharField(max_length=200)
    summary = fields.TextField(default="")
    leader = fields.CharField(max_length=200, default="")
    beneficiaries = fields.IntField(null=True)
    """People whom the project reaches directly."""
    requested_minor = fields.BigIntField(default=0)
    """The sum of the budget lines that the grant pays."""
    state = fields.CharEnumField(State, max_length=15, default=State.DRAFT)
    submitted_at = fields.DatetimeField(null=True)
    submitted_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="submissions", null=True, on_delete=fields.RESTRICT
    )
    submitted_by_id: UUID | None
    receipt_code = fields.CharField(max_length=20, null=True)
    receipt_sha256 = fields.CharField(max_length=64, null=True)
    """SHA-256 of the canonical JSON of all that was submitted, files by their own SHA-256."""
    checked_at = fields.DatetimeField(null=True)
    checked_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="checks", null=True, on_delete=fields.RESTRICT
    )
    checked_by_id: UUID | None
    check_reason = fields.TextField(default="")
    created_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="drafts", null=True, on_delete=fields.RESTRICT
    )
    created_by_id: UUID | None
    created_at = fields.DatetimeField(auto_now_add=True)
    version = fields.IntField(default=1)

    budget: fields.ReverseRelation["BudgetLine"]
    co_applicants: fields.ReverseRelation["CoApplicant"]
    files: fields.ReverseRelation["ApplicationFile"]

    class Meta:
        table = "application"
        indexes = (("competition", "id"), ("organization", "id"))


class Numbering(Model):
    """The last running number given to an application of a competition."""

    competition: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "incubator.Competition", related_name="numbering", primary_key=True
    )
    competition_id: UUID
    given = fields.IntField()

    class Meta:
        table = "application_numbering"


class BudgetLine(Model):
    """One line of the budget: quantity × unit price = amount, all exact."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    application: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Application", related_name="budget"
    )
    application_id: UUID
    position = fields.SmallIntField()
    category = fields.CharEnumField(Category, max_length=15)
    description = fields.CharField(max_length=200)
    source = fields.CharEnumField(Source, max_length=15)
    quantity = fields.IntField()
    unit_price_minor = fields.BigIntField()
    amount_minor = fields.BigIntField()

    class Meta:
        table = "budget_line"
        unique_together = (("application", "position"),)


class CoApplicant(Model):
    """An organization with which the application is made: registered, or outside by name and USCC.

    An outside one may register later: whoever looks for an organization asks by its id and by its USCC.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    application: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Application", related_name="co_applicants"
    )
    application_id: UUID
    position = fields.SmallIntField()
    organization: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Organization", related_name="co_applications", null=True, on_delete=fields.RESTRICT
    )
    organization_id: UUID | None
    name = fields.CharField(max_length=200, default="")
    """Empty for a registered one, which has its own."""
    uscc = fields.CharField(max_length=18, null=True)
    state = fields.CharEnumField(CoApplicantState, max_length=15, default=CoApplicantState.UNANSWERED)
    """What a registered one answered; nobody asks another."""
    answered_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="co_applicant_answers", null=True, on_delete=fields.RESTRICT
    )
    answered_by_id: UUID | None
    answered_at = fields.DatetimeField(null=True)

    class Meta:
        table = "co_applicant"
        indexes = (("organization",), ("uscc",))


class ApplicationFile(Model):
    """A file of an application; a submitted application's files never change."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    application: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Application", related_name="files"
    )
    application_id: UUID
    stored: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "incubator.StoredFile", related_name="application_file", on_delete=fields.RESTRICT
    )
    stored_id: UUID
    kind = fields.CharEnumField(FileKind, max_length=15)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "application_file"
        indexes = (("application", "id"),)


constraint("uq_application_number", "number_taken", "Another application has this number.")
constraint("uq_application_receipt_code", "busy", "Try again.")
constraint("ck_application_state_move", "illegal_transition", "An application does not move this way.")
constraint("ck_application_fixed", "application_fixed", "What was submitted does not change any more.")
constraint("ck_budget_line_fixed", "application_fixed", "What was submitted does not change any more.")
constraint("ck_co_applicant_fixed", "application_fixed", "What was submitted does not change any more.")
constraint("ck_co_applicant_demonstration", "demonstration_apart", "Demonstration data stays apart.")
constraint("ck_co_applicant_answer", "co_applicant_answered", "A co-applicant answers once.")
constraint("ck_co_applicant_asked", "co_applicant_unasked", "The application waits for no answer any more.")
constraint(
    "ck_co_applicant_judge", "co_applicant_judge", "Who sits on the panel does not decline.", kind=Forbidden
)
constraint("ck_co_applicant_state", "bad_state", "This is no state of a co-applicant.", kind=Invalid)
constraint("ck_co_applicant_times", "co_applicant_unregistered", "Only a registered organization answers.")
constraint("ck_application_file_fixed", "application_fixed", "What was submitted does not change any more.")
constraint("ck_stored_file_fixed", "stored_file_fixed", "What is known of a stored file does not change.")
constraint("ck_application_submitted_in_time", "call_closed", "The call takes no applications now.")
constraint("ck_application_entries", "too_many_entries", "The organization has entered often enough.")
constraint(
    "ck_application_demonstration", "demonstration_apart", "Demonstration data and what is real stay apart."
)
constraint("ck_application_checked_in_time", "call_not_over", "Eligibility is decided after the call closed.")
for _name, _pointer, _code, _message in (
    ("ck_application_state", "/state", "bad_state", "This is no state."),
    ("ck_application_title", "/title", "empty_text", "An application has a title."),
    ("ck_application_beneficiaries", "/beneficiaries", "beneficiaries_negative", "It reaches 0 or more."),
    ("ck_application_receipt", "/receipt_code", "no_receipt", "What was submitted has a receipt."),
    ("ck_application_check", "/check_reason", "no_check", "A decision has its moment; a refusal its reason."),
    ("fk_application_track", "/track_id", "track_unknown", "The competition has no such track."),
    ("ck_application_form", None, "organization_not_eligible_form", "A team that is forming can't enter."),
    ("ck_application_complete", None, "application_incomplete", "The application is not complete."),
    ("ck_application_cap", "/budget", "requested_over_cap", "More is requested than one award can be."),
    ("ck_application_requested", "/budget", "requested_not_sum", "What is requested is the grant's lines."),
    ("uq_budget_line_position", "/lines", "position_repeated", "Two budget lines have the same place."),
    ("ck_budget_line_position", "/lines", "bad_position", "Lines are counted from 1."),
    ("ck_budget_line_category", "/lines", "bad_category", "This is no category of a budget."),
    ("ck_budget_line_source", "/lines", "bad_source", "This is no source of money."),
    ("ck_budget_line_description", "/lines", "empty_text", "A budget line says what it is for."),
    ("ck_budget_line_quantity", "/lines", "quantity_out_of_range", "A quantity is 1 to 1000000."),
    ("ck_budget_line_price", "/lines", "price_not_positive", "A price is more than nothing."),
    ("ck_budget_line_amount", "/lines", "amount_not_product", "The amount is quantity × unit price."),
    (
        "ck_co_applicant_named",
        "/co_applicants",
        "co_applicant_named_wrong",
        "Name each by its id or its USCC.",
    ),
    ("ck_co_applicant_uscc", "/co_applicants", "wrong_alphabet", "This is no unified social credit code."),
    ("ck_co_applicant_position", "/co_applicants", "bad_position", "Co-applicants are 5 at most."),
    ("ck_co_applicant_self", "/co_applicants", "co_applicant_self", "Nobody applies with itself."),
    ("uq_co_applicant_position", "/co_applicants", "position_repeated", "Two have the same place."),
    ("uq_co_applicant_organization", "/co_applicants", "co_applicant_repeated", "One is named twice."),
    ("uq_co_applicant_uscc", "/co_applicants", "co_applicant_repeated", "One is named twice."),
    ("ck_application_file_kind", "/kind", "bad_kind", "This is no kind of file."),
    ("ck_application_file_proposal", "/kind", "proposal_not_pdf", "A proposal is a PDF."),
):
    constraint(_name, _code, _message, pointer=_pointer, kind=Invalid)
