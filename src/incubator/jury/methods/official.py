"""The official score of every application: the published rule in exact arithmetic."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import NoReturn, cast

from incubator.core.errors import Invalid
from incubator.jury.methods.exact import Exact, integers, ratio, shown
from incubator.jury.methods.panel import Panel, Scale
from incubator.jury.methods.rule import Combine, Effect, Rule
from incubator.jury.methods.score import Score
from incubator.jury.methods.sheets import Sheet


def official(
    sheets: Iterable[Sheet],
    weights: Mapping[str, Exact],
    rule: Rule,
    points: Mapping[str, Mapping[str, Exact]] | None = None,
    *,
    marks_per_point: int = 1,
) -> list[Score]:
    """Score every application that has a sheet, by name; the order of the sheets never matters.

    `points` are each application's points from beside the jury, by name; without them (None) the score is
    what the jury gave. Where marks are kept as integers, `marks_per_point` says what they count: 100 for
    hundredths of a point. Raises `Invalid` with `sheet_duplicate`, `sheet_incomplete`, `criterion_unknown`,
    `mark_negative`, `weight_negative`, `weights_zero`, `points_unused`, `points_missing`.
    """
    if points is not None and not rule.points:
        raise Invalid("points_unused", f"the rule {rule.title!r} names no points")
    criteria = tuple(sorted(weights))
    weight_unit, factors = _weights([weights[criterion] for criterion in criteria])
    panels = _marks(sheets, criteria)
    distinct: set[Exact] = set().union(*(marks for panel in panels.values() for marks in panel.values()))
    mark_unit, scaled = integers(distinct)
    if min(scaled.values(), default=0) < 0:
        raise Invalid("mark_negative", "a mark is below zero")
    divisor = sum(factors) if rule.combine is Combine.WEIGHTED_MEAN else weight_unit
    scale = Scale(rule, criteria, factors, mark_unit * marks_per_point, weight_unit, divisor)
    is_scaled = all(type(mark) is int for mark in distinct)  # as a database keeps them: their unit is 1
    found = []
    for application, marks in sorted(panels.items()):
        judges = sorted(marks)
        rows = [
            marks[judge] if is_scaled else tuple(map(scaled.__getitem__, marks[judge])) for judge in judges
        ]
        panel = Panel(judges, cast("list[tuple[int, ...]]", rows), scale)
        judged = exact = panel.judged()
        own = {}
        if points is not None:
            own = further(application, points, [each.name for each in rule.points])
            exact += sum_of(own, rule)
        found.append(Score(application, judged, own, exact, shown(exact, rule.shown), panel))
    return found


def _weights(weights: list[Exact]) -> tuple[int, tuple[int, ...]]:
    unit, scaled = integers(weights)
    if min(scaled.values(), default=0) < 0:
        raise Invalid("weight_negative", "a criterion's weight is below zero")
    if not any(scaled.values()):
        raise Invalid("weights_zero", "no criterion has any weight")
    return unit, tuple(scaled[weight] for weight in weights)


def _marks(sheets: Iterable[Sheet], criteria: tuple[str, ...]) -> dict[str, dict[str, tuple[Exact, ...]]]:
    """Each application's judges, and each one's marks in the order of the criteria."""
    panels: dict[str, dict[str, tuple[Exact, ...]]] = {}
    for sheet in sheets:
        panel = panels.setdefault(sheet.application, {})
        if sheet.judge in panel:
            _refuse("sheet_duplicate", sheet, "has two sheets")
        try:
            panel[sheet.judge] = tuple(map(sheet.marks.__getitem__, criteria))
        except KeyError as missing:
            _refuse("sheet_incomplete", sheet, "has no mark", missing.args[0])
        if len(sheet.marks) > len(criteria):
            unknown = min(set(sheet.marks) - set(criteria))
            _refuse("criterion_unknown", sheet, "has a mark without a weight", unknown)
    return panels


def _refuse(code: str, sheet: Sheet, why: str, criterion: str | None = None) -> NoReturn:
    where = f" for the criterion {criterion}" if criterion else ""
    detail = f"the judge {sheet.judge} {why}{where} of the application {sheet.application}"
    raise Invalid(code, detail, application=sheet.application, judge=sheet.judge, criterion=criterion)


def further(
    application: str, points: Mapping[str, Mapping[str, Exact]], names: Iterable[str]
) -> dict[str, Fraction]:
    """The application's points of these names; raises `Invalid` `points_missing` where one is not there."""
    own = points.get(application, {})
    found = {}
    for name in names:
        if name not in own:
            why = f"the application {application} has no points {name}"
            raise Invalid("points_missing", why, application=application, points=name)
        found[name] = Fraction(*ratio(own[name]))
    return found


def sum_of(own: Mapping[str, Fraction], rule: Rule) -> Fraction:
    """What the points that the rule names add in all."""
    return sum(
        (own[each.name] if each.effect is Effect.ADD else -own[each.name] for each in rule.points),
        start=Fraction(0),
    )
