"""Every word that a person can meet is there in both languages, and none is left over."""

import ast
import pkgutil
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from string import Formatter
from types import ModuleType
from typing import Any, get_args

import pytest
from pydantic_core import core_schema

import incubator
from incubator.app import endpoints, words
from incubator.core import database, wording
from incubator.core.errors import DomainError
from incubator.core.jobs import Task
from incubator.core.web.schema import Input
from incubator.core.wording import TITLES
from incubator.jury.commands import assignment
from incubator.jury.methods.diagnosis import Caution
from incubator.jury.rules.bundle import SeatChange
from incubator.organizations.uscc import UsccFault
from incubator.people.rules import Ceremony
from incubator.rooms import ROOMS

SOURCE = Path(incubator.__file__).parent


def modules(package: str) -> Iterator[ModuleType]:
    """Every module of a room, or of the foundation."""
    whole = import_module(f"incubator.{package}")
    yield whole
    for found in pkgutil.walk_packages(whole.__path__, f"incubator.{package}."):
        yield import_module(found.name)


def descendants(kind: type) -> Iterator[type]:
    for child in kind.__subclasses__():
        yield child
        yield from descendants(child)


OURS = {module.__name__ for part in ("core", *ROOMS) for module in modules(part)} | {"incubator.app"}

WORDS = words()

WORDINGS = [
    sys.modules[f"incubator.{room}.wording"] for room in ROOMS if find_spec(f"incubator.{room}.wording")
]

KINDS = {kind.__name__: kind for kind in (DomainError, *descendants(DomainError)) if kind.__module__ in OURS}

ENUMS = sorted((e for e in descendants(StrEnum) if e.__module__ in OURS), key=lambda e: e.__qualname__)

UNSEEN: Mapping[type[StrEnum], str] = {
    Task: "the worker's own list, which is read in the log",
    Ceremony: "between the browser and the house",
    SeatChange: "a word of the result's file, which docs/jury.md explains",
    UsccFault: "each is a refusal's code, with a sentence",
}
"""Enums that no page shows, and why."""

FROM_ELSEWHERE: Mapping[tuple[str, str], Iterable[str]] = {
    ("applications/commands/eligibility_run.py", "errors[0].code"): (),  # the same as of the field
    ("applications/rules/co_applicant.py", "error.reason.value"): [fault.value for fault in UsccFault],
    ("core/database.py", "known.code"): (),  # the described constraints, which are read below
    ("core/errors.py", "code"): (),  # as `refuse` was called
    ("core/web/rendering.py", "e.code"): (),  # said again, in the reader's words
    ("core/web/rendering.py", "error.code"): (),  # the same
    ("core/web/problems.py", "e['type']"): (),  # the validation library's, which are read below
    ("jury/commands/assignment.py", "errors[0].code"): (),  # the same as of the field
    ("jury/commands/assignment.py", "row['hindrance']"): assignment._WHY,
    ("jury/commands/assignment_hold.py", "errors[0].code"): (),  # the same as of the field
    ("jury/commands/assignment_run.py", "run.outcome['refusal']['code']"): (),  # as the run was refused
    ("jury/queries/assignment_run.py", "run.outcome['refusal']['code']"): (),  # the same
    ("jury/methods/assignment.py", "found"): (),  # `PanelsShort` takes what is short, and has one code
    ("jury/methods/eligible.py", "code"): (),  # as `_each` was called
    ("jury/methods/marks_csv.py", "code"): (),  # as `refuse` was called
    ("jury/methods/marks_csv.py", "file"): (),  # as `BadCellError` was made
    ("jury/methods/marks_csv.py", "self.code"): (),  # the same
    ("jury/methods/official.py", "code"): (),  # as `_refuse` was called
    ("jury/methods/pairs_csv.py", "file"): (),  # as `BadCellError` was made
    ("jury/methods/rule_json.py", "code"): (),  # as `refuse` was called
    ("jury/methods/chance_cap.py", "cap"): (),  # `CapUnmet` takes the cap, and has one code
    ("jury/offline/calibrate.py", "caution.value"): [
        caution.value
        for caution in Caution
        if caution is not Caution.PLACES_HIDDEN  # told to a reader in the house, and never raised
    ],
    ("jury/offline/files.py", "code"): (),  # as `_refuse` was called
    ("jury/offline/rank.py", "error.code"): (),  # passed on
    ("jury/rules/assignment_question.py", "errors[0].code"): (),  # the same as of the field
    ("jury/rules/deliberation.py", "errors[0].code"): (),  # the same as of the field
    ("jury/rules/vote.py", "errors[0].code"): (),  # the same as of the field
    ("jury/rules/sheet.py", "errors[0].code"): (),  # the same as of the field
    ("organizations/queries/organization.py", "error.reason.value"): [fault.value for fault in UsccFault],
    ("organizations/rules/organization.py", "error.reason.value"): [fault.value for fault in UsccFault],
}
"""Where a refusal's code is not written at its place: (file, expression) → what it can be."""

PLACES = {"FieldError": 1, "PydanticCustomError": 0, "BadCellError": 0, "refuse": 0}
"""Where else than first in a `DomainError` a code stands, by the name of what is called."""

OWN_PLACES = {
    "jury/methods/eligible.py": {"_each": 2},
    "jury/methods/official.py": {"_refuse": 0},
    "jury/offline/files.py": {"_refuse": 0},
}
"""The same, within one file."""


@dataclass
class Raised:
    """What was found in the source: each code with the facts of each of its places, and what is unclear."""

    facts: dict[str, list[frozenset[str]]] = field(default_factory=lambda: defaultdict(list))
    elsewhere: set[tuple[str, str]] = field(default_factory=set)

    def read(self, path: Path) -> None:
        """Add every refusal of a file."""
        name = path.relative_to(SOURCE).as_posix()
        tree = ast.parse(path.read_text())
        places = PLACES | OWN_PLACES.get(name, {})
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module == "incubator.core.errors":
                places |= {alias.name: 1 for alias in node.names if alias.name == "refuse"}
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                self._call(name, node, places)
            if isinstance(node, ast.ClassDef) and KINDS.keys() & {ast.unparse(base) for base in node.bases}:
                for line in node.body:
                    if isinstance(line, ast.Assign) and ast.unparse(line.targets[0]) == "code":
                        self._add(name, line.value, frozenset())

    def _call(self, path: str, call: ast.Call, places: Mapping[str, int]) -> None:
        callee = getattr(call.func, "id", getattr(call.func, "attr", ""))
        given = {keyword.arg: keyword.value for keyword in call.keywords}
        if callee in KINDS:
            code = call.args[0] if call.args else given.get("code", ast.Constant(None))
            if isinstance(code, ast.Constant) and code.value is None:
                code = ast.Constant(KINDS[callee].code)
            self._add(path, code, frozenset(k for k in given if k not in {None, "code", "detail", "errors"}))
        elif callee in places and len(call.args) > places[callee]:
            at = 0 if isinstance(call.func, ast.Attribute) else places[callee]
            self._add(path, call.args[at], frozenset())

    def _add(self, path: str, code: ast.expr, facts: frozenset[str]) -> None:
        if isinstance(code, ast.IfExp):
            self._add(path, code.body, facts)
            self._add(path, code.orelse, facts)
        elif isinstance(code, ast.Constant) and isinstance(code.value, str):
            self.facts[code.value].append(facts)
        else:
            self.elsewhere.add((path, ast.unparse(code)))


def raised() -> Raised:
    found = Raised()
    for part in ("core", *ROOMS):
        for path in sorted((SOURCE / part).rglob("*.py")):
            found.read(path)
    found.read(SOURCE / "app.py")
    for kind in KINDS.values():
        found.facts[kind.code].append(frozenset())
    for constraint in database._CONSTRAINTS.values():
        found.facts[constraint.code].append(frozenset())
    for codes in FROM_ELSEWHERE.values():
        for code in codes:
            found.facts[code].append(frozenset())
    return found


RAISED = raised()

LIBRARYS = frozenset(get_args(core_schema.ErrorType))

LIBRARYS_BY_KIND: Mapping[str, str] = {
    "bool": "bool_type bool_parsing",
    "date": "date_type date_parsing date_from_datetime_parsing date_from_datetime_inexact",
    "datetime": "datetime_type datetime_parsing datetime_from_date_parsing datetime_object_invalid",
    "decimal": "decimal_type decimal_parsing decimal_max_digits decimal_max_places decimal_whole_digits",
    "dict": "dict_type",
    "enum": "enum",
    "int": "int_type int_parsing int_parsing_size int_from_float",
    "list": "list_type",
    "literal": "literal_error",
    "model": "model_type",
    "model-fields": "model_type model_attributes_type missing extra_forbidden",
    "str": "string_type string_unicode",
    "tuple": "tuple_type",
    "uuid": "uuid_type uuid_parsing",
    # These take anything, hold others, or run what refuses by codes of ours.
    "any": "",
    "chain": "",
    "default": "",
    "definition-ref": "",
    "definitions": "",
    "function-after": "",
    "function-before": "",
    "function-wrap": "",
    "json-or-python": "",
    "is-instance": "",
    "lax-or-strict": "",
    "model-field": "",
    "no-info": "",
    "with-info": "",
    "nullable": "",
}
"""How the validation library refuses a value of each kind; a kind that is not here is a new one."""

LIBRARYS_BY_BOUND: Mapping[str, str] = {
    "ge": "greater_than_equal",
    "gt": "greater_than",
    "le": "less_than_equal",
    "lt": "less_than",
    "pattern": "string_pattern_mismatch",
    "tz_constraint": "timezone_aware",
}


def library_codes(schema: object) -> Iterator[str]:
    """By which of its own codes the library can refuse what this schema reads."""
    if isinstance(schema, dict):
        if isinstance(schema.get("type"), str):
            yield from codes_of_kind(schema)
        below = [part for name, part in schema.items() if name not in {"metadata", "serialization", "config"}]
    else:
        below = list(schema) if isinstance(schema, list | tuple) else []
    for part in below:
        yield from library_codes(part)


def codes_of_kind(schema: Mapping[str, Any]) -> Iterator[str]:
    yield from LIBRARYS_BY_KIND[schema["type"]].split()
    yield from (code for bound, code in LIBRARYS_BY_BOUND.items() if bound in schema)
    for bound, ending in (("min_length", "short"), ("max_length", "long")):
        if bound in schema:
            yield f"string_too_{ending}" if schema["type"] == "str" else f"too_{ending}"


def inputs() -> Iterator[type[Any]]:
    yield from (model for model in descendants(Input) if model.__module__ in OURS)
    yield from (e.binding.query for e in endpoints() if e.binding.query is not None)


def chinese_words() -> list[str]:
    named = [words[0] for members in WORDS.labels.values() for words in members.values()]
    return [*named, *WORDS.refusals.values(), *TITLES.values()]


def test_enums_are_labelled_or_said_to_be_unseen():
    assert {e.__qualname__ for e in ENUMS} != set()
    assert [e for e in ENUMS if (e in WORDS.labels) == (e in UNSEEN)] == []


def test_labels_name_enums_of_the_house_only():
    assert [e for e in WORDS.labels if e not in ENUMS] == []


@pytest.mark.parametrize("kind", WORDS.labels, ids=lambda e: f"{e.__module__}.{e.__name__}")
def test_labels_name_every_member_once_in_both_languages(kind):
    named = WORDS.labels[kind]

    assert list(named) == list(kind)
    assert all(type(member) is kind for member in named)
    for language in (0, 1):
        words = [both[language] for both in named.values()]
        assert sorted(set(words)) == sorted(words)
        assert [w for w in words if not w.strip()] == []
    assert [both for both in named.values() if not re.search("[一-鿿]", both[0])] == []
    assert [both for both in named.values() if re.search("[一-鿿]", both[1])] == []


def test_codes_that_stand_elsewhere_are_known():
    assert RAISED.elsewhere == set(FROM_ELSEWHERE)


def test_codes_that_can_be_raised_have_a_chinese_sentence():
    assert sorted(code for code in RAISED.facts if code not in WORDS.refusals) == []


def test_sentences_are_of_codes_that_can_be_raised():
    assert sorted(code for code in WORDS.refusals if code not in RAISED.facts and code not in LIBRARYS) == []


def test_codes_of_the_validation_library_have_a_chinese_sentence():
    codes = {code for model in inputs() for code in library_codes(model.__pydantic_core_schema__)}

    assert sorted(codes - LIBRARYS) == []
    assert sorted(codes - set(WORDS.refusals)) == []


def test_codes_of_two_rooms_have_their_sentence_in_the_foundation():
    places = [code for module in (wording, *WORDINGS) for code in module.REFUSALS]

    assert sorted({code for code in places if places.count(code) > 1}) == []


def test_titles_are_those_of_the_kinds():
    assert set(TITLES) == {kind.title for kind in KINDS.values()}


def test_sentences_ask_for_facts_that_every_place_gives():
    for code, sentence in WORDS.refusals.items():
        asked = {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}
        if asked:
            assert [facts for facts in RAISED.facts[code] if not asked <= facts] == [], code


def test_sentences_are_whole_and_polite():
    assert [code for code, sentence in WORDS.refusals.items() if not re.fullmatch("[^。]+。", sentence)] == []
    assert [words for words in chinese_words() if "你" in words] == []


def test_chinese_has_no_ascii_punctuation_beside_it():
    beside = re.compile("""[一-鿿] ?[,.;:!?()"']|[,.;:!?()"'] ?[一-鿿]""")

    assert [words for words in chinese_words() if beside.search(words)] == []
