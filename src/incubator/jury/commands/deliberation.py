"""合议: the panel meets over the sheets that are in, most disputed first."""

from uuid import UUID

from incubator.applications import Application, State
from incubator.competitions import Competition, competition_seen
from incubator.core.actor import Permission
from incubator.core.errors import Conflict, refuse
from incubator.core.usecase import Work, command
from incubator.jury.commands.minutes import ask_for_minutes
from incubator.jury.methods.rule import JUDGED
from incubator.jury.queries.deliberation import (
    DeliberationShown,
    deliberation_joined,
    deliberation_seen,
    kept_from,
    read_totals,
    shown_deliberation,
)
from incubator.jury.queries.stage import stages_of
from incubator.jury.rules import (
    DELIBERATIONS,
    DeliberationAction,
    DeliberationState,
    agenda,
    check_chair,
    check_deliberating,
    check_judging,
    check_present,
    check_quorum,
)
from incubator.jury.schemas import CloseDeliberation, NameChair, OpenDeliberation, WriteNote
from incubator.jury.tables import (
    AgendaItem,
    Attendance,
    Deliberation,
    DeliberationNote,
    JudgingStage,
    PanelMember,
)


@command(Permission.PANEL_MANAGE, subject=competition_seen)
async def open_deliberation(
    work: Work, competition: Competition, *, body: OpenDeliberation
) -> DeliberationShown:
    """Call the panel together under a chair, once every application has its quorum of submitted sheets.

    The agenda is every eligible application (that is judged in the stage), what the judges disagree over most
    first.
    """
    check_judging(competition.stage)
    open_ones = Deliberation.filter(competition_id=competition.id, state=DeliberationState.OPEN)
    if await open_ones.exists():
        raise Conflict("deliberation_open", "A deliberation is open already.")
    await _check_on_panel(competition.id, body.chair_id)
    stage = await _stage(competition, body.stage)
    stage_id = stage.id if stage else None
    entries = Application.filter(competition_id=competition.id, state=State.ELIGIBLE)
    if stage is not None:
        entries = entries.filter(sheets__stage_id=stage.id).distinct()
    totals = await read_totals(work.sql, competition.id, stage_id)
    ids = {entry.number: entry.id for entry in await entries}
    check_quorum(competition.quorum, {number: len(totals.get(one, ())) for number, one in ids.items()})
    deliberation = await Deliberation.create(
        competition_id=competition.id,
        stage_id=stage_id,
        chair_id=body.chair_id,
        opened_at=await work.now(),
    )
    ordered = agenda({number: totals.get(identity, ()) for number, identity in ids.items()})
    await AgendaItem.bulk_create(
        AgendaItem(
            deliberation_id=deliberation.id,
            application_id=ids[number],
            position=position,
            totals=[str(exact) for exact in spread.totals],
        )
        for position, (number, spread) in enumerate(ordered, start=1)
    )
    work.note(deliberation_id=deliberation.id, chair_id=body.chair_id, items=len(ordered))
    return await shown_deliberation(work.sql, deliberation, await kept_from(work, deliberation))


@command(Permission.PANEL_MANAGE, subject=deliberation_seen)
async def name_chair(work: Work, deliberation: Deliberation, *, body: NameChair) -> DeliberationShown:
    """Let another of the panel lead an open deliberation."""
    check_deliberating(deliberation.state)
    await _check_on_panel(deliberation.competition_id, body.chair_id)
    work.note(before=deliberation.chair_id, after=body.chair_id)
    deliberation.chair_id = body.chair_id
    await work.save(deliberation, "chair_id")
    return await shown_deliberation(work.sql, deliberation, await kept_from(work, deliberation))


@command(Permission.SCORE_SUBMIT, subject=deliberation_joined)
async def write_note(work: Work, deliberation: Deliberation, *, body: WriteNote) -> DeliberationNote:
    """Write down, as the chair, what was said of an application; a note stays as it is."""
    check_chair(work.person_id, deliberation.chair_id)
    check_deliberating(deliberation.state)
    hidden = await kept_from(work, deliberation)
    item = AgendaItem.filter(deliberation_id=deliberation.id, application_id=body.application_id)
    if body.application_id in hidden or not await item.exists():
        raise refuse("/application_id", "not_on_agenda", "The application is not on the agenda.")
    note = await DeliberationNote.create(
        deliberation_id=deliberation.id,
        application_id=body.application_id,
        author_id=work.person_id,
        text=body.text,
        written_at=await work.now(),
    )
    await note.fetch_related("author")
    work.note(note_id=note.id, application_id=body.application_id)
    return note


@command(Permission.SCORE_SUBMIT, subject=deliberation_joined)
async def close_deliberation(
    work: Work, deliberation: Deliberation, *, body: CloseDeliberation
) -> DeliberationShown:
    """End the deliberation as its chair, saying who was there; its minutes are written then."""
    check_chair(work.person_id, deliberation.chair_id)
    state = DELIBERATIONS.advance(deliberation.state, DeliberationAction.CLOSE)
    seats = PanelMember.filter(competition_id=deliberation.competition_id)
    panel = {UUID(str(person)) for person in await seats.values_list("person_id", flat=True)}
    check_present(body.present, panel, deliberation.chair_id)
    await Attendance.bulk_create(
        Attendance(deliberation_id=deliberation.id, person_id=person) for person in body.present
    )
    deliberation.state, deliberation.closed_at = state, await work.now()
    await work.save(deliberation, "state", "closed_at")
    await ask_for_minutes(work, deliberation, "")
    work.note(present=len(body.present))
    hidden = await kept_from(work, deliberation)
    return await shown_deliberation(work.sql, deliberation, hidden)


async def _stage(competition: Competition, code: str | None) -> JudgingStage | None:
    """The judged stage of this code, or the only one there is; None where the competition has no stages."""
    judged = [stage for stage in await stages_of(competition.id) if stage.kind in JUDGED]
    if code is None and len(judged) > 1:
        raise refuse("/stage", "stage_missing", "Say over the sheets of which stage.")
    for stage in judged:
        if code in {None, stage.code}:
            return stage
    if code is not None:
        raise refuse("/stage", "stage_unknown", "The competition judges no such stage.")
    return None


async def _check_on_panel(competition_id: UUID, chair_id: UUID) -> None:
    if not await PanelMember.filter(competition_id=competition_id, person_id=chair_id).exists():
        raise refuse("/chair_id", "not_on_panel", "The chair is on the panel.")
