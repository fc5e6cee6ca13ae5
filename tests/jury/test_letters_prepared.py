"""Letters before they go: previewed one by one, comments withheld, then released and sent."""

import re
from datetime import UTC, datetime
from typing import Any

import asyncpg
import pytest

from factories.browsing import HERE, Browser, browse, words
from factories.jury import make_judging, make_recusal, make_seat, make_sheet, publish
from factories.pitch import make_staged, stage
from factories.queries import at_once, count_queries
from incubator.competitions.rules import Disclosure, Stage
from incubator.competitions.tables import Competition, Criterion
from incubator.core.actor import OrganizationRole, Role
from incubator.core.jobs import Task
from incubator.core.usecase import Services
from incubator.jury.jobs import handlers
from incubator.jury.methods.rule import StageKind
from incubator.jury.tables import CriterionComment, FeedbackRelease, Letter, Sheet, WithheldComment
from incubator.people.tables import Membership, Person

pytestmark = pytest.mark.anyio

OFFICER = Role.PROGRAMME_OFFICER

TOLD_OF_PLACES = ("名次只给申报组织和工作人员看", "排名里没有您的申报")


async def ranked(
    visitor: Any, applications: int = 5, judges: int = 2, *, also: tuple[Any, ...] = (), **columns: Any
) -> tuple[Competition, list[Any], list[Any]]:
    """A published ranking whose every sheet has a comment on the need and one on the whole."""
    competition, entries, seats = await make_judging(applications, judges, quorum=1, **columns)
    seats += [await make_seat(competition, person_id) for person_id in also]
    need = await Criterion.get(competition_id=competition.id, code="need")
    for place, entry in enumerate(entries):
        for n, seat in enumerate(seats):
            points = dict.fromkeys(("need", "design", "team"), (90 - 10 * place - n) * 100)
            sheet = await make_sheet(entry, seat.person_id, points, comment=f"整体意见{n}")
            await CriterionComment.create(sheet=sheet, criterion=need, text=f"需求意见{n}")
            sheet.state, sheet.submitted_at = "submitted", datetime.now(UTC)
            await sheet.save(update_fields=["state", "submitted_at"])
    assert (await publish(visitor, competition)).status_code == 201
    return competition, entries, seats


def letters(competition: Competition) -> str:
    return f"/competitions/{competition.id}/letters"


def to(competition: Competition, entry: Any) -> str:
    return f"{letters(competition)}/applications/{entry.id}"


async def send_all(house: Services) -> None:
    for letter in await Letter.all():
        await handlers(house)[Task.LETTER_SEND](letter_id=str(letter.id))


async def member(house: Services, entry: Any) -> Browser:
    browser = await browse(house)
    await Membership.create(
        person=browser.person, organization_id=entry.organization_id, role=OrganizationRole.OWNER
    )
    return browser


@pytest.mark.parametrize(
    ("role", "status"),
    [(OFFICER, 200), (Role.AUDITOR, 200), (Role.JUDGE, 403), (Role.FINANCE_OFFICER, 403)],
)
async def test_pages_open_to_staff_and_auditors(house, visitor, role, status):
    competition, entries, seats = await ranked(visitor)
    browser = await browse(house, role)
    for path in (letters(competition), to(competition, entries[0])):
        assert (await browser.get(path)).status_code == status
    path = f"{letters(competition)}/judges/{seats[0].person_id}"
    assert (await browser.get(path)).status_code == status


async def test_letter_is_previewed_prepared_released_and_sent(house, visitor):
    competition, entries, _ = await ranked(visitor)
    officer = await browse(house, OFFICER)
    shown = await officer.get(to(competition, entries[0]))
    assert "名次 Place：1 / 5" in shown.text
    assert ("整体意见0" in shown.text, "需求意见1" in shown.text) == (True, True)
    sheet = await Sheet.filter(application_id=entries[0].id).order_by("id").first()
    assert sheet is not None
    answer = await officer.post(
        to(competition, entries[0]), "withhold", **{"withheld__-": f"{sheet.id} need"}
    )
    assert answer.status_code == 303
    (held,) = await WithheldComment.all().select_related("criterion")
    assert (held.sheet_id, held.criterion.code) == (sheet.id, "need")
    text = re.search(
        "<pre[^>]*>(.*?)</pre>", (await officer.get(to(competition, entries[0]))).text, re.DOTALL
    )
    assert text is not None
    assert [f"需求意见{n}" in text[1] for n in range(2)] == [False, True]
    assert "扣下 1 条" in words((await officer.get(letters(competition))).text)
    assert (await officer.post(letters(competition), "release")).status_code == 303
    assert "正在发出" in words((await officer.get(letters(competition))).text)
    await send_all(house)
    assert "7 / 7" in words((await officer.get(letters(competition))).text)
    sent = await Letter.get(application_id=entries[0].id)
    assert [f"需求意见{n}" in sent.body for n in range(2)] == [False, True]
    assert "下载 PDF" in words((await officer.get(to(competition, entries[0]))).text)
    with pytest.raises(AssertionError, match="no form withhold"):
        await officer.form(to(competition, entries[0]), "withhold")


async def test_judges_report_is_previewed(house, visitor):
    competition, _, seats = await ranked(visitor)
    officer = await browse(house, OFFICER)
    shown = words((await officer.get(f"{letters(competition)}/judges/{seats[0].person_id}")).text)
    assert "评分表 Sheets：5" in shown
    stranger = await Person.create(name="他", email="x@example.org")
    assert (await officer.get(f"{letters(competition)}/judges/{stranger.id}")).status_code == 404


async def test_withholding_refuses_what_is_no_comment_or_too_late(visitor):
    competition, entries, _ = await ranked(visitor)
    officer = await visitor(OFFICER)
    path = f"/api/v1{to(competition, entries[0])}/withholding"
    other = await Sheet.filter(application_id=entries[1].id).first()
    assert other is not None
    for key in (f"{other.id}", f"{other.id} need", "x" * 36):
        answer = await officer.client.post(path, json={"withheld": [key]})
        assert (answer.status_code, answer.json()["code"]) == (422, "unknown_comment")
        assert answer.json()["errors"][0]["pointer"] == "/withheld/0"
    assert (await officer.client.post(path, json={})).status_code == 422
    assert (await officer.client.post(path, json={"withheld": []})).json()["is_released"] is False
    released = await officer.client.post(f"/api/v1{letters(competition)}", json={})
    assert released.status_code == 201
    answer = await officer.client.post(path, json={"withheld": []})
    assert (answer.status_code, answer.json()["code"]) == (409, "already_released")


async def test_withholding_is_for_officers(visitor):
    competition, entries, _ = await ranked(visitor)
    path = f"/api/v1{to(competition, entries[0])}/withholding"
    statuses = {
        role: (await (await visitor(role)).client.post(path, json={"withheld": []})).status_code
        for role in Role
    }
    assert statuses == dict.fromkeys(Role, 403) | {OFFICER: 200}


async def test_nothing_is_prepared_before_the_ranking(house, visitor):
    competition, entries, _ = await make_judging()
    officer = await visitor(OFFICER)
    answer = await officer.client.get(f"/api/v1{to(competition, entries[0])}")
    assert (answer.status_code, answer.json()["code"]) == (409, "not_ranked")
    browser = await browse(house, OFFICER)
    assert "现在没有反馈信" in words((await browser.get(letters(competition))).text)


async def test_withholding_and_releasing_at_once_lose_nothing(house, visitor):
    competition, entries, _ = await ranked(visitor)
    sheet = await Sheet.filter(application_id=entries[0].id).order_by("id").first()
    assert sheet is not None
    officers = [await visitor(OFFICER) for _ in range(2)]
    withheld, released = await at_once(
        house,
        officers[0].client.post(
            f"/api/v1{to(competition, entries[0])}/withholding", json={"withheld": [str(sheet.id)]}
        ),
        officers[1].client.post(f"/api/v1{letters(competition)}", json={}),
    )
    assert released.status_code == 201
    assert withheld.status_code in {200, 409}
    await send_all(house)
    sent = await Letter.get(application_id=entries[0].id)
    assert (sheet.comment in sent.body) == (withheld.status_code == 409)


async def test_withholding_from_an_older_page_lets_nothing_out(house, visitor):
    competition, entries, _ = await ranked(visitor)
    first, second = await Sheet.filter(application_id=entries[0].id).order_by("id")
    path = f"/api/v1{to(competition, entries[0])}/withholding"
    officer, other = await visitor(OFFICER), await browse(house, OFFICER)
    stale = await other.form(to(competition, entries[0]), "withhold")
    answer = await officer.client.post(path, json={"withheld": [str(first.id)]})
    assert answer.status_code == 200
    refused = await other.client.post(
        to(competition, entries[0]), data=stale | {"withheld/-": str(second.id)}, headers=HERE
    )
    assert refused.status_code == 409
    assert "同事刚改过要扣下的评语" in words(refused.text)
    assert [held.sheet_id for held in await WithheldComment.all()] == [first.id]
    again = await other.post(to(competition, entries[0]), "withhold", **{"withheld__-": str(second.id)})
    assert again.status_code == 303
    assert [held.sheet_id for held in await WithheldComment.all()] == [second.id]


async def test_withholding_holds_in_the_database(house, visitor):
    competition, entries, _ = await ranked(visitor)
    sheet = await Sheet.filter(application_id=entries[0].id).first()
    assert sheet is not None
    await WithheldComment.create(sheet=sheet)
    with pytest.raises(asyncpg.PostgresError) as refused:
        await house.database.pool.execute(
            "INSERT INTO withheld_comment (id, sheet_id) VALUES (gen_random_uuid(), $1)", sheet.id
        )
    assert refused.value.constraint_name == "uq_withheld_comment"
    await WithheldComment.all().delete()
    assert not await FeedbackRelease.exists(competition_id=competition.id)


async def test_own_letters_are_read_in_the_browser(house, visitor):
    judge = await browse(house, Role.JUDGE)
    assert judge.person is not None
    competition, entries, _ = await ranked(visitor, also=(judge.person.id,))
    owner = await member(house, entries[0])
    assert "还没有反馈信" in words((await owner.get("/letters")).text)
    await (await browse(house, OFFICER)).post(letters(competition), "release")
    await send_all(house)
    mine = await Letter.get(application_id=entries[0].id)
    assert entries[0].title in words((await owner.get("/letters")).text)
    assert "需求意见0" in words((await owner.get(f"/letters/{mine.id}")).text)
    report = await Letter.get(judge_id=judge.person.id)
    assert (await judge.get(f"/letters/{mine.id}")).status_code == 404
    assert "评分表 Sheets" in words((await judge.get(f"/letters/{report.id}")).text)


async def test_officer_with_a_conflict_prepares_no_letter_on_it(house, visitor):
    officer = await browse(house, OFFICER, Role.JUDGE)
    assert officer.person is not None
    competition, entries, _ = await make_judging(2, 2, quorum=1)
    await make_seat(competition, officer.person.id)
    await make_recusal(entries[0], officer.person.id)
    for seat in await competition.panel.all():
        for entry in entries:
            if seat.person_id != officer.person.id:
                await make_sheet(entry, seat.person_id, is_submitted=True)
    assert (await publish(visitor, competition)).status_code == 201
    shown = await officer.get(letters(competition))
    assert (entries[0].number in shown.text, entries[1].number in shown.text) == (False, True)
    assert (await officer.get(to(competition, entries[0]))).status_code == 404
    answer = await officer.client.post(
        f"/api/v1{to(competition, entries[0])}/withholding",
        json={"withheld": []},
        headers={"origin": "http://testserver"},
    )
    assert answer.status_code == 404


async def test_pages_ask_same_number_of_questions_for_one_and_three(house, visitor):
    officer = await browse(house, OFFICER)
    counts = []
    for size in (1, 3):
        competition, entries, _ = await ranked(visitor, size, size)
        await officer.get(to(competition, entries[0]))
        async with count_queries(house) as sent:
            await officer.get(letters(competition))
            await officer.get(to(competition, entries[0]))
        counts.append(len(sent))
    assert counts[0] == counts[1]


async def test_pages_speak_english_and_escape(house, visitor):
    competition, entries, _ = await ranked(visitor, title="<b>赛</b>")
    officer = await browse(house, OFFICER)
    shown = await officer.get(letters(competition), accept_language="en")
    assert "To applicants" in words(shown.text)
    assert "&lt;b&gt;赛&lt;/b&gt;" in shown.text
    shown = await officer.get(to(competition, entries[0]), accept_language="en")
    assert "A preview: it was not sent yet" in words(shown.text)


# --- the applicant's result


async def test_result_shows_place_scores_and_comments_as_the_call_allows(house, visitor):
    competition, entries, _ = await ranked(
        visitor, scores_shown=Disclosure.AFTER_RANKING, comments_shown=Disclosure.AFTER_RANKING
    )
    owner = await member(house, entries[1])
    path = f"/applications/{entries[1].id}/result"
    shown = words((await owner.get(path)).text)
    assert "第 2 名" in shown
    assert "Need 79.50 59.50 69.50 79.50" in shown
    assert "评语还没有公布" in shown
    await (await browse(house, OFFICER)).post(letters(competition), "release")
    await send_all(house)
    shown = words((await owner.get(path)).text)
    assert ("需求意见0" in shown, "整体意见1" in shown, "看反馈信" in shown) == (True, True, True)
    told = (await owner.client.get(f"/api/v1{path}")).json()
    assert (told["place"]["rank"], told["of"]) == (2, 5)
    assert told["criteria"][0] == {"name": "Need", "mean": "159/2", "quartiles": ["119/2", "139/2", "159/2"]}
    assert sorted(told["comments"][0]) == ["criterion", "text"]


async def test_result_and_letter_have_quartiles_only_of_the_stages_that_enough_went_through(house, visitor):
    first, second = ("desk", StageKind.REVIEW, 50_00), ("material", StageKind.REVIEW, 50_00)
    competition, entries, seats = await make_staged(
        first, second, applications=5, judges=1, quorum=1, scores_shown=Disclosure.AFTER_RANKING
    )
    desk, material = await stage(competition, "desk"), await stage(competition, "material")
    for entry in entries:
        await make_sheet(entry, seats[0].person_id, is_submitted=True, stage_id=desk.id)
    for entry in entries[:2]:
        await make_sheet(entry, seats[0].person_id, is_submitted=True, stage_id=material.id)
    assert (await publish(visitor, competition)).status_code == 201
    owner = await member(house, entries[0])
    shown = words((await owner.get(f"/applications/{entries[0].id}/result")).text)
    assert "不足 5 个的，不列四分位数" in shown
    assert ("— — —" in shown, "Desk · Need" in shown, "Material · Need" in shown) == (True, True, True)
    await (await browse(house, OFFICER)).post(letters(competition), "release")
    await send_all(house)
    assert (await owner.get(f"/applications/{entries[0].id}/result")).status_code == 200


@pytest.mark.parametrize(
    ("when", "sentence"),
    [
        (Disclosure.NEVER, "不公布各评分项的得分"),
        (Disclosure.AFTER_DECISION, "资助决定公布以后，可以在这里看到"),
    ],
)
async def test_result_keeps_back_what_the_call_does_not_show_yet(house, visitor, when, sentence):
    _, entries, _ = await ranked(visitor, scores_shown=when, comments_shown=when)
    owner = await member(house, entries[0])
    shown = words((await owner.get(f"/applications/{entries[0].id}/result")).text)
    assert ("第 1 名" in shown, sentence in shown, "Need" in shown, "意见0" in shown) == (
        True,
        True,
        False,
        False,
    )
    told = (await owner.client.get(f"/api/v1/applications/{entries[0].id}/result")).json()
    assert (told["criteria"], told["comments"], told["letter_id"]) == (None, None, None)


async def test_result_waits_for_the_ranking_and_is_nobody_elses(house):
    competition, entries, _ = await make_judging(2, 1)
    assert competition.stage is Stage.JUDGING
    owner = await member(house, entries[0])
    assert "结果还没有公布" in words((await owner.get(f"/applications/{entries[0].id}/result")).text)
    assert (await owner.get(f"/applications/{entries[1].id}/result")).status_code == 404
    assert "结果还没有公布" in words((await owner.get(f"/competitions/{competition.id}/results")).text)
    judge = await browse(house, Role.JUDGE)
    assert (await judge.get(f"/applications/{entries[0].id}/result")).status_code == 404


async def test_judge_with_a_conflict_reads_no_result_of_it(house, visitor):
    judge = await browse(house, Role.FINANCE_OFFICER, Role.JUDGE)
    assert judge.person is not None
    competition, entries, seats = await make_judging(2, 1, quorum=1)
    await make_seat(competition, judge.person.id)
    await make_recusal(entries[0], judge.person.id)
    for entry in entries:
        await make_sheet(entry, seats[0].person_id, is_submitted=True)
    assert (await publish(visitor, competition)).status_code == 201
    statuses = [(await judge.get(f"/applications/{entry.id}/result")).status_code for entry in entries]
    assert statuses == [404, 200]
    listed = words((await judge.get(f"/competitions/{competition.id}/results")).text)
    assert (entries[0].number in listed, entries[1].number in listed) == (False, True)


async def test_page_of_results_tells_a_judge_that_places_are_not_for_judges(house, visitor):
    competition, entries, seats = await make_judging(2, 1, quorum=1)
    judge = await browse(house, person=await Person.get(id=seats[0].person_id))
    outsider = await member(house, (await make_judging())[1][0])
    for entry in entries:
        await make_sheet(entry, seats[0].person_id, is_submitted=True)
    assert (await publish(visitor, competition)).status_code == 201
    path = f"/competitions/{competition.id}/results"
    for browser, told in ((judge, "名次只给申报组织和工作人员看"), (outsider, "排名里没有您的申报")):
        shown = words((await browser.get(path)).text)
        assert [each for each in TOLD_OF_PLACES if each in shown] == [told]
    page = (await judge.get(path, accept_language="en")).text
    assert ("Places are for applicants and staff" in page, 'href="/notices"' in page) == (True, True)
    assert entries[0].title not in page


async def test_record_and_notification_lead_to_the_result(house, visitor):
    competition, entries, _ = await make_judging(1, 1, quorum=1)
    owner = await member(house, entries[0])
    await make_sheet(entries[0], (await make_seat(competition)).person_id, is_submitted=True)
    assert (await publish(visitor, competition)).status_code == 201
    (told,) = (await owner.client.get("/api/v1/notifications")).json()["items"]
    assert (told["kind"], told["path"]) == ("ranking_published", f"/competitions/{competition.id}/results")
    assert f'href="/applications/{entries[0].id}/result"' in (await owner.get(told["path"])).text
    record = await owner.get(f"/applications/{entries[0].id}")
    assert f'href="/applications/{entries[0].id}/result"' in record.text
    english = await owner.get(f"/applications/{entries[0].id}/result", accept_language="en")
    assert "By criterion" in words(english.text)
