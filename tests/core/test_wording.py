"""How the rooms' words are put together; that they are complete is asked in tests/test_wording.py."""

from enum import StrEnum
from types import ModuleType

import pytest

from incubator.core.actor import Role
from incubator.core.errors import Conflict, DomainError, NotFound
from incubator.core.wording import Words


class Door(StrEnum):
    OPEN = "open"
    SHUT = "shut"


class Shop(StrEnum):
    OPEN = "open"
    SHUT = "shut"


def room(name: str, labels: object = None, refusals: object = None) -> ModuleType:
    module = ModuleType(f"incubator.{name}.wording")
    module.LABELS = labels or {}
    module.REFUSALS = refusals or {}
    return module


DOORS = {Door.OPEN: ("开着", "Open"), Door.SHUT: ("关着", "Shut")}
SHOPS = {Shop.OPEN: ("营业", "Doing business"), Shop.SHUT: ("打烊", "Closed for the day")}


def test_label_of_equal_members_of_two_enums_is_each_ones_own():
    words = Words.of([room("doors", {Door: DOORS}), room("shops", {Shop: SHOPS})])

    assert words.label(Door.OPEN, "zh-Hans") == "开着"
    assert words.label(Shop.OPEN, "zh-Hans") == "营业"
    assert words.label(Shop.OPEN, "en") == "Doing business"


def test_label_of_the_foundation_needs_no_room():
    assert Words.of([]).label(Role.JUDGE, "zh-Hans") == "评委"


def test_label_that_nobody_gave_is_an_error():
    with pytest.raises(KeyError):
        Words.of([]).label(Door.OPEN, "zh-Hans")


def test_refusal_in_chinese_takes_its_facts():
    words = Words.of([room("doors", refusals={"too_many_keys": "最多只能有 {most} 把钥匙。"})])

    assert words.refusal("too_many_keys", "zh-Hans", "Too many keys.", {"most": 3}) == "最多只能有 3 把钥匙。"


def test_refusal_in_english_is_the_sentence_with_which_it_was_raised():
    words = Words.of([room("doors", refusals={"too_many_keys": "最多只能有 {most} 把钥匙。"})])

    assert words.refusal("too_many_keys", "en", "At most 3 keys.", {"most": 3}) == "At most 3 keys."


def test_refusal_that_nobody_worded_keeps_the_sentence_with_which_it_was_raised():
    assert Words.of([]).refusal("unheard_of", "zh-Hans", "Something new.") == "Something new."


def test_refusal_worded_alike_in_two_rooms_is_taken_once():
    same = {"door_shut": "门关着，请稍后再来。"}

    words = Words.of([room("doors", refusals=same), room("shops", refusals=same)])

    assert words.refusal("door_shut", "zh-Hans", "") == "门关着，请稍后再来。"


def test_refusal_worded_differently_in_two_rooms_does_not_start():
    doors = room("doors", refusals={"door_shut": "门关着，请稍后再来。"})
    shops = room("shops", refusals={"door_shut": "已经打烊，请明天再来。"})

    with pytest.raises(TypeError, match="door_shut"):
        Words.of([doors, shops])


def test_refusal_of_the_foundation_worded_differently_in_a_room_does_not_start():
    with pytest.raises(TypeError, match="not_found"):
        Words.of([room("doors", refusals={"not_found": "没有这扇门。"})])


def test_labels_of_one_enum_in_two_rooms_that_differ_do_not_start():
    other = {Door.OPEN: ("敞开", "Open"), Door.SHUT: ("关着", "Shut")}

    with pytest.raises(TypeError, match="Door"):
        Words.of([room("doors", {Door: DOORS}), room("shops", {Door: other})])


def test_title_is_said_in_the_readers_language():
    words = Words.of([])

    assert words.title(Conflict(), "zh-Hans") == "现在还不能这样做"
    assert words.title(NotFound(), "en") == "Not found"


def test_title_of_a_kind_that_nobody_worded_stays_english():
    class Teapot(DomainError):
        title = "I'm a teapot"

    assert Words.of([]).title(Teapot(), "zh-Hans") == "I'm a teapot"
