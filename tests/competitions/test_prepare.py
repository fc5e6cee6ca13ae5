"""Preparing a competition through the API: drafts, their numbers, and what they refuse."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from factories.competitions import make_competition, terms
from factories.queries import count_queries
from incubator.competitions import Competition, Stage
from incubator.core.actor import Role
from incubator.core.tables import AuditEvent

pytestmark = pytest.mark.anyio

PATH = "/api/v1/competitions"


async def refused(answer, status: int) -> tuple[str, list[str]]:
    problem = answer.json()
    assert answer.status_code == status, problem
    return problem["code"], [error["pointer"] for error in problem["errors"]]


async def test_competition_is_prepared_as_its_terms_say(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    said = terms(number="2026-CT-077", trim_from=None, quorum=1, is_demonstration=True)
    answer = await officer.client.post(PATH, json=said)
    assert answer.status_code == 201
    assert answer.headers["etag"] == '"1"'
    found = answer.json()
    assert found == (await officer.client.get(f"{PATH}/{found['id']}")).json()
    assert [track["cap"] for track in found.pop("tracks")] == [None, "50000.00"]
    assert [(c["weight"], c["highest"]) for c in found.pop("criteria")] == [
        ("37.5", "100"),
        ("40.25", "10"),
        ("22.25", "100"),
    ]
    assert found.pop("tranches") == [
        {"sequence": 1, "share": "50", "trigger": "contract_signed"},
        {"sequence": 2, "share": "40", "trigger": "mid_term_passed"},
        {"sequence": 3, "share": "10", "trigger": "final_passed"},
    ]
    for moment in ("opens_at", "closes_at"):
        assert datetime.fromisoformat(found.pop(moment)) == datetime.fromisoformat(said[moment])
    del found["id"], found["created_at"]
    assert found == {
        "number": "2026-CT-077",
        "title": said["title"],
        "summary": said["summary"],
        "stage": "draft",
        "pool": "2000000.00",
        "award_cap": "200000.00",
        "entries_per_organization": 2,
        "notice_days": 5,
        "quorum": 1,
        "trim_from": None,
        "decimals": 2,
        "comment_required": False,
        "names_organization": True,
        "names_leader": True,
        "shares_scores": False,
        "scores_shown": "never",
        "comments_shown": "never",
        "decided_at": None,
        "conflict_years": 3,
        "places": None,
        "is_imported": False,
        "is_demonstration": True,
        "version": 1,
    }
    event = await AuditEvent.get(action="competitions.prepare_competition")
    assert event.facts == {"number": "2026-CT-077", "pool_minor": 2_000_000_00}


async def test_rubric_says_what_scores_mean_and_judges_are_told(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    rubric = {
        "code": "need",
        "name": "需求",
        "guidance": "是否有调研依据。\n看受益人数。",
        "weight": "100",
        "highest": "10",
        "step": "0.5",
        "anchors": [{"points": "10", "text": "有调研报告"}, {"points": "4.5", "text": "只有设想"}],
        "comment_required": True,
    }
    settings = {
        "comment_required": True,
        "names_organization": False,
        "names_leader": False,
        "shares_scores": True,
        "scores_shown": "after_ranking",
        "comments_shown": "after_decision",
    }
    answer = await officer.client.post(PATH, json=terms(criteria=[rubric], **settings))
    assert answer.status_code == 201, answer.text
    found = answer.json()
    (criterion,) = found["criteria"]
    assert {name: criterion[name] for name in rubric} == rubric
    assert {name: found[name] for name in settings} == settings
    assert (await officer.client.get(f"{PATH}/{found['id']}")).json() == found


async def test_numbers_go_on_from_the_highest_of_the_year(visitor, house):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    year = datetime.now(house.settings.tz).year
    for number in (f"{year}-CT-041", f"{year - 1}-CT-090", "SKATING-2026"):
        await make_competition(Stage.DRAFT, number=number)
    answers = await asyncio.gather(*(officer.client.post(PATH, json=terms()) for _ in range(5)))
    numbers = sorted(answer.json()["number"] for answer in answers)
    assert numbers == [f"{year}-CT-{serial:03}" for serial in range(42, 47)]


async def test_number_that_is_taken_is_refused(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    await make_competition(number="2026-CT-500")
    answer = await officer.client.post(PATH, json=terms(number="2026-CT-500"))
    assert await refused(answer, 409) == ("number_taken", ["/number"])


async def test_same_number_asked_at_once_is_given_once(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    body = terms(number="2026-CT-900")
    answers = await asyncio.gather(*(officer.client.post(PATH, json=body) for _ in range(4)))
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409]
    assert {a.json()["code"] for a in answers if a.status_code == 409} == {"number_taken"}
    assert await Competition.filter(number="2026-CT-900").count() == 1


BASE = terms()
CRITERIA, TRACKS, TRANCHES = BASE["criteria"], BASE["tracks"], BASE["tranches"]


BROKEN = [
    ({"pool": "0"}, "pool_not_positive", ["/pool"]),
    ({"pool": 5}, "invalid", ["/pool"]),
    ({"pool": "1e3"}, "invalid", ["/pool"]),
    ({"pool": "-1"}, "invalid", ["/pool"]),
    ({"pool": "99999999999999"}, "invalid", ["/pool"]),
    ({"award_cap": "0"}, "award_cap_over_pool", ["/award_cap"]),
    ({"award_cap": "2000000.01"}, "award_cap_over_pool", ["/award_cap"]),
    ({"opens_at": BASE["closes_at"]}, "closes_before_opening", ["/closes_at"]),
    ({"closes_at": "2027-01-01T00:00:00"}, "invalid", ["/closes_at"]),
    ({"closes_at": "9999-12-31T23:59:59-12:00"}, "invalid", ["/closes_at"]),
    ({"opens_at": "0001-01-01T00:00:00+14:00"}, "invalid", ["/opens_at"]),
    ({"opens_at": 1_700_000_000}, "invalid", ["/opens_at"]),
    ({"tracks": []}, "invalid", ["/tracks"]),
    ({"tracks": [TRACKS[0], TRACKS[0]]}, "code_repeated", ["/tracks/1/code"]),
    ({"tracks": [TRACKS[0] | {"cap": "200000.01"}]}, "track_cap_out_of_range", ["/tracks/0/cap"]),
    ({"tracks": [TRACKS[0] | {"code": "Community"}]}, "invalid", ["/tracks/0/code"]),
    ({"criteria": []}, "invalid", ["/criteria"]),
    ({"criteria": CRITERIA[:2]}, "weights_not_100", ["/criteria"]),
    ({"criteria": [*CRITERIA, CRITERIA[0]]}, "code_repeated", ["/criteria/3/code"]),
    ({"criteria": [CRITERIA[0] | {"weight": "100.001"}]}, "invalid", ["/criteria/0/weight"]),
    ({"criteria": [CRITERIA[0] | {"weight": 100}]}, "invalid", ["/criteria/0/weight"]),
    ({"criteria": [CRITERIA[0] | {"weight": "NaN"}]}, "invalid", ["/criteria/0/weight"]),
    ({"criteria": [CRITERIA[0] | {"weight": "0"}]}, "weight_not_positive", ["/criteria/0/weight"]),
    ({"criteria": [CRITERIA[0] | {"highest": "0"}]}, "highest_out_of_range", ["/criteria/0/highest"]),
    *(
        ({"criteria": [CRITERIA[0] | {"weight": "100"} | change]}, code, [f"/criteria/0/{pointer}"])
        for change, code, pointer in (
            ({"step": "0.1"}, "bad_step", "step"),
            ({"step": "0"}, "bad_step", "step"),
            ({"step": 1}, "invalid", "step"),
            ({"step": "1", "highest": "9.5"}, "highest_off_step", "highest"),
            ({"step": "0.5", "highest": "9.75"}, "highest_off_step", "highest"),
            ({"anchors": [{"points": "100.01", "text": "x"}]}, "anchor_off_scale", "anchors/0/points"),
            (
                {"step": "1", "anchors": [{"points": "1.5", "text": "x"}]},
                "anchor_off_scale",
                "anchors/0/points",
            ),
            (
                {"anchors": [{"points": "5", "text": "x"}, {"points": "5.0", "text": "y"}]},
                "anchor_repeated",
                "anchors/1/points",
            ),
            ({"anchors": [{"points": "5", "text": " "}]}, "invalid", "anchors/0/text"),
            ({"anchors": [{"points": "5"}]}, "invalid", "anchors/0/text"),
            ({"anchors": {}}, "invalid", "anchors"),
            ({"comment_required": 1}, "invalid", "comment_required"),
        )
    ),
    ({"scores_shown": "soon"}, "invalid", ["/scores_shown"]),
    ({"comments_shown": None}, "invalid", ["/comments_shown"]),
    ({"shares_scores": "yes"}, "invalid", ["/shares_scores"]),
    ({"tranches": []}, "invalid", ["/tranches"]),
    ({"tranches": TRANCHES[:2]}, "shares_not_100", ["/tranches"]),
    ({"tranches": TRANCHES[::-1]}, "tranches_out_of_order", ["/tranches"]),
    ({"tranches": [TRANCHES[0] | {"trigger": "someday"}]}, "invalid", ["/tranches/0/trigger"]),
    ({"trim_from": 4}, "invalid", ["/trim_from"]),
    ({"quorum": 0}, "invalid", ["/quorum"]),
    ({"quorum": True}, "invalid", ["/quorum"]),
    ({"notice_days": 0}, "notice_out_of_range", ["/notice_days"]),
    ({"notice_days": -1, "is_demonstration": True}, "invalid", ["/notice_days"]),
    ({"notice_days": 61}, "invalid", ["/notice_days"]),
    ({"decimals": 7}, "invalid", ["/decimals"]),
    ({"entries_per_organization": 10**30}, "invalid", ["/entries_per_organization"]),
    ({"number": "2026 CT"}, "invalid", ["/number"]),
    ({"title": "x" * 201}, "invalid", ["/title"]),
    ({"title": "大赛\u202e"}, "invalid", ["/title"]),
    ({"stage": "open"}, "invalid", ["/stage"]),
]
"""What is wrong with the terms, and the code and pointers with which it is refused."""


async def test_terms_that_do_not_hold_are_refused(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    for changes, code, pointers in BROKEN:
        answer = await officer.client.post(PATH, json=BASE | changes)
        assert await refused(answer, 422) == (code, pointers), changes
    assert await Competition.all().count() == 0
    assert (await officer.client.post(PATH, json=BASE)).status_code == 201


async def test_only_a_demonstration_does_without_days_of_notice(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    for is_demonstration, status in ((True, 200), (False, 422)):
        body = terms(is_demonstration=is_demonstration)
        made = await officer.client.post(PATH, json=body)
        one = f"{PATH}/{made.json()['id']}"
        answer = await officer.client.put(one, json=terms(notice_days=0), headers={"if-match": '"1"'})
        assert answer.status_code == status
    assert (
        await officer.client.post(PATH, json=terms(notice_days=0, is_demonstration=True))
    ).status_code == 201


async def test_draft_is_replaced_whole(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    made = (await officer.client.post(PATH, json=terms())).json()
    criteria = [{"code": "all", "name": "总评", "weight": "100"}]
    body = terms(title="改名", criteria=criteria, tracks=[{"code": "one", "name": "一"}])
    answer = await officer.client.put(f"{PATH}/{made['id']}", json=body, headers={"if-match": '"1"'})
    assert answer.status_code == 200
    assert answer.headers["etag"] == '"2"'
    found = (await officer.client.get(f"{PATH}/{made['id']}")).json()
    assert found == answer.json()
    assert (found["number"], found["title"]) == (made["number"], "改名")
    assert [criterion["code"] for criterion in found["criteria"]] == ["all"]
    assert [track["code"] for track in found["tracks"]] == ["one"]


async def test_replacing_needs_the_present_version(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    competition = await make_competition(Stage.DRAFT)
    one = f"{PATH}/{competition.id}"
    stale = await officer.client.put(one, json=terms(), headers={"if-match": '"7"'})
    assert await refused(stale, 412) == ("stale", [])
    assert await refused(await officer.client.put(one, json=terms()), 428) == ("if_match_required", [])
    fresh = {"if-match": f'"{competition.version}"'}
    answers = await asyncio.gather(*(officer.client.put(one, json=terms(), headers=fresh) for _ in range(3)))
    assert sorted(answer.status_code for answer in answers) == [200, 412, 412]


@pytest.mark.parametrize("stage", [Stage.OPEN, Stage.RANKED])
async def test_published_competition_is_not_replaced(visitor, stage):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    competition = await make_competition(stage)
    answer = await officer.client.put(
        f"{PATH}/{competition.id}", json=terms(), headers={"if-match": f'"{competition.version}"'}
    )
    assert await refused(answer, 409) == ("competition_fixed", [])


async def test_only_programme_officers_manage_competitions(visitor, client):
    competition = await make_competition()
    for role in set(Role) - {Role.PROGRAMME_OFFICER}:
        person = await visitor(role)
        assert (await person.client.post(PATH, json=terms())).status_code == 403
        for action in ("opening", "closing", "archiving"):
            answer = await person.client.post(f"{PATH}/{competition.id}/{action}")
            assert await refused(answer, 403) == ("forbidden", [])
    assert (await client.post(PATH, json=terms())).status_code == 401
    assert await Competition.all().count() == 1


async def test_draft_is_seen_by_staff_and_auditors_only(visitor, client):
    draft, published = await make_competition(Stage.DRAFT), await make_competition(Stage.RANKED)
    officer, auditor = await visitor(Role.PROGRAMME_OFFICER), await visitor(Role.AUDITOR)
    judge = await visitor(Role.JUDGE)
    for who, status, listed in (
        (client, 404, [published.number]),
        (judge.client, 404, [published.number]),
        (auditor.client, 200, [published.number, draft.number]),
        (officer.client, 200, [published.number, draft.number]),
    ):
        assert (await who.get(f"{PATH}/{draft.id}")).status_code == status
        assert (await who.get(f"{PATH}/{published.id}")).status_code == 200
        items = (await who.get(PATH)).json()["items"]
        assert [item["number"] for item in items] == listed


async def test_list_filters_by_stage_and_asks_the_same_however_long(house, client):
    made = [await make_competition() for _ in range(3)]
    await make_competition(Stage.CLOSED)
    counts = []
    for limit in (1, 3):
        async with count_queries(house) as sent:
            page = (await client.get(PATH, params={"stage": "open", "limit": limit})).json()
        counts.append(len(sent))
        assert [item["id"] for item in page["items"]] == [str(c.id) for c in made[::-1]][:limit]
    assert counts == [4, 4]
    rest = (await client.get(PATH, params={"limit": 3})).json()
    assert (await client.get(PATH, params={"cursor": rest["next"]})).json()["next"] is None
    assert (await client.get(PATH, params={"stage": "someday"})).status_code == 422


async def test_moments_are_kept_to_the_microsecond_in_any_zone(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    closes = datetime.now(UTC).replace(microsecond=123456) + timedelta(days=1)
    body = terms(closes_at=closes.astimezone().isoformat())
    found = (await officer.client.post(PATH, json=body)).json()
    assert datetime.fromisoformat(found["closes_at"]) == closes
