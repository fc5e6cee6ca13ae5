"""The pages of competitions: calls that everybody reads, and their set-up step by step."""

import json
import re
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from httpx import AsyncClient

from factories.browsing import Browser, browse, parsed, words
from factories.competitions import make_competition
from factories.queries import count_queries
from incubator.competitions import Competition, Criterion, Stage, Track
from incubator.core.actor import Role
from incubator.core.usecase import Services

pytestmark = pytest.mark.anyio

NEW = {
    "title": "2098 公益创投大赛",
    "summary": "支持社区小项目。",
    "opens_at": "2097-12-01T09:00",
    "closes_at": "2098-01-05T17:00",
    "pool": "2,000,000",
    "award_cap": "200000",
}

STEPS = ("", "/funds", "/rubric", "/tranches", "/judging", "/stages", "/lottery", "/preview")


async def officer(house: Services) -> Browser:
    return await browse(house, Role.PROGRAMME_OFFICER)


async def test_calls_are_shown_to_strangers_by_where_they_stand(house: Services, client: AsyncClient):
    now = datetime.now(UTC)
    await make_competition(title="正在进行的")
    await make_competition(title="将要开始的", opens_at=now + timedelta(days=3))
    await make_competition(title="过了时间的", opens_at=now - timedelta(days=9), closes_at=now)
    await make_competition(Stage.RANKED, title="往届的")
    await make_competition(Stage.DRAFT, title="没公开的")
    shown = words((await Browser(client).get("/competitions")).text)
    order = ["正在进行的", "即将开始", "将要开始的", "往届大赛", "往届的"]
    assert all(shown.index(before) < shown.index(after) for before, after in pairwise(order))
    assert "过了时间的" in shown[shown.index("往届大赛") :]
    assert "没公开的" not in shown
    assert "没公开的" in words((await (await officer(house)).get("/competitions")).text)


async def test_house_without_calls_says_what_to_do(client: AsyncClient):
    assert "现在没有正在征集的大赛" in words((await Browser(client).get("/competitions")).text)


async def test_list_of_calls_asks_as_often_whatever_its_length(house: Services, client: AsyncClient):
    await make_competition()
    await make_competition(Stage.RANKED)
    async with count_queries(house) as few:
        await client.get("/competitions")
    for stage in (Stage.OPEN, Stage.RANKED) * 3:
        await make_competition(stage)
    async with count_queries(house) as many:
        await client.get("/competitions")
    assert len(few) == len(many)


async def test_past_calls_have_pages(client: AsyncClient):
    for number in range(52):
        await make_competition(Stage.RANKED, title=f"第{number}届")
    first = await Browser(client).get("/competitions")
    following = next(a.get("href") for a in parsed(first.text).iter("a") if a.get("rel") == "next")
    second = words((await Browser(client).get(f"/competitions{following}")).text)
    assert ("第0届" in second, "第51届" in second) == (True, False)


async def test_call_tells_a_stranger_everything_and_machines_too(client: AsyncClient):
    scales = {
        "need": {
            "guidance": "有没有调研。",
            "anchors": [{"points_hundredths": 8000, "text": "有数据"}],
        }
    }
    competition = await make_competition(title='甲<b>"', summary="第一段。\n第二段。", scales=scales)
    path = f"/competitions/{competition.id}"
    answer = await Browser(client).get(path)
    shown = words(answer.text)
    for part in ("第二段。", "今天", "申报截止", "有没有调研。", "80 分：有数据", "40%", "签约后", "¥20万"):
        assert part in shown
    tree = parsed(answer.text)
    said = next(s.text for s in tree.iter("script") if s.get("type") == "application/ld+json")
    known = json.loads(said or "")
    assert (known["name"], known["endDate"]) == ('甲<b>"', competition.closes_at.isoformat())
    assert [m.get("content") for m in tree.iter("meta") if m.get("property") == "og:title"] == ['甲<b>"']
    links = [a.get("href") for a in tree.iter("a")]
    assert f"{path}/apply" in links
    calendar = await client.get(f"/api/v1{path}/calendar")
    assert calendar.headers["content-type"] == "text/calendar; charset=utf-8"
    assert f"{competition.number}.ics" in calendar.headers["content-disposition"]


async def test_call_that_is_over_takes_no_applications(client: AsyncClient):
    competition = await make_competition(Stage.CLOSED)
    path = f"/competitions/{competition.id}"
    tree = parsed((await Browser(client).get(path)).text)
    assert f"{path}/apply" not in [a.get("href") for a in tree.iter("a")]


async def test_draft_is_not_found_by_strangers_and_set_up_by_staff_only(house: Services, client: AsyncClient):
    competition = await make_competition(Stage.DRAFT)
    path = f"/competitions/{competition.id}"
    assert (await Browser(client).get(path)).status_code == 404
    auditor, finance = await browse(house, Role.AUDITOR), await browse(house, Role.FINANCE_OFFICER)
    assert (await auditor.get(path)).status_code == 200
    assert (await auditor.get(f"{path}/edit")).status_code == 403
    assert (await finance.get(path)).status_code == 404
    assert (await finance.get("/competitions/new")).status_code == 403
    answer = await client.get("/competitions/new")
    assert answer.headers["location"] == "/sign-in?next=/competitions/new"


async def test_competition_is_set_up_step_by_step_and_opened(house: Services, client: AsyncClient):
    staff = await officer(house)
    answer = await staff.post("/competitions/new", "prepare", **NEW)
    assert answer.status_code == 303
    made = await Competition.get()
    path = f"/competitions/{made.id}"
    assert answer.headers["location"] == f"{path}/edit/funds"
    tracks = {"tracks__0__name": "社区服务", "tracks__1__name": "邻里互助", "tracks__1__cap": "50,000"}
    assert (await staff.post(f"{path}/edit/funds", "save", **tracks)).headers[
        "location"
    ] == f"{path}/edit/rubric"
    found = await Track.filter(competition_id=made.id).order_by("position")
    assert [(t.name, t.cap_minor) for t in found] == [("社区服务", None), ("邻里互助", 50_000_00)]
    rubric = {
        "criteria__0__weight": "20.5",
        "criteria__3__weight": "19.5",
        "criteria__1__anchors__1__points": "80",
        "criteria__1__anchors__1__text": "有试点",
        "criteria__1__comment_required": "true",
    }
    assert (await staff.post(f"{path}/edit/rubric", "save", **rubric)).status_code == 303
    found = await Criterion.filter(competition_id=made.id).order_by("position")
    assert [c.weight_hundredths for c in found] == [2050, 3000, 2000, 1950, 1000]
    assert (found[1].anchors, found[1].comment_required, found[1].code) == (
        [{"points_hundredths": 8000, "text": "有试点"}],
        True,
        "design",
    )
    shares = {"tranches__0__share": "60", "tranches__1__share": "30"}
    assert (await staff.post(f"{path}/edit/tranches", "save", **shares)).status_code == 303
    judging = {"names_organization": "false", "trim_from": "", "scores_shown": "after_ranking"}
    answer = await staff.post(f"{path}/edit/judging", "save", **judging)
    assert answer.headers["location"] == f"{path}/edit/stages"
    made = await Competition.get()
    assert (made.names_organization, made.names_leader, made.trim_from) == (False, True, None)
    assert (made.pool_minor, made.opens_at.isoformat()) == (2_000_000_00, "2097-12-01T01:00:00+00:00")
    preview = words((await staff.get(f"{path}/edit/preview")).text)
    assert "80 分：有试点" in preview
    answer = await staff.post(f"{path}/edit/preview", "open")
    assert answer.headers["location"] == path
    assert "2098 公益创投大赛" in words((await Browser(client).get(path)).text)
    assert "已开放征集" in words((await staff.get(path)).text)
    assert (await staff.get(f"{path}/edit")).status_code == 409


async def test_row_that_is_emptied_goes_and_a_sum_that_is_wrong_keeps_what_was_typed(house: Services):
    staff = await officer(house)
    competition = await make_competition(Stage.DRAFT)
    path = f"/competitions/{competition.id}/edit/rubric"
    gone = {f"criteria__1__{name}": "" for name in ("name", "weight", "highest", "step", "guidance")}
    answer = await staff.post(path, "save", **gone, criteria__0__name="<i>需求")
    assert answer.status_code == 422
    assert "权重加起来" in words(answer.text)
    values = {i.get("name"): i.get("value") for i in parsed(answer.text).iter("input")}
    assert (values["criteria/0/name"], values["criteria/1/name"]) == ("<i>需求", "Team")
    assert (await staff.post(path, "save", **gone, criteria__0__weight="75")).status_code == 303
    found = await Criterion.filter(competition_id=competition.id).order_by("position")
    assert [(c.code, c.weight_hundredths) for c in found] == [("need", 7500), ("team", 2500)]


async def test_step_of_an_older_version_changes_nothing_and_keeps_what_was_typed(house: Services):
    staff = await officer(house)
    competition = await make_competition(Stage.DRAFT, summary="简介")
    path = f"/competitions/{competition.id}/edit"
    values = await staff.form(path, "save")
    assert (await staff.post(path, "save", title="别人的")).status_code == 303
    answer = await staff.client.post(
        path, data=values | {"title": "我的"}, headers={"origin": "http://testserver"}
    )
    assert answer.status_code == 412
    assert ("我的" in answer.text, "别人刚刚改过这一步" in answer.text) == (True, True)
    assert (await Competition.get()).title == "别人的"


async def test_new_one_is_like_an_earlier_one_and_is_made_once(house: Services):
    staff = await officer(house)
    earlier = await make_competition(Stage.RANKED, tracks=("one", "two"), quorum=7, notice_days=9)
    values = await staff.form("/competitions/new", "prepare") | NEW | {"like": str(earlier.id)}
    for _ in range(2):
        answer = await staff.client.post(
            "/competitions/new", data=values, headers={"origin": "http://testserver"}
        )
        assert answer.status_code == 303
    made = await Competition.exclude(id=earlier.id).get()
    assert (made.quorum, made.title) == (7, NEW["title"])
    assert [t.code for t in await Track.filter(competition_id=made.id).order_by("position")] == ["one", "two"]


async def test_deadline_is_extended_for_a_reason(house: Services):
    staff = await officer(house)
    competition = await make_competition()
    path = f"/competitions/{competition.id}"
    answer = await staff.post(path, "extend", reason="", closes_at="2098-01-01T17:00")
    assert answer.status_code == 422
    dialogs = [d for d in parsed(answer.text).iter("dialog") if d.get("open") is not None]
    assert [d.get("id") for d in dialogs] == ["dialog-extend"]
    assert (await staff.post(path, "extend", reason="台风", closes_at="2098-01-01T17:00")).status_code == 303
    assert "2098年1月1日 17:00" in words((await staff.get(path)).text)


@pytest.mark.parametrize(
    ("stage", "offered"),
    [
        (Stage.DRAFT, {"open"}),
        (Stage.OPEN, {"extend"}),
        (Stage.CLOSED, set()),
        (Stage.JUDGING, set()),
        (Stage.RANKED, {"archive"}),
        (Stage.ARCHIVED, set()),
    ],
)
async def test_staff_is_offered_what_the_stage_allows(house: Services, stage: Stage, offered: set[str]):
    competition = await make_competition(stage)
    path = f"/competitions/{competition.id}"
    staff, auditor = await officer(house), await browse(house, Role.AUDITOR)

    async def forms(browser: Browser) -> set[str | None]:
        answer = await browser.get(path)
        return {i.get("value") for i in parsed(answer.text).iter("input") if i.get("name") == "do"}

    assert await forms(staff) == offered
    assert await forms(auditor) == set()
    assert (await auditor.send(path, "archive")).status_code == 403


async def test_call_whose_deadline_passed_is_closed_by_hand(house: Services):
    now = datetime.now(UTC)
    competition = await make_competition(opens_at=now - timedelta(days=9), closes_at=now)
    staff = await officer(house)
    assert (await staff.post(f"/competitions/{competition.id}", "close")).status_code == 303
    assert (await Competition.get()).stage is Stage.CLOSED


async def test_pages_speak_english_throughout(house: Services):
    staff = await officer(house)
    competition = await make_competition(Stage.DRAFT, title="Call", summary="Text")
    paths = ["/competitions", "/competitions/new", f"/competitions/{competition.id}"]
    for path in (*paths, *(f"/competitions/{competition.id}/edit{step}" for step in STEPS)):
        answer = await staff.get(path, accept_language="en")
        assert answer.status_code == 200, path
        chinese = re.findall("[一-鿿]+", words(answer.text).replace(staff.person.name, ""))
        assert (path, chinese) == (path, ["中文"])


async def test_strangers_who_have_the_call_already_are_not_sent_it_again(client: AsyncClient):
    competition = await make_competition()
    for path in ("/competitions", f"/competitions/{competition.id}"):
        first = await client.get(path)
        again = await client.get(path, headers={"if-none-match": first.headers["etag"]})
        assert (first.status_code, again.status_code) == (200, 304)
