"""Planning pitch sessions: who pitches where, before whom, and in which order."""

from secrets import token_urlsafe
from uuid import UUID

from incubator.applications import Application, State
from incubator.competitions import Competition, competition_seen, held_competition
from incubator.core.actor import Permission
from incubator.core.errors import Conflict, FieldError, refuse
from incubator.core.usecase import Work, command
from incubator.jury.methods.lottery import speaking_order
from incubator.jury.methods.sessions import spread
from incubator.jury.queries.conflict import conflicted_pairs, refuse_own_conflicts
from incubator.jury.queries.pitch import SessionShown, session_seen, shown
from incubator.jury.queries.stage import stage_of
from incubator.jury.rules import SheetState, check_judging
from incubator.jury.rules.pitch import check_not_begun, check_once, check_pitched
from incubator.jury.schemas.pitch import DrawSessions, ItemInput, PlanSession, SessionTerms
from incubator.jury.tables import PanelMember, PitchItem, PitchSeat, PitchSession, Sheet

_GIVE_SHEETS = """
INSERT INTO sheet
    (id, competition_id, application_id, judge_id, stage_id, state, comment, assigned_at, version)
SELECT gen_random_uuid(), p.competition_id, i.application_id, s.person_id, i.stage_id, 'assigned', '', $2, 1
FROM pitch_item i JOIN pitch_session p ON p.id = i.session_id JOIN pitch_seat s ON s.session_id = p.id
WHERE p.id = $1
    AND EXISTS (SELECT FROM panel_member m
        WHERE m.competition_id = p.competition_id AND m.person_id = s.person_id)
    AND NOT EXISTS (SELECT FROM barred b
        WHERE b.application_id = i.application_id AND b.judge_id = s.person_id)
    AND NOT EXISTS (SELECT FROM sheet own WHERE own.stage_id = i.stage_id
        AND own.application_id = i.application_id AND own.judge_id = s.person_id)
ORDER BY i.position, s.person_id
"""


@command(Permission.PITCH_MANAGE, subject=competition_seen)
async def plan_session(work: Work, competition: Competition, *, body: PlanSession) -> SessionShown:
    """Plan a session of a pitch stage; each judge without a conflict gets a sheet for each finalist."""
    check_judging(competition.stage)
    stage = await stage_of(competition.id, body.stage)
    check_pitched(stage.kind)
    session = await _plan(work, competition, stage.id, body)
    work.note(session_id=session.id, items=len(body.items), judges=len(body.judge_ids), seed=body.seed)
    return await shown(work, session)


@command(Permission.PITCH_MANAGE, subject=competition_seen)
async def draw_sessions(work: Work, competition: Competition, *, body: DrawSessions) -> list[SessionShown]:
    """Spread finalists and judges over sessions, and draw the speaking order, all from one seed.

    No judge sits where a finalist is with whom there is a conflict; tracks are balanced. What can't be is
    refused by name: `sessions_too_small`, `too_few_judges`, `sessions_impossible`.
    """
    check_judging(competition.stage)
    stage = await stage_of(competition.id, body.stage)
    check_pitched(stage.kind)
    check_once("/application_ids", body.application_ids)
    check_once("/judge_ids", body.judge_ids)
    entries = await _entries(work, competition, body.application_ids)
    names = {str(application.number): application.id for application in entries}
    pairs = await conflicted_pairs(work.sql, competition)
    conflicts = {
        (entry.number, str(judge_id))
        for entry in entries
        for judge_id in body.judge_ids
        if (judge_id, entry.id) in pairs
    }
    found = spread(
        {entry.number: str(entry.track_id) for entry in entries},
        [str(judge_id) for judge_id in body.judge_ids],
        conflicts,
        sessions=len(body.sessions),
        most=body.most_items,
        least_judges=body.least_judges,
        seed=body.seed,
    )
    planned = []
    for place, drawn in zip(body.sessions, found.sessions, strict=True):
        terms = SessionTerms(
            title=place.title,
            place=place.place,
            starts_at=place.starts_at,
            chair_id=UUID(drawn.judges[0]),
            judge_ids=[UUID(judge) for judge in drawn.judges],
            items=[ItemInput(application_id=names[number]) for number in drawn.applications],
            seed=body.seed,
            minutes=body.minutes,
            question_minutes=body.question_minutes,
        )
        session = await _plan(work, competition, stage.id, terms)
        planned.append(await shown(work, session))
    work.note(sessions=[session.id for session in planned], seed=body.seed, unseated=list(found.unseated))
    return planned


@command(Permission.PITCH_MANAGE, subject=session_seen)
async def replace_session(work: Work, session: PitchSession, *, body: SessionTerms) -> SessionShown:
    """Plan a session anew, until its first item is opened; sheets that nobody needs any more are dropped."""
    competition = await _not_begun(work, session)
    await _clear(session)
    await _write(work, competition, session, body)
    await work.save(session, "title", "place", "starts_at", "chair_id", "seed")
    work.note(items=len(body.items), judges=len(body.judge_ids), seed=body.seed)
    return await shown(work, session)


@command(Permission.PITCH_MANAGE, subject=session_seen)
async def drop_session(work: Work, session: PitchSession) -> None:
    """Drop a session whose first item was not opened yet, with its sheets."""
    await _not_begun(work, session)
    await _clear(session)
    await session.delete()
    work.note(competition_id=session.competition_id)


async def give_sheets(work: Work, session_id: UUID) -> None:
    """Give each judge of the session a sheet for each finalist, where there is none and no conflict."""
    await work.sql.execute(_GIVE_SHEETS, session_id, await work.now())


async def _not_begun(work: Work, session: PitchSession) -> Competition:
    competition = await held_competition(work, session.competition_id)
    check_judging(competition.stage)
    items = await PitchItem.filter(session_id=session.id).order_by("id").select_for_update(no_key=True)
    check_not_begun([item.state for item in items])
    await refuse_own_conflicts(work, competition.id, [item.application_id for item in items])
    return competition


async def _clear(session: PitchSession) -> None:
    items = PitchItem.filter(session_id=session.id)
    pitching = await items.values_list("application_id", flat=True)
    own = Sheet.filter(stage_id=session.stage_id, application_id__in=pitching, state=SheetState.ASSIGNED)
    await own.delete()
    await items.delete()
    await PitchSeat.filter(session_id=session.id).delete()


async def _plan(work: Work, competition: Competition, stage_id: UUID, terms: SessionTerms) -> PitchSession:
    session = PitchSession(competition_id=competition.id, stage_id=stage_id, code=token_urlsafe(18))
    await _write(work, competition, session, terms)
    return session


async def _write(work: Work, competition: Competition, session: PitchSession, terms: SessionTerms) -> None:
    """The session's own row if it is new, its seats, its items in their order, and the sheets."""
    check_once("/judge_ids", terms.judge_ids)
    check_once("/items", [item.application_id for item in terms.items])
    await _check_people(competition, terms)
    entries = await _entries(work, competition, [item.application_id for item in terms.items])
    numbers = {application.id: application.number for application in entries}
    await _check_free(session, list(numbers))
    session.title, session.place, session.starts_at = terms.title, terms.place, terms.starts_at
    session.chair_id, session.seed = terms.chair_id, terms.seed
    if not session._saved_in_db:  # noqa: SLF001 - the ORM has no public name for it
        await session.save()
    for person_id in terms.judge_ids:
        await PitchSeat.create(session_id=session.id, person_id=person_id)
    for position, item in enumerate(_in_order(terms, numbers), start=1):
        await PitchItem.create(
            session_id=session.id,
            stage_id=session.stage_id,
            application_id=item.application_id,
            position=position,
            minutes=terms.minutes if item.minutes is None else item.minutes,
            question_minutes=(
                terms.question_minutes if item.question_minutes is None else item.question_minutes
            ),
        )
    await give_sheets(work, session.id)


def _in_order(terms: SessionTerms, numbers: dict[UUID, str]) -> list[ItemInput]:
    """As given, or by lot: the lower SHA-256 of the seed and the application's number comes first."""
    if terms.seed is None:
        return terms.items
    by_number = {numbers[item.application_id]: item for item in terms.items}
    return [by_number[number] for number in speaking_order(list(by_number), terms.seed)]


async def _check_people(competition: Competition, terms: SessionTerms) -> None:
    on_panel = PanelMember.filter(competition_id=competition.id, person_id__in=terms.judge_ids)
    seated = set(await on_panel.values_list("person_id", flat=True))
    why = "The judge is not on the competition's panel."
    errors = [
        FieldError(f"/judge_ids/{place}", "judge_not_on_panel", why)
        for place, person_id in enumerate(terms.judge_ids)
        if person_id not in seated
    ]
    if errors:
        raise Conflict("judge_not_on_panel", why, errors=errors)
    if terms.chair_id not in terms.judge_ids:
        raise refuse("/chair_id", "chair_not_seated", "The chair is one of the session's judges.")


async def _entries(work: Work, competition: Competition, ids: list[UUID]) -> list[Application]:
    await refuse_own_conflicts(work, competition.id, ids)
    found = await Application.filter(id__in=ids, competition_id=competition.id, state=State.ELIGIBLE)
    if len(found) < len(set(ids)):
        known = {application.id for application in found}
        why = "Only eligible applications of the competition pitch."
        errors = [
            FieldError(f"/items/{place}", "application_not_eligible", why)
            for place, each in enumerate(ids)
            if each not in known
        ]
        raise Conflict("application_not_eligible", why, errors=errors)
    return found


async def _check_free(session: PitchSession, ids: list[UUID]) -> None:
    elsewhere = PitchItem.filter(stage_id=session.stage_id, application_id__in=ids)
    if await elsewhere.exclude(session_id=session.id).exists():
        raise Conflict("already_pitching", "An application pitches once in a stage.")
