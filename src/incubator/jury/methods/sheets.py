"""What the judges gave: one sheet for each judge and application, with a mark for every criterion."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from incubator.jury.methods.exact import Exact


@dataclass(frozen=True, slots=True)
class Sheet:
    """One judge's marks of one application, by criterion; marks are exact and not negative."""

    application: str
    judge: str
    marks: Mapping[str, Exact]


@dataclass(frozen=True, slots=True)
class Contest:
    """One contest as it was judged: the criteria's weights and every sheet.

    One of several stages has its weights and sheets in the `stages` that are judged, by their code.
    """

    name: str
    weights: Mapping[str, Exact]
    sheets: tuple[Sheet, ...]
    stages: Mapping[str, "Contest"] = field(default_factory=dict)
