"""A house with something in each of its states, and where in it every page is found."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from browser.peopled_results import people_results, send
from factories.applications import make_application, proposal_pdf
from factories.assignment import Desk
from factories.awards import YUAN, make_contract, make_decision, make_ranked, make_tranche
from factories.browsing import browse
from factories.competitions import make_competition
from factories.incubation import (
    make_booking,
    make_incubation,
    make_mentorship,
    make_review,
    make_service,
    make_space,
)
from factories.jury import FULL, make_judging, make_seat, make_sheet
from factories.organizations import make_document, make_organization
from factories.people import give_password, make_person
from factories.pitch import PITCH, make_pitch, make_staged
from factories.pool import make_invitation, make_ruling, make_tie
from incubator.applications.rules import State as ApplicationState
from incubator.applications.tables import Application, ApplicationFile
from incubator.awards.rules import DecisionState, TrancheState
from incubator.awards.tables import Award, Evaluation
from incubator.competitions.rules import Stage
from incubator.core.actor import OrganizationRole, Role
from incubator.core.notify import Delivery, Kind
from incubator.core.tables import Mail, Notification
from incubator.core.usecase import Services
from incubator.incubation.rules import State as TermState
from incubator.incubation.tables import FollowUp
from incubator.jury.methods.rule import StageKind
from incubator.organizations import Organization
from incubator.people import Person
from incubator.people.rules import LinkPurpose, hashed
from incubator.people.tables import Membership, OneTimeLink

TOKEN, EMAIL_TOKEN = "t" * 43, "e" * 43
"""One-time links that the house knows."""

STRANGER = "stranger"

QUERY = "?"
"""The name under which a page that needs a query string is given one."""


@dataclass(frozen=True, slots=True)
class Peopled:
    """Who comes to the house, and what each parameter of a path may stand for there."""

    personas: dict[str, Person]
    """In the order in which the walker asks whether they may see a page; a stranger comes last."""
    values: dict[str, object] = field(default_factory=dict)
    """By parameter, what it usually stands for."""
    special: dict[str, Mapping[str, object]] = field(default_factory=dict)
    """By page, what it stands for where the usual thing is not in the state that the page is for."""
    others: list[Mapping[str, object]] = field(default_factory=list)
    """What belongs together elsewhere: tried where nobody is shown the page with what is usual."""

    def places(self, path: str) -> list[Mapping[str, object]]:
        """What the parameters of this page may stand for, in the order in which to try it."""
        if path in self.special:
            return [self.values | self.special[path]]
        return [self.values, *(self.values | other for other in self.others)]


async def people_house(house: Services) -> Peopled:
    """Fill an empty house by rows, and say who and what is there."""
    people = {
        "officer": await make_person(Role.PROGRAMME_OFFICER, name="赵主任"),
        "finance": await make_person(Role.FINANCE_OFFICER, name="钱会计"),
        "judge": await make_person(Role.JUDGE, name="孙教授"),
        "owner": await make_person(name="李负责人"),
        "auditor": await make_person(Role.AUDITOR, name="周审计"),
        "administrator": await make_person(Role.ADMINISTRATOR, name="吴管理员"),
        "evaluator": await make_person(Role.EVALUATOR, name="郑评估"),
    }
    for person in people.values():
        await give_password(person)
    organization = await make_organization(name="甸柳邻里互助中心", is_listed=True, summary="陪伴独居老人。")
    for person, role in (
        (people["owner"], OrganizationRole.OWNER),
        (await make_person(name="同事"), OrganizationRole.EDITOR),
    ):
        await Membership.create(person=person, organization=organization, role=role)
    peopled = Peopled(people, {"organization_id": organization.id, "person_id": people["owner"].id})
    await _accounts(peopled)
    await _entries(house, peopled, organization)
    await _judging(house, peopled)
    await _assignment(house, peopled)
    await _hall(house, peopled)
    await _deliberation(house, peopled)
    peopled.values["document_id"] = (await make_document(organization, number="鲁民证字第 001 号")).id
    await _terms(peopled, organization)
    await _money(peopled, organization)
    peopled.special.update(await people_results(house, people["officer"], people["judge"]))
    return peopled


async def _accounts(peopled: Peopled) -> None:
    now = datetime.now(UTC)
    owner = peopled.personas["owner"]
    for token, purpose in ((TOKEN, LinkPurpose.RESET), (EMAIL_TOKEN, LinkPurpose.EMAIL)):
        await OneTimeLink.create(
            person=owner,
            purpose=purpose,
            email="new@example.org" if purpose is LinkPurpose.EMAIL else None,
            token_hash=hashed(token),
            created_at=now,
            expires_at=now + timedelta(days=1),
        )
    await Mail.create(recipient="x@example.org", subject="欢迎", body="请打开链接。", last_error="refused")
    peopled.values["token"] = TOKEN
    peopled.special["/email-links/{token}"] = {"token": EMAIL_TOKEN}


async def _entries(house: Services, peopled: Peopled, organization: Organization) -> None:
    """A call in preparation, an open one with a draft, and a closed one with what was submitted."""
    officer, owner = peopled.personas["officer"], peopled.personas["owner"]
    prepared = await make_competition(Stage.DRAFT, title="长者助餐专项", summary="支持社区食堂。")
    call = await make_competition(title="社区微创投大赛", summary="支持社区里的小项目。")
    draft = await make_application(call, organization)
    closed = await make_competition(Stage.CLOSED, title="邻里互助专项")
    submitted = await make_application(closed, organization, ApplicationState.SUBMITTED, submitted_by=owner)
    await make_application(closed, None, ApplicationState.INELIGIBLE)
    runs = f"/competitions/{closed.id}/eligibility-runs"
    run = await send(house, officer, runs, {"is_eligible": True, "everything": True})
    here = {"competition_id": closed.id, "run_id": run["id"]}
    peopled.special["/competitions/{competition_id:uuid}/eligibility-runs/{run_id:uuid}"] = here
    for person in (officer, owner):
        await Notification.create(
            person_id=person.id,
            kind=Kind.APPLICATION_SUBMITTED,
            subject_type="application",
            subject_id=submitted.id,
            facts={"number": submitted.number, "title": submitted.title},
            delivery=Delivery.DAILY,
            created_at=datetime.now(UTC),
        )
    peopled.values.update(application_id=submitted.id, code=submitted.receipt_code)
    for step in ("", "/funds", "/rubric", "/tranches", "/judging", "/stages", "/lottery", "/preview"):
        peopled.special[f"/competitions/{{competition_id:uuid}}/edit{step}"] = {"competition_id": prepared.id}
    for part in ("edit", "co-applicants", "budget", "files", "review"):
        peopled.special[f"/applications/{{application_id:uuid}}/{part}"] = {"application_id": draft.id}
    other = await make_competition(title="敬老专项")
    peopled.special["/competitions/{competition_id:uuid}/apply"] = {"competition_id": other.id}


async def _judging(house: Services, peopled: Peopled) -> None:
    """A competition under judging: sheets in hand and given, a conflict, an invitation to another panel."""
    judge = peopled.personas["judge"]
    competition, entries, (seat, barred) = await make_judging(3, 2, title="残障支持专项")
    await make_seat(competition, judge.id)
    for number, entry in enumerate(entries):
        await put_proposal(house, entry)
        sheet = await make_sheet(entry, judge.id, {"need": 80_00} if number else None)
        await make_sheet(entry, seat.person_id, is_submitted=True, comment="可行，预算合理。")
    ruling = await make_ruling(entries[0], barred.person_id)
    peopled.special["/judges/{person_id:uuid}"] = {"person_id": judge.id}
    await make_tie(judge.id, "某基金会")
    invited = await make_competition(title="儿童友好专项")
    invitation = await make_invitation(invited, judge.id)
    peopled.values.update(
        {
            "competition_id": competition.id,
            "sheet_id": sheet.id,
            "conflict_id": ruling.id,
            "invitation_id": invitation.id,
            "judge_id": judge.id,
        }
    )


async def _assignment(house: Services, peopled: Peopled) -> None:
    """A run that assigns three proposals to three judges, not yet applied."""
    competition, entries, _ = await make_judging(3, 3, title="绿色社区专项")
    officer = await browse(house, person=peopled.personas["officer"])
    run = await Desk(officer.client, competition).propose()
    await officer.client.aclose()
    here = {"competition_id": competition.id, "application_id": entries[0].id, "run_id": run["id"]}
    for page in ("{run_id:uuid}", "{run_id:uuid}/applications/{application_id:uuid}"):
        peopled.special[f"/competitions/{{competition_id:uuid}}/assignment/{page}"] = here


async def _hall(house: Services, peopled: Peopled) -> None:
    """A competition in stages: pitches under the judge's chair, and a vote of the public."""
    judge = peopled.personas["judge"]
    desk, vote = ("desk", StageKind.REVIEW, 30_00), ("vote", StageKind.PUBLIC_VOTE, 10_00)
    competition, entries, _ = await make_staged(desk, PITCH, vote, applications=2, title="青年创新专项")
    await make_seat(competition, judge.id)
    session = await make_pitch(competition, entries, [judge.id], judge.id)
    now = datetime.now(UTC)
    planned = {
        "stage": "vote",
        "opens_at": (now + timedelta(hours=1)).isoformat(),
        "closes_at": (now + timedelta(hours=2)).isoformat(),
        "choices": 2,
        "application_ids": [str(entry.id) for entry in entries],
    }
    made = await send(
        house, peopled.personas["officer"], f"/competitions/{competition.id}/public-votes", planned
    )
    peopled.values.update(session_id=session.id, vote_id=made["id"])
    peopled.special["/pitch-sessions/{session_id:uuid}/screen"] = {QUERY: f"code={session.code}"}
    peopled.others.append({"competition_id": competition.id, "application_id": entries[0].id})


async def _deliberation(house: Services, peopled: Peopled) -> None:
    """An open meeting under the judge's chair about two proposals over which the panel is of two minds."""
    judge = peopled.personas["judge"]
    competition, entries, (seat,) = await make_judging(2, 1, quorum=1, title="文化传承专项")
    await make_seat(competition, judge.id)
    for entry in entries:
        for person_id, points in ((judge.id, 90_00), (seat.person_id, 40_00)):
            await make_sheet(
                entry, person_id, dict.fromkeys(FULL, points), is_submitted=True, comment="见评语"
            )
    path = f"/competitions/{competition.id}/deliberations"
    made = await send(house, peopled.personas["officer"], path, {"chair_id": str(judge.id)})
    peopled.values["deliberation_id"] = made["id"]
    peopled.others.append({"competition_id": competition.id, "application_id": entries[0].id})


async def put_proposal(house: Services, application: Application) -> None:
    """Lay a real PDF behind the row of the application's proposal."""
    file = await ApplicationFile.get(application_id=application.id).select_related("stored")
    place = house.settings.storage / "objects" / file.stored.key
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(proposal_pdf())


async def _terms(peopled: Peopled, organization: Organization) -> None:
    """Terms in each state; the organization itself graduated and owes its reports."""
    terms = {state: await make_incubation(state) for state in TermState if state is not TermState.GRADUATED}
    graduated = await make_incubation(TermState.GRADUATED, organization)
    follow_up = await FollowUp.filter(incubation=graduated).order_by("months").first()
    assert follow_up is not None
    mentorship = await make_mentorship(terms[TermState.INCUBATING])
    peopled.values.update(incubation_id=graduated.id, follow_up_id=follow_up.id, mentorship_id=mentorship.id)
    space = await make_space(name="二楼会议室")
    booking = await make_booking(space, terms[TermState.INCUBATING])
    peopled.values.update(space_id=space.id, booking_id=booking.id)
    service = await make_service(terms[TermState.INCUBATING], agreed="下月修订章程")
    peopled.values["service_id"] = service.id
    peopled.values["review_id"] = (await make_review(terms[TermState.INCUBATING], is_complete=True)).id
    for page, state in {
        "admission": TermState.APPLIED,
        "rejection": TermState.APPLIED,
        "withdrawal": TermState.INCUBATING,
        "expulsion": TermState.INCUBATING,
        "graduation": TermState.INCUBATING,
        "mentorships": TermState.INCUBATING,
    }.items():
        place = {"incubation_id": terms[state].id}
        peopled.special[f"/incubations/{{incubation_id:uuid}}/{page}"] = place


async def _money(peopled: Peopled, organization: Organization) -> None:
    """A decision that waits for approvals, and a final one with a contract and a requested tranche."""
    competition, applications = await make_ranked((50_000 * YUAN, 40_000 * YUAN, 30_000 * YUAN))
    await make_decision(DecisionState.PROPOSED, competition, applications)
    competition, applications = await make_ranked(
        (50_000 * YUAN, 40_000 * YUAN), organizations=(organization, await make_organization())
    )
    final = await make_decision(DecisionState.FINAL, competition, applications)
    award = await Award.get(decision=final, organization=organization).select_related(
        "decision__competition", "organization"
    )
    contract = await make_contract(award)
    tranche = await make_tranche(TrancheState.REQUESTED, contract)
    evaluation = await Evaluation.create(
        tranche=await make_tranche(TrancheState.PLANNED, contract),
        organization=organization,
        evaluator=peopled.personas["evaluator"],
        asked_by=peopled.personas["officer"],
        asked_at=datetime.now(UTC),
    )
    peopled.values.update(
        {
            "award_id": award.id,
            "contract_id": contract.id,
            "decision_id": final.id,
            "evaluation_id": evaluation.id,
            "tranche_id": tranche.id,
        }
    )
