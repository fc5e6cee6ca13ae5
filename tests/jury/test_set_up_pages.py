"""The pages on which a call's judging is declared, read by everybody, and its lots are drawn."""

from datetime import datetime, timedelta

import pytest

from factories.browsing import browse, words
from factories.competitions import make_competition
from factories.lottery import make_drawable, make_lottery
from factories.pitch import BONUS, make_staged
from factories.queries import count_queries
from incubator.competitions.rules import Stage
from incubator.competitions.tables import Competition
from incubator.core.actor import Role
from incubator.jury.methods.rule import StageKind
from incubator.jury.tables import AssignmentRun, Beacon, Bonus, JudgingStage, Lottery, StageCriterion

pytestmark = pytest.mark.anyio

OFFICER = Role.PROGRAMME_OFFICER
REVIEW_ALL = ("desk", StageKind.REVIEW, 100_00)
SECOND = ("second", StageKind.PITCH, 60_00)
STAGES = {
    "stages__0__name": "初评",
    "stages__0__kind": "review",
    "stages__0__weight": "40",
    "stages__1__name": "路演",
    "stages__1__kind": "pitch",
    "stages__1__weight": "60",
    "stages__1__weights__team": "70",
    "stages__1__weights__need": "30",
}
LOTTERY = {
    "zone": "interval_50",
    "source": "中国福利彩票双色球",
    "source_url": "https://lottery.example.org",
    "wait_hours": "48",
}


def moment(at: datetime) -> str:
    return at.isoformat()


@pytest.mark.parametrize("step", ["stages", "lottery"])
@pytest.mark.parametrize(
    ("role", "status"), [(OFFICER, 200), (Role.AUDITOR, 403), (Role.JUDGE, 404), (None, 404)]
)
async def test_a_step_of_the_set_up_opens_for_officers(house, step, role, status):
    competition = await make_competition(Stage.DRAFT)
    browser = await browse(house, role) if role else await browse(house)
    assert (await browser.get(f"/competitions/{competition.id}/edit/{step}")).status_code == status


async def test_stages_are_declared_with_rubrics_of_their_own_and_emptied_again(house):
    competition, staff = await make_competition(Stage.DRAFT), await browse(house, OFFICER)
    path = f"/competitions/{competition.id}/edit/stages"
    answer = await staff.post(path, "save", **STAGES)
    assert answer.headers["location"] == f"/competitions/{competition.id}/edit/lottery"
    stages = await JudgingStage.filter(competition_id=competition.id).order_by("position")
    assert [(s.code, s.name, s.kind.value, s.weight_hundredths) for s in stages] == [
        ("stage_1", "初评", "review", 40_00),
        ("stage_2", "路演", "pitch", 60_00),
    ]
    own = await StageCriterion.filter(stage_id=stages[1].id).values_list(
        "criterion__code", "weight_hundredths"
    )
    assert dict(own) == {"team": 70_00, "need": 30_00}
    assert await StageCriterion.filter(stage_id=stages[0].id).count() == 0
    form = await staff.form(path, "save")
    assert (form["stages/1/weights/team"], form["stages/1/weights/design"]) == ("70", "")
    emptied = {name.replace("/", "__"): "" for name in form if name.startswith("stages/")}
    assert (await staff.post(path, "save", **emptied)).status_code == 303
    assert await JudgingStage.all().count() == 0


async def test_stages_that_do_not_add_up_are_shown_again_with_what_was_typed(house):
    competition, staff = await make_competition(Stage.DRAFT), await browse(house, OFFICER)
    path = f"/competitions/{competition.id}/edit/stages"
    answer = await staff.post(path, "save", **(STAGES | {"stages__1__weights__team": "60"}))
    assert answer.status_code == 422
    assert "这个阶段自己的权重加起来应当正好是 100" in words(answer.text)
    assert 'value="60"' in answer.text
    answer = await staff.post(path, "save", **(STAGES | {"stages__1__weight": "50"}))
    assert answer.status_code == 422
    assert await JudgingStage.all().count() == 0


async def test_a_stale_page_keeps_what_was_typed(house):
    competition, staff = await make_competition(Stage.DRAFT), await browse(house, OFFICER)
    for step, typed in (("stages", STAGES), ("lottery", LOTTERY)):
        path = f"/competitions/{competition.id}/edit/{step}"
        answer = await staff.post(path, "save", version="99", **typed)
        assert answer.status_code == 412
        assert "别人刚刚改过这一步" in words(answer.text)
    assert await Lottery.all().count() == 0


async def test_the_lottery_is_declared_read_by_everybody_and_dropped(house):
    competition, staff = await make_competition(Stage.DRAFT), await browse(house, OFFICER)
    path = f"/competitions/{competition.id}/edit/lottery"
    assert "取消约定" not in words((await staff.get(path)).text)
    answer = await staff.post(path, "save", **(LOTTERY | {"source_url": "somewhere"}))
    assert answer.status_code == 422
    assert 'value="somewhere"' in answer.text
    answer = await staff.post(path, "save", **LOTTERY)
    assert answer.headers["location"] == f"/competitions/{competition.id}/edit/preview"
    terms = f"/competitions/{competition.id}/judging"
    assert "排名公布 48 小时以后公布的第一个" in words((await staff.get(terms)).text)
    stranger = await browse(house)
    assert (await stranger.get(terms)).status_code == 404
    await Competition.filter(id=competition.id).update(stage=Stage.OPEN)
    assert "中国福利彩票双色球" in words((await stranger.get(terms)).text)
    assert "How it is judged" in (await stranger.get(f"{terms}?lang=en", accept_language="en")).text
    assert (await staff.get(path)).status_code == 409
    other = await make_competition(Stage.DRAFT)
    await make_lottery(other)
    assert (await staff.post(f"/competitions/{other.id}/edit/lottery", "drop")).status_code == 303
    assert await Lottery.filter(competition_id=other.id).count() == 0


async def test_one_officer_enters_the_number_and_another_draws(house):
    one, two = await browse(house, OFFICER), await browse(house, OFFICER)
    competition, applications, draw = await make_drawable(places=2)
    path = f"/competitions/{competition.id}/lottery"
    typed = {"value": "03 08", "url": "https://lottery.example.org/133"}
    early = moment(draw.due_at - timedelta(hours=1))
    answer = await one.post(path, "enter", appeared_at=early, **typed)
    assert answer.status_code == 422
    assert "这个号码公布得太早" in words(answer.text)
    assert 'value="03 08"' in answer.text
    late = moment(draw.due_at + timedelta(hours=1))
    assert (await one.post(path, "enter", appeared_at=late, **typed)).status_code == 303
    assert "请另一位同事打开这一页核对" in words((await one.get(path)).text)
    answer = await two.post(path, "confirm", value="03 80")
    assert answer.status_code == 409
    assert "和已经录入的号码不一样" in words(answer.text)
    decision = f"/competitions/{competition.id}/decision"
    assert "先抽签，再提出立项方案" in words((await two.get(decision)).text)
    assert (await two.post(path, "confirm", value="03 08")).status_code == 303
    shown = words((await two.get(path)).text)
    assert "已经抽签" in shown
    assert "抽签的先后" in shown
    proposed = words((await two.get(decision)).text)
    assert "抽签第 1 位" in proposed
    assert applications[0].title in proposed
    assert await Beacon.all().count() == 1


async def test_the_desk_says_what_it_waits_for(house):
    staff = await browse(house, OFFICER)
    plain = await make_competition(Stage.RANKED)
    assert "这次大赛不抽签" in words((await staff.get(f"/competitions/{plain.id}/lottery")).text)
    draft = await make_competition(Stage.DRAFT)
    await make_lottery(draft)
    assert "还没有签号" in words((await staff.get(f"/competitions/{draft.id}/lottery")).text)
    nobody, _, _ = await make_drawable(())
    assert "不需要抽签" in words((await staff.get(f"/competitions/{nobody.id}/lottery")).text)
    judge = await browse(house, Role.JUDGE)
    assert (await judge.get(f"/competitions/{plain.id}/lottery")).status_code == 403


async def test_the_desk_asks_as_many_statements_whatever_its_size(house):
    staff, counts = await browse(house, OFFICER), []
    for size in (3, 5):
        competition, _, _ = await make_drawable((2, 3), size=size)
        async with count_queries(house) as sent:
            await staff.get(f"/competitions/{competition.id}/lottery")
        counts.append(len(sent))
    assert counts[0] == counts[1]


async def test_a_bonus_is_given_on_evidence_and_taken_back(house):
    competition, (entry, _), _ = await make_staged(REVIEW_ALL, BONUS, applications=2)
    staff = await browse(house, OFFICER)
    path = f"/competitions/{competition.id}/bonuses"
    terms = (await staff.get(f"/competitions/{competition.id}/judging")).text
    assert f'href="{path}"' in terms
    typed = {
        "application_id": str(entry.id),
        "stage": "bonus",
        "reason": "市级示范项目",
        "evidence": "鲁民函〔2026〕12 号",
    }
    answer = await staff.post(path, "give", points="5.01", **typed)
    assert answer.status_code == 422
    assert "加分应当大于零，并且不超过这一阶段的分值" in words(answer.text)
    assert 'value="市级示范项目"' in answer.text
    assert (await staff.post(path, "give", points="4.5", **typed)).status_code == 303
    bonus = await Bonus.get()
    assert (bonus.amount_hundredths, bonus.reason, bonus.evidence) == (
        4_50,
        typed["reason"],
        typed["evidence"],
    )
    shown = words((await staff.get(path)).text)
    assert "鲁民函〔2026〕12 号" in shown
    assert (await staff.post(path, "give", points="1", **typed)).status_code == 409
    assert (await staff.post(path, "take")).status_code == 303
    assert await Bonus.all().count() == 0
    auditor, judge = await browse(house, Role.AUDITOR), await browse(house, Role.JUDGE)
    assert 'id="form-give"' not in (await auditor.get(path)).text
    assert (await judge.get(path)).status_code == 403
    plain = await make_competition(Stage.JUDGING)
    assert "这次大赛没有加分" in words((await staff.get(f"/competitions/{plain.id}/bonuses")).text)


async def test_the_assignment_page_tries_each_stage(house):
    competition, _, _ = await make_staged(
        ("desk", StageKind.REVIEW, 40_00), ("second", StageKind.REVIEW, 60_00), applications=2, judges=3
    )
    staff = await browse(house, OFFICER)
    path = f"/competitions/{competition.id}/assignment"
    assert f'href="{path}?stage=second"' in (await staff.get(path)).text
    answer = await staff.post(f"{path}?stage=second", "try", panel_size="2", most="5", seed="7")
    assert answer.status_code == 303
    run = await AssignmentRun.get().select_related("stage")
    assert run.stage.code == "second"
    there = f"{path}/{run.id}"
    assert (await staff.post(there, "again")).status_code == 303
    assert {r.parameters["stage"] for r in await AssignmentRun.all()} == {"second"}
