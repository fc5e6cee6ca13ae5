"""Minutes: written by a job when a deliberation is over, corrected by a version, signed by who was there."""

import hashlib
import re
from io import BytesIO
from typing import Any

import orjson
import pypdfium2
import pytest

from factories.browsing import browse, words
from factories.deliberation import Panel, opened
from factories.queries import at_once, count_queries
from factories.refusals import refused
from incubator.core.actor import Role
from incubator.core.database import transaction
from incubator.core.jobs import Task
from incubator.core.tables import StoredFile
from incubator.jury.jobs import handlers
from incubator.jury.tables import Minutes, Signature
from incubator.people import Person

pytestmark = pytest.mark.anyio

PATH = "/api/v1"


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def run_jobs(house) -> int:
    """Write what waits to be written; how many minutes that were."""
    async with transaction() as sql:
        waiting = await sql.fetch(
            "DELETE FROM pgqueuer WHERE entrypoint = $1 RETURNING payload", Task.MINUTES_WRITE
        )
    for row in waiting:
        await handlers(house)[Task.MINUTES_WRITE](**orjson.loads(row["payload"]))
    return len(waiting)


async def closed(visitor, *, absent: bool = False) -> tuple[Panel, str]:
    """A deliberation with a note and an adjustment that is over, and where the panel finds it."""
    jury, deliberation = await opened(visitor, ("50", "90"), ("70", "70"))
    chair, second = jury.judges
    where = f"{PATH}/deliberations/{deliberation}"
    note = {"application_id": str(jury.entries[0].id), "text": "预算需核实。"}
    await chair.client.post(f"{where}/notes", json=note)
    body = {"marks": {"need": "60", "design": "60", "team": "60"}, "reason": "采纳同行意见"}
    sheet = jury.sheets[0, 0]
    assert (await chair.client.post(f"{PATH}/sheets/{sheet.id}/adjustment", json=body)).status_code == 200
    present = [str(chair.id)] if absent else [str(chair.id), str(second.id)]
    answer = await chair.client.post(f"{where}/closing", json={"present": present})
    assert answer.status_code == 200
    return jury, where


def text(made: bytes) -> str:
    opened_file = pypdfium2.PdfDocument(BytesIO(made))
    found = "\n".join(page.get_textpage().get_text_range() for page in opened_file)
    opened_file.close()
    return found.replace("\r\n", "\n")


async def download(person, path: str) -> bytes:
    answer = await person.client.get(path)
    assert answer.status_code == 307, answer.text
    link = await person.client.get(answer.headers["location"])
    assert link.status_code == 200
    return link.content


async def read(person, path: str) -> str:
    answer = await person.client.get(path)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/pdf")
    return text(answer.content)


def staff_path(jury: Panel, where: str) -> str:
    return f"{jury.path}/{where.rsplit('/', 1)[1]}/minutes"


async def sign(judge, where: str, number: int, sha256: str) -> Any:
    return await judge.client.post(f"{where}/minutes/{number}/signatures", json={"sha256": sha256})


async def test_minutes_say_who_was_there_what_was_disputed_said_and_adjusted(visitor, house):
    jury, where = await closed(visitor)
    pending = (await jury.officer.client.get(staff_path(jury, where))).json()
    assert [(m["number"], m["sha256"], m["signatures"]) for m in pending] == [(1, None, [])]
    answer = await jury.officer.client.get(staff_path(jury, where) + "/1/file")
    assert code(answer) == (409, "minutes_not_written")
    assert await run_jobs(house) == 1
    (minutes,) = (await jury.officer.client.get(staff_path(jury, where))).json()
    made = await download(jury.officer, staff_path(jury, where) + "/1/file")
    assert minutes["sha256"] == hashlib.sha256(made).hexdigest()
    said = text(made)
    first, second = sorted((jury.entries[0].number, jury.entries[1].number))
    for expected in (
        "评审合议会议纪要",
        jury.competition.title,
        "28.28",
        f"{jury.entries[0].number} {jury.entries[0].title}：预算需核实。",
        "采纳同行意见",
        "50.00",
        "60.00",
        "签字",
        "第 1 版",
    ):
        assert expected in said, expected
    assert said.index(first) < said.index(second)
    assert said.count("日期：") == 2


async def test_writing_twice_keeps_one_file(visitor, house):
    await closed(visitor)
    minutes = await Minutes.get()
    write = handlers(house)[Task.MINUTES_WRITE]
    await at_once(house, *(write(minutes_id=str(minutes.id)) for _ in range(2)))
    await write(minutes_id=str(minutes.id))
    kept = await Minutes.get().select_related("file")
    assert await StoredFile.filter(name__startswith="会议纪要").count() == 1
    assert kept.file is not None
    assert await house.objects.stat(kept.file.key) is not None


async def test_who_was_there_signs_the_latest_version_once(visitor, house):
    jury, where = await closed(visitor, absent=True)
    chair, absent = jury.judges
    assert code(await sign(chair, where, 1, "0" * 64)) == (409, "minutes_not_written")
    await run_jobs(house)
    (minutes,) = (await chair.client.get(f"{where}/minutes")).json()
    digest = minutes["sha256"]
    assert code(await sign(chair, where, 1, "0" * 64)) == (409, "minutes_differ")
    assert code(await sign(absent, where, 1, digest)) == (403, "not_present")
    assert code(await sign(chair, where, 2, digest)) == (404, "not_found")
    for body in ({}, {"sha256": "x"}, {"sha256": digest, "x": 1}):
        answer = await chair.client.post(f"{where}/minutes/1/signatures", json=body)
        assert code(answer) == (422, "invalid")
    answers = await at_once(house, *(sign(chair, where, 1, digest) for _ in range(3)))
    assert sorted(a.status_code for a in answers) == [201, 409, 409]
    assert {a.json()["code"] for a in answers if a.status_code == 409} == {"already_signed"}
    (minutes,) = (await jury.officer.client.get(staff_path(jury, where))).json()
    assert [s["person"]["id"] for s in minutes["signatures"]] == [str(chair.id)]


async def test_a_correction_is_a_further_version_to_sign_and_every_version_is_kept(visitor, house):
    jury, where = await closed(visitor)
    chair, second = jury.judges
    await run_jobs(house)
    first = (await chair.client.get(f"{where}/minutes")).json()[0]["sha256"]
    assert (await sign(chair, where, 1, first)).status_code == 201
    body = {"correction": "出席人员姓名更正。"}
    answer = await jury.officer.client.post(staff_path(jury, where), json=body)
    assert (answer.status_code, answer.json()["number"], answer.json()["sha256"]) == (201, 2, None)
    assert code(await sign(second, where, 1, first)) == (409, "minutes_corrected")
    await run_jobs(house)
    old, new = (await chair.client.get(f"{where}/minutes")).json()
    assert (old["sha256"], len(old["signatures"]), new["correction"]) == (first, 1, body["correction"])
    assert body["correction"] in text(await download(second, f"{where}/minutes/2/file"))
    assert hashlib.sha256(await download(second, f"{where}/minutes/1/file")).hexdigest() == first
    for judge in (chair, second):
        assert (await sign(judge, where, 2, new["sha256"])).status_code == 201


async def test_minutes_are_corrected_by_staff_alone_and_when_the_deliberation_is_over(visitor):
    jury, deliberation = await opened(visitor, ("50", "90"))
    path, body = f"{jury.path}/{deliberation}/minutes", {"correction": "x"}
    assert code(await jury.officer.client.post(path, json=body)) == (409, "deliberation_open")
    for wrong in ({}, {"correction": " "}, {"correction": 1}):
        assert code(await jury.officer.client.post(path, json=wrong)) == (422, "invalid")
    for role in set(Role) - {Role.PROGRAMME_OFFICER}:
        assert code(await (await visitor(role)).client.post(path, json=body)) == (403, "forbidden")
    assert await Minutes.all().count() == 0


async def test_minutes_are_read_by_staff_auditors_and_the_panel_alone(visitor, house):
    jury, where = await closed(visitor)
    await run_jobs(house)
    theirs = staff_path(jury, where)
    auditor = await visitor(Role.AUDITOR)
    assert (await auditor.client.get(theirs)).status_code == 200
    assert (await download(auditor, f"{theirs}/1/file")).startswith(b"%PDF-")
    stranger, owner = await visitor(Role.JUDGE), await visitor(owner=jury.entries[0].organization_id)
    for person in (stranger, owner, auditor):
        for path in (f"{where}/minutes", f"{where}/minutes/1/file"):
            assert code(await person.client.get(path)) == (404, "not_found")
        assert code(await sign(person, where, 1, "0" * 64)) == (404, "not_found")
    for person in (stranger, owner):
        for path in (theirs, f"{theirs}/1/file"):
            assert code(await person.client.get(path)) == (403, "forbidden")


async def test_a_copy_tells_who_signed_which_original_and_when(visitor, house):
    jury, where = await closed(visitor)
    chair, second = jury.judges
    await Person.filter(id=chair.id).update(name="王主持")
    await Person.filter(id=second.id).update(name="李评委")
    assert code(await chair.client.get(f"{where}/minutes/1/copy")) == (409, "minutes_not_written")
    await run_jobs(house)
    (minutes,) = (await chair.client.get(f"{where}/minutes")).json()
    unsigned = await read(chair, f"{where}/minutes/1/copy")
    assert "尚未在系统中签名：王主持、李评委。" in unsigned
    assert "日期：" not in unsigned
    assert (await sign(chair, where, 1, minutes["sha256"])).status_code == 201
    auditor = await visitor(Role.AUDITOR)
    for person, path in ((second, f"{where}/minutes/1"), (auditor, f"{staff_path(jury, where)}/1")):
        said = await read(person, f"{path}/copy")
        made = await download(person, f"{path}/file")
        digest = hashlib.sha256(made).hexdigest()
        assert digest in said.replace("\n", "")
        signed = (await Signature.get()).signed_at.astimezone(house.settings.tz)
        row = said[said.index("签名时间") :]
        assert row.index("王主持") < row.index(signed.strftime("%Y-%m-%d %H:%M")) < row.index(digest[:16])
        assert "尚未在系统中签名：李评委。" in said
        for expected in (jury.entries[0].number, jury.entries[1].number, "预算需核实。", "采纳同行意见"):
            assert (expected in said, expected in text(made)) == (True, True)


async def test_a_copy_is_for_staff_auditors_and_the_panel_alone(visitor, house):
    jury, where = await closed(visitor)
    await run_jobs(house)
    path, theirs = f"{where}/minutes/1/copy", f"{staff_path(jury, where)}/1/copy"
    stranger, owner = await visitor(Role.JUDGE), await visitor(owner=jury.entries[0].organization_id)
    for person in (stranger, owner):
        assert code(await person.client.get(path)) == (404, "not_found")
        assert code(await person.client.get(theirs)) == (403, "forbidden")
    assert code(await jury.judges[0].client.get(f"{where}/minutes/2/copy")) == (404, "not_found")


async def test_who_is_recused_from_what_was_discussed_reads_a_copy_without_it_and_signs(visitor, house):
    jury, where = await closed(visitor)
    second = jury.judges[1]
    await jury.officer.client.post(staff_path(jury, where), json={"correction": "需要回避的更正"})
    recused = await second.client.post(
        f"{PATH}/applications/{jury.entries[0].id}/recusals", json={"kind": "dispute"}
    )
    assert recused.status_code == 201
    await run_jobs(house)
    assert code(await second.client.get(f"{where}/minutes/2/file")) == (403, "judge_recused")
    shown = (await second.client.get(where)).json()["agenda"]
    assert [i["application"]["id"] for i in shown] == [str(jury.entries[1].id)]
    minutes = (await second.client.get(f"{where}/minutes")).json()[1]
    assert (minutes["is_whole"], minutes["correction"]) == (False, "")
    said = await read(second, f"{where}/minutes/2/copy")
    assert minutes["sha256"] in said.replace("\n", "")
    assert "须回避议程中的 1 份申报" in said
    assert jury.entries[1].number in said
    for secret in (jury.entries[0].number, "预算需核实。", "采纳同行意见", "需要回避"):
        assert secret not in said, secret
    assert (await sign(second, where, 2, minutes["sha256"])).status_code == 201
    whole = (await jury.judges[0].client.get(f"{where}/minutes")).json()[1]
    assert (whole["is_whole"], whole["correction"]) == (True, "需要回避的更正")


async def test_the_page_offers_what_the_reader_may_have(visitor, house):
    jury, where = await closed(visitor)
    chair, second = jury.judges
    await second.client.post(f"{PATH}/applications/{jury.entries[0].id}/recusals", json={"kind": "dispute"})
    await run_jobs(house)
    for person, offered in ((chair, ["file", "copy"]), (second, ["copy"])):
        browser = await browse(house, person=await Person.get(id=person.id))
        found = await browser.get(where.removeprefix(PATH))
        links = re.findall(rf'href="({where}/minutes/1/(\w+))"', found.text)
        assert [kind for _, kind in links] == offered
        assert [(await person.client.get(link)).status_code for link, _ in links] == [
            {"file": 307, "copy": 200}[kind] for kind in offered
        ]
    assert "我已阅读副本，签名" in words(found.text)


async def test_the_tables_keep_minutes_and_signatures(visitor, house):
    jury, where = await closed(visitor, absent=True)
    chair, absent = jury.judges
    insert = (
        "INSERT INTO minutes_signature (id, minutes_id, person_id, sha256, signed_at)"
        " VALUES (gen_random_uuid(), $1, $2, $3, now())"
    )
    minutes = await Minutes.get()
    wrong = ("ck_minutes_signature_sha256", "minutes_differ")
    assert await refused((insert, minutes.id, chair.id, "0" * 64)) == wrong
    await run_jobs(house)
    digest = (await chair.client.get(f"{where}/minutes")).json()[0]["sha256"]
    assert await refused((insert, minutes.id, chair.id, "0" * 64)) == wrong
    assert await refused((insert, minutes.id, absent.id, digest)) == (
        "ck_minutes_signature_present",
        "not_present",
    )
    assert (await sign(chair, where, 1, digest)).status_code == 201
    assert await refused((insert, minutes.id, chair.id, digest)) == (
        "uq_minutes_signature_person",
        "already_signed",
    )
    kept = ("ck_minutes_signature_final", "signature_final")
    assert await refused(("UPDATE minutes_signature SET signed_at = now()",)) == kept
    assert await refused(("DELETE FROM minutes_signature",)) == kept
    final = ("ck_minutes_final", "minutes_final")
    for statement in (
        "UPDATE minutes SET correction = 'x'",
        "UPDATE minutes SET file_id = NULL",
        "DELETE FROM minutes",
    ):
        assert await refused((statement,)) == final
    again = (
        "INSERT INTO minutes (id, deliberation_id, number, correction, asked_at)"
        " SELECT gen_random_uuid(), deliberation_id, 1, '', now() FROM minutes"
    )
    assert await refused((again,)) == ("uq_minutes_number", "minutes_repeated")
    assert await Signature.all().count() == 1


@pytest.mark.parametrize("many", [1, 3])
async def test_minutes_are_read_in_as_many_queries_whatever_there_are(visitor, house, many):
    jury, where = await closed(visitor)
    for _ in range(many - 1):
        await jury.officer.client.post(staff_path(jury, where), json={"correction": "x"})
    await run_jobs(house)
    async with count_queries(house) as sent:
        answer = await jury.officer.client.get(staff_path(jury, where))
    assert (len(answer.json()), len(sent)) == (many, 6)
