"""A rule from JSON and back; everything in it is checked, and a refusal names the path that is wrong."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from fractions import Fraction
from typing import NoReturn, TypeVar

from incubator.core.errors import Invalid, refuse
from incubator.jury.methods.names import MOST_CHARACTERS, unfit
from incubator.jury.methods.rule import (
    VERSION,
    Combine,
    Effect,
    MeanOf,
    Points,
    Rounding,
    Rule,
    Stage,
    StageKind,
    TieBy,
    TieKey,
    Ties,
    Trim,
    VoteCount,
)

Choice = TypeVar("Choice", bound=StrEnum)

MOST_RULE_CHARACTERS = 65_536
_MOST_PLACES = 6
_MOST_ENTRIES = 100
_LEAST_TRIMMED_PANEL = 5
_ROUNDED = {
    MeanOf.MARKS: ("panel_score", "weighted", "judged"),
    MeanOf.SHEETS: ("sheet", "judged"),
}
_CODE = re.compile(r"[a-z][a-z0-9_]{0,49}")
_NUMBER = re.compile(r"[0-9]{1,6}(\.[0-9]{1,6}|/[1-9][0-9]{0,5})?")


def parse(source: str | Mapping[str, object]) -> Rule:
    """The rule that a JSON text, or the object already read from one, declares; see `rule` for its keys.

    Raises `Invalid`: `rule_malformed` when it is no JSON, else `rule_unknown_key`, `rule_missing_key`,
    `rule_wrong_value` or `rule_unknown_version` with a JSON pointer to the place.
    """
    top = _Node(_json(source) if isinstance(source, str) else source)
    fields = top.fields(
        "version",
        "title",
        "mean_of",
        "combine",
        "trim",
        "rounding",
        "points",
        "stages",
        "shown",
        "ties",
        "seed",
    )
    if fields.required("version").value != VERSION or fields.required("version").value is True:
        fields.required("version").refuse("rule_unknown_version", f"this program reads version {VERSION}")
    default = Rule(title=fields.required("title").text())
    mean_of = fields["mean_of"].choice(MeanOf) if "mean_of" in fields else default.mean_of
    points = _points(fields["points"]) if "points" in fields else default.points
    stages = _stages(fields["stages"], points) if "stages" in fields else default.stages
    rounded = (*_ROUNDED[mean_of], "stage") if stages else _ROUNDED[mean_of]
    return Rule(
        title=default.title,
        mean_of=mean_of,
        combine=fields["combine"].choice(Combine) if "combine" in fields else default.combine,
        trim=_trim(fields["trim"]) if "trim" in fields else default.trim,
        rounding=_rounding(fields["rounding"], rounded) if "rounding" in fields else default.rounding,
        points=points,
        stages=stages,
        shown=fields["shown"].integer(0, _MOST_PLACES) if "shown" in fields else default.shown,
        ties=_ties(fields["ties"], points, stages) if "ties" in fields else default.ties,
        seed=fields["seed"].text() if fields.given("seed") else default.seed,
    )


def dump(rule: Rule) -> str:
    """The rule as canonical JSON: every key spelt out, sorted, no spaces; equal rules give equal text.

    Only `stages` is left out where there are none.
    """
    document = asdict(rule) | {
        "version": VERSION,
        "rounding": {stage: places for stage, places in asdict(rule.rounding).items() if places is not None},
        "points": {points.name: points.effect for points in rule.points},
        "ties": [_without_none(asdict(ties)) for ties in rule.ties],
        "stages": [_stage_document(stage) for stage in rule.stages],
    }
    if not rule.stages:
        del document["stages"]
    return json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _stage_document(stage: Stage) -> dict[str, str]:
    document = {"code": stage.code, "name": stage.name, "kind": stage.kind, "weight": str(stage.weight)}
    if stage.is_judged:
        document["full"] = str(stage.full)
    if stage.kind is StageKind.PUBLIC_VOTE:
        document["votes"] = stage.votes
    return document


def _without_none(value: object) -> object:
    if isinstance(value, dict):
        return {key: _without_none(inner) for key, inner in value.items() if inner is not None}
    if isinstance(value, list | tuple):
        return [_without_none(inner) for inner in value]
    return value


def _json(text: str) -> object:
    if len(text) > MOST_RULE_CHARACTERS:
        raise Invalid("rule_malformed", f"a rule has at most {MOST_RULE_CHARACTERS} characters")
    try:
        return json.loads(text, object_pairs_hook=_no_twins, parse_float=_no_float, parse_constant=_no_float)
    except (ValueError, RecursionError) as error:  # ValueError also for integers of thousands of digits
        raise Invalid("rule_malformed", f"the rule is not JSON: {error}") from error


def _no_twins(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key stands twice in one object")
    return found


def _no_float(literal: str) -> NoReturn:
    raise ValueError(f"a rule has whole numbers only, not {literal[:20]}")


def _trim(node: "_Node") -> Trim | None:
    if node.value is None:
        return None
    fields = node.fields("each_end", "from_judges")
    each_end = fields.required("each_end").integer(1, 100)
    least = max(_LEAST_TRIMMED_PANEL, 2 * each_end + 1)
    return Trim(each_end, fields.required("from_judges").integer(least, 1000))


def _rounding(node: "_Node", rounded: Sequence[str]) -> Rounding:
    fields = node.fields(*rounded)
    return Rounding(**{each: fields[each].integer(0, _MOST_PLACES) for each in fields})


def _points(node: "_Node") -> tuple[Points, ...]:
    names = node.fields()
    return tuple(
        Points(_Node(name, names[name].pointer).text(), names[name].choice(Effect)) for name in names
    )


def _stages(node: "_Node", points: tuple[Points, ...]) -> tuple[Stage, ...]:
    found: list[Stage] = []
    taken = {each.name for each in points}
    for entry in node.items():
        stage = _stage(entry)
        if stage.code in taken:
            entry.refuse("rule_wrong_value", f"the name {stage.code} is taken")
        taken.add(stage.code)
        found.append(stage)
    if found and not any(stage.is_judged for stage in found):
        node.refuse("rule_wrong_value", "a stage that is judged belongs here")
    return tuple(found)


def _stage(node: "_Node") -> Stage:
    kind = node.fields("code", "name", "kind", "weight", "full", "votes").required("kind").choice(StageKind)
    further = {StageKind.PUBLIC_VOTE: "votes", StageKind.BONUS: "weight"}.get(kind, "full")
    fields = node.fields("code", "name", "kind", "weight", further)
    code = fields.required("code")
    if not _CODE.fullmatch(code.text()):
        code.refuse("rule_wrong_value", "a code in lower snake case belongs here")
    stage = Stage(code.text(), fields.required("name").text(), kind, fields.required("weight").fraction())
    if "full" in fields:
        stage = replace(stage, full=fields["full"].fraction())
    if "votes" in fields:
        stage = replace(stage, votes=fields["votes"].choice(VoteCount))
    return stage


def _ties(node: "_Node", points: tuple[Points, ...], stages: tuple[Stage, ...]) -> tuple[Ties, ...]:
    found = []
    for entry in node.items():
        fields = entry.fields("contest_contains", "keys")
        contains = fields["contest_contains"].text() if fields.given("contest_contains") else None
        keys = tuple(_tie_key(key, points, stages) for key in fields.required("keys").items())
        found.append(Ties(keys, contains))
    return tuple(found)


def _tie_key(node: "_Node", points: tuple[Points, ...], stages: tuple[Stage, ...]) -> TieKey:
    fields = node.fields("by", "name", "stage")
    by = fields.required("by").choice(TieBy)
    if by is TieBy.JUDGED_TOTAL and "name" in fields:
        fields["name"].refuse("rule_unknown_key", "the judged total has no name")
    name = None if by is TieBy.JUDGED_TOTAL else fields.required("name").text()
    known = {TieBy.POINTS: [p.name for p in points], TieBy.STAGE: [s.code for s in stages]}.get(by)
    if known is not None and name not in known:
        fields["name"].refuse("rule_wrong_value", f"the rule has no {by} of this name")
    if by is not TieBy.CRITERION or not stages:
        if "stage" in fields:
            fields["stage"].refuse("rule_unknown_key", "only a criterion of a rule with stages has a stage")
        return TieKey(by, name)
    stage = fields.required("stage")
    if stage.value not in {s.code for s in stages if s.is_judged}:
        stage.refuse("rule_wrong_value", "the rule judges no stage of this code")
    return TieKey(by, name, stage.text())


@dataclass(frozen=True, slots=True)
class _Node:
    """A value of the document and the JSON pointer to it."""

    value: object
    pointer: str = ""

    def refuse(self, code: str, why: str) -> NoReturn:
        raise refuse(self.pointer, code, f"rule {self.pointer or '/'}: {why}")

    def fields(self, *allowed: str) -> "_Fields":
        """The object's fields, sorted by name; without any `allowed`, every name is."""
        if not isinstance(self.value, Mapping):
            self.refuse("rule_wrong_value", "an object belongs here")
        if len(self.value) > _MOST_ENTRIES:
            self.refuse("rule_wrong_value", f"at most {_MOST_ENTRIES} entries")
        found = _Fields(self)
        for key in sorted(self.value, key=str):
            path = str(key)[:MOST_CHARACTERS].replace("~", "~0").replace("/", "~1")
            found[key] = _Node(self.value[key], f"{self.pointer}/{path}")
            if allowed and key not in allowed:
                found[key].refuse("rule_unknown_key", f"there is no such key; known are {', '.join(allowed)}")
        return found

    def items(self) -> "list[_Node]":
        if not isinstance(self.value, list | tuple):
            self.refuse("rule_wrong_value", "a list belongs here")
        if len(self.value) > _MOST_ENTRIES:
            self.refuse("rule_wrong_value", f"at most {_MOST_ENTRIES} entries")
        return [_Node(item, f"{self.pointer}/{index}") for index, item in enumerate(self.value)]

    def integer(self, least: int, most: int) -> int:
        value = self.value
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            self.refuse("rule_wrong_value", f"a whole number from {least} to {most} belongs here")
        return value

    def fraction(self) -> Fraction:
        """A number above 0 that is exact: whole, or a text with decimals or a fraction."""
        text = str(self.value) if isinstance(self.value, int | str) and self.value is not True else ""
        if not _NUMBER.fullmatch(text) or not Fraction(text):
            self.refuse("rule_wrong_value", 'a number above 0 belongs here, such as 15, "12.5" or "1/3"')
        return Fraction(text)

    def text(self) -> str:
        if not isinstance(self.value, str):
            self.refuse("rule_wrong_value", "a text belongs here")
        if why := unfit(self.value):
            self.refuse("rule_wrong_value", f"the text {why}")
        return self.value

    def choice(self, kind: type[Choice]) -> Choice:
        try:
            return kind(str(self.value))
        except ValueError:
            self.refuse("rule_wrong_value", f"one of {', '.join(kind)} belongs here")


class _Fields(dict[str, _Node]):
    """The fields of one object."""

    def __init__(self, owner: _Node) -> None:
        super().__init__()
        self.owner = owner

    def required(self, key: str) -> _Node:
        if key not in self:
            self.owner.refuse("rule_missing_key", f"the key {key} is missing")
        return self[key]

    def given(self, key: str) -> bool:
        """There, and not null."""
        return key in self and self[key].value is not None
