"""What the database itself refuses of competitions, and as which refusal it comes out."""

from datetime import UTC, datetime, timedelta

import asyncpg
import pytest

from factories.competitions import make_competition
from incubator.competitions import Competition, Criterion, Stage, Track
from incubator.core.database import refusal, transaction

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("house")]


async def run(statement: str, *values: object) -> None:
    async with transaction() as sql:
        await sql.execute(statement, *values)
        await sql.execute("SET CONSTRAINTS ALL IMMEDIATE")


async def refused(statement: str, *values: object) -> tuple[str, str]:
    """The constraint that refuses the statement, and the code of the refusal; nothing is changed."""
    with pytest.raises(asyncpg.IntegrityConstraintViolationError) as caught:
        await run(statement, *values)
    found = refusal(caught.value)
    assert found is not None
    return caught.value.constraint_name, found.code


BROKEN_DRAFTS = [
    ("stage = 'paused'", "ck_competition_stage", "bad_stage"),
    ("title = ' '", "ck_competition_title", "empty_text"),
    ("pool_minor = -1, award_cap_minor = 0, is_imported = true", "ck_competition_pool", "pool_not_positive"),
    ("award_cap_minor = 0", "ck_competition_award_cap", "award_cap_over_pool"),
    ("award_cap_minor = pool_minor + 1", "ck_competition_award_cap", "award_cap_over_pool"),
    ("closes_at = opens_at", "ck_competition_dates", "closes_before_opening"),
    ("entries_per_organization = 0", "ck_competition_entries", "entries_out_of_range"),
    ("notice_days = 61, is_demonstration = true", "ck_competition_notice", "notice_out_of_range"),
    ("notice_days = 0", "ck_competition_notice", "notice_out_of_range"),
    ("quorum = 0", "ck_competition_quorum", "quorum_out_of_range"),
    ("trim_from = 4", "ck_competition_trim", "trim_from_too_few"),
    ("decimals = 7", "ck_competition_decimals", "decimals_out_of_range"),
    ("decimals = -1", "ck_competition_decimals", "decimals_out_of_range"),
    ("scores_shown = 'soon'", "ck_competition_scores_shown", "bad_disclosure"),
    ("comments_shown = ''", "ck_competition_comments_shown", "bad_disclosure"),
    ("decided_at = now()", "ck_competition_decided", "not_ranked"),
    ("number = (SELECT min(number) FROM competition)", "uq_competition_number", "number_taken"),
]


async def test_draft_that_does_not_hold_is_refused():
    await make_competition(Stage.DRAFT, number="0000")
    draft = await make_competition(Stage.DRAFT)
    for change, constraint, code in BROKEN_DRAFTS:
        statement = f"UPDATE competition SET {change} WHERE id = $1"
        assert await refused(statement, draft.id) == (constraint, code), change


BROKEN_PARTS = [
    ("UPDATE track SET cap_minor = 0", "ck_track_cap", "track_cap_out_of_range"),
    (
        "UPDATE track SET cap_minor = 20000001",
        "ck_track_cap_within_award_cap",
        "track_cap_out_of_range",
    ),
    ("DELETE FROM track", "ck_competition_tracks", "no_track"),
    ("UPDATE track SET code = 'same'", "uq_track_code", "code_repeated"),
    ("UPDATE criterion SET weight_hundredths = 0", "ck_criterion_weight", "weight_not_positive"),
    ("UPDATE criterion SET most_hundredths = 0", "ck_criterion_highest", "highest_out_of_range"),
    ("UPDATE criterion SET step_hundredths = 10", "ck_criterion_step", "bad_step"),
    ("UPDATE criterion SET step_hundredths = 100, most_hundredths = 950", "ck_criterion_step", "bad_step"),
    *(
        (f"UPDATE criterion SET anchors = '{anchors}'", "ck_criterion_anchors", "anchor_off_scale")
        for anchors in (
            "{}",
            '[{"points_hundredths": 10001, "text": "x"}]',
            '[{"points_hundredths": -1, "text": "x"}]',
            '[{"points_hundredths": 0, "text": " "}]',
            '[{"points_hundredths": 0}]',
            "[7]",
            '[{"points_hundredths": 5, "text": "x"}, {"points_hundredths": 5, "text": "y"}]',
        )
    ),
    (
        """UPDATE criterion SET step_hundredths = 50, anchors = '[{"points_hundredths": 25, "text": "x"}]'""",
        "ck_criterion_anchors",
        "anchor_off_scale",
    ),
    ("UPDATE criterion SET code = 'same'", "uq_criterion_code", "code_repeated"),
    (
        "UPDATE criterion SET weight_hundredths = weight_hundredths + 1",
        "ck_competition_weights",
        "weights_not_100",
    ),
    ("DELETE FROM criterion", "ck_competition_weights", "weights_not_100"),
    ("UPDATE planned_tranche SET share_hundredths = 0", "ck_planned_tranche_share", "share_not_positive"),
    ("UPDATE planned_tranche SET trigger = 'someday'", "ck_planned_tranche_trigger", "bad_trigger"),
    ("UPDATE planned_tranche SET sequence = 1", "uq_planned_tranche_sequence", "sequence_repeated"),
    ("DELETE FROM planned_tranche WHERE sequence = 2", "ck_competition_shares", "shares_not_100"),
    ("DELETE FROM planned_tranche", "ck_competition_shares", "shares_not_100"),
    (
        "UPDATE planned_tranche SET sequence = 10 - sequence",
        "ck_competition_tranches",
        "tranches_out_of_order",
    ),
]


async def test_parts_that_do_not_add_up_are_refused():
    await make_competition(Stage.DRAFT, tracks=("one", "two"))
    for statement, constraint, code in BROKEN_PARTS:
        assert await refused(statement) == (constraint, code), statement


async def test_weights_are_summed_at_commit_and_not_before():
    competition = await make_competition(Stage.DRAFT)
    async with transaction() as sql:
        await sql.execute("UPDATE criterion SET weight_hundredths = 3000 WHERE code = 'need'")
        await sql.execute("UPDATE criterion SET weight_hundredths = 4500 WHERE code = 'design'")
    weights = dict(await Criterion.filter(competition=competition).values_list("code", "weight_hundredths"))
    assert (weights["need"], weights["design"], sum(weights.values())) == (3000, 4500, 10_000)


async def test_contest_that_was_judged_elsewhere_need_not_add_up():
    elsewhere = await make_competition(
        Stage.CLOSED, is_imported=True, pool_minor=0, award_cap_minor=0, weights={"jumps": 120}, shares={}
    )
    assert (await Competition.get(id=elsewhere.id)).stage is Stage.CLOSED
    change = "UPDATE competition SET pool_minor = 1, award_cap_minor = 2"
    draft = await make_competition(Stage.DRAFT, is_imported=True)
    assert await refused(f"{change} WHERE id = $1", draft.id) == (
        "ck_competition_award_cap",
        "award_cap_over_pool",
    )


async def test_stage_never_goes_back():
    statement = "UPDATE competition SET stage = $2 WHERE id = $1"
    for position, before in enumerate(Stage):
        for earlier in [*Stage][:position]:
            competition = await make_competition(before)
            found = await refused(statement, competition.id, earlier.value)
            assert found == ("ck_competition_stage_forward", "stage_goes_back"), (before, earlier)
        for later in [*Stage][position:]:
            await run(statement, (await make_competition(before)).id, later.value)


@pytest.mark.parametrize("stage", [Stage.OPEN, Stage.RANKED])
async def test_what_was_published_does_not_change(stage):
    competition = await make_competition(stage)
    fixed = ("ck_competition_fixed", "competition_fixed")
    for statement in (
        "UPDATE competition SET title = 'x'",
        "UPDATE competition SET pool_minor = pool_minor + 1",
        "UPDATE competition SET opens_at = opens_at - interval '1 day'",
        "UPDATE competition SET rule = '{}'",
        "DELETE FROM competition",
        "UPDATE track SET name = 'x'",
        "DELETE FROM criterion",
        "UPDATE planned_tranche SET trigger = 'final_passed'",
        "INSERT INTO track SELECT gen_random_uuid(), 'more', 'more', NULL, 9, competition_id FROM track",
    ):
        assert await refused(statement) == fixed, statement
    assert (await Competition.get(id=competition.id)).title == competition.title
    assert await Track.all().count() == 1


async def test_a_decision_is_announced_once():
    competition = await make_competition(Stage.RANKED)
    statement = "UPDATE competition SET decided_at = $2 WHERE id = $1"
    now = datetime.now(UTC)
    await run(statement, competition.id, now)
    fixed = ("ck_competition_fixed", "competition_fixed")
    assert await refused(statement, competition.id, now + timedelta(1)) == fixed
    assert await refused(statement, competition.id, None) == fixed
    await run("UPDATE competition SET stage = 'archived' WHERE id = $1", competition.id)


async def test_draft_is_deleted_with_its_parts():
    draft = await make_competition(Stage.DRAFT)
    await draft.delete()
    assert await Track.all().count() == 0


async def test_deadline_moves_later_while_the_call_is_open_and_never_else():
    now = datetime.now(UTC)
    late = ("ck_competition_deadline", "deadline_not_later")
    statement = "UPDATE competition SET closes_at = $2 WHERE id = $1"
    running = await make_competition(closes_at=now + timedelta(days=9))
    assert await refused(statement, running.id, now + timedelta(days=8)) == late
    await run(statement, running.id, now + timedelta(days=10))
    over = await make_competition(closes_at=now)
    assert await refused(statement, over.id, now + timedelta(days=8)) == late
    closed = await make_competition(Stage.CLOSED)
    assert await refused(statement, closed.id, now + timedelta(days=8)) == late
