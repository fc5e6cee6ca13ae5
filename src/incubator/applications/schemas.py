"""What the applications room takes and gives."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import AliasPath, BeforeValidator, Field, StringConstraints

from incubator.applications.rules import (
    MOST_CO_APPLICANTS,
    MOST_VERDICTS,
    Category,
    CoApplicantState,
    Deed,
    FileKind,
    Need,
    Obstacle,
    RunState,
    Source,
    State,
)
from incubator.competitions import CompetitionBrief
from incubator.core.text import Line, Phrase, Remark
from incubator.core.web.schema import Amount, AmountOut, Input, Output
from incubator.organizations import OrganizationBrief

People = Annotated[int, Field(ge=0, le=100_000_000)]
"""How many people a project reaches."""


class DraftApplication(Input):
    """A new application; all but its title may come later."""

    competition_id: UUID
    track_id: UUID
    title: Line
    summary: Remark = ""
    leader: Phrase = ""
    beneficiaries: People | None = None


class EditApplication(Input):
    """What shall change; what is left out or null stays, but for `beneficiaries`, which null empties."""

    track_id: UUID | None = None
    title: Line | None = None
    summary: Remark | None = None
    leader: Phrase | None = None
    beneficiaries: People | None = None


class BudgetLineInput(Input):
    """What is bought, how many of it at what price, and who pays; the amount may be left to us."""

    category: Category
    description: Line
    source: Source
    quantity: Annotated[int, Field(ge=1, le=1_000_000)]
    unit_price: Amount
    amount: Amount | None = None


class ReplaceBudget(Input):
    """The whole budget, in its order."""

    lines: Annotated[list[BudgetLineInput], Field(max_length=100)]


class CoApplicantInput(Input):
    """A registered organization by its id, or another one by its name and USCC."""

    organization_id: UUID | None = None
    name: Phrase = ""
    uscc: Annotated[str, StringConstraints(max_length=50)] = ""


class ReplaceCoApplicants(Input):
    """With whom the organization applies, in its order."""

    co_applicants: Annotated[list[CoApplicantInput], Field(max_length=MOST_CO_APPLICANTS)]


class CheckEligibility(Input):
    """Whether the application goes to the jury; who is turned away is told why."""

    is_eligible: bool
    reason: Remark = ""


class ProposeEligibility(Input):
    """One verdict for those that are named, or for everything that awaits one and meets the filter."""

    is_eligible: bool
    reason: Remark = ""
    everything: bool = False
    application_ids: Annotated[Sequence[UUID], Field(max_length=MOST_VERDICTS)] = ()
    track_id: UUID | None = None
    q: Phrase | None = None


class TrackBrief(Output):
    """A track as other things name it."""

    id: UUID
    code: str
    name: str


class BudgetLineOut(Output):
    """A line of the budget."""

    category: Category
    description: str
    source: Source
    quantity: int
    unit_price: AmountOut = Field(validation_alias="unit_price_minor")
    amount: AmountOut = Field(validation_alias="amount_minor")


class CoApplicantOut(Output):
    """An organization with which the application is made; name and USCC are of one that is not registered."""

    organization: OrganizationBrief | None
    name: str
    uscc: str | None
    state: CoApplicantState


class CoApplicationOut(Output):
    """An application that names an organization as a co-applicant, as that organization is told of it."""

    id: UUID
    state: CoApplicantState
    answered_at: datetime | None
    organization: OrganizationBrief
    title: str = Field(validation_alias=AliasPath("application", "title"))
    applicant: OrganizationBrief = Field(validation_alias=AliasPath("application", "organization"))
    competition: CompetitionBrief = Field(validation_alias=AliasPath("application", "competition"))


class FileOut(Output):
    """A file of an application."""

    id: UUID
    kind: FileKind
    name: str = Field(validation_alias=AliasPath("stored", "name"))
    size: int = Field(validation_alias=AliasPath("stored", "size"))
    sha256: str = Field(validation_alias=AliasPath("stored", "sha256"))
    media_type: str = Field(validation_alias=AliasPath("stored", "media_type"))
    created_at: datetime


class ApplicationOut(Output):
    """An application as lists show it."""

    id: UUID
    number: str
    competition_id: UUID
    track: TrackBrief
    organization: OrganizationBrief
    title: str
    leader: str
    beneficiaries: int | None
    requested: AmountOut = Field(validation_alias="requested_minor")
    state: State
    submitted_at: datetime | None
    receipt_code: str | None
    checked_at: datetime | None
    created_at: datetime
    version: int


class WholeApplicationOut(ApplicationOut):
    """An application with its budget, co-applicants and files."""

    competition: CompetitionBrief
    summary: str
    check_reason: str
    budget: Annotated[list[BudgetLineOut], BeforeValidator(list)]
    co_applicants: Annotated[list[CoApplicantOut], BeforeValidator(list)]
    files: Annotated[list[FileOut], BeforeValidator(list)]


class DoneOut(Output):
    """What was done to an application: when and by whom; a verdict, its reason, and the run that gave it."""

    at: datetime
    who: str
    deed: Deed
    verdict: State | None
    reason: str
    run_id: UUID | None


class ReceiptOut(Output):
    """The proof of a submission: `sha256` is of the UTF-8 of `canonical`, which is all that was submitted."""

    code: str
    sha256: str
    submitted_at: datetime
    canonical: str


class ReceiptProofOut(Output):
    """That a receipt exists, and the hash that it must have."""

    code: str
    sha256: str
    submitted_at: datetime


class PersonBrief(Output):
    """Whoever did it."""

    id: UUID
    name: str


class EligibilityRunOut(Output):
    """A run: while it is proposed nothing is given; `refused` of its applications get nothing by it."""

    id: UUID
    competition_id: UUID
    state: RunState
    is_eligible: bool
    reason: str
    applications: int
    refused: int
    made_at: datetime
    made_by: PersonBrief | None
    applied_at: datetime | None
    undone_at: datetime | None
    version: int


class ApplicationBrief(Output):
    """An application as other things name it."""

    id: UUID
    number: str
    title: str
    state: State


class EligibilityRowOut(Output):
    """An application of a run, as it is now, and why it gets no verdict by the run, if so."""

    application: ApplicationBrief
    obstacle: Obstacle | None


class HindranceOut(Output):
    """A rule that would refuse the submission now."""

    code: str
    detail: str


class ReadinessOut(Output):
    """What an application lacks, and what else hinders its submission."""

    missing: list[Need]
    hindrances: list[HindranceOut]
    is_ready: bool
