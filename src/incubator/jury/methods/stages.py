"""The official score of a contest, whether it is judged once or in several weighted stages."""

from collections import Counter
from collections.abc import Mapping
from fractions import Fraction

from incubator.core.errors import Invalid
from incubator.jury.methods.exact import Exact, half_up, shown
from incubator.jury.methods.official import further, official, sum_of
from incubator.jury.methods.rule import Rule, Stage, StageKind, VoteCount
from incubator.jury.methods.score import Score, StageScore
from incubator.jury.methods.sheets import Contest


def scores(
    contest: Contest,
    rule: Rule,
    points: Mapping[str, Mapping[str, Exact]] | None = None,
    *,
    marks_per_point: int = 1,
) -> list[Score]:
    """Score every application that has a sheet, by name; without stages this is `official`.

    With stages `points` also hold each application's votes and bonus, by the stage's code; without them
    (None) those stages give nothing. Raises `Invalid` as `official` does, and `stage_unknown` for sheets of a
    stage that the rule does not judge, `stage_over_full` for a jury's total above the stage's `full`,
    `bonus_too_high` for more than its weight, `points_missing`, `points_negative`.
    """
    if not rule.stages:
        return official(contest.sheets, contest.weights, rule, points, marks_per_point=marks_per_point)
    if points is not None and not rule.beside:
        raise Invalid("points_unused", f"the rule {rule.title!r} names no points")
    known = {stage.code for stage in rule.stages if stage.is_judged}
    if unknown := sorted(contest.stages.keys() - known):
        raise Invalid("stage_unknown", f"the rule judges no stage {unknown[0]}", stage=unknown[0])
    judged = {
        code: {
            s.application: s
            for s in official(part.sheets, part.weights, rule, None, marks_per_point=marks_per_point)
        }
        for code, part in contest.stages.items()
    }
    applications = sorted({name for part in judged.values() for name in part})
    beside = {name: {} if points is None else further(name, points, rule.beside) for name in applications}
    given = {
        stage.code: _judged(stage, judged.get(stage.code, {}), rule)
        if stage.is_judged
        else _beside(stage, {name: beside[name].get(stage.code, Fraction(0)) for name in applications}, rule)
        for stage in rule.stages
    }
    return [_whole(name, given, beside[name], rule) for name in applications]


def _whole(
    application: str,
    given: Mapping[str, Mapping[str, StageScore]],
    beside: Mapping[str, Fraction],
    rule: Rule,
) -> Score:
    stages = tuple(
        given[stage.code].get(application) or StageScore(stage, None, Fraction(0)) for stage in rule.stages
    )
    judged = sum((each.given for each in stages if each.stage.is_judged), start=Fraction(0))
    exact = sum((each.given for each in stages), start=Fraction(0))
    if beside:
        exact += sum_of(beside, rule)
    panel = [each.panel for each in stages if each.panel is not None][-1]
    return Score(application, judged, beside, exact, shown(exact, rule.shown), panel, stages)


def _judged(stage: Stage, scored: Mapping[str, Score], rule: Rule) -> dict[str, StageScore]:
    found = {}
    for name, score in scored.items():
        if score.judged > stage.full:
            why = f"the jury gives the application {name} more than {stage.full} in the stage {stage.code}"
            raise Invalid("stage_over_full", why, application=name, stage=stage.code)
        given = _rounded(stage.weight * score.judged / stage.full, rule)
        found[name] = StageScore(stage, score.judged, given, score.panel)
    return found


def _beside(stage: Stage, numbers: Mapping[str, Fraction], rule: Rule) -> dict[str, StageScore]:
    for name, number in numbers.items():
        if number < 0:
            why = f"the application {name} has fewer than 0 in the stage {stage.code}"
            raise Invalid("points_negative", why, application=name, stage=stage.code)
        if stage.kind is StageKind.BONUS and number > stage.weight:
            why = f"the application {name} has more bonus than the {stage.weight} of the stage {stage.code}"
            raise Invalid("bonus_too_high", why, application=name, stage=stage.code)
    if stage.kind is StageKind.BONUS:
        return {name: StageScore(stage, number, _rounded(number, rule)) for name, number in numbers.items()}
    parts = vote_parts(numbers, stage.votes)
    return {
        name: StageScore(stage, number, _rounded(stage.weight * parts[name], rule))
        for name, number in numbers.items()
    }


def _rounded(given: Fraction, rule: Rule) -> Fraction:
    places = rule.rounding.stage
    if places is None:
        return given
    return Fraction(half_up(given.numerator, given.denominator, places), 10**places)


def vote_parts(votes: Mapping[str, Fraction], count: VoteCount) -> dict[str, Fraction]:
    """What each application's votes count, as a part of 1; all 0 where nobody voted.

    `rank_points` gives the best of n applications 1, the next (n-1)/n, the last 1/n, and equals the mean of
    theirs, so that the parts sum to (n+1)/2 however many are equal.
    """
    total = sum(votes.values(), start=Fraction(0))
    if not total:
        return dict.fromkeys(votes, Fraction(0))
    if count is VoteCount.SHARE:
        return {name: own / total for name, own in votes.items()}
    if count is VoteCount.SHARE_OF_MOST:
        most = max(votes.values())
        return {name: own / most for name, own in votes.items()}
    alike, below, parts = Counter(votes.values()), 0, {}
    for own in sorted(alike):
        parts[own] = Fraction(2 * below + alike[own] + 1, 2 * len(votes))
        below += alike[own]
    return {name: parts[own] for name, own in votes.items()}
