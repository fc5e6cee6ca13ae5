"""Invitations to a panel: their states, and what both sides agree on."""

from datetime import date, datetime
from enum import StrEnum

from incubator.core.errors import Conflict, refuse
from incubator.core.machine import Machine


class PanelFunction(StrEnum):
    """What a person is invited to do: a judge scores, an evaluator (第三方评估) does not."""

    JUDGE = "judge"
    EVALUATOR = "evaluator"


class InvitationState(StrEnum):
    """Where an invitation stands."""

    SENT = "sent"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class InvitationAction(StrEnum):
    """What happens to an invitation."""

    ACCEPT = "accept"
    DECLINE = "decline"
    WITHDRAW = "withdraw"


INVITATIONS = Machine(
    "invitation to a panel",
    InvitationState.SENT,
    {
        (InvitationState.SENT, InvitationAction.ACCEPT): InvitationState.ACCEPTED,
        (InvitationState.SENT, InvitationAction.DECLINE): InvitationState.DECLINED,
        (InvitationState.SENT, InvitationAction.WITHDRAW): InvitationState.WITHDRAWN,
    },
)


def check_term(begins: date, ends: date, reply_by: datetime, now: datetime) -> None:
    """The term ends no earlier than it begins, and there is time left to reply."""
    if ends < begins:
        raise refuse("/term_until", "ends_before_it_begins", "The term ends no earlier than it begins.")
    if reply_by <= now:
        raise refuse("/reply_by", "reply_by_passed", "There is no time left to reply.")


def check_reply(reply_by: datetime, now: datetime) -> None:
    """An invitation is accepted or declined before its date; later, staff send another."""
    if now >= reply_by:
        raise Conflict("reply_too_late", "The time to reply is over; ask the park for another invitation.")


def check_version(accepted: str, current: str) -> None:
    """What is accepted is what holds now: who read an older text reads the new one first."""
    if accepted != current:
        raise Conflict("terms_changed", "The terms have changed; read them again.", version=current)
