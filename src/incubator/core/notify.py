"""Notifications: what happened to things that somebody cares for, told in the pages and by mail."""

from collections.abc import Collection, Mapping
from datetime import date
from enum import StrEnum
from uuid import UUID

import orjson
from tortoise.models import Model

from incubator.core.database import Connection
from incubator.core.ids import new_id


class Kind(StrEnum):
    """Every notification there is; kept in alphabetical order."""

    APPLICATION_SUBMITTED = "application_submitted"
    AWARD_DECIDED = "award_decided"
    BEACON_DUE = "beacon_due"
    BEACON_ENTERED = "beacon_entered"
    BOOKING_CANCELLED = "booking_cancelled"
    BOOKING_ENDED = "booking_ended"
    CO_APPLICANT_DECLINED = "co_applicant_declined"
    CO_APPLICANT_NAMED = "co_applicant_named"
    DOCUMENT_REVIEWED = "document_reviewed"
    FOLLOW_UP_DUE = "follow_up_due"
    INCUBATION_DECIDED = "incubation_decided"
    PREFERENCES_ASKED = "preferences_asked"
    RANKING_PUBLISHED = "ranking_published"
    SHEET_ASSIGNED = "sheet_assigned"
    SHEET_REOPENED = "sheet_reopened"
    TRANCHE_PAID = "tranche_paid"
    VERDICT_GIVEN = "verdict_given"
    VERDICT_TAKEN_BACK = "verdict_taken_back"


class Delivery(StrEnum):
    """How a kind reaches a person beside the list in the pages."""

    NONE = "none"
    AT_ONCE = "at_once"
    DAILY = "daily"


UNCHOSEN = Delivery.DAILY
"""What who never chose gets."""

Fact = str | int | date
"""What a notification says is put together from these when it is read: minor units and dates stay exact."""

_WRITE = """
INSERT INTO notification (id, person_id, kind, subject_type, subject_id, facts, delivery, created_at)
SELECT told.id, told.person_id, $3, $4, $5, $6, coalesce(c.delivery, $7), clock_timestamp()
FROM unnest($1::uuid[], $2::uuid[]) AS told (id, person_id)
LEFT JOIN notification_choice c ON c.person_id = told.person_id AND c.kind = $3
RETURNING id, delivery
"""


async def write(
    connection: Connection,
    person_ids: Collection[UUID],
    kind: Kind,
    subject: Model,
    facts: Mapping[str, Fact],
) -> list[UUID]:
    """Write one notification for each person, in one statement; returns those to be mailed at once."""
    if not person_ids:
        return []
    told = sorted(person_ids)
    written = await connection.fetch(
        _WRITE,
        [new_id() for _ in told],
        told,
        kind.value,
        type(subject).__name__,
        subject.pk,
        orjson.dumps(facts).decode(),
        UNCHOSEN.value,
    )
    return [row["id"] for row in written if row["delivery"] == Delivery.AT_ONCE]
