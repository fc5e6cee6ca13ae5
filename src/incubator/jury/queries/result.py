"""What an applicant is told of the judging, as and when the call shows it."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from incubator.applications import Application, application_seen
from incubator.competitions import Competition, Stage, competition_seen, is_disclosed
from incubator.core.actor import Permission
from incubator.core.errors import NotFound
from incubator.core.paging import PAGE, Cursor, Found
from incubator.core.usecase import Work, query
from incubator.jury.letters import CriterionFeedback
from incubator.jury.queries.conflict import barred_from
from incubator.jury.queries.diagnosis import diagnosed
from incubator.jury.queries.letter_text import comments_on, criteria_of
from incubator.jury.queries.ranking import PublishedPlace, places_of, ranked_seen_by
from incubator.jury.tables import FeedbackRelease, Letter, Placing, Ranking


@dataclass(frozen=True, slots=True)
class CommentTold:
    """A released comment, without whose it is; on the whole where no criterion is named."""

    criterion: str
    text: str


@dataclass(frozen=True, slots=True)
class ResultShown:
    """An application's result; None is what the call does not show, or not yet.

    `place` comes with the published ranking, `of` counts the places. `letter_id` is the letter that was sent.
    """

    application: Application
    competition: Competition
    is_published: bool
    place: Placing | None
    of: int
    criteria: Sequence[CriterionFeedback] | None
    comments: Sequence[CommentTold] | None
    letter_id: UUID | None


@dataclass(frozen=True, slots=True)
class Results:
    """A page of a competition's places, best first; a member gets those of the own organizations.

    `sees_places` is false for who is neither staff nor a member of any organization: a judge, for one.
    """

    competition: Competition
    is_published: bool
    sees_places: bool
    places: Found[PublishedPlace]


@query(Permission.RANKING_READ, subject=application_seen)
async def read_result(work: Work, application: Application) -> ResultShown:
    """Place, means by criterion beside the quartiles, and released comments, as far as the call shows them.

    404 for who has a conflict with the application as a judge.
    """
    await application.fetch_related("competition", "organization")
    competition = application.competition
    if application.id in await barred_from(work.sql, work.person_id, competition.id):
        raise NotFound
    is_published = competition.stage in {Stage.RANKED, Stage.ARCHIVED}
    places = Placing.filter(ranking__competition_id=competition.id)
    place = await places.get_or_none(application_id=application.id) if is_published else None
    letter = await Letter.get_or_none(application_id=application.id, sent_at__isnull=False)
    return ResultShown(
        application=application,
        competition=competition,
        is_published=is_published,
        place=place,
        of=await places.count() if place is not None else 0,
        criteria=await _criteria(work, application) if place is not None else None,
        comments=await _comments(application) if place is not None else None,
        letter_id=letter.id if letter is not None else None,
    )


async def _criteria(work: Work, application: Application) -> Sequence[CriterionFeedback] | None:
    competition = application.competition
    is_decided = competition.decided_at is not None
    if competition.is_imported or not is_disclosed(
        competition.scores_shown, competition.stage, is_decided=is_decided
    ):
        return None
    found = await diagnosed(work.sql, competition)
    return await criteria_of(found, found.placings[application.number], competition.id)


async def _comments(application: Application) -> Sequence[CommentTold] | None:
    competition = application.competition
    is_decided = competition.decided_at is not None
    if not is_disclosed(competition.comments_shown, competition.stage, is_decided=is_decided):
        return None
    if not await FeedbackRelease.exists(competition_id=competition.id):
        return None
    return [
        CommentTold(each.criterion, each.text)
        for each in await comments_on(competition.id, application.id)
        if not each.is_withheld
    ]


@query(Permission.RANKING_READ)
async def read_results(work: Work, *, competition_id: UUID, cursor: Cursor | None = None) -> Results:
    """The places of a competition, once they are published: all of them, or those of one's organizations."""
    competition = await competition_seen(work, competition_id)
    ranking = await Ranking.get_or_none(competition_id=competition.id)
    places = await places_of(work, ranking, cursor, PAGE) if ranking is not None else Found([])
    return Results(competition, ranking is not None, ranked_seen_by(work.actor) != [], places)
