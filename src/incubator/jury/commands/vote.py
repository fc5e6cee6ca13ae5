"""The public vote: staff plans it and issues codes, and whoever has a code votes once.

Secret: a code's row says that it was used, the tallies how many votes each application has, and nothing joins
the two: no row is kept of a single vote, no moment beside a code, and the audit log's one row for each vote
names neither. What this does not hide: the order in which rows were last written is for a while visible to
whoever administers the database, so that the last voter of all could be told, and so is every statement to
whoever logs statements there or keeps its write-ahead log; a server that is made to watch its own requests
sees every vote; and who hands the codes out may write down to whom. A caller who sends an `Idempotency-Key`
has a keyed digest of the whole ballot kept for a day; the park's own page sends none.
"""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from secrets import choice
from typing import cast
from uuid import UUID

from incubator.applications import Application, State
from incubator.competitions import Competition, competition_seen, held_competition
from incubator.core.actor import Permission
from incubator.core.errors import Conflict, FieldError, refuse
from incubator.core.usecase import Work, command
from incubator.jury.queries.conflict import refuse_own_conflicts
from incubator.jury.queries.stage import stage_of
from incubator.jury.queries.vote import VOTES_ARE_PUBLIC, VoteCounted, counted, vote_managed, vote_seen
from incubator.jury.rules import check_judging
from incubator.jury.rules.pitch import check_once
from incubator.jury.rules.vote import (
    ALPHABET,
    CODE_LENGTH,
    MOST_CODES_OF_A_VOTE,
    WRONG_CODES,
    WRONG_CODES_WINDOW,
    check_choice,
    check_not_open_yet,
    check_over,
    check_still_votable,
    check_votable,
    check_voting,
    check_window,
    normal,
    printed,
)
from incubator.jury.schemas.vote import Ballot, IssueCodes, PlanVote, VoteTerms
from incubator.jury.tables import PublicVote, VoteCode, VoteTally
from incubator.people import Throttle, count_guess

_INSERT = "INSERT INTO vote_code (hash, vote_id, is_used) SELECT unnest($2::text[]), $1, false"

_USE = """
UPDATE vote_code SET is_used = true WHERE hash = $1 AND vote_id = $2 AND NOT is_used RETURNING hash
"""

_COUNT = """
UPDATE vote_tally SET votes = votes + 1 WHERE id IN (
    SELECT id FROM vote_tally WHERE vote_id = $1 AND application_id = ANY($2) ORDER BY id FOR NO KEY UPDATE
)
"""


@dataclass(frozen=True, slots=True)
class Issued:
    """New codes as people read them, and the same as a file of CSV."""

    codes: Sequence[str]
    csv: str


@command(Permission.VOTE_MANAGE, subject=competition_seen)
async def plan_vote(work: Work, competition: Competition, *, body: PlanVote) -> VoteCounted:
    """Plan the public vote of a stage for it, on eligible applications."""
    check_judging(competition.stage)
    stage = await stage_of(competition.id, body.stage)
    check_votable(stage.kind)
    check_window(body.opens_at, body.closes_at, await work.now())
    await refuse_own_conflicts(work, competition.id)
    if await PublicVote.filter(stage_id=stage.id).exists():
        raise Conflict("vote_exists", "This stage has its vote already.")
    vote = await PublicVote.create(
        competition=competition,
        stage=stage,
        opens_at=body.opens_at,
        closes_at=body.closes_at,
        choices=body.choices,
    )
    await _write_candidates(vote, body)
    work.note(vote_id=vote.id, stage=stage.code, candidates=len(body.application_ids))
    return await counted(work, vote)


@command(Permission.VOTE_MANAGE, subject=vote_managed)
async def replace_vote(work: Work, vote: PublicVote, *, body: VoteTerms) -> VoteCounted:
    """Plan a vote anew, until it opens; its codes stay."""
    check_judging((await held_competition(work, vote.competition_id)).stage)
    now = await work.now()
    check_not_open_yet(vote.opens_at, now)
    check_window(body.opens_at, body.closes_at, now)
    await refuse_own_conflicts(work, vote.competition_id)
    await VoteTally.filter(vote_id=vote.id).delete()
    await _write_candidates(vote, body)
    vote.opens_at, vote.closes_at, vote.choices = body.opens_at, body.closes_at, body.choices
    await work.save(vote, "opens_at", "closes_at", "choices")
    work.note(competition_id=vote.competition_id, candidates=len(body.application_ids))
    return await counted(work, vote)


@command(Permission.VOTE_MANAGE, subject=vote_managed)
async def issue_codes(work: Work, vote: PublicVote, *, body: IssueCodes) -> Issued:
    """Issue one-time codes, shown this once: what is kept of a code is its keyed hash."""
    check_still_votable(vote.closes_at, await work.now())
    if await VoteCode.filter(vote_id=vote.id).count() + body.count > MOST_CODES_OF_A_VOTE:
        raise refuse("/count", "too_many_codes", f"A vote has at most {MOST_CODES_OF_A_VOTE} codes.")
    codes = ["".join(choice(ALPHABET) for _ in range(CODE_LENGTH)) for _ in range(body.count)]
    # In the order of the hashes, which says nothing of the order of the codes.
    await work.sql.execute(_INSERT, vote.id, sorted(_hashed(work, vote.id, code) for code in codes))
    work.note(competition_id=vote.competition_id, issued=body.count)
    shown = [printed(code) for code in codes]
    return Issued(shown, "\r\n".join(["code", *shown, ""]))


@command(VOTES_ARE_PUBLIC, subject=vote_seen)
async def cast_ballot(work: Work, vote: PublicVote, *, body: Ballot) -> None:
    """Vote with a code, once: for one to as many applications as the vote allows. It is secret.

    409 `code_used` for a code that has voted, 422 `unknown_code`, 429 for too many of these from one address.
    A right code is taken even then: nobody can close the vote of a whole hall by guessing, which at 60 bits
    leads to nothing.
    """
    check_voting(vote.opens_at, vote.closes_at, await work.now())
    candidates = await VoteTally.filter(vote_id=vote.id).values_list("application_id", flat=True)
    check_choice(body.application_ids, vote.choices, frozenset(cast("list[UUID]", candidates)))
    hashed = _hashed(work, vote.id, normal(body.code))
    if await work.sql.fetchval(_USE, hashed, vote.id) is not None:
        await work.sql.execute(_COUNT, vote.id, body.application_ids)
    elif await VoteCode.filter(hash=hashed, vote_id=vote.id).exists():
        raise Conflict("code_used", "This code has voted.")
    else:
        await count_guess(work, "vote code", Throttle(WRONG_CODES, WRONG_CODES_WINDOW))
        work.reject(refuse("/code", "unknown_code", "There is no such code."))


async def check_votes_over(work: Work, competition: Competition) -> None:
    """Nothing is ranked while people vote; raises Conflict `vote_open`."""
    for vote in await PublicVote.filter(competition_id=competition.id):
        check_over(vote.closes_at, await work.now())


async def _write_candidates(vote: PublicVote, body: VoteTerms) -> None:
    check_once("/application_ids", body.application_ids)
    found = await Application.filter(
        id__in=body.application_ids, competition_id=vote.competition_id, state=State.ELIGIBLE
    ).values_list("id", flat=True)
    why = "Only eligible applications of the competition are voted on."
    errors = [
        FieldError(f"/application_ids/{place}", "application_not_eligible", why)
        for place, each in enumerate(body.application_ids)
        if each not in found
    ]
    if errors:
        raise Conflict("application_not_eligible", why, errors=errors)
    for application_id in body.application_ids:
        await VoteTally.create(vote_id=vote.id, application_id=application_id)


def _hashed(work: Work, vote_id: UUID, code: str) -> str:
    """What is kept of a code: without the house's key nobody can try codes on a copy of the database."""
    key = work.services.settings.signing_key().encode()
    return hmac.new(key, f"vote-1:{vote_id}:{code}".encode(), sha256).hexdigest()
