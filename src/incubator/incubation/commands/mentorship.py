"""Giving an organization a mentor, and ending that."""

from datetime import date

from tortoise.expressions import Q

from incubator.core.actor import Permission
from incubator.core.errors import Conflict, FieldError, refuse
from incubator.core.usecase import Work, command
from incubator.incubation.commands.annulment import annul
from incubator.incubation.queries import incubation_seen, mentors_to_choose, mentorship_seen, park_day
from incubator.incubation.rules import (
    check_mentoring_days,
    check_not_own,
    check_running,
    check_standing,
)
from incubator.incubation.schemas import Annulment, AssignMentor, EndMentorship
from incubator.incubation.tables import Incubation, Mentorship


@command(Permission.INCUBATION_MANAGE, subject=incubation_seen)
async def assign_mentor(work: Work, incubation: Incubation, *, body: AssignMentor) -> Mentorship:
    """Let somebody who has a role in the park mentor an organization while its term is under way."""
    check_running(incubation.state)
    today = await park_day(work)
    started_on = body.started_on or today
    check_mentoring_days(started_on, body.ended_on, today)
    person = await mentors_to_choose().filter(id=body.person_id).first()
    if person is None:
        raise refuse("/person_id", "not_a_mentor", "Only who has a role in the park can be a mentor.")
    until = Q(ended_on=None) | Q(ended_on__gte=started_on)
    others = Mentorship.filter(until, incubation_id=incubation.id, person_id=person.id, annulled_at=None)
    if body.ended_on is not None:
        others = others.filter(started_on__lte=body.ended_on)
    if await others.exists():
        message = "The person is a mentor in this term already."
        raise Conflict(
            "already_mentor", message, errors=[FieldError("/person_id", "already_mentor", message)]
        )
    mentorship = await Mentorship.create(
        incubation=incubation,
        organization=incubation.organization,
        person=person,
        started_on=started_on,
        ended_on=body.ended_on,
    )
    work.about(mentorship)
    work.note(incubation_id=incubation.id, person_id=person.id, started_on=started_on)
    return mentorship


@command(Permission.INCUBATION_MANAGE, subject=mentorship_seen)
async def end_mentorship(work: Work, mentorship: Mentorship, *, body: EndMentorship) -> Mentorship:
    """End a mentor's work, today unless another day is given; once, and never the own."""
    check_standing(mentorship.annulled_at)
    check_not_own(work.actor.person_id, mentorship.person_id)
    if mentorship.ended_on is not None:
        raise Conflict("mentor_ended", "The mentor's work has ended already.", ended_on=mentorship.ended_on)
    today = await park_day(work)
    ended_on = body.ended_on or today
    check_mentoring_days(mentorship.started_on, ended_on, today)
    mentorship.ended_on, mentorship.ended_by_id = ended_on, work.actor.person_id
    await work.save(mentorship, "ended_on", "ended_by_id")
    work.note(ended_on=ended_on)
    return mentorship


@command(Permission.INCUBATION_MANAGE, subject=mentorship_seen)
async def annul_mentorship(work: Work, mentorship: Mentorship, *, body: Annulment) -> Mentorship:
    """Take back what was recorded by mistake: it stays on record, and no conflict is found from it."""
    check_standing(mentorship.annulled_at)
    check_not_own(work.actor.person_id, mentorship.person_id)
    await annul(work, mentorship, body)
    return mentorship


async def end_mentorships(work: Work, incubation: Incubation, today: date) -> None:
    """With its term, the work of an organization's mentors ends."""
    open_ones = Mentorship.filter(incubation_id=incubation.id, ended_on=None, annulled_at=None)
    for mentorship in await open_ones.select_for_update():
        mentorship.ended_on = today
        await work.save(mentorship, "ended_on")
