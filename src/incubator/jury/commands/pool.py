"""Writing a judge's profile: by the judge, or by staff."""

from incubator.core.actor import Permission
from incubator.core.errors import refuse
from incubator.core.usecase import Work, command
from incubator.jury.queries.pool import ProfileShown, judge_profile, own_profile, profile_shown
from incubator.jury.rules import check_periods
from incubator.jury.schemas import EditProfile
from incubator.jury.tables import Absence, Expertise, JudgeProfile, Tie


@command(Permission.SCORE_SUBMIT, subject=own_profile)
async def edit_own_profile(work: Work, profile: JudgeProfile, *, body: EditProfile) -> ProfileShown:
    """Write the own profile anew, as a whole."""
    return await _write(work, profile, body)


@command(Permission.PANEL_MANAGE, subject=judge_profile)
async def edit_judge(work: Work, profile: JudgeProfile, *, body: EditProfile) -> ProfileShown:
    """Write a judge's profile anew, as a whole."""
    return await _write(work, profile, body)


async def _write(work: Work, profile: JudgeProfile, body: EditProfile) -> ProfileShown:
    check_periods("ties", [(tie.from_on, tie.until_on) for tie in body.ties])
    check_periods("absences", [(absence.from_on, absence.until_on) for absence in body.absences])
    if len(set(body.expertise)) < len(body.expertise):
        raise refuse("/expertise", "field_repeated", "A field is named once.")
    profile.update_from_dict(body.model_dump(include={"employer", "title", "summary", "most_sheets"}))
    await work.save(profile, "employer", "title", "summary", "most_sheets")
    await Expertise.filter(profile_id=profile.id).delete()
    await Expertise.bulk_create(Expertise(profile=profile, field=field) for field in body.expertise)
    await Tie.filter(profile_id=profile.id).delete()
    await Tie.bulk_create(Tie(profile=profile, **tie.model_dump()) for tie in body.ties)
    await Absence.filter(profile_id=profile.id).delete()
    await Absence.bulk_create(Absence(profile=profile, **days.model_dump()) for days in body.absences)
    work.note(person_id=profile.person_id, ties=len(body.ties), expertise=sorted(body.expertise))
    return await profile_shown(profile)
