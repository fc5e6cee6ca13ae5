import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incubator.core.errors import Invalid
from incubator.jury.methods.names import unfit
from incubator.jury.methods.rule import (
    Combine,
    Effect,
    MeanOf,
    Points,
    Rounding,
    Rule,
    TieBy,
    TieKey,
    Ties,
    Trim,
)
from incubator.jury.methods.rule_json import dump, parse

EXAMPLES = Path(__file__).parents[3] / "examples"
LEAST = {"version": 1, "title": "评审规则"}


def test_parse_the_least_rule_is_the_parks_own():
    assert parse(LEAST) == Rule(title="评审规则")


def test_park_default_example_spells_out_the_defaults():
    text = (EXAMPLES / "park_default.json").read_text(encoding="utf-8")
    assert parse(text) == Rule(title=json.loads(text)["title"])


def test_isu_example_is_read_as_published():
    rule = parse((EXAMPLES / "isu_components.json").read_text(encoding="utf-8"))
    assert rule == Rule(
        title=rule.title,
        mean_of=MeanOf.MARKS,
        combine=Combine.WEIGHTED_SUM,
        trim=Trim(1, 5),
        rounding=Rounding(panel_score=2, weighted=2),
        points=(Points("deductions", Effect.SUBTRACT), Points("element_total", Effect.ADD)),
        ties=(
            Ties((TieKey(TieBy.POINTS, "element_total"),), "SHORT"),
            Ties((TieKey(TieBy.JUDGED_TOTAL),), "FREE"),
        ),
    )


@pytest.mark.parametrize(
    ("change", "pointer", "code"),
    [
        ({"version": 2}, "/version", "rule_unknown_version"),
        ({"version": True}, "/version", "rule_unknown_version"),
        ({"version": "1"}, "/version", "rule_unknown_version"),
        ({"colour": 1}, "/colour", "rule_unknown_key"),
        ({"a/b~c": 1}, "/a~1b~0c", "rule_unknown_key"),
        ({"title": ""}, "/title", "rule_wrong_value"),
        ({"title": " 规则"}, "/title", "rule_wrong_value"),
        ({"title": "规则\u202e"}, "/title", "rule_wrong_value"),
        ({"title": "规" * 201}, "/title", "rule_wrong_value"),
        ({"title": None}, "/title", "rule_wrong_value"),
        ({"mean_of": "judges"}, "/mean_of", "rule_wrong_value"),
        ({"mean_of": []}, "/mean_of", "rule_wrong_value"),
        ({"trim": {"each_end": 1}}, "/trim", "rule_missing_key"),
        ({"trim": {"each_end": 1, "from_judges": 4}}, "/trim/from_judges", "rule_wrong_value"),
        ({"trim": {"each_end": 3, "from_judges": 6}}, "/trim/from_judges", "rule_wrong_value"),
        ({"trim": {"each_end": 0, "from_judges": 5}}, "/trim/each_end", "rule_wrong_value"),
        ({"trim": {"each_end": True, "from_judges": 5}}, "/trim/each_end", "rule_wrong_value"),
        ({"trim": 1}, "/trim", "rule_wrong_value"),
        ({"rounding": {"panel_score": 2}}, "/rounding/panel_score", "rule_unknown_key"),
        ({"mean_of": "marks", "rounding": {"sheet": 2}}, "/rounding/sheet", "rule_unknown_key"),
        ({"rounding": {"judged": 7}}, "/rounding/judged", "rule_wrong_value"),
        ({"rounding": {"judged": None}}, "/rounding/judged", "rule_wrong_value"),
        ({"points": {"bonus": "multiply"}}, "/points/bonus", "rule_wrong_value"),
        ({"points": {"": "add"}}, "/points/", "rule_wrong_value"),
        ({"points": ["bonus"]}, "/points", "rule_wrong_value"),
        ({"points": {f"p{n}": "add" for n in range(101)}}, "/points", "rule_wrong_value"),
        ({"shown": -1}, "/shown", "rule_wrong_value"),
        ({"shown": 10**400}, "/shown", "rule_wrong_value"),
        ({"ties": {}}, "/ties", "rule_wrong_value"),
        ({"ties": [[]] * 101}, "/ties", "rule_wrong_value"),
        ({"ties": [{}]}, "/ties/0", "rule_missing_key"),
        ({"ties": [{"keys": [{"by": "points", "name": "x"}]}]}, "/ties/0/keys/0/name", "rule_wrong_value"),
        ({"ties": [{"keys": [{"by": "criterion"}]}]}, "/ties/0/keys/0", "rule_missing_key"),
        (
            {"ties": [{"keys": [{"by": "judged_total", "name": "x"}]}]},
            "/ties/0/keys/0/name",
            "rule_unknown_key",
        ),
        ({"ties": [{"contest_contains": 5, "keys": []}]}, "/ties/0/contest_contains", "rule_wrong_value"),
        ({"seed": ""}, "/seed", "rule_wrong_value"),
    ],
)
def test_parse_names_the_path_that_is_wrong(change, pointer, code):
    with pytest.raises(Invalid) as refusal:
        parse(json.dumps(LEAST | change))
    assert [(error.pointer, error.code) for error in refusal.value.errors] == [(pointer, code)]
    assert refusal.value.detail.startswith(f"rule {pointer}: ")


@pytest.mark.parametrize("missing", ["version", "title"])
def test_parse_without_a_required_key_is_refused(missing):
    with pytest.raises(Invalid) as refusal:
        parse({key: value for key, value in LEAST.items() if key != missing})
    assert (refusal.value.code, refusal.value.detail) == (
        "rule_missing_key",
        f"rule /: the key {missing} is missing",
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        '{"version": 1, "title": "a", "title": "b"}',
        '{"version": 1, "title": "a", "shown": NaN}',
        '{"version": 1, "title": "a", "shown": 2.0}',
        '{"version": 1, "title": "a", "shown": 1e999999999}',
        '{"version": 1, "title": "a", "shown": ' + "9" * 5000 + "}",
        "[" * 60_000,
        " " * 65_537,
    ],
)
def test_parse_of_what_is_no_json_is_malformed(text):
    with pytest.raises(Invalid) as refusal:
        parse(text)
    assert refusal.value.code == "rule_malformed"


@pytest.mark.parametrize("text", ["[]", "1", "null", '"规则"'])
def test_parse_of_json_that_is_no_object_is_refused(text):
    with pytest.raises(Invalid) as refusal:
        parse(text)
    assert refusal.value.code == "rule_wrong_value"


names = st.text(min_size=1, max_size=20).filter(lambda text: unfit(text) is None)
places = st.none() | st.integers(0, 6)


@st.composite
def rules(draw):
    mean_of = draw(st.sampled_from(MeanOf))
    marks = mean_of is MeanOf.MARKS
    points = tuple(
        Points(name, draw(st.sampled_from(Effect))) for name in sorted(draw(st.sets(names, max_size=3)))
    )
    keys = [st.just(TieKey(TieBy.JUDGED_TOTAL)), st.builds(TieKey, st.just(TieBy.CRITERION), names)]
    keys += [st.just(TieKey(TieBy.POINTS, each.name)) for each in points]
    ties = st.builds(Ties, st.lists(st.one_of(keys), max_size=3).map(tuple), st.none() | names)
    return Rule(
        title=draw(names),
        mean_of=mean_of,
        combine=draw(st.sampled_from(Combine)),
        trim=draw(st.none() | st.builds(Trim, st.just(1), st.integers(5, 9))),
        rounding=Rounding(
            panel_score=draw(places) if marks else None,
            weighted=draw(places) if marks else None,
            sheet=None if marks else draw(places),
            judged=draw(places),
        ),
        points=points,
        shown=draw(st.integers(0, 6)),
        ties=tuple(draw(st.lists(ties, max_size=3))),
        seed=draw(st.none() | names),
    )


@given(rules())
def test_dump_is_read_back_as_the_same_rule(rule):
    text = dump(rule)
    assert parse(text) == rule
    assert dump(parse(text)) == text


def test_dump_is_canonical():
    assert dump(Rule("规则", ties=(Ties((TieKey(TieBy.JUDGED_TOTAL),)),))) == (
        '{"combine":"weighted_mean","mean_of":"sheets","points":{},"rounding":{},"seed":null,"shown":2,'
        '"ties":[{"keys":[{"by":"judged_total"}]}],"title":"规则","trim":{"each_end":1,"from_judges":5},'
        '"version":1}'
    )


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
known = st.sampled_from(["mean_of", "combine", "trim", "rounding", "points", "shown", "ties", "seed"])


@given(st.dictionaries(known, json_values))
def test_parse_of_any_values_is_a_rule_or_a_refusal(change):
    try:
        rule = parse(LEAST | change)
    except Invalid as refusal:
        assert refusal.errors[0].pointer.split("/")[1] in change  # noqa: PT017 - either outcome is right
    else:
        assert parse(dump(rule)) == rule
