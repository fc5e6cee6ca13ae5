"""The kinds of refusal: each has its status, its title and its code."""

from http import HTTPStatus

import pytest

from incubator.core import errors
from incubator.core.errors import Conflict, DomainError, IllegalTransition, Invalid, refuse


def kinds(kind: type[DomainError] = DomainError) -> list[type[DomainError]]:
    below = [each for each in kind.__subclasses__() if each.__module__ == errors.__name__]
    return below + [deeper for each in below for deeper in kinds(each)]


@pytest.mark.parametrize("kind", kinds())
def test_kind_has_a_status_of_http_a_title_a_code_and_a_rule(kind):
    assert HTTPStatus(kind.status).value >= 400
    assert kind.title != DomainError.title
    assert kind.code.replace("_", "").isalpha()
    assert kind.code == kind.code.lower()
    assert kind.__doc__.rstrip().endswith(".")


def test_every_kind_has_a_code_of_its_own():
    codes = [kind.code for kind in kinds()]
    assert len(set(codes)) == len(codes) == len(kinds())


def test_refusal_says_its_own_code_or_its_kind_s():
    assert (Conflict().code, Conflict("call_closed").code) == ("conflict", "call_closed")
    assert (str(Conflict()), str(Conflict("call_closed", "Too late."))) == (
        "conflict",
        "call_closed: Too late.",
    )
    assert Conflict("a", closed_at=1).facts == {"closed_at": 1}


def test_illegal_transition_is_a_conflict_that_names_state_and_action():
    error = IllegalTransition(machine="follow_up", state="due", action="close")
    assert (error.status, error.code) == (409, "illegal_transition")
    assert error.facts == {"machine": "follow_up", "state": "due", "action": "close"}
    assert error.detail == "The follow up is due: close is not possible now."


def test_refused_field_is_pointed_at():
    error = refuse("/name", "empty_text", "must not be empty")
    assert (type(error), error.code, error.detail) == (Invalid, "empty_text", "must not be empty")
    assert [(e.pointer, e.code, e.message) for e in error.errors] == [
        ("/name", "empty_text", "must not be empty")
    ]
