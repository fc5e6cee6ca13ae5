"""The pages after graduation: reports, the work list, certificates, cohorts."""

import re
from datetime import UTC, date, datetime, timedelta

import pytest

from factories.browsing import HERE, Browser, browse, parsed, words
from factories.incubation import make_incubation
from factories.organizations import make_organization
from factories.people import make_person
from incubator.core.actor import OrganizationRole, Role
from incubator.core.database import transaction
from incubator.core.jobs import Task
from incubator.core.tables import Mail
from incubator.core.usecase import Services
from incubator.incubation import FollowUp, FollowUpState, Incubation, State, verify_certificate
from incubator.incubation.jobs import handlers
from incubator.incubation.queries import read_cohorts
from incubator.incubation.rules import certificate_code, days_late, read_certificate_code
from incubator.people import Membership

pytestmark = pytest.mark.anyio

SVG = "{http://www.w3.org/2000/svg}"

TYPED = {"is_active": "true", "staff": "5", "income": "30,756.20", "beneficiaries": "120", "remark": "平稳"}


async def graduate(graduated_on: date, **details: object) -> tuple[Incubation, list[FollowUp]]:
    """A graduate of that day with the follow-ups of its own, none of them in."""
    organization = await make_organization(**details)
    started = graduated_on - timedelta(days=700)
    incubation = await make_incubation(
        State.GRADUATED,
        organization,
        graduated_on=graduated_on,
        starts_on=started,
        ends_on=started + timedelta(days=730),
    )
    return incubation, await FollowUp.filter(incubation_id=incubation.id).order_by("months")


async def member_of(house: Services, incubation: Incubation, role: OrganizationRole) -> Browser:
    person = await make_person()
    await Membership.create(person=person, organization_id=incubation.organization_id, role=role)
    return await browse(house, person=person)


async def report(follow_up: FollowUp, *, is_active: bool) -> None:
    """As a row: what a report says is tried elsewhere."""
    async with transaction():
        await FollowUp.filter(id=follow_up.id).update(
            state=FollowUpState.REPORTED,
            is_active=is_active,
            staff=3,
            income_minor=0,
            beneficiaries=10,
            reported_at=datetime.now(UTC),
        )


def today(house: Services) -> date:
    return datetime.now(house.settings.tz).date()


async def test_letters_link_leads_to_the_report_after_signing_in(house: Services, client):
    incubation, follow_ups = await graduate(today(house) - timedelta(days=400))
    await handlers(house)[Task.FOLLOW_UP_REMIND](str(follow_ups[0].id))
    letter = await Mail.get(recipient=incubation.organization.contact_email)
    found = re.search(r"https?://[^/\s]+(/follow-ups/\S+)", letter.body)
    assert found is not None
    assert found[0].startswith(f"{house.settings.origin}/")
    answer = await client.get(found[1], headers=HERE)
    assert (answer.status_code, answer.headers["location"]) == (303, f"/sign-in?next={found[1]}")
    browser = await member_of(house, incubation, OrganizationRole.EDITOR)
    answer = await browser.post(found[1], "report", **TYPED)
    assert (answer.status_code, answer.headers["location"]) == (303, found[1])
    kept = await FollowUp.get(id=follow_ups[0].id)
    assert (kept.state, kept.is_active, kept.staff, kept.income_minor, kept.beneficiaries) == (
        FollowUpState.REPORTED,
        True,
        5,
        30_756_20,
        120,
    )
    shown = words((await browser.get(found[1])).text)
    for part in ("报告已提交", "¥30,756.20", "平稳"):
        assert part in shown


async def test_report_without_an_answer_is_refused_and_keeps_what_was_typed(house: Services):
    incubation, follow_ups = await graduate(today(house) - timedelta(days=400))
    browser = await member_of(house, incubation, OrganizationRole.OWNER)
    path = f"/follow-ups/{follow_ups[0].id}"
    typed = {"staff": "三", "income": "1.234", "beneficiaries": "12", "remark": "<script>x</script>"}
    answer = await browser.post(path, "report", **typed)
    assert answer.status_code == 422
    tree = parsed(answer.text)
    assert {p.get("id") for p in tree.iter("p") if p.get("class") == "wrong"} == {
        f"report-{name}-wrong" for name in ("is_active", "staff", "income")
    }
    values = {i.get("name"): i.get("value") for i in tree.iter("input") if i.get("type") == "text"}
    assert values == {"staff": "三", "income": "1.234", "beneficiaries": "12"}
    assert "<script>x" not in answer.text
    assert (await FollowUp.get(id=follow_ups[0].id)).state is FollowUpState.DUE


async def test_report_is_given_once_and_not_of_an_older_version(house: Services):
    incubation, follow_ups = await graduate(today(house) - timedelta(days=400))
    browser = await member_of(house, incubation, OrganizationRole.OWNER)
    path = f"/follow-ups/{follow_ups[0].id}"
    values = await browser.form(path, "report") | TYPED
    answer = await browser.client.post(path, data=values | {"version": "9"}, headers=HERE)
    assert (answer.status_code, "平稳" in answer.text) == (412, True)
    for _ in range(2):
        assert (await browser.client.post(path, data=values, headers=HERE)).status_code == 303
    assert (await FollowUp.get(id=follow_ups[0].id)).version == 2
    assert (await browser.send(path, "report", **TYPED)).status_code == 409


async def test_viewer_reads_and_stranger_finds_nothing(house: Services):
    incubation, follow_ups = await graduate(today(house) - timedelta(days=400))
    path = f"/follow-ups/{follow_ups[0].id}"
    viewer = await member_of(house, incubation, OrganizationRole.VIEWER)
    assert "由组织的负责人或经办人填写" in words((await viewer.get(path)).text)
    assert (await viewer.send(path, "report", **TYPED)).status_code == 403
    stranger = await browse(house, Role.JUDGE)
    for hidden in (path, f"/incubations/{incubation.id}/certificate"):
        assert (await stranger.get(hidden)).status_code == 404


async def test_work_list_has_the_longest_overdue_on_top_and_turns_its_pages(house: Services, monkeypatch):
    from incubator.incubation.queries import follow_up as queries

    monkeypatch.setattr(queries, "PAGE", 2)
    day = today(house)
    for ago, name in ((200, "迟迟社"), (400, "最迟社"), (10, "未到社")):
        await graduate(day - timedelta(days=ago), name=name)
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    order: list[str] = []
    path: str | None = "/follow-ups"
    while path is not None:
        tree = parsed((await staff.get(path)).text)
        rows = [row for row in tree.iter("tr") if row.find("td") is not None]
        order += [" ".join("".join(row.itertext()).split()) for row in rows]
        following = [a.get("href") for a in tree.iter("a") if a.get("rel") == "next"]
        path = f"/follow-ups{following[0]}" if following else None
    assert len(order) == 12
    assert "最迟社" in order[0]
    assert "逾期" in order[0]
    late = [row for row in order if "逾期" in row]
    assert order[: len(late)] == late
    shown = words((await staff.get("/follow-ups")).text)
    assert f"已逾期 {len(late)}" in shown
    assert "最迟社" not in words((await staff.get("/follow-ups?q=未到")).text)
    assert "还没有这样的报告" in words((await staff.get("/follow-ups?state=reported")).text)


def test_a_report_is_late_from_the_day_after_it_was_due():
    due = date(2026, 5, 1)
    assert [days_late(FollowUpState.DUE, due, date(2026, 5, day)) for day in (1, 2, 11)] == [0, 1, 10]
    assert days_late(FollowUpState.REPORTED, due, date(2026, 5, 11)) == 0


async def test_cohorts_count_who_is_known_to_be_active_or_to_have_stopped(hand):
    lives, stops, unheard = [(await graduate(date(2023, 3, n)))[1] for n in (1, 2, 3)]
    await report(lives[0], is_active=True)
    await report(lives[1], is_active=True)
    await report(stops[0], is_active=False)
    await report(unheard[2], is_active=True)
    found = await read_cohorts(hand)
    (year,) = found.years
    assert (year.year, year.graduates, found.is_demonstration) == (2023, 3, False)
    # One lives, one stopped and says no more; at 24 months the third is heard of, at 36 nobody.
    assert [(s.months, s.active, s.known) for s in year.survival] == [
        (6, 1, 2),
        (12, 1, 2),
        (24, 1, 2),
        (36, 0, 1),
    ]


async def test_cohorts_tell_of_demonstrations_only_where_nothing_is_real(hand):
    assert (await read_cohorts(hand)).years == []
    _, follow_ups = await graduate(date(2022, 5, 1), is_demonstration=True)
    await report(follow_ups[0], is_active=True)
    found = await read_cohorts(hand)
    assert (found.is_demonstration, [year.year for year in found.years]) == (True, [2022])
    await graduate(date(2024, 5, 1))
    found = await read_cohorts(hand)
    assert (found.is_demonstration, [year.year for year in found.years]) == (False, [2024])


async def test_graduates_are_listed_with_their_curves_and_filtered(house: Services):
    staff = await browse(house, Role.AUDITOR)
    assert "还没有组织出壳" in words((await staff.get("/graduates")).text)
    _, follow_ups = await graduate(date(2023, 3, 1), name="<b>晨光</b>")
    await report(follow_ups[0], is_active=True)
    await graduate(date(2024, 3, 1), name="暮色")
    answer = await staff.get("/graduates")
    assert "&lt;b&gt;晨光&lt;/b&gt;" in answer.text
    assert len(list(parsed(answer.text).iter(f"{SVG}polyline"))) == 2
    assert "100% 1/1" in words(answer.text)
    assert "暮色" not in words((await staff.get("/graduates?year=2023")).text)
    assert "晨光" not in words((await staff.get("/graduates?q=暮")).text)
    assert "没有符合条件的组织" in words((await staff.get("/graduates?year=0")).text)


async def test_members_cohorts_are_of_their_own_organization(house: Services):
    mine, _ = await graduate(date(2023, 3, 1), name="晨光")
    await graduate(date(2021, 3, 1), name="暮色")
    browser = await member_of(house, mine, OrganizationRole.VIEWER)
    shown = words((await browser.get("/graduates")).text)
    assert ("2023 年" in shown, "2021 年" in shown, "暮色" in shown) == (True, False, False)


async def test_certificate_is_printed_with_a_code_that_proves_it(house: Services, hand):
    incubation, _ = await graduate(date(2023, 3, 1), name="晨光")
    browser = await member_of(house, incubation, OrganizationRole.VIEWER)
    answer = await browser.get(f"/incubations/{incubation.id}/certificate")
    code = certificate_code(incubation.certificate, incubation.id)
    assert f"{house.settings.origin}/verify/{code}" in words(answer.text)
    assert [svg.get("class") for svg in parsed(answer.text).iter(f"{SVG}svg")].count("segno") == 1
    for typed in (code, code.lower().replace("-", " "), code.replace("-", "")):
        found = await verify_certificate(hand, code=typed)
        assert found is not None
        assert (found.number, found.organization, found.graduated_on) == (
            incubation.certificate,
            "晨光",
            date(2023, 3, 1),
        )


async def test_certificates_number_alone_or_anothers_code_proves_nothing(house: Services, hand):
    one, _ = await graduate(date(2023, 3, 1))
    other, _ = await graduate(date(2023, 3, 2))
    wrong = certificate_code(one.certificate, other.id)
    for typed in (one.certificate, wrong, f"{one.certificate}-0000-0000", "GRAD-999999-0000-0000", "x"):
        assert await verify_certificate(hand, code=typed) is None
    applied = await make_incubation()
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    assert (await staff.get(f"/incubations/{applied.id}/certificate")).status_code == 404


def test_code_is_read_with_letters_that_are_taken_for_digits():
    assert read_certificate_code("grad-000123-O1I7-4K9L") == "GRAD-000123-0117-4K91"
    assert read_certificate_code("GRAD-000123-0117-4K9") is None
