"""The pages of awards, contracts, tranches and the ledger, by everybody who meets them."""

import csv
import io
from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest

from factories.awards import make_award, make_contract, make_decision, make_ranked, make_tranche
from factories.browsing import HERE, Browser, browse, fields, parsed, words
from factories.organizations import make_organization
from factories.people import PHRASE, confirmed_long_ago, make_person
from factories.queries import count_queries
from incubator.awards import commands
from incubator.awards.rules import PERMISSIONS, TRANCHES, DecisionState, TrancheAction, TrancheState
from incubator.awards.tables import Award, Contract, Entry, Tranche
from incubator.core import spreadsheet
from incubator.core.actor import OrganizationRole, Role
from incubator.core.usecase import Services
from incubator.organizations.rules import LegalForm
from incubator.people import Membership, Person

pytestmark = pytest.mark.anyio

S, A = TrancheState, TrancheAction

TYPED = {
    A.FALL_DUE: {"reason": "中期评估 2026-17"},
    A.REQUEST: {"invoice": "发票 0123"},
    A.RETURN: {"reason": "抬头有误"},
    A.APPROVE: {},
    A.PAY: {"voucher": "凭证 77"},
}


async def member(house: Services, organization_id: UUID, role: OrganizationRole) -> Browser:
    person = await make_person()
    await Membership.create(person=person, organization_id=organization_id, role=role)
    return await browse(house, person=person)


def offers(text: str) -> set[str]:
    return {i.get("value", "") for i in parsed(text).iter("input") if i.get("name") == "do"} - {
        "",
        "sign_out",
    }


def links(text: str) -> list[str]:
    return [link.get("href", "") for link in parsed(text).iter("a")]


def test_each_action_asks_for_the_permission_of_its_command():
    found = {
        A.FALL_DUE: commands.let_fall_due,
        A.REQUEST: commands.request_tranche,
        A.RETURN: commands.return_tranche,
        A.APPROVE: commands.approve_tranche,
        A.PAY: commands.pay_tranche,
    }
    assert {action: command.permission for action, command in found.items()} == dict(PERMISSIONS)


async def test_tranche_goes_its_whole_way_on_its_page_by_three_people(house: Services):
    contract = await make_contract()
    tranche = await Tranche.get(contract_id=contract.id, sequence=2)
    path = f"/tranches/{tranche.id}"
    officer = await browse(house, Role.PROGRAMME_OFFICER)
    owner = await member(house, contract.organization_id, OrganizationRole.OWNER)
    finance = await browse(house, Role.FINANCE_OFFICER)
    payer = await make_person(Role.FINANCE_OFFICER, name="出纳员")
    other = await browse(house, person=payer)
    shown = words((await owner.get(path)).text)
    assert "人民币贰万元整" in shown
    assert offers((await owner.get(path)).text) == set()
    assert (await officer.post(path, "fall_due", **TYPED[A.FALL_DUE])).status_code == 303
    assert path in links((await owner.get(f"/awards/{contract.award_id}")).text)
    assert (await owner.post(path, "request", **TYPED[A.REQUEST])).status_code == 303
    assert (await finance.post(path, "return", **TYPED[A.RETURN])).status_code == 303
    assert "抬头有误" in words((await owner.get(path)).text)
    assert (await owner.post(path, "request", invoice="发票 0124")).status_code == 303
    assert offers((await finance.get(path)).text) == {"approve", "return"}
    assert (await finance.post(path, "approve")).status_code == 303
    shown_again = await finance.get(path)
    assert offers(shown_again.text) == set()
    assert "下一步要由另一位同事来办" in words(shown_again.text)
    assert (await finance.send(path, "pay", **TYPED[A.PAY])).status_code == 403
    assert (await other.post(path, "pay", **TYPED[A.PAY])).status_code == 303
    assert "拨付已登记入账" in words((await other.get(path)).text)
    await tranche.refresh_from_db()
    assert (tranche.state, tranche.voucher, tranche.invoice) == (S.PAID, "凭证 77", "发票 0124")
    assert payer.name not in words((await owner.get(path)).text)


@pytest.mark.parametrize("state", list(S))
async def test_page_offers_exactly_what_machine_and_role_allow(house: Services, state):
    tranche = await make_tranche(state)
    path = f"/tranches/{tranche.id}"
    may = {
        Role.PROGRAMME_OFFICER: {A.FALL_DUE, A.RETURN, A.APPROVE},
        Role.FINANCE_OFFICER: {A.RETURN, A.APPROVE, A.PAY},
        Role.AUDITOR: set(),
    }
    for role, actions in may.items():
        browser = await browse(house, role)
        expected = {a.value for a in TRANCHES.actions(state) if a in actions}
        assert (role, offers((await browser.get(path)).text)) == (role, expected)
        for action in A:
            if action.value not in expected:
                answer = await browser.send(path, action.value, **TYPED[action])
                status = 409 if action in actions else 403
                assert (role, action, answer.status_code) == (role, action, status)
    for role in OrganizationRole:
        browser = await member(house, tranche.organization_id, role)
        expected = {"request"} if (state is S.DUE and role is OrganizationRole.OWNER) else set()
        assert offers((await browser.get(path)).text) == expected
    assert (await (await browse(house, Role.JUDGE)).get(path)).status_code == 404


async def test_refused_stale_and_twin_payments_keep_what_was_typed_and_pay_once(house: Services):
    tranche = await make_tranche(S.APPROVED)
    path = f"/tranches/{tranche.id}"
    finance = await browse(house, Role.FINANCE_OFFICER)
    answer = await finance.post(path, "pay", voucher=" ")
    assert answer.status_code == 422
    assert "pay-voucher-wrong" in answer.text
    values = await finance.form(path, "pay") | {"voucher": "<i>77</i>"}
    answer = await finance.client.post(path, data=values | {"version": "99"}, headers=HERE)
    assert answer.status_code == 412
    assert 'value="&lt;i&gt;77&lt;/i&gt;"' in answer.text
    for _ in range(2):
        assert (await finance.client.post(path, data=values, headers=HERE)).status_code == 303
    assert await Entry.filter(tranche_id=tranche.id).count() == 1
    assert "<i>77" not in (await finance.get(path)).text


async def test_payment_asks_for_the_password_again_and_goes_on(house: Services):
    tranche = await make_tranche(S.APPROVED)
    path = f"/tranches/{tranche.id}"
    finance = await browse(house, Role.FINANCE_OFFICER)
    assert finance.person is not None
    await confirmed_long_ago(finance.person)
    answer = await finance.post(path, "pay", voucher="凭证 77")
    assert answer.status_code == 403
    (form,) = [f for f in parsed(answer.text).iter("form") if "confirm_password" in dict(fields(f))]
    values = dict(fields(form)) | {"confirm_password": PHRASE}
    assert (await finance.client.post(path, data=values, headers=HERE)).status_code == 303
    await tranche.refresh_from_db()
    assert (tranche.state, tranche.voucher) == (S.PAID, "凭证 77")


async def test_contract_is_recorded_once_on_the_awards_page(house: Services):
    award = await make_award()
    path = f"/awards/{award.id}"
    officer = await browse(house, Role.PROGRAMME_OFFICER)
    shown = words((await officer.get(path)).text)
    for part in ("人民币伍万元整", "签约以后生效", "¥25,000"):
        assert part in shown
    answer = await officer.post(path, "sign", signed_on="2099-01-01")
    assert answer.status_code == 422
    assert "sign-signed_on-wrong" in answer.text
    assert 'value="2099-01-01"' in answer.text
    day = datetime.now(house.settings.tz).date().isoformat()
    values = await officer.form(path, "sign") | {"signed_on": day}
    for _ in range(2):
        assert (await officer.client.post(path, data=values, headers=HERE)).status_code == 303
    contract = await Contract.get()
    shown = await officer.get(path)
    assert contract.number in words(shown.text)
    assert "sign" not in offers(shown.text)
    assert (await officer.send(path, "sign", signed_on=day)).status_code == 409
    finance = await browse(house, Role.FINANCE_OFFICER)
    assert (await finance.send(path, "sign", signed_on=day)).status_code == 403


async def test_group_without_legal_personality_is_told_why_it_has_no_contract(house: Services):
    filed = await make_organization(form=LegalForm.FORMING)
    competition, applications = await make_ranked((50_000_00,), organizations=[filed])
    decision = await make_decision(DecisionState.FINAL, competition, applications)
    award = await Award.get(decision_id=decision.id)
    officer = await browse(house, Role.PROGRAMME_OFFICER)
    answer = await officer.get(f"/awards/{award.id}")
    assert "没有法人资格" in words(answer.text)
    assert "sign" not in offers(answer.text)


async def test_award_is_shown_to_its_organization_from_the_notice_on(house: Services, client):
    for state, status in ((DecisionState.APPROVED, 404), (DecisionState.IN_NOTICE, 200)):
        decision = await make_decision(state)
        award = await Award.filter(decision_id=decision.id).first()
        assert award is not None
        viewer = await member(house, award.organization_id, OrganizationRole.VIEWER)
        answer = await viewer.get(f"/awards/{award.id}")
        assert (state, answer.status_code) == (state, status)
        assert offers(answer.text) == set()
        listed = [href for href in links((await viewer.get("/awards")).text) if href == f"/awards/{award.id}"]
        assert len(listed) == (status == 200)
    assert (await viewer.get(f"/awards/{uuid4()}")).status_code == 404
    for path in ("/awards", "/tranches", "/ledger", f"/awards/{award.id}"):
        answer = await client.get(path, headers=HERE)
        assert (answer.status_code, answer.headers["location"]) == (303, f"/sign-in?next={path}")


async def test_awards_are_filtered(house: Services):
    signed = await make_contract(await make_award(title="春天大赛"))
    open_award = await make_award(title="秋天大赛")
    staff = await browse(house, Role.AUDITOR)
    both = [f"/awards/{open_award.id}", f"/awards/{signed.award_id}"]

    async def found(query: str) -> list[str]:
        answer = await staff.get(f"/awards{query}")
        assert answer.status_code == 200
        return [href for href in links(answer.text) if href.startswith("/awards/")]

    assert await found("") == both
    assert await found("?is_signed=true") == both[1:]
    assert await found("?is_signed=false") == both[:1]
    assert await found(f"?competition_id={open_award.decision.competition_id}") == both[:1]
    assert await found(f"?q={open_award.organization.name}") == both[:1]
    assert await found("?q=项目1") == both
    assert "没有符合条件的项目" in words((await staff.get("/awards?q=x")).text)
    assert "秋天大赛" in words((await staff.get("/awards")).text)


async def test_work_list_counts_sums_and_filters(house: Services):
    made = {state: await make_tranche(state) for state in S if state is not S.PLANNED}
    finance = await browse(house, Role.FINANCE_OFFICER)

    async def found(query: str) -> list[str]:
        tree = parsed((await finance.get(f"/tranches{query}")).text)
        rows = [row for body in tree.iter("tbody") for row in body.iter("tr")]
        return [next(iter(row.iter("a"))).get("href", "") for row in rows]

    def paths(*states: TrancheState) -> list[str]:
        return [f"/tranches/{made[state].id}" for state in states]

    assert await found("") == paths(S.DUE, S.REQUESTED, S.APPROVED)
    for state in made:
        assert await found(f"?state={state.value}") == paths(state)
    assert len(await found("?state=planned")) == 4
    contract = await made[S.REQUESTED].contract
    assert await found(f"?q={contract.number}") == paths(S.REQUESTED)
    award = await Award.get(contract__id=contract.id).select_related("decision")
    assert await found(f"?competition_id={award.decision.competition_id}") == paths(S.REQUESTED)
    shown = await finance.get("/tranches")
    assert "待办 3 笔，共 ¥90,000" in words(shown.text)
    sums = [d.get("title") for d in parsed(shown.text).iter("data") if d.get("title")]
    assert sums == ["¥80,000", "¥30,000", "¥30,000", "¥30,000", "¥30,000"]
    assert "没有符合条件的拨付" in words((await finance.get("/tranches?q=x")).text)


async def test_demonstrations_are_left_out_of_the_work_list_once_money_is_real(house: Services):
    await make_contract(await make_award(is_demonstration=True))
    finance = await browse(house, Role.FINANCE_OFFICER)
    shown = words((await finance.get("/tranches")).text)
    assert "这里是演示数据" in shown
    assert "待办 1 笔，共 ¥30,000" in shown
    await make_contract()
    shown = words((await finance.get("/tranches")).text)
    assert "这里是演示数据" not in shown
    assert "待办 1 笔，共 ¥30,000" in shown


async def test_pages_of_the_work_list_follow_each_other(house: Services, monkeypatch):
    from incubator.awards.queries import payment_listed

    monkeypatch.setattr(payment_listed, "PAGE", 2)
    made = [f"/tranches/{(await make_tranche(S.DUE)).id}" for _ in range(3)]
    finance = await browse(house, Role.FINANCE_OFFICER)
    first = await finance.get("/tranches?state=due")
    assert {href for href in links(first.text) if href in made} == set(made[:2])
    (following,) = [a.get("href") for a in parsed(first.text).iter("a") if a.get("rel") == "next"]
    second = await finance.get(f"/tranches{following}")
    assert {href for href in links(second.text) if href in made} == {made[2]}


async def test_ledger_balances_and_shows_each_competition_and_entry(house: Services):
    tranche = await make_tranche(S.PAID)
    contract = await tranche.contract
    entry = await Entry.get(tranche_id=tranche.id).select_related("competition")
    demo = await make_award(is_demonstration=True, title="演示大赛")
    auditor = await browse(house, Role.AUDITOR)
    shown = await auditor.get("/ledger")
    text = words(shown.text)
    assert "借贷平衡：双方合计都是 ¥2,080,000" in text
    assert "演示大赛 演示数据" in text
    assert f"/tranches/{tranche.id}" in links(shown.text)
    assert f"/awards/{contract.award_id}" in links(shown.text)
    assert "/api/v1/ledger/entries.csv" in links(shown.text)
    alone = await auditor.get(f"/ledger?competition_id={entry.competition_id}")
    assert f"/api/v1/ledger/entries.csv?competition_id={entry.competition_id}" in links(alone.text)
    demos = words((await auditor.get(f"/ledger?competition_id={demo.decision.competition_id}")).text)
    assert "双方合计都是 ¥2,000,000" in demos
    assert (await auditor.get(f"/ledger?competition_id={uuid4()}")).status_code == 404
    for role in (Role.JUDGE, Role.ADMINISTRATOR):
        assert (await (await browse(house, role)).get("/ledger")).status_code == 403


async def test_export_is_whole_exact_and_without_formulas(house: Services, visitor, monkeypatch):
    monkeypatch.setattr(spreadsheet, "BATCH", 2)
    tranche = await make_tranche(S.APPROVED)
    contract = await tranche.contract
    payer = await visitor(Role.FINANCE_OFFICER)
    answer = await payer.client.post(f"/api/v1/tranches/{tranche.id}/payment", json={"voucher": "=A1(1)"})
    assert answer.status_code == 200, answer.text
    await make_award(is_demonstration=True)
    auditor = await visitor(Role.AUDITOR)
    answer = await auditor.client.get("/api/v1/ledger/entries.csv")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["content-disposition"].startswith("attachment")
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert rows[0][:4] == ["时间", "大赛编号", "大赛", "类别"]
    assert rows[0][4:] == ["借方科目", "贷方科目", "金额（元）", "凭证", "协议编号", "收款方"]
    assert [row[3:9] for row in rows[1:]] == [
        ["资金到位", "未分配资金", "资助方投入", "2000000.00", rows[1][7], ""],
        ["协议签订", "已签约待拨付", "未分配资金", "50000.00", "凭证", contract.number],
        ["款项拨付", "已拨付", "已签约待拨付", "30000.00", "'=A1(1)", contract.number],
    ]
    assert rows[3][9] == contract.payee_name
    moment = datetime.strptime(rows[3][0], "%Y-%m-%d %H:%M:%S").replace(tzinfo=house.settings.tz)
    assert abs((datetime.now(UTC) - moment).total_seconds()) < 600
    demos = Award.filter(decision__competition__is_demonstration=True)
    demo = await demos.select_related("decision__competition").get()
    one = await auditor.client.get(
        "/api/v1/ledger/entries.csv", params={"competition_id": str(demo.decision.competition_id)}
    )
    assert demo.decision.competition.number in one.headers["content-disposition"]
    assert len(one.text.splitlines()) == 2
    for person, status in ((await visitor(Role.JUDGE), 403), (await visitor(), 403)):
        assert (await person.client.get("/api/v1/ledger/entries.csv")).status_code == status
    gone = await auditor.client.get("/api/v1/ledger/entries.csv", params={"competition_id": str(uuid4())})
    assert gone.status_code == 404


async def test_pages_ask_as_often_whatever_they_hold(house: Services):
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    tranche = await make_tranche(S.PAID)
    contract = await tranche.contract
    paths = (
        "/awards",
        "/tranches",
        "/tranches?state=paid",
        "/ledger",
        "/notices",
        f"/awards/{contract.award_id}",
        f"/tranches/{tranche.id}",
    )
    counts: list[list[int]] = []
    for _ in range(2):
        counts.append([])
        for path in paths:
            async with count_queries(house) as sent:
                assert (await staff.get(path)).status_code == 200
            counts[-1].append(len(sent))
        for _ in range(2):
            await make_tranche(S.PAID)
    assert counts[0] == counts[1]


async def test_pages_speak_english_throughout(house: Services):
    staff = await browse(house, Role.FINANCE_OFFICER)
    officer = await browse(house, Role.PROGRAMME_OFFICER)
    paths = ["/awards", "/awards?q=x", "/tranches", "/tranches?q=x", "/ledger"]
    for state in S:
        tranche = await make_tranche(state)
        contract = await tranche.contract
        paths += [f"/tranches/{tranche.id}", f"/awards/{contract.award_id}"]
    unsigned = await make_award()
    paths.append(f"/awards/{unsigned.id}")
    await Person.all().update(name="Wang")
    data = ("项目", "演示组织", "发票", "凭证", "人民币", "社区微创投", "中文")
    for path in paths:
        for browser in (staff, officer):
            shown = words((await browser.get(path, accept_language="en")).text)
            chinese = [part for part in shown.split() if any("一" <= c <= "鿿" for c in part)]
            assert (path, [p for p in chinese if not any(word in p for word in data)]) == (path, [])
