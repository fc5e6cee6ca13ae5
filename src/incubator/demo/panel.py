"""Third act: who judges whom: invitations, profiles, conflicts, and the assignment with its proof."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from incubator.demo.contest import FINALISTS, Entry, wait_until
from incubator.demo.park import Player, until
from incubator.demo.registry import FIELDS, Cast

PANEL_SIZE = 5
"""Judges of each application: the highest and the lowest total are left out."""

EMPLOYERS = ("大学", "基金会", "律师事务所", "会计师事务所", "社工机构", "媒体", "街道办事处")


@dataclass(frozen=True, slots=True)
class Met:
    """The applications with a story: whose conflict is confirmed, whose is cleared, who is recused twice."""

    confirmed: Entry
    cleared: Entry
    recused: Entry

    @classmethod
    def of(cls, finalists: Sequence[Entry]) -> "Met":
        """The first three whose organization has no other one in the final."""
        counted = Counter(entry.member.id for entry in finalists)
        return cls(*[entry for entry in finalists if counted[entry.member.id] == 1][:3])


@dataclass(frozen=True, slots=True)
class Seated:
    """What came of it: the answers, a letter of appointment, the rulings, both runs of the assignment."""

    met: Met
    judges: list[Player]
    declined: dict[str, Any]
    appointment: dict[str, Any]
    rulings: list[dict[str, Any]]
    first_run: dict[str, Any]
    locked: dict[str, Any]
    run: dict[str, Any]


def experts(judges: Sequence[Player], field: str) -> list[Player]:
    """The judges who know the field: all but two, so that every panel can be made of five who do.

    Then one assignment is better than all others, and no lot decides between judges, whose ids differ from
    play to play: the same seed plays the same year.
    """
    at = FIELDS.index(field)
    strangers = {at % len(EMPLOYERS), (at + 3) % len(EMPLOYERS)}
    return [judge for place, judge in enumerate(judges) if place not in strangers]


def strangers(judges: Sequence[Player], field: str) -> list[Player]:
    """The two judges who don't know the field."""
    known = {judge.id for judge in experts(judges, field)}
    return [judge for judge in judges if judge.id not in known]


async def seat(
    cast: Cast, competition: Mapping[str, Any], finalists: Sequence[Entry], seed: int, today: date
) -> Seated:
    """From eight in the pool to seven on the panel, each with the sheets of the best assignment."""
    officer, path = cast.officers[0], f"/competitions/{competition['id']}"
    met = Met.of(finalists)
    *judges, busy = cast.judges
    for person in cast.judges:
        await officer.post(f"{path}/invitations", _invitation(person, today))
    declined = await _decline(busy)
    invitations = [await _accept(judge) for judge in judges]
    for place, judge in enumerate(judges):
        await judge.put("/judge-profile", _profile(judges, place, met, today), version=0)
    appointment = await _appointment(judges[0], invitations[0])
    await officer.post(f"{path}/judging")
    # Known before anybody is assigned: this judge mentored the applicant.
    await strangers(judges, met.recused.member.field)[0].post(
        f"/applications/{met.recused.id}/recusals", {"kind": "mentoring", "reason": "演示：曾任该组织督导。"}
    )
    rulings = await _rule(officer, path, met)
    await _prefer(officer, path, judges, finalists)
    first, locked, run = await _assign(
        officer, path, strangers(judges, met.confirmed.member.field)[0], met, seed
    )
    return Seated(met, judges, declined, appointment, rulings, first, locked, run)


def _invitation(person: Player, today: date) -> dict[str, object]:
    return {
        "person_id": person.id,
        "text": "演示：诚邀您评审演示区公益创投大赛，评审约需两天。",
        "term_from": today.isoformat(),
        "term_until": (today + timedelta(days=180)).isoformat(),
        "reply_by": (datetime.now(UTC) + timedelta(days=7)).isoformat(),
    }


async def _accept(judge: Player) -> dict[str, Any]:
    (invited,) = await judge.pages("/panel-invitations")
    path = f"/panel-invitations/{invited['id']}"
    version = (await judge.get(path))["terms"]["version"]
    accepted: dict[str, Any] = await judge.post(f"{path}/acceptance", {"terms_version": version})
    return accepted


async def _decline(judge: Player) -> dict[str, Any]:
    (invited,) = await judge.pages("/panel-invitations")
    declined: dict[str, Any] = await judge.post(
        f"/panel-invitations/{invited['id']}/refusal", {"reason": "评审期间出差在外，请另请他人。"}
    )
    return declined


def _profile(judges: Sequence[Player], place: int, met: Met, today: date) -> dict[str, object]:
    """Who the judge is; two of them were something to an applicant within the last three years."""
    judge, ties = judges[place], []
    for entry, kind, days, of in (
        (met.confirmed, "employment", 200, experts(judges, met.confirmed.member.field)[0]),
        (met.cleared, "advice", 900, experts(judges, met.cleared.member.field)[-1]),
    ):
        if judge is of:
            until_on = today - timedelta(days=days)
            ties.append(
                {
                    "organization": entry.member.organization["name"],
                    "kind": kind,
                    "from_on": (until_on - timedelta(days=300)).isoformat(),
                    "until_on": until_on.isoformat(),
                }
            )
    return {
        "employer": f"演示{EMPLOYERS[place]}",
        "title": "演示专家",
        "expertise": [field for field in FIELDS if judge in experts(judges, field)],
        "ties": ties,
        "most_sheets": FINALISTS,
    }


async def _appointment(judge: Player, invitation: Mapping[str, Any]) -> dict[str, Any]:
    """The letter of appointment once it is set, as whoever scans its code sees it."""
    path = f"/panel-invitations/{invitation['id']}"

    async def is_ready() -> str | None:
        letter = (await judge.get(path))["letter"]
        return letter["code"] if letter["is_ready"] else None

    code = await until(is_ready)
    return {**await judge.get(f"/appointments/{code}"), "bytes": len(await judge.download(f"{path}/letter"))}


async def _rule(officer: Player, path: str, met: Met) -> list[dict[str, Any]]:
    """What the data say of judges and applicants, and what staff makes of it."""
    said = {
        met.confirmed.id: ("confirmed", "演示：两百天前仍在该组织任职，须回避。"),
        met.cleared.id: ("cleared", "演示：两年多前的一次义务咨询，未取报酬，不影响评审。"),
    }
    rulings = []
    for found in sorted(
        await officer.pages(f"{path}/conflicts", standing="found"),
        key=lambda c: str(c["application"]["number"]),
    ):
        outcome, reason = said[found["application"]["id"]]
        ruling = await officer.post(
            f"{path}/conflicts/{found['id']}/ruling", {"outcome": outcome, "reason": reason}
        )
        rulings.append(ruling)
    return rulings


async def _prefer(officer: Player, path: str, judges: Sequence[Player], finalists: Sequence[Entry]) -> None:
    """Every judge wants one in a field that the judge knows: the best assignment stays the only one."""
    hour = datetime.now(UTC) + timedelta(hours=1)
    await officer.post(f"{path}/preference-call", {"closes_at": hour.isoformat()})
    for place, judge in enumerate(judges):
        known = {e.id for e in finalists if judge.id in {x.id for x in experts(judges, e.member.field)}}
        asked = sorted(await judge.pages(f"{path}/preferences"), key=lambda entry: str(entry["number"]))
        open_ones = [entry for entry in asked if entry["id"] in known]
        wanted = open_ones[place % len(open_ones)]
        said = [{"application_id": wanted["id"], "wish": "wants", "knowledge": "expert"}]
        await judge.post(f"{path}/preferences", {"preferences": said})
    # Everybody has answered: the time ends now instead of in an hour.
    over = datetime.now(UTC) + timedelta(seconds=1)
    await officer.post(f"{path}/preference-call", {"closes_at": over.isoformat()})
    await wait_until(over)


async def _assign(
    officer: Player, path: str, helper: Player, met: Met, seed: int
) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
    """A dry run; its one doubtful pair is locked; a second run, which is applied."""
    asked = {"panel_size": PANEL_SIZE, "most": FINALISTS, "seed": f"演示-{seed}"}
    first = await officer.post(f"{path}/assignment-runs", asked)
    # One expert of this field is in conflict: the lot chose who takes the seat, and staff chooses instead.
    (locked,) = await officer.post(
        f"{path}/assignment-holds",
        {
            "kind": "locked",
            "pairs": [{"application_id": met.confirmed.id, "judge_id": helper.id}],
            "reason": "演示：熟悉该社区，替补回避的专家。",
        },
    )
    second = await officer.post(f"{path}/assignment-runs", asked)
    run = await officer.post(f"{path}/assignment-runs/{second['id']}/adoption")
    return first, locked, run
