"""The page of a competition's decision, and the public notices, by everybody who meets them."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from factories.awards import YUAN, make_decision, make_ranked
from factories.browsing import HERE, Browser, browse, fields, parsed, words
from factories.organizations import make_organization
from factories.people import PHRASE, confirmed_long_ago
from factories.queries import count_queries
from incubator.awards.rules import PUBLISHED, DecisionState, is_notice_over
from incubator.awards.tables import Approval, Award, Decision, Skip
from incubator.competitions.tables import Competition
from incubator.core.actor import Role
from incubator.core.usecase import Services
from incubator.people import Person

pytestmark = pytest.mark.anyio


def path_of(competition: Competition) -> str:
    return f"/competitions/{competition.id}/decision"


def offers(text: str) -> set[str]:
    """The forms that the page shows, by what they do."""
    found = {i.get("value", "") for i in parsed(text).iter("input") if i.get("name") == "do"}
    return found | {b.get("value", "") for b in parsed(text).iter("button") if b.get("name") == "do"}


async def officer(house: Services) -> Browser:
    return await browse(house, Role.PROGRAMME_OFFICER)


async def test_proposal_is_tried_made_approved_by_two_noticed_and_made_final(house: Services):
    competition, _ = await make_ranked(is_demonstration=True, notice_days=0)
    path = path_of(competition)
    proposer, second = await officer(house), await officer(house)
    third = await browse(house, Role.FINANCE_OFFICER)
    answer = await proposer.post(path, "propose", places="2", do="preview")
    assert answer.status_code == 200
    assert "立项 2 个项目，共 ¥100,000" in words(answer.text)
    assert await Decision.all().count() == 0
    answer = await proposer.post(path, "propose", places="2", do="propose")
    assert (answer.status_code, answer.headers["location"]) == (303, path)
    shown = await proposer.get(path)
    assert "立项方案已提出" in words(shown.text)
    assert "名额已满" in words(shown.text)
    assert "请另外两位同事来批准" in words(shown.text)
    assert offers(shown.text) & {"approve", "withdraw", "give_notice", "finalise"} == {"withdraw"}
    assert (await second.post(path, "approve")).status_code == 303
    shown = await second.get(path)
    assert "您已经批准" in words(shown.text)
    assert "approve" not in offers(shown.text)
    assert "give_notice" not in offers(shown.text)
    assert (await third.post(path, "approve")).status_code == 303
    assert offers((await third.get(path)).text) & {"approve", "withdraw", "give_notice"} == set()
    assert (await second.post(path, "give_notice")).status_code == 303
    assert (await second.post(path, "finalise")).status_code == 303
    decision = await Decision.get()
    assert (decision.state, await Award.all().count(), await Skip.all().count()) == (
        DecisionState.FINAL,
        2,
        1,
    )
    assert "结果确定，可以签约" in words((await third.get(path)).text)


async def test_lowered_amounts_and_what_was_tried_stay_in_the_form(house: Services):
    competition, applications = await make_ranked(
        (50_000 * YUAN, 60_000 * YUAN), pool_minor=90_000 * YUAN, award_cap_minor=80_000 * YUAN
    )
    path, browser = path_of(competition), await officer(house)
    shown = await browser.get(path)
    assert "剩余资金不足" in words(shown.text)
    typed = {"amounts/1/amount": "40,000"}
    answer = await browser.post(path, "propose", do="preview", amounts__1__amount="40,000")
    assert "立项 2 个项目，共 ¥90,000" in words(answer.text)
    values = {i.get("name"): i.get("value") for i in parsed(answer.text).iter("input")}
    assert values["amounts/1/amount"] == "40000"
    answer = await browser.post(path, "propose", do="propose", amounts__1__amount="70000")
    assert answer.status_code == 422
    assert "propose-amounts-1-amount-wrong" in answer.text
    values = {i.get("name"): i.get("value") for i in parsed(answer.text).iter("input")}
    assert values["amounts/1/amount"] == "70000"
    answer = await browser.post(path, "propose", do="propose", amounts__1__amount=typed["amounts/1/amount"])
    assert answer.status_code == 303
    amounts = {award.application_id: award.amount_minor for award in await Award.all()}
    assert amounts == {applications[0].id: 50_000 * YUAN, applications[1].id: 40_000 * YUAN}


async def test_tie_at_the_line_is_shown_at_once_and_broken_with_a_reason(house: Services):
    competition, applications = await make_ranked(
        (50_000 * YUAN,) * 3, ranks=(1, 2, 2), pool_minor=100_000 * YUAN, award_cap_minor=60_000 * YUAN
    )
    path, browser = path_of(competition), await officer(house)
    shown = words((await browser.get(path)).text)
    assert "第 2 名有 2 个项目并列，剩余资金 50000.00 元，不能全部立项" in shown
    answer = await browser.post(path, "propose", do="propose")
    assert answer.status_code == 422
    order = {"tie_break__first__0": str(applications[2].id), "tie_break__first__1": str(applications[1].id)}
    answer = await browser.post(path, "propose", do="preview", tie_break__reason="覆盖面更广", **order)
    assert answer.status_code == 200
    chosen = [
        option.get("value")
        for select in parsed(answer.text).iter("select")
        for option in select.iter("option")
        if option.get("selected") is not None
    ]
    assert chosen == [str(applications[2].id), str(applications[1].id)]
    answer = await browser.post(path, "propose", do="propose", tie_break__reason="覆盖面<更广>", **order)
    assert answer.status_code == 303
    assert {award.application_id for award in await Award.all()} == {applications[0].id, applications[2].id}
    answer = await browser.get(path)
    assert "覆盖面&lt;更广&gt;" in answer.text


async def test_tie_that_comes_of_amounts_asks_for_its_order(house: Services):
    competition, applications = await make_ranked(
        (50_000 * YUAN, 30_000 * YUAN, 30_000 * YUAN),
        ranks=(1, 2, 2),
        pool_minor=110_000 * YUAN,
        award_cap_minor=60_000 * YUAN,
    )
    path, browser = path_of(competition), await officer(house)
    answer = await browser.post(path, "propose", do="propose", places="2")
    assert answer.status_code == 409
    assert "名额 1 个" in words(answer.text)
    fields = [s.get("name") for s in parsed(answer.text).iter("select")]
    assert fields == ["tie_break/first/0", "tie_break/first/1"]
    assert applications[1].title in words(answer.text)


async def test_nothing_to_award_is_said_and_not_proposed(house: Services):
    competition, _ = await make_ranked(is_imported=True, pool_minor=0, award_cap_minor=0)
    browser = await officer(house)
    answer = await browser.post(path_of(competition), "propose", do="propose")
    assert answer.status_code == 409
    assert "排名里没有可以资助的申报" in words(answer.text)


async def test_roles_meet_what_they_may(house: Services, client):
    competition, _ = await make_ranked()
    path = path_of(competition)
    for role, status in (
        (Role.AUDITOR, 200),
        (Role.FINANCE_OFFICER, 200),
        (Role.JUDGE, 403),
        (Role.ADMINISTRATOR, 403),
    ):
        browser = await browse(house, role)
        answer = await browser.get(path)
        assert (role, answer.status_code) == (role, status)
        assert offers(answer.text) & {"propose", "approve"} == set()
        for do in ("propose", "preview"):
            assert (await browser.send(path, do)).status_code == 403
    assert (await client.get(path, headers=HERE)).headers["location"] == f"/sign-in?next={path}"
    staff = await officer(house)
    assert (await staff.get(f"/competitions/{uuid4()}/decision")).status_code == 404
    assert (await staff.send(path, "approve")).status_code == 422


async def test_own_proposal_cant_be_approved_and_a_session_confirms_first(house: Services):
    decision = await make_decision()
    path = path_of(decision.competition)
    finance = await browse(house, Role.FINANCE_OFFICER)
    assert finance.person is not None
    await confirmed_long_ago(finance.person)
    answer = await finance.post(path, "approve")
    assert answer.status_code == 403
    assert "请确认是本人操作" in words(answer.text)
    assert await Approval.all().count() == 0
    (form,) = [f for f in parsed(answer.text).iter("form") if "confirm_password" in dict(fields(f))]
    values = dict(fields(form)) | {"confirm_password": PHRASE}
    answer = await finance.client.post(path, data=values, headers=HERE)
    assert (answer.status_code, await Approval.all().count()) == (303, 1)
    proposer = await officer(house)
    assert proposer.person is not None
    await Decision.filter(id=decision.id).update(proposed_by_id=proposer.person.id)
    answer = await proposer.send(path, "approve", decision_id=str(decision.id))
    assert answer.status_code == 403


async def test_stale_withdrawal_changes_nothing_and_twin_proposal_is_one(house: Services):
    decision = await make_decision()
    path, browser = path_of(decision.competition), await officer(house)
    values = await browser.form(path, "withdraw")
    await Decision.filter(id=decision.id).update(version=5)
    assert (await browser.client.post(path, data=values, headers=HERE)).status_code == 412
    assert (await browser.post(path, "withdraw")).status_code == 303
    values = await browser.form(path, "propose")
    for _ in range(2):
        assert (await browser.client.post(path, data=values, headers=HERE)).status_code == 303
    assert await Decision.all().count() == 1


async def test_notices_working_days_are_named(house: Services):
    decision = await make_decision(DecisionState.IN_NOTICE)
    now = datetime.now(UTC)
    await Decision.filter(id=decision.id).update(
        notice_from=date(2026, 9, 24), notice_until=date(2026, 10, 8)
    )
    browser = await officer(house)
    shown = words((await browser.get(path_of(decision.competition))).text)
    # 25 September 2026 is the Mid-Autumn holiday, 1 to 7 October the National Day's.
    assert "2026年9月24日 周四 公示开始" in shown
    assert "2026年9月25日 周五 休息日，不计入" in shown
    assert "2026年9月28日 周一 第" in shown
    assert "2026年10月8日 周四 第" in shown
    assert is_notice_over(now, now, 5)
    assert not is_notice_over(now, now + timedelta(seconds=1), 5)
    assert is_notice_over(now, now + timedelta(days=1), 0)


async def test_page_asks_as_often_whatever_it_holds(house: Services):
    browser = await officer(house)
    counts: dict[str, list[int]] = {"ranked": [], "decided": []}
    for number in (1, 4):
        competition, applications = await make_ranked((50_000 * YUAN,) * number)
        async with count_queries(house) as sent:
            assert (await browser.get(path_of(competition))).status_code == 200
        counts["ranked"].append(len(sent))
        await make_decision(DecisionState.APPROVED, competition, applications)
        async with count_queries(house) as sent:
            assert (await browser.get(path_of(competition))).status_code == 200
        counts["decided"].append(len(sent))
    assert [len(set(found)) for found in counts.values()] == [1, 1]


async def test_notice_is_for_everybody_to_read_print_and_share(house: Services, client):
    competition, applications = await make_ranked(title="<b>大赛</b>")
    decision = await make_decision(DecisionState.IN_NOTICE, competition, applications)
    stranger = Browser(client)
    assert decision.competition.title in words((await stranger.get("/notices")).text)
    answer = await stranger.get(f"/notices/{decision.id}")
    assert answer.status_code == 200
    assert "<b>大赛" not in answer.text
    metas = {m.get("property"): m.get("content") for m in parsed(answer.text).iter("meta")}
    assert metas["og:url"] == f"{house.settings.origin}/notices/{decision.id}"
    assert "3 个项目，共 ¥150,000" in metas["og:description"]
    assert "data-print" in answer.text
    again = await client.get(
        f"/notices/{decision.id}", headers=HERE | {"if-none-match": answer.headers["etag"]}
    )
    assert again.status_code == 304
    for state in (DecisionState.PROPOSED, DecisionState.APPROVED):
        hidden = await make_decision(state)
        assert (await stranger.get(f"/notices/{hidden.id}")).status_code == 404


async def test_pages_speak_english_throughout(house: Services):
    browser = await officer(house)
    paths = ["/notices"]
    for number, state in enumerate((None, *DecisionState)):
        dawn = await make_organization(name=f"Dawn {number}")
        competition, applications = await make_ranked((50_000 * YUAN,), organizations=[dawn], title="Seeds")
        if state is not None:
            decision = await make_decision(state, competition, applications)
            paths += [f"/notices/{decision.id}"] if state in PUBLISHED else []
        paths.append(path_of(competition))
    await Person.all().update(name="Wang")
    for path in paths:
        shown = words((await browser.get(path, accept_language="en")).text)
        chinese = [part for part in shown.split() if any("一" <= c <= "鿿" for c in part)]
        assert (path, {part for part in chinese if not part.startswith("项目")}) == (path, {"中文"})
