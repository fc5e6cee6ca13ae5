"""Asking the judges what they want to score, and saying it."""

from uuid import UUID

from incubator.applications import Application, State
from incubator.competitions import Competition, competition_seen
from incubator.core.actor import Permission
from incubator.core.errors import FieldError, Invalid
from incubator.core.ids import new_id
from incubator.core.notify import Kind
from incubator.core.usecase import Work, command
from incubator.jury.queries.conflict import barred_from
from incubator.jury.queries.panel import seat_of_mine
from incubator.jury.queries.preference import CallShown, asked_until, shown_call
from incubator.jury.rules.assignment_run import check_assignable
from incubator.jury.rules.pitch import check_once
from incubator.jury.rules.preference import check_asking, check_end
from incubator.jury.schemas.preference import AskPreferences, SayPreferences
from incubator.jury.tables import PanelMember, PreferenceCall

_SAY = """
INSERT INTO judge_preference (id, application_id, judge_id, wish, knowledge, said_at)
SELECT new.id, new.application_id, $5, new.wish, new.knowledge, $6
FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) AS new (id, application_id, wish, knowledge)
ON CONFLICT (application_id, judge_id)
    DO UPDATE SET wish = excluded.wish, knowledge = excluded.knowledge, said_at = excluded.said_at
"""


@command(Permission.ASSIGNMENT_MANAGE, subject=competition_seen)
async def ask_preferences(work: Work, competition: Competition, *, body: AskPreferences) -> CallShown:
    """Ask the panel what it wants to score, until a moment; asked again the end moves, and all are told."""
    check_assignable(competition.stage)
    now = await work.now()
    check_end(body.closes_at, now)
    call = await PreferenceCall.get_or_none(competition_id=competition.id)
    if call is None:
        await PreferenceCall.create(
            competition_id=competition.id,
            asked_at=now,
            closes_at=body.closes_at,
            asked_by_id=work.actor.person_id,
        )
    else:
        call.closes_at = body.closes_at
        await work.save(call, "closes_at")
    seated = PanelMember.filter(competition_id=competition.id)
    people = [UUID(str(person)) for person in await seated.values_list("person_id", flat=True)]
    due = body.closes_at.astimezone(work.services.settings.tz).date()
    await work.notify(people, Kind.PREFERENCES_ASKED, competition, competition=competition.title, due=due)
    work.note(closes_at=body.closes_at.isoformat(), judges=len(people))
    return await shown_call(work, competition)


@command(Permission.SCORE_SUBMIT, subject=seat_of_mine)
async def say_preferences(work: Work, seat: PanelMember, *, body: SayPreferences) -> None:
    """Say of some applications whether one wants or can't score them, and what one knows; until the end.

    422 `application_unknown` for one that is not judged here, or with which there is a conflict.
    """
    await seat.fetch_related("competition")
    competition = seat.competition
    check_assignable(competition.stage)
    check_asking(await asked_until(competition.id), await work.now())
    ids = [each.application_id for each in body.preferences]
    check_once("/preferences", ids)
    eligible = Application.filter(id__in=ids, competition_id=competition.id, state=State.ELIGIBLE)
    known = set(await eligible.values_list("id", flat=True))
    known -= await barred_from(work.sql, work.person_id, competition.id)
    why = "The competition has no such application for you to judge."
    errors = [
        FieldError(f"/preferences/{place}/application_id", "application_unknown", why)
        for place, each in enumerate(ids)
        if each not in known
    ]
    if errors:
        raise Invalid("application_unknown", why, errors=errors)
    await work.sql.execute(
        _SAY,
        [new_id() for _ in ids],
        ids,
        [each.wish.value for each in body.preferences],
        [each.knowledge and each.knowledge.value for each in body.preferences],
        work.person_id,
        await work.now(),
    )
    work.note(competition_id=competition.id, said=len(ids))
