"""The words of the pages: what a code is called, and what a refusal says, in Chinese and in English.

Every room has a `wording` with its `LABELS` and `REFUSALS`. The English sentence of a refusal is the one with
which it is raised, so only the Chinese is kept here. A code that several rooms raise has its sentence here.
"""

from incubator.core.wording.labels import LABELS, Labels
from incubator.core.wording.refusals import REFUSALS, TITLES
from incubator.core.wording.words import Words

__all__ = ["LABELS", "REFUSALS", "TITLES", "Labels", "Words"]
