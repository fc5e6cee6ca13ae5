"""An application's official score and what it is made of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from incubator.jury.methods.panel import Dropped, Panel
from incubator.jury.methods.rule import Stage


@dataclass(frozen=True, slots=True)
class StageScore:
    """What one stage gave an application.

    `own` is the jury's total, the votes or the bonus, None where the application was not judged in the stage;
    `given` is what that adds to the score, from 0 to the stage's weight.
    """

    stage: Stage
    own: Fraction | None
    given: Fraction
    panel: Panel | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Score:
    """An application's official score and what it is made of.

    `judged` is the jury's total, `exact` that with all that counts beside it, by which applications are
    ranked, `shown` the score for people; `points` is empty when the scores were made without. In a contest of
    several `stages` the panel is that of the last stage in which the application was judged.
    """

    application: str
    judged: Fraction
    points: Mapping[str, Fraction]
    exact: Fraction
    shown: Decimal
    panel: Panel = field(repr=False)
    stages: tuple[StageScore, ...] = ()

    @property
    def judges(self) -> Sequence[str]:
        """Who judged it, by name."""
        return self.panel.judges

    @property
    def criteria(self) -> dict[str, Fraction]:
        """The panel's mean of each criterion, trimmed alike whatever the rule takes the mean of."""
        return {name: self.panel.criterion(name) for name in self.panel.scale.criteria}

    @property
    def dropped(self) -> tuple[Dropped, ...]:
        """Whose totals, or marks of a criterion, did not count."""
        return self.panel.dropped()

    @property
    def reached(self) -> int:
        """In how many stages it was judged; without stages 1."""
        return len(self.panels)

    @property
    def panels(self) -> tuple[Panel, ...]:
        """The panel of each stage in which it was judged; without stages its one panel."""
        return tuple(s.panel for s in self.stages if s.panel is not None) if self.stages else (self.panel,)

    def stage(self, code: str) -> StageScore:
        """What the stage of this code gave."""
        return next(each for each in self.stages if each.stage.code == code)
