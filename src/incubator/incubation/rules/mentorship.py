"""From when to when a person is the mentor of an organization in its term (督导)."""

from datetime import date

from incubator.core.errors import refuse


def check_mentoring_days(started_on: date, ended_on: date | None, today: date) -> None:
    """What is kept has happened: it began today or before, and ended neither before that nor after today.

    Invalid at `/started_on` or `/ended_on`.
    """
    if started_on > today:
        raise refuse("/started_on", "day_to_come", "The day is still to come.")
    if ended_on is not None and ended_on > today:
        raise refuse("/ended_on", "day_to_come", "The day is still to come.")
    if ended_on is not None and ended_on < started_on:
        raise refuse("/ended_on", "mentor_ends_before", "A mentor's work ends after it starts.")
