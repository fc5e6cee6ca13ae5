"""Anybody checks a public result by what its pages give: the coded file, its hash, the program, own codes."""

import inspect
import re
import subprocess
import sys

import pytest

from factories.applications import make_application
from factories.browsing import Browser, browse, parsed, words
from factories.competitions import make_competition
from factories.decided import approve_awards, give_notice, keep_awards, publish_result
from factories.jury import make_judging, make_recusal, make_seat
from incubator.applications import State
from incubator.competitions import Stage
from incubator.core.actor import Role
from incubator.jury import BundleKind, verifier
from incubator.jury.rules.bundle_file import code_of
from incubator.jury.tables import ResultBundle

pytestmark = pytest.mark.anyio

VERIFIER = "/api/v1/verifier.py"
CODES = re.compile(r"(?<![0-9A-Za-z])[AJ]-[0-9a-f]{10}(?![0-9a-f])")


async def decided(house, visitor, *, is_public: bool = True):
    """A competition with three applications, a judge's client among its panel, and its decision's id."""
    competition, entries, seats = await make_judging(3, 2, quorum=2)
    judge = await visitor(Role.JUDGE)
    seats.append(await make_seat(competition, judge.id))
    await publish_result(house, visitor, competition, entries, seats)
    decision_id = await approve_awards(visitor, competition)
    await keep_awards(house, decision_id)
    if is_public:
        await give_notice(visitor, decision_id)
    return competition, entries, judge, decision_id


async def hashes(competition) -> dict[str, str]:
    """The hash of each kept result in codes, by its kind."""
    return {each.kind.value: each.coded_sha256 for each in await ResultBundle.filter(competition=competition)}


def of(competition, page: str) -> str:
    return f"/competitions/{competition.id}/{page}"


def command(page: str) -> list[str]:
    """The command that the page tells its reader to run; none where it tells none."""
    told = [part for part in parsed(page).iter("code") if part.get("id") == "check-command"]
    return [word for part in told for word in (part.text or "").split()]


def links(page: str) -> dict[str, str]:
    """What the page offers to download: addresses by the names that the files get."""
    parts = parsed(page).iter("a")
    return {part.get("download", ""): part.get("href", "") for part in parts if part.get("download")}


async def test_a_stranger_checks_the_result_with_what_the_notice_gives(house, visitor, client, tmp_path):
    competition, _, _, decision_id = await decided(house, visitor)
    answer = await Browser(client).get(f"/notices/{decision_id}")
    kept = (await hashes(competition))["decision"]
    file = f"{competition.number}.json"
    assert command(answer.text) == ["python3", "-I", "-S", "verifier.py", file, kept]
    assert f"结果的指纹（SHA-256）{kept}" in words(answer.text)
    for name, address in links(answer.text).items():
        (tmp_path / name).write_bytes((await client.get(address)).content)
    assert set(links(answer.text)) == {file, "verifier.py"}

    def run() -> subprocess.CompletedProcess[str]:
        argv = [sys.executable, *command(answer.text)[1:]]
        return subprocess.run(argv, cwd=tmp_path, capture_output=True, text=True, check=False)

    good = run()
    assert (good.returncode, good.stderr) == (0, ""), good.stdout
    document = (tmp_path / file).read_text(encoding="utf-8")
    (tmp_path / file).write_text(document.replace('"rank":2', '"rank":1', 1), encoding="utf-8")
    bad = run()
    assert bad.returncode == 1
    assert "/ranking/1/rank: 1 stands here, 2 is right" in bad.stdout.splitlines()


@pytest.mark.parametrize("language", ["zh-CN", "en"])
async def test_the_pages_of_the_result_tell_the_same_hash(house, visitor, client, language: str):
    competition, entries, judge, _ = await decided(house, visitor)
    kept = (await hashes(competition))["decision"]
    owner = await visitor(owner=entries[0].organization_id)
    for reader, page in ((client, "check"), (judge.client, "results"), (owner.client, "results")):
        answer = await Browser(reader).get(of(competition, page), accept_language=language)
        assert (answer.status_code, command(answer.text)[-1:]) == (200, [kept])
    for path in (f"/competitions/{competition.id}", f"/applications/{entries[0].id}/result"):
        shown = await Browser(owner.client).get(path)
        assert of(competition, "check") in [a.get("href") for a in parsed(shown.text).iter("a")]


async def test_nothing_is_told_before_the_decision_is_public(house, visitor, client):
    competition, entries, judge, decision_id = await decided(house, visitor, is_public=False)
    assert set(await hashes(competition)) == {"ranking", "decision"}
    officer, owner = await visitor(Role.PROGRAMME_OFFICER), await visitor(owner=entries[0].organization_id)
    for reader in (client, judge.client, officer.client, owner.client):
        answer = await Browser(reader).get(of(competition, "check"))
        assert ("还不能核对" in words(answer.text), command(answer.text), links(answer.text)) == (
            True,
            [],
            {},
        )
        shown = await Browser(reader).get(f"/competitions/{competition.id}")
        assert of(competition, "check") not in [a.get("href") for a in parsed(shown.text).iter("a")]
    for reader in (judge.client, owner.client):
        answer = await Browser(reader).get(of(competition, "results"))
        assert (answer.status_code, "核对结果" in words(answer.text)) == (200, False)
    assert (await client.get(f"/notices/{decision_id}")).status_code == 404


async def test_a_decision_whose_result_is_not_kept_yet_tells_no_hash(house, visitor, client):
    competition, entries, seats = await make_judging(1, 1, quorum=1)
    await publish_result(house, visitor, competition, entries, seats)
    decision_id = await approve_awards(visitor, competition)
    await give_notice(visitor, decision_id)
    assert set(await hashes(competition)) == {"ranking"}
    for path in (of(competition, "check"), f"/notices/{decision_id}"):
        answer = await Browser(client).get(path)
        assert (answer.status_code, command(answer.text)) == (200, [])
    await keep_awards(house, decision_id)
    told = command((await Browser(client).get(of(competition, "check"))).text)
    assert told[-1] == (await hashes(competition))["decision"]


async def test_judges_and_applicants_are_told_their_own_codes_alone(house, visitor, client):
    competition, entries, judge, decision_id = await decided(house, visitor)
    organization_id = entries[1].organization_id
    out = await make_application(competition, await entries[1].organization, State.INELIGIBLE)
    owner = await visitor(owner=organization_id)
    key = (await ResultBundle.get(competition=competition, kind=BundleKind.DECISION)).code_key
    as_judge, as_applicant = (
        code_of(key, kind, str(name))
        for kind, name in (("judge", judge.id), ("application", entries[1].number))
    )
    file = (await client.get(f"/api/v1{of(competition, 'bundle/coded')}")).json()
    assert as_judge in {row["judge"] for row in file["sheets"]}
    assert as_applicant in {row["application"] for row in file["ranking"]}
    for path in (of(competition, "results"), of(competition, "check"), f"/notices/{decision_id}"):
        judged = words((await Browser(judge.client).get(path)).text)
        applied = words((await Browser(owner.client).get(path)).text)
        assert (CODES.findall(judged), CODES.findall(applied)) == ([as_judge], [as_applicant])
        assert f"您作为评委的代号{as_judge}" in judged
        assert f"您的申报 {entries[1].number} 的代号{as_applicant}" in applied
        assert str(out.number) not in applied
    officer = await visitor(Role.PROGRAMME_OFFICER)
    for reader in (client, officer.client):
        assert CODES.findall((await Browser(reader).get(of(competition, "check"))).text) == []


async def test_the_program_is_everybodys_and_is_the_one_that_stands_here(client):
    answer = await client.get(VERIFIER)
    assert answer.text == inspect.getsource(verifier)
    assert answer.headers["content-type"] == "text/x-python; charset=utf-8"
    assert answer.headers["content-disposition"].startswith('attachment; filename="verifier.py"')


async def test_what_is_no_public_competition_has_no_check(client):
    draft = await make_competition(Stage.DRAFT)
    for competition_id in (draft.id, "01a204c5-a665-709c-bb65-c7ff1e5863a6"):
        assert (await client.get(f"/competitions/{competition_id}/check")).status_code == 404


async def test_staff_are_offered_what_they_may_download(house, visitor):
    competition, _, _, _ = await decided(house, visitor, is_public=False)
    ranking = f"/competitions/{competition.id}/ranking"
    officer = await browse(house, Role.PROGRAMME_OFFICER)
    answer = await officer.get(ranking)
    bundle = f"/api/v1/competitions/{competition.id}/bundle"
    offered = [a.get("href", "") for a in parsed(answer.text).iter("a")]
    assert [path for path in (bundle, f"{bundle}/coded", VERIFIER) if path not in offered] == []
    assert ("python3 -I -S verifier.py FILE" in words(answer.text), "incubator verify" in answer.text) == (
        True,
        False,
    )
    for path in (bundle, f"{bundle}/coded"):
        assert (await officer.client.get(path)).status_code == 200
    await officer.client.aclose()


async def test_staff_with_a_conflict_are_offered_nothing_that_is_refused(house, visitor):
    competition, entries, _, decision_id = await decided(house, visitor, is_public=False)
    both = await browse(house, Role.PROGRAMME_OFFICER, Role.JUDGE)
    assert both.person is not None
    await make_seat(competition, both.person.id)
    await make_recusal(entries[0], both.person.id)
    for stage in ("approved", "noticed"):
        answer = await both.get(f"/competitions/{competition.id}/ranking")
        offered = [a.get("href", "") for a in parsed(answer.text).iter("a")]
        bundles = [path for path in offered if "/bundle" in path]
        assert (answer.status_code, bundles, of(competition, "check") in offered) == (200, [], True), stage
        if stage == "approved":
            await give_notice(visitor, decision_id)
    told = command((await both.get(of(competition, "check"))).text)
    assert told[-1] == (await hashes(competition))[BundleKind.DECISION]
    await both.client.aclose()
