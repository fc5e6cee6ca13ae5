"""Blind by stage: what judges are told of applicants and of each other, and applicants of what they got."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest

from factories.jury import FULL, make_judging, make_seat, make_sheet, publish
from factories.organizations import make_organization
from factories.people import make_person
from factories.queries import count_queries
from incubator.applications.tables import ApplicationFile
from incubator.competitions.rules import Disclosure, Stage
from incubator.competitions.tables import Competition, Criterion
from incubator.core.actor import Role
from incubator.core.database import transaction
from incubator.core.tables import StoredFile
from incubator.jury.tables import CriterionComment, FeedbackRelease, Sheet, WithheldComment

pytestmark = pytest.mark.anyio

PATH = "/api/v1"
ANY = {"if-match": "*"}
ORGANIZATION, LEADER = "邻里互助社", "欧阳修"


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def telling(house, application) -> ApplicationFile:
    """A file with an object behind it, whose name tells who applies."""

    async def chunks() -> AsyncIterator[bytes]:
        yield b"%PDF-1.7"

    put = await house.objects.put(chunks(), limit=100)
    async with transaction() as sql:
        await sql.execute("ALTER TABLE application_file DISABLE TRIGGER USER")
        row = await StoredFile.create(
            key=put.key,
            name=f"{ORGANIZATION}-{LEADER}.PDF",
            size=put.size,
            sha256=put.sha256,
            media_type="application/pdf",
        )
        file = await ApplicationFile.create(application=application, stored=row, kind="attachment")
        await sql.execute("ALTER TABLE application_file ENABLE TRIGGER USER")
    return file


async def entered(house, visitor, **columns) -> tuple[Any, Sheet, ApplicationFile]:
    """A judge with an open sheet of an application whose names all tell who applies."""
    competition, (entry,), _ = await make_judging(judges=0, quorum=1, **columns)
    organization = await make_organization(name=ORGANIZATION)
    async with transaction() as sql:
        await sql.execute("ALTER TABLE application DISABLE TRIGGER USER")
        entry.organization_id, entry.leader = organization.id, LEADER
        await entry.save(update_fields=["organization_id", "leader"])
        await sql.execute("ALTER TABLE application ENABLE TRIGGER USER")
    file = await telling(house, entry)
    judge = await visitor(Role.JUDGE)
    await make_seat(competition, judge.id)
    return judge, await make_sheet(entry, judge.id, FULL), file


async def everything(judge, sheet, file) -> list[Any]:
    """Every answer in which a judge could meet an applicant's name, those of errors too."""
    client, competition, application = judge.client, sheet.competition_id, sheet.application_id
    one = f"{PATH}/sheets/{sheet.id}"
    answers = [
        await client.get(f"{PATH}/sheets"),
        await client.get(one),
        await client.put(f"{one}/marks", json={"marks": {"need": "1"}}, headers=ANY),
        await client.put(f"{one}/marks", json={"marks": {}}, headers={"if-match": '"1"'}),
        await client.put(f"{one}/marks", json={"marks": {"need": "101"}}, headers=ANY),
        await client.post(f"{one}/submission"),
        await client.get(f"{one}/files/{file.id}"),
        await client.get(f"{one}/peers"),
        await client.get(f"{PATH}/competitions/{competition}"),
        await client.get(f"{PATH}/competitions/{competition}/entries"),
        await client.get(f"{PATH}/competitions/{competition}/places"),
        await client.get(f"{PATH}/competitions/{competition}/applications"),
        await client.get(f"{PATH}/applications/{application}"),
        await client.get(f"{PATH}/applications/{application}/files"),
        await client.get(f"{PATH}/applications/{application}/scores"),
        await client.get(f"{PATH}/organizations"),
        await client.get(f"{PATH}/organizations", params={"q": ORGANIZATION}),
        await client.get(f"{PATH}/sheets", params={"organization": ORGANIZATION}),
        await client.post(f"{PATH}/applications/{application}/recusals", json={"kind": "boredom"}),
    ]
    assert all(answer.status_code < 500 for answer in answers)
    return answers


@pytest.mark.parametrize(
    ("settings", "hidden", "told"),
    [
        ({}, [], [ORGANIZATION, LEADER]),
        ({"names_organization": False}, [ORGANIZATION], [LEADER]),
        ({"names_leader": False}, [LEADER], [ORGANIZATION]),
        ({"names_organization": False, "names_leader": False}, [ORGANIZATION, LEADER], []),
    ],
)
async def test_a_judge_is_told_of_applicants_what_the_call_says(visitor, house, settings, hidden, told):
    judge, sheet, file = await entered(house, visitor, **settings)
    answers = await everything(judge, sheet, file)
    where = " ".join(answer.text + str(answer.headers) for answer in answers)
    assert [name for name in (*hidden, *told) if name in where] == told
    found = answers[1].json()["application"]
    assert (found["organization"] is None, found["leader"] is None) == (
        ORGANIZATION in hidden,
        LEADER in hidden,
    )
    names = [f["name"] for f in found["files"]]
    own = ["申报书.pdf", f"{ORGANIZATION}-{LEADER}.PDF"]
    assert names == (["proposal-1.pdf", "attachment-2.pdf"] if hidden else own)
    (entry,) = answers[9].json()["items"]
    assert entry["organization"] == (None if ORGANIZATION in hidden else ORGANIZATION)


@pytest.mark.parametrize(("names", "expected"), [(True, ORGANIZATION), (False, "attachment-2.pdf")])
async def test_a_downloaded_file_is_named_as_the_list_names_it(visitor, house, names, expected):
    judge, sheet, file = await entered(house, visitor, names_organization=names)
    answer = await judge.client.get(f"{PATH}/sheets/{sheet.id}/files/{file.id}")
    assert answer.status_code == 307
    link = await judge.client.get(answer.headers["location"])
    assert link.status_code == 200
    from urllib.parse import unquote

    shown = unquote(answer.headers["location"] + link.headers["content-disposition"])
    assert (expected in shown, ORGANIZATION in shown) == (True, names)


async def test_staff_and_auditors_see_who_applies(visitor, house):
    _, sheet, _ = await entered(house, visitor, names_organization=False, names_leader=False)
    where = f"{PATH}/competitions/{sheet.competition_id}/sheets/{sheet.id}"
    for role in (Role.PROGRAMME_OFFICER, Role.AUDITOR):
        found = (await (await visitor(role)).client.get(where)).json()["application"]
        assert (found["organization"]["name"], found["leader"]) == (ORGANIZATION, LEADER)
        assert f"{ORGANIZATION}-{LEADER}.PDF" in [f["name"] for f in found["files"]]


async def test_judges_find_nobody_by_name(visitor, house):
    judge, _, _ = await entered(house, visitor, names_organization=False)
    for wanted in ("organization", "q", "leader", "search"):
        answer = await judge.client.get(f"{PATH}/sheets", params={wanted: ORGANIZATION})
        assert code(answer) == (422, "invalid")
        assert [e["pointer"] for e in answer.json()["errors"]] == [f"?{wanted}"]


async def compared(visitor, **columns) -> tuple[Any, Sheet, Any, Sheet]:
    """Two judges with a sheet each for the same application: one is in, with a comment; the other is open."""
    competition, (entry,), _ = await make_judging(judges=0, quorum=1, **columns)
    first, second = await visitor(Role.JUDGE), await visitor(Role.JUDGE)
    for judge in (first, second):
        await make_seat(competition, judge.id)
    done = await make_sheet(entry, first.id, is_submitted=True, comment="第一位的话")
    return first, done, second, await make_sheet(entry, second.id, dict.fromkeys(FULL, 90_00))


async def test_a_judge_sees_the_others_once_the_own_sheet_is_in(visitor):
    first, done, second, still_open = await compared(visitor, shares_scores=True)
    where = f"{PATH}/sheets/{still_open.id}"
    assert code(await second.client.get(f"{where}/peers")) == (403, "own_sheet_open")
    assert (await first.client.get(f"{PATH}/sheets/{done.id}/peers")).json() == []
    assert "第一位的话" not in (await second.client.get(where)).text
    assert (await second.client.post(f"{where}/submission")).status_code == 200
    (peer,) = (await second.client.get(f"{where}/peers")).json()
    assert peer == {
        "stage": None,
        "marks": {"need": "80", "design": "70", "team": "60"},
        "comments": {},
        "comment": "第一位的话",
        "total": "143/2",
        "shown": "71.50",
    }
    (peer,) = (await first.client.get(f"{PATH}/sheets/{done.id}/peers")).json()
    assert peer["total"] == "90"
    assert str(second.id) not in str(peer)


async def test_a_judge_sees_none_where_the_call_shares_none_or_after_a_recusal(visitor):
    first, done, _, _ = await compared(visitor)
    assert code(await first.client.get(f"{PATH}/sheets/{done.id}/peers")) == (403, "scores_not_shared")
    first, done, _, _ = await compared(visitor, shares_scores=True)
    await first.client.post(f"{PATH}/applications/{done.application_id}/recusals", json={"kind": "dispute"})
    assert code(await first.client.get(f"{PATH}/sheets/{done.id}/peers")) == (403, "judge_recused")


async def test_a_reopened_judge_sees_the_others_no_more_until_it_is_in_again(visitor):
    first, done, second, still_open = await compared(visitor, shares_scores=True)
    await second.client.post(f"{PATH}/sheets/{still_open.id}/submission")
    officer = await visitor(Role.PROGRAMME_OFFICER)
    where = f"{PATH}/competitions/{done.competition_id}/sheets/{done.id}/reopening"
    await officer.client.post(where, json={"reason": "核对"})
    assert code(await first.client.get(f"{PATH}/sheets/{done.id}/peers")) == (403, "own_sheet_open")
    assert (await second.client.get(f"{PATH}/sheets/{still_open.id}/peers")).json() == []


async def test_nobody_else_asks_for_a_judges_peers(visitor, client):
    _, done, _, _ = await compared(visitor, shares_scores=True)
    owner = await visitor(owner=(await done.application).organization_id)
    for person in (owner, *[await visitor(role) for role in Role]):
        assert code(await person.client.get(f"{PATH}/sheets/{done.id}/peers")) == (404, "not_found")
    assert code(await client.get(f"{PATH}/sheets/{done.id}/peers")) == (401, "unauthenticated")


async def release(competition: Competition) -> FeedbackRelease:
    """Staff's word that comments may go out."""
    officer = await make_person(Role.PROGRAMME_OFFICER)
    return await FeedbackRelease.create(
        competition=competition, released_at=datetime.now(UTC), released_by=officer
    )


async def ranked(visitor, *, is_released: bool = True, **columns) -> tuple[Competition, Sheet, Any]:
    """A ranked competition, its one submitted sheet with comments and a note, and the applicant's owner."""
    competition, (entry,), (seat,) = await make_judging(quorum=1, **columns)
    sheet = await make_sheet(entry, seat.person_id, FULL, comment="总评")
    need = (await competition.criteria.all().order_by("position"))[0]
    await CriterionComment.create(sheet=sheet, criterion=need, text="有据")
    async with transaction() as sql:
        await sql.execute("UPDATE sheet SET note = '内部', state = 'submitted', submitted_at = now()")
    assert (await publish(visitor, competition)).status_code == 201
    if is_released:
        await release(competition)
    return competition, sheet, await visitor(owner=entry.organization_id)


SHOWN = {
    "stage": None,
    "marks": {"need": "80", "design": "70", "team": "60"},
    "total": "143/2",
    "shown": "71.50",
    "comments": {"need": "有据"},
    "comment": "总评",
}


@pytest.mark.parametrize("scores", list(Disclosure))
@pytest.mark.parametrize("comments", list(Disclosure))
async def test_applicants_see_scores_and_comments_when_the_call_says(visitor, scores, comments):
    competition, sheet, owner = await ranked(visitor, scores_shown=scores, comments_shown=comments)
    where = f"{PATH}/applications/{sheet.application_id}/scores"
    auditor = await visitor(Role.AUDITOR)
    for reached in ({Disclosure.AFTER_RANKING}, {Disclosure.AFTER_RANKING, Disclosure.AFTER_DECISION}):
        if Disclosure.AFTER_DECISION in reached:
            async with transaction() as sql:
                await sql.execute("UPDATE competition SET decided_at = now() WHERE id = $1", competition.id)
        expected = dict(SHOWN)
        if scores not in reached:
            expected |= dict.fromkeys(("marks", "total", "shown"))
        if comments not in reached:
            expected |= dict.fromkeys(("comments", "comment"))
        for person in (owner, auditor):
            answer = await person.client.get(where)
            if any(expected.values()):
                assert answer.json() == [expected]
            else:
                assert code(answer) == (404, "scores_not_shown")
            assert "内部" not in answer.text
            assert str(sheet.judge_id) not in answer.text


async def test_comments_wait_for_staff_and_go_without_what_it_withholds(visitor):
    told = Disclosure.AFTER_RANKING
    competition, sheet, owner = await ranked(
        visitor, is_released=False, scores_shown=told, comments_shown=told
    )
    where = f"{PATH}/applications/{sheet.application_id}/scores"
    (scores,) = (await owner.client.get(where)).json()
    assert (scores["total"], scores["comments"], scores["comment"]) == ("143/2", None, None)
    need = await Criterion.get(competition_id=competition.id, code="need")
    released = await release(competition)
    assert (await owner.client.get(where)).json() == [SHOWN]
    async with transaction() as sql:
        await sql.execute("ALTER TABLE withheld_comment DISABLE TRIGGER USER")
        await WithheldComment.create(release=released, sheet=sheet, criterion=need)
        await WithheldComment.create(release=released, sheet=sheet)
        await sql.execute("ALTER TABLE withheld_comment ENABLE TRIGGER USER")
    assert (await owner.client.get(where)).json() == [SHOWN | {"comments": {}, "comment": ""}]


async def test_applicants_see_no_scores_before_the_ranking(visitor):
    told = Disclosure.AFTER_RANKING
    competition, (entry,), (seat,) = await make_judging(scores_shown=told, comments_shown=told)
    await make_sheet(entry, seat.person_id, is_submitted=True)
    owner = await visitor(owner=entry.organization_id)
    answer = await owner.client.get(f"{PATH}/applications/{entry.id}/scores")
    assert code(answer) == (404, "scores_not_shown")
    assert (await Competition.get(id=competition.id)).stage is Stage.JUDGING


async def test_nobody_sees_the_scores_of_an_application_that_is_not_theirs(visitor, client):
    told = Disclosure.AFTER_RANKING
    _, sheet, _ = await ranked(visitor, scores_shown=told)
    where = f"{PATH}/applications/{sheet.application_id}/scores"
    stranger = await visitor(owner=(await make_organization()).id)
    for person in (stranger, await visitor(Role.JUDGE), await visitor(Role.EVALUATOR), await visitor()):
        assert code(await person.client.get(where)) == (404, "not_found")
    assert code(await client.get(where)) == (401, "unauthenticated")


@pytest.mark.parametrize("many", [1, 3])
async def test_scores_are_read_in_as_many_queries_whatever_there_are(visitor, house, many):
    competition, (entry,), _ = await make_judging(
        judges=0, shares_scores=True, scores_shown=Disclosure.AFTER_RANKING, quorum=1
    )
    judge = await visitor(Role.JUDGE)
    await make_seat(competition, judge.id)
    own = await make_sheet(entry, judge.id, is_submitted=True)
    for _ in range(many):
        other = await make_person(Role.JUDGE)
        await make_seat(competition, other.id)
        await make_sheet(entry, other.id, is_submitted=True)
    async with count_queries(house) as sent:
        answer = await judge.client.get(f"{PATH}/sheets/{own.id}/peers")
    assert (len(answer.json()), len(sent)) == (many, 9)
    await publish(visitor, competition)
    owner = await visitor(owner=entry.organization_id)
    async with count_queries(house) as sent:
        answer = await owner.client.get(f"{PATH}/applications/{entry.id}/scores")
    assert (len(answer.json()), len(sent)) == (many + 1, 11)
