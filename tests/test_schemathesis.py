"""The API answers as its own document says: schemathesis draws the requests from the document."""

import json
from collections.abc import Sequence
from uuid import UUID

import anyio.from_thread
import anyio.to_thread
import hypothesis
import pytest
import requests
import schemathesis
from httpx import AsyncClient, Response
from hypothesis import strategies as st
from schemathesis import Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.config import SchemathesisConfig
from schemathesis.core.failures import FailureGroup
from schemathesis.schemas import APIOperation
from schemathesis.specs.openapi import checks

from conftest import MakeVisitor
from factories.applications import make_application
from factories.awards import make_decision, make_tranche
from factories.competitions import make_competition
from factories.incubation import make_incubation
from factories.jury import make_judging, make_seat, make_sheet
from factories.organizations import make_organization
from factories.people import make_person
from incubator.app import described
from incubator.applications.tables import ApplicationFile
from incubator.awards.tables import Contract
from incubator.core.actor import Role
from incubator.incubation.rules import State
from incubator.incubation.tables import FollowUp
from incubator.organizations.tables import Organization

pytestmark = pytest.mark.anyio

EXAMPLES = 10
"""Requests of each operation in each mode."""

CHECKS = [
    not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_headers_conformance,
    checks.response_schema_conformance,
    checks.negative_data_rejection,
]
"""What holds of every answer. The other checks are left out, each for a reason:

- `positive_data_acceptance`: rules that no JSON schema can say (the check digit of a USCC, shares that sum
  to 100 %, a deadline) refuse well-formed bodies with 422, as they should.
- `missing_required_header`, `unsupported_method`: they judge only the cases of schemathesis's coverage phase,
  which is its own runner's.
- `allow_header_conformance`: it judges answers to OPTIONS, which the document has none of.
- `ignored_auth`: it sends the request again by itself, outside the loop that the database is on.
- `object_level_authorization`, `use_after_free`, `ensure_resource_availability`: they need its stateful
  runner; every room tests who sees what, and what is left after a deletion.
- `max_response_time`: a busy test machine says nothing about the API.
"""

REFUSED = ["400", "401", "403", "404", "409", "410", "412", "413", "415", "422", "428"]
"""What may meet bad data; 410 is a link that never was, 412 an If-Match that is not an ETag of ours."""

CONFIG = SchemathesisConfig.from_dict(
    {
        "checks": {"negative_data_rejection": {"expected-statuses": REFUSED}},
        # The client brings its own token, which an invented one would replace.
        "generation": {"with-security-parameters": False},
    }
)
DOCUMENT = schemathesis.openapi.from_dict(json.loads(described()), config=CONFIG)
OPERATIONS = [found.ok() for found in DOCUMENT.get_all_operations()]
ROOMS = sorted({operation.tags[0] for operation in OPERATIONS})
BASE = "http://testserver"


Ids = dict[str, str]


async def begun(organization_id: UUID, person_id: UUID) -> Ids:
    """Things at their beginning: a draft, a term applied for, the person's own sheet, a proposed decision."""
    competition = await make_competition()
    organization = await Organization.get(id=organization_id)
    application = await make_application(competition, organization)
    _, [entry], _ = judged = await make_judging()
    await make_seat(judged[0], person_id)
    return _texts(
        competition_id=competition.id,
        organization_id=organization_id,
        application_id=application.id,
        file_id=(await ApplicationFile.get(application=application)).id,
        sheet_id=(await make_sheet(entry, person_id)).id,
        incubation_id=(await make_incubation(organization=organization)).id,
        decision_id=(await make_decision()).id,
        person_id=(await make_person(Role.JUDGE)).id,
    )


async def grown() -> Ids:
    """Things that went far: an award with a contract of which a part is due, a graduate with a report due."""
    tranche = await make_tranche()
    contract = await Contract.get(id=tranche.contract_id).select_related("award__decision")
    incubation = await make_incubation(State.GRADUATED)
    followed_up = await FollowUp.filter(incubation=incubation).first()
    assert followed_up is not None
    return _texts(
        tranche_id=tranche.id,
        contract_id=contract.id,
        award_id=contract.award.id,
        decision_id=contract.award.decision.id,
        competition_id=contract.award.decision.competition_id,
        application_id=contract.award.application_id,
        organization_id=contract.organization_id,
        incubation_id=incubation.id,
        follow_up_id=followed_up.id,
    )


def _texts(**found: UUID) -> Ids:
    return {name: str(identity) for name, identity in found.items()}


def cases(operation: APIOperation, mode: GenerationMode, known: Sequence[Ids]) -> st.SearchStrategy[Case]:
    """Requests of the operation about things that there are; without such, or with bad data, about any."""
    named = {parameter.name for parameter in operation.path_parameters}
    headers = {"If-Match": "*"} if any(p.name == "If-Match" for p in operation.headers) else None
    drawn = [
        operation.as_strategy(mode, path_parameters={name: ids[name] for name in named}, headers=headers)
        for ids in known
        if named <= ids.keys()
    ]
    if mode is GenerationMode.NEGATIVE or not drawn:
        drawn.append(operation.as_strategy(mode))
    return st.one_of(drawn)


def modes(operation: APIOperation) -> list[GenerationMode]:
    """Both, unless no data is wrong: the operation takes nothing, or any text."""
    raw = operation.definition.raw
    is_picky = "requestBody" in raw or any(p["schema"] != {"type": "string"} for p in raw["parameters"])
    return list(GenerationMode) if is_picky else [GenerationMode.POSITIVE]


async def broken(client: AsyncClient, found: st.SearchStrategy[Case]) -> list[str]:
    """What the answers to these requests broke of the document's promises.

    Hypothesis draws in a thread and the requests are sent on the loop that the database is on. A broken
    promise is kept, not raised: what a request does changes what the same request is answered next, so that
    Hypothesis could neither repeat nor shrink it.
    """
    failures: list[str] = []

    async def send(request: requests.PreparedRequest) -> Response:
        assert request.method is not None
        return await client.request(
            request.method, str(request.url), headers=dict(request.headers), content=request.body
        )

    @hypothesis.settings(
        max_examples=EXAMPLES,
        phases=[hypothesis.Phase.generate],
        database=None,
        suppress_health_check=list(hypothesis.HealthCheck),  # bounded by the number of examples
    )
    @hypothesis.given(found)
    def ask(case: Case) -> None:
        request = requests.Request(**case.as_transport_kwargs(base_url=BASE)).prepare()
        answer = anyio.from_thread.run(send, request)
        try:
            case.validate_response(answer, checks=CHECKS)
        except FailureGroup as group:
            failures.append(str(group))

    await anyio.to_thread.run_sync(ask)
    return failures


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
@pytest.mark.parametrize("room", ROOMS)
async def test_answers_keep_the_documents_promises(visitor: MakeVisitor, room: str, mode: GenerationMode):
    organization = await make_organization()
    everybody = await visitor(*Role, owner=organization.id)
    known = [await begun(organization.id, everybody.id), await grown()]
    found = [
        failure
        for operation in OPERATIONS
        if room in operation.tags and mode in modes(operation)
        for failure in await broken(everybody.client, cases(operation, mode, known))
    ]
    assert found == []


async def test_answers_to_strangers_keep_the_documents_promises(client: AsyncClient, visitor: MakeVisitor):
    organization = await make_organization()
    person = await visitor(Role.JUDGE)
    known = [await begun(organization.id, person.id), await grown()]
    found = [
        failure
        for operation in OPERATIONS
        if operation.method == "get" and "x-public" in operation.definition.raw
        for mode in modes(operation)
        for failure in await broken(client, cases(operation, mode, known))
    ]
    assert found == []
