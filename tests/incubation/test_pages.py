"""The pages of incubation: board, terms, decisions, applying for a place, by every role."""

from datetime import date
from uuid import uuid4

import pytest

from factories.browsing import HERE, Browser, browse, parsed, words
from factories.incubation import make_incubation
from factories.organizations import make_organization
from factories.people import make_person
from factories.queries import count_queries
from incubator.core.actor import OrganizationRole, Role
from incubator.core.usecase import Services
from incubator.incubation import FollowUp, Incubation, State
from incubator.incubation.pages import DECISIONS, STEPS
from incubator.incubation.rules import PERMISSIONS, TERMS, Action
from incubator.organizations import Organization
from incubator.organizations.rules import LegalForm
from incubator.people import Membership, Person

pytestmark = pytest.mark.anyio

STARTED = {"starts_on": date(2024, 1, 31), "ends_on": date(2099, 1, 31)}


async def member(
    house: Services, role: OrganizationRole = OrganizationRole.OWNER, **details: object
) -> tuple[Browser, Organization]:
    organization = await make_organization(**details)
    person = await make_person()
    await Membership.create(person=person, organization_id=organization.id, role=role)
    return await browse(house, person=person), organization


def links(text: str) -> list[str]:
    return [link.get("href", "") for link in parsed(text).iter("a")]


def test_each_action_has_a_page_and_the_permission_of_its_command():
    assert set(STEPS) == set(Action)
    assert {action: use_case.permission for _, action, use_case, _ in DECISIONS} == dict(PERMISSIONS)


async def test_board_shows_each_open_state_as_a_column_with_the_moves_that_it_allows(house: Services):
    made = {state: await make_incubation(state, **_dates(state)) for state in State}
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    answer = await staff.get("/incubations")
    assert answer.status_code == 200
    columns = [s.get("aria-labelledby") for s in parsed(answer.text).iter("section")]
    assert columns[:3] == ["column-applied", "column-incubating", "column-graduated"]
    offered = {href for href in links(answer.text) if href.endswith("?next=/incubations")}
    assert offered == {
        f"/incubations/{made[state].id}/{STEPS[action]}?next=/incubations"
        for state in State
        for action in TERMS.actions(state)
    }
    shown = words(answer.text)
    assert "未准予入驻 1" in shown
    assert "跟踪结束 1" in shown


def _dates(state: State) -> dict[str, date]:
    return STARTED if state is State.INCUBATING else {}


async def test_board_is_a_readers_without_moves_and_a_strangers_not_at_all(house: Services, client):
    incubation = await make_incubation()
    auditor = await browse(house, Role.AUDITOR)
    answer = await auditor.get("/incubations")
    assert incubation.organization.name in words(answer.text)
    assert not [href for href in links(answer.text) if "next=" in href]
    judge = await browse(house, Role.JUDGE)
    assert incubation.organization.name not in words((await judge.get("/incubations")).text)
    for path in (f"/incubations/{incubation.id}", f"/incubations/{incubation.id}/admission"):
        assert (await judge.get(path)).status_code == 404
    assert (await judge.get(f"/incubations/{uuid4()}")).status_code == 404
    for path in ("/incubations", "/incubations/list", "/follow-ups", "/graduates"):
        answer = await client.get(path, headers=HERE)
        assert (answer.status_code, answer.headers["location"]) == (303, f"/sign-in?next={path}")


async def test_board_list_and_term_ask_as_often_whatever_they_hold(house: Services):
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    first = await make_incubation(State.GRADUATED)
    paths = ("/incubations", "/incubations/list", "/follow-ups", "/graduates", f"/incubations/{first.id}")
    counts: list[list[int]] = []
    for _ in range(2):
        counts.append([])
        for path in paths:
            async with count_queries(house) as sent:
                assert (await staff.get(path)).status_code == 200
            counts[-1].append(len(sent))
        for state in (State.APPLIED, State.GRADUATED, State.GRADUATED):
            await make_incubation(state)
    assert counts[0] == counts[1]


async def test_list_is_filtered_by_name_state_and_mode_with_chips(house: Services):
    dawn = await make_incubation(organization=await make_organization(name="晨光社"))
    await make_incubation(State.REJECTED, await make_organization(name="暮色社"))
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    answer = await staff.get("/incubations/list?q=晨光&state=applied&mode=on_site")
    shown = words(answer.text)
    assert "暮色社" not in shown
    for part in (dawn.organization.name, "名称：晨光", "状态：待审批", "方式：站内孵化"):
        assert part in shown
    assert "没有符合条件的组织" in words((await staff.get("/incubations/list?state=expelled")).text)
    assert (await staff.get("/incubations/list?state=lost")).status_code == 422


async def test_officer_moves_a_card_from_the_board_and_is_led_back_to_it(house: Services):
    incubation = await make_incubation()
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    path = f"/incubations/{incubation.id}/admission?next=/incubations"
    answer = await staff.post(path, "admit", starts_on="2026-03-01", ends_on="2027-03-01", reason="欢迎")
    assert (answer.status_code, answer.headers["location"]) == (303, "/incubations")
    assert "已准予入驻" in words((await staff.get("/incubations")).text)
    await incubation.refresh_from_db()
    assert (incubation.state, incubation.starts_on, incubation.ends_on) == (
        State.INCUBATING,
        date(2026, 3, 1),
        date(2027, 3, 1),
    )


async def test_next_leads_nowhere_else(house: Services):
    incubation = await make_incubation()
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    path = f"/incubations/{incubation.id}/admission?next=https://evil.example/"
    answer = await staff.post(path, "admit")
    assert answer.headers["location"] == f"/incubations/{incubation.id}"


@pytest.mark.parametrize(
    ("action", "before", "after", "typed"),
    [
        (Action.ADMIT, State.APPLIED, State.INCUBATING, {}),
        (Action.REJECT, State.APPLIED, State.REJECTED, {"reason": "名额已满"}),
        (Action.WITHDRAW, State.APPLIED, State.WITHDRAWN, {}),
        (Action.WITHDRAW, State.INCUBATING, State.WITHDRAWN, {"reason": "搬迁"}),
        (Action.EXPEL, State.INCUBATING, State.EXPELLED, {"reason": "长期空置"}),
        (Action.GRADUATE, State.INCUBATING, State.GRADUATED, {}),
        (Action.CLOSE, State.GRADUATED, State.CLOSED, {}),
    ],
)
async def test_each_decision_is_taken_by_its_page_and_shown_on_the_term(
    house: Services, action, before, after, typed
):
    incubation = await make_incubation(before, **_dates(before))
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    path = f"/incubations/{incubation.id}"
    assert f"{path}/{STEPS[action]}" in links((await staff.get(path)).text)
    answer = await staff.post(f"{path}/{STEPS[action]}", action.value, **typed)
    assert (answer.status_code, answer.headers["location"]) == (303, path)
    await incubation.refresh_from_db()
    assert incubation.state is after
    shown = words((await staff.get(path)).text)
    assert typed.get("reason", "") in shown
    again = await staff.get(f"{path}/{STEPS[action]}")
    assert "现在不能做这一步" in words(again.text)


async def test_graduation_is_not_offered_before_the_term_begins(house: Services):
    incubation = await make_incubation(State.INCUBATING, starts_on=date(2098, 1, 1), ends_on=date(2099, 1, 1))
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    path = f"/incubations/{incubation.id}"
    assert f"{path}/graduation" not in links((await staff.get(path)).text)
    assert (await staff.send(f"{path}/graduation", "graduate")).status_code == 409


async def test_refused_decision_keeps_what_was_typed_beside_its_fault(house: Services):
    incubation = await make_incubation()
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    path = f"/incubations/{incubation.id}/admission"
    answer = await staff.post(
        path, "admit", starts_on="2026-03-01", ends_on="2026-02-01", reason="<b>欢迎</b>"
    )
    assert answer.status_code == 422
    assert {p.get("id") for p in parsed(answer.text).iter("p") if p.get("class") == "wrong"} == {
        "admit-ends_on-wrong"
    }
    assert "&lt;b&gt;欢迎&lt;/b&gt;" in answer.text
    answer = await staff.post(f"/incubations/{incubation.id}/rejection", "reject", reason=" ")
    assert answer.status_code == 422
    assert "reject-reason-wrong" in answer.text


async def test_stale_decision_changes_nothing_and_twin_has_one_effect(house: Services):
    incubation = await make_incubation(State.INCUBATING, **STARTED)
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    path = f"/incubations/{incubation.id}/expulsion"
    stale = await staff.form(path, "expel") | {"reason": "理由一"}
    await Incubation.filter(id=incubation.id).update(version=7)
    answer = await staff.client.post(path, data=stale, headers=HERE)
    assert answer.status_code == 412
    assert "理由一" in answer.text
    fresh = await staff.form(path, "expel") | {"reason": "理由二"}
    for _ in range(2):
        assert (await staff.client.post(path, data=fresh, headers=HERE)).status_code == 303
    await incubation.refresh_from_db()
    assert (incubation.state, incubation.version, incubation.end_reason) == (State.EXPELLED, 8, "理由二")


@pytest.mark.parametrize("role", list(OrganizationRole))
async def test_member_is_offered_what_the_role_allows_and_refused_the_rest(house: Services, role):
    browser, organization = await member(house, role)
    incubation = await make_incubation(organization=organization)
    path = f"/incubations/{incubation.id}"
    shown = await browser.get(path)
    assert "等待园区审批" in words(shown.text)
    offered = {href for href in links(shown.text) if href.startswith(f"{path}/")}
    assert offered == ({f"{path}/withdrawal"} if role is OrganizationRole.OWNER else set())
    for noun, action, _, _ in DECISIONS:
        if action is not Action.WITHDRAW:
            assert (await browser.send(f"{path}/{noun}", action.value, reason="x")).status_code == 403
    answer = await browser.send(f"{path}/withdrawal", "withdraw")
    assert answer.status_code == (303 if role is OrganizationRole.OWNER else 403)


@pytest.mark.parametrize("form", [LegalForm.FORMING, LegalForm.ASSOCIATION])
async def test_owner_applies_for_a_place_with_or_without_registered_identity(house: Services, form):
    browser, organization = await member(house, form=form)
    path = f"/organizations/{organization.id}/incubations"
    assert path in links((await browser.get("/incubations")).text)
    assert ("备案组织和筹备中的团队也可以入驻" in words((await browser.get(path)).text)) is (
        form is LegalForm.FORMING
    )
    answer = await browser.post(path, "apply", motive=" ")
    assert answer.status_code == 422
    values = await browser.form(path, "apply") | {"mode": "off_site", "motive": "想学<i>管理</i>"}
    for _ in range(2):
        answer = await browser.client.post(path, data=values, headers=HERE)
        assert answer.status_code == 303
    made = await Incubation.get()
    assert answer.headers["location"] == f"/incubations/{made.id}"
    answer = await browser.get(answer.headers["location"])
    assert "想学&lt;i&gt;管理&lt;/i&gt;" in answer.text
    assert "申请已提交" in words(answer.text)
    assert path not in links((await browser.get("/incubations")).text)
    with pytest.raises(AssertionError):
        await browser.form(path, "apply")


async def test_only_owner_or_officer_applies(house: Services):
    editor, organization = await member(house, OrganizationRole.EDITOR)
    path = f"/organizations/{organization.id}/incubations"
    assert "请组织的负责人来申请" in words((await editor.get(path)).text)
    assert (await editor.send(path, "apply", mode="on_site", motive="x")).status_code == 403
    stranger = await browse(house)
    assert (await stranger.get(path)).status_code == 404
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    assert (await staff.post(path, "apply", mode="on_site", motive="代为申请")).status_code == 303


async def test_empty_board_says_what_to_do_next(house: Services):
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    assert "还没有入驻申请" in words((await staff.get("/incubations")).text)
    assert "没有符合条件的组织" in words((await staff.get("/incubations?q=x")).text)
    nobody = await browse(house)
    assert "先登记您的组织" in words((await nobody.get("/incubations")).text)


async def test_pages_speak_english_throughout(house: Services):
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    await Person.all().update(name="Wang")
    paths = ["/incubations", "/incubations/list", "/follow-ups", "/follow-ups?state=waived", "/graduates"]
    for number, state in enumerate(State):
        organization = await make_organization(name=f"Dawn {number}", contact_name="Li")
        made = await make_incubation(state, organization, motive="Room", **_dates(state))
        await Incubation.filter(id=made.id).update(
            **({"decision_reason": "Good"} if made.decided_at else {}),
            **({"end_reason": "Over"} if made.ended_at else {}),
        )
        paths += [f"/incubations/{made.id}", f"/organizations/{organization.id}/incubations"]
        paths += [f"/incubations/{made.id}/{STEPS[action]}" for action in TERMS.actions(state)]
        if made.certificate:
            paths.append(f"/incubations/{made.id}/certificate")
    paths += [f"/follow-ups/{row.id}" for row in await FollowUp.all()]
    for path in paths:
        answer = await staff.get(path, accept_language="en")
        chinese = [part for part in words(answer.text).split() if any("一" <= c <= "鿿" for c in part)]
        assert (path, answer.status_code, chinese) == (path, 200, ["中文"])
