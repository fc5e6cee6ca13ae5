"""What is there once a ranking is published: letters that were sent or are prepared, and a public notice."""

from collections.abc import Mapping

from factories.browsing import browse
from factories.jury import make_judging, make_seat, make_sheet
from incubator.applications import Application
from incubator.awards.jobs import handlers as award_handlers
from incubator.competitions import Competition
from incubator.core.actor import Role
from incubator.core.jobs import Task
from incubator.core.usecase import Services
from incubator.jury.jobs import handlers
from incubator.jury.tables import Letter
from incubator.people import Person


async def send(
    house: Services,
    person: Person | None,
    path: str,
    body: object = None,
    role: Role = Role.PROGRAMME_OFFICER,
) -> dict[str, str]:
    """What the API made of what this officer sent; of another one where nobody is named."""
    browser = await browse(house, role, person=person)
    answer = await browser.client.post(f"/api/v1{path}", json=body)
    await browser.client.aclose()
    assert answer.status_code == 201, answer.text
    made: dict[str, str] = answer.json()
    return made


async def _published(house: Services, officer: Person, judge: Person, title: str) -> Competition:
    competition, entries, seats = await make_judging(2, 2, title=title)
    seats.append(await make_seat(competition, judge.id))
    for entry in entries:
        for seat in seats:
            await make_sheet(entry, seat.person_id, is_submitted=True, comment="可行，预算合理。")
    ranking = f"/competitions/{competition.id}/ranking"
    proposed = await send(house, officer, ranking)
    await send(house, None, f"{ranking}/confirmation", {"digest": proposed["digest"]})
    return competition


async def _awarded(house: Services, officer: Person, competition: Competition) -> str:
    """The id of the decision that was given public notice, so that everybody can check what led to it."""
    made = await send(house, officer, f"/competitions/{competition.id}/decision", {})
    for _ in range(2):
        await send(house, None, f"/decisions/{made['id']}/approvals", role=Role.FINANCE_OFFICER)
    await award_handlers(house)[Task.DECISION_KEEP](decision_id=made["id"])
    await send(house, officer, f"/decisions/{made['id']}/notice")
    return made["id"]


async def people_results(house: Services, officer: Person, judge: Person) -> dict[str, Mapping[str, object]]:
    """What the parameters of these pages stand for."""
    sent = await _published(house, officer, judge, "社区食堂专项")
    await send(house, officer, f"/competitions/{sent.id}/letters", {})
    for letter in await Letter.all():
        await handlers(house)[Task.LETTER_SEND](letter_id=str(letter.id))
    own = await Letter.get(judge_id=judge.id)
    decision_id = await _awarded(house, officer, sent)
    prepared = await _published(house, officer, judge, "无障碍专项")
    entry = await Application.filter(competition_id=prepared.id).first()
    assert entry is not None
    letters = "/competitions/{competition_id:uuid}/letters"
    return {
        "/letters/{letter_id:uuid}": {"letter_id": own.id},
        "/notices/{decision_id:uuid}": {"decision_id": decision_id},
        "/competitions/{competition_id:uuid}/results": {"competition_id": sent.id},
        "/competitions/{competition_id:uuid}/check": {"competition_id": sent.id},
        letters: {"competition_id": prepared.id},
        f"{letters}/applications/{{application_id:uuid}}": {
            "competition_id": prepared.id,
            "application_id": entry.id,
        },
        f"{letters}/judges/{{person_id:uuid}}": {"competition_id": prepared.id, "person_id": judge.id},
    }
