"""The files of an application: what they are is looked at, and an object lives as long as its row."""

import asyncio
import hashlib
import io
import zipfile
from urllib.parse import urlencode
from uuid import uuid4

import pytest
from PIL import Image

from factories.applications import make_application, make_file, proposal_pdf
from incubator.applications import Application, ApplicationFile, State
from incubator.applications.jobs import handlers
from incubator.applications.rules import MOST_FILES, FileKind
from incubator.core.jobs import Task
from incubator.core.tables import AuditEvent, StoredFile

pytestmark = pytest.mark.anyio


def picture() -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (4, 4)).save(written, "PNG")
    return written.getvalue()


def path(application: Application, **query: str) -> str:
    return f"/api/v1/applications/{application.id}/files" + (f"?{urlencode(query)}" if query else "")


async def keys(house) -> list[str]:
    return [stat.key async for stat in house.objects.keys()]  # noqa: SIM118 - no dictionary


async def test_file_is_kept_listed_and_downloaded(visitor):
    application = await make_application(is_complete=False)
    owner = await visitor(owner=application.organization_id)
    pdf = proposal_pdf()
    answer = await owner.client.post(path(application, kind="proposal", name="申报书.PDF"), content=pdf)
    assert answer.status_code == 201
    file = answer.json()
    assert {name: file[name] for name in ("kind", "name", "size", "sha256", "media_type")} == {
        "kind": "proposal",
        "name": "申报书.PDF",
        "size": len(pdf),
        "sha256": hashlib.sha256(pdf).hexdigest(),
        "media_type": "application/pdf",
    }
    assert (await owner.client.get(path(application))).json() == [file]
    shown = (await owner.client.get(f"/api/v1/applications/{application.id}")).json()
    assert (shown["files"], shown["version"]) == ([file], 2)
    link = await owner.client.get(f"{path(application)}/{file['id']}/content")
    assert link.status_code == 307
    content = await owner.client.get(link.headers["location"])
    assert content.content == pdf
    assert content.headers["content-type"] == "application/pdf"
    assert content.headers["content-disposition"].startswith("attachment")
    tampered = await owner.client.get(link.headers["location"][:-1] + "x")
    assert (tampered.status_code, tampered.json()["code"]) == (403, "link_tampered")
    event = await AuditEvent.get(action="applications.add_file")
    assert event.facts["sha256"] == file["sha256"]


async def test_attachment_may_be_a_picture_and_a_proposal_not(house, visitor):
    application = await make_application(is_complete=False)
    owner = await visitor(owner=application.organization_id)
    answer = await owner.client.post(path(application, kind="attachment", name="a.png"), content=picture())
    assert (answer.status_code, answer.json()["media_type"]) == (201, "image/png")
    answer = await owner.client.post(path(application, kind="proposal", name="a.png"), content=picture())
    assert (answer.status_code, answer.json()["code"]) == (415, "proposal_not_pdf")
    assert len(await keys(house)) == 1


async def test_files_that_are_not_what_they_say_leave_nothing(house, visitor):
    application = await make_application(is_complete=False)
    owner = await visitor(owner=application.organization_id)
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w") as archive:
        archive.writestr("a.txt", "a")
    pdf = proposal_pdf()
    for kind, name, content, expected in (
        ("proposal", "a.pdf", b"", (422, "file_empty")),
        ("proposal", "a.pdf", b"<html>", (415, "file_type_not_allowed")),
        ("proposal", "a.pdf", b"%PDF-1.7\n<html><script>", (422, "file_broken")),
        ("proposal", "a.pdf", pdf[: len(pdf) // 2], (422, "file_broken")),
        ("proposal", "a.docx", pdf, (415, "file_type_mismatch")),
        ("attachment", "a.zip", zipped.getvalue(), (415, "file_type_not_allowed")),
        ("novel", "a.pdf", pdf, (422, "invalid")),
        ("proposal", "", pdf, (422, "invalid")),
        ("proposal", "a\u202efdp.pdf", pdf, (422, "invalid")),
        ("proposal", "名" * 300 + ".pdf", pdf, (422, "invalid")),
    ):
        answer = await owner.client.post(path(application, kind=kind, name=name), content=content)
        assert (answer.status_code, answer.json()["code"]) == expected, (kind, name)
    assert (await owner.client.post(path(application), content=pdf)).status_code == 422
    assert await keys(house) == []
    assert await StoredFile.all().count() == 0
    assert (await Application.get(id=application.id)).version == 1


async def test_file_that_is_too_large_is_refused_before_it_is_read(house, visitor):
    application = await make_application(is_complete=False)
    owner = await visitor(owner=application.organization_id)
    limit = house.settings.upload_limit
    headers = {"content-length": str(limit + 1)}
    target = path(application, kind="proposal", name="a.pdf")
    answer = await owner.client.post(target, content=proposal_pdf(), headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (413, "file_too_large")
    assert answer.json()["facts"] == {"limit": limit}


async def test_same_upload_sent_twice_is_kept_once(house, visitor):
    application = await make_application(is_complete=False)
    owner = await visitor(owner=application.organization_id)
    target, headers = path(application, kind="proposal", name="a.pdf"), {"idempotency-key": "once"}
    first = await owner.client.post(target, content=proposal_pdf(), headers=headers)
    second = await owner.client.post(target, content=proposal_pdf(), headers=headers)
    assert first.json() == second.json()
    assert len(await keys(house)) == 1
    changed = proposal_pdf().replace(b"%%EOF", b"%%EOF\n")
    other = await owner.client.post(target, content=changed, headers=headers)
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")
    assert len(await keys(house)) == 1


async def test_files_are_limited_in_number_also_when_they_come_at_once(house, visitor):
    application = await make_application(is_complete=False)
    for _ in range(MOST_FILES - 1):
        await make_file(application)
    owner = await visitor(owner=application.organization_id)
    target = path(application, kind="attachment", name="a.png")
    answers = await asyncio.gather(*(owner.client.post(target, content=picture()) for _ in range(3)))
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409]
    assert {a.json()["code"] for a in answers if a.status_code == 409} == {"too_many_files"}
    assert await ApplicationFile.filter(application_id=application.id).count() == MOST_FILES
    assert len(await keys(house)) == 1


async def test_removed_file_loses_its_rows_first_and_then_its_object(house, visitor):
    application = await make_application(is_complete=False)
    owner = await visitor(owner=application.organization_id)
    made = await owner.client.post(path(application, kind="proposal", name="a.pdf"), content=proposal_pdf())
    one = f"{path(application)}/{made.json()['id']}"
    assert (await owner.client.delete(one)).status_code == 428
    assert (await owner.client.delete(one, headers={"if-match": '"1"'})).status_code == 412
    assert (await owner.client.delete(one, headers={"if-match": '"2"'})).status_code == 204
    assert (await owner.client.delete(one, headers={"if-match": "*"})).status_code == 404
    assert (await owner.client.get(f"{one}/content")).status_code == 404
    assert (await owner.client.get(path(application))).json() == []
    assert await StoredFile.all().count() == 0
    [key] = await keys(house)
    queued = await house.database.pool.fetch(
        "SELECT convert_from(payload, 'UTF8') AS ids FROM pgqueuer WHERE entrypoint = $1",
        Task.FILE_DROP.value,
    )
    assert [row["ids"] for row in queued] == [f'{{"key":"{key}"}}']
    drop = handlers(house)[Task.FILE_DROP]
    await drop(key=key)
    await drop(key=key)
    assert await keys(house) == []


async def test_object_that_a_row_keeps_is_never_dropped(house, visitor):
    application = await make_application(is_complete=False)
    owner = await visitor(owner=application.organization_id)
    await owner.client.post(path(application, kind="proposal", name="a.pdf"), content=proposal_pdf())
    [key] = await keys(house)
    await handlers(house)[Task.FILE_DROP](key=key)
    assert await keys(house) == [key]


async def test_files_together_are_bounded_however_many_are_added_at_once(house, visitor):
    application = await make_application(is_complete=False)
    owner = await visitor(owner=application.organization_id)
    pdf = proposal_pdf()
    stored = await StoredFile.create(
        key="00/first",
        name="a.pdf",
        size=house.settings.upload_limit - 2 * len(pdf),
        sha256="0" * 64,
        media_type="application/pdf",
    )
    await ApplicationFile.create(application=application, stored=stored, kind=FileKind.ATTACHMENT)
    target = path(application, kind="proposal", name="a.pdf")
    answers = await asyncio.gather(*(owner.client.post(target, content=pdf) for _ in range(4)))
    assert sorted(answer.status_code for answer in answers) == [201, 201, 413, 413]
    refused = [answer.json() for answer in answers if answer.status_code == 413]
    assert {problem["code"] for problem in refused} == {"files_too_large_together"}
    assert len(await keys(house)) == 2


async def test_file_of_another_application_is_not_found(visitor):
    application, other = await make_application(), await make_application()
    owner = await visitor(owner=application.organization_id)
    foreign = await ApplicationFile.get(application_id=other.id)
    for file_id in (foreign.id, uuid4()):
        one = f"{path(application)}/{file_id}"
        assert (await owner.client.get(f"{one}/content")).status_code == 404
        assert (await owner.client.delete(one, headers={"if-match": "*"})).status_code == 404
    assert await ApplicationFile.all().count() == 2


async def test_only_owners_and_editors_add_files_and_only_to_drafts(house, visitor, client):
    application = await make_application(is_complete=False)

    async def attempt(who) -> int:
        target = path(application, kind="attachment", name="a.png")
        return (await who.post(target, content=picture())).status_code

    organization_id = application.organization_id
    assert await attempt((await visitor(editor=organization_id)).client) == 201
    assert await attempt((await visitor(viewer=organization_id)).client) == 403
    assert await attempt((await visitor()).client) == 404
    assert await attempt(client) == 401
    application = await make_application(state=State.SUBMITTED)
    owner = await visitor(owner=application.organization_id)
    answer = await owner.client.post(path(application, kind="attachment", name="a.png"), content=picture())
    assert (answer.status_code, answer.json()["code"]) == (409, "application_fixed")
    file = await ApplicationFile.get(application_id=application.id)
    answer = await owner.client.delete(f"{path(application)}/{file.id}", headers={"if-match": "*"})
    assert (answer.status_code, answer.json()["code"]) == (409, "application_fixed")
    assert len(await keys(house)) == 1
