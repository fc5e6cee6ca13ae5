"""A conflict holds everywhere: no answer that a judge can get names the application or says what is in it."""

import re
from datetime import UTC, datetime
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from factories.applications import make_application
from factories.browsing import browse, words
from factories.jury import FULL, make_judging, make_recusal, make_seat, make_sheet, publish
from factories.organizations import make_organization
from factories.pool import make_ruling, make_tie
from incubator.app import endpoints
from incubator.applications.rules import State
from incubator.applications.tables import ApplicationFile
from incubator.core.actor import Role
from incubator.core.jobs import Task
from incubator.core.notify import Delivery
from incubator.core.objects import FileType
from incubator.core.tables import Mail, Notification
from incubator.jury.jobs import handlers
from incubator.jury.rules import SheetState, Standing
from incubator.jury.rules.bundle_file import code_of
from incubator.jury.tables import ResultBundle, Sheet
from incubator.people import Person
from incubator.people.commands import mail_digest, mail_notification

pytestmark = pytest.mark.anyio

API = "/api/v1"
GET = sorted(endpoint.path for endpoint in endpoints() if endpoint.method == "GET")


async def barred(visitor, standing: Standing, *, is_submitted: bool = False, quorum: int = 3):
    """A judge with a sheet for an application that a conflict of this standing keeps from the judge."""
    competition, (open_one,), _ = await make_judging(1, 0, quorum=quorum)
    organization = await make_organization(name="泉城秘密社工中心")
    application = await make_application(
        competition, organization, State.ELIGIBLE, title="不可见的申报", leader="不可见的负责人"
    )
    judge = await visitor(Role.JUDGE)
    await make_seat(competition, judge.id)
    sheet = await make_sheet(application, judge.id, FULL, is_submitted=is_submitted)
    await make_sheet(open_one, judge.id)
    if standing is Standing.FOUND:
        await make_tie(judge.id, organization.name)
    else:
        await Sheet.filter(id=sheet.id).update(state=SheetState.RECUSED)
        await (make_recusal if standing is Standing.DECLARED else make_ruling)(application, judge.id)
    return judge, application, sheet, open_one


async def names(application) -> list[str]:
    """What must not be read: ids, number, title, leader, the organization and the files."""
    organization = await application.organization
    files = await ApplicationFile.filter(application_id=application.id).select_related("stored")
    return [
        str(application.id),
        application.number,
        application.title,
        application.leader,
        str(organization.id),
        organization.name,
        organization.number,
        organization.uscc,
        *(part for file in files for part in (str(file.id), file.stored.key, file.stored.sha256)),
    ]


async def answers(judge, application, sheet) -> dict[str, str]:
    """Every answer of every GET operation, by its path, with the ids of the judge's own world put in."""
    file = await ApplicationFile.filter(application_id=application.id).first()
    known = {
        "competition_id": application.competition_id,
        "application_id": application.id,
        "organization_id": application.organization_id,
        "sheet_id": sheet.id,
        "person_id": judge.id,
        "file_id": file.id,
        "code": application.receipt_code,
    }
    found = {}
    for path in GET:
        if path == "/receipts/{code}":
            continue  # whoever holds a receipt may verify it: that is what it is for
        filled = re.sub(r"\{(\w+)(?::\w+)?\}", lambda part: str(known.get(part[1], uuid4())), path)
        answer = await judge.client.get(API + filled)
        found[path] = answer.text + str(answer.headers)
    return found


@pytest.mark.parametrize(
    ("standing", "is_submitted"),
    [
        (Standing.DECLARED, False),
        (Standing.CONFIRMED, False),
        (Standing.FOUND, False),
        (Standing.FOUND, True),
    ],
)
async def test_no_get_operation_tells_the_judge_of_the_application(visitor, standing, is_submitted):
    judge, application, sheet, open_one = await barred(visitor, standing, is_submitted=is_submitted)
    secret = await names(application)
    told = await answers(judge, application, sheet)
    own_profile = {"/judge-profile"}  # in which the judge named the organization
    assert [
        (path, name)
        for path, text in told.items()
        for name in secret
        if path not in own_profile and name is not None and name in text
    ] == []
    # What the judge may judge is told, so the answers are those of this judge.
    for path in ("/sheets", "/competitions/{competition_id:uuid}/entries"):
        assert open_one.number in told[path]


@pytest.mark.parametrize("standing", [Standing.DECLARED, Standing.CONFIRMED])
async def test_no_get_operation_tells_the_judge_of_the_application_once_it_is_ranked(
    house, visitor, standing
):
    judge, application, sheet, open_one = await barred(visitor, standing, quorum=1)
    competition = await application.competition
    colleague = await make_seat(competition)
    for entry in (application, open_one):
        await make_sheet(entry, colleague.person_id, is_submitted=True)
    await Sheet.filter(judge_id=judge.id, state=SheetState.ASSIGNED).delete()
    assert (await publish(visitor, competition)).status_code == 201
    await handlers(house)[Task.RESULT_KEEP](competition_id=str(competition.id))
    kept = await ResultBundle.get(competition_id=competition.id)
    coded = code_of(kept.code_key, "application", application.number)
    assert f'"{coded}"' in kept.coded
    told = await answers(judge, application, sheet)
    # The kept result's own code leads to the conflict's row, and that to places and marks.
    secret = [*await names(application), coded, code_of(kept.code_key, "judge", str(judge.id))]
    assert [
        (path, name)
        for path, text in told.items()
        for name in secret
        if path != "/judge-profile" and name is not None and name in text
    ] == []
    auditor = await visitor(Role.AUDITOR)
    coded_path = f"{API}/competitions/{competition.id}/bundle/coded"
    assert coded in (await auditor.client.get(coded_path)).text


async def test_the_judges_own_lists_keep_the_sheet_without_the_application(visitor):
    judge, application, sheet, open_one = await barred(visitor, Standing.FOUND)
    listed = (await judge.client.get(f"{API}/sheets")).json()["items"]
    assert [
        (row["id"] == str(sheet.id), row["application"]) for row in listed if row["application"] is None
    ] == [(True, None)]
    assert [row["application"]["id"] for row in listed if row["application"]] == [str(open_one.id)]
    shown = (await judge.client.get(f"{API}/sheets/{sheet.id}")).json()
    assert (shown["application_id"], shown["application"]) == (None, None)
    entries = (await judge.client.get(f"{API}/competitions/{application.competition_id}/entries")).json()
    assert [entry["id"] for entry in entries["items"]] == [str(open_one.id)]


async def test_no_file_is_given_in_a_conflict(visitor):
    judge, application, sheet, _ = await barred(visitor, Standing.FOUND)
    file = await ApplicationFile.filter(application_id=application.id).first()
    answer = await judge.client.get(f"{API}/sheets/{sheet.id}/files/{file.id}")
    assert (answer.status_code, answer.json()["code"]) == (403, "judge_conflicted")
    assert FileType.PDF.media_type == (await file.stored).media_type


async def test_a_judge_can_still_recuse_from_what_was_only_found(visitor):
    judge, application, sheet, _ = await barred(visitor, Standing.FOUND)
    answer = await judge.client.post(
        f"{API}/applications/{application.id}/recusals", json={"kind": "employment"}
    )
    assert answer.status_code == 201
    assert (await Sheet.get(id=sheet.id)).state is SheetState.RECUSED


async def digest(hand, person_id) -> int:
    """Of how many notifications the letter of the day tells, wherever it is past eight now."""
    now = datetime.now(UTC)
    zone = next(z for z in ("UTC", "Asia/Shanghai") if now.astimezone(ZoneInfo(z)).hour >= 8)
    await Person.filter(id=person_id).update(zone=zone, digest_on=None)
    return await mail_digest(hand, person_id=person_id)


async def test_what_was_told_before_the_conflict_is_told_no_more(house, hand, visitor):
    """A notification names the application of a sheet: it is left out of list, counts, page and mail."""
    judge, application, sheet, _ = await barred(visitor, Standing.DECLARED)
    fresh = await make_application(
        await application.competition, state=State.ELIGIBLE, title="一直可见的申报"
    )
    other = await make_sheet(fresh, judge.id, is_submitted=True)
    organization = await make_organization(name="后来才有关系的组织")
    entry = await make_application(
        await application.competition, organization, State.ELIGIBLE, title="后来不可见的申报"
    )
    sheet = await make_sheet(entry, judge.id, is_submitted=True)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    for each in (other, sheet):
        path = f"{API}/competitions/{application.competition_id}/sheets/{each.id}/reopening"
        assert (await officer.client.post(path, json={"reason": "漏填"})).status_code == 200

    async def told() -> tuple[list[str], int, int]:
        rows = (await judge.client.get(f"{API}/notifications")).json()["items"]
        unread = (await judge.client.get(f"{API}/notifications/unread")).json()["unread"]
        return [row["text"] for row in rows], unread, (await judge.client.get(f"{API}/me")).json()["unread"]

    both = ["《后来不可见的申报》的评分表已退回，请修改", "《一直可见的申报》的评分表已退回，请修改"]
    assert await told() == (both, 2, 2)
    tie = await make_tie(judge.id, organization.name)
    assert await told() == (both[1:], 1, 1)
    hidden = await Notification.get(subject_id=sheet.id)
    answer = await judge.client.post(f"{API}/notifications/{hidden.id}/reading")
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    page = await browse(house, person=await Person.get(id=judge.id))
    shown = words((await page.get("/notifications")).text)
    assert ("后来不可见的申报" in shown, "一直可见的申报" in shown) == (False, True)
    await Notification.filter(id=hidden.id).update(delivery=Delivery.AT_ONCE)
    await mail_notification(hand, notification_id=hidden.id)
    await Notification.filter(id=hidden.id).update(delivery=Delivery.DAILY)
    written = [await digest(hand, judge.id) for _ in range(2)]
    assert written == [1, 0]
    (letter,) = await Mail.all()
    assert ("后来不可见的申报" in letter.body, "一直可见的申报" in letter.body) == (False, True)
    await tie.delete()
    assert await told() == (both, 2, 2)
