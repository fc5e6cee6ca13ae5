"""The desk has no states and refuses nothing: all its words are on its pages."""

from collections.abc import Mapping

from incubator.core.wording import Labels

LABELS: Labels = {}

REFUSALS: Mapping[str, str] = {}
