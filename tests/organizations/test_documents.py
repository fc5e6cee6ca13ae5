"""The papers of organizations: kept, replaced, removed, verified, and seen by few."""

import hashlib
import os
import time
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path
from urllib.parse import urlencode
from uuid import UUID, uuid4

import pytest

from factories.applications import proposal_pdf
from factories.organizations import make_document, make_organization
from factories.queries import at_once, count_queries
from incubator.core.actor import Role
from incubator.core.doctor import examine, mend
from incubator.core.errors import IllegalTransition
from incubator.core.jobs import Task
from incubator.core.tables import AuditEvent, Notification, StoredFile
from incubator.organizations import Organization, OrganizationDocument
from incubator.organizations.rules import (
    DOCUMENTS,
    MOST_DOCUMENTS,
    DocumentAction,
    DocumentKind,
    DocumentState,
)

pytestmark = pytest.mark.anyio

ALL = "/api/v1/documents"
ANY = {"if-match": "*"}


def path(organization: Organization, **query: str) -> str:
    whole = {"kind": "charter", "name": "章程.pdf"} | query
    return f"/api/v1/organizations/{organization.id}/documents?{urlencode(whole)}"


def one(document: dict, noun: str = "") -> str:
    return f"{ALL}/{document['id']}{noun}"


async def keys(house) -> list[str]:
    return [stat.key async for stat in house.objects.keys()]  # noqa: SIM118 - no dictionary


async def keep(person, organization: Organization, **query: str) -> dict:
    answer = await person.client.post(path(organization, **query), content=proposal_pdf())
    assert answer.status_code == 201, answer.text
    return answer.json()


def test_states_and_actions_lead_where_the_table_says():
    s, a = DocumentState, DocumentAction
    expected = {
        (s.PENDING, a.VERIFY): s.VERIFIED,
        (s.PENDING, a.REFUSE): s.REFUSED,
        (s.PENDING, a.REPLACE): s.REPLACED,
        (s.VERIFIED, a.REFUSE): s.REFUSED,
        (s.VERIFIED, a.REPLACE): s.REPLACED,
        (s.REFUSED, a.VERIFY): s.VERIFIED,
        (s.REFUSED, a.REPLACE): s.REPLACED,
    }
    for state, action in product(s, a):
        if (state, action) in expected:
            assert DOCUMENTS.advance(state, action) is expected[state, action]
        else:
            with pytest.raises(IllegalTransition):
                DOCUMENTS.advance(state, action)


async def test_paper_is_kept_read_and_downloaded_also_in_parts(visitor):
    organization = await make_organization(name="晨光社")
    editor = await visitor(editor=organization.id)
    pdf = proposal_pdf()
    made = await keep(
        editor, organization, number="鲁民证 001", issued_on="2024-03-01", valid_until="2098-03-01"
    )
    assert {
        name: made[name] for name in ("kind", "title", "number", "issued_on", "valid_until", "state")
    } == {
        "kind": "charter",
        "title": "",
        "number": "鲁民证 001",
        "issued_on": "2024-03-01",
        "valid_until": "2098-03-01",
        "state": "pending",
    }
    assert (made["name"], made["size"], made["sha256"]) == (
        "章程.pdf",
        len(pdf),
        hashlib.sha256(pdf).hexdigest(),
    )
    assert made["organization"]["name"] == "晨光社"
    assert (await editor.client.get(one(made))).json() == made
    listed = (await editor.client.get(f"/api/v1/organizations/{organization.id}/documents")).json()
    assert listed == {"items": [made], "next": None}
    assert (await editor.client.get(ALL)).json() == listed
    link = await editor.client.get(one(made, "/content"))
    assert link.status_code == 307
    whole = await editor.client.get(link.headers["location"])
    assert (whole.content, whole.headers["content-type"]) == (pdf, "application/pdf")
    assert whole.headers["content-disposition"].startswith("attachment")
    part = await editor.client.get(link.headers["location"], headers={"range": "bytes=5-9"})
    assert (part.status_code, part.content) == (206, pdf[5:10])
    event = await AuditEvent.get(action="organizations.add_document")
    assert (event.facts["kind"], event.facts["sha256"]) == ("charter", made["sha256"])


async def test_newer_version_replaces_the_older_and_is_unverified(visitor):
    organization = await make_organization()
    owner, officer = await visitor(owner=organization.id), await visitor(Role.PROGRAMME_OFFICER)
    first = await keep(owner, organization)
    verified = await officer.client.post(one(first, "/verification"))
    assert (verified.status_code, verified.json()["state"]) == (200, "verified")
    second = await keep(owner, organization, name="新章程.pdf")
    assert (second["state"], second["reviewed_at"]) == ("pending", None)
    before = (await owner.client.get(one(first))).json()
    assert (before["state"], before["replaced_at"] is None) == ("replaced", False)
    assert before["reviewed_at"] == verified.json()["reviewed_at"]
    assert (await owner.client.get(one(first, "/content"))).status_code == 307
    current = (await owner.client.get(ALL)).json()["items"]
    assert [document["id"] for document in current] == [second["id"]]
    replaced = (await owner.client.get(ALL, params={"state": "replaced"})).json()["items"]
    assert [document["id"] for document in replaced] == [first["id"]]
    answer = await officer.client.post(one(first, "/verification"))
    assert (answer.status_code, answer.json()["code"]) == (409, "illegal_transition")


async def test_other_papers_stand_side_by_side_by_their_titles(visitor):
    organization = await make_organization()
    owner = await visitor(owner=organization.id)
    for title in ("场地租赁合同", "荣誉证书", "荣誉证书"):
        await keep(owner, organization, kind="other", title=title)
    found = (await owner.client.get(ALL)).json()["items"]
    assert sorted(document["title"] for document in found) == ["场地租赁合同", "荣誉证书"]
    assert await OrganizationDocument.all().count() == 3


async def test_papers_that_are_not_what_they_say_leave_nothing(house, visitor):
    organization = await make_organization()
    owner = await visitor(owner=organization.id)
    pdf = proposal_pdf()
    tomorrow = (datetime.now(UTC) + timedelta(days=2)).date().isoformat()
    for query, content, expected in (
        ({}, b"", (422, "file_empty")),
        ({}, b"<html>", (415, "file_type_not_allowed")),
        ({}, b"%PDF-1.7\n<html><script>", (422, "file_broken")),
        ({}, pdf[: len(pdf) // 2], (422, "file_broken")),
        ({"name": "a.png"}, pdf, (415, "file_type_mismatch")),
        ({"name": "a\u202efdp.pdf"}, pdf, (422, "invalid")),
        ({"kind": "novel"}, pdf, (422, "invalid")),
        ({"kind": "other"}, pdf, (422, "required")),
        ({"title": "别名"}, pdf, (422, "title_not_allowed")),
        ({"issued_on": tomorrow}, pdf, (422, "issued_in_the_future")),
        ({"issued_on": "2024-01-01", "valid_until": "2024-01-01"}, pdf, (422, "valid_before_issue")),
        ({"issued_on": "2024-13-01"}, pdf, (422, "invalid")),
        ({"number": "x" * 201}, pdf, (422, "invalid")),
    ):
        answer = await owner.client.post(path(organization, **query), content=content)
        assert (answer.status_code, answer.json()["code"]) == expected, query
    assert await keys(house) == []
    assert (await StoredFile.all().count(), await OrganizationDocument.all().count()) == (0, 0)


async def test_paper_that_is_too_large_is_refused_before_it_is_read(house, visitor):
    organization = await make_organization()
    owner = await visitor(owner=organization.id)
    headers = {"content-length": str(house.settings.upload_limit + 1)}
    answer = await owner.client.post(path(organization), content=proposal_pdf(), headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (413, "file_too_large")


async def test_paper_beyond_the_room_is_refused(house, visitor):
    organization = await make_organization()
    for number in range(MOST_DOCUMENTS):
        await make_document(organization, DocumentKind.OTHER, title=f"材料-{number}")
    owner = await visitor(owner=organization.id)
    answer = await owner.client.post(path(organization), content=proposal_pdf())
    assert (answer.status_code, answer.json()["code"]) == (409, "too_many_documents")
    assert await keys(house) == []


async def test_replaced_papers_take_no_room(visitor):
    organization = await make_organization()
    for number in range(MOST_DOCUMENTS):
        await make_document(organization, DocumentKind.OTHER, title=f"材料-{number}")
    owner = await visitor(owner=organization.id)
    newer = path(organization, kind="other", title="材料-0")
    for _ in range(2):  # a newer version of a full profile's paper, and one of that
        assert (await owner.client.post(newer, content=proposal_pdf())).status_code == 201
    answer = await owner.client.post(path(organization), content=proposal_pdf())
    assert (answer.status_code, answer.json()["code"]) == (409, "too_many_documents")
    gone = await OrganizationDocument.filter(title="材料-1").first()
    assert gone is not None
    await gone.delete()
    assert (await owner.client.post(path(organization), content=proposal_pdf())).status_code == 201
    assert await OrganizationDocument.all().count() == MOST_DOCUMENTS + 2


async def test_paper_sent_twice_is_kept_once(house, visitor):
    organization = await make_organization()
    owner = await visitor(owner=organization.id)
    sent = {"content": proposal_pdf(), "headers": {"idempotency-key": "once"}}
    answers = await at_once(house, *(owner.client.post(path(organization), **sent) for _ in range(2)))
    assert {answer.status_code for answer in answers} == {201}
    assert answers[0].json() == answers[1].json()
    assert (len(await keys(house)), await OrganizationDocument.all().count()) == (1, 1)


async def test_papers_of_one_kind_sent_at_once_are_both_kept_and_one_counts(house, visitor):
    organization = await make_organization()
    owner = await visitor(owner=organization.id)
    calls = (owner.client.post(path(organization), content=proposal_pdf()) for _ in range(3))
    answers = await at_once(house, *calls)
    assert [answer.status_code for answer in answers] == [201, 201, 201]
    states = sorted(document.state.value for document in await OrganizationDocument.all())
    assert states == ["pending", "replaced", "replaced"]
    assert len(await keys(house)) == 3


async def test_paper_is_removed_until_it_was_verified(house, visitor):
    organization = await make_organization()
    owner, officer = await visitor(owner=organization.id), await visitor(Role.PROGRAMME_OFFICER)
    first = await keep(owner, organization)
    assert (await owner.client.delete(one(first))).status_code == 428
    assert (await owner.client.delete(one(first), headers={"if-match": '"2"'})).status_code == 412
    assert (await officer.client.delete(one(first), headers=ANY)).status_code == 403
    assert (await owner.client.delete(one(first), headers={"if-match": '"1"'})).status_code == 204
    assert (await owner.client.get(one(first))).status_code == 404
    assert await StoredFile.all().count() == 0
    queued = await house.database.pool.fetch(
        "SELECT convert_from(payload, 'UTF8') AS ids FROM pgqueuer WHERE entrypoint = $1",
        Task.FILE_DROP.value,
    )
    [key] = await keys(house)
    assert [row["ids"] for row in queued] == [f'{{"key":"{key}"}}']
    second = await keep(owner, organization)
    await officer.client.post(one(second, "/verification"))
    third = await keep(owner, organization, kind="bank_permit")
    await keep(owner, organization, kind="bank_permit")
    for kept in (second, third):
        answer = await owner.client.delete(one(kept), headers=ANY)
        assert (answer.status_code, answer.json()["code"]) == (409, "document_kept")


async def test_refusal_has_a_reason_that_the_members_are_told(visitor):
    organization = await make_organization()
    owner, viewer = await visitor(owner=organization.id), await visitor(viewer=organization.id)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    made = await keep(owner, organization)
    for body, expected in (({"reason": " "}, (422, "required")), ({}, (422, "invalid"))):
        answer = await officer.client.post(one(made, "/refusal"), json=body)
        assert (answer.status_code, answer.json()["code"]) == expected
    answer = await officer.client.post(one(made, "/refusal"), json={"reason": "缺少骑缝章\n请补盖"})
    assert (answer.status_code, answer.json()["state"]) == (200, "refused")
    seen = (await viewer.client.get(one(made))).json()
    assert (seen["reason"], seen["reviewed_by"]["id"]) == ("缺少骑缝章\n请补盖", str(officer.id))
    told = {n.person_id for n in await Notification.filter(subject_id=UUID(made["id"]))}
    assert told == {owner.id, viewer.id}
    after = await officer.client.post(one(made, "/verification"))
    assert (after.json()["state"], after.json()["reason"]) == ("verified", "")
    again = await officer.client.post(one(made, "/verification"))
    assert (again.status_code, again.json()["code"]) == (409, "illegal_transition")


async def test_review_of_an_older_version_changes_nothing(visitor):
    organization = await make_organization()
    owner, officer = await visitor(owner=organization.id), await visitor(Role.PROGRAMME_OFFICER)
    made = await keep(owner, organization)
    await officer.client.post(one(made, "/refusal"), json={"reason": "看不清"})
    stale = await officer.client.post(one(made, "/verification"), headers={"if-match": '"1"'})
    assert stale.status_code == 412
    assert (await OrganizationDocument.get()).state is DocumentState.REFUSED


async def test_two_reviews_at_once_are_one_after_the_other(house, visitor):
    organization = await make_organization()
    owner = await visitor(owner=organization.id)
    made = await keep(owner, organization)
    officers = [await visitor(Role.PROGRAMME_OFFICER) for _ in range(2)]
    headers = {"if-match": '"1"'}
    answers = await at_once(
        house, *(o.client.post(one(made, "/verification"), headers=headers) for o in officers)
    )
    assert sorted(answer.status_code for answer in answers) == [200, 412]


async def test_review_and_a_newer_version_at_once_leave_nothing_verified_unseen(house, visitor):
    organization = await make_organization()
    owner, officer = await visitor(owner=organization.id), await visitor(Role.PROGRAMME_OFFICER)
    made = await keep(owner, organization)
    review, newer = await at_once(
        house,
        officer.client.post(one(made, "/verification")),
        owner.client.post(path(organization), content=proposal_pdf()),
    )
    assert (newer.status_code, review.status_code in {200, 409}) == (201, True)
    states = {str(d.id): d.state.value for d in await OrganizationDocument.all()}
    assert states == {made["id"]: "replaced", newer.json()["id"]: "pending"}


@pytest.mark.parametrize(
    ("roles", "membership", "reads", "adds", "verifies"),
    [
        ((), "owner", 200, 201, 403),
        ((), "editor", 200, 201, 403),
        ((), "viewer", 200, 403, 403),
        ((Role.PROGRAMME_OFFICER,), None, 200, 403, 200),
        ((Role.PROGRAMME_OFFICER,), "viewer", 200, 403, 403),  # nobody verifies the own organization's
        ((Role.ADMINISTRATOR,), None, 200, 403, 403),
        ((Role.FINANCE_OFFICER,), None, 200, 403, 403),
        ((Role.AUDITOR,), None, 200, 403, 403),
        ((Role.JUDGE,), None, 404, 404, 404),
        ((Role.EVALUATOR,), None, 404, 404, 404),
        ((), None, 404, 404, 404),
    ],
)
async def test_papers_are_for_members_and_who_keeps_the_park(
    house, visitor, roles, membership, reads, adds, verifies
):
    organization = await make_organization()
    made = await keep(await visitor(owner=organization.id), organization)
    person = await visitor(*roles, **({membership: organization.id} if membership else {}))
    for target in (one(made), f"/api/v1/organizations/{organization.id}/documents"):
        assert (await person.client.get(target)).status_code == reads
    assert (await person.client.get(one(made, "/content"))).status_code == (307 if reads == 200 else 404)
    listed = (await person.client.get(ALL)).json()["items"]
    assert [document["id"] for document in listed] == ([made["id"]] if reads == 200 else [])
    answer = await person.client.post(path(organization, kind="bank_permit"), content=proposal_pdf())
    assert answer.status_code == adds
    assert len(await keys(house)) == (2 if adds == 201 else 1)
    assert (await person.client.post(one(made, "/verification"))).status_code == verifies
    refused = await person.client.post(one(made, "/refusal"), json={"reason": "看不清"})
    assert refused.status_code == verifies


async def test_papers_need_somebody_signed_in(client):
    organization = await make_organization()
    document = await make_document(organization)
    for answer in (
        await client.get(ALL),
        await client.get(f"{ALL}/{document.id}"),
        await client.post(path(organization), content=proposal_pdf()),
        await client.delete(f"{ALL}/{document.id}", headers=ANY),
        await client.post(f"{ALL}/{document.id}/verification"),
    ):
        assert answer.status_code == 401
    assert await OrganizationDocument.all().count() == 1


async def test_foreign_papers_are_not_found(visitor):
    organization, other = await make_organization(), await make_organization()
    foreign = await make_document(other)
    owner = await visitor(owner=organization.id)
    for document_id in (foreign.id, uuid4()):
        for answer in (
            await owner.client.get(f"{ALL}/{document_id}"),
            await owner.client.get(f"{ALL}/{document_id}/content"),
            await owner.client.delete(f"{ALL}/{document_id}", headers=ANY),
            await owner.client.post(f"{ALL}/{document_id}/verification"),
            await owner.client.post(f"{ALL}/{document_id}/refusal", json={"reason": "x"}),
        ):
            assert answer.status_code == 404
    assert (await owner.client.post(path(other), content=proposal_pdf())).status_code == 404


async def test_list_filters_by_kind_state_name_and_what_expires(house, visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    today = datetime.now(house.settings.tz).date()
    near, far = await make_organization(name="近邻社"), await make_organization(name="远方社")
    in_days = {
        name: await make_document(near, kind, valid_until=today + timedelta(days=days))
        for name, kind, days in (
            ("expired", DocumentKind.CHARTER, -1),
            ("soon", DocumentKind.BANK_PERMIT, 60),
            ("later", DocumentKind.ANNUAL_REPORT, 61),
        )
    }
    unlimited = await make_document(far)

    async def found(**query: str) -> list[UUID]:
        answer = await officer.client.get(ALL, params=query)
        assert answer.status_code == 200, answer.text
        return [UUID(document["id"]) for document in answer.json()["items"]]

    expired, soon, later = (in_days[name].id for name in ("expired", "soon", "later"))
    assert await found() == [unlimited.id, later, soon, expired]
    assert await found(expiring="true") == [soon, expired]
    assert await found(expiring="true", kind="charter") == [expired]
    assert await found(kind="charter") == [unlimited.id, expired]
    assert await found(q="远方") == [unlimited.id]
    assert await found(state="verified") == []
    assert (await officer.client.get(ALL, params={"state": "lost"})).status_code == 422


async def test_lists_page_and_ask_as_often_whatever_their_length(house, visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    organization = await make_organization()
    of_one = f"/api/v1/organizations/{organization.id}/documents"
    asked = []
    for kinds in ((DocumentKind.CHARTER,), (DocumentKind.BANK_PERMIT, DocumentKind.ANNUAL_REPORT)):
        for kind in kinds:
            await make_document(organization, kind)
        for target in (ALL, of_one):
            async with count_queries(house) as sent:
                assert (await officer.client.get(target)).status_code == 200
            asked.append(len(sent))
    assert asked[:2] == asked[2:]
    seen, cursor = [], None
    while True:
        query = {"limit": 2} | ({"cursor": cursor} if cursor else {})
        page = (await officer.client.get(ALL, params=query)).json()
        seen += [document["kind"] for document in page["items"]]
        cursor = page["next"]
        if cursor is None:
            break
    assert seen == ["annual_report", "bank_permit", "charter"]


async def test_doctor_knows_the_papers_and_never_drops_their_rows(house, visitor):
    organization = await make_organization()
    owner = await visitor(owner=organization.id)
    kept = await keep(owner, organization)
    lost = await keep(owner, organization, kind="bank_permit")
    long_ago = time.time() - 3 * 86400
    for key in await keys(house):
        os.utime(Path(house.settings.storage) / "objects" / key, (long_ago, long_ago))
    assert (await examine(house)).healthy
    row = await OrganizationDocument.get(id=lost["id"]).select_related("stored")
    await house.objects.delete(row.stored.key)
    found = await examine(house)
    assert found.missing_objects == [row.stored.key]
    await mend(house, found)
    assert await OrganizationDocument.filter(id__in=[kept["id"], lost["id"]]).count() == 2
    assert len(await keys(house)) == 1
