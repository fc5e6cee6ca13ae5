"""路演: sessions, their running order, and when an item takes scores."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from incubator.core.errors import Conflict, FieldError, Invalid, refuse
from incubator.core.machine import Machine
from incubator.jury.methods.rule import StageKind

GRACE = timedelta(seconds=20)
"""After an item's closing its sheets are still taken for so long: what was sent in time may arrive late."""

MOST_ITEMS = 100
MOST_SEATS = 50


class ItemState(StrEnum):
    """Where an item of a pitch session stands."""

    WAITING = "waiting"
    PRESENTING = "presenting"
    QUESTIONS = "questions"
    SCORING = "scoring"
    CLOSED = "closed"


class Hold(StrEnum):
    """Why a pitch sheet is not taken now."""

    NOT_SCORING = "not_scoring"
    CLOSED = "closed"


class ItemAction(StrEnum):
    """What the chair does with an item."""

    PRESENT = "present"
    QUESTION = "question"
    SCORE = "score"
    CLOSE = "close"
    REOPEN = "reopen"


ITEMS = Machine(
    "pitch item",
    ItemState.WAITING,
    {
        (ItemState.WAITING, ItemAction.PRESENT): ItemState.PRESENTING,
        (ItemState.PRESENTING, ItemAction.QUESTION): ItemState.QUESTIONS,
        (ItemState.PRESENTING, ItemAction.SCORE): ItemState.SCORING,
        (ItemState.QUESTIONS, ItemAction.SCORE): ItemState.SCORING,
        (ItemState.SCORING, ItemAction.CLOSE): ItemState.CLOSED,
        (ItemState.CLOSED, ItemAction.REOPEN): ItemState.SCORING,
    },
)

UNDER_WAY = (ItemState.PRESENTING, ItemState.QUESTIONS, ItemState.SCORING)
"""Of a session's items, one at a time is in one of these."""


def check_pitched(kind: StageKind) -> None:
    """Sessions are held in a stage that is judged by pitch."""
    if kind is not StageKind.PITCH:
        raise refuse("/stage", "not_a_pitch", "This stage is not judged by pitch.")


def check_alone(title: str | None) -> None:
    """One item at a time: the one that is under way is closed first."""
    if title is not None:
        raise Conflict("item_under_way", "Another item is under way; close it first.", title=title)


def check_not_begun(states: Sequence[ItemState]) -> None:
    """A session is planned anew, or dropped, until its first item was opened."""
    if any(state is not ItemState.WAITING for state in states):
        raise Conflict("session_begun", "The session has begun.")


def check_no_chair(titles: Sequence[str]) -> None:
    """Who chairs a session stays on the panel: until it begins another chair can be named."""
    if titles:
        why = "The judge chairs a pitch session: name another chair first."
        raise Conflict("judge_chairs_pitch", why, title=titles[0])


def check_once(pointer: str, ids: Sequence[UUID]) -> None:
    """Nobody and nothing is in a session twice."""
    errors = [
        FieldError(f"{pointer}/{place}", "repeated", "This is there twice.")
        for place, each in enumerate(ids)
        if each in ids[:place]
    ]
    if errors:
        raise Invalid("repeated", "This is there twice.", errors=errors)


def is_result_shown(state: ItemState, closed_at: datetime | None, now: datetime) -> bool:
    """The hall sees a result when the item is closed and no sheet can come in any more."""
    return state is ItemState.CLOSED and closed_at is not None and now >= closed_at + GRACE


def hold_of(state: ItemState | None, closed_at: datetime | None, now: datetime) -> Hold | None:
    """A pitch sheet is taken while its item takes scores, and a short grace after the closing: None then.

    The state is None for an application that is in no session yet.
    """
    if state is ItemState.SCORING:
        return None
    if state is not ItemState.CLOSED:
        return Hold.NOT_SCORING
    is_late = closed_at is not None and now < closed_at + GRACE
    return None if is_late else Hold.CLOSED


def check_not_held(hold: Hold | None) -> None:
    """A pitch sheet that is held is not submitted."""
    if hold is Hold.CLOSED:
        raise Conflict("item_closed", "The item is closed; your draft is kept. Ask the chair to reopen it.")
    if hold is Hold.NOT_SCORING:
        raise Conflict("item_not_scoring", "The item does not take scores yet; your draft is kept.")
