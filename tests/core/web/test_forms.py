"""How a form's fields become a command's body."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated
from zoneinfo import ZoneInfo

import pytest
from pydantic import AwareDatetime, Field

from incubator.core.errors import Invalid, Malformed
from incubator.core.text import Line, Phrase
from incubator.core.web import forms
from incubator.core.web.schema import Amount, Input

PARK = ZoneInfo("Asia/Shanghai")


class Kind(StrEnum):
    GOODS = "goods"
    WORK = "work"


class Row(Input):
    what: Line
    amount: Amount
    kind: Kind = Kind.GOODS


class Whole(Input):
    title: Line
    note: Phrase = ""
    leader: Line | None = None
    people: int | None = None
    closes_at: AwareDatetime | None = None
    agreed: bool
    kinds: frozenset[Kind] = frozenset()
    rows: Annotated[list[Row], Field(max_length=9)]
    marks: dict[str, int] = Field(default_factory=dict)


def read(*fields: tuple[str, str]) -> Whole:
    found = forms.read(Whole, forms.compact(fields), PARK)
    assert isinstance(found, Whole)
    return found


def test_whole_form_becomes_the_body():
    found = read(
        ("title", " 助老项目 "),
        ("note", ""),
        ("leader", ""),
        ("people", "40"),
        ("closes_at", "2026-11-22T17:00"),
        ("agreed", "on"),
        ("kinds/-", "goods"),
        ("kinds/-", "work"),
        ("rows/0/what", "材料"),
        ("rows/0/amount", "¥1,409.5"),
        ("rows/0/kind", "work"),
        ("marks/need", "17"),
        ("marks/plan", ""),
    )
    assert found == Whole(
        title="助老项目",
        people=40,
        closes_at=datetime(2026, 11, 22, 9, tzinfo=UTC),
        agreed=True,
        kinds=frozenset(Kind),
        rows=[Row(what="材料", amount="1409.50", kind=Kind.WORK)],  # type: ignore[arg-type]  # as JSON has it
        marks={"need": 17},
    )


def test_box_that_is_not_ticked_is_false_and_a_list_without_fields_is_empty():
    found = read(("title", "a"))
    assert (found.agreed, found.rows) == (False, [])


def test_rows_of_which_nothing_was_filled_in_are_left_out_and_errors_point_at_the_moved_rows():
    fields = forms.compact(
        [("rows/0/what", ""), ("rows/0/amount", " "), ("rows/3/what", "材料"), ("rows/3/amount", "x")]
    )
    assert fields == [("rows/0/what", "材料"), ("rows/0/amount", "x")]
    with pytest.raises(Invalid) as refused:
        forms.read(Whole, [("title", "a"), *fields], PARK)
    assert [(e.pointer, e.code) for e in refused.value.errors] == [("/rows/0/amount", "bad_amount")]


def test_required_field_left_empty_is_refused_at_its_place():
    with pytest.raises(Invalid) as refused:
        read(("title", ""))
    assert [(e.pointer, e.code) for e in refused.value.errors] == [("/title", "empty_text")]


def test_number_left_empty_is_missing_and_a_moment_in_words_is_refused():
    with pytest.raises(Invalid) as refused:
        read(("title", "a"), ("people", "many"), ("closes_at", "tomorrow"), ("rows/0/what", "a"))
    assert {(e.pointer, e.code) for e in refused.value.errors} == {
        ("/people", "int_parsing"),
        ("/closes_at", "datetime_from_date_parsing"),
        ("/rows/0/amount", "missing"),
    }


class Change(Input):
    name: Line | None = None
    note: Phrase | None = None
    people: int | None = None


def test_emptied_text_of_an_edit_is_empty_and_does_not_stay():
    assert forms.read(Change, [("note", ""), ("people", "")], PARK) == Change(note="")
    with pytest.raises(Invalid) as refused:
        forms.read(Change, [("name", "")], PARK)
    assert [(e.pointer, e.code) for e in refused.value.errors] == [("/name", "empty_text")]


def test_field_that_nobody_knows_is_refused():
    with pytest.raises(Invalid) as refused:
        read(("title", "a"), ("is_admin", "on"))
    assert [(e.pointer, e.code) for e in refused.value.errors] == [("/is_admin", "extra_forbidden")]


@pytest.mark.parametrize(
    "fields",
    [
        [("a", "1"), ("a/b", "2")],
        [("a/b/c/d/e/f/g/h", "1")],
    ],
)
def test_names_that_make_no_tree_are_refused(fields):
    with pytest.raises(Malformed):
        forms.tree(fields)


def test_value_where_a_container_is_wanted_and_the_other_way_round_is_refused():
    for fields in ([("title/0", "a")], [("title", "a"), ("rows", "x")], [("title", "a"), ("rows/0", "x")]):
        with pytest.raises(Invalid):
            read(*fields)


def test_rows_within_rows_move_up_and_empty_ones_go():
    fields = [
        ("criteria/0/name", ""),
        ("criteria/0/anchors/0/text", " "),
        ("criteria/2/name", "甲"),
        ("criteria/2/anchors/1/text", ""),
        ("criteria/2/anchors/3/text", "好"),
        ("criteria/2/anchors/3/points", ""),
        ("title", ""),
    ]
    assert forms.compact(fields) == [
        ("criteria/0/name", "甲"),
        ("criteria/0/anchors/0/text", "好"),
        ("criteria/0/anchors/0/points", ""),
        ("title", ""),
    ]
