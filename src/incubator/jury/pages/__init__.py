"""The jury room's pages: a judge's own, and those of the staff."""

from incubator.jury.pages.assignment import ASSIGNMENT
from incubator.jury.pages.deliberation import DELIBERATION, DELIBERATION_LINKS
from incubator.jury.pages.judge import JUDGE, JUDGE_LINKS
from incubator.jury.pages.letter import LETTER
from incubator.jury.pages.pitch import PITCH, PITCH_LINKS
from incubator.jury.pages.pool import POOL, POOL_LINKS
from incubator.jury.pages.preference import PREFERENCE
from incubator.jury.pages.result import RESULT
from incubator.jury.pages.set_up import SET_UP
from incubator.jury.pages.staff import STAFF
from incubator.jury.queries.declared import read_declared

NAVIGATION = [*JUDGE_LINKS, *DELIBERATION_LINKS, *PITCH_LINKS, *POOL_LINKS]

PAGES = [*JUDGE, *STAFF, *SET_UP, *ASSIGNMENT, *DELIBERATION, *PITCH, *POOL, *LETTER, *RESULT, *PREFERENCE]

BESIDE = {"/competitions/{competition_id:uuid}": {"declared": read_declared}}
"""Every page of one competition, whichever room's it is, is shown with this: its tabs lead here too."""
