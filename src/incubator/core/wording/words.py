"""The foundation's words and the rooms', put together."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import ModuleType
from typing import TypeVar

from incubator.core.errors import DomainError
from incubator.core.wording.labels import LABELS, Labels
from incubator.core.wording.refusals import REFUSALS, TITLES

K = TypeVar("K")
V = TypeVar("V")

ENGLISH = "en"
"""The language tag of English; under any other the words are Chinese."""


@dataclass(frozen=True, slots=True)
class Words:
    """The foundation's words and those of the rooms that were given, together."""

    labels: Labels
    refusals: Mapping[str, str]

    @classmethod
    def of(cls, modules: Iterable[ModuleType]) -> "Words":
        """Merge the rooms' `wording` modules; raises TypeError where two of them disagree on a code."""
        labels, refusals = dict(LABELS), dict(REFUSALS)
        for module in modules:
            _merge(labels, module.LABELS, module)
            _merge(refusals, module.REFUSALS, module)
        return cls(labels, refusals)

    def label(self, member: StrEnum, language: str) -> str:
        """What a state, kind or role is called; raises KeyError for one that nobody is meant to see."""
        chinese, english = self.labels[type(member)][member]
        return english if language == ENGLISH else chinese

    def refusal(
        self, code: str, language: str, detail: str, facts: Mapping[str, object] | None = None
    ) -> str:
        """The sentence of a refusal or of a refused field; `detail` where there is no other."""
        if language == ENGLISH or code not in self.refusals:
            return detail
        return self.refusals[code].format_map(facts or {})

    def title(self, error: DomainError, language: str) -> str:
        """What kind of refusal it is, in a few words."""
        return error.title if language == ENGLISH else TITLES.get(error.title, error.title)


def _merge(whole: dict[K, V], part: Mapping[K, V], module: ModuleType) -> None:
    for key, words in part.items():
        if whole.setdefault(key, words) != words:
            raise TypeError(f"{module.__name__}: {key} is worded otherwise elsewhere")
