"""Judged contests from files: kept as closed competitions, ranked by their own rule, once."""

import asyncio
import csv
import json
import os
from fractions import Fraction
from pathlib import Path

import pytest

from incubator.applications.rules import State
from incubator.applications.tables import Application
from incubator.competitions.rules import Stage
from incubator.competitions.tables import Competition, Criterion
from incubator.core.actor import Role
from incubator.core.errors import Conflict, DomainError, Forbidden, Invalid
from incubator.core.tables import AuditEvent
from incubator.core.usecase import Call
from incubator.jury import Placing, import_contests, published
from incubator.jury.queries.judged import read_judged
from incubator.jury.rules import SheetState
from incubator.jury.tables import Mark, PanelMember, Points, Sheet
from incubator.organizations.tables import Organization
from incubator.people.tables import Person

pytestmark = pytest.mark.anyio

PROJECT = Path(__file__).parents[2]
RULE = PROJECT / "examples" / "isu_components.json"
DATA = Path(os.environ.get("INCUBATOR_PUBLISHED_DATA", PROJECT / ".." / "shared" / "data")) / "skating"

HEADER = "contest,application,criterion,weight,judge,score\n"


def sheet(contest: str, application: str, judge: str, *scores: str) -> str:
    pairs = zip((("服务设计", "0.6"), ("团队", "0.4")), scores, strict=True)
    return "".join(f"{contest},{application},{c},{w},{judge},{s}\n" for (c, w), s in pairs)


CONTEST = "".join(
    sheet("2025 决赛", application, judge, design, team)
    for application, design, team in (("暖巢", "9.25", "8"), ("同行", "9.25", "8"), ("微光", "10", "9.5"))
    for judge in ("甲", "乙")
)


@pytest.fixture
def files(tmp_path: Path):
    """Writes a file of marks, of points or a rule, and gives its path."""

    def write(name: str, text: str) -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def plain_rule(files) -> Path:
    return files("rule.json", json.dumps({"version": 1, "title": "决赛规则", "shown": 3}))


async def counts() -> tuple[int, ...]:
    tables = (Competition, Application, PanelMember, Person, Sheet, Mark, Points, Placing)
    return tuple([await table.all().count() for table in tables])


async def test_import_keeps_a_contest_as_a_ranked_competition(hand, files, plain_rule):
    (imported,) = await import_contests(hand, files("scores.csv", HEADER + CONTEST), plain_rule)
    assert imported.is_new
    competition = await Competition.get(id=imported.competition.id)
    assert (competition.title, competition.stage) == ("2025 决赛", Stage.RANKED)
    assert (competition.is_imported, competition.quorum, competition.decimals) == (True, 2, 3)
    assert await counts() == (1, 3, 2, 2, 6, 12, 0, 3)
    criteria = Criterion.filter(competition_id=competition.id).order_by("position")
    assert await criteria.values_list("name", "weight_hundredths", "most_hundredths") == [
        ("服务设计", 60, 10_00),
        ("团队", 40, 10_00),
    ]
    assert await Sheet.filter(state=SheetState.SUBMITTED).count() == 6
    places = await Placing.all().order_by("rank", "id").prefetch_related("application")
    assert [(p.application.title, p.rank, p.exact, p.shown, p.sheets) for p in places] == [
        ("微光", 1, "49/5", "9.800", 2),
        ("同行", 2, "35/4", "8.750", 2),
        ("暖巢", 2, "35/4", "8.750", 2),
    ]
    ranking = await published(competition)
    assert (ranking.digest, ranking.published_by_id) == (imported.digest, None)
    assert ranking.rule["title"] == "决赛规则"
    event = await AuditEvent.get(action="jury.import_contest")
    assert (event.subject_id, event.facts["is_new"]) == (str(competition.id), True)


async def test_nobody_can_act_as_an_imported_judge_or_contestant(hand, files, plain_rule):
    await import_contests(hand, files("scores.csv", HEADER + CONTEST), plain_rule)
    for person in await Person.all():
        assert person.password is None
        assert person.disabled_at is not None
        assert person.is_demonstration
        assert person.email.endswith("@imported.invalid")
    (organization,) = await Organization.all().prefetch_related("memberships")
    assert organization.is_demonstration
    assert list(organization.memberships) == []
    assert await Application.exclude(state=State.ELIGIBLE).count() == 0


async def test_import_again_changes_nothing(hand, files, plain_rule):
    scores = files("scores.csv", HEADER + CONTEST)
    (first,) = await import_contests(hand, scores, plain_rule)
    before = await counts()
    (second,) = await import_contests(hand, scores, plain_rule)
    assert (second.is_new, second.digest) == (False, first.digest)
    assert second.competition.id == first.competition.id
    assert await counts() == before


async def test_import_at_once_keeps_one(hand, files, plain_rule):
    scores = files("scores.csv", HEADER + CONTEST)
    found = await asyncio.gather(*(import_contests(hand, scores, plain_rule) for _ in range(3)))
    assert sorted(imported.is_new for (imported,) in found) == [False, False, True]
    assert await Competition.all().count() == 1


async def test_import_refuses_the_same_contest_with_other_content(hand, files, plain_rule):
    await import_contests(hand, files("scores.csv", HEADER + CONTEST), plain_rule)
    before = await counts()
    other_rule = files("other.json", json.dumps({"version": 1, "title": "另一规则"}))
    changed = files("changed.csv", HEADER + CONTEST.replace("9.25", "9.5", 1))
    for scores, rule in ((changed, plain_rule), (files("same.csv", HEADER + CONTEST), other_rule)):
        with pytest.raises(Conflict) as caught:
            await import_contests(hand, scores, rule)
        assert caught.value.code == "contest_differs"
    assert await counts() == before


async def test_import_goes_on_where_it_broke_off(hand, files, plain_rule):
    another = CONTEST.replace("2025 决赛", "2026 决赛")
    await import_contests(hand, files("first.csv", HEADER + CONTEST), plain_rule)
    both = await import_contests(hand, files("both.csv", HEADER + another + CONTEST), plain_rule)
    assert [(i.competition.title, i.is_new) for i in both] == [("2025 决赛", False), ("2026 决赛", True)]
    assert await Organization.all().count() == 1


@pytest.mark.parametrize(
    ("row", "refused"),
    [
        (sheet("赛", "一", "甲", "9.125", "8"), "number_too_fine"),
        (sheet("赛", "一", "甲", "10000.01", "8"), "number_too_large"),
        (sheet("赛", "一", "甲", "9", "8").replace("0.4", "0.000"), "weight_zero"),
        (sheet("赛", "一", "甲", "9", "8").replace("0.4", "0.405"), "number_too_fine"),
        (sheet("赛", "一", "甲", "9", "八"), "number_invalid"),
        (sheet("赛", "一", "甲", "9", "8") * 2, "mark_duplicate"),
        ("", "marks_missing"),
    ],
)
async def test_import_refuses_a_bad_file_whole(hand, files, plain_rule, row, refused):
    good = CONTEST if row else ""
    with pytest.raises(DomainError) as caught:
        await import_contests(hand, files("scores.csv", HEADER + good + row), plain_rule)
    assert caught.value.code == refused
    assert await counts() == (0,) * 8


async def test_import_needs_the_points_that_the_rule_names(hand, files):
    rule = files("rule.json", json.dumps({"version": 1, "title": "规则", "points": {"bonus": "add"}}))
    scores = files("scores.csv", HEADER + CONTEST)
    points = files("points.csv", "contest,application,bonus\n2025 决赛,暖巢,1.5\n2025 决赛,同行,0\n")
    with pytest.raises(Invalid) as caught:
        await import_contests(hand, scores, rule, points)
    assert (caught.value.code, caught.value.facts["contest"]) == ("points_missing", "2025 决赛")
    whole = points.read_text() + "2025 决赛,微光,0\n2025 决赛,外人,9\n"
    (imported,) = await import_contests(hand, scores, rule, files("whole.csv", whole))
    assert await Points.all().order_by("amount_hundredths").values_list("amount_hundredths", flat=True) == [
        0,
        0,
        150,
    ]
    places = await Placing.all().order_by("rank").prefetch_related("application")
    assert [(p.application.title, p.exact) for p in places] == [
        ("暖巢", "41/4"),
        ("微光", "49/5"),
        ("同行", "35/4"),
    ]
    assert imported.is_new


async def test_only_who_manages_competitions_imports(house, files, plain_rule, visitor):
    scores = files("scores.csv", HEADER + CONTEST)
    for role in set(Role) - {Role.PROGRAMME_OFFICER}:
        with pytest.raises(Forbidden):
            await import_contests(Call((await visitor(role)).actor, house), scores, plain_rule)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    (imported,) = await import_contests(officer.call, scores, plain_rule)
    assert (await published(imported.competition)).published_by_id == officer.id


async def test_an_imported_contest_can_be_looked_at_as_any_other(hand, files, plain_rule, visitor):
    (imported,) = await import_contests(hand, files("scores.csv", HEADER + CONTEST), plain_rule)
    auditor = (await visitor(Role.AUDITOR)).client
    where = f"/api/v1/competitions/{imported.competition.id}"
    assert [p["title"] for p in (await auditor.get(f"{where}/places")).json()["items"]] == [
        "微光",
        "同行",
        "暖巢",
    ]
    assert len((await auditor.get(f"{where}/panel")).json()["items"]) == 2
    sheets = (await auditor.get(f"{where}/sheets")).json()["items"]
    found = (await auditor.get(f"{where}/sheets/{sheets[0]['id']}")).json()
    assert [c["name"] for c in found["criteria"]] == ["服务设计", "团队"]


def rows(file: str) -> list[dict[str, str]]:
    with (DATA / file).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.mark.skipif(
    not DATA.is_dir(),
    reason=f"the published contests are not at {DATA}; INCUBATOR_PUBLISHED_DATA names their folder",
)
async def test_every_published_contest_comes_out_of_the_database_as_it_was_published(hand, house):
    """Panel scores, component totals, totals and ranks of 40 skating contests (BuzzFeed News, CC BY 4.0)."""
    imported = await import_contests(hand, DATA / "scores.csv", RULE, DATA / "published.csv")
    assert len(imported) == 40
    panel_scores, component_totals, places = {}, {}, {}
    for each in imported:
        competition = await Competition.get(id=each.competition.id)
        judged = await read_judged(house.database.pool, competition)
        assert judged.digest() == each.digest
        for placing in judged.placings():
            key = (competition.title, placing.score.application)
            component_totals[key] = placing.score.judged
            panel_scores |= {(*key, name): mean for name, mean in placing.score.criteria.items()}
        ranking = await published(competition)
        for place in await Placing.filter(ranking_id=ranking.id).prefetch_related("application"):
            places[competition.title, place.application.title] = (place.shown, str(place.rank))
    expected = {(row["contest"], row["application"]): row for row in rows("published.csv")}
    assert len(expected) == 466
    assert component_totals == {key: Fraction(row["component_total"]) for key, row in expected.items()}
    assert places == {key: (row["total"], row["rank"]) for key, row in expected.items()}
    assert panel_scores == {
        (row["contest"], row["application"], row["criterion"]): Fraction(row["panel_score"])
        for row in rows("panel_scores.csv")
    }
