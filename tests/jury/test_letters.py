"""Letters on a result: released by staff once, sent once, and read by those to whom they go."""

import asyncio
import io
from fractions import Fraction

import asyncpg
import pypdfium2
import pytest

from factories.browsing import browse, words
from factories.competitions import make_competition
from factories.jury import make_judging, make_recusal, make_seat, make_sheet, publish
from factories.pitch import make_staged, stage
from factories.queries import at_once, count_queries
from incubator.app import worker
from incubator.applications.tables import Application
from incubator.competitions.rules import Stage
from incubator.competitions.tables import Criterion
from incubator.core.actor import Role
from incubator.core.jobs import Task
from incubator.core.tables import Mail, StoredFile
from incubator.jury.jobs import handlers
from incubator.jury.methods.panel_agreement import PanelAgreement, panel_agreement, quartiles
from incubator.jury.methods.rule import StageKind
from incubator.jury.tables import CriterionComment, Letter, Sheet
from incubator.organizations.tables import Organization
from incubator.people.tables import Person

pytestmark = pytest.mark.anyio

TOTALS = [(80, 82, 60), (60, 62, 41), (70, 72, 52), (40, 42, 20), (50, 52, 33)]


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def ranked(visitor, totals=TOTALS, **columns):
    competition, entries, seats = await make_judging(len(totals), len(totals[0]), **columns)
    need = await Criterion.get(competition_id=competition.id, code="need")
    for entry, row in zip(entries, totals, strict=True):
        for n, (seat, total) in enumerate(zip(seats, row, strict=True)):
            scores = dict.fromkeys(("need", "design", "team"), total * 100)
            sheet = await make_sheet(entry, seat.person_id, scores, comment=f"整体意见{n}-{entry.title}")
            await CriterionComment.create(sheet=sheet, criterion=need, text=f"需求意见{n}")
            sheet.state, sheet.submitted_at = "submitted", sheet.assigned_at
            await sheet.save(update_fields=["state", "submitted_at"])
    assert (await publish(visitor, competition)).status_code == 201
    return competition, entries, seats


async def release(officer, competition, **body):
    return await officer.client.post(f"/api/v1/competitions/{competition.id}/letters", json=body)


async def judged_entry(competition):
    return await Application.filter(competition_id=competition.id).first()


async def send(house, competition) -> None:
    run = handlers(house)[Task.LETTER_SEND]
    for letter in await Letter.filter(release__competition_id=competition.id):
        await run(letter_id=str(letter.id))


async def released(visitor, house, competition, **body):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await release(officer, competition, **body)
    assert answer.status_code == 201, answer.text
    await send(house, competition)
    return answer.json()


async def mail_to(address: str) -> list[str]:
    return [
        letter.body
        for letter in await Mail.filter(recipient=address)
        if "Feedback" in letter.subject or "Report" in letter.subject
    ]


async def test_every_applicant_and_every_judge_gets_one_letter(house, visitor):
    competition, entries, seats = await ranked(visitor)
    told = await released(visitor, house, competition)
    assert (told["letters"], told["withheld"]) == (8, 0)
    assert await Letter.filter(sent_at__isnull=False, file_id__isnull=False).count() == 8
    owner = await Organization.get(id=entries[0].organization_id)
    (letter,) = [body for body in await mail_to(owner.contact_email) if entries[0].number in body]
    assert "名次 Place：1 / 5" in letter
    assert "Need  74.00  45.00  54.33  64.67" in letter
    assert sorted(line for line in letter.splitlines() if "意见" in line and "：" in line) == [
        f"Need：需求意见{n}" for n in range(3)
    ]
    judge = await Person.get(id=seats[2].person_id)
    (report,) = await mail_to(judge.email)
    assert "评分表 Sheets：5" in report
    assert "两两排序一致 Pairs in the same order：100%" in report
    assert "Above the others' mean：-19.80" in report


async def test_a_letter_is_a_pdf_that_says_the_same(house, visitor):
    competition, entries, _ = await ranked(visitor)
    await released(visitor, house, competition)
    owner = await visitor(viewer=entries[1].organization_id)
    (brief,) = (await owner.client.get("/api/v1/letters")).json()["items"]
    assert (brief["application_id"], brief["judge_id"]) == (str(entries[1].id), None)
    whole = (await owner.client.get(f"/api/v1/letters/{brief['id']}")).json()
    answer = await owner.client.get(f"/api/v1/letters/{brief['id']}/file")
    assert answer.status_code == 307
    file = await owner.client.get(answer.headers["location"])
    assert file.status_code == 200
    opened = pypdfium2.PdfDocument(io.BytesIO(file.content))
    said = "".join(page.get_textpage().get_text_range() for page in opened)
    opened.close()
    assert entries[1].number in said
    assert "54.33" in said
    assert "54.33" in whole["body"]


async def test_a_withheld_comment_is_not_sent_and_the_others_are(house, visitor):
    competition, entries, seats = await ranked(visitor)
    sheets = [await Sheet.get(application_id=entries[0].id, judge_id=seats[n].person_id) for n in range(2)]
    withheld = [{"sheet_id": str(sheets[0].id)}, {"sheet_id": str(sheets[1].id), "criterion": "need"}]
    told = await released(visitor, house, competition, withheld=withheld)
    assert told["withheld"] == 2
    letter = await Letter.get(application_id=entries[0].id)
    said = {f"{kind}{n}": f"{kind}{n}" in letter.body for kind in ("整体意见", "需求意见") for n in range(3)}
    assert said == {
        "整体意见0": False,
        "整体意见1": True,
        "整体意见2": True,
        "需求意见0": True,
        "需求意见1": False,
        "需求意见2": True,
    }


async def test_few_applications_get_no_quartiles_which_would_be_others_scores(house, visitor):
    competition, entries, _ = await ranked(visitor, TOTALS[:4])
    await released(visitor, house, competition)
    letter = await Letter.get(application_id=entries[0].id)
    assert "Need  74.00\n" in letter.body
    assert "不列四分位数" in letter.body


async def test_no_letter_names_a_judge_or_another_application(house, visitor):
    competition, entries, seats = await ranked(visitor)
    await Person.filter(id=seats[0].person_id).update(name="张三丰")
    await released(visitor, house, competition)
    for n, entry in enumerate(entries):
        body = (await Letter.get(application_id=entry.id)).body
        assert [other.number for m, other in enumerate(entries) if m != n and other.number in body] == []
        assert "张三丰" not in body
    for seat in seats:
        body = (await Letter.get(judge_id=seat.person_id)).body
        assert [entry.number for entry in entries if entry.number in body] == []


async def test_letters_are_read_by_those_to_whom_they_go_and_by_staff(house, visitor, client):
    competition, entries, seats = await ranked(visitor)
    await released(visitor, house, competition)
    letters = {letter.application_id or letter.judge_id: letter for letter in await Letter.all()}
    mine, other = letters[entries[0].id], letters[entries[1].id]
    judges = letters[seats[0].person_id]
    people = {
        "owner": await visitor(owner=entries[0].organization_id),
        "viewer": await visitor(viewer=entries[0].organization_id),
        "stranger": await visitor(),
        "judge": await visitor(Role.JUDGE),
        "finance": await visitor(Role.FINANCE_OFFICER),
        "officer": await visitor(Role.PROGRAMME_OFFICER),
        "auditor": await visitor(Role.AUDITOR),
    }
    seen = {}
    for name, person in people.items():
        statuses = [
            (await person.client.get(f"/api/v1/letters/{each.id}{part}")).status_code
            for each in (mine, other, judges)
            for part in ("", "/file")
        ]
        listed = len((await person.client.get("/api/v1/letters")).json()["items"])
        seen[name] = (statuses[::2], statuses[1::2], listed)
    assert seen == {
        "owner": ([200, 404, 404], [307, 404, 404], 1),
        "viewer": ([200, 404, 404], [307, 404, 404], 1),
        "stranger": ([404, 404, 404], [404, 404, 404], 0),
        "judge": ([404, 404, 404], [404, 404, 404], 0),
        "finance": ([404, 404, 404], [404, 404, 404], 0),
        "officer": ([200, 200, 200], [307, 307, 307], 8),
        "auditor": ([200, 200, 200], [307, 307, 307], 8),
    }
    assert (await client.get(f"/api/v1/letters/{mine.id}")).status_code == 401


async def test_a_judge_reads_the_own_report_and_staff_with_a_conflict_not_the_applicants(house, visitor):
    competition, entries, seats = await make_judging(2, 3)
    judge = await visitor(Role.JUDGE)
    officer = await visitor(Role.PROGRAMME_OFFICER, Role.JUDGE)
    seats.append(await make_seat(competition, judge.id))
    await make_seat(competition, officer.id)
    await make_recusal(entries[0], officer.id)
    for entry in entries:
        for seat in seats:
            await make_sheet(entry, seat.person_id, is_submitted=True)
    await publish(visitor, competition)
    await released(visitor, house, competition)
    (own,) = (await judge.client.get("/api/v1/letters")).json()["items"]
    assert (own["judge_id"], own["application_id"]) == (str(judge.id), None)
    report = (await judge.client.get(f"/api/v1/letters/{own['id']}")).json()["body"]
    assert "评分表 Sheets：2" in report
    hidden = await Letter.get(application_id=entries[0].id)
    shown = (await officer.client.get("/api/v1/letters")).json()["items"]
    assert (len(shown), str(hidden.id) in {each["id"] for each in shown}) == (5, False)
    assert (await officer.client.get(f"/api/v1/letters/{hidden.id}")).status_code == 404


async def test_release_is_for_officers_of_a_ranked_competition(visitor):
    competition, _, _ = await ranked(visitor)
    statuses = {role: (await release(await visitor(role), competition)).status_code for role in Role}
    assert statuses == dict.fromkeys(Role, 403) | {Role.PROGRAMME_OFFICER: 201}
    officer = await visitor(Role.PROGRAMME_OFFICER)
    assert code(await release(officer, competition)) == (409, "already_released")
    judging, _, _ = await make_judging()
    assert code(await release(officer, judging)) == (409, "not_ranked")
    assert (await officer.client.get(f"/api/v1/competitions/{judging.id}/letters")).status_code == 404
    told = (await officer.client.get(f"/api/v1/competitions/{competition.id}/letters")).json()
    assert told["letters"] == 8


async def test_release_refuses_to_write_to_an_imported_contest(visitor):
    competition = await make_competition(Stage.RANKED, is_imported=True)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    assert code(await release(officer, competition)) == (409, "competition_imported")


async def test_release_names_the_comment_that_is_none(visitor):
    competition, entries, seats = await ranked(visitor)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    sheet = await Sheet.get(application_id=entries[0].id, judge_id=seats[0].person_id)
    other, _, _ = await ranked(visitor)
    foreign = await Sheet.filter(competition_id=other.id).first()
    for withheld, pointer, why in (
        ([{"sheet_id": str(foreign.id)}], "/withheld/0/sheet_id", "sheet_not_submitted"),
        ([{"sheet_id": str(sheet.id), "criterion": "none"}], "/withheld/0/criterion", "unknown_criterion"),
        ([{"sheet_id": str(sheet.id)}] * 2, "/withheld/1", "comment_repeated"),
    ):
        answer = await release(officer, competition, withheld=withheld)
        assert (answer.status_code, answer.json()["errors"][0]["pointer"], answer.json()["code"]) == (
            422,
            pointer,
            why,
        )
    assert (await release(officer, competition, withheld="x")).status_code == 422


async def test_two_officers_releasing_at_once_release_once(house, visitor):
    competition, _, _ = await ranked(visitor)
    officers = [await visitor(Role.PROGRAMME_OFFICER) for _ in range(2)]
    answers = await at_once(house, *(release(officer, competition) for officer in officers))
    assert sorted(answer.status_code for answer in answers) == [201, 409]
    assert await Letter.all().count() == 8


async def test_a_letter_is_sent_once_however_often_its_job_runs(house, visitor):
    competition, entries, _ = await ranked(visitor)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    await release(officer, competition)
    letter = await Letter.get(application_id=entries[0].id)
    run = handlers(house)[Task.LETTER_SEND]
    await at_once(house, *(run(letter_id=str(letter.id)) for _ in range(3)))
    await run(letter_id=str(letter.id))
    owner = await Organization.get(id=entries[0].organization_id)
    mails = [body for body in await mail_to(owner.contact_email) if entries[0].number in body]
    assert len(mails) == 1
    sent = await Letter.get(id=letter.id)
    assert await StoredFile.filter(id=sent.file_id).count() == 1


async def test_a_worker_sends_what_was_released(house, visitor):
    competition, _, _ = await ranked(visitor, TOTALS[:1])
    officer = await visitor(Role.PROGRAMME_OFFICER)
    await release(officer, competition)
    hand = worker(house)
    running = asyncio.create_task(hand.run())
    for _ in range(800):
        if not await Letter.filter(sent_at__isnull=True).exists():
            break
        await asyncio.sleep(0.05)
    hand.stop()
    await asyncio.wait_for(running, 20)
    assert await Letter.filter(sent_at__isnull=False).count() == 4


async def test_a_letter_that_was_not_sent_yet_is_seen_by_staff_alone(visitor):
    competition, entries, _ = await ranked(visitor)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    await release(officer, competition)
    owner = await visitor(owner=entries[0].organization_id)
    assert (await owner.client.get("/api/v1/letters")).json()["items"] == []
    items = (await officer.client.get("/api/v1/letters")).json()["items"]
    assert {item["sent_at"] for item in items} == {None}
    assert (await officer.client.get(f"/api/v1/letters/{items[0]['id']}/file")).status_code == 404


async def test_letters_are_listed_in_as_many_queries_for_one_as_for_three(house, visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    counts = []
    for totals in ([(50, 60, 70)], [(50, 60, 70), (51, 61, 71), (52, 62, 72)]):
        competition, _, _ = await ranked(visitor, totals)
        await release(officer, competition)
        async with count_queries(house) as sent:
            await officer.client.get("/api/v1/letters", params={"competition_id": str(competition.id)})
        counts.append(len(sent))
    assert counts[0] == counts[1]


async def test_letters_hold_in_the_database_too(house, visitor):
    competition, entries, _ = await ranked(visitor)
    await released(visitor, house, competition)
    judging, _, _ = await make_judging()
    sql, names = house.database.pool, []
    release_row = "INSERT INTO feedback_release (id, competition_id, released_at, released_by_id)"
    letter_row = "INSERT INTO letter (id, release_id, application_id, body)"
    withheld_row = "INSERT INTO withheld_comment (id, sheet_id)"
    open_sheet = await make_sheet((await judged_entry(judging)), (await make_seat(judging)).person_id)
    given = await make_sheet(
        await judged_entry(judging), (await make_seat(judging)).person_id, is_submitted=True
    )
    sheet = await Sheet.filter(competition_id=competition.id).first()
    of_release = "FROM feedback_release"
    for statement, *values in (
        ("UPDATE letter SET body = 'x'",),
        ("DELETE FROM letter",),
        ("UPDATE feedback_release SET released_at = now()",),
        (f"{release_row} SELECT gen_random_uuid(), $1, now(), released_by_id {of_release}", judging.id),
        (f"{letter_row} SELECT gen_random_uuid(), id, NULL, '' {of_release}",),
        (f"{letter_row} SELECT gen_random_uuid(), id, $1, '' {of_release}", entries[0].id),
        (f"{withheld_row} VALUES (gen_random_uuid(), $1)", open_sheet.id),
        (f"{withheld_row} VALUES (gen_random_uuid(), $1)", given.id),
        (f"{withheld_row} VALUES (gen_random_uuid(), $1)", sheet.id),
        ("TRUNCATE withheld_comment",),
    ):
        with pytest.raises(asyncpg.PostgresError) as refused:
            await sql.execute(statement, *values)
        names.append(refused.value.constraint_name)
    assert names == [
        "ck_letter_final",
        "ck_letter_final",
        "ck_feedback_release_append_only",
        "ck_feedback_release_stage",
        "ck_letter_to",
        "uq_letter_application",
        "ck_withheld_comment_sheet",
        "ck_withheld_comment_stage",
        "ck_withheld_comment_append_only",
        "ck_withheld_comment_append_only",
    ]


async def test_agreement_counts_differences_and_orders_exactly():
    scores = [
        ("A", "me", 80),
        ("A", "x", 70),
        ("A", "y", 71),
        ("B", "me", 60),
        ("B", "x", 61),
        ("C", "me", 90),
        ("C", "x", 50),
        ("D", "me", 10),
        ("E", "x", 10),
    ]
    assert panel_agreement(scores, "me") == PanelAgreement(
        scores=4,
        shared=3,
        difference=Fraction(97, 6),
        distance=Fraction(101, 6),
        same_order=Fraction(1, 3),
    )
    assert panel_agreement([("A", "me", 5)], "me") == PanelAgreement(1, 0, None, None, None)
    assert panel_agreement([], "me") == PanelAgreement(0, 0, None, None, None)


@pytest.mark.parametrize(
    ("values", "expected"),
    [([1], (1, 1, 1)), ([4, 1, 3, 2], (1, 2, 3)), ([1, 2, 3, 4, 5], (2, 3, 4)), ([7] * 9, (7, 7, 7))],
)
async def test_quartiles_are_values_that_are_there(values, expected):
    assert quartiles(map(Fraction, values)) == expected


async def report_told(officer, judge, competition) -> dict[str, str]:
    """A judge's report as the page shows it, the mail says it and the PDF has it; without spaces."""
    page = await officer.get(f"/competitions/{competition.id}/letters/judges/{judge.id}")
    assert page.status_code == 200
    (mail,) = await mail_to(judge.email)
    letter = await Letter.get(judge_id=judge.id)
    path = f"/api/v1/letters/{letter.id}/file"
    file = await officer.client.get((await officer.client.get(path)).headers["location"])
    opened = pypdfium2.PdfDocument(io.BytesIO(file.content))
    pdf = "".join(each.get_textpage().get_text_range() for each in opened)
    opened.close()
    told = {"page": words(page.text), "mail": mail, "pdf": pdf}
    return {name: "".join(text.split()) for name, text in told.items()}


async def test_a_judges_report_is_of_every_stage_in_which_the_judge_submitted(house, visitor):
    desk, material = ("desk", StageKind.REVIEW, 40_00), ("material", StageKind.REVIEW, 60_00)
    competition, entries, seats = await make_staged(desk, material, applications=4, judges=3, quorum=1)
    # The first judges at the desk alone, the second in both stages, the last in the other alone.
    for name, panel, apart in (("desk", seats[:2], 10), ("material", seats[1:], -4)):
        of = await stage(competition, name)
        for n, entry in enumerate(entries if name == "desk" else entries[:3]):
            for m, seat in enumerate(panel):
                points = dict.fromkeys(("need", "design", "team"), (80 - 9 * n + apart * m) * 100)
                await make_sheet(entry, seat.person_id, points, is_submitted=True, stage_id=of.id)
    assert (await publish(visitor, competition)).status_code == 201
    await released(visitor, house, competition)
    officer = await browse(house, Role.PROGRAMME_OFFICER)
    at_desk = "评审阶段Stage：Desk", "评分表Sheets4", "Abovetheothers'mean{}10.00"
    in_material = "评审阶段Stage：Material", "评分表Sheets3", "Abovetheothers'mean{}4.00"
    expected = (
        [("-", at_desk)],
        [("+", at_desk), ("+", in_material)],
        [("-", in_material)],
    )
    for seat, parts in zip(seats, expected, strict=True):
        judge = await Person.get(id=seat.person_id)
        for where, text in (await report_told(officer, judge, competition)).items():
            said = text.replace("】", "").replace("Sheets：", "Sheets").replace("mean：", "mean")
            lines = [line.format(sign) for sign, part in parts for line in part]
            assert [line for line in lines if line not in said] == [], (where, said)
            assert said.count("评分表") == len(parts), (where, said)
            assert "Sheets0" not in said, (where, said)
