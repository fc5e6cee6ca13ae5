"""The public vote: a code votes once, in its window and in secret; guesses are counted; what votes count."""

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from factories.jury import make_sheet
from factories.pitch import BONUS, make_staged, stage
from factories.refusals import refused
from incubator.core.actor import Role
from incubator.core.tables import AuditEvent, IdempotentAnswer
from incubator.jury.methods.rule import StageKind, VoteCount
from incubator.jury.rules.vote import WRONG_CODES, normal, printed
from incubator.jury.tables import Bonus, PublicVote, VoteCode, VoteTally
from incubator.people.tables import Attempt

pytestmark = pytest.mark.anyio

API = "/api/v1"
OFFICER = Role.PROGRAMME_OFFICER
DESK = ("desk", StageKind.REVIEW, 80_00)
VOTE = ("vote", StageKind.PUBLIC_VOTE, 20_00)


async def planned(
    visitor: Any, applications: int = 3, choices: int = 2, votes: VoteCount = VoteCount.SHARE_OF_MOST
) -> tuple[Any, Any, list[Any], list[Any], str]:
    """An officer, a competition with a vote that opens in an hour, its entries, its judges, the vote's id."""
    competition, entries, seats = await make_staged(
        DESK, VOTE, BONUS, applications=applications, judges=3, votes=votes
    )
    officer, now = await visitor(OFFICER), datetime.now(UTC)
    answer = await officer.client.post(
        f"{API}/competitions/{competition.id}/public-votes",
        json={
            "stage": "vote",
            "opens_at": (now + timedelta(hours=1)).isoformat(),
            "closes_at": (now + timedelta(hours=2)).isoformat(),
            "choices": choices,
            "application_ids": [str(entry.id) for entry in entries],
        },
    )
    assert answer.status_code == 201, answer.text
    return officer, competition, entries, seats, answer.json()["id"]


async def codes_of(officer: Any, competition: Any, vote: str, count: int) -> list[str]:
    where = f"{API}/competitions/{competition.id}/public-votes/{vote}/codes"
    answer = await officer.client.post(where, json={"count": count})
    assert answer.status_code == 201, answer.text
    codes: list[str] = answer.json()["codes"]
    assert answer.json()["csv"] == "code\r\n" + "".join(f"{code}\r\n" for code in codes)
    return codes


async def shift(house: Any, vote: str, hours: int) -> None:
    """Move the vote in time, as if so many hours had passed."""
    pool = house.database.pool
    await pool.execute("ALTER TABLE public_vote DISABLE TRIGGER ck_public_vote")
    await pool.execute(
        "UPDATE public_vote SET opens_at = opens_at - $1::interval, closes_at = closes_at - $1::interval"
        " WHERE id = $2",
        timedelta(hours=hours, minutes=1),
        UUID(vote),
    )
    await pool.execute("ALTER TABLE public_vote ENABLE TRIGGER ck_public_vote")


async def cast(client: Any, vote: str, code: str, *chosen: Any) -> tuple[int, str | None]:
    answer = await client.post(
        f"{API}/public-votes/{vote}/ballots",
        json={"code": code, "application_ids": [str(getattr(each, "id", each)) for each in chosen]},
    )
    return answer.status_code, answer.json()["code"] if answer.content else None


async def tallies(vote: str) -> list[int]:
    return (
        await VoteTally.filter(vote_id=vote).order_by("application__number").values_list("votes", flat=True)
    )


async def test_a_code_votes_once_for_as_many_as_the_vote_allows(visitor, client, house):
    officer, competition, entries, _, vote = await planned(visitor)
    code, other = await codes_of(officer, competition, vote, 2)
    assert await cast(client, vote, code, entries[0]) == (409, "vote_not_open")
    await shift(house, vote, 1)
    assert await cast(client, vote, code, *entries) == (422, "too_many_choices")
    assert await cast(client, vote, code, entries[0], entries[0]) == (422, "repeated")
    assert await cast(client, vote, code, uuid4()) == (422, "no_candidate")
    assert await cast(client, vote, code) == (422, "invalid")
    assert await cast(client, vote, code, entries[0], entries[2]) == (204, None)
    assert await cast(client, vote, code, entries[1]) == (409, "code_used")
    assert await cast(client, vote, other.lower().replace("-", " "), entries[0]) == (204, None)
    assert await tallies(vote) == [2, 0, 1]
    await shift(house, vote, 1)
    assert await cast(client, vote, code, entries[1]) == (409, "vote_closed")


async def test_one_code_at_once_from_many_votes_once(visitor, client, house):
    officer, competition, entries, _, vote = await planned(visitor)
    (code,) = await codes_of(officer, competition, vote, 1)
    await shift(house, vote, 1)
    answers = await asyncio.gather(*(cast(client, vote, code, entries[n % 3]) for n in range(12)))
    assert Counter(answers) == {(204, None): 1, (409, "code_used"): 11}
    assert sum(await tallies(vote)) == 1


async def test_many_codes_at_once_lose_no_vote(visitor, client, house):
    officer, competition, entries, _, vote = await planned(visitor)
    codes = await codes_of(officer, competition, vote, 40)
    await shift(house, vote, 1)
    answers = await asyncio.gather(
        *(cast(client, vote, code, entries[0], entries[1 + n % 2]) for n, code in enumerate(codes))
    )
    assert set(answers) == {(204, None)}
    assert await tallies(vote) == [40, 20, 20]
    assert await VoteCode.filter(is_used=True).count() == 40


async def test_nothing_joins_a_code_and_its_choice(visitor, client, house):
    officer, competition, entries, _, vote = await planned(visitor)
    (code,) = await codes_of(officer, competition, vote, 1)
    await shift(house, vote, 1)
    assert (await cast(client, vote, code, entries[0]))[0] == 204
    used = await VoteCode.get()
    assert set(VoteCode._meta.db_fields) == {"hash", "vote_id", "is_used"}
    assert set(VoteTally._meta.db_fields) == {"id", "vote_id", "application_id", "votes"}
    event = await AuditEvent.get(action="jury.cast_ballot")
    assert (event.actor, event.facts, event.subject_id) == ("anonymous", {}, vote)
    assert await Attempt.all().count() == await IdempotentAnswer.all().count() == 0
    assert normal(code) not in used.hash.upper()
    assert len(used.hash) == 64


async def test_wrong_codes_are_counted_and_a_right_one_is_taken_all_the_same(visitor, client, house):
    officer, competition, entries, _, vote = await planned(visitor)
    (code,) = await codes_of(officer, competition, vote, 1)
    await shift(house, vote, 1)
    wrong = [await cast(client, vote, f"WR0NG{n:07}", entries[0]) for n in range(WRONG_CODES + 2)]
    assert Counter(wrong) == {(422, "unknown_code"): WRONG_CODES, (429, "too_many_attempts"): 2}
    assert await cast(client, vote, code, entries[0]) == (204, None)
    assert await tallies(vote) == [1, 0, 0]


async def test_a_code_of_another_vote_is_none_of_this(visitor, client, house):
    _, _, entries, _, vote = await planned(visitor)
    other_officer, other, _, _, second = await planned(visitor)
    (code,) = await codes_of(other_officer, other, second, 1)
    await shift(house, vote, 1)
    assert await cast(client, vote, code, entries[0]) == (422, "unknown_code")
    assert await VoteCode.filter(is_used=True).count() == 0


@pytest.mark.parametrize(
    ("typed", "read"),
    [("abcd-efgh-jkmn", "ABCDEFGHJKMN"), (" IL0O ", "1100"), ("ÀB", "ÀB"), ("", "")],
)
def test_codes_are_read_as_people_type_them(typed: str, read: str):
    assert normal(typed) == read


def test_a_printed_code_is_read_back():
    assert (printed("ABCDEFGHJKMN"), normal(printed("ABCDEFGHJKMN"))) == ("ABCD-EFGH-JKMN", "ABCDEFGHJKMN")


@pytest.mark.parametrize(
    ("change", "status", "code"),
    [
        ({"stage": "desk"}, 422, "not_a_public_vote"),
        ({"stage": "none"}, 422, "stage_unknown"),
        ({"closes_at": "2026-01-01T00:00:00+08:00"}, 422, "closes_before_opening"),
        (
            {"opens_at": "2020-01-01T00:00:00+08:00", "closes_at": "2020-01-02T00:00:00+08:00"},
            422,
            "opens_in_the_past",
        ),
        ({"opens_at": "2020-01-01T00:00:00+08:00"}, 422, "opens_in_the_past"),
        ({"choices": 0}, 422, "invalid"),
        ({"choices": 21}, 422, "invalid"),
        ({"application_ids": []}, 422, "invalid"),
        ({"application_ids": [str(uuid4())]}, 409, "application_not_eligible"),
        ({}, 409, "vote_exists"),
    ],
)
async def test_what_a_plan_of_a_vote_refuses(visitor, change, status, code):
    officer, competition, entries, _, _ = await planned(visitor)
    if code not in {"vote_exists", "not_a_public_vote", "stage_unknown"}:
        await VoteTally.all().delete()
        await PublicVote.all().delete()
    now = datetime.now(UTC)
    body = {
        "stage": "vote",
        "opens_at": (now + timedelta(hours=1)).isoformat(),
        "closes_at": (now + timedelta(hours=2)).isoformat(),
        "application_ids": [str(entries[0].id)],
    } | change
    answer = await officer.client.post(f"{API}/competitions/{competition.id}/public-votes", json=body)
    assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text


async def test_a_vote_is_planned_anew_until_it_opens(visitor, house):
    officer, competition, entries, _, vote = await planned(visitor)
    where = f"{API}/competitions/{competition.id}/public-votes/{vote}"
    now = datetime.now(UTC)
    body = {
        "opens_at": (now + timedelta(hours=3)).isoformat(),
        "closes_at": (now + timedelta(hours=4)).isoformat(),
        "choices": 1,
        "application_ids": [str(entries[1].id)],
    }
    assert (await officer.client.put(where, json=body, headers={"if-match": '"9"'})).status_code == 412
    answer = await officer.client.put(where, json=body, headers={"if-match": '"1"'})
    assert (answer.status_code, [t["application"]["id"] for t in answer.json()["tallies"]]) == (
        200,
        [str(entries[1].id)],
    )
    await shift(house, vote, 3)
    late = await officer.client.put(where, json=body, headers={"if-match": "*"})
    assert (late.status_code, late.json()["code"]) == (409, "vote_begun")


async def test_only_staff_plans_and_issues_and_codes_are_shown_once(visitor, client):
    officer, competition, _, _, vote = await planned(visitor)
    where = f"{API}/competitions/{competition.id}/public-votes"
    for role in (Role.JUDGE, Role.AUDITOR, Role.FINANCE_OFFICER):
        nobody = await visitor(role)
        answer = await nobody.client.post(f"{where}/{vote}/codes", json={"count": 1})
        assert answer.status_code == 403
    assert (await client.post(f"{where}/{vote}/codes", json={"count": 1})).status_code == 401
    for count in (0, 10_001):
        answer = await officer.client.post(f"{where}/{vote}/codes", json={"count": count})
        assert answer.status_code == 422
    key = {"idempotency-key": "codes-1"}
    first = await officer.client.post(f"{where}/{vote}/codes", json={"count": 2}, headers=key)
    again = await officer.client.post(f"{where}/{vote}/codes", json={"count": 2}, headers=key)
    assert (first.status_code, again.status_code, again.json()["code"]) == (201, 409, "already_done")
    (listed,) = (await officer.client.get(where)).json()
    assert (listed["codes"], listed["used"]) == (2, 0)


async def test_nobody_sees_how_a_vote_stands_before_it_is_over(visitor, client, house):
    officer, competition, entries, _, vote = await planned(visitor)
    code, _ = await codes_of(officer, competition, vote, 2)
    await shift(house, vote, 1)
    await cast(client, vote, code, entries[1])
    public = (await client.get(f"{API}/public-votes/{vote}")).json()
    assert (public["is_open"], [c["number"] for c in public["candidates"]]) == (
        True,
        [e.number for e in entries],
    )
    assert "votes" not in str(public)
    where = f"{API}/competitions/{competition.id}/public-votes"
    (during,) = (await officer.client.get(where)).json()
    assert (during["used"], [t["votes"] for t in during["tallies"]]) == (1, [None] * 3)
    await shift(house, vote, 1)
    (after,) = (await officer.client.get(where)).json()
    assert [t["votes"] for t in after["tallies"]] == [0, 1, 0]


@pytest.mark.parametrize(
    ("count", "shown"),
    [(VoteCount.SHARE, "69.20"), (VoteCount.SHARE_OF_MOST, "77.20"), (VoteCount.RANK_POINTS, "77.20")],
)
async def test_votes_count_in_the_ranking_as_the_stage_declares(visitor, client, house, count, shown):
    officer, competition, entries, seats, vote = await planned(visitor, votes=count)
    for entry in entries:
        for seat in seats:
            await make_sheet(entry, seat.person_id, is_submitted=True)
    codes = await codes_of(officer, competition, vote, 5)
    await shift(house, vote, 1)
    for n, code in enumerate(codes):
        await cast(client, vote, code, entries[0 if n < 3 else 1])
    answer = await officer.client.get(f"{API}/competitions/{competition.id}/standings")
    best = answer.json()["standings"][0]
    # 80% of 71.5 is 57.2; 3 of 5 votes are 12 of 20, the most votes and the first place are 20.
    assert (best["number"], best["shown"]) == (entries[0].number, shown)
    refusal = await officer.client.post(f"{API}/competitions/{competition.id}/ranking")
    assert (refusal.status_code, refusal.json()["code"]) == (409, "vote_open")


async def test_bonus_is_given_once_for_a_reason_within_its_stage_and_counts(visitor):
    officer, competition, entries, seats, _ = await planned(visitor, applications=1)
    for seat in seats:
        await make_sheet(entries[0], seat.person_id, is_submitted=True)
    where = f"{API}/competitions/{competition.id}/applications/{entries[0].id}/bonuses"
    good = {"stage": "bonus", "points": "2.5", "reason": "获市级公益创新奖"}
    for change, status, code in (
        ({"points": "5.01"}, 422, "bonus_too_high"),
        ({"points": "0"}, 422, "bonus_too_high"),
        ({"points": "-1"}, 422, "invalid"),
        ({"stage": "desk"}, 422, "not_a_bonus"),
        ({"reason": " "}, 422, "invalid"),
    ):
        answer = await officer.client.post(where, json=good | change)
        assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert (await (await visitor(Role.JUDGE)).client.post(where, json=good)).status_code == 403
    given = await officer.client.post(where, json=good)
    assert (given.status_code, given.json()["points"]) == (201, "2.5")
    twice = await officer.client.post(where, json=good)
    assert (twice.status_code, twice.json()["code"]) == (409, "bonus_exists")
    standings = f"{API}/competitions/{competition.id}/standings"
    (standing,) = (await officer.client.get(standings)).json()["standings"]
    assert standing["shown"] == "59.70"
    listed = (await officer.client.get(f"{API}/competitions/{competition.id}/bonuses")).json()["items"]
    assert [(b["reason"], b["given_by"]["id"]) for b in listed] == [(good["reason"], str(officer.id))]
    one = f"{API}/competitions/{competition.id}/bonuses/{given.json()['id']}"
    assert (await officer.client.delete(one)).status_code == 204
    (standing,) = (await officer.client.get(standings)).json()["standings"]
    assert (standing["shown"], await Bonus.all().count()) == ("57.20", 0)


async def test_the_database_refuses_what_the_rules_refuse(visitor, house):
    officer, competition, entries, _, vote = await planned(visitor)
    await codes_of(officer, competition, vote, 2)
    bonus = await stage(competition, "bonus")
    give = (
        "INSERT INTO bonus"
        " (id, stage_id, application_id, amount_hundredths, reason, evidence, given_by_id, given_at)"
        " VALUES (gen_random_uuid(), $1, $2, $3, $4, '证书', $5, now())"
    )
    use = "UPDATE vote_code SET is_used = true"
    assert await refused((use,)) == ("ck_vote_code_window", "vote_closed")
    assert await refused(("UPDATE vote_tally SET votes = votes + 1",)) == (
        "ck_vote_tally_counts",
        "vote_closed",
    )
    assert await refused((give, bonus.id, entries[0].id, 501, "x", officer.id)) == (
        "ck_bonus_amount",
        "bonus_too_high",
    )
    assert await refused((give, bonus.id, entries[0].id, 1, " ", officer.id)) == (
        "ck_bonus_reason",
        "empty_text",
    )
    await shift(house, vote, 1)
    assert await refused(("UPDATE vote_tally SET votes = votes + 2",)) == (
        "ck_vote_tally_counts",
        "vote_closed",
    )
    assert await refused(("UPDATE public_vote SET choices = 9",)) == ("ck_public_vote_begun", "vote_begun")
    assert await refused(("DELETE FROM vote_code",)) == ("ck_vote_code_used", "code_used")
    assert await refused((use,), ("UPDATE vote_code SET is_used = false",)) == (
        "ck_vote_code_used",
        "code_used",
    )
