"""Public votes: as everybody sees them, and counted for staff."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from incubator.applications import Application
from incubator.competitions import Competition, competition_seen, visible_competitions
from incubator.core.actor import Permission
from incubator.core.errors import NotFound
from incubator.core.usecase import Work, public, query
from incubator.jury.queries.conflict import own_conflicts
from incubator.jury.tables import JudgingStage, PublicVote, VoteCode, VoteTally

VOTES_ARE_PUBLIC = public("a public vote is for everybody who was given a code")


@dataclass(frozen=True, slots=True)
class Candidate:
    """An application that is voted on."""

    id: UUID
    number: str
    title: str
    organization: str


@dataclass(frozen=True, slots=True)
class VoteShown:
    """A vote as everybody sees it."""

    id: UUID
    stage: JudgingStage
    opens_at: datetime
    closes_at: datetime
    choices: int
    is_open: bool
    candidates: Sequence[Candidate]


@dataclass(frozen=True, slots=True)
class Tallied:
    """An application's votes; None until the vote is over."""

    application: Application
    votes: int | None


@dataclass(frozen=True, slots=True)
class VoteCounted:
    """A vote as staff sees it."""

    id: UUID
    stage: JudgingStage
    opens_at: datetime
    closes_at: datetime
    choices: int
    codes: int
    used: int
    tallies: Sequence[Tallied]
    is_planned: bool
    """It did not open yet: it can be planned anew."""
    version: int


async def vote_seen(work: Work, vote_id: UUID) -> PublicVote:
    """The vote of a competition that the actor can see; it is not locked, since all vote at once."""
    vote = await PublicVote.get_or_none(id=vote_id)
    if vote is None or not await visible_competitions(work.actor).filter(id=vote.competition_id).exists():
        raise NotFound
    return vote


async def vote_managed(work: Work, competition_id: UUID, vote_id: UUID) -> PublicVote:
    """A vote of a competition that the actor can see; the use case asks who may."""
    competition = await competition_seen(work, competition_id)
    return await work.one(PublicVote.filter(id=vote_id, competition_id=competition.id))


async def counted(work: Work, vote: PublicVote) -> VoteCounted:
    """The vote with its codes counted, and with its votes once it is over, but for own conflicts'."""
    await vote.fetch_related("stage")
    is_over = await work.now() >= vote.closes_at
    hidden = await own_conflicts(work, vote.competition_id)
    seen = VoteTally.filter(vote_id=vote.id).exclude(application_id__in=hidden)
    tallies = await seen.select_related("application").order_by("application__number")
    return VoteCounted(
        id=vote.id,
        stage=vote.stage,
        opens_at=vote.opens_at,
        closes_at=vote.closes_at,
        choices=vote.choices,
        codes=await VoteCode.filter(vote_id=vote.id).count(),
        used=await VoteCode.filter(vote_id=vote.id, is_used=True).count(),
        tallies=[Tallied(tally.application, tally.votes if is_over else None) for tally in tallies],
        is_planned=await work.now() < vote.opens_at,
        version=vote.version,
    )


@query(VOTES_ARE_PUBLIC, subject=vote_seen)
async def read_vote(work: Work, vote: PublicVote) -> VoteShown:
    """What is voted on, and until when."""
    await vote.fetch_related("stage")
    now = await work.now()
    tallies = VoteTally.filter(vote_id=vote.id).select_related("application__organization")
    return VoteShown(
        id=vote.id,
        stage=vote.stage,
        opens_at=vote.opens_at,
        closes_at=vote.closes_at,
        choices=vote.choices,
        is_open=vote.opens_at <= now < vote.closes_at,
        candidates=[
            Candidate(own.id, own.number, own.title, own.organization.name)
            for own in [tally.application for tally in await tallies.order_by("application__number")]
        ],
    )


@query(Permission.SCORE_READ, subject=vote_managed)
async def read_vote_counted(work: Work, vote: PublicVote) -> VoteCounted:
    """One public vote: codes and, once it is over, votes."""
    return await counted(work, vote)


@query(Permission.SCORE_READ, subject=competition_seen)
async def list_votes(work: Work, competition: Competition) -> list[VoteCounted]:
    """The public votes of a competition, one a stage at most: codes and, once a vote is over, votes."""
    votes = await PublicVote.filter(competition_id=competition.id).order_by("stage__position")
    return [await counted(work, vote) for vote in votes]
