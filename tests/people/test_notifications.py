"""What people are told, in the pages, by mail at once, and once a day."""

import asyncio
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from string import Formatter
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from httpx import Response

from conftest import MakeVisitor, Visitor
from factories.people import make_person
from factories.queries import at_once, count_queries
from factories.refusals import refused
from incubator.app import pages, worker
from incubator.core.actor import Language, Permission
from incubator.core.jobs import Task
from incubator.core.notify import Delivery, Kind
from incubator.core.tables import Mail, Notification, NotificationChoice
from incubator.core.usecase import Work, command
from incubator.people import Person
from incubator.people.commands import mail_digest, mail_notification
from incubator.people.jobs import handlers, mail_digests
from incubator.people.notices import PATHS, PLACES, WORDS, path_of, speech, words
from incubator.people.rules import digest_day

pytestmark = pytest.mark.anyio

SHANGHAI = ZoneInfo("Asia/Shanghai")

FACTS: dict[str, str | int] = {
    "title": "社区食堂",
    "organization": "善行会",
    "competition": "第十届公益创投",
    "count": 3,
    "amount": 1_234_500,
    "due": "2026-11-22",
    "day": "2026-11-22",
    "starts": "09:30",
    "space": "二楼会议室",
    "reason": "水管维修",
}


@command(Permission.HOUSE_KEEP)
async def tell(work: Work, *, people: list[UUID], kind: Kind = Kind.APPLICATION_SUBMITTED) -> None:
    """Tell these people of the first person there is, which is as good a subject as any."""
    await work.notify(people, kind, await Person.all().order_by("id").first(), title="社区食堂")


def said(answer: Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def choose(visitor: Visitor, **choices: str) -> Response:
    return await visitor.client.patch(
        "/api/v1/me/notification-choices", json={"choices": choices}, headers={"if-match": "*"}
    )


async def digest_is_due(*people: UUID) -> None:
    """Wherever the park's clock stands: in a zone where it is past eight, and nothing was written today."""
    now = datetime.now(UTC)
    zone = next(
        z for z in ("UTC", "Asia/Shanghai", "America/New_York") if now.astimezone(ZoneInfo(z)).hour >= 8
    )
    await Person.filter(id__in=people).update(zone=zone, digest_on=None)


# --- words


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("language", Language)
def test_every_kind_has_words_in_both_languages(kind, language):
    sentence = words(speech(language, SHANGHAI), kind, FACTS)
    assert "{" not in sentence
    names = [{n for _, n, _, _ in Formatter().parse(text) if n} for text in WORDS[kind]]
    assert names[0] == names[1]


def test_dates_and_amounts_are_written_as_the_reader_writes_them():
    chinese, english = (speech(language, SHANGHAI) for language in Language)
    assert words(chinese, Kind.FOLLOW_UP_DUE, FACTS) == "善行会的跟踪报告将于2026年11月22日到期"
    assert words(english, Kind.FOLLOW_UP_DUE, FACTS) == "The follow-up report of 善行会 is due on 22 Nov 2026"
    assert words(chinese, Kind.TRANCHE_PAID, FACTS) == "《社区食堂》的资助款 ¥12,345 已拨付"
    assert words(speech(None, SHANGHAI), Kind.VERDICT_GIVEN, FACTS) == "《社区食堂》的资格审核已有结果"


def test_fact_cannot_reach_into_the_house():
    title = {"title": "{title.__class__} {0} %s"}
    assert words(speech(None, SHANGHAI), Kind.VERDICT_GIVEN, title) == (
        "《{title.__class__} {0} %s》的资格审核已有结果"
    )


def test_thing_without_a_page_has_no_path():
    assert path_of("Nothing", UUID(int=7)) is None


def test_every_path_leads_to_a_page():
    routed = {re.sub("{[a-z_]+:uuid}", "{id}", page.path) for page in pages()}
    leading = {path.partition("?")[0] for path in (*PATHS.values(), *PLACES.values())}
    assert leading - routed == set()
    assert path_of("Competition", UUID(int=7), Kind.SHEET_ASSIGNED) == f"/sheets?competition_id={UUID(int=7)}"
    assert path_of("Competition", UUID(int=7)) == f"/competitions/{UUID(int=7)}"


# --- written with the command, read in the pages


async def test_people_are_told_once_each_and_never_of_their_own_doing(hand, visitor: MakeVisitor):
    one, other = await visitor(), await visitor()
    await tell(hand, people=[one.id, other.id, one.id])
    assert await Notification.all().count() == 2
    page = (await one.client.get("/api/v1/notifications")).json()
    assert [
        (item["kind"], item["text"], item["subject_type"], item["read_at"]) for item in page["items"]
    ] == [("application_submitted", "《社区食堂》已提交申报", "Person", None)]
    own = replace(hand, actor=replace(hand.actor, person_id=one.id))
    await tell(own, people=[one.id])
    assert await Notification.filter(person_id=one.id).count() == 1


async def test_nothing_is_told_of_what_was_rolled_back(hand, visitor: MakeVisitor):
    one = await visitor()

    @command(Permission.HOUSE_KEEP)
    async def fail(work: Work) -> None:
        await work.notify([one.id], Kind.VERDICT_GIVEN, await Person.get(id=one.id), title="x")
        raise RuntimeError("broken")

    await choose(one, verdict_given="at_once")
    with pytest.raises(RuntimeError):
        await fail(hand)
    assert (await Notification.all().count(), await Mail.all().count()) == (0, 0)


async def test_notifications_are_read_one_by_one_or_all(hand, visitor: MakeVisitor):
    one, other = await visitor(), await visitor()
    for _ in range(3):
        await tell(hand, people=[one.id, other.id])
    unread = "/api/v1/notifications/unread"
    newest = (await one.client.get("/api/v1/notifications", params={"limit": 1})).json()
    path = f"/api/v1/notifications/{newest['items'][0]['id']}/reading"
    assert said(await other.client.post(path)) == (404, "not_found")
    first = (await one.client.post(path)).json()["read_at"]
    assert (await one.client.post(path)).json()["read_at"] == first
    assert (await one.client.get(unread)).json() == {"unread": 2}
    assert (await one.client.get("/api/v1/me")).json()["unread"] == 2
    listed = await one.client.get("/api/v1/notifications", params={"unread": "true"})
    assert len(listed.json()["items"]) == 2
    rest = await one.client.get("/api/v1/notifications", params={"cursor": newest["next"]})
    assert len(rest.json()["items"]) == 2
    assert (await one.client.post("/api/v1/notifications/reading")).status_code == 204
    assert [(await v.client.get(unread)).json()["unread"] for v in (one, other)] == [0, 3]


@pytest.mark.parametrize("path", ["notifications", "notifications/unread", "me/notification-choices"])
async def test_nobody_s_notifications_are_not_there(client, path):
    assert said(await client.get(f"/api/v1/{path}")) == (401, "unauthenticated")


async def test_list_takes_as_many_queries_for_three_as_for_one(house, hand, visitor: MakeVisitor):
    one = await visitor()
    counts = []
    for wanted in (1, 3):
        while await Notification.all().count() < wanted:
            await tell(hand, people=[one.id])
        async with count_queries(house) as sent:
            answer = await one.client.get("/api/v1/notifications")
        assert len(answer.json()["items"]) == wanted
        counts.append(len(sent))
    assert counts == [2, 2]


# --- how they come


async def test_choices_are_kept_by_kind_and_the_others_stay(visitor: MakeVisitor):
    one = await visitor()
    path = "/api/v1/me/notification-choices"
    whole = await one.client.get(path)
    assert whole.json()["choices"] == {kind.value: "daily" for kind in Kind}
    answer = await one.client.patch(
        path, json={"choices": {"tranche_paid": "at_once"}}, headers={"if-match": whole.headers["etag"]}
    )
    assert (answer.status_code, answer.json()["choices"]["tranche_paid"]) == (200, "at_once")
    stale = await one.client.patch(
        path, json={"choices": {"tranche_paid": "none"}}, headers={"if-match": whole.headers["etag"]}
    )
    assert said(stale) == (412, "stale")
    await choose(one, tranche_paid="none", award_decided="at_once")
    chosen = (await one.client.get(path)).json()["choices"]
    assert (chosen["tranche_paid"], chosen["award_decided"], chosen["verdict_given"]) == (
        "none",
        "at_once",
        "daily",
    )
    assert await NotificationChoice.all().count() == 2


@pytest.mark.parametrize(
    "choices", [{}, {"tranche_paid": "weekly"}, {"no_such_kind": "none"}, {"tranche_paid": None}]
)
async def test_choice_that_is_none_is_refused(visitor: MakeVisitor, choices):
    one = await visitor()
    assert (await choose(one, **choices)).status_code == 422


async def test_choices_at_once_both_hold(house, visitor: MakeVisitor):
    one = await visitor()
    answers = await at_once(house, choose(one, tranche_paid="none"), choose(one, tranche_paid="at_once"))
    assert [answer.status_code for answer in answers] == [200, 200]
    assert await NotificationChoice.all().count() == 1


async def test_mail_at_once_is_written_once_in_the_reader_s_language(house, hand, visitor: MakeVisitor):
    one, other = await visitor(), await visitor()
    await choose(one, application_submitted="at_once")
    await choose(other, application_submitted="none")
    await Person.filter(id=one.id).update(language="en")
    await tell(hand, people=[one.id, other.id])
    jobs = await house.database.pool.fetch(
        "SELECT payload FROM pgqueuer WHERE entrypoint = $1", Task.NOTIFICATION_MAIL.value
    )
    assert len(jobs) == 1
    notification = await Notification.get(person_id=one.id)
    assert str(notification.id) in jobs[0]["payload"].decode()
    write = handlers(house)[Task.NOTIFICATION_MAIL]
    await asyncio.gather(*(write(str(notification.id)) for _ in range(4)))
    letter = await Mail.get()
    assert (letter.recipient, letter.subject) == (one.email, "“社区食堂” was submitted")
    assert f"{house.settings.origin}/me/notifications" in letter.body
    assert (await Notification.get(person_id=other.id)).delivery is Delivery.NONE


async def test_what_was_read_or_is_a_closed_account_s_is_not_mailed(hand, visitor: MakeVisitor):
    one, closed = await visitor(), await visitor()
    for each in (one, closed):
        await choose(each, application_submitted="at_once")
    await tell(hand, people=[one.id, closed.id])
    await one.client.post("/api/v1/notifications/reading")
    await Person.filter(id=closed.id).update(disabled_at=datetime.now(UTC))
    for notification in await Notification.all():
        await mail_notification(hand, notification_id=notification.id)
    assert await Mail.all().count() == 0


# --- once a day


@pytest.mark.parametrize(
    ("now", "zone", "last", "due"),
    [
        (datetime(2026, 11, 22, 0, 0, tzinfo=UTC), "Asia/Shanghai", None, date(2026, 11, 22)),
        (datetime(2026, 11, 21, 23, 59, tzinfo=UTC), "Asia/Shanghai", None, None),
        (datetime(2026, 11, 22, 0, 0, tzinfo=UTC), "Asia/Shanghai", date(2026, 11, 22), None),
        (datetime(2026, 11, 22, 0, 0, tzinfo=UTC), "Asia/Shanghai", date(2026, 11, 21), date(2026, 11, 22)),
        (datetime(2026, 11, 22, 15, 59, tzinfo=UTC), "Asia/Shanghai", date(2026, 11, 22), None),
        (datetime(2026, 11, 22, 0, 0, tzinfo=UTC), "America/New_York", None, date(2026, 11, 21)),
        # Who flew west lives the day before again, and gets no second letter for it.
        (datetime(2026, 11, 22, 13, 0, tzinfo=UTC), "America/New_York", date(2026, 11, 23), None),
    ],
)
def test_digest_is_due_from_eight_once_a_day_where_its_reader_is(now, zone, last, due):
    assert digest_day(now, ZoneInfo(zone), last) == due


async def test_digest_tells_all_that_waits_in_one_letter_a_day(house, hand, visitor: MakeVisitor):
    one, quiet = await visitor(), await visitor()
    for _ in range(3):
        await tell(hand, people=[one.id])
    await digest_is_due(one.id, quiet.id)
    for _ in range(2):
        await mail_digests(house)
    letter = await Mail.get()
    assert (letter.recipient, letter.subject) == (one.email, "创益园：3 条新消息")
    assert letter.body.count("《社区食堂》已提交申报") == 3
    assert await Notification.filter(mailed_at=None).count() == 0
    await tell(hand, people=[one.id])
    await mail_digests(house)
    assert await Mail.all().count() == 1
    await Person.filter(id=one.id).update(digest_on=datetime.now(UTC).date() - timedelta(days=2))
    await mail_digests(house)
    assert await Mail.all().count() == 2


async def test_workers_at_once_write_one_digest(house, hand, visitor: MakeVisitor):
    one = await visitor()
    await tell(hand, people=[one.id])
    await digest_is_due(one.id)
    told = await at_once(house, *(mail_digest(hand, person_id=one.id) for _ in range(5)))
    assert sorted(told) == [0, 0, 0, 0, 1]
    assert await Mail.all().count() == 1


async def test_digest_leaves_out_what_was_read_and_the_closed(house, hand, visitor: MakeVisitor):
    one, closed = await visitor(), await visitor()
    await tell(hand, people=[one.id, closed.id])
    await digest_is_due(one.id, closed.id)
    await one.client.post("/api/v1/notifications/reading")
    await Person.filter(id=closed.id).update(disabled_at=datetime.now(UTC))
    await mail_digests(house)
    assert (await mail_digest(hand, person_id=closed.id), await Mail.all().count()) == (0, 0)


async def test_one_broken_digest_stops_nobody_else_s(house, hand, visitor: MakeVisitor):
    broken, one = await visitor(), await visitor()
    await tell(hand, people=[broken.id, one.id])
    await Notification.filter(person_id=broken.id).update(facts={})
    await digest_is_due(broken.id, one.id)
    await mail_digests(house)
    assert await Mail.all().values_list("recipient", flat=True) == [one.email]
    assert (await Person.get(id=broken.id)).digest_on is None


async def test_every_worker_offers_digests(house):
    assert "people:digests" in [periodic.name for periodic in worker(house).periodic]


# --- what the database itself refuses


@pytest.mark.usefixtures("house")
async def test_database_mails_nobody_who_wants_no_mail():
    person = await make_person()
    await Notification.create(
        person_id=person.id,
        kind=Kind.TRANCHE_PAID,
        subject_type="Award",
        subject_id=person.id,
        facts={},
        delivery=Delivery.NONE,
        created_at=datetime.now(UTC),
    )
    mailed = ("UPDATE notification SET mailed_at = now()",)
    assert await refused(mailed) == ("ck_notification_mailed", "not_to_be_mailed")
