"""What the jury takes and gives of invitations and letters of appointment."""

from datetime import date, datetime
from uuid import UUID

from pydantic import Field

from incubator.competitions import CompetitionBrief, Moment
from incubator.core.text import Line, Prose, Remark
from incubator.core.web.schema import Input, Output
from incubator.jury.rules import InvitationState, PanelFunction
from incubator.jury.schemas.panel import JudgeBrief


class InviteToPanel(Input):
    """Whom to invite to do what, for which term, and until when to reply."""

    person_id: UUID
    function: PanelFunction = PanelFunction.JUDGE
    text: Prose
    term_from: date
    term_until: date
    reply_by: Moment


class AcceptInvitation(Input):
    """The version of the terms that the person has read and accepts."""

    terms_version: Line


class DeclineInvitation(Input):
    """Why the person declines."""

    reason: Prose


class WithdrawInvitation(Input):
    """Why the park takes the invitation back, if it says so."""

    reason: Remark = ""


class TermsOut(Output):
    """The terms that hold now; the Chinese text is the one that counts."""

    version: str
    zh: str
    en: str


class LetterBrief(Output):
    """A letter of appointment; until it `is_ready` it is still being set."""

    code: str
    issued_at: datetime
    is_ready: bool


class PanelInvitationOut(Output):
    """An invitation to a panel."""

    id: UUID
    competition: CompetitionBrief
    person: JudgeBrief
    function: PanelFunction
    text: str
    term_from: date
    term_until: date
    reply_by: datetime
    state: InvitationState
    answered_at: datetime | None
    terms_version: str | None
    reason: str
    invited_by: JudgeBrief | None
    letter: LetterBrief | None
    created_at: datetime
    version: int


class PanelInvitationWithTerms(PanelInvitationOut):
    """An invitation with the terms that who accepts it accepts."""

    terms: TermsOut


class AppointmentOut(Output):
    """What a letter of appointment says, for whoever verifies its code.

    It `is_in_force` as long as the judge was not taken off the panel; `sha256` is that of the PDF.
    """

    code: str
    name: str
    competition: CompetitionBrief
    function: PanelFunction
    term_from: date
    term_until: date
    issued_at: datetime
    sha256: str | None = Field(description="Null while the letter is still being set.")
    is_in_force: bool
