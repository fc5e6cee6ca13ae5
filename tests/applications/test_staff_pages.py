"""What staff and auditors see of applications: lists with filters, the record, the verdict, the table."""

import csv
import io
from datetime import UTC, datetime

import pytest
from httpx import AsyncClient

from factories.applications import make_application
from factories.browsing import Browser, browse, parsed, words
from factories.competitions import make_competition
from factories.organizations import REGION, make_organization
from factories.queries import count_queries
from incubator.applications import Application, CoApplicant, State
from incubator.applications.queries import entries
from incubator.applications.receipts import receipt_code
from incubator.competitions import Competition, Stage, Track
from incubator.core import spreadsheet
from incubator.core.actor import Role
from incubator.core.database import transaction
from incubator.core.paging import cursor_of
from incubator.core.usecase import Services
from incubator.organizations.uscc import make

pytestmark = pytest.mark.anyio


async def officer(house: Services) -> Browser:
    return await browse(house, Role.PROGRAMME_OFFICER)


def of(competition: Competition) -> str:
    return f"/competitions/{competition.id}/applications"


async def rows(browser: Browser, path: str) -> list[str]:
    """The titles in the list, in their order."""
    tree = parsed((await browser.get(path)).text)
    links = [a for row in tree.iter("tr") for a in row.iter("a")]
    return ["".join(a.itertext()) for a in links if a.get("href", "").startswith("/applications/")]


async def test_list_is_filtered_by_state_track_and_words_with_chips(house: Services):
    staff = await officer(house)
    competition = await make_competition(Stage.CLOSED, tracks=("one", "two"))
    two = await Track.get(competition_id=competition.id, code="two")
    dawn = await make_organization(name="晨光服务中心")
    await make_application(competition, state=State.SUBMITTED, title="甲")
    await make_application(competition, state=State.ELIGIBLE, title="乙", track=two)
    await make_application(competition, dawn, State.SUBMITTED, title="丙")
    await make_application(competition, title="草稿")
    await make_application(state=State.SUBMITTED, title="别的大赛")
    path = of(competition)
    assert await rows(staff, path) == ["丙", "乙", "甲"]
    assert await rows(staff, f"{path}?state=submitted&q=&track_id=") == ["丙", "甲"]
    assert await rows(staff, f"{path}?track_id={two.id}") == ["乙"]
    assert await rows(staff, f"{path}?q=晨光") == ["丙"]
    assert await rows(staff, f"{path}?q=%25") == []
    tree = parsed((await staff.get(f"{path}?state=submitted&q=晨光")).text)
    chips = {
        "".join(a.itertext()).split("，")[0]: a.get("href")
        for a in tree.iter("a")
        if a.get("class") == "chip"
    }
    assert set(chips) == {"包含“晨光”", "已提交"}
    assert chips["包含“晨光”"] == "?state=submitted"
    assert "没有符合条件的申报" in words((await staff.get(f"{path}?q=没有")).text)


async def test_list_is_sorted_and_paged_by_what_is_requested(
    house: Services, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(entries, "PAGE", 2)
    staff = await officer(house)
    competition = await make_competition(Stage.CLOSED)
    for title, requested in (("甲", 300_00), ("乙", 100_00), ("丙", 300_00), ("丁", 200_00), ("戊", 300_00)):
        await make_application(competition, state=State.SUBMITTED, title=title, requested_minor=requested)
    for sort, expected in (
        ("-requested", ["戊", "丙", "甲", "丁", "乙"]),
        ("requested", ["乙", "丁", "甲", "丙", "戊"]),
        ("number", ["甲", "乙", "丙", "丁", "戊"]),
        ("title", sorted("甲乙丙丁戊")),
        ("-title", sorted("甲乙丙丁戊", reverse=True)),
    ):
        found, path = [], f"{of(competition)}?sort={sort}"
        while path:
            found += await rows(staff, path)
            tree = parsed((await staff.get(path)).text)
            following = [a.get("href") for a in tree.iter("a") if a.get("rel") == "next"]
            path = of(competition) + str(following[0]) if following else ""
        assert (sort, found) == (sort, expected)
    assert (await staff.get(f"{of(competition)}?sort=leader")).status_code == 422


async def test_cursor_on_a_row_that_the_list_does_not_show_tells_nothing_of_it(house: Services):
    staff = await officer(house)
    competition, hidden = await make_competition(Stage.CLOSED), await make_application()
    for requested in (100_00, 300_00):
        await make_application(competition, state=State.SUBMITTED, requested_minor=requested)
    answer = await staff.get(f"{of(competition)}?sort=requested&cursor={cursor_of(hidden.id)}")
    assert answer.status_code == 400
    assert "请回到列表开头重新翻看" in words(answer.text)


async def test_list_asks_as_often_whatever_its_length(house: Services):
    staff = await officer(house)
    competition = await make_competition(Stage.CLOSED)
    await make_application(competition, state=State.SUBMITTED)
    async with count_queries(house) as few:
        await staff.get(of(competition))
    for _ in range(3):
        await make_application(competition, state=State.SUBMITTED)
    async with count_queries(house) as many:
        await staff.get(of(competition))
    assert len(few) == len(many)


async def test_verdict_is_given_on_the_record_and_told_to_the_applicant(house: Services):
    staff = await officer(house)
    application = await make_application(state=State.SUBMITTED)
    one = f"/applications/{application.id}"
    answer = await staff.post(one, "check", is_eligible="false", reason="")
    assert answer.status_code == 422
    assert "check-reason-wrong" in answer.text
    assert (await staff.post(one, "check", is_eligible="false", reason="超出<b>范围")).status_code == 303
    shown = await staff.get(one)
    assert ("没有通过资格审核" in words(shown.text), "超出<b>范围" in shown.text) == (True, False)
    assert (await Application.get()).check_reason == "超出<b>范围"
    answer = await staff.send(one, "check", is_eligible="true")
    assert answer.status_code == 409


async def test_verdict_is_offered_only_while_it_can_be_given(house: Services):
    async def is_offered(stage: Stage, *roles: Role) -> bool:
        application = await make_application(await make_competition(stage), state=State.SUBMITTED)
        answer = await (await browse(house, *roles)).get(f"/applications/{application.id}")
        assert answer.status_code == 200
        return 'value="check"' in answer.text

    assert await is_offered(Stage.CLOSED, Role.PROGRAMME_OFFICER)
    assert not await is_offered(Stage.OPEN, Role.PROGRAMME_OFFICER)
    assert not await is_offered(Stage.JUDGING, Role.PROGRAMME_OFFICER)
    assert not await is_offered(Stage.CLOSED, Role.AUDITOR)
    assert not await is_offered(Stage.CLOSED, Role.FINANCE_OFFICER)


async def test_auditor_who_sends_a_verdict_all_the_same_is_refused(house: Services):
    auditor = await browse(house, Role.AUDITOR)
    application = await make_application(state=State.SUBMITTED)
    answer = await auditor.send(f"/applications/{application.id}", "check", is_eligible="true")
    assert answer.status_code == 403
    assert (await Application.get()).state is State.SUBMITTED


async def test_table_holds_what_the_filters_leave_and_no_formula(
    house: Services, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(spreadsheet, "BATCH", 2)
    staff = await officer(house)
    competition = await make_competition(Stage.CLOSED)
    evil = await make_organization(name="＋1服务中心")
    await make_application(
        competition, evil, State.SUBMITTED, title="=HYPERLINK(1)", leader="@王", beneficiaries=7
    )
    for _ in range(3):
        await make_application(competition, state=State.ELIGIBLE, title='"引号",逗号')
    await make_application(competition)
    path = f"/api/v1{of(competition)}/table"
    answer = await staff.client.get(path)
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert f'filename="{competition.number}.csv"' in answer.headers["content-disposition"]
    assert answer.content.startswith(b"\xef\xbb\xbf")
    table = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [len(row) for row in table] == [14] * 5
    assert table[0][:3] == ["编号", "项目名称", "申报组织"]
    assert table[1][1:10] == [
        "'=HYPERLINK(1)",
        "'＋1服务中心",
        evil.number,
        "",
        competition.title,
        "Community",
        "'@王",
        "7",
        "50000.00",
    ]
    assert [row[10] for row in table[1:]] == ["已提交", *["资格审核通过"] * 3]
    assert table[4][1] == '"引号",逗号'
    filtered = await staff.client.get(path, params={"state": "submitted"})
    assert len(list(csv.reader(io.StringIO(filtered.text)))) == 2


async def test_table_of_all_applications_names_their_competitions_and_partners(
    house: Services, monkeypatch: pytest.MonkeyPatch
):
    staff = await officer(house)
    partner = await make_organization(name="=伙伴")
    for number in range(2):
        application = await make_application(title=f"第{number}")
        await CoApplicant.create(application=application, position=1, organization=partner)
        outside = {"name": "基金会", "uscc": make("53", REGION, 9)}
        await CoApplicant.create(application=application, position=2, **outside)
        async with transaction() as sql:  # as it comes to be is tested elsewhere
            await sql.execute("ALTER TABLE application DISABLE TRIGGER ck_application_move")
            await Application.filter(id=application.id).update(
                state=State.SUBMITTED,
                submitted_at=datetime.now(UTC),
                receipt_code=receipt_code(number),
                receipt_sha256="0" * 64,
            )
            await sql.execute("ALTER TABLE application ENABLE TRIGGER ck_application_move")
    await make_application()
    await make_application(state=State.WITHDRAWN, title="撤回的")
    path = "/api/v1/applications/table"
    assert path in (await staff.get("/applications?state=submitted")).text
    answer = await staff.client.get(path, params={"state": "submitted"})
    found = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [(row[1], row[4]) for row in found[1:]] == [
        ("第0", "'=伙伴（尚未答复）、基金会"),
        ("第1", "'=伙伴（尚未答复）、基金会"),
    ]
    assert len({row[5] for row in found[1:]}) >= 1
    counts = []
    for batch in (1, 500):
        monkeypatch.setattr(spreadsheet, "BATCH", batch)
        async with count_queries(house) as sent:
            await staff.client.get(path)
        counts.append(sum("co_applicant" in statement for statement in sent))
    assert counts == [3, 1]
    judge = await browse(house, Role.JUDGE)
    empty = await judge.client.get(path)
    assert (empty.status_code, len(empty.text.splitlines())) == (200, 1)


async def test_history_tells_verdicts_with_their_reasons_and_runs(house: Services):
    staff = await officer(house)
    one = await make_application(state=State.SUBMITTED)
    path = f"/api/v1/competitions/{one.competition_id}/eligibility-runs"
    body = {"is_eligible": False, "reason": "超出<b>范围", "application_ids": [str(one.id)]}
    headers = {"origin": "http://testserver"}
    run = (await staff.client.post(path, json=body, headers=headers)).json()
    for step in ("adoption", "reversal"):
        assert (await staff.client.post(f"{path}/{run['id']}/{step}", headers=headers)).status_code == 200
    await staff.post(f"/applications/{one.id}", "check", is_eligible="true", reason="补了材料")
    deeds = (await staff.client.get(f"/api/v1/applications/{one.id}/history")).json()
    assert [(d["deed"], d["verdict"], d["reason"], d["run_id"]) for d in deeds] == [
        ("check_eligibility", "eligible", "补了材料", None),
        ("undo_eligibility", None, "", run["id"]),
        ("apply_eligibility", "ineligible", "超出<b>范围", run["id"]),
    ]
    shown = await staff.get(f"/applications/{one.id}")
    assert "超出<b>范围" not in shown.text
    for part in ("资格审核未通过。 超出<b>范围", "撤回批量审核的结论", "资格审核通过。 补了材料"):
        assert part.replace("。 ", "。") in words(shown.text).replace("。 ", "。")
    assert f"/eligibility-runs/{run['id']}" in shown.text
    await staff.client.aclose()


async def test_table_is_for_who_reads_all_applications(house: Services, client: AsyncClient):
    competition = await make_competition(Stage.CLOSED)
    path = f"/api/v1{of(competition)}/table"
    assert (await client.get(path)).status_code == 401
    for role, status in ((Role.JUDGE, 403), (Role.AUDITOR, 200), (Role.FINANCE_OFFICER, 200)):
        assert (await (await browse(house, role)).client.get(path)).status_code == status
    draft = await make_competition(Stage.DRAFT)
    finance = await browse(house, Role.FINANCE_OFFICER)
    assert (await finance.client.get(f"/api/v1{of(draft)}/table")).status_code == 404


@pytest.mark.parametrize("path", ["/competitions/{}", "/competitions/{}/applications"])
async def test_tabs_lead_staff_from_the_call_to_its_applications(house: Services, path: str):
    competition = await make_competition()
    shown = (await (await officer(house)).get(path.format(competition.id))).text
    links = [a.get("href") for a in parsed(shown).iter("a")]
    assert of(competition) in links
