"""The ranking: previewed at any time, published once every quorum is there, kept for good."""

import asyncio
from decimal import Decimal

import asyncpg
import orjson
import pytest

from factories.applications import make_application
from factories.competitions import make_competition
from factories.jury import make_judging, make_seat, make_sheet, propose, publish
from factories.organizations import make_organization
from factories.queries import count_queries
from incubator.applications.rules import State
from incubator.competitions.rules import Stage
from incubator.competitions.tables import Competition, Criterion
from incubator.core.actor import Role
from incubator.core.database import transaction
from incubator.core.tables import AuditEvent
from incubator.jury import Placing, Ranking, published
from incubator.jury.methods import rule_json
from incubator.jury.queries.judged import read_judged

pytestmark = pytest.mark.anyio

PATH = "/api/v1/competitions"


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def flat(score: str) -> dict[str, int]:
    """The same score for every criterion, so that the judge's total is this score."""
    return dict.fromkeys(("need", "design", "team"), int(Decimal(score) * 100))


async def judged(*totals: tuple[str, ...], **columns):
    """A competition whose applications have these submitted totals, a judge each; every judge judges all."""
    competition, entries, seats = await make_judging(len(totals), len(totals[0]), **columns)
    for entry, given in zip(entries, totals, strict=True):
        for seat, total in zip(seats, given, strict=False):
            await make_sheet(entry, seat.person_id, flat(total), is_submitted=True)
    return competition, entries, seats


async def places(person, competition, **asked) -> list[dict]:
    answer = await person.client.get(f"{PATH}/{competition.id}/places", params=asked)
    assert answer.status_code == 200
    return answer.json()["items"]


async def test_publish_ranks_by_exact_means_and_shares_places(visitor):
    competition, entries, _ = await judged(
        ("80", "80", "80"), ("90", "90", "90.01"), ("90.01", "90", "90"), ("10", "20", "30")
    )
    answer = await publish(visitor, competition)
    assert answer.status_code == 201
    assert (await Competition.get(id=competition.id)).stage is Stage.RANKED
    found = await places(await visitor(Role.AUDITOR), competition)
    assert [(p["application_id"], p["rank"], p["exact"], p["shown"], p["sheets"]) for p in found] == [
        (str(entries[1].id), 1, "27001/300", "90.00", 3),
        (str(entries[2].id), 1, "27001/300", "90.00", 3),
        (str(entries[0].id), 3, "80", "80.00", 3),
        (str(entries[3].id), 4, "20", "20.00", 3),
    ]
    event = await AuditEvent.get(action="jury.confirm_ranking")
    assert (event.facts["places"], event.facts["stage"]) == (4, "ranked")
    assert event.facts["digest"] == answer.json()["digest"]


async def test_publish_leaves_out_the_highest_and_the_lowest_of_five(visitor):
    competition, entries, _ = await judged(("100", "0", "50", "60", "70"), ("60.01", "60", "60", "60", "60"))
    await publish(visitor, competition)
    found = await places(await visitor(Role.AUDITOR), competition)
    assert [(p["application_id"], p["exact"]) for p in found] == [
        (str(entries[0].id), "60"),
        (str(entries[1].id), "60"),
    ]
    assert [p["rank"] for p in found] == [1, 1]


async def test_publish_trims_nothing_below_trim_from_and_never_without(visitor):
    below, (first,), _ = await judged(("100", "0", "50", "60", "70"), trim_from=6)
    never, (second,), _ = await judged(("100", "0", "50", "60", "70"), trim_from=None)
    auditor = await visitor(Role.AUDITOR)
    for competition, entry in ((below, first), (never, second)):
        await publish(visitor, competition)
        (place,) = await places(auditor, competition)
        assert (place["application_id"], place["exact"]) == (str(entry.id), "56")


async def test_scores_are_weighted_and_scaled_to_a_hundred(visitor):
    competition = await make_competition(Stage.DRAFT, weights={"need": 60_00, "team": 40_00}, quorum=1)
    for name, most in (("need", 30_00), ("team", 7_00)):
        await Criterion.filter(competition_id=competition.id, code=name).update(most_hundredths=most)
    await Competition.filter(id=competition.id).update(stage=Stage.JUDGING)
    entry, seat = await make_application(competition, state=State.ELIGIBLE), await make_seat(competition)
    await make_sheet(entry, seat.person_id, {"need": 20_00, "team": 5_50}, is_submitted=True)
    await publish(visitor, competition)
    (place,) = await places(await visitor(Role.AUDITOR), competition)
    # 60 × 20/30 + 40 × 5.5/7
    assert (place["exact"], place["shown"]) == ("500/7", "71.43")


async def test_publish_shows_as_many_decimals_as_the_competition_has(visitor):
    competition, _, _ = await judged(("80", "80", "81"), decimals=4)
    await publish(visitor, competition)
    (place,) = await places(await visitor(Role.AUDITOR), competition)
    assert (place["exact"], place["shown"]) == ("241/3", "80.3333")


async def test_publish_names_the_applications_without_a_quorum(visitor):
    competition, entries, seats = await judged(("80", "80", "80"), ("70",), ("70", "60"))
    assert len(seats) == 3
    ineligible = await make_application(competition, state=State.INELIGIBLE)
    unseen = await make_application(competition, state=State.ELIGIBLE)
    answer = await publish(visitor, competition)
    assert code(answer) == (409, "quorum_missing")
    facts = answer.json()["facts"]
    assert facts["applications"] == {entries[1].number: 1, entries[2].number: 2, unseen.number: 0}
    assert (facts["quorum"], facts["count"]) == (3, 3)
    assert ineligible.number not in facts["applications"]
    assert (await Competition.get(id=competition.id)).stage is Stage.JUDGING
    assert await Ranking.all().count() == 0


async def test_publish_waits_for_open_sheets_until_they_are_unassigned(visitor):
    competition, entries, _ = await judged(("80", "80", "80"))
    late = await make_seat(competition)
    sheet = await make_sheet(entries[0], late.person_id, flat("100"))
    answer = await publish(visitor, competition)
    assert (code(answer), answer.json()["facts"]) == ((409, "sheets_open"), {"count": 1})
    officer = await visitor(Role.PROGRAMME_OFFICER)
    where = f"{PATH}/{competition.id}/sheets/{sheet.id}"
    assert (await officer.client.delete(where, headers={"if-match": "*"})).status_code == 204
    assert (await publish(visitor, competition)).status_code == 201
    (place,) = await places(officer, competition)
    assert (place["exact"], place["sheets"]) == ("80", 3)


async def test_recused_sheets_do_not_count(visitor):
    competition, (entry,), _ = await judged(("80", "80", "80"))
    judge = await visitor(Role.JUDGE)
    await make_seat(competition, judge.id)
    await make_sheet(entry, judge.id, flat("0"))
    await judge.client.post(f"/api/v1/applications/{entry.id}/recusals", json={"kind": "kinship"})
    assert (await publish(visitor, competition)).status_code == 201
    (place,) = await places(await visitor(Role.AUDITOR), competition)
    assert (place["exact"], place["sheets"]) == ("80", 3)


async def test_publish_is_illegal_in_any_other_stage(visitor):
    for stage in set(Stage) - {Stage.JUDGING}:
        answer = await publish(visitor, await make_competition(stage))
        assert (stage, *code(answer)) == (stage, 409, "illegal_transition")


async def test_publish_at_once_has_one_effect(visitor):
    competition, _, _ = await judged(("80", "80", "80"), ("70", "70", "70"))
    digest = (await propose(visitor, competition)).json()["digest"]
    officer, where = await visitor(Role.PROGRAMME_OFFICER), f"{PATH}/{competition.id}/ranking/confirmation"
    answers = await asyncio.gather(*(officer.client.post(where, json={"digest": digest}) for _ in range(4)))
    assert sorted(a.status_code for a in answers) == [201, 409, 409, 409]
    assert (await Ranking.all().count(), await Placing.all().count()) == (1, 2)


async def test_a_submission_and_the_ranking_at_once_never_lose_a_sheet(visitor):
    competition, (entry,), _ = await judged(("80", "80", "80"))
    judge, officer = await visitor(Role.JUDGE), await visitor(Role.PROGRAMME_OFFICER)
    await make_seat(competition, judge.id)
    sheet = await make_sheet(entry, judge.id, flat("40"))
    submitted, answer = await asyncio.gather(
        judge.client.post(f"/api/v1/sheets/{sheet.id}/submission"),
        officer.client.post(f"{PATH}/{competition.id}/ranking"),
    )
    assert submitted.status_code == 200
    if answer.status_code == 409:
        assert answer.json()["code"] == "sheets_open"
        answer = await officer.client.post(f"{PATH}/{competition.id}/ranking")
    assert answer.status_code == 201
    second, where = await visitor(Role.PROGRAMME_OFFICER), f"{PATH}/{competition.id}/ranking/confirmation"
    answer = await second.client.post(where, json={"digest": answer.json()["digest"]})
    assert answer.status_code == 201
    (place,) = await places(officer, competition)
    assert (place["exact"], place["sheets"]) == ("70", 4)


async def test_only_staff_previews_and_publishes(visitor):
    competition, _, _ = await judged(("80", "80", "80"))
    for role in set(Role) - {Role.PROGRAMME_OFFICER}:
        other = await visitor(role)
        for answer in (
            await other.client.post(f"{PATH}/{competition.id}/ranking"),
            await other.client.get(f"{PATH}/{competition.id}/standings"),
        ):
            assert (role, *code(answer)) == (role, 403, "forbidden")


async def test_preview_shows_where_everything_stands(visitor):
    competition, entries, _ = await judged(("80", "81", "81"), ("90",))
    unseen = await make_application(competition, state=State.ELIGIBLE)
    await make_sheet(unseen, (await make_seat(competition)).person_id)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    preview = (await officer.client.get(f"{PATH}/{competition.id}/standings")).json()
    assert preview["quorum"] == 3
    assert [
        (s["number"], s["rank"], s["exact"], s["shown"], s["sheets"], s["still_open"])
        for s in preview["standings"]
    ] == [
        (entries[1].number, 1, "90", "90.00", 1, 0),
        (entries[0].number, 2, "242/3", "80.67", 3, 0),
        (unseen.number, None, None, None, 0, 1),
    ]


async def test_preview_of_nothing_is_empty(visitor):
    competition, officer = await make_competition(), await visitor(Role.PROGRAMME_OFFICER)
    preview = (await officer.client.get(f"{PATH}/{competition.id}/standings")).json()
    assert preview["standings"] == []


async def test_preview_and_publication_agree_to_the_digest(visitor):
    competition, _, _ = await judged(("80", "81", "82"), ("90", "70", "50"))
    officer = await visitor(Role.PROGRAMME_OFFICER)
    preview = (await officer.client.get(f"{PATH}/{competition.id}/standings")).json()
    ranking = (await publish(visitor, competition)).json()
    assert preview["digest"] == ranking["digest"]
    again = (await officer.client.get(f"{PATH}/{competition.id}/standings")).json()
    assert (again["digest"], again["standings"]) == (preview["digest"], preview["standings"])


async def test_a_published_ranking_can_be_made_again_from_what_it_keeps(visitor, house):
    competition, _, _ = await judged(("80", "81", "82"), ("90", "70", "50"))
    await publish(visitor, competition)
    ranking = await published(competition)
    found = await read_judged(house.database.pool, competition)
    assert found.digest() == ranking.digest
    assert rule_json.parse(ranking.rule) == found.rule
    assert orjson.loads(rule_json.dump(found.rule)) == ranking.rule
    kept = await Placing.filter(ranking_id=ranking.id).order_by("rank", "id").prefetch_related("application")
    assert [(p.application.number, p.rank, p.exact, p.shown) for p in kept] == [
        (p.score.application, p.rank, str(p.score.exact), str(p.score.shown)) for p in found.placings()
    ]


async def test_organizations_see_their_own_place_once_it_is_published(visitor):
    competition, (one, two, _), _ = await judged(("80", "80", "80"), ("90", "90", "90"), ("70", "70", "70"))
    organization = await make_organization()
    mine = await make_application(competition, organization, State.ELIGIBLE)
    for seat in await competition.panel:
        await make_sheet(mine, seat.person_id, flat("85"), is_submitted=True)
    owner = await visitor(owner=organization.id)
    other = await visitor(viewer=two.organization_id)
    where = f"{PATH}/{competition.id}"
    for path in ("ranking", "places"):
        assert code(await owner.client.get(f"{where}/{path}")) == (404, "not_found")
    ranking = (await publish(visitor, competition)).json()
    assert (await owner.client.get(f"{where}/ranking")).json() == ranking
    assert [(p["number"], p["rank"]) for p in await places(owner, competition)] == [(mine.number, 2)]
    assert [(p["number"], p["rank"]) for p in await places(other, competition)] == [(two.number, 1)]
    assert one.number not in {p["number"] for p in await places(other, competition)}
    assert code(await owner.client.get(f"{where}/standings")) == (403, "forbidden")


async def test_staff_finance_and_auditors_see_every_place_and_others_none(visitor, client):
    competition, _, _ = await judged(("80", "80", "80"), ("90", "90", "90"))
    await publish(visitor, competition)
    where = f"{PATH}/{competition.id}/places"
    for role in (Role.PROGRAMME_OFFICER, Role.FINANCE_OFFICER, Role.AUDITOR):
        assert [p["rank"] for p in await places(await visitor(role), competition)] == [1, 2]
    for role in (Role.JUDGE, Role.EVALUATOR, Role.ADMINISTRATOR):
        assert await places(await visitor(role), competition) == []
    assert code(await client.get(where)) == (401, "unauthenticated")


async def test_places_come_in_pages_best_first(visitor):
    competition, entries, _ = await judged(*((total,) * 3 for total in ("50", "60", "60", "60", "70")))
    await publish(visitor, competition)
    auditor, seen, cursor = await visitor(Role.AUDITOR), [], None
    while True:
        asked = {"limit": 2} | ({"cursor": cursor} if cursor else {})
        page = (await auditor.client.get(f"{PATH}/{competition.id}/places", params=asked)).json()
        seen.append([p["rank"] for p in page["items"]])
        if (cursor := page["next"]) is None:
            break
    assert seen == [[1, 2], [2, 2], [5]]
    answer = await auditor.client.get(f"{PATH}/{competition.id}/places", params={"cursor": "!"})
    assert code(answer) == (422, "invalid")
    assert len({entry.id for entry in entries}) == 5


@pytest.mark.parametrize("many", [1, 3])
async def test_ranking_asks_the_same_number_of_queries(visitor, house, many):
    competition, _, _ = await judged(*((total,) * 3 for total in ("50", "60", "70")[:many]))
    officer = await visitor(Role.PROGRAMME_OFFICER)
    where = f"{PATH}/{competition.id}"
    async with count_queries(house) as sent:
        preview = await officer.client.get(f"{where}/standings")
    assert (len(preview.json()["standings"]), len(sent)) == (many, 8)
    assert (await publish(visitor, competition)).status_code == 201
    async with count_queries(house) as sent:
        answer = await officer.client.get(f"{where}/places")
    assert (len(answer.json()["items"]), len(sent)) == (many, 5)


async def test_the_tables_keep_a_ranking_for_good(visitor):
    competition, (entry,), _ = await judged(("80", "80", "80"))
    outside = await make_application(state=State.ELIGIBLE)
    await publish(visitor, competition)
    ranking = await published(competition)

    async def refused(statement: str, *values) -> str:
        with pytest.raises(asyncpg.IntegrityConstraintViolationError) as caught:
            async with transaction() as sql:
                await sql.execute(statement, *values)
        return caught.value.constraint_name

    assert await refused("DELETE FROM ranking_place") == "ck_ranking_place_append_only"
    assert await refused("UPDATE ranking_place SET rank = 2") == "ck_ranking_place_append_only"
    assert await refused("DELETE FROM ranking") == "ck_ranking_append_only"
    assert await refused("UPDATE ranking SET digest = ''") == "ck_ranking_append_only"
    insert = (
        "INSERT INTO ranking_place (id, ranking_id, application_id, rank, exact, shown, sheets)"
        " VALUES (gen_random_uuid(), $1, $2, $3, $4, '', 1)"
    )
    assert await refused(insert, ranking.id, entry.id, 1, "1/2") == "uq_ranking_place_application"
    assert await refused(insert, ranking.id, outside.id, 1, "1/2") == "ck_ranking_place_application"
    assert await refused(insert, ranking.id, outside.id, 0, "1/2") == "ck_ranking_place_rank"
    assert await refused(insert, ranking.id, outside.id, 1, "0.5") == "ck_ranking_place_rank"
    points = (
        "INSERT INTO points (id, application_id, name, amount_hundredths)"
        " VALUES (gen_random_uuid(), $1, 'x', $2)"
    )
    assert await refused(points, entry.id, 1) == "ck_points_fixed"
    assert await refused(points, outside.id, -1) == "ck_points_amount"
    async with transaction() as sql:
        await sql.execute(points, outside.id, 1)
    assert await refused(points, outside.id, 1) == "uq_points_name"
    assert await refused("UPDATE points SET amount_hundredths = 2") == "ck_points_fixed"
    assert await refused("DELETE FROM points") == "ck_points_fixed"
