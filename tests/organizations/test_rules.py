from uuid import UUID, uuid4

import pytest

from incubator.core.actor import OrganizationRole
from incubator.core.errors import Conflict, Invalid
from incubator.organizations.rules import PREFIXES, LegalForm, code_after, code_of, keep_an_owner
from incubator.organizations.uscc import make

A, B = uuid4(), uuid4()
OWNER, EDITOR, VIEWER = OrganizationRole.OWNER, OrganizationRole.EDITOR, OrganizationRole.VIEWER
REAL = "53100000500019795A"


def refusal(*arguments) -> tuple[str, str]:
    with pytest.raises(Invalid) as caught:
        code_after(*arguments)
    return caught.value.errors[0].pointer, caught.value.code


@pytest.mark.parametrize("form", LegalForm)
@pytest.mark.parametrize("prefix", ["51", "52", "53", "59", "91"])
def test_code_belongs_to_the_form_that_it_begins_with(form, prefix):
    code = make(prefix, "370102", 7)
    if PREFIXES.get(form) == prefix:
        assert code_of(form, code) == code
    elif form in PREFIXES:
        assert refusal(None, form, code) == ("/uscc", "uscc_of_another_form")
    else:
        assert refusal(None, form, code) == ("/uscc", "uscc_not_allowed")


def test_code_is_missing_only_where_there_is_none():
    assert [code_of(form, None) for form in (LegalForm.FILED, LegalForm.FORMING)] == [None, None]
    assert {refusal(None, form, None) for form in PREFIXES} == {("/uscc", "uscc_required")}


def test_code_is_kept_in_capitals_without_the_space_around_it():
    assert code_of(LegalForm.FOUNDATION, f" {REAL.lower()}\n") == REAL


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "wrong_length"),
        (REAL + "0", "wrong_length"),
        (REAL[:-1] + "I", "wrong_alphabet"),
        ("５" + REAL[1:], "wrong_alphabet"),
        (REAL[:-1] + "B", "wrong_check_digit"),
    ],
)
def test_code_that_is_none_is_refused_with_its_fault(typed, code):
    assert refusal(None, LegalForm.FOUNDATION, typed) == ("/uscc", code)


@pytest.mark.parametrize("form", [LegalForm.FILED, LegalForm.FORMING])
@pytest.mark.parametrize("uscc", [None, REAL])
def test_code_after_can_not_be_lost(form, uscc):
    assert refusal(REAL, form, uscc) == ("/form", "uscc_kept")


def test_code_after_registering_is_the_new_one():
    assert code_after(None, LegalForm.FOUNDATION, REAL) == REAL


@pytest.mark.parametrize(
    ("roles", "role", "is_refused"),
    [
        ({A: OWNER}, None, True),
        ({A: OWNER}, EDITOR, True),
        ({A: OWNER, B: EDITOR}, VIEWER, True),
        ({A: OWNER}, OWNER, False),
        ({A: OWNER, B: OWNER}, None, False),
        ({A: EDITOR}, None, False),
        ({A: VIEWER, B: EDITOR}, OWNER, False),
    ],
)
def test_last_owner_stays_owner(roles: dict[UUID, OrganizationRole], role, is_refused):
    if is_refused:
        with pytest.raises(Conflict) as caught:
            keep_an_owner(roles, A, role)
        assert caught.value.code == "last_owner"
    else:
        keep_an_owner(roles, A, role)
