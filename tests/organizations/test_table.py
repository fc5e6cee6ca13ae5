"""The registry's list for staff: sorted, filtered with chips, and as a table for spreadsheets."""

import csv
import io

import pytest
from httpx import AsyncClient

from factories.browsing import browse, parsed
from factories.organizations import make_organization
from factories.queries import count_queries
from incubator.core import paging, spreadsheet
from incubator.core.actor import OrganizationRole, Role
from incubator.core.usecase import Services
from incubator.organizations import Field, LegalForm
from incubator.organizations.tables import Invitation

pytestmark = pytest.mark.anyio


async def test_list_is_sorted_and_paged_without_a_gap(house: Services, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(paging.sorted_listing, "__defaults__", (2,))
    for name in ("c", "a", "b", "a", "c"):
        await make_organization(name=name)
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    for sort, expected in (
        ("name", "aabcc"),
        ("-name", "ccbaa"),
        ("number", "cabac"),
        ("-number", "cabac"),
    ):
        found, path = [], f"/organizations?sort={sort}"
        while path:
            tree = parsed((await staff.get(path)).text)
            rows = next(tree.iter("tbody")).iter("a")
            found += ["".join(a.itertext()) for a in rows if a.get("href", "").startswith("/organizations/")]
            following = [a.get("href") for a in tree.iter("a") if a.get("rel") == "next"]
            path = f"/organizations{following[0]}" if following else ""
        assert (sort, "".join(found)) == (sort, expected)
    assert (await staff.get("/organizations?sort=uscc")).status_code == 422
    counts = []
    for limit in (1, 3):
        monkeypatch.setattr(paging.sorted_listing, "__defaults__", (limit,))
        async with count_queries(house) as sent:
            await staff.get("/organizations?sort=name")
        counts.append(len(sent))
    assert counts[0] == counts[1]
    await staff.client.aclose()


async def test_invitations_stand_above_every_page_of_the_list(
    house: Services, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(paging.sorted_listing, "__defaults__", (1,))
    staff, inviting = await browse(house, Role.PROGRAMME_OFFICER), await make_organization(name="a")
    await make_organization(name="b")
    assert staff.person is not None
    await Invitation.create(organization=inviting, email=staff.person.email, role=OrganizationRole.VIEWER)
    for sort in ("name", "number"):
        first = (await staff.get(f"/organizations?sort={sort}")).text
        (following,) = [a.get("href", "") for a in parsed(first).iter("a") if a.get("rel") == "next"]
        answer = await staff.get(f"/organizations{following}")
        shown = [answer.status_code, *('value="accept"' in text for text in (first, answer.text))]
        assert (sort, shown) == (sort, [200, True, True])


async def test_filters_in_use_are_chips(house: Services):
    await make_organization(name="七彩", field=Field.ELDERLY)
    staff = await browse(house, Role.AUDITOR)
    tree = parsed((await staff.get("/organizations?q=七&field=elderly&form=service_institution")).text)
    chips = {
        "".join(a.itertext()).split("，")[0]: a.get("href")
        for a in tree.iter("a")
        if a.get("class") == "chip"
    }
    assert chips == {
        "包含“七”": "?field=elderly&form=service_institution",
        "社会服务机构（民非）": "?q=%E4%B8%83&field=elderly",
        "为老服务": "?q=%E4%B8%83&form=service_institution",
    }
    await staff.client.aclose()


async def test_table_holds_what_the_filters_leave_and_no_formula(
    house: Services, client: AsyncClient, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(spreadsheet, "BATCH", 2)
    evil = await make_organization(name="=HYPERLINK(1)", contact_name="@王", field=Field.ELDERLY)
    for _ in range(3):
        await make_organization(form=LegalForm.FILED)
    staff = await browse(house, Role.FINANCE_OFFICER)
    path = "/api/v1/organizations/table"
    link = f"{path}?field=elderly"
    assert link in (await staff.get("/organizations?field=elderly")).text
    answer = await staff.client.get(path)
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [len(row) for row in rows] == [12] * 5
    assert rows[0][:3] == ["编号", "名称", "组织形式"]
    assert (rows[1][:2], rows[1][8]) == ([evil.number, "'=HYPERLINK(1)"], "'@王")
    assert len((await staff.client.get(link)).text.splitlines()) == 2
    assert (await staff.client.get(f"{path}?sort=name")).status_code == 422
    assert (await client.get(path)).status_code == 401
    judge = await browse(house, Role.JUDGE)
    assert len((await judge.client.get(path)).text.splitlines()) == 1
    for browser in (staff, judge):
        await browser.client.aclose()
